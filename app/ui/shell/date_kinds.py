"""The words for who set a date, and for days on which offices are closed."""

import datetime

from PySide6.QtCore import QCoreApplication

from app.content import DateKind, Language
from app.days import ClosedDay
from app.ui.shell.dates import weekday_date

translate = QCoreApplication.translate


def kind_words(kind: DateKind) -> str:
    """The tag of a date: "Legal deadline" …"""
    if kind == "legal":
        return translate("tracker", "Legal deadline")
    if kind == "employer":
        return translate("tracker", "Employer’s date")
    return translate("tracker", "Your own date")


def closed_words(closed: ClosedDay) -> str:
    """Why a date is shown earlier than its rule says, in two short sentences."""
    day = _closed_name(closed)
    return translate("tracker", "The rule’s day is {day}. This is the safe day before it.").format(day=day)


def safe_day_words(closed: ClosedDay, safe: datetime.date, lang: Language) -> str:
    """Beside a date that is shown as it is: that offices are closed then, and the day to aim at."""
    return translate("tracker", "This is {day}. Aim at {safe}, the safe day before it.").format(
        day=_closed_name(closed), safe=weekday_date(safe, lang)
    )


def _closed_name(closed: ClosedDay) -> str:
    names = {
        "saturday": translate("tracker", "a Saturday"),
        "sunday": translate("tracker", "a Sunday"),
        "new-year": translate("tracker", "New Year’s Day"),
        "good-friday": translate("tracker", "Good Friday"),
        "easter-monday": translate("tracker", "Easter Monday"),
        "kings-day": translate("tracker", "King’s Day"),
        "liberation-day": translate("tracker", "Liberation Day"),
        "ascension": translate("tracker", "Ascension Day"),
        "whit-monday": translate("tracker", "Whit Monday"),
        "christmas": translate("tracker", "Christmas Day"),
        "second-christmas-day": translate("tracker", "Boxing Day"),
    }
    return names[closed]
