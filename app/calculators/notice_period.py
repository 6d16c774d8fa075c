"""The notice period and the last day it leads to: Civil Code (BW) 7:672; algorithm 16.2 of the fact sheet.

Months are counted from the day on which the notice is received, and the contract ends at the end of the month in
which they end, unless another day was agreed in writing or is customary (lid 1): the end of the week, or any day. The
days that UWV needed for its permit are taken off first, but one month always remains. A dismissal on the spot
(7:677) ends the contract at once; what is left is the time to go to court (7:686a(4)(a)).
"""

import datetime
from decimal import Decimal

from app.calculators.noun import Calculator, Choice, Field
from app.calculators.sheet import Sheet
from app.content import Bilingual as Both
from app.days import add_months
from app.errors import CalculatorError

_LAW = "BW 7:672"
_COURT_MONTHS = 2  # BW 7:686a(4)(a)
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


def end_of_week(day: datetime.date) -> datetime.date:
    """The Sunday of its week: a week begins on Monday."""
    return day + datetime.timedelta(days=6 - day.weekday())


def _calculate(sheet: Sheet) -> None:
    received = sheet.date("notice")
    if sheet.choice("who") == "at-once":
        _at_once(sheet, received)
        return
    by_employer = sheet.choice("who") == "employer"
    months = _employer(sheet, received) if by_employer else _employee(sheet, received)
    due = add_months(received, months)
    sheet.step(
        f"{sheet.months(months)} from {sheet.day(received)}, the day on which the notice was received.",
        f"{sheet.months(months)} vanaf {sheet.day(received)}, de dag waarop de opzegging is ontvangen.",
        sheet.day(due), _LAW,
    )  # fmt: skip
    days = sheet.count("uwv_days")
    if by_employer and days:
        due = max(due - datetime.timedelta(days=days), add_months(received, 1))
        sheet.step(
            f"Less what UWV needed, {sheet.counted(days, 'days')}; one month always remains.",
            f"Min wat UWV nodig had, {sheet.counted(days, 'days')}; er blijft altijd één maand over.", sheet.day(due), "BW 7:672(6)",
        )  # fmt: skip
    last = _last_day(sheet, due)
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
        court = add_months(last, _COURT_MONTHS)
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
        court_by=add_months(last, _COURT_MONTHS) if by_employer else None,
    )


def _last_day(sheet: Sheet, due: datetime.date) -> datetime.date:
    """The first day on or after `due` on which the contract may end."""
    ends = sheet.choice("ends-on")
    if ends == "any-day":
        last = due
        sheet.step(
            "In writing it was agreed that the contract may end on any day.",
            "Schriftelijk is afgesproken dat het contract op elke dag kan eindigen.", sheet.day(last), "BW 7:672(1)",
        )  # fmt: skip
    elif ends == "week":
        last = end_of_week(due)
        sheet.step(
            "In writing it was agreed that the contract ends at the end of a week: the Sunday.",
            "Schriftelijk is afgesproken dat het contract aan het eind van een week eindigt: de zondag.", sheet.day(last), "BW 7:672(1)",
        )  # fmt: skip
    else:
        last = end_of_month(due)
        sheet.step(
            "The contract ends at the end of that month.",
            "Het contract eindigt aan het eind van die maand.", sheet.day(last), "BW 7:672(1)",
        )  # fmt: skip
    if ends in ("any-day", "week"):
        sheet.assume(
            "The other end day stands in your contract or CAO, or it is customary. Otherwise the end of the month counts.",
            "De andere einddag staat in je contract of cao, of is gebruikelijk. Anders telt het eind van de maand.",
        )
    return last


def _at_once(sheet: Sheet, told: datetime.date) -> None:
    """A dismissal on the spot: no notice period, and a short time to go to court."""
    sheet.step(
        "A dismissal on the spot ends the contract at once, on the day on which you were told.",
        "Een ontslag op staande voet beëindigt het contract meteen, op de dag waarop je het hoorde.", sheet.day(told), "BW 7:677(1)",
    )  # fmt: skip
    court = add_months(told, _COURT_MONTHS)
    sheet.step(
        "Two months from that day to ask the judge to undo it, or to pay.",
        "Twee maanden vanaf die dag om de rechter te vragen het ongedaan te maken, of om geld.", sheet.day(court), "BW 7:686a(4)(a)",
    )  # fmt: skip
    sheet.deadline(
        court,
        "legal",
        "Last day to go to court about the dismissal on the spot",
        "Laatste dag om naar de rechter te gaan over het ontslag op staande voet",
    )
    sheet.warn(
        "Only a petition at the court stops the clock. A letter to your employer or talks do not.",
        "Alleen een verzoekschrift bij de rechter stopt de klok. Een brief aan je werkgever of een gesprek niet.",
    )
    sheet.do_next(
        "Write today that you do not agree, that you are available for work and that you want your wage. Call a union or a lawyer.",
        "Schrijf vandaag dat je het er niet mee eens bent, dat je beschikbaar bent voor werk en dat je je loon wilt. Bel een vakbond of een advocaat.",
    )
    sheet.assume(
        "Only the days are counted here. Whether there was an urgent cause, told at once, is for the judge to say.",
        "Hier tellen alleen de dagen. Of er een dringende reden was die meteen is verteld, zegt de rechter.",
    )
    sheet.leave_out(
        "The notice period that your employer may have to pay, and the transition payment.",
        "De opzegtermijn die je werkgever misschien moet betalen, en de transitievergoeding.",
    )
    sheet.finish(
        f"Be at the court by {sheet.day(court)}",
        f"Ga naar de rechter voor of op {sheet.day(court)}",
        end=told,
        months=0,
        counted_to=told,
        court_by=court,
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
        f"{sheet.num(served)} whole years of service on that day: {sheet.months(months)} by law.",
        f"{sheet.num(served)} hele dienstjaren op die dag: {sheet.months(months)} volgens de wet.", str(months), "BW 7:672(2)",
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
            Choice("at-once", Both("the employer, on the spot", "de werkgever, op staande voet")),
        ), aliases=("by", "side")),
        Field("notice", "date", Both("Day on which the notice was received", "Dag waarop de opzegging is ontvangen"),
              Both("On the spot: the day on which you were told.", "Op staande voet: de dag waarop je het hoorde."),
              required=True, aliases=("notice-date", "received", "date", "d")),
        Field("ends-on", "choice", Both("The contract may end", "Het contract kan eindigen"),
              Both("Something else than the month only if it stands in your contract or CAO.",
                   "Iets anders dan de maand alleen als het in je contract of cao staat."), default="month", choices=(
            Choice("month", Both("at the end of a month (the law)", "aan het eind van een maand (de wet)")),
            Choice("week", Both("at the end of a calendar week", "aan het eind van een kalenderweek")),
            Choice("any-day", Both("on any day", "op elke dag")),
        ), aliases=("end-day", "agreed-end", "agreed-end-day")),
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
