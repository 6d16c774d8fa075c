"""How many members a works council has by default: Works Councils Act (WOR), article 6(1).

The table is that of the act: under 50 people 3 members, 50 to 99: 5, 100 to 199: 7, 200 to 399: 9, 400 to 599: 11,
600 to 999: 13, 1,000 to 1,999: 15, and 2 more for each further 1,000, at most 25.
"""

from app.calculators.noun import Calculator, Field
from app.calculators.sheet import Sheet
from app.content import Bilingual as Both

_TABLE = ((50, 3), (100, 5), (200, 7), (400, 9), (600, 11), (1000, 13), (2000, 15))
_MOST = 25


def seats(people: int) -> int:
    """The default number of members for `people` who work there."""
    for below, members in _TABLE:
        if people < below:
            return members
    return min(_MOST, 15 + 2 * (people // 1000 - 1))


def _calculate(sheet: Sheet) -> None:
    people = sheet.count("people")
    members = seats(people)
    sheet.step(
        f"People who work in the company, agency workers from 15 months included: {sheet.num(people)}.",
        f"Mensen die in de onderneming werken, uitzendkrachten vanaf 15 maanden meegeteld: {sheet.num(people)}.",
        sheet.num(people), "WOR art. 1, 2",
    )  # fmt: skip
    sheet.step(
        f"The table of the act gives {members} members.", f"De tabel van de wet geeft {members} leden.",
        sheet.num(members), "WOR art. 6(1)",
    )  # fmt: skip
    if people < 50:
        sheet.warn(
            "Below 50 people the law does not oblige the employer to have a works council. It may have one.",
            "Onder de 50 mensen is een ondernemingsraad niet verplicht. Het mag wel.",
        )
    sheet.assume(
        "The number counts on the day of the vote; it holds until the next election, also when the company grows or shrinks.",
        "Het aantal telt op de dag van de verkiezing; het geldt tot de volgende verkiezing, ook als de onderneming groeit of krimpt.",
    )
    sheet.do_next(
        "The council's own rules may fix another number, with the employer's agreement.",
        "Het reglement van de OR mag een ander aantal noemen, als de ondernemer het daarmee eens is.",
    )
    sheet.finish(
        f"{members} members", f"{members} leden", seats=members, people=people, works_council_required=people >= 50
    )


WORKS_COUNCIL_SEATS = Calculator(
    "works-council-seats",
    (
        Field(
            "people", "count",
            Both("People who work in the company", "Mensen die in de onderneming werken"),
            Both("Everyone with a contract, and agency workers who have been there for 15 months or more.",
              "Iedereen met een contract, en uitzendkrachten die er 15 maanden of langer zijn."),
            required=True, aliases=("n", "employees", "persons", "headcount"),
        ),
    ),
    _calculate,
)  # fmt: skip
