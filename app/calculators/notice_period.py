"""The notice period and the last day it leads to: Civil Code (BW) 7:672; algorithm 16.2 of the fact sheet.

Months are counted from the day on which the notice is received, and the contract ends at the end of the month in
which they end. The days that UWV needed for its permit are taken off first, but one month always remains.
"""

import datetime
from decimal import Decimal

from app.calculators.noun import Calculator, Choice, Field
from app.calculators.sheet import Sheet
from app.content import Bilingual as Both
from app.days import add_months
from app.errors import CalculatorError

_LAW = "BW 7:672"
_LONGEST_FOR_EMPLOYEE = 6  # months, BW 7:672(8)


def employer_months(years: Decimal | int) -> int:
    """The employer's period by law, for whole years of service: under 5, 10, 15 years, and more (BW 7:672(2))."""
    return 1 + sum(years >= limit for limit in (5, 10, 15))


def whole_years(start: datetime.date, day: datetime.date) -> int:
    """Whole years of service on `day`: an anniversary counts from its own day on."""
    years = day.year - start.year
    return years if add_months(start, 12 * years) <= day else years - 1


def end_of_month(day: datetime.date) -> datetime.date:
    """The last day of its month."""
    return add_months(day.replace(day=1), 1) - datetime.timedelta(days=1)


def _calculate(sheet: Sheet) -> None:
    received = sheet.date("notice")
    by_employer = sheet.choice("who") == "employer"
    months = _employer(sheet, received) if by_employer else _employee(sheet, received)
    due = add_months(received, months)
    sheet.step(
        f"{months} months from {sheet.day(received)}, the day on which the notice was received.",
        f"{months} maanden vanaf {sheet.day(received)}, de dag waarop de opzegging is ontvangen.", sheet.day(due), _LAW,
    )  # fmt: skip
    days = sheet.count("uwv_days")
    if by_employer and days:
        due = max(due - datetime.timedelta(days=days), add_months(received, 1))
        sheet.step(
            f"Less the {days} days that UWV needed; one month always remains.",
            f"Min de {days} dagen die UWV nodig had; er blijft altijd één maand over.", sheet.day(due), "BW 7:672(6)",
        )  # fmt: skip
    last = end_of_month(due)
    sheet.step(
        "The contract ends at the end of that month, unless another day was agreed.",
        "Het contract eindigt aan het eind van die maand, tenzij een andere dag is afgesproken.", sheet.day(last), "BW 7:672(1)",
    )  # fmt: skip
    sheet.assume(
        "The day counts on which the letter arrived, not the day on which it was sent.",
        "De dag telt waarop de brief aankwam, niet de dag van verzenden.",
    )
    sheet.leave_out(
        "A CAO that says something else, and an end in probation or at once.",
        "Een cao die iets anders zegt, en een einde in de proeftijd of op staande voet.",
    )
    if by_employer:
        sheet.warn(
            "A permit of UWV or your consent in writing is needed for most endings. The right period does not make the end right.",
            "Voor bijna elk einde is toestemming van UWV of jouw schriftelijke instemming nodig. Een goede termijn maakt het einde niet goed.",
        )
        court = add_months(last, 2)
        sheet.deadline(
            court,
            "legal",
            "Last day to fight the end of the contract in court",
            "Laatste dag om het einde bij de rechter aan te vechten",
        )
    else:
        sheet.do_next(
            "Give notice in writing and ask for a confirmation of the day on which it arrived.",
            "Zeg schriftelijk op en vraag een bevestiging van de dag waarop het aankwam.",
        )
    sheet.finish(
        f"The last day is {sheet.day(last)}",
        f"De laatste dag is {sheet.day(last)}",
        end=last,
        months=months,
        counted_to=due,
    )


