"""The diary as a statement to print and sign: Markdown that reads well as plain text, in English or Dutch."""

from collections.abc import Iterator

from app.content import Bilingual, Language
from app.exports.run_text import escaped
from app.exports.words import NOT_ENCRYPTED, day_words
from app.tracker import Diary, DiaryEntry, faults
from app.tracker.diary import CODE_DIGITS

_TITLE = Bilingual("Statement", "Verklaring")
_INTRO = Bilingual(
    "Notes on what happened, in the order in which they were written down. Each note is chained to the one before by a "
    "control code, so that a note that was changed, removed or moved later shows.",
    "Aantekeningen van wat er gebeurde, in de volgorde waarin ze zijn opgeschreven. Elke aantekening hangt met een "
    "controlecode vast aan de vorige. Zo is te zien of er later iets is veranderd, weggehaald of verplaatst.",
)
_HOLDS = Bilingual(
    "The chain is whole. Notes in it: {count}. Control code: {code}",
    "De ketting is heel. Aantekeningen erin: {count}. Controlecode: {code}",
)
_BROKEN = Bilingual("The chain is broken: {faults}.", "De ketting is gebroken: {faults}.")
_FAULTS = {
    "changed": Bilingual("note {number} was changed", "aantekening {number} is veranderd"),
    "removed": Bilingual("note {number} was removed", "aantekening {number} is weggehaald"),
    "moved": Bilingual("note {number} was moved", "aantekening {number} is verplaatst"),
}
_HEADING = Bilingual("{number}. What happened on {day}", "{number}. Wat er gebeurde op {day}")
_STRUCK = Bilingual("Struck out on {day}.", "Doorgehaald op {day}.")
_LABELS = {
    "who": Bilingual("Who was there", "Wie erbij was"),
    "said": Bilingual("What was said", "Wat er is gezegd"),
    "proof": Bilingual("Where the proof is", "Waar het bewijs is"),
}
_WRITTEN = Bilingual("Written down on {day} at {time}. Code {code}", "Opgeschreven op {day} om {time}. Code {code}")
_SIGN = Bilingual(
    "I wrote these notes myself, on the days given.", "Ik heb deze aantekeningen zelf gemaakt, op de genoemde dagen."
)
_LINES = Bilingual("Name · Place and date · Signature", "Naam · Plaats en datum · Handtekening")


def statement(diary: Diary, lang: Language, run_id: str = "") -> str:
    """All notes, or those of one run; the chain is always checked as a whole."""
    return "\n".join(_statement(diary, lang, run_id)) + "\n"


def fault_words(diary: Diary, lang: Language) -> str:
    """What is wrong with the chain, or that it is whole, in one sentence."""
    found = faults(diary)
    if not found:
        return _HOLDS.get(lang).format(count=diary.count, code=_grouped(diary.code))
    texts = ", ".join(_FAULTS[fault.what].get(lang).format(number=fault.number) for fault in found)
    return _BROKEN.get(lang).format(faults=texts)


def _statement(diary: Diary, lang: Language, run_id: str) -> Iterator[str]:
    yield from (f"# {_TITLE.get(lang)}", "", _INTRO.get(lang), "", fault_words(diary, lang), "")
    yield f"*{NOT_ENCRYPTED.get(lang)}*"
    for entry in diary.entries:
        if not run_id or entry.run == run_id:
            yield ""
            yield from _entry(entry, lang)
    yield from ("", "---", "", _SIGN.get(lang), "", _LINES.get(lang), "", "", "_" * 60)


def _entry(entry: DiaryEntry, lang: Language) -> Iterator[str]:
    day = day_words(entry.day, lang) + (f", {escaped(entry.clock)}" if entry.clock else "")
    yield from (f"## {_HEADING.get(lang).format(number=entry.number, day=day)}", "")
    if entry.struck:
        yield _STRUCK.get(lang).format(day=day_words(entry.struck.date(), lang))
    else:
        yield from _paragraph(entry.what)
    for field, label in _LABELS.items():
        text = getattr(entry, field)
        if text:
            yield ""
            first, *more = text.splitlines()
            yield f"**{label.get(lang)}:** {escaped(first)}"
            yield from _paragraph("\n".join(more)) if more else ()
    yield ""
    written = day_words(entry.written.date(), lang)
    time, code = entry.written.strftime("%H:%M"), _grouped(entry.hash[:CODE_DIGITS])
    yield f"*{_WRITTEN.get(lang).format(day=written, time=time, code=code)}*"


def _paragraph(text: str) -> Iterator[str]:
    yield from (escaped(line) for line in text.splitlines())


def _grouped(code: str) -> str:
    """In groups of four, to be compared by eye."""
    return " ".join(code[start : start + 4] for start in range(0, len(code), 4)) or "–"
