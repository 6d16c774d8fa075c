"""Dates in words, in the language of the app. Never 01/03/2026: a reader from elsewhere takes it for another day."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.ui.shell.language import locale_of

if TYPE_CHECKING:
    import datetime

    from app.content import Language


def short_date(day: "datetime.date", lang: "Language") -> str:
    """For example "14 Dec 2026", "14 dec 2026"."""
    return _format(day, "d MMM yyyy", lang)


def short_iso_date(day: str, lang: "Language") -> str:
    """The same of a date like "2026-12-14"."""
    year, month, number = day.split("-")  # no QDate: Home does not wait for the module datetime, which it brings
    name = locale_of(lang).monthName(int(month), QLocale.FormatType.ShortFormat)
    return f"{int(number)} {name} {year}".replace(".", "")


def day_month(day: "datetime.date", lang: "Language") -> str:
    """For example "14 Dec"."""
    return _format(day, "d MMM", lang)


def weekday_date(day: "datetime.date", lang: "Language") -> str:
    """For example "Mon 14 Dec 2026", "ma 14 dec 2026"."""
    return _format(day, "ddd d MMM yyyy", lang)


def full_date(day: "datetime.date", lang: "Language") -> str:
    """For example "Monday 23 November 2026"."""
    return _format(day, "dddd d MMMM yyyy", lang)


def moment_text(moment: "datetime.datetime", lang: "Language") -> str:
    """For example "Mon 14 Dec 2026, 14:05"."""
    return f"{weekday_date(moment.date(), lang)}, {moment:%H:%M}"


def part(day: "datetime.date", pattern: str, lang: "Language") -> str:
    """The date by a pattern of QLocale, such as "ddd MMM"."""
    return _format(day, pattern, lang)


def distance(day: "datetime.date", today: "datetime.date") -> str:
    """For example "today", "in 2 days", "in 3 weeks", "3 days ago", in the language of the interface."""
    days = (day - today).days
    count = abs(days)
    if days == 0:
        return QCoreApplication.translate("dates", "today")
    if days == 1:
        return QCoreApplication.translate("dates", "tomorrow")
    if days == -1:
        return QCoreApplication.translate("dates", "yesterday")
    if count < 14:
        if days > 0:
            return QCoreApplication.translate("dates", "in %n day(s)", "", count)
        return QCoreApplication.translate("dates", "%n day(s) ago", "", count)
    weeks, months = count // 7, count * 12 // 365  # not below: lupdate takes // for a comment
    if count < 90:
        if days > 0:
            return QCoreApplication.translate("dates", "in %n week(s)", "", weeks)
        return QCoreApplication.translate("dates", "%n week(s) ago", "", weeks)
    if days > 0:
        return QCoreApplication.translate("dates", "in %n month(s)", "", months)
    return QCoreApplication.translate("dates", "%n month(s) ago", "", months)


def _format(day: "datetime.date", pattern: str, lang: "Language") -> str:
    return locale_of(lang).toString(QDate(day.year, day.month, day.day), pattern).replace(".", "")
