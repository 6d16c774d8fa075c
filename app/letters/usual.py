"""The gaps that many letters share, with their questions: who writes to whom, where and when."""

import re
from collections.abc import Mapping

from app.content import Bilingual, Language, Letter, LetterField
from app.content.letter import LetterFieldKind

_GAP = re.compile(r"\{([^{}]*)\}")
_QUESTIONS: Mapping[str, tuple[LetterFieldKind, Bilingual, Bilingual]] = {
    "name": ("text", Bilingual("Your name", "Je naam"), Bilingual("", "")),
    "address": ("lines", Bilingual("Your address", "Je adres"), Bilingual("Your home address, not the one at work.", "Je thuisadres, niet dat van het werk.")),
    "employer": ("text", Bilingual("Employer", "Werkgever"), Bilingual("The name as it stands on your payslip. Do you work for an app? Then the company behind it.", "De naam zoals die op je loonstrook staat. Werk je via een app? Dan het bedrijf erachter.")),
    "recipient": ("text", Bilingual("To whom", "Aan wie"), Bilingual("As it stands after “Geachte”: “mevrouw De Vries”, “Sanne de Vries” or “afdeling HR”.", "Zoals het na “Geachte” staat: “mevrouw De Vries”, “Sanne de Vries” of “afdeling HR”.")),
    "place": ("text", Bilingual("Place", "Plaats"), Bilingual("The town where you write the letter.", "De plaats waar je de brief schrijft.")),
    "today": ("date", Bilingual("Date of the letter", "Datum van de brief"), Bilingual("", "")),
}  # fmt: skip
USUAL_FIELDS = frozenset(_QUESTIONS)


def fields_of(letter: Letter, lang: Language) -> list[LetterField]:
    """All questions of a letter: the usual ones that it uses, in `lang`, then its own."""
    text = "\n".join((letter.subject, *(paragraph.text for paragraph in letter.paragraphs)))
    used = set(_GAP.findall(text))
    usual = [
        LetterField(name, kind, label.get(lang), help_.get(lang))
        for name, (kind, label, help_) in _QUESTIONS.items()
        if name in used
    ]
    return [*usual, *letter.fields]
