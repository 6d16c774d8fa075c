"""The words of the exported files, in English and Dutch. (The window has its own, in its translation catalogue.)"""

import datetime
from collections.abc import Mapping

from app.content import Bilingual, DateKind, Language
from app.days import ClosedDay
from app.tracker import Due

NOT_ENCRYPTED = Bilingual("This file is not encrypted.", "Dit bestand is niet versleuteld.")

KINDS: Mapping[DateKind, Bilingual] = {
    "legal": Bilingual("legal deadline", "wettelijke termijn"),
    "employer": Bilingual("employer’s date", "datum van de werkgever"),
    "own": Bilingual("your own date", "je eigen datum"),
}
CLOSED: Mapping[ClosedDay, Bilingual] = {
    "saturday": Bilingual("a Saturday", "een zaterdag"),
    "sunday": Bilingual("a Sunday", "een zondag"),
    "new-year": Bilingual("New Year’s Day", "nieuwjaarsdag"),
    "good-friday": Bilingual("Good Friday", "Goede Vrijdag"),
    "easter-monday": Bilingual("Easter Monday", "tweede paasdag"),
    "kings-day": Bilingual("King’s Day", "Koningsdag"),
    "liberation-day": Bilingual("Liberation Day", "Bevrijdingsdag"),
    "ascension": Bilingual("Ascension Day", "Hemelvaartsdag"),
    "whit-monday": Bilingual("Whit Monday", "tweede pinksterdag"),
    "christmas": Bilingual("Christmas Day", "eerste kerstdag"),
    "second-christmas-day": Bilingual("Boxing Day", "tweede kerstdag"),
}
_PLANNED = Bilingual("planned", "gepland")  # a date of our advice, that nobody has set
_DAYS = Bilingual("Mon Tue Wed Thu Fri Sat Sun", "ma di wo do vr za zo")
_MONTHS = Bilingual(
    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", "jan feb mrt apr mei jun jul aug sep okt nov dec"
)


def day_words(day: datetime.date, lang: Language) -> str:
    """For example "Mon 14 Dec 2026" or "ma 14 dec 2026"."""
    weekday = _DAYS.get(lang).split()[day.weekday()]
    return f"{weekday} {day.day} {_MONTHS.get(lang).split()[day.month - 1]} {day.year}"


def kind_words(due: Due, lang: Language) -> str:
    """What kind of date it is: "legal deadline" …"""
    is_advice = due.kind == "own" and not due.is_own
    return (_PLANNED if is_advice else KINDS[due.kind]).get(lang)


def due_words(due: Due, lang: Language) -> str:
    """A date with its kind, and for a legal one the reason when the safe day is an earlier one."""
    text = f"{kind_words(due, lang)}: {day_words(due.shown, lang)}"
    why = safe_day_words(due, lang)
    return f"{text} ({why})" if why else text


def safe_day_words(due: Due, lang: Language) -> str:
    """Why the shown day is earlier than the rule's, or ""."""
    if due.closed is None or due.shown == due.day:
        return ""
    day, why = day_words(due.day, lang), CLOSED[due.closed].get(lang)
    english = f"the safe day: the rule’s day, {day}, is {why}"
    return english if lang == "en" else f"de veilige dag: de dag volgens de regel, {day}, is {why}"
