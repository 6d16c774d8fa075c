"""The month in which a day is picked: weeks from Monday, names in the language of the app, every day in one colour."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from app.ui.shell.icons import Icons


def make_calendar(icons: Icons) -> QCalendarWidget:
    """A month to choose from.

    Qt's own has red weekends, black arrows in the dark, the numbers of weeks, and the language the window began in.
    """
    made = QCalendarWidget()
    made.setLocale(QLocale())
    made.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    made.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        made.setWeekdayTextFormat(day, QTextCharFormat())
    for part, icon, name in (
        ("prev", "back", QCoreApplication.translate("Month", "The month before")),
        ("next", "fwd", QCoreApplication.translate("Month", "The month after")),
    ):
        arrow = made.findChild(QToolButton, f"qt_calendar_{part}month")
        if arrow is not None:
            arrow.setIcon(icons.icon(icon, "text"))
            arrow.setAccessibleName(name)
    return made
