"""Whether the act on collective redundancy (WMCO) applies: 20 endings within three months in one work area.

WMCO art. 3, 5, 5a, 6, 7; algorithm 11.6 of the fact sheet on collective rights. Exactly three months apart counts as
a duty, to be careful.
"""

import datetime

from app.calculators.clock import next_working_day
from app.calculators.noun import Calculator, Field, Value
from app.calculators.sheet import Sheet
from app.content import Bilingual as Both
from app.days import add_months
from app.errors import CalculatorError

_THRESHOLD = 20  # WMCO 3(1)
_LAW = "WMCO 3"
Moment = tuple[datetime.date, int]


def fullest_window(moments: list[Moment]) -> tuple[int, datetime.date | None, datetime.date | None, bool]:
    """The most endings in a window of three months, its first and last day, and whether that hangs on the last day."""
    best: tuple[int, datetime.date | None, datetime.date | None, bool] = (0, None, None, False)
    ordered = sorted(moments)
    for first, _ in ordered:
        until = add_months(first, 3)
        inside = [(day, number) for day, number in ordered if first <= day <= until]
        total = sum(number for _, number in inside)
        edge = sum(number for day, number in inside if day == until)
        if total > best[0]:
            best = (total, first, inside[-1][0], bool(edge) and total >= _THRESHOLD > total - edge)
    return best


def _calculate(sheet: Sheet) -> None:
    moments = [(day, number) for day, number in sheet.moments("endings") if number]
    people = sheet.maybe_count("people")
    if not moments and people is None:
        raise CalculatorError(
            sheet.say(
                "Fill in how many contracts end, or the days with their numbers.",
                "Vul in hoeveel contracten eindigen, of de dagen met hun aantallen.",
            )
        )
    left_out = sheet.count("not_counted")
    values: dict[str, Value] = {}
    if moments:
        counted, first, last, borderline = fullest_window(moments)
        values |= {"window_first": first, "window_last": last}
        if first and last:
            sheet.step(
                f"The most endings within three months: from {sheet.day(first)} to {sheet.day(last)}.",
                f"De meeste beëindigingen binnen drie maanden: van {sheet.day(first)} tot en met {sheet.day(last)}.",
                str(counted),
                _LAW,
            )
    else:
        counted, borderline = people or 0, False
        sheet.step(
            "Endings within three months in one work area.",
            "Beëindigingen binnen drie maanden in één werkgebied.",
            str(counted),
            _LAW,
        )
    if left_out > counted:
        raise CalculatorError(sheet.say("More are left out than there are.", "Er zijn er meer weggelaten dan er zijn."))
    if left_out:
        counted -= left_out
        sheet.step(
            "Less those that do not count: probation, personal reasons, an end by time, seasonal work, agency workers, freelancers.",
            "Min die niet tellen: proeftijd, persoonlijke redenen, einde van rechtswege, seizoenwerk, uitzendkrachten, zzp'ers.", f"− {left_out}", _LAW,
        )  # fmt: skip
    duty = counted >= _THRESHOLD
    sheet.step(
        "20 or more: the employer must notify the unions and UWV, and wait.",
        "20 of meer: de werkgever moet het melden bij de bonden en UWV, en wachten.",
        sheet.yes(duty),
        "WMCO 3, 4",
    )
    if borderline and duty:
        sheet.warn(
            "The last ones fall exactly three months after the first: treat it as a duty.",
            "De laatste vallen precies drie maanden na de eerste: ga uit van een plicht.",
        )
    if not duty and sum(number for _, number in moments) >= _THRESHOLD:
        sheet.warn(
            "By these dates there is no duty. Was it one plan, spread out? Then treat it as a duty, and ask for proof.",
            "Volgens deze data is er geen plicht. Was het één plan, uitgesmeerd? Ga dan uit van een plicht, en vraag bewijs.",
        )
    if not duty and _THRESHOLD - counted <= 2:
        sheet.warn("One or two more and the act applies.", "Eén of twee erbij en de wet geldt.")
    _waiting(sheet, values)
    _court(sheet, values)
    sheet.assume(
        "Settlement agreements count when the employer wants the end for business reasons. Payroll workers and directors with a contract count.",
        "Vaststellingsovereenkomsten tellen als de werkgever het einde om bedrijfsredenen wil. Payrollers en bestuurders met een contract tellen.",
    )
    sheet.leave_out(
        "Another CAO or social plan, and the work areas: count each area apart.",
        "Een andere cao of sociaal plan, en de werkgebieden: tel elk gebied apart.",
    )
    sheet.do_next(
        "Ask colleagues who got a paper, with the day; tell a union at once.",
        "Vraag collega's wie een papier kreeg, met de dag; vertel het meteen aan een bond.",
    )
    sheet.finish(
        f"{counted} {'counts' if counted == 1 else 'count'}: the act {'applies' if duty else 'does not apply'}", f"{counted} {'telt' if counted == 1 else 'tellen'}: de wet geldt {'wel' if duty else 'niet'}",
        counted=counted, duty=duty, borderline=borderline and duty, **values,
    )  # fmt: skip


