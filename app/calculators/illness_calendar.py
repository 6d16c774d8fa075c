"""The calendar of the first two years of illness (Wet verbetering poortwachter). Algorithm 16.11 of the fact sheet.

The end of week w is 7 w - 1 days after the first day of illness. Leap days are ordinary days.
"""

import datetime

from app.calculators.noun import Calculator, Field
from app.calculators.sheet import Sheet
from app.content import Bilingual as Both
from app.content import DateKind
from app.errors import CalculatorError

_PROCESS = "Regeling procesgang 1e en 2e ziektejaar"
_WEEKS: tuple[tuple[int, DateKind, str, str, str], ...] = (
    (6, "employer", "the company doctor analyses the problem", "de bedrijfsarts maakt de probleemanalyse", _PROCESS),
    (8, "employer", "you and the employer write a plan", "jij en de werkgever maken een plan van aanpak", _PROCESS),
    (42, "employer", "the employer reports the illness to UWV", "de werkgever meldt de ziekte bij UWV", "ZW 38"),
    (52, "own", "you both evaluate the first year", "jullie evalueren samen het eerste jaar", _PROCESS),
    (91, "employer", "the final evaluation", "de eindevaluatie", _PROCESS),
    (93, "legal", "you apply for WIA at UWV", "jij vraagt WIA aan bij UWV", "WIA 64"),
)
_REPORT_WEEK = 42
_WAITING_DAYS = 728  # 104 weeks, WIA 23


def end_of_week(first: datetime.date, week: int) -> datetime.date:
    """The last day of a week of illness."""
    return first + datetime.timedelta(days=7 * week - 1)


def _calculate(sheet: Sheet) -> None:
    first, pause = sheet.date("first_day"), sheet.count("pause_days")
    if first.year > 9990 or pause > 3660:
        raise CalculatorError(sheet.say("That day is too far away.", "Die dag ligt te ver weg."))
    counted = first + datetime.timedelta(days=pause)
    if pause:
        sheet.step(
            f"{sheet.counted(pause, 'days')} {'does' if pause == 1 else 'do'} not count (maternity leave, or well again for a time): the weeks move by so much.",
            f"{sheet.counted(pause, 'days')} {'telt' if pause == 1 else 'tellen'} niet mee (zwangerschapsverlof, of een tijd beter): de weken schuiven zo veel op.", sheet.day(counted), "BW 7:629(10)",
        )  # fmt: skip
    values: dict[str, datetime.date] = {}
    for week, kind, en, nl, law in _WEEKS:
        day = values[f"week_{week}"] = end_of_week(counted, week)
        if week == _REPORT_WEEK:
            day = values["report_42"] = day + datetime.timedelta(
                days=1
            )  # "at the latest on the first day after 42 weeks", ZW 38(1)
            sheet.step(f"The day after week {week}: {en}.", f"De dag na week {week}: {nl}.", sheet.day(day), law)
        else:
            sheet.step(f"End of week {week}: {en}.", f"Eind van week {week}: {nl}.", sheet.day(day), law)
        if day >= sheet.today:
            sheet.deadline(day, kind, f"Week {week}: {en}", f"Week {week}: {nl}")
    last_wage = counted + datetime.timedelta(days=_WAITING_DAYS - 1)
    start = counted + datetime.timedelta(days=_WAITING_DAYS)
    sheet.step(
        "Last day of wage during illness (104 weeks).",
        "Laatste dag loon bij ziekte (104 weken).",
        sheet.day(last_wage),
        "BW 7:629",
    )
    sheet.step("First day of WIA.", "Eerste dag van WIA.", sheet.day(start), "WIA 23")
    sheet.assume(
        "Two periods of illness with less than four weeks between them count as one.",
        "Twee perioden van ziekte met minder dan vier weken ertussen tellen als één.",
    )
    sheet.leave_out(
        "A wage sanction by UWV: then the employer pays longer.",
        "Een loonsanctie van UWV: dan betaalt de werkgever langer door.",
    )
    sheet.do_next(
        "Keep copies of the analysis, the plan and the evaluations at home.",
        "Bewaar kopieën van de analyse, het plan en de evaluaties thuis.",
    )
    sheet.finish(
        f"WIA from {sheet.day(start)}; apply on {sheet.day(values['week_93'])} at the latest",
        f"WIA vanaf {sheet.day(start)}; vraag aan uiterlijk op {sheet.day(values['week_93'])}",
        **values, last_wage_day=last_wage, wia_start=start,
    )  # fmt: skip


ILLNESS_CALENDAR = Calculator(
    "illness-calendar",
    (
        Field("first-day", "date", Both("First day of illness", "Eerste ziektedag"), required=True, aliases=("start", "first-sick-day", "date", "s")),
        Field("pause-days", "count", Both("Days that do not count", "Dagen die niet meetellen"), Both("Maternity leave, or well again in between.", "Zwangerschapsverlof, of tussendoor beter."), aliases=("pause", "maternity-days")),
    ),
    _calculate,
)  # fmt: skip
