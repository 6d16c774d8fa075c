"""Fields for a day: with a calendar whose week begins on Monday, and one that may be left unknown."""

import datetime

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QDialog, QVBoxLayout, QWidget

from app.content import KeyDate
from app.ui.shell.theme import Theme
from app.ui.shell.widgets import label
from app.ui.tracker.check_box import CheckBox
from app.ui.tracker.dialog import Dialog

_FIRST, _LAST = QDate(2000, 1, 1), QDate(2099, 12, 31)


class DateField(QDateEdit):
    """A day in words ("Mon 14 Dec 2026"), typed or picked."""

    def __init__(self, day: datetime.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(QLocale())
        self.setDateRange(_FIRST, _LAST)
        self.setDisplayFormat("ddd d MMM yyyy")
        self.setCalendarPopup(True)
        self.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendarWidget().setLocale(QLocale())
        self.day = day

    @property
    def day(self) -> datetime.date:
        """The day shown."""
        date = self.date()
        return datetime.date(date.year(), date.month(), date.day())

    @day.setter
    def day(self, day: datetime.date) -> None:
        self.setDate(QDate(day.year, day.month, day.day))


class KeyDateField(QWidget):
    """A key date of a checklist: its label, a day, and "I do not know yet". `changed` after every change."""

    changed = Signal()

    def __init__(self, theme: Theme, key_date: KeyDate, day: datetime.date | None, suggested: datetime.date) -> None:
        super().__init__()
        self._field = DateField(day or suggested)
        self._field.setEnabled(day is not None)
        self._field.setAccessibleDescription(key_date.help)
        self._unknown = CheckBox(theme, self.tr("I do not know yet"))
        self._unknown.setChecked(day is None)
        self._unknown.toggled.connect(self._on_unknown)
        self._field.dateChanged.connect(self._on_date)
        caption = label(key_date.label, "label", wrap=True)
        caption.setBuddy(self._field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(caption)
        if key_date.help:
            column.addWidget(label(key_date.help, "hint", wrap=True))
        column.addWidget(self._field)
        column.addWidget(self._unknown)

    @property
    def day(self) -> datetime.date | None:
        """The day, or None when it is not known."""
        return None if self._unknown.isChecked() else self._field.day

    def set_day(self, day: datetime.date | None) -> None:
        """Show a day, as if it was chosen here."""
        self._unknown.setChecked(day is None)
        if day is not None:
            self._field.day = day

    def _on_unknown(self, unknown: bool) -> None:
        self._field.setEnabled(not unknown)
        self.changed.emit()

    def _on_date(self, date: QDate) -> None:
        self.changed.emit()


class DateDialog(Dialog):
    """Asks for the person's own day for a step."""

    def __init__(self, theme: Theme, step: str, day: datetime.date, help_text: str, parent: QWidget | None) -> None:
        super().__init__(theme, self.tr("Set a date"), parent)
        self.add_heading(step)
        self.field = DateField(day)
        self.add_field(self.tr("Date"), self.field, help_text)
        self.add_buttons(self.tr("Set the date"))

    @classmethod
    def ask(
        cls, theme: Theme, step: str, day: datetime.date, help_text: str, parent: QWidget | None
    ) -> datetime.date | None:
        """The day, or None when cancelled."""
        dialog = cls(theme, step, day, help_text, parent)
        answer = dialog.field.day if dialog.exec() == QDialog.DialogCode.Accepted else None
        dialog.deleteLater()
        return answer
