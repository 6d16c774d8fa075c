"""A legal term of one month, with the day it rolls to and the day to aim at. Shared by the council's two clocks.

Conventions of section 11 of the fact sheet on collective rights: the safe day is three working days before the last;
the roll of the General Act on Time Limits (Algemene termijnenwet) is a reserve, never a plan.
"""

import datetime
from dataclasses import dataclass

from app.calculators.sheet import Sheet
from app.days import add_months, closed_day, working_day_before

_DAY = datetime.timedelta(days=1)
_SAFE_WORKING_DAYS = 3


@dataclass(frozen=True, slots=True)
class Term:
    """The last day by the calendar, the working day it may roll to, and the safe day."""

    last: datetime.date
    rolled: datetime.date
    safe: datetime.date


def month_from(day: datetime.date) -> Term:
    """The term of one month that begins on `day`."""
    last = add_months(day, 1)
    rolled = next_working_day(last)
    safe = last
    for _ in range(_SAFE_WORKING_DAYS):
        safe = working_day_before(safe - _DAY)
    return Term(last, rolled, safe)


def next_working_day(day: datetime.date) -> datetime.date:
    """`day` itself, or the first working day after it."""
    while closed_day(day):
        day += _DAY
    return day


def note_term(sheet: Sheet, begin: datetime.date, term: Term, law: str) -> None:
    """Write a term down in steps."""
    sheet.step(f"One month from {sheet.day(begin)}.", f"Eén maand vanaf {sheet.day(begin)}.", sheet.day(term.last), law)
    if term.rolled != term.last:
        sheet.step(
            "That day is not a working day. The term may move to this one; treat that as reserve, not as plan.",
            "Dat is geen werkdag. De termijn kan naar deze dag schuiven; zie dat als reserve, niet als plan.", sheet.day(term.rolled), "Algemene termijnenwet 1",
        )  # fmt: skip
    sheet.step(
        "The safe day: three working days before the last.",
        "De veilige dag: drie werkdagen voor de laatste.",
        sheet.day(term.safe),
        "",
    )


def planning(sheet: Sheet, request: datetime.date) -> dict[str, datetime.date]:
    """Days to plan the answer on: four, six and eight weeks after the request. The law sets no term."""
    windows = {f"answer_{weeks}_weeks": request + datetime.timedelta(weeks=weeks) for weeks in (4, 6, 8)}
    for weeks, day in zip((4, 6, 8), windows.values(), strict=True):
        sheet.step(
            f"{weeks} weeks after the request (planning only: the law sets no term).",
            f"{weeks} weken na de aanvraag (alleen planning: de wet noemt geen termijn).",
            sheet.day(day),
            "",
        )
    return windows
