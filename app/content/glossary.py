"""The glossary: Dutch words that readers meet in letters, with their English and their plain meaning."""

import msgspec

from app.content.guide import Language


class Bilingual(msgspec.Struct, frozen=True):
    """The same text in both languages."""

    en: str
    nl: str

    def get(self, lang: Language) -> str:
        """The text in `lang`."""
        return self.en if lang == "en" else self.nl


class Also(msgspec.Struct, frozen=True):
    """Other words people say or type for a term, wrong names included."""

    en: tuple[str, ...] = ()
    nl: tuple[str, ...] = ()


class LookAlike(msgspec.Struct, frozen=True):
    """A term this one is mixed up with, and the difference."""

    term: str
    why: Bilingual


class Term(msgspec.Struct, frozen=True):
    """One glossary entry. `say` is a say-it hint in English letters; `law` an article such as "WOR art. 2"."""

    id: str
    nl: str
    en: str
    meaning: Bilingual
    article: str = ""
    short: str = ""
    say: str = ""
    also: Also = Also()
    sentence: Bilingual | None = None
    look_alikes: tuple[LookAlike, ...] = ()
    related: tuple[str, ...] = ()
    law: str = ""
    guides: tuple[str, ...] = ()
    checklists: tuple[str, ...] = ()
