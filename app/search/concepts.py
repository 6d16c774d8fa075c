"""Concepts: names in both languages for one thing. Whoever types "OR", "ondernemingsraad", "works council" or "staff
council" means one concept, and a page that uses any of these names holds it.

Two sources: the glossary (a term's names) and everyday families. A concept found in a page becomes a term of the index
like a word.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from app.content.glossary import Term
from app.content.guide import LANGUAGES, Language
from app.search.analysis import Word, stem, words_of
from app.search.everyday import families
from app.search.fillers import ALL_FILLERS

EVERYDAY = "~"  # begins the key of an everyday family
LONGEST_NAME = 8  # words; the longest names people gave in words.yaml are short sentences of about this length

# How far a name is to be trusted to mean the concept, from 0 to 1. Tuned as in `app.search.ranking`.
OWN_NAME = 1.0
OTHER_NAME = 0.8
EVERYDAY_NAME = 0.55


class Name(msgspec.Struct, frozen=True, array_like=True):
    """One name of a concept: the stems after the first one, the concept's key, and the trust in this name."""

    rest: tuple[str, ...]
    concept: str
    trust: float


class Span(NamedTuple):
    """A name found among words: from word `start` up to `end` (not included)."""

    start: int
    end: int
    concept: str
    trust: float


class Concepts(msgspec.Struct, frozen=True):
    """All names, by language and first stem."""

    names: dict[Language, dict[str, list[Name]]]

    def spans(self, words: Sequence[Word]) -> Iterator[Span]:
        """Every name that stands in `words`, in either language.

        A name that is a filler word ("or") counts only in capitals.
        """
        for lang in LANGUAGES:
            by_first = self.names[lang]
            stems = [stem(word.text, lang) for word in words]
            for start, first in enumerate(stems):
                for name in by_first.get(first, ()):
                    end = start + 1 + len(name.rest)
                    if name.rest != tuple(stems[start + 1 : end]):
                        continue
                    if end == start + 1 and words[start].text in ALL_FILLERS and not words[start].capitals:
                        continue
                    yield Span(start, end, name.concept, name.trust)

    def begun(self, words: Sequence[Word]) -> Iterator[Span]:
        """Names of several words of which `words` ends with the beginning, the last word perhaps half typed
        ("works counc").
        """
        if len(words) < 2:
            return
        last = words[-1].text
        for lang in LANGUAGES:
            stems = [stem(word.text, lang) for word in words[:-1]]
            for start in range(max(0, len(stems) - LONGEST_NAME), len(stems)):
                typed = tuple(stems[start + 1 :])
                for name in self.names[lang].get(stems[start], ()):
                    rest = name.rest
                    if len(rest) > len(typed) and rest[: len(typed)] == typed and rest[len(typed)].startswith(last):
                        yield Span(start, len(words), name.concept, name.trust)


def gather_concepts(terms: Iterable[Term]) -> Concepts:
    """The concepts of a handbook."""
    found: dict[Language, dict[str, dict[tuple[tuple[str, ...], str], float]]] = {"en": {}, "nl": {}}

    def add(lang: Language, text: str, concept: str, trust: float) -> None:
        stems = [stem(word.text, lang) for word in words_of(text)]
        if 0 < len(stems) <= LONGEST_NAME:
            rests = found[lang].setdefault(stems[0], {})
            key = (tuple(stems[1:]), concept)
            rests[key] = max(trust, rests.get(key, 0.0))

    for term in terms:
        add("nl", term.nl, term.id, OWN_NAME)
        add("en", term.en, term.id, OWN_NAME)
        for lang in LANGUAGES:
            add(lang, term.nl, term.id, OWN_NAME)  # the Dutch word stands in English texts, too
            add(lang, term.short, term.id, OWN_NAME)
            for text in term.also.en if lang == "en" else term.also.nl:
                add(lang, text, term.id, OTHER_NAME)
    for family in families():
        for text in family.en:
            add("en", text, f"{EVERYDAY}{family.name.replace(' ', '-')}", EVERYDAY_NAME)
        for text in family.nl:
            add("nl", text, f"{EVERYDAY}{family.name.replace(' ', '-')}", EVERYDAY_NAME)
    return Concepts(
        {
            lang: {
                first: [Name(rest, concept, trust) for (rest, concept), trust in sorted(rests.items())]
                for first, rests in sorted(firsts.items())
            }
            for lang, firsts in found.items()
        }
    )
