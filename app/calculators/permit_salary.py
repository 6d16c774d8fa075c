"""Whether the wage meets the norm of a highly skilled migrant or Blue Card, and the 30% ruling. Algorithm 16.10.

Sources: the IND norms of the year; the Wages and Salaries Tax Act and its decree for the 30% ruling.
"""

import datetime
from decimal import Decimal

from app.calculators.noun import Calculator, Choice, Field
from app.calculators.sheet import Sheet, cents
from app.content import Bilingual as Both
from app.errors import CalculatorError

_LAW = "IND, required amounts"
_NEAR = Decimal("0.03")  # warned within 3 % of the norm (16.10, step 5)


def _calculate(sheet: Sheet) -> None:
    day = sheet.maybe_date("date") or sheet.today
    package, wage = sheet.maybe_number("yearly_package"), sheet.maybe_number("wage")
    if wage is None and package is None:
        raise CalculatorError(sheet.say("Fill in the monthly wage.", "Vul het maandloon in."))
    allowance = _thirty_percent(sheet, package, day) if package is not None else None
    if wage is None:
        sheet.finish(
            f"At most {sheet.eur(allowance or Decimal(0))} a year without tax (30% ruling)",
            f"Hoogstens {sheet.eur(allowance or Decimal(0))} per jaar onbelast (30%-regeling)", thirty_percent_allowance=allowance,
        )  # fmt: skip
        return
    norm_id = _norm(sheet)
    norm = sheet.figure(norm_id, day)
    counted = _counted(sheet, wage)
    difference = cents(counted - norm)
    passes = difference >= 0
    sheet.step(
        "The norm for this permit on that day, without holiday allowance.",
        "De norm voor deze vergunning op die dag, zonder vakantiegeld.",
        sheet.eur(norm),
        _LAW,
    )
    sheet.step(
        "Your wage that counts, less the norm.",
        "Je loon dat meetelt, min de norm.",
        sheet.eur(difference) if passes else f"− {sheet.eur(-difference)}",
        _LAW,
    )
    if passes and counted < norm * (1 + _NEAR):
        sheet.warn(
            "That is close to the norm: unpaid leave or fewer hours can bring you below it.",
            "Dat is dicht bij de norm: onbetaald verlof of minder uren kan je eronder brengen.",
        )
    if not passes:
        sheet.warn(
            "Below the norm the permit can be refused or withdrawn. Ask an immigration lawyer before you sign.",
            "Onder de norm kan de vergunning worden geweigerd of ingetrokken. Vraag een migratiejurist voor je tekent.",
        )
    sheet.warn("The norms change every 1 January.", "De normen veranderen elk jaar op 1 januari.")
    sheet.assume(
        "The day that decides: the receipt of a first request, the start of a new contract, or the day of an extension.",
        "De dag die beslist: ontvangst van een eerste aanvraag, begin van een nieuw contract, of de dag van een verlenging.",
    )
    sheet.leave_out(
        "Bonuses that are not certain, and payment in kind: they do not count.",
        "Bonussen die niet vaststaan, en loon in natura: die tellen niet.",
    )
    sheet.do_next(
        "Check the amount on ind.nl before you decide anything.", "Kijk het bedrag na op ind.nl voor je iets beslist."
    )
    extra = {} if allowance is None else {"thirty_percent_allowance": allowance}
    sheet.finish(
        f"{'Above' if passes else 'Below'} the norm by {sheet.eur(abs(difference))} a month", f"{sheet.eur(abs(difference))} per maand {'boven' if passes else 'onder'} de norm",
        passes=passes, counted=counted, norm=cents(norm), difference=difference, norm_id=norm_id, **extra,
    )  # fmt: skip


def _norm(sheet: Sheet) -> str:
    if sheet.choice("scheme") == "blue-card":
        return "blue-card-recent-graduate" if sheet.flag("recent_graduate") else "blue-card"
    if sheet.flag("reduced"):
        sheet.step(
            "The reduced norm: after an orientation year, or within three years after graduating.",
            "De verlaagde norm: na een zoekjaar, of binnen drie jaar na je afstuderen.",
            "",
            _LAW,
        )
        return "kennismigrant-reduced"
    age = sheet.maybe_count("age")
    if age is None:
        raise CalculatorError(
            sheet.say("Fill in your age on the day of the request.", "Vul je leeftijd in op de dag van de aanvraag.")
        )
    if age < 30:
        return "kennismigrant-under-30"
    if sheet.flag("same_employer_since_under_30"):
        sheet.step(
            "You had the norm for under 30 and stay with the same employer: it goes on.",
            "Je had de norm voor jonger dan 30 en blijft bij dezelfde werkgever: die loopt door.",
            "",
            _LAW,
        )
        sheet.warn(
            "Check with the IND that the lower norm still holds for your extension.",
            "Vraag de IND na of de lagere norm bij je verlenging nog geldt.",
        )
        return "kennismigrant-under-30"
    return "kennismigrant-30-plus"


