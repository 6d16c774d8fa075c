"""The transition payment (transitievergoeding): Civil Code (BW) 7:673, and the decree on what counts as wage.

A third of a month's wage for each year, from the first day. Whole years and whole months are counted from the first
day; days that are left over count as a part of the month-period in which they fall. Convention 15 and algorithm 16.1
of the fact sheet on individual rights; each choice is explained to the reader in a step.
"""

import datetime
from decimal import Decimal

from app.calculators.noun import Calculator, Choice, Field
from app.calculators.sheet import Sheet, cents
from app.content import Bilingual as Both
from app.days import add_months
from app.errors import CalculatorError

_DAY = datetime.timedelta(days=1)
_LAW = "BW 7:673"
_CLAIM_MONTHS = 3  # BW 7:686a(4)(b)
_ENDS_WITHOUT = {
    "settlement": (
        "After a settlement agreement the law gives no transition payment: you get what the text says. This is what to compare with.",
        "Na een vaststellingsovereenkomst geeft de wet geen transitievergoeding: je krijgt wat er in de tekst staat. Hiermee kun je vergelijken.",
    ),
    "employee": (
        "If you end the contract yourself, there is no transition payment, unless the employer is seriously to blame.",
        "Als je zelf opzegt, is er geen transitievergoeding, behalve als de werkgever ernstig verwijtbaar handelde.",
    ),
    "seriously-to-blame": (
        "If the contract ends because you are seriously to blame, there is usually no transition payment.",
        "Als het contract eindigt omdat jij ernstig verwijtbaar handelde, is er meestal geen transitievergoeding.",
    ),
    "pension-age": (
        "If the contract ends because of the state pension age, there is no transition payment.",
        "Als het contract eindigt omdat je de AOW-leeftijd hebt, is er geen transitievergoeding.",
    ),
    "under-18": (
        "Under 18 with at most 12 hours a week on average, there is no transition payment.",
        "Ben je jonger dan 18 en werk je gemiddeld hoogstens 12 uur per week, dan is er geen transitievergoeding.",
    ),
}


def length_of_service(start: datetime.date, last: datetime.date) -> tuple[int, int, int, int]:
    """Whole years, whole months over, days over, and the days of the month-period that those fall in."""
    end = last + _DAY
    months = (end.year - start.year) * 12 + end.month - start.month
    while add_months(start, months) > end:
        months -= 1
    begun = add_months(start, months)
    return months // 12, months % 12, (end - begun).days, (add_months(start, months + 1) - begun).days


def _calculate(sheet: Sheet) -> None:
    start, last = sheet.date("start"), sheet.date("end")
    if last < start:
        raise CalculatorError(
            sheet.say("The last day lies before the first day.", "De laatste dag ligt voor de eerste dag.")
        )
    month = _monthly_wage(sheet, start, last)
    years, months, days, of = length_of_service(start, last)
    of_days = (f" (the days of a month of {of})", f" (de dagen van een maand van {of})") if days else ("", "")
    sheet.step(
        f"You worked from {sheet.day(start)} to {sheet.day(last)}{of_days[0]}.",
        f"Je werkte van {sheet.day(start)} tot en met {sheet.day(last)}{of_days[1]}.",
        _length_in_words(sheet, years, months, days), _LAW,
    )  # fmt: skip
    part = Decimal(months) + Decimal(days) / Decimal(of)
    whole = month / 3 * years
    rest = month / 36 * part
    sheet.step(
        f"{sheet.counted(years, 'years')} × a third of {sheet.eur(month)}.", f"{sheet.counted(years, 'years')} × een derde van {sheet.eur(month)}.",
        sheet.eur(whole), _LAW,
    )  # fmt: skip
    sheet.step(
        f"The rest: {sheet.months(months)}{f' and {days}/{of} month' if days else ''} × a twelfth of that third.",
        f"De rest: {sheet.months(months)}{f' en {days}/{of} maand' if days else ''} × een twaalfde van dat derde.", sheet.eur(rest), _LAW,
    )  # fmt: skip
    amount = whole + rest
    ceiling = max(_maximum(sheet, last), 12 * month)
    is_capped = amount > ceiling
    if is_capped:
        amount = ceiling
        sheet.step(
            "The maximum is the legal amount, or a year's wage when that is more.",
            "Het maximum is het wettelijke bedrag, of een jaarloon als dat hoger is.", sheet.eur(ceiling), "BW 7:673(2)",
        )  # fmt: skip
    deducted = sheet.number("deductions")
    if deducted:
        amount = max(Decimal(0), amount - deducted)
        sheet.step(
            "Less what the employer may deduct (an earlier payment, costs that you agreed to in writing).",
            "Min wat de werkgever mag aftrekken (een eerdere vergoeding, kosten waarmee je schriftelijk instemde).",
            f"− {sheet.eur(deducted)}", "BW 7:673(5), (6)",
        )  # fmt: skip
    sheet.step("Together: the transition payment.", "Samen: de transitievergoeding.", sheet.eur(amount), _LAW)
    sheet.result.values.update(years=years, months=months, days=days)
    _say_result(sheet, amount, _by_days(month, years, start, last), is_capped, last, month)


