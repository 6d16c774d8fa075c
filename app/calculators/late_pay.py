"""Late pay: the statutory increase (BW 7:625) and the statutory interest (BW 6:119). Algorithm 16.6 of the fact sheet."""

import datetime
from decimal import Decimal

from app.calculators.noun import Calculator, Field
from app.calculators.sheet import Sheet, cents
from app.content import Bilingual as Both
from app.days import closed_day
from app.errors import CalculatorError

_OFTEN_WORKED = {"good-friday", "liberation-day"}  # convention 4 of the fact sheet: the person's own calendar decides
_DAY = datetime.timedelta(days=1)
_LONGEST = 3660  # days; a claim on wage lapses after five years (BW 3:308)


def percent(working_days: int) -> int:
    """The increase in percent: 5 a day from the fourth to the eighth working day, then 1, at most 50 (BW 7:625(1))."""
    if working_days <= 3:
        return 0
    return 5 * (working_days - 3) if working_days <= 8 else min(50, 25 + working_days - 8)


def working_days(due: datetime.date, paid: datetime.date, free: frozenset[str]) -> int:
    """Working days after `due` up to and including `paid`; `free` are the two holidays that are often worked."""
    count, day = 0, due
    while day < paid:
        day += _DAY
        reason = closed_day(day)
        if reason in _OFTEN_WORKED and reason not in free:
            reason = "saturday" if day.weekday() == 5 else "sunday" if day.weekday() == 6 else None
        count += reason is None
    return count


def _calculate(sheet: Sheet) -> None:
    due, wage = sheet.date("due"), sheet.number("wage")
    paid = sheet.maybe_date("paid") or sheet.today
    if paid < due:
        if sheet.maybe_date("paid") is None:
            raise CalculatorError(
                sheet.say(
                    "That day is still to come: nothing is late yet.", "Die dag komt nog: er is nog niets te laat."
                )
            )
        raise CalculatorError(
            sheet.say("It was paid before it was due.", "Er is betaald voor de dag waarop het moest.")
        )
    if (paid - due).days > _LONGEST:
        raise CalculatorError(
            sheet.say(
                "That is more than ten years: the claim has lapsed.",
                "Dat is meer dan tien jaar: de vordering is verjaard.",
            )
        )
    free = frozenset(name for name in ("good-friday", "liberation-day") if sheet.flag(f"{name}-free"))
    days = working_days(due, paid, free)
    rate = percent(days)
    increase = cents(wage * rate / 100)
    sheet.step(
        f"Working days after {sheet.day(due)} up to {sheet.day(paid)}.",
        f"Werkdagen na {sheet.day(due)} tot en met {sheet.day(paid)}.",
        str(days),
        "BW 7:625(1)",
    )
    sheet.step(
        "5% for each of the fourth to the eighth working day, then 1% a day, at most 50%.",
        "5% voor elke vierde tot en met achtste werkdag, daarna 1% per dag, hoogstens 50%.", f"{rate}%", "BW 7:625(1)",
    )  # fmt: skip
    sheet.step(f"{rate}% of {sheet.eur(wage)}.", f"{rate}% van {sheet.eur(wage)}.", sheet.eur(increase), "BW 7:625")
    interest = _interest(sheet, wage, due, paid)
    sheet.warn(
        "A judge may make the increase lower, and often does.",
        "Een rechter mag de verhoging lager maken, en doet dat vaak.",
    )
    sheet.leave_out(
        "Amounts that are not wage, such as the transition payment or expenses: for these only interest counts.",
        "Bedragen die geen loon zijn, zoals de transitievergoeding of onkosten: daarvoor telt alleen rente.",
    )
    sheet.do_next(
        "Ask for the wage in writing with a last date, and name the increase and the interest.",
        "Vraag het loon schriftelijk met een laatste datum, en noem de verhoging en de rente.",
    )
    total = increase + (interest or Decimal(0))
    without = ("", "") if interest is not None else (", without interest", ", zonder rente")
    sheet.finish(
        f"{sheet.eur(total)} on top of the wage, before tax{without[0]}", f"{sheet.eur(total)} boven op het loon, bruto{without[1]}",
        increase=increase, percent=rate, working_days=days, interest=interest, total=total,
    )  # fmt: skip


def _interest(sheet: Sheet, wage: Decimal, due: datetime.date, paid: datetime.date) -> Decimal | None:
    """Interest by the day at the rate of each day; None, and said so, where we do not have a rate."""
    total, days = Decimal(0), 0
    try:
        day = due
        while day < paid:
            day += _DAY
            total += wage * sheet.figure("statutory-interest", day) / 100 / 365
            days += 1
    except CalculatorError:
        sheet.result.figures.pop("statutory-interest", None)
        sheet.leave_out(
            "Interest: we do not have the rate for all of these days.",
            "Rente: we hebben niet voor al deze dagen het percentage.",
        )
        return None
    interest = cents(total)
    sheet.step(
        f"Statutory interest over {sheet.counted(days, 'days')}.",
        f"Wettelijke rente over {sheet.counted(days, 'days')}.",
        sheet.eur(interest),
        "BW 6:119",
    )
    return interest


LATE_PAY = Calculator(
    "late-pay",
    (
        Field("wage", "money", Both("Wage that was not paid, before tax", "Loon dat niet is betaald, bruto"), required=True, aliases=("amount", "unpaid")),
        Field("due", "date", Both("Day on which it should have been paid", "Dag waarop het betaald moest zijn"), required=True, aliases=("due-date", "due-day")),
        Field("paid", "date", Both("Day on which it was paid (empty: today)", "Dag waarop het is betaald (leeg: vandaag)"), aliases=("paid-date", "payment-date", "paid-day")),
        Field("good-friday-free", "flag", Both("Good Friday is a day off here", "Goede Vrijdag is hier een vrije dag"), default="no"),
        Field("liberation-day-free", "flag", Both("5 May is a day off here", "5 mei is hier een vrije dag"), default="no"),
    ),
    _calculate,
)  # fmt: skip
