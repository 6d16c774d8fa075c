"""A line for a day: typed in any way a person writes one, or chosen from a calendar."""

import contextlib
import datetime

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from app.calculators import NotReadable, read_date
from app.content import Language
from app.ui.shell.calendar import make_calendar
from app.ui.shell.dates import short_date
from app.ui.shell.field_icons import end_with_button
from app.ui.shell.icons import Icons


class DateLine(QLineEdit):
    """`edited` when the person typed or chose. Left with a day in it, it writes that day out in words, so that it is
    read back whichever way it was typed. Alt+Down opens the calendar.
    """

    edited = Signal()

    def __init__(self, icons: Icons, lang: Language, name: str) -> None:
        super().__init__()
        self._icons = icons
        self._lang: Language = lang
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("Choose a day"))
        pick = QAction(icons.icon("calendar", "text2"), "", self)
        self.addAction(pick)
        pick.setText(self.tr("Choose a day: {question}").format(question=name))
        pick.setShortcut(QKeySequence("Alt+Down"))
        pick.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        keys = pick.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        pick.setToolTip(f"{self.tr('Choose a day')} ({keys})")
        pick.triggered.connect(self.open_calendar)
        end_with_button(self, icons, pick).setAccessibleName(pick.text())
        self.calendar_action = pick
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(self.tidy)

    @property
    def day(self) -> datetime.date | None:
        """The day in it, where it can be read as one."""
        try:
            return read_date(self.text(), self._lang, [])
        except NotReadable:
            return None

    @property
    def problem(self) -> str:
        """Why what stands in it is no day, in the person's language; "" for a day or nothing."""
        try:
            if self.text().strip():
                read_date(self.text(), self._lang, [])
        except NotReadable as error:
            return str(error)
        return ""

    def tidy(self) -> None:
        """Write the day out in words."""
        day = self.day
        if day is not None:
            self.setText(short_date(day, self._lang))

    def choose_day(self, day: QDate) -> None:
        """Take a day of the calendar as the answer."""
        with contextlib.suppress(ValueError):
            self.setText(short_date(datetime.date(day.year(), day.month(), day.day()), self._lang))
            self.edited.emit()

    def open_calendar(self) -> None:
        """Show a month to choose from below the line; Esc closes it."""
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setObjectName("popover")
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = make_calendar(self._icons)
        calendar.setAccessibleName(self.accessibleName())
        if self.day is not None:
            calendar.setSelectedDate(QDate(self.day.year, self.day.month, self.day.day))
        for chosen in (calendar.activated, calendar.clicked):
            chosen.connect(self.choose_day)
            chosen.connect(popup.close)
        column = QVBoxLayout(popup)
        column.addWidget(calendar)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 4)))
        popup.show()
        calendar.setFocus()

    def _on_edited(self, text: str) -> None:
        self.edited.emit()
