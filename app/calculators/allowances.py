"""Tax-free allowances for travelling and working from home: the highest an employer may pay without tax.

Wet LB 1964 art. 31a, the fixed-month method with 214 working days a year; algorithm 16.8 of the fact sheet.
"""

from decimal import Decimal

from app.calculators.noun import Calculator, Field
from app.calculators.sheet import Sheet, cents
from app.content import Bilingual as Both
from app.errors import CalculatorError

_DAYS_A_YEAR = 214  # of work for somebody with five days a week (Handboek Loonheffingen)
_DAYS_A_WEEK = 5


def _calculate(sheet: Sheet) -> None:
    day = sheet.maybe_date("date") or sheet.today
    office, home = sheet.number("office_days"), sheet.number("home_days")
    if office + home > 7:
        raise CalculatorError(sheet.say("A week has seven days.", "Een week heeft zeven dagen."))
    km_rate = sheet.maybe_number("km_rate")
    home_rate = sheet.maybe_number("home_rate")
    per_km = sheet.figure("travel-allowance", day) if km_rate is None else km_rate
    per_day = sheet.figure("wfh-allowance", day) if home_rate is None else home_rate
    km = sheet.number("km")
    travel = cents(_DAYS_A_YEAR * office / _DAYS_A_WEEK * km * 2 * per_km / 12)
    if sheet.flag("company_transport"):
        travel = Decimal("0.00")
        sheet.step(
            "The employer pays a lease car or a travel card: no kilometre allowance.",
            "De werkgever betaalt een leaseauto of reiskaart: geen kilometervergoeding.",
            sheet.eur(travel),
            "Wet LB 31a",
        )
    else:
        sheet.step(
            f"214 days × {sheet.num(office)}/5 × {sheet.num(km)} km × 2 × {sheet.eur(per_km)} / 12 months.",
            f"214 dagen × {sheet.num(office)}/5 × {sheet.num(km)} km × 2 × {sheet.eur(per_km)} / 12 maanden.", sheet.eur(travel), "Wet LB 31a(2)(a)",
        )  # fmt: skip
    wfh = cents(_DAYS_A_YEAR * home / _DAYS_A_WEEK * per_day / 12)
    sheet.step(
        f"214 days × {sheet.num(home)}/5 × {sheet.eur(per_day)} / 12 months.", f"214 dagen × {sheet.num(home)}/5 × {sheet.eur(per_day)} / 12 maanden.",
        sheet.eur(wfh), "Wet LB 31a(2)",
    )  # fmt: skip
    sheet.assume(
        "A fixed pattern on at least 128 days a year (fewer in proportion, part-time). On one day the employer pays either travel or home working, not both.",
        "Een vast patroon op minstens 128 dagen per jaar (bij deeltijd naar verhouding). Op één dag betaalt de werkgever reizen óf thuiswerken, niet allebei.",
    )
    sheet.warn(
        "This is the tax-free maximum. The law does not oblige the employer to pay it; your contract or CAO may.",
        "Dit is het onbelaste maximum. De wet verplicht de werkgever niet het te betalen; je contract of cao misschien wel.",
    )
    sheet.do_next(
        "Look in your contract, the staff rules and the CAO for what was promised.",
        "Kijk in je contract, de personeelsregels en de cao wat is beloofd.",
    )
    total = travel + wfh
    sheet.finish(
        f"At most {sheet.eur(total)} a month without tax",
        f"Hoogstens {sheet.eur(total)} per maand onbelast",
        travel=travel,
        wfh=wfh,
        total=total,
    )


ALLOWANCES = Calculator(
    "allowances",
    (
        Field("km", "number", Both("Kilometres to work, one way", "Kilometers naar het werk, enkele reis"), default="0", aliases=("distance", "kilometres", "km-one-way")),
        Field("office-days", "number", Both("Days a week at work", "Dagen per week op het werk"), default="0", aliases=("office", "travel-days")),
        Field("home-days", "number", Both("Days a week at home", "Dagen per week thuis"), default="0", aliases=("home", "wfh-days")),
        Field("company-transport", "flag", Both("The employer pays a lease car or travel card", "De werkgever betaalt een leaseauto of reiskaart"), default="no", aliases=("lease", "company-car")),
        Field("date", "date", Both("For which day (empty: today)", "Voor welke dag (leeg: vandaag)"), aliases=("day",)),
        Field("km-rate", "number", Both("Other rate per kilometre", "Ander bedrag per kilometer"), aliases=("rate",)),
        Field("home-rate", "number", Both("Other amount per home day", "Ander bedrag per thuiswerkdag"), aliases=("wfh-rate",)),
    ),
    _calculate,
)  # fmt: skip