def _maximum(sheet: Sheet, last: datetime.date) -> Decimal:
    """The legal amount for contracts that end on `last`. Raises CalculatorError for a year whose amount is not known."""
    try:
        return sheet.figure("transition-payment-maximum", last)
    except CalculatorError as error:
        claim = sheet.day(add_months(last, _CLAIM_MONTHS))
        advice = sheet.say(
            f"The amount for each year is set in the autumn before. To see about how much it is, fill in a last day for which we have it. A request for the payment must be at the court on {claim} at the latest.",
            f"Het bedrag voor elk jaar wordt in de herfst ervoor vastgesteld. Wil je zien hoeveel het ongeveer is, vul dan een laatste dag in waarvoor we het hebben. Een verzoek om de vergoeding moet uiterlijk op {claim} bij de rechter zijn.",
        )
        raise CalculatorError(f"{error} {advice}") from error


def _length_in_words(sheet: Sheet, years: int, months: int, days: int) -> str:
    """For example "7 years + 10 months + 3 days"; what is nothing is left out."""
    one = (("year", "jaar"), ("month", "maand"), ("day", "dag"))
    many = (("years", "jaar"), ("months", "maanden"), ("days", "dagen"))
    counts = (years, months, days)
    found = [f"{count} {sheet.say(*(one if count == 1 else many)[at])}" for at, count in enumerate(counts) if count]
    return " + ".join(found) or sheet.say("0 days", "0 dagen")


def _monthly_wage(sheet: Sheet, start: datetime.date, last: datetime.date) -> Decimal:
    """A month's wage with its fixed and variable parts; the wage as given when it already has them."""
    base = sheet.number("wage")
    if sheet.flag("wage_is_total"):
        sheet.step(
            "The monthly wage with everything that counts, as you gave it.",
            "Het maandloon met alles wat meetelt, zoals je het opgaf.", sheet.eur(base), _LAW,
        )  # fmt: skip
        return base
    years, months, *_ = length_of_service(start, last)
    worked = min(36, max(1, years * 12 + months))
    parts = (
        (base * sheet.number("holiday_percent") / 100, "holiday allowance", "vakantiegeld"),
        (sheet.number("year_end") / 12, "fixed year-end payment, a twelfth", "vaste eindejaarsuitkering, een twaalfde"),
        (sheet.number("extras") / 12, "fixed extras of the last 12 months, a twelfth (shifts, overtime)",
         "vaste toeslagen van de laatste 12 maanden, een twaalfde (ploegen, overwerk)"),
        (sheet.number("bonuses") / worked, f"bonuses of the last three calendar years, divided by {worked}",
         f"bonussen van de laatste drie kalenderjaren, gedeeld door {worked}"),
    )  # fmt: skip
    total = base
    sheet.step("Monthly wage before tax.", "Maandloon voor belasting.", sheet.eur(base), _LAW)
    for amount, en, nl in parts:
        if amount:
            sheet.step(f"Plus {en}.", f"Plus {nl}.", sheet.eur(amount), "Besluit loonbegrip")
            total += amount
    total = cents(total)
    sheet.step("This is the monthly wage that counts.", "Dit is het maandloon dat telt.", sheet.eur(total), _LAW)
    return total


def _by_days(month: Decimal, years: int, start: datetime.date, last: datetime.date) -> Decimal:
    """The other way to count the rest: days over the days of the year; it differs by some euros."""
    begun = add_months(start, 12 * years)
    rest = (last + _DAY - begun).days
    return month / 3 * years + month / 3 * rest / (add_months(start, 12 * (years + 1)) - begun).days


