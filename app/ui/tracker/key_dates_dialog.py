"""The key dates of a run, and every date that would move with them, before anything is changed."""

import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from app.content import Checklist
from app.tracker import Due, Moved, Run, moved_steps
from app.ui.shell.date_kinds import closed_words
from app.ui.shell.dates import weekday_date
from app.ui.shell.dialog import Dialog
from app.ui.shell.pane import Services
from app.ui.shell.widgets import button, label, set_usable
from app.ui.tracker.start_dialog import DateField
from app.ui.tracker.wording import translate


class KeyDatesDialog(Dialog):
    """The preview follows the fields."""

    previewed = Signal()

    def __init__(self, checklist: Checklist, run: Run, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._checklist, self._run, self._lang = checklist, run, services.lang
        self.set_title(self.tr("Key dates"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        self._fields = {key.id: DateField(services, key, run.key_dates.get(key.id)) for key in checklist.key_dates}
        for field in self._fields.values():
            field.changed.connect(self._show)
            column.addWidget(field)
        self._caption = label("", "label")
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Dates that move"))
        self._list.setWordWrap(True)
        self._list.setFrameShape(QFrame.Shape.StyledPanel)
        self._list.setMinimumHeight(services.theme.px(200))
        column.addSpacing(4)
        column.addWidget(self._caption)
        column.addWidget(self._list, 1)
        column.addWidget(label(self.tr("Your own dates stay as they are. You can undo this."), "hint", wrap=True))
        self._change = button(self.tr("Change the dates"), self.accept, "primary")
        self._change.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self._change)
        column.addLayout(row)
        self.setMinimumWidth(600)
        self._show()

    @classmethod
    def ask(
        cls, checklist: Checklist, run: Run, services: Services, parent: QWidget
    ) -> dict[str, datetime.date | None] | None:
        """The chosen dates by key-date id, or None when cancelled."""
        dialog = cls(checklist, run, services, parent)
        return dialog.days if dialog.exec() == Dialog.DialogCode.Accepted else None

    @property
    def days(self) -> dict[str, datetime.date | None]:
        """What the fields say now."""
        return {key: field.day for key, field in self._fields.items()}

    def moved(self) -> list[str]:
        """A line for each step whose date would change."""
        others = {key: day for key, day in self._run.key_dates.items() if key not in self._fields}
        known = {key: day for key, day in self.days.items() if day is not None}
        return [self._line(step) for step in moved_steps(self._checklist, self._run, {**others, **known})]

    def _line(self, step: Moved) -> str:
        texts = [self._day(due) for due in (step.before, step.after)]
        why = closed_words(step.after.closed) if step.after and step.after.closed and _is_earlier(step.after) else ""
        return f"{step.title}: {texts[0]} → {texts[1]}" + (f". {why}" if why else "")

    def _day(self, due: Due | None) -> str:
        return weekday_date(due.shown, self._lang) if due else translate("tracker", "no date")

    def _show(self) -> None:
        lines = self.moved()
        is_same = self.days == {key: self._run.key_dates.get(key) for key in self._fields}
        nothing = (
            self.tr("Change a date, and you see here what moves with it.") if is_same else self.tr("No date moves")
        )
        self._caption.setText(self.tr("%n date(s) move", "", len(lines)) if lines else nothing)
        self._list.clear()
        self._list.addItems(lines)
        is_readable = all(field.is_readable for field in self._fields.values())
        set_usable(self._change, is_readable and not is_same, self.tr("Type another day first."))
        self.previewed.emit()


def _is_earlier(due: Due) -> bool:
    return due.shown != due.day
