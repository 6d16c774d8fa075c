"""Counting months as the Supreme Court does for terms (ECLI:NL:HR:2021:188): always from the first day of the count."""

import calendar
import datetime


def add_months(day: datetime.date, months: int) -> datetime.date:
    """The same day number `months` later (or earlier), or that month's last day when it has no such day.

    31 January + 1 month is 28 or 29 February. Raises OverflowError outside the years 1 to 9999.
    """
    year, month0 = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
        raise OverflowError("date outside the years 1 to 9999")
    return datetime.date(year, month0 + 1, min(day.day, calendar.monthrange(year, month0 + 1)[1]))
