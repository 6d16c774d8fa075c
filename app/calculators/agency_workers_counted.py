"""From when agency workers count for the works council, and may vote and stand: WOR art. 1(3), 6. Algorithm 11.9."""

from app.calculators.noun import Calculator, Field
from app.calculators.sheet import Sheet
from app.content import Bilingual as Both
from app.days import add_months

COUNTED_FROM_MONTHS = 15  # of work in the company that hires them, WOR 1(3)(a)
VOTING_FROM_MONTHS = 18  # three months more, WOR 6(2), (3)


def _calculate(sheet: Sheet) -> None:
    start = sheet.date("start")
    counts, votes = add_months(start, COUNTED_FROM_MONTHS), add_months(start, VOTING_FROM_MONTHS)
    sheet.step(
        "15 months after the first day in the company: counts for the number of people.",
        "15 maanden na de eerste dag in de onderneming: telt mee voor het aantal mensen.",
        sheet.day(counts),
        "WOR art. 1(3)",
    )
    sheet.step(
        "18 months after the first day: may vote and stand.",
        "18 maanden na de eerste dag: mag kiezen en gekozen worden.",
        sheet.day(votes),
        "WOR art. 6",
    )
    sheet.warn(
        "How breaks in the work count is not certain: ask a union or lawyer.",
        "Hoe onderbrekingen tellen, is niet zeker: vraag een bond of jurist.",
    )
    sheet.do_next(
        "Write down the first day of each agency worker, on a list outside the work systems.",
        "Schrijf van elke uitzendkracht de eerste dag op, op een lijst buiten de systemen van het werk.",
    )
    sheet.finish(
        f"Counts from {sheet.day(counts)}, votes from {sheet.day(votes)}",
        f"Telt mee vanaf {sheet.day(counts)}, kiest vanaf {sheet.day(votes)}",
        counts_from=counts,
        votes_from=votes,
    )


AGENCY_WORKERS_COUNTED = Calculator(
    "agency-workers-counted",
    (Field("start", "date", Both("First day of work in the company", "Eerste werkdag in de onderneming"), required=True, aliases=("start-date", "first-day", "from")),),
    _calculate,
)  # fmt: skip
