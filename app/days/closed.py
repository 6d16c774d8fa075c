"""Days on which offices are closed in the Netherlands, and the working day before one.

The days are those of the General Act on Time Limits (Algemene termijnenwet), articles 1 (weekend) and 3 (holidays).
That act moves the end of some terms to the next working day and of others not, so the app shows the earlier, safe day.

Why not the library `holidays` at run time: it has Liberation Day once in five years (for time off, not for terms),
loads 302 modules in 90 ms, and cannot be imported without `socket`. The tests compare this list with it.
"""

import datetime
from functools import cache
from typing import Literal

from dateutil.easter import easter

ClosedDay = Literal[
    "saturday", "sunday", "new-year", "good-friday", "easter-monday", "kings-day", "liberation-day", "ascension",
    "whit-monday", "christmas", "second-christmas-day",
]  # fmt: skip

_SUNDAY = 6  # datetime.date.weekday()
_LAST_YEAR_OF_EASTER = 4099  # dateutil's tables end there


def closed_day(day: datetime.date) -> ClosedDay | None:
    """Why offices are closed on `day`, or None on a working day. A holiday is named before a weekend."""
    holiday = _holidays(day.year).get(day)
    if holiday:
        return holiday
    weekend: dict[int, ClosedDay] = {5: "saturday", 6: "sunday"}
    return weekend.get(day.weekday())


def working_day_before(day: datetime.date) -> datetime.date:
    """`day` itself, or the last working day before it."""
    while closed_day(day) and day > datetime.date.min:
        day -= datetime.timedelta(days=1)
    return day


@cache
def _holidays(year: int) -> dict[datetime.date, ClosedDay]:
    """The holidays of a year. Without those that move with Easter where that cannot be counted."""
    kings_day = datetime.date(year, 4, 27)
    found: dict[datetime.date, ClosedDay] = {
        datetime.date(year, 1, 1): "new-year",
        # Since 2014; on the 26th when the 27th is a Sunday (Rijksoverheid, "Koningsdag").
        kings_day - datetime.timedelta(days=kings_day.weekday() == _SUNDAY): "kings-day",
        datetime.date(year, 5, 5): "liberation-day",
        datetime.date(year, 12, 25): "christmas",
        datetime.date(year, 12, 26): "second-christmas-day",
    }
    if 1583 <= year <= _LAST_YEAR_OF_EASTER:
        sunday = easter(year)
        moving: dict[int, ClosedDay] = {-2: "good-friday", 1: "easter-monday", 39: "ascension", 50: "whit-monday"}
        for days, name in moving.items():
            found.setdefault(sunday + datetime.timedelta(days=days), name)
    return found
