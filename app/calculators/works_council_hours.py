"""Hours and training days of a works council in a year, by law at least: WOR 18. Algorithm 11.7 of the fact sheet."""

from app.calculators.noun import Calculator, Field
from app.calculators.sheet import Sheet
from app.content import Bilingual as Both

_HOURS = 60  # WOR 18(3), for each member of the council or of a committee
_DAYS_MEMBER, _DAYS_COMMITTEE_ONLY, _DAYS_BOTH = 5, 3, 8  # WOR 18(3)


def _calculate(sheet: Sheet) -> None:
    members, both = sheet.count("members"), sheet.count("members_on_committee")
    outside, preparing = sheet.count("committee_only"), sheet.count("preparatory_only")
    people = members + both + outside + preparing
    hours = _HOURS * people
    days = _DAYS_MEMBER * members + _DAYS_BOTH * both + _DAYS_COMMITTEE_ONLY * outside
    sheet.step(
        f"60 hours a person, for {sheet.counted(people, 'people')}, besides the meetings.",
        f"60 uur per persoon, voor {sheet.counted(people, 'people')}, naast de vergaderingen.",
        sheet.num(hours),
        "WOR art. 18(3)",
    )
    sheet.step(
        f"Training: 5 days × {members}, 8 days × {both} who sit on a committee too, 3 days × {outside} who sit on a committee only.",
        f"Scholing: 5 dagen × {members}, 8 dagen × {both} die ook in een commissie zitten, 3 dagen × {outside} die alleen in een commissie zitten.", sheet.num(days), "WOR art. 18(3)",
    )  # fmt: skip
    if preparing:
        sheet.step(
            "People on a preparatory committee only: no training days by law.",
            "Wie alleen in een voorbereidingscommissie zit: geen scholingsdagen volgens de wet.",
            "0",
            "WOR art. 18(3)",
        )
    if sheet.count("pvt_members"):
        sheet.warn(
            "For a PVT the law sets no minimum: agree on hours and days in writing.",
            "Voor een PVT noemt de wet geen minimum: spreek uren en dagen schriftelijk af.",
        )
    sheet.do_next(
        "Agree with the employer in writing on hours and training that fit the work; less than this is not allowed.",
        "Spreek met de ondernemer schriftelijk uren en scholing af die bij het werk passen; minder dan dit mag niet.",
    )
    if not people and sheet.count("pvt_members"):
        sheet.finish(
            "For a PVT the law sets no minimum", "Voor een PVT noemt de wet geen minimum",
            hours=0, training_days=0, people=0,
        )  # fmt: skip
        return
    sheet.finish(
        f"At least {sheet.num(hours)} hours and {sheet.num(days)} training days a year",
        f"Minstens {sheet.num(hours)} uur en {sheet.num(days)} scholingsdagen per jaar",
        hours=hours,
        training_days=days,
        people=people,
    )


WORKS_COUNCIL_HOURS = Calculator(
    "works-council-hours",
    (
        Field("members", "count", Both("Members who sit on no committee", "Leden die in geen commissie zitten"), default="0", aliases=("council-members", "without-committee")),
        Field("members-on-committee", "count", Both("Members who sit on a committee too", "Leden die ook in een commissie zitten"), default="0", aliases=("with-committee", "both")),
        Field("committee-only", "count", Both("People on a standing committee, not on the council", "Mensen in een vaste commissie, niet in de OR"), default="0", aliases=("outsiders", "committee-members")),
        Field("preparatory-only", "count", Both("People on a preparatory committee only", "Mensen alleen in een voorbereidingscommissie"), default="0", aliases=("preparatory",)),
        Field("pvt-members", "count", Both("Members of a PVT", "Leden van een PVT"), default="0", aliases=("pvt",)),
    ),
    _calculate,
)  # fmt: skip
