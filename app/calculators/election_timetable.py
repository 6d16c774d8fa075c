"""The timetable of a works-council election, counted back from the voting day. The SER's model rules.

Algorithm 11.3 of the fact sheet: the 13-week scheme of the model rules. The act sets no week: it asks that the unions
are heard, that the vote is secret and written, and that the result is announced (WOR 9, 11, 48). Who may vote is counted
forward from the first day of work.
"""

import datetime

from app.calculators.agency_workers_counted import VOTING_FROM_MONTHS
from app.calculators.noun import Calculator, Field, Value
from app.calculators.sheet import Sheet
from app.content import Bilingual as Both
from app.days import add_months, closed_day, working_day_before
from app.errors import CalculatorError

_VOTING_AFTER_MONTHS = 3  # for employees, WOR 6(2)
_MODEL = "SER model rules"
_STEPS: tuple[tuple[str, int, str, str], ...] = (
    ("prepare", -15, "hear the unions about the provisional rules", "hoor de bonden over het voorlopige reglement"),
    ("announce", -13, "announce the voting day", "maak de verkiezingsdag bekend"),
    ("date_objections", -12, "last day to object to the date", "laatste dag voor bezwaar tegen de datum"),
    (
        "register",
        -9,
        "have the list of who may vote and stand ready, and let people check their own entry",
        "heb de lijst klaar van wie mag kiezen en gekozen worden, en laat mensen hun eigen regel controleren",
    ),
    ("register_objections", -8, "last day to object to that list", "laatste dag voor bezwaar tegen die lijst"),
    ("union_lists", -6, "last day for lists of the unions", "laatste dag voor lijsten van de bonden"),
    ("free_lists", -3, "last day for free lists", "laatste dag voor vrije lijsten"),
    ("publish_lists", -2, "publish the lists of candidates", "maak de kandidatenlijsten bekend"),
    ("vote", 0, "vote", "stem"),
    ("result_objections", 1, "last day to object to the result", "laatste dag voor bezwaar tegen de uitslag"),
)


def _calculate(sheet: Sheet) -> None:
    vote = sheet.date("election_day")
    if not 2000 <= vote.year <= 9990:
        raise CalculatorError(sheet.say("That day is too far away.", "Die dag ligt te ver weg."))
    values: dict[str, Value] = {}
    for name, weeks, en, nl in _STEPS:
        day = vote + datetime.timedelta(weeks=weeks)
        values[name] = day
        sheet.step(
            f"{en[0].upper()}{en[1:]}.",
            f"{nl[0].upper()}{nl[1:]}.",
            sheet.day(day),
            _MODEL,
        )
        if closed_day(day) and name != "vote":
            safe = working_day_before(day)
            values[f"{name}_safe"] = safe
            sheet.warn(
                f"{sheet.day(day)} is not a working day: use {sheet.day(safe)} ({en}).",
                f"{sheet.day(day)} is geen werkdag: neem {sheet.day(safe)} ({nl}).",
            )
        if day >= sheet.today:
            sheet.deadline(
                day,
                "own",
                f"{en[0].upper()}{en[1:]}",
                f"{nl[0].upper()}{nl[1:]}",
            )
    keep = add_months(vote, 3)
    sheet.step("Keep the ballots until this day.", "Bewaar de stembiljetten tot deze dag.", sheet.day(keep), _MODEL)
    reachable = vote - datetime.timedelta(weeks=13) >= sheet.today
    if not reachable:
        sheet.warn(
            "The announcement, 13 weeks before, is already past: choose a later day.",
            "De aankondiging, 13 weken ervoor, is al voorbij: kies een latere dag.",
        )
    elif vote - datetime.timedelta(weeks=15) < sheet.today:
        sheet.warn(
            "Too tight for a first council: first adopt the provisional rules and hear the unions.",
            "Te krap voor een eerste OR: stel eerst het voorlopige reglement vast en hoor de bonden.",
        )
    _warn_of_holidays(sheet, vote)
    may_vote = _may_vote(sheet, vote)
    if may_vote is not None:
        values["may_vote"] = may_vote
    sheet.assume(
        "The 13-week scheme of the model rules. The act sets no weeks, and your own rules may set other periods.",
        "Het schema van 13 weken uit het voorbeeldreglement. De wet noemt geen weken, en jullie eigen reglement kan andere termijnen noemen.",
    )
    sheet.do_next(
        "Put the dates in a checklist, and the names nowhere at work.",
        "Zet de data in een stappenplan, en de namen nergens op het werk.",
    )
    first = values["announce"]
    assert isinstance(first, datetime.date)
    sheet.finish(
        f"Announce on {sheet.day(first)}, vote on {sheet.day(vote)}" if reachable else "Not reachable with the 13-week scheme",
        f"Kondig aan op {sheet.day(first)}, stem op {sheet.day(vote)}" if reachable else "Niet haalbaar met het schema van 13 weken",
        reachable=reachable, keep_ballots=keep, **values,
    )  # fmt: skip


def _warn_of_holidays(sheet: Sheet, vote: datetime.date) -> None:
    days = [vote + datetime.timedelta(weeks=weeks) for _, weeks, _, _ in _STEPS]
    if sum(day.month in (7, 8) for day in days) >= 2:
        sheet.warn("Several dates fall in the summer holidays.", "Meerdere data vallen in de zomervakantie.")
    if any((day.month, day.day) >= (12, 20) or (day.month, day.day) <= (1, 3) for day in days):
        sheet.warn("A date falls around Christmas and New Year.", "Een datum valt rond kerst en nieuwjaar.")


def _may_vote(sheet: Sheet, vote: datetime.date) -> bool | None:
    start = sheet.maybe_date("start")
    if start is None:
        return None
    months = VOTING_FROM_MONTHS if sheet.flag("agency_worker") else _VOTING_AFTER_MONTHS
    since = add_months(start, months)
    sheet.step(
        f"Somebody who began on {sheet.day(start)} may vote and stand from {months} months on.",
        f"Wie op {sheet.day(start)} begon, mag na {months} maanden kiezen en gekozen worden.",
        sheet.day(since),
        "WOR art. 6(2), (3)",
    )
    return since <= vote


ELECTION_TIMETABLE = Calculator(
    "election-timetable",
    (
        Field("election-day", "date", Both("Voting day", "Verkiezingsdag"), required=True, aliases=("t", "voting-day", "vote", "date", "target")),
        Field("start", "date", Both("First day of work of one person", "Eerste werkdag van één persoon"), Both("To see whether that person may vote.", "Om te zien of die persoon mag stemmen."), aliases=("start-date",)),
        Field("agency-worker", "flag", Both("That person is an agency worker", "Die persoon is uitzendkracht"), default="no", aliases=("agency",)),
    ),
    _calculate,
)  # fmt: skip
