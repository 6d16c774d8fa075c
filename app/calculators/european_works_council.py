"""Whether a European works council can be asked for: WEOR 1, 8 (directive 2009/38). Algorithm 11.8 of the fact sheet."""

from app.calculators.noun import Calculator, Field
from app.calculators.sheet import Sheet
from app.content import Bilingual as Both

_TOTAL, _IN_A_STATE = 1000, 150  # WEOR 1(1)(c)
_REQUESTERS = 100  # WEOR 8(2), in at least two states
_STATES = {
    "at": "austria oostenrijk", "be": "belgium belgië belgie", "bg": "bulgaria bulgarije", "hr": "croatia kroatië kroatie",
    "cy": "cyprus", "cz": "czechia tsjechië tsjechie", "dk": "denmark denemarken", "ee": "estonia estland", "fi": "finland",
    "fr": "france frankrijk", "de": "germany duitsland", "gr": "greece griekenland el", "hu": "hungary hongarije",
    "ie": "ireland ierland", "it": "italy italië italie", "lv": "latvia letland", "lt": "lithuania litouwen",
    "lu": "luxembourg luxemburg", "mt": "malta", "nl": "netherlands nederland", "pl": "poland polen", "pt": "portugal",
    "ro": "romania roemenië roemenie", "sk": "slovakia slowakije", "si": "slovenia slovenië slovenie", "es": "spain spanje",
    "se": "sweden zweden", "no": "norway noorwegen", "is": "iceland ijsland", "li": "liechtenstein",
}  # fmt: skip
_CODES = {name: code for code, names in _STATES.items() for name in (code, *names.split())}


def _counted(states: dict[str, int]) -> tuple[dict[str, int], list[str]]:
    """People by country of the EU or EEA, and the countries that do not count."""
    found: dict[str, int] = {}
    left_out: list[str] = []
    for name, people in states.items():
        code = _CODES.get(name.lower().removeprefix("the ").strip())
        if code is None:
            left_out.append(name)
        else:
            found[code] = found.get(code, 0) + people
    return found, left_out


def _calculate(sheet: Sheet) -> None:
    states, left_out = _counted(sheet.states("staff"))
    average = sheet.maybe_count("average_total")
    total = sum(states.values()) if average is None else average
    large = [code.upper() for code, people in states.items() if people >= _IN_A_STATE]
    if left_out:
        sheet.step(
            f"Outside the EU and EEA, not counted: {', '.join(left_out)}.",
            f"Buiten de EU en EER, niet geteld: {', '.join(left_out)}.",
            "0",
            "WEOR 1",
        )
    sheet.step(
        "People in the EU and EEA, the average of two years.",
        "Mensen in de EU en EER, het gemiddelde van twee jaar.",
        sheet.num(total),
        "WEOR 1, 2",
    )
    sheet.step(
        f"Countries with 150 people or more: {', '.join(large) or '–'}.",
        f"Landen met 150 mensen of meer: {', '.join(large) or '–'}.",
        str(len(large)),
        "WEOR 1",
    )
    possible = total >= _TOTAL and len(large) >= 2
    requests, _ = _counted(sheet.states("requesters"))
    asked = sum(requests.values())
    must_start = possible and asked >= _REQUESTERS and sum(people > 0 for people in requests.values()) >= 2
    if requests:
        sheet.step(
            f"Asked for by {sheet.counted(asked, 'people')} in {len(requests)} {'country' if len(requests) == 1 else 'countries'}: 100 in two countries are needed.",
            f"Gevraagd door {sheet.counted(asked, 'people')} in {len(requests)} {'land' if len(requests) == 1 else 'landen'}: nodig zijn er 100 in twee landen.",
            sheet.yes(must_start),
            "WEOR 8(2)",
        )
    sheet.warn(
        "For a group the law asks for one company with 150 in one country and another with 150 in another.",
        "Bij een groep vraagt de wet één onderneming met 150 in het ene land en een andere met 150 in een ander.",
    )
    sheet.do_next(
        "Ask the central management for the numbers by country; it must give them.",
        "Vraag de hoofddirectie de aantallen per land; die moet ze geven.",
    )
    sheet.finish(
        "A European works council can be asked for" if possible else "Not enough people or countries for a European works council",
        "Een Europese ondernemingsraad kan worden gevraagd" if possible else "Te weinig mensen of landen voor een Europese ondernemingsraad",
        possible=possible, total=total, states_with_150=len(large), must_start=must_start if requests else None,
    )  # fmt: skip


EUROPEAN_WORKS_COUNCIL = Calculator(
    "european-works-council",
    (
        Field("staff", "states", Both("People in each country", "Mensen in elk land"), Both("The average of two years, for example NL 900, DE 200.", "Het gemiddelde van twee jaar, bijvoorbeeld NL 900, DE 200."), required=True, aliases=("states", "employees", "countries")),
        Field("average-total", "count", Both("Average of two years, all countries together", "Gemiddelde van twee jaar, alle landen samen"), aliases=("average", "two-year-average")),
        Field("requesters", "states", Both("People who ask for it, in each country", "Mensen die erom vragen, in elk land"), aliases=("requests", "request")),
    ),
    _calculate,
)  # fmt: skip