def _say_result(
    sheet: Sheet, amount: Decimal, by_days: Decimal, is_capped: bool, last: datetime.date, month: Decimal
) -> None:
    amount, claim = cents(amount), add_months(last, _CLAIM_MONTHS)
    ending = sheet.choice("ending")
    due = amount if ending not in _ENDS_WITHOUT else Decimal("0.00")
    if ending in _ENDS_WITHOUT:
        sheet.warn(*_ENDS_WITHOUT[ending])
    else:
        sheet.deadline(
            claim, "legal", "Last day to go to court for the transition payment",
            "Laatste dag om naar de rechter te gaan voor de transitievergoeding",
        )  # fmt: skip
        sheet.do_next(
            f"Not paid? Ask in writing. Your request must be at the court on {sheet.day(claim)} at the latest: after that day the right is gone.",
            f"Niet betaald? Vraag erom op schrift. Je verzoek moet uiterlijk op {sheet.day(claim)} bij de rechter zijn: daarna vervalt het recht.",
        )
    if not is_capped and abs(by_days - amount) >= 1 and not sheet.number("deductions"):
        shown = sheet.eur(by_days)
        sheet.assume(
            f"Left-over days count as a part of their month. Counted as days of the year it would be {shown}.",
            f"Losse dagen tellen als deel van hun maand. Geteld als dagen van het jaar zou het {shown} zijn.",
        )
    sheet.assume(
        "The amount is before tax, and your contract or CAO may give more.",
        "Het bedrag is bruto, en je contract of cao kan meer geven.",
    )
    sheet.leave_out(
        "Hours that changed over the years, time under 18 with at most 12 hours a week, and gaps between contracts (gaps of at most six months join contracts, but do not count themselves).",
        "Uren die door de jaren veranderden, tijd onder de 18 met hoogstens 12 uur per week, en gaten tussen contracten (gaten van hoogstens zes maanden verbinden contracten, maar tellen zelf niet).",
    )
    en, nl = f"At least {sheet.eur(due)} before tax", f"Minstens {sheet.eur(due)} bruto"
    if ending in _ENDS_WITHOUT:
        en = f"No transition payment by law; to compare with: {sheet.eur(amount)} before tax"
        nl = f"Geen transitievergoeding volgens de wet; ter vergelijking: {sheet.eur(amount)} bruto"
    sheet.finish(
        en, nl, amount=due, reference=amount, monthly_wage=cents(month), day_method=cents(by_days), capped=is_capped,
        claim_by=claim,
    )  # fmt: skip


TRANSITION_PAYMENT = Calculator(
    "transition-payment",
    (
        Field("start", "date", Both("First day of work", "Eerste werkdag"),
              Both("Of the first contract in a row, if the gaps were at most six months.",
                "Van het eerste contract in een reeks, als de gaten hoogstens zes maanden waren."),
              required=True, aliases=("start-date", "first-day", "from")),
        Field("end", "date", Both("Last day of the contract", "Laatste dag van het contract"),
              required=True, aliases=("end-date", "last-day", "until")),
        Field("wage", "money", Both("Monthly wage before tax", "Bruto maandloon"),
              required=True, aliases=("monthly-wage", "base", "b", "m", "salary", "base-wage")),
        Field("wage-is-total", "flag", Both("That wage already holds everything", "Dat loon is al met alles erbij"),
              Both("Yes, if holiday allowance and bonuses are in it.", "Ja, als vakantiegeld en bonussen erin zitten."),
              default="no", aliases=("total", "inclusive", "all-in")),
        Field("holiday-percent", "number", Both("Holiday allowance in percent", "Vakantiegeld in procenten"),
              default="8", aliases=("holiday", "holiday-allowance")),
        Field("year-end", "money", Both("Fixed year-end payment in a year", "Vaste eindejaarsuitkering per jaar"),
              aliases=("e", "thirteenth-month", "year-end-payment")),
        Field("extras", "money", Both("Fixed extras in the last 12 months", "Vaste toeslagen in de laatste 12 maanden"),
              Both("Shift pay and paid overtime that is agreed.", "Afgesproken ploegentoeslag en overwerk."),
              aliases=("x", "fixed-extras")),
        Field("bonuses", "money", Both("Bonuses in the last three calendar years", "Bonussen in de laatste drie kalenderjaren"),
              Both("All three years together.", "De drie jaar samen."), aliases=("v", "variable", "bonus", "variable-pay")),
        Field("deductions", "money", Both("What the employer may deduct", "Wat de werkgever mag aftrekken"),
              aliases=("prior-payments", "deduction")),
        Field("ending", "choice", Both("How it ends", "Hoe het eindigt"), default="employer", choices=(
            Choice("employer", Both("the employer ends it, or a fixed term is not renewed", "de werkgever beëindigt, of verlengt niet")),
            Choice("settlement", Both("a settlement agreement", "een vaststellingsovereenkomst")),
            Choice("employee", Both("I give notice", "ik zeg op")),
            Choice("employer-to-blame", Both("I leave because of serious fault of the employer", "ik vertrek door ernstige schuld van de werkgever")),
            Choice("seriously-to-blame", Both("because I am seriously to blame", "door ernstige schuld van mij")),
            Choice("pension-age", Both("state pension age", "AOW-leeftijd")),
            Choice("under-18", Both("I am under 18 and work at most 12 hours a week", "ik ben jonger dan 18 en werk hoogstens 12 uur per week")),
        ), aliases=("side", "ending-side", "end-type")),
    ),
    _calculate,
)  # fmt: skip