def _waiting(sheet: Sheet, values: dict[str, Value]) -> None:
    notified = sheet.maybe_date("notified")
    if notified is None:
        return
    first = add_months(notified, 1)
    values |= {"first_ending": first, "first_ending_working_day": next_working_day(first)}
    sheet.step(
        f"One month after the notification of {sheet.day(notified)} a contract may end, unless the unions agree to less.",
        f"Eén maand na de melding van {sheet.day(notified)} mag een contract eindigen, tenzij de bonden met minder instemmen.",
        sheet.day(first),
        "WMCO 5a, 6",
    )


def _court(sheet: Sheet, values: dict[str, Value]) -> None:
    days = [day for day in (sheet.maybe_date("notice_received"), sheet.maybe_date("settlement_signed")) if day]
    if not days:
        return
    last = add_months(min(days), 2)
    values["court_by"] = last
    sheet.step(
        "The careful day to be at the court: two months after the earliest notice or signature.",
        "De voorzichtige dag om bij de rechter te zijn: twee maanden na de eerste opzegging of handtekening.",
        sheet.day(last),
        "WMCO 7(3)",
    )
    sheet.warn(
        "The act counts two months from the day you could know that the rules were broken, at most six months from the notice or signature. We count two months from the notice or signature: that is the careful way.",
        "De wet telt twee maanden vanaf de dag waarop je kon weten dat de regels niet zijn gevolgd, hoogstens zes maanden na de opzegging of handtekening. Wij tellen twee maanden vanaf de opzegging of handtekening: dat is de voorzichtige manier.",
    )
    sheet.deadline(
        last,
        "legal",
        "Last safe day to go to court over a collective redundancy",
        "Laatste veilige dag om over het collectief ontslag naar de rechter te gaan",
    )


COLLECTIVE_REDUNDANCY = Calculator(
    "collective-redundancy",
    (
        Field("people", "count", Both("Contracts that end within three months, in one work area", "Contracten die binnen drie maanden eindigen, in één werkgebied"), aliases=("n", "number", "count")),
        Field("endings", "moments", Both("Or: days with a number each", "Of: dagen met elk een aantal"), Both("For example 2027-02-01 10, 2027-04-28 10.", "Bijvoorbeeld 1-2-2027 10, 28-4-2027 10."), aliases=("moments", "dates")),
        Field("not-counted", "count", Both("Of these, how many do not count", "Daarvan, hoeveel niet tellen"), Both("Probation, personal reasons, an end by time, seasonal, agency, freelance.", "Proeftijd, persoonlijke redenen, einde van rechtswege, seizoen, uitzend, zzp."), aliases=("excluded", "left-out")),
        Field("notified", "date", Both("Day of the notification to UWV and unions", "Dag van de melding bij UWV en bonden"), aliases=("notification", "notification-date")),
        Field("notice-received", "date", Both("Day you received notice", "Dag waarop je opzegging kreeg"), aliases=("notice",)),
        Field("settlement-signed", "date", Both("Day you signed a settlement", "Dag waarop je een vaststellingsovereenkomst tekende"), aliases=("signed",)),
    ),
    _calculate,
)  # fmt: skip
