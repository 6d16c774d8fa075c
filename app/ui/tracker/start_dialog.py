"""Starting a checklist asks two things only: a name and the key date."""

import datetime
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.content import Checklist, KeyDate
from app.tracker import due_date
from app.ui.shell import clock
from app.ui.shell.carried import known_day
from app.ui.shell.date_line import DateLine
from app.ui.shell.dates import short_date
from app.ui.shell.dialog import Dialog
from app.ui.shell.pane import Services
from app.ui.shell.widgets import button, label, set_usable


class Start(NamedTuple):
    """What was answered."""

    name: str
    key_date: datetime.date | None


class DateField(QWidget):
    """A key date: typed as one writes it or chosen from a calendar; empty while it is not known."""

    changed = Signal()

    def __init__(self, services: Services, key_date: KeyDate, day: datetime.date | None) -> None:
        super().__init__()
        self._lang = services.lang
        self.line = DateLine(services.icons, services.lang, key_date.label)
        self.line.setPlaceholderText(self.tr("Empty: I do not know yet"))
        self.line.setMaximumWidth(services.theme.px(280))
        self.line.setAccessibleDescription(key_date.help)
        self.line.edited.connect(self._on_edited)
        self.line.editingFinished.connect(self._on_left)
        caption = label(key_date.label, "label")
        caption.setBuddy(self.line)
        self._problem = label("", "error", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(caption)
        column.addWidget(self.line)
        if key_date.help:
            column.addWidget(label(key_date.help, "hint", wrap=True))
        column.addWidget(self._problem)
        self._problem.hide()
        self._write(day)

    def set_day(self, day: datetime.date | None) -> None:
        """Show this date, or that it is not known."""
        self._write(day)
        self._on_left()
        self.changed.emit()

    @property
    def day(self) -> datetime.date | None:
        """The date, or None when it is not known."""
        return self.line.day

    @property
    def is_readable(self) -> bool:
        """Whether it is empty or a date."""
        return not self.line.problem

    def _write(self, day: datetime.date | None) -> None:
        self.line.setText(short_date(day, self._lang) if day else "")

    def _on_edited(self) -> None:
        self._problem.hide()
        self.changed.emit()

    def _on_left(self) -> None:
        self._problem.setText(self.line.problem)
        self._problem.setVisible(bool(self.line.problem))


class StartDialog(Dialog):
    """Asks for the name and the first key date."""

    def __init__(self, services: Services, checklist: Checklist | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Start a checklist"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(
            label(checklist.title if checklist else self.tr("Only steps of your own"), "section", wrap=True)
        )
        self._name = QLineEdit(self.tr("Garden"))
        self._name.selectAll()
        name = label(self.tr("Name"), "label")
        name.setBuddy(self._name)
        self._name.textChanged.connect(self._on_changed)
        asked = QVBoxLayout()
        asked.setSpacing(4)  # as the date's below
        asked.addWidget(name)
        asked.addWidget(self._name)
        asked.addWidget(label(self.tr("Choose a name that says nothing to others."), "hint", wrap=True))
        column.addLayout(asked)
        self._date: DateField | None = None
        if checklist and checklist.key_dates:
            key_date = checklist.key_dates[0]
            self._date = DateField(services, key_date, known_day(services, f"list:{checklist.id}.{key_date.id}"))
            self._date.changed.connect(self._on_changed)
            column.addWidget(self._date)
        self._checklist = checklist
        self._passed = label("", "error", wrap=True)
        column.addWidget(self._passed)
        self._start = button(self.tr("Start this checklist"), self.accept, "primary")
        self._start.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self._start)
        column.addLayout(row)
        self.setMinimumWidth(460)
        self._on_changed()

    @classmethod
    def ask(cls, services: Services, checklist: Checklist | None, parent: QWidget) -> Start | None:
        """The answers, or None when cancelled."""
        dialog = cls(services, checklist, parent)
        if dialog.exec() != Dialog.DialogCode.Accepted:
            return None
        return Start(dialog._name.text().strip(), dialog._date.day if dialog._date else None)

    def _on_changed(self, text: str = "") -> None:
        is_readable = self._date is None or self._date.is_readable
        reason = self.tr("Give the checklist a name first; a date must be one that can be read.")
        set_usable(self._start, bool(self._name.text().strip()) and is_readable, reason)
        count = self._passed_dates()
        text = self.tr(
            "With this day, %n date(s) of the plan have passed already. Choose a later day if you can.", "", count
        )
        self._passed.setText(text if count else "")
        self._passed.setVisible(bool(count))

    def _passed_dates(self) -> int:
        """How many steps of one's own plan would be late at the start; what the law sets is told by the list itself."""
        if self._checklist is None or self._date is None or self._date.day is None:
            return 0
        known = {self._checklist.key_dates[0].id: self._date.day}
        days = [due_date(item.due, known) for item in self._checklist.items() if item.due and item.kind == "own"]
        return sum(1 for day in days if day is not None and day < clock.today())
