"""Starting a checklist asks two things only: a name and the key date."""

import datetime
from typing import NamedTuple

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.content import Checklist, KeyDate
from app.ui.shell.widgets import button, label


class Start(NamedTuple):
    """What was answered."""

    name: str
    key_date: datetime.date | None


class DateField(QWidget):
    """A date with a calendar, and "I do not know yet"."""

    changed = Signal()

    def __init__(self, key_date: KeyDate, day: datetime.date | None, first_choice: datetime.date) -> None:
        super().__init__()
        self._edit = QDateEdit()
        self._edit.setCalendarPopup(True)
        self._edit.setDisplayFormat("ddd d MMM yyyy")
        self._edit.setAccessibleName(key_date.label)
        shown = day or first_choice
        self._edit.setDate(QDate(shown.year, shown.month, shown.day))
        self._unknown = QCheckBox(self.tr("I do not know yet"))
        self._unknown.setChecked(day is None)
        self._edit.setEnabled(day is not None)
        self._unknown.toggled.connect(self._edit.setDisabled)
        self._unknown.toggled.connect(lambda checked: self.changed.emit())
        self._edit.dateChanged.connect(lambda date: self.changed.emit())
        caption = label(key_date.label, "label")
        caption.setBuddy(self._edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(caption)
        row = QHBoxLayout()
        row.addWidget(self._edit)
        row.addWidget(self._unknown)
        row.addStretch(1)
        column.addLayout(row)
        if key_date.help:
            column.addWidget(label(key_date.help, "hint", wrap=True))

    def set_day(self, day: datetime.date | None) -> None:
        """Show this date, or that it is not known."""
        self._unknown.setChecked(day is None)
        if day is not None:
            self._edit.setDate(QDate(day.year, day.month, day.day))

    @property
    def day(self) -> datetime.date | None:
        """The date, or None when it is not known."""
        if self._unknown.isChecked():
            return None
        chosen = self._edit.date()
        return datetime.date(chosen.year(), chosen.month(), chosen.day())


class StartDialog(QDialog):
    """Asks for the name and the first key date."""

    def __init__(self, checklist: Checklist | None, today: datetime.date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Start a checklist"))
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
        self._name.textChanged.connect(self._on_name)
        column.addWidget(name)
        column.addWidget(self._name)
        column.addWidget(label(self.tr("Choose a name that says nothing to others."), "hint", wrap=True))
        self._date: DateField | None = None
        if checklist and checklist.key_dates:
            self._date = DateField(checklist.key_dates[0], None, today + datetime.timedelta(weeks=16))
            column.addWidget(self._date)
        self._start = button(self.tr("Start this checklist"), self.accept, "primary")
        self._start.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self._start)
        column.addLayout(row)
        self.setMinimumWidth(460)

    @classmethod
    def ask(cls, checklist: Checklist | None, today: datetime.date, parent: QWidget) -> Start | None:
        """The answers, or None when cancelled."""
        dialog = cls(checklist, today, parent)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        return Start(dialog._name.text().strip(), dialog._date.day if dialog._date else None)

    def _on_name(self, text: str) -> None:
        self._start.setEnabled(bool(text.strip()))
