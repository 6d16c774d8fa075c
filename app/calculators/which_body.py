"""Which body a company has to have: works council, staff delegation (PVT) or staff meeting. WOR 2, 3, 35b, 35c, 35d.

Algorithm 11.2 of the fact sheet on collective rights.
"""

from app.calculators.agency_workers_counted import COUNTED_FROM_MONTHS
from app.calculators.noun import Calculator, Field
from app.calculators.sheet import Sheet
from app.calculators.works_council_seats import seats
from app.content import Bilingual as Both

_COUNCIL_FROM = 50  # WOR 2(1)
_SMALL_FROM = 10  # WOR 35c


def _calculate(sheet: Sheet) -> None:
    own, agency, months = sheet.count("employees"), sheet.count("agency"), sheet.count("agency_months")
    counted = agency if months >= COUNTED_FROM_MONTHS else 0
    people = own + counted
    sheet.step(
        f"{own} {'employee' if own == 1 else 'employees'}"
        + (f" and {counted} of {agency} agency {'worker' if agency == 1 else 'workers'}." if agency else "."),
        f"{own} {'werknemer' if own == 1 else 'werknemers'}"
        + (f" en {counted} van {agency} {'uitzendkracht' if agency == 1 else 'uitzendkrachten'}." if agency else "."),
        str(people),
        "WOR art. 1, 2",
    )
    if sheet.count("directors"):
        sheet.step("Managing directors do not count.", "Bestuurders tellen niet mee.", "0", "WOR art. 1(2)")
    body, en, nl, law = _body(sheet, people)
    sheet.step(f"{en}.", f"{nl}.", "", law)
    asking = sheet.count("meeting_requests")
    meeting = _SMALL_FROM <= people < _COUNCIL_FROM and asking * 4 >= people and asking > 0
    if meeting:
        sheet.step(
            "A quarter of the staff asks for a staff meeting, with reasons: the employer must call it.",
            "Een kwart van het personeel vraagt met redenen om een personeelsvergadering: de werkgever moet die houden.",
            f"{asking}/{people}",
            "WOR art. 35b(1)",
        )
    group = sheet.count("group_total")
    joint = people < _COUNCIL_FROM <= group
    if joint:
        sheet.step(
            "The companies of the group have 50 or more together: a joint works council may be due, if it serves good application of the act.",
            "De ondernemingen van de groep hebben er samen 50 of meer: een gemeenschappelijke OR kan verplicht zijn, als dat de wet goed dient.",
            str(group), "WOR art. 3",
        )  # fmt: skip
    sheet.assume(
        "“Normally”: a short peak or dip does not decide.", "“In de regel”: een korte piek of dip beslist niet."
    )
    sheet.do_next(
        "Count heads, not hours, and write the number and the date down.",
        "Tel hoofden, geen uren, en schrijf het aantal en de datum op.",
    )
    has_council = body in ("works-council", "works-council-by-cao")
    sheet.finish(
        en,
        nl,
        people=people,
        body=body,
        works_council_required=has_council,
        seats=seats(people) if has_council else None,
        joint_council_possible=joint,
        extra_staff_meeting=meeting,
    )


def _body(sheet: Sheet, people: int) -> tuple[str, str, str, str]:
    if sheet.flag("cao_demands_council"):
        return (
            "works-council-by-cao",
            "The CAO demands a works council",
            "De cao verplicht een ondernemingsraad",
            "WOR art. 5a",
        )
    if people >= _COUNCIL_FROM:
        return (
            "works-council",
            f"A works council is a legal duty, with {seats(people)} seats",
            f"Een ondernemingsraad is verplicht, met {seats(people)} zetels",
            "WOR art. 2",
        )
    if people >= _SMALL_FROM:
        if sheet.count("pvt_requests") * 2 > people:
            return (
                "pvt",
                "The employer must set up a staff delegation (PVT): a majority asks for it",
                "De werkgever moet een personeelsvertegenwoordiging (PVT) instellen: een meerderheid vraagt erom",
                "WOR art. 35c(2)",
            )
        return (
            "staff-meeting",
            "No works council; a PVT if a majority asks, and a staff meeting twice a year",
            "Geen ondernemingsraad; een PVT als een meerderheid erom vraagt, en twee keer per jaar een personeelsvergadering",
            "WOR art. 35b, 35c",
        )
    return (
        "voluntary-pvt",
        "No duty; a PVT is possible if the employer wants one",
        "Geen plicht; een PVT kan als de werkgever die wil",
        "WOR art. 35d",
    )


WHICH_BODY = Calculator(
    "which-body",
    (
        Field("employees", "count", Both("Own employees, without managing directors", "Eigen werknemers, zonder bestuurders"), required=True, aliases=("e", "staff", "own", "people")),
        Field("agency", "count", Both("Agency workers", "Uitzendkrachten"), aliases=("agency-workers", "a")),
        Field("agency-months", "count", Both("Months that the agency workers have been there", "Maanden dat de uitzendkrachten er zijn"), aliases=("months", "m")),
        Field("directors", "count", Both("Managing directors", "Bestuurders"), aliases=("managing-directors",)),
        Field("cao-demands-council", "flag", Both("The CAO demands a works council", "De cao verplicht een ondernemingsraad"), default="no", aliases=("cao",)),
        Field("pvt-requests", "count", Both("Staff who ask for a PVT", "Personeel dat om een PVT vraagt"), aliases=("requests", "signatures")),
        Field("meeting-requests", "count", Both("Staff who ask for a staff meeting", "Personeel dat om een personeelsvergadering vraagt"), aliases=("meeting",)),
        Field("group-total", "count", Both("People in all companies of the group together", "Mensen in alle ondernemingen van de groep samen"), aliases=("group", "g")),
    ),
    _calculate,
)  # fmt: skip
