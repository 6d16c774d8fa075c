"""The clock of the right of consent: WOR 27. Algorithm 11.5 of the fact sheet on collective rights."""

from app.calculators.clock import month_from, note_term, planning
from app.calculators.noun import Calculator, Field, Value
from app.calculators.sheet import Sheet
from app.content import Bilingual as Both
from app.errors import CalculatorError


def _calculate(sheet: Sheet) -> None:
    request = sheet.maybe_date("request")
    known = [day for day in (sheet.maybe_date("told"), sheet.maybe_date("found_out")) if day is not None]
    values: dict[str, Value] = dict(planning(sheet, request)) if request else {}
    if sheet.flag("settled_in_cao"):
        sheet.step(
            "A CAO settles the matter itself: no consent is needed.",
            "Een cao regelt de zaak zelf: instemming is niet nodig.",
            "",
            "WOR art. 27(3)",
        )
        sheet.finish(
            "No consent is needed",
            "Instemming is niet nodig",
            clock_runs=False,
            consent_needed=False,
            last_day=None,
            safe_day=None,
            **values,
        )
        return
    if sheet.flag("waits_for_court"):
        sheet.step(
            "The employer waits for the court's permission: no clock runs for the council.",
            "De ondernemer wacht op toestemming van de rechter: voor de OR loopt geen termijn.",
            "",
            "WOR art. 27(4)",
        )
        sheet.finish(
            "No clock runs for the council",
            "Er loopt geen termijn voor de OR",
            clock_runs=False,
            consent_needed=True,
            last_day=None,
            safe_day=None,
            **values,
        )
        return
    if not known:
        if request is None:
            raise CalculatorError(
                sheet.say(
                    "Fill in the day of the request, or the day the council heard of the decision.",
                    "Vul de dag van de aanvraag in, of de dag waarop de OR van het besluit hoorde.",
                )
            )
        sheet.finish(
            "No legal term runs yet: plan the answer together",
            "Er loopt nog geen wettelijke termijn: plan het antwoord samen",
            clock_runs=False,
            consent_needed=True,
            **values,
        )
        return
    begin = min(known)
    if len(known) == 2 and known[0] != known[1]:
        sheet.step(
            "Two possible first days: the earlier one counts here.",
            "Twee mogelijke eerste dagen: hier telt de vroegste.",
            sheet.day(begin),
            "WOR art. 27(5)",
        )
    term = month_from(begin)
    note_term(sheet, begin, term, "WOR art. 27(5)")
    sheet.warn(
        "What one member of the council knows may count as known: take the earliest day.",
        "Wat één lid van de OR weet, kan als bekend tellen: neem de vroegste dag.",
    )
    sheet.do_next(
        "Write: “beroep op nietigheid, artikel 27 lid 5 WOR”, and keep proof of the day it arrived.",
        "Schrijf: “beroep op nietigheid, artikel 27 lid 5 WOR”, en bewaar bewijs van de dag van aankomst.",
    )
    sent = sheet.maybe_date("letter")
    in_time = None if sent is None else sent <= term.last
    if sent is not None and term.last < sent <= term.rolled:
        sheet.warn(
            "That letter relies on the move to a working day: too risky.",
            "Die brief leunt op het schuiven naar een werkdag: te riskant.",
        )
    sheet.deadline(
        term.last,
        "legal",
        "Last day to invoke the nullity of the decision",
        "Laatste dag om de nietigheid van het besluit in te roepen",
    )
    sheet.finish(
        f"Invoke the nullity by {sheet.day(term.safe)}, at the latest on {sheet.day(term.last)}", f"Roep de nietigheid in voor {sheet.day(term.safe)}, uiterlijk op {sheet.day(term.last)}",
        clock_runs=True, consent_needed=True, begin=begin, last_day=term.last, rolled_day=term.rolled, safe_day=term.safe, letter_in_time=in_time, **values,
    )  # fmt: skip


CONSENT_CLOCK = Calculator(
    "consent-clock",
    (
        Field("request", "date", Both("Day of the request for consent", "Dag van het instemmingsverzoek"), aliases=("request-date", "r")),
        Field("told", "date", Both("Day the council was told in writing of the decision", "Dag waarop de OR het besluit schriftelijk hoorde"), aliases=("told-date", "informed", "n")),
        Field("found-out", "date", Both("Or: day the council found out", "Of: dag waarop de OR het merkte"), aliases=("found", "noticed")),
        Field("letter", "date", Both("Day your letter arrived", "Dag waarop jullie brief aankwam"), aliases=("letter-date", "sent")),
        Field("waits-for-court", "flag", Both("The employer waits for the court", "De ondernemer wacht op de rechter"), default="no", aliases=("court",)),
        Field("settled-in-cao", "flag", Both("A CAO settles the matter", "Een cao regelt de zaak"), default="no", aliases=("cao",)),
    ),
    _calculate,
)  # fmt: skip
