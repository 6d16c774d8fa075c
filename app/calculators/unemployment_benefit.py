"""Unemployment benefit (WW): how long and how much. WW articles 15 to 17, 42, 44 to 47; algorithm 16.7 of the fact sheet.

Only for days on which today's act holds: a shorter benefit is planned for 2028.
"""

import datetime
from decimal import Decimal

from app.calculators.noun import Calculator, Field
from app.calculators.sheet import Sheet, cents
from app.content import Bilingual as Both
from app.days import add_months
from app.errors import CalculatorError

_SHORTEST, _LONGEST = 3, 24  # months, WW 42
_HALF_MONTH_DAYS = 15  # WW 42(2)
_SINCE = datetime.date(2019, 4, 1)  # at most 24 months; before that the longest was cut a month each quarter
_PLANNED_CHANGE = datetime.date(2028, 1, 1)
_DAYS_A_MONTH = Decimal("21.75")  # WW 44: a month's wage is 21.75 daily wages


def months_of_benefit(years: int, before_2016: int) -> Decimal:
    """Months for a work history of `years`, of which `before_2016` lie before 2016; at least 3, at most 24."""
    if before_2016 >= 10:
        months = before_2016 + Decimal(years - before_2016) / 2
    else:
        months = min(years, 10) + Decimal(max(0, years - 10)) / 2
    return min(Decimal(_LONGEST), max(Decimal(_SHORTEST), Decimal(months)))


def _calculate(sheet: Sheet) -> None:
    first = sheet.maybe_date("first_day") or sheet.today
    if first >= _PLANNED_CHANGE:
        raise CalculatorError(sheet.say(
            "From 2028 another length is planned. We calculate only with the law of today.",
            "Vanaf 2028 is een andere duur gepland. We rekenen alleen met de wet van nu.",
        ))  # fmt: skip
    if first < _SINCE:
        raise CalculatorError(sheet.say(
            "Before April 2019 older rules held. We calculate only with the law of today.",
            "Voor april 2019 golden oudere regels. We rekenen alleen met de wet van nu.",
        ))  # fmt: skip
    months = _months(sheet)
    high, low = _amounts(sheet, first) if months else (None, None)
    last = None
    if months:
        half = 0 if months == months.to_integral_value() else _HALF_MONTH_DAYS
        last = add_months(first, int(months)) + datetime.timedelta(days=half - 1)
    if months:
        sheet.deadline(
            first + datetime.timedelta(days=6), "legal",
            "Apply for benefit at UWV: at the latest one week after the last day of work",
            "Vraag WW aan bij UWV: uiterlijk een week na de laatste werkdag",
        )  # fmt: skip
    sheet.do_next(
        "Apply at UWV in the week before or after your last day of work.",
        "Vraag WW aan bij UWV in de week voor of na je laatste werkdag.",
    )
    sheet.leave_out(
        "Part of your hours lost, other income, illness, and being to blame for losing the job.",
        "Een deel van je uren kwijt, ander inkomen, ziekte, en schuld aan het verlies van de baan.",
    )
    shown = sheet.num(months)
    en, nl = (
        (f"{shown} months", f"{shown} maanden")
        if months
        else ("No benefit: the weeks test is not met", "Geen WW: je voldoet niet aan de wekeneis")
    )
    sheet.finish(
        en, nl, months=int(months) if months == months.to_integral_value() else float(months), first_day=first, last_day=last,
        first_months_amount=high, later_amount=low,
    )  # fmt: skip


