"""The clock of a request for advice: WOR 25 and 26. Algorithm 11.4 of the fact sheet on collective rights."""

import datetime

from app.calculators.clock import month_from, note_term, planning
from app.calculators.noun import Calculator, Field, Value
from app.calculators.sheet import Sheet
from app.content import Bilingual as Both
from app.errors import CalculatorError


def _calculate(sheet: Sheet) -> None:
    request, informed = sheet.maybe_date("request"), sheet.maybe_date("informed")
    if request is None and informed is None:
        raise CalculatorError(
            sheet.say(
                "Fill in the day of the request, or of the decision.",
                "Vul de dag van de aanvraag in, of van het besluit.",
            )
        )
    values: dict[str, Value] = dict(planning(sheet, request)) if request else {}
    if informed is None:
        sheet.do_next(
            "Agree in writing with the director by when you answer, and say which information is missing.",
            "Spreek schriftelijk met de bestuurder af wanneer jullie antwoorden, en welke informatie ontbreekt.",
        )
        sheet.finish(
            "No legal term runs yet: plan the answer together",
            "Er loopt nog geen wettelijke termijn: plan het antwoord samen",
            suspended=False,
            **values,
        )
        return
    if sheet.flag("follows_advice"):
        sheet.step(
            "The decision follows the advice: it is not suspended.",
            "Het besluit volgt het advies: het wordt niet opgeschort.",
            "",
            "WOR art. 25(6)",
        )
        sheet.warn(
            "Facts that come out later can still be a ground for appeal, within the same month: ask a lawyer the same day.",
            "Feiten die later blijken, kunnen nog een grond voor beroep zijn, binnen dezelfde maand: vraag dezelfde dag een advocaat.",
        )
        sheet.finish("No suspension", "Geen opschorting", suspended=False, last_day=None, safe_day=None, **values)
        return
    term = month_from(informed)
    note_term(sheet, informed, term, "WOR art. 25(6), 26(2)")
    sheet.warn(
        "The month counts from the day the council is told of the decision in writing.",
        "De maand telt vanaf de dag waarop de OR het besluit schriftelijk hoort.",
    )
    lawyer = informed + datetime.timedelta(days=7)
    sheet.do_next(
        f"Decide about an appeal at once, and engage a lawyer by {sheet.day(lawyer)}. The employer pays reasonable costs if told before.",
        f"Beslis meteen over beroep, en schakel voor {sheet.day(lawyer)} een advocaat in. De ondernemer betaalt redelijke kosten als hij het vooraf weet.",
    )
    sheet.deadline(lawyer, "own", "Engage a lawyer for the appeal", "Advocaat inschakelen voor het beroep")
    sheet.deadline(
        term.last,
        "legal",
        "Last day to appeal to the Enterprise Chamber",
        "Laatste dag voor beroep bij de Ondernemingskamer",
    )
    sheet.finish(
        f"Suspended until {sheet.day(term.last)}; appeal by {sheet.day(term.safe)}", f"Opgeschort tot en met {sheet.day(term.last)}; ga in beroep voor {sheet.day(term.safe)}",
        suspended=True, last_day=term.last, rolled_day=term.rolled, safe_day=term.safe, lawyer_by=lawyer, **values,
    )  # fmt: skip


ADVICE_CLOCK = Calculator(
    "advice-clock",
    (
        Field("request", "date", Both("Day of the request for advice", "Dag van de adviesaanvraag"), aliases=("request-date", "r")),
        Field("informed", "date", Both("Day the council was told of the decision", "Dag waarop de OR het besluit hoorde"), aliases=("decision", "informed-date", "d")),
        Field("follows-advice", "flag", Both("The decision follows the advice", "Het besluit volgt het advies"), default="no", aliases=("follows",)),
    ),
    _calculate,
)  # fmt: skip
