"""The dates of a settlement agreement: withdrawing (BW 7:670b) and an end date that is safe for WW (WW 19).

Algorithm 16.9 of the fact sheet. The day of agreeing is day 0; no day is added for a weekend.
"""

import datetime

from app.calculators.notice_period import employer_months, end_of_month, whole_years
from app.calculators.noun import Calculator, Field
from app.calculators.sheet import Sheet
from app.content import Bilingual as Both
from app.days import add_months
from app.errors import CalculatorError

_DAYS, _DAYS_NOT_MENTIONED = 14, 21  # BW 7:670b(2), (3): three weeks
_AGAIN_MONTHS = 6  # BW 7:670b(4)


def _calculate(sheet: Sheet) -> None:
    agreed = sheet.date("agreed")
    day14, day21 = (agreed + datetime.timedelta(days=days) for days in (_DAYS, _DAYS_NOT_MENTIONED))
    until = _withdraw(sheet, agreed, day14, day21)
    months = _notice_months(sheet, agreed)
    safe = end_of_month(add_months(agreed, months))
    sheet.step(
        f"UWV acts as if the employer gave notice that day: {sheet.months(months)}, then to the end of the month.",
        f"UWV doet alsof de werkgever die dag opzegde: {sheet.months(months)}, dan tot het eind van de maand.", sheet.day(safe), "WW 19(3)",
    )  # fmt: skip
    fixed = sheet.maybe_date("fixed_term_end")
    if fixed is not None and not sheet.flag("early_notice_clause") and fixed > safe:
        safe = fixed
        sheet.step(
            "Your contract cannot be ended early, so WW starts only after its last day.",
            "Je contract kan niet tussentijds eindigen, dus WW begint pas na de laatste dag.",
            sheet.day(safe),
            "WW 19(4)",
        )
    end = sheet.maybe_date("end")
    gap = end is not None and end < safe
    if end is not None and gap:
        first_gap = end + datetime.timedelta(days=1)
        sheet.warn(
            f"The agreed end is too early: from {sheet.day(first_gap)} to {sheet.day(safe)} you have no wage and no WW. Ask for a later end date.",
            f"Het afgesproken einde is te vroeg: van {sheet.day(first_gap)} tot en met {sheet.day(safe)} heb je geen loon en geen WW. Vraag een latere einddatum.",
        )
    sheet.warn("Ill? Do not sign: it can cost your benefit.", "Ziek? Teken niet: het kan je uitkering kosten.")
    sheet.assume(
        "The day counts on which you agreed in writing; an e-mail with your yes may already be that day.",
        "De dag telt waarop je schriftelijk instemde; een e-mail met je ja kan die dag al zijn.",
    )
    sheet.leave_out(
        "Directors under company law: they have no right to withdraw.",
        "Statutair bestuurders: zij hebben geen bedenktijd.",
    )
    if until is not None:
        sheet.do_next(
            "Want to withdraw? Your letter must have arrived by the end of the last day. Send it some days earlier, with proof.",
            "Wil je ontbinden? Je brief moet aan het eind van de laatste dag aangekomen zijn. Stuur hem dagen eerder, met bewijs.",
        )
        sheet.deadline(
            until,
            "legal",
            "Last day to withdraw from the settlement agreement",
            "Laatste dag om de vaststellingsovereenkomst te ontbinden",
        )
        en, nl = (
            f"Withdraw until {sheet.day(until)}; earliest safe end {sheet.day(safe)}",
            f"Ontbinden tot en met {sheet.day(until)}; vroegste veilige einde {sheet.day(safe)}",
        )
    else:
        en, nl = (
            f"No right to withdraw; earliest safe end {sheet.day(safe)}",
            f"Geen bedenktijd; vroegste veilige einde {sheet.day(safe)}",
        )
    sheet.finish(
        en, nl, withdraw_until=until, withdraw_14=day14, withdraw_21=day21, can_withdraw=until is not None, notice_months=months,
        safe_end=safe, gap=gap,
    )  # fmt: skip


def _withdraw(sheet: Sheet, agreed: datetime.date, day14: datetime.date, day21: datetime.date) -> datetime.date | None:
    earlier = sheet.maybe_date("withdrawn_before")
    if earlier is not None and earlier <= agreed < add_months(earlier, _AGAIN_MONTHS):
        sheet.step(
            f"You withdrew on {sheet.day(earlier)}: for a new agreement within six months there is no right to withdraw.",
            f"Je ontbond op {sheet.day(earlier)}: voor een nieuwe overeenkomst binnen zes maanden is er geen bedenktijd.",
            sheet.day(add_months(earlier, _AGAIN_MONTHS)), "BW 7:670b(4)",
        )  # fmt: skip
        return None
    sheet.step(
        f"14 days after {sheet.day(agreed)}.", f"14 dagen na {sheet.day(agreed)}.", sheet.day(day14), "BW 7:670b(2)"
    )
    sheet.step(
        "Three weeks, if the text does not mention this right.",
        "Drie weken, als de tekst dit recht niet noemt.",
        sheet.day(day21),
        "BW 7:670b(3)",
    )
    return day14 if sheet.flag("right_mentioned") else day21


def _notice_months(sheet: Sheet, agreed: datetime.date) -> int:
    months, start = sheet.maybe_count("notice_months"), sheet.maybe_date("start")
    if months is not None:
        return months
    if start is None:
        raise CalculatorError(sheet.say(
            "Fill in the first day of work, or the employer's notice period in months.",
            "Vul de eerste werkdag in, of de opzegtermijn van de werkgever in maanden.",
        ))  # fmt: skip
    if start > agreed:
        raise CalculatorError(
            sheet.say("You agreed before the first day of work.", "Je stemde in voor de eerste werkdag.")
        )
    years = whole_years(start, agreed)
    found = employer_months(years)
    sheet.step(
        f"The employer's notice period after {sheet.counted(years, 'years')} of service (whole years).",
        f"De opzegtermijn van de werkgever na {sheet.counted(years, 'years')} dienst (hele jaren).",
        str(found),
        "BW 7:672(2)",
    )
    return found


SETTLEMENT_DATES = Calculator(
    "settlement-dates",
    (
        Field("agreed", "date", Both("Day you agreed in writing", "Dag waarop je schriftelijk instemde"), Both("Take the earliest: an e-mail may count.", "Neem de vroegste: een e-mail kan tellen."),
              required=True, aliases=("signed", "date", "s", "agreed-on", "conclusion-date")),
        Field("start", "date", Both("First day of work", "Eerste werkdag"), aliases=("start-date", "first-day")),
        Field("notice-months", "count", Both("Or: the employer's notice period in months", "Of: de opzegtermijn van de werkgever in maanden"), aliases=("n", "notice", "months")),
        Field("right-mentioned", "flag", Both("The text mentions the right to withdraw", "De tekst noemt de bedenktijd"), default="yes", aliases=("mentioned",)),
        Field("end", "date", Both("Agreed last day", "Afgesproken laatste dag"), aliases=("end-date", "agreed-end")),
        Field("fixed-term-end", "date", Both("Last day of a fixed-term contract", "Laatste dag van een tijdelijk contract"), aliases=("fixed-term", "contract-end")),
        Field("early-notice-clause", "flag", Both("That contract can be ended early", "Dat contract kan tussentijds eindigen"), default="no", aliases=("clause", "early-notice")),
        Field("withdrawn-before", "date", Both("Day you withdrew from an earlier agreement", "Dag waarop je een eerdere overeenkomst ontbond"), aliases=("withdrawn", "earlier-withdrawal")),
    ),
    _calculate,
)  # fmt: skip