def _months(sheet: Sheet) -> Decimal:
    years, earlier = sheet.count("years"), sheet.count("years_before_2016")
    if earlier > years:
        raise CalculatorError(
            sheet.say(
                "The years before 2016 are a part of all years: they cannot be more.",
                "De jaren voor 2016 horen bij alle jaren: het kunnen er niet meer zijn.",
            )
        )
    if not sheet.flag("weeks_test"):
        sheet.step(
            "You did not work in at least 26 of the last 36 weeks.",
            "Je werkte niet in minstens 26 van de laatste 36 weken.",
            "0",
            "WW 17",
        )
        return Decimal(0)
    sheet.step(
        "You worked in at least 26 of the last 36 weeks.",
        "Je werkte in minstens 26 van de laatste 36 weken.",
        "",
        "WW 17",
    )
    if not sheet.flag("four_of_five"):
        sheet.step(
            "You did not work 208 hours in four of the last five years: three months.",
            "Je werkte niet in vier van de laatste vijf jaar 208 uur: drie maanden.",
            "3",
            "WW 42",
        )
        return Decimal(_SHORTEST)
    months = months_of_benefit(years, earlier)
    if earlier >= 10:
        en, nl = (
            f"One month for each of the {earlier} years before 2016, half a month for each year after.",
            f"Een maand voor elk van de {earlier} jaren voor 2016, een halve maand voor elk jaar erna.",
        )
    else:
        en, nl = (
            "One month for each of the first ten years, half a month for each year above.",
            "Een maand voor elk van de eerste tien jaar, een halve maand voor elk jaar erboven.",
        )
    sheet.step(en, nl, sheet.num(months), "WW 42")
    sheet.step("At least 3 and at most 24 months.", "Minstens 3 en hoogstens 24 maanden.", sheet.num(months), "WW 42")
    return months


def _amounts(sheet: Sheet, first: datetime.date) -> tuple[Decimal | None, Decimal | None]:
    wage = sheet.maybe_number("wage")
    if wage is None:
        return None, None
    most = sheet.figure("maximum-daily-wage", first) * _DAYS_A_MONTH
    base = min(wage, most)
    if wage > most:
        sheet.step(
            "Your wage is above the maximum: this counts.",
            "Je loon is hoger dan het maximum: dit telt.",
            sheet.eur(base),
            "WW 44; Wfsv 17",
        )
    high, low = cents(base * Decimal("0.75")), cents(base * Decimal("0.70"))
    sheet.step(
        "75% in the first two months, before tax.", "75% in de eerste twee maanden, bruto.", sheet.eur(high), "WW 47"
    )
    sheet.step("70% after that.", "70% daarna.", sheet.eur(low), "WW 47")
    return high, low


UNEMPLOYMENT_BENEFIT = Calculator(
    "unemployment-benefit",
    (
        Field("years", "count", Both("Calendar years with work, all of them", "Kalenderjaren met werk, allemaal"),
              Both("Years with at least 208 paid hours (before 2013: 52 paid days), and all years from 18 to 1997. Not the year in which it ends. Your work history at UWV shows them.", "Jaren met minstens 208 betaalde uren (voor 2013: 52 betaalde dagen), en alle jaren vanaf 18 tot en met 1997. Niet het jaar waarin het eindigt. Je arbeidsverleden bij UWV laat ze zien."),
              required=True, aliases=("a", "work-years", "history")),
        Field("years-before-2016", "count", Both("Of these, years before 2016", "Daarvan, jaren voor 2016"), default="0", aliases=("p", "before-2016")),
        Field("weeks-test", "flag", Both("Work in at least 26 of the last 36 weeks", "Werk in minstens 26 van de laatste 36 weken"), default="yes", aliases=("weeks", "26-of-36")),
        Field("four-of-five", "flag", Both("208 paid hours in four of the last five years", "208 betaalde uren in vier van de laatste vijf jaar"), default="yes", aliases=("4-of-5", "years-test")),
        Field("wage", "money", Both("Monthly wage before tax, with holiday allowance", "Bruto maandloon, met vakantiegeld"), aliases=("monthly-wage", "salary")),
        Field("first-day", "date", Both("First day without work (empty: today)", "Eerste dag zonder werk (leeg: vandaag)"), aliases=("date", "start")),
    ),
    _calculate,
)  # fmt: skip