def _counted(sheet: Sheet, wage: Decimal) -> Decimal:
    counted = wage
    if sheet.flag("holiday_included"):
        counted = wage / Decimal("1.08")
        sheet.step(
            "Less the 8% holiday allowance that is in it.",
            "Min de 8% vakantiegeld die erin zit.",
            sheet.eur(counted),
            _LAW,
        )
    for name, en, nl in (
        (
            "monthly_allowances",
            "Plus fixed allowances paid each month.",
            "Plus vaste toeslagen die elke maand worden betaald.",
        ),
        (
            "monthly_thirteenth",
            "Plus a thirteenth month that is paid in monthly parts.",
            "Plus een dertiende maand die per maand wordt betaald.",
        ),
    ):
        if amount := sheet.number(name):
            counted += amount
            sheet.step(en, nl, sheet.eur(amount), _LAW)
    return cents(counted)


def _thirty_percent(sheet: Sheet, package: Decimal, day: datetime.date) -> Decimal:
    norm = sheet.figure(
        "thirty-percent-norm-under-30" if sheet.flag("young_with_masters") else "thirty-percent-norm", day
    )
    cap, rate = sheet.figure("thirty-percent-cap", day), sheet.figure("thirty-percent-rate", day)
    allowance = cents(max(Decimal(0), min(min(package, cap) * rate / 100, package - norm)))
    sheet.step(
        f"30% ruling: {sheet.num(rate)}% of the package up to {sheet.eur(cap)}, and {sheet.eur(norm)} must stay taxed.",
        f"30%-regeling: {sheet.num(rate)}% van het pakket tot {sheet.eur(cap)}, en {sheet.eur(norm)} moet belast blijven.",
        sheet.eur(allowance), "Uitv.besl. LB 10e–10ej",
    )  # fmt: skip
    return allowance


PERMIT_SALARY = Calculator(
    "permit-salary",
    (
        Field("scheme", "choice", Both("Permit", "Vergunning"), default="kennismigrant", choices=(
            Choice("kennismigrant", Both("highly skilled migrant", "kennismigrant")), Choice("blue-card", Both("EU Blue Card", "Europese blauwe kaart")),
        ), aliases=("permit", "type")),
        Field("age", "count", Both("Age on the day of the request", "Leeftijd op de dag van de aanvraag")),
        Field("wage", "money", Both("Fixed monthly wage before tax", "Vast bruto maandloon"), aliases=("monthly-wage", "salary", "monthly-salary")),
        Field("holiday-included", "flag", Both("The 8% holiday allowance is in that wage", "De 8% vakantiegeld zit in dat loon"), default="no", aliases=("incl-holiday", "includes-holiday")),
        Field("monthly-allowances", "money", Both("Fixed allowances paid each month", "Vaste toeslagen die elke maand worden betaald"), aliases=("allowances",)),
        Field("monthly-thirteenth", "money", Both("Thirteenth month, per month, if paid monthly", "Dertiende maand, per maand, als die maandelijks wordt betaald"), aliases=("thirteenth", "13th")),
        Field("reduced", "flag", Both("The reduced norm holds for me", "De verlaagde norm geldt voor mij"), Both("After an orientation year, or within three years after graduating.", "Na een zoekjaar, of binnen drie jaar na je afstuderen."), default="no", aliases=("orientation-year", "graduate")),
        Field("recent-graduate", "flag", Both("Blue Card: graduated less than three years ago", "Blauwe kaart: minder dan drie jaar geleden afgestudeerd"), default="no"),
        Field("same-employer-since-under-30", "flag", Both("Same employer since before 30 (extension)", "Zelfde werkgever sinds voor mijn 30e (verlenging)"), default="no", aliases=("same-employer", "extension")),
        Field("date", "date", Both("Day that decides (empty: today)", "Dag die beslist (leeg: vandaag)"), aliases=("day",)),
        Field("yearly-package", "money", Both("Yearly package, for the 30% ruling", "Jaarpakket, voor de 30%-regeling"), aliases=("package", "p")),
        Field("young-with-masters", "flag", Both("Under 30 with a master's degree (30% ruling)", "Jonger dan 30 met een master (30%-regeling)"), default="no"),
    ),
    _calculate,
)  # fmt: skip