def _employee(sheet: Sheet, received: datetime.date) -> int:
    cao, agreed = sheet.maybe_count("cao_months"), sheet.maybe_count("agreed_months")
    if cao is not None:
        sheet.step("The CAO sets the period.", "De cao bepaalt de termijn.", str(cao), "BW 7:672(9)")
        return cao
    if agreed is None or agreed == 1:
        sheet.step("One month for you, by law.", "Eén maand voor jou, volgens de wet.", "1", "BW 7:672(4)")
        return 1
    other = sheet.maybe_count("employer_months")
    start = sheet.maybe_date("start")
    if other is None and start is not None:
        other = employer_months(whole_years(start, received))
    if agreed < 1 or (agreed <= _LONGEST_FOR_EMPLOYEE and other is not None and other >= 2 * agreed):
        sheet.step(
            f"{agreed} months were agreed in writing; the employer's are at least twice as many.",
            f"{agreed} maanden zijn schriftelijk afgesproken; die van de werkgever zijn minstens dubbel.", str(agreed), "BW 7:672(8)",
        )  # fmt: skip
        return agreed
    if other is None:
        sheet.warn(
            "Fill in the employer's period: an agreed period of more than one month holds only when the employer's is twice as long.",
            "Vul de termijn van de werkgever in: een afgesproken termijn van meer dan een maand geldt alleen als die van de werkgever dubbel is.",
        )
    sheet.step(
        f"{agreed} months were agreed, but the employer's period is not twice as long (or yours is over 6): you may use one month.",
        f"{agreed} maanden zijn afgesproken, maar de termijn van de werkgever is niet dubbel (of de jouwe is langer dan 6): je mag één maand gebruiken.",
        "1", "BW 7:672(8)",
    )  # fmt: skip
    return 1


def _employer(sheet: Sheet, received: datetime.date) -> int:
    if sheet.flag("pension_age"):
        sheet.step(
            "One month: you have reached the state pension age.",
            "Eén maand: je hebt de AOW-leeftijd.",
            "1",
            "BW 7:672(3)",
        )
        return 1
    start, years = sheet.maybe_date("start"), sheet.maybe_number("years")
    if start is None and years is None:
        raise CalculatorError(sheet.say(
            "Fill in the first day of work: the employer's period depends on it.",
            "Vul de eerste werkdag in: daarvan hangt de termijn van de werkgever af.",
        ))  # fmt: skip
    if start is not None and start > received:
        raise CalculatorError(
            sheet.say("The notice lies before the first day of work.", "De opzegging ligt voor de eerste werkdag.")
        )
    served = Decimal(whole_years(start, received)) if start is not None else years or Decimal(0)
    months = employer_months(served)
    sheet.step(
        f"{sheet.num(served)} whole years of service on that day: {months} months by law.",
        f"{sheet.num(served)} hele dienstjaren op die dag: {months} maanden volgens de wet.", str(months), "BW 7:672(2)",
    )  # fmt: skip
    cao, agreed = sheet.maybe_count("cao_months"), sheet.maybe_count("agreed_months")
    if cao is not None:
        sheet.step("The CAO sets another period.", "De cao bepaalt een andere termijn.", str(cao), "BW 7:672(9)")
        return cao
    if agreed is not None and agreed > months:
        sheet.step(
            "A longer period was agreed in writing.",
            "Er is schriftelijk een langere termijn afgesproken.",
            str(agreed),
            "BW 7:672(8)",
        )
        return agreed
    if agreed is not None and agreed < months:
        sheet.warn(
            "A shorter period for the employer holds only in a CAO. The period of the law counts.",
            "Een kortere termijn voor de werkgever geldt alleen in een cao. De termijn van de wet telt.",
        )
    return months


NOTICE_PERIOD = Calculator(
    "notice-period",
    (
        Field("who", "choice", Both("Who gives notice", "Wie opzegt"), required=True, choices=(
            Choice("employee", Both("I do", "ik")), Choice("employer", Both("the employer", "de werkgever")),
        ), aliases=("by", "side")),
        Field("notice", "date", Both("Day on which the notice was received", "Dag waarop de opzegging is ontvangen"),
              required=True, aliases=("notice-date", "received", "date", "d")),
        Field("start", "date", Both("First day of work", "Eerste werkdag"), aliases=("start-date", "first-day")),
        Field("years", "number", Both("Or: years of service", "Of: jaren in dienst"), aliases=("years-of-service", "service")),
        Field("agreed-months", "count", Both("Months in the contract for who gives notice", "Maanden in het contract voor wie opzegt"),
              aliases=("agreed", "contract-months", "months")),
        Field("employer-months", "count", Both("Months in the contract for the employer", "Maanden in het contract voor de werkgever"),
              Both("Only when you give notice yourself.", "Alleen als je zelf opzegt."), aliases=("employer-agreed", "other-months")),
        Field("cao-months", "count", Both("Months in the CAO", "Maanden in de cao"), aliases=("cao",)),
        Field("pension-age", "flag", Both("I have reached the state pension age", "Ik heb de AOW-leeftijd"), default="no", aliases=("aow",)),
        Field("uwv-days", "count", Both("Days that UWV needed", "Dagen die UWV nodig had"),
              Both("From the day it had the complete request to the day of its decision.",
                   "Van de dag dat het de volledige aanvraag had tot de dag van de beslissing."), aliases=("uwv", "processing-days", "p")),
    ),
    _calculate,
)  # fmt: skip
