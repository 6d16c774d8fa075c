"""Holiday hours: how many build up, when they lapse, and what they are worth at the end. BW 7:634, 640a, 641, 642.

Algorithm 16.4 of the fact sheet: four times the weekly hours in a year, by the day.
"""

import calendar
import datetime
from decimal import ROUND_HALF_UP, Decimal

from app.calculators.noun import Calculator, Field
from app.calculators.sheet import Sheet, cents
from app.content import Bilingual as Both
from app.errors import CalculatorError

_WEEKS_OF_HOLIDAY = 4  # BW 7:634(1)
_HOLIDAY_ALLOWANCE = Decimal("1.08")  # WML art. 15: 8 %
_HUNDREDTH = Decimal("0.01")


def built_up(weekly_hours: Decimal, first: datetime.date, last: datetime.date) -> Decimal:
    """Hours of statutory holiday from `first` to `last`, both counted, year by year."""
    total = Decimal(0)
    for year in range(first.year, last.year + 1):
        start, end = max(first, datetime.date(year, 1, 1)), min(last, datetime.date(year, 12, 31))
        total += _WEEKS_OF_HOLIDAY * weekly_hours * ((end - start).days + 1) / (366 if calendar.isleap(year) else 365)
    return total


def _calculate(sheet: Sheet) -> None:
    hours = sheet.number("hours")
    first, last = _period(sheet)
    days = (last - first).days + 1
    statutory = built_up(hours, first, last).quantize(_HUNDREDTH, ROUND_HALF_UP)
    sheet.step(
        f"4 × {sheet.counted(hours, 'hours')} a year, for {sheet.counted(days, 'days')} from {sheet.day(first)} to {sheet.day(last)}.",
        f"4 × {sheet.counted(hours, 'hours')} per jaar, voor {sheet.counted(days, 'days')} van {sheet.day(first)} tot en met {sheet.day(last)}.",
        sheet.num(statutory), "BW 7:634",
    )  # fmt: skip
    extra = (sheet.number("extra_hours") * built_up(Decimal(1), first, last) / _WEEKS_OF_HOLIDAY).quantize(
        _HUNDREDTH, ROUND_HALF_UP
    )
    if extra:
        sheet.step(
            "Extra hours of your contract or CAO, for the same days.",
            "Extra uren van je contract of cao, voor dezelfde dagen.",
            sheet.num(extra),
            "",
        )
    lapse, lapse_extra = datetime.date(last.year + 1, 7, 1), datetime.date(last.year + 5, 12, 31)
    warned = sheet.maybe_flag("warned")
    sheet.step(
        f"Statutory hours of {last.year} lapse on this day, if the employer warned you clearly and in time and you could take them.",
        f"Wettelijke uren van {last.year} vervallen op deze dag, als de werkgever je duidelijk en op tijd waarschuwde en je ze kon opnemen.",
        sheet.day(lapse), "BW 7:640a; CJEU C-684/16",
    )  # fmt: skip
    if warned is False:
        sheet.warn(
            "Without a clear warning the hours do not lapse on that day.",
            "Zonder duidelijke waarschuwing vervallen de uren niet op die dag.",
        )
    sheet.step(
        f"Extra hours of {last.year} lapse after five years.",
        f"Extra uren van {last.year} verjaren na vijf jaar.",
        sheet.day(lapse_extra),
        "BW 7:642",
    )
    if warned is not False:
        sheet.deadline(
            lapse - datetime.timedelta(days=1),
            "legal",
            "Last day to take the statutory holiday hours",
            "Laatste dag om de wettelijke vakantie-uren op te nemen",
        )
    sheet.assume(
        "The weekly hours did not change. If they did, calculate each part apart.",
        "De uren per week veranderden niet. Anders reken je elk deel apart.",
    )
    sheet.do_next(
        "Ask for your balance in writing, statutory and extra hours apart.",
        "Vraag je saldo op schrift, wettelijke en extra uren apart.",
    )
    payout = _payout(sheet, hours)
    total = statutory + extra
    sheet.finish(
        f"{sheet.counted(total, 'hours')}", f"{sheet.num(total)} uur", hours=statutory, extra_hours=extra, total_hours=total, days=days,
        statutory_lapse=lapse, extra_lapse=lapse_extra, lapses=warned is not False, payout=payout,
    )  # fmt: skip


def _period(sheet: Sheet) -> tuple[datetime.date, datetime.date]:
    first, last, year = sheet.maybe_date("start"), sheet.maybe_date("end"), sheet.maybe_count("year")
    if year is not None and not datetime.MINYEAR <= year < datetime.MAXYEAR - 5:
        raise CalculatorError(sheet.say(f"{year} is not a year.", f"{year} is geen jaar."))
    if year is None:
        year = first.year if first else last.year if last else sheet.today.year
    first, last = first or datetime.date(year, 1, 1), last or datetime.date(year, 12, 31)
    if last < first:
        raise CalculatorError(
            sheet.say("The last day lies before the first day.", "De laatste dag ligt voor de eerste dag.")
        )
    if last.year > datetime.MAXYEAR - 6:
        raise CalculatorError(sheet.say("The last day is too far away.", "De laatste dag ligt te ver weg."))
    return first, last


def _payout(sheet: Sheet, hours: Decimal) -> Decimal | None:
    left, wage = sheet.maybe_number("hours_left"), sheet.maybe_number("wage")
    if left is None or wage is None:
        return None
    if not hours:
        raise CalculatorError(
            sheet.say("With 0 hours a week there is no wage per hour.", "Met 0 uur per week is er geen uurloon.")
        )
    hourly = wage * 12 / (52 * hours)
    amount = cents(left * hourly * _HOLIDAY_ALLOWANCE)
    sheet.step(
        f"Paid out at the end: {sheet.counted(left, 'hours')} × {sheet.eur(hourly)} an hour × 1.08 for the holiday allowance, before tax.",
        f"Uitbetaald aan het eind: {sheet.num(left)} uur × {sheet.eur(hourly)} per uur × 1,08 voor het vakantiegeld, bruto.",
        sheet.eur(amount), "BW 7:641",
    )  # fmt: skip
    return amount


HOLIDAY_BUILD_UP = Calculator(
    "holiday-build-up",
    (
        Field("hours", "number", Both("Hours a week", "Uren per week"), required=True, aliases=("weekly-hours", "hours-per-week", "h")),
        Field("year", "count", Both("Year", "Jaar"), Both("Or give the days below.", "Of geef hieronder de dagen.")),
        Field("start", "date", Both("From", "Vanaf"), aliases=("from", "start-date", "first-day")),
        Field("end", "date", Both("To and including", "Tot en met"), aliases=("until", "to", "end-date", "last-day")),
        Field("extra-hours", "number", Both("Extra hours in a whole year by contract or CAO", "Extra uren in een heel jaar volgens contract of cao"), aliases=("extra",)),
        Field("warned", "flag", Both("The employer warned me clearly and in time", "De werkgever waarschuwde me duidelijk en op tijd"), aliases=("employer-warned",)),
        Field("hours-left", "number", Both("Hours left at the end of the contract", "Uren over aan het eind van het contract"), aliases=("left", "balance", "remaining-hours")),
        Field("wage", "money", Both("Monthly wage before tax, for the pay-out", "Bruto maandloon, voor de uitbetaling"), aliases=("monthly-wage", "salary")),
    ),
    _calculate,
)  # fmt: skip
