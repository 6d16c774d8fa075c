"""Probation (proeftijd): whether the clause holds, and its last day. BW 7:652, 676; algorithm 16.5 of the fact sheet."""

import datetime

from app.calculators.noun import Calculator, Field
from app.calculators.sheet import Sheet
from app.content import Bilingual as Both
from app.days import add_months
from app.errors import CalculatorError

_LAW = "BW 7:652"
_DAY = datetime.timedelta(days=1)


def longest(start: datetime.date, end: datetime.date | None, no_calendar_end: bool, cao_months: int | None) -> int:
    """The most months that may be agreed: 0, 1 or 2."""
    if no_calendar_end:
        return max(1, min(cao_months or 1, 2))
    if end is None or end + _DAY >= add_months(start, 24):
        return 2
    if end + _DAY <= add_months(start, 6):
        return 0
    return max(1, min(cao_months or 1, 2))


def last_day(start: datetime.date, months: int) -> datetime.date:
    """The last day of a probation of whole months; where the month has no such day, the last of that month."""
    due = add_months(start, months)
    return due if due.day != start.day else due - _DAY


def _calculate(sheet: Sheet) -> None:
    start, end, agreed = sheet.date("start"), sheet.maybe_date("end"), sheet.count("agreed")
    if end is not None and end < start:
        raise CalculatorError(
            sheet.say("The last day lies before the first day.", "De laatste dag ligt voor de eerste dag.")
        )
    most = longest(start, end, sheet.flag("no_calendar_end"), sheet.maybe_count("cao_months"))
    sheet.step(
        "For this length of contract at most so many months may be agreed.", "Bij deze lengte van het contract mogen hoogstens zoveel maanden worden afgesproken.",
        str(most), "BW 7:652(4), (5)",
    )  # fmt: skip
    if end is not None and add_months(start, 6) <= end <= last_day(start, 6):
        sheet.warn(
            "The sixth month has no such day. Counted to the end of that month the contract lasts six months exactly, and may have no probation: ask a lawyer or union.",
            "De zesde maand heeft die dag niet. Geteld tot het eind van die maand duurt het contract precies zes maanden, en mag er geen proeftijd zijn: vraag een jurist of bond.",
        )
    problems = [
        (not sheet.flag("written"), "it is not in writing", "hij staat niet op papier", "BW 7:652(2)"),
        (not sheet.flag("equal"), "it is not the same for both", "hij is niet voor beiden gelijk", "BW 7:652(1)"),
        (
            sheet.flag("same_work"),
            "you did the same work before for this employer or the one before it",
            "je deed dit werk al eerder voor deze werkgever of zijn voorganger",
            "BW 7:652(8)",
        ),
        (
            agreed > most,
            f"it is too long: {sheet.months(agreed)}, at most {most}",
            f"hij is te lang: {sheet.months(agreed)}, hoogstens {most}",
            "BW 7:652(8)",
        ),
    ]
    broken = [(en, nl, law) for is_so, en, nl, law in problems if is_so]
    for en, nl, law in broken:
        sheet.step(f"The clause is void: {en}.", f"Het beding is nietig: {nl}.", "0", law)
    valid = 0 if broken else agreed
    if not valid:
        if agreed:
            sheet.do_next(
                "You have no probation: an end without notice is not valid. Protest in writing at once; the term at court is two months.",
                "Je hebt geen proeftijd: een einde zonder opzegging is niet geldig. Protesteer meteen schriftelijk; bij de rechter heb je twee maanden.",
            )
        sheet.finish("No probation", "Geen proeftijd", months=0, maximum=most, valid=not broken, last_day=None)
        return
    last = last_day(start, valid)
    sheet.step("The last day of the probation.", "De laatste dag van de proeftijd.", sheet.day(last), "BW 7:652, 676")
    if add_months(start, valid).day != start.day:
        sheet.warn(
            "The month has no such day: the last day may be one day earlier. Be careful around it.",
            "De maand heeft die dag niet: de laatste dag kan een dag eerder zijn. Wees er voorzichtig omheen.",
        )
    sheet.warn(
        "Illness and holidays do not make the probation longer.", "Ziekte en vakantie maken de proeftijd niet langer."
    )
    sheet.deadline(last, "employer", "Last day of the probation", "Laatste dag van de proeftijd")
    sheet.finish(
        f"Probation until {sheet.day(last)}",
        f"Proeftijd tot en met {sheet.day(last)}",
        months=valid,
        maximum=most,
        valid=True,
        last_day=last,
    )


PROBATION = Calculator(
    "probation",
    (
        Field("start", "date", Both("First day of the contract", "Eerste dag van het contract"), required=True, aliases=("start-date", "from", "first-day")),
        Field("end", "date", Both("Last day (empty: permanent)", "Laatste dag (leeg: vast)"), aliases=("end-date", "until", "last-day")),
        Field("agreed", "count", Both("Months of probation in the contract", "Maanden proeftijd in het contract"), required=True, aliases=("months", "agreed-months", "probation")),
        Field("no-calendar-end", "flag", Both("Fixed-term without an end date (a project, replacing somebody)", "Tijdelijk zonder einddatum (een project, vervanging)"), default="no", aliases=("project",)),
        Field("written", "flag", Both("It is in writing", "Het staat op papier"), default="yes"),
        Field("equal", "flag", Both("It is the same for both", "Het is voor beiden gelijk"), default="yes", aliases=("same-for-both",)),
        Field("same-work", "flag", Both("I did the same work for this employer before", "Ik deed hetzelfde werk al voor deze werkgever"), default="no", aliases=("follow-up", "second-contract", "successor")),
        Field("cao-months", "count", Both("Months that the CAO allows", "Maanden die de cao toestaat"), aliases=("cao",)),
    ),
    _calculate,
)  # fmt: skip
