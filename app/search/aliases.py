"""Aliases: short texts that stand for a noun as a whole, such as its title or a phrase people type for it.

A query is compared with each alias by itself: "can they fire me in my trial month" is near to "fired in probation",
not to a page whose many aliases hold these words one by one. A word weighs by how rare it is; the weight of a term in
an alias is the share of the alias that it covers.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from app.content.glossary import Term
from app.content.guide import LANGUAGES, Language
from app.search import ranking
from app.search.analysis import stem, words_of
from app.search.concepts import Concepts
from app.search.fillers import ALL_FILLERS
from app.search.hit import Document
from app.search.weighing import Weights

# How far an alias stands for the noun, from 0 to 1. Tuned on the development set of search quality.
TITLE, TITLE_HEAD, TYPED, HEADING, SUMMARY = 1.0, 0.95, 1.0, 0.5, 0.7
NAMES = (0.9, 0.55, 0.4)  # a glossary name, for the first, second, further guides of its entry
LONGEST_ALIAS = 18  # words

_Unit = tuple[float, set[tuple[str, str]]]


def filler_term(word: str) -> str:
    """The term, in the field of concepts, of a filler word in an alias."""
    return f"+{word}"


class Alias(NamedTuple):
    """`text` in one language (None: either) stands for the noun with this number, with `strength` from 0 to 1. It is
    the title or the heading of `document`, if of any (else -1).
    """

    noun: int
    text: str
    lang: Language | None
    strength: float
    document: int = -1


def gather_aliases(
    documents: Sequence[Document], terms: Iterable[Term], noun_keys: Mapping[tuple[str, str], int]
) -> list[Alias]:
    """All aliases of a handbook, the strongest way of saying each one only."""
    found: dict[tuple[int, str], Alias] = {}

    def add(noun: int, text: str, lang: Language | None, strength: float, place: int = -1) -> None:
        key = (noun, text.lower())
        known = found.get(key)
        if text and (known is None or known.strength < strength):
            found[key] = Alias(noun, text, lang, strength, place)

    for number, document in enumerate(documents):
        noun = noun_keys[document.kind, document.id]
        if document.is_lead:
            add(noun, document.title, document.lang, TITLE, number)
            add(noun, document.title.partition(":")[0], document.lang, TITLE_HEAD)
            add(noun, document.summary, document.lang, SUMMARY)
            for text in document.words:
                add(noun, text, None, TYPED)
        if document.kind != "checklist" and document.heading:
            add(noun, document.heading, document.lang, TITLE if document.is_lead else HEADING, number)
    for term in terms:
        targets = [("guide", name, place) for place, name in enumerate(term.guides)] + [("term", term.id, -1)]
        for kind, name, place in targets:
            named = noun_keys.get((kind, name))
            if named is None:
                continue
            strength = TITLE if place < 0 else NAMES[min(place, len(NAMES) - 1)]
            for lang in LANGUAGES:
                for text in (term.nl, term.en if lang == "en" else "", term.short):
                    add(named, text, lang, strength)
                for text in term.also.en if lang == "en" else term.also.nl:
                    add(named, text, lang, strength * 0.9)
    return list(found.values())


class AliasWeigher:
    """Turns aliases into weights of terms."""

    def __init__(self, concepts: Concepts, rarity: Callable[[str, str], float]) -> None:
        """`rarity` gives for a field and a term how rare it is in the handbook, from 0 (everywhere) to 1."""
        self._concepts = concepts
        self._rarity = rarity

    def weigh(self, alias: Alias) -> Weights:
        """The share of `alias` that each term covers; {} when it is empty or too long."""
        units = self._units(alias)
        total = sum(weight for weight, _ in units)
        weights: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        if not total or len(units) > LONGEST_ALIAS:
            return {}
        for weight, terms in units:
            for field, term in terms:
                weights[field][term] += weight / total
        return {field: {term: min(1.0, share) for term, share in terms.items()} for field, terms in weights.items()}

    def _units(self, alias: Alias) -> Sequence[_Unit]:
        """Each word of an alias that carries a subject, with its rarity and the terms that stand for it."""
        words = words_of(alias.text)
        langs = LANGUAGES if alias.lang is None else (alias.lang,)
        kept = [place for place, word in enumerate(words) if word.text not in ALL_FILLERS]
        spans = list(self._concepts.spans(words))
        if not kept:
            kept = list(range(len(words)))
        kept_set = set(kept) | {
            place for span in spans for place in range(span.start, span.end) if span.end - span.start == 1
        }
        units: list[_Unit] = []
        terms: set[tuple[str, str]]
        for place in range(len(words)):
            if place not in kept_set:
                units.append((ranking.FILLER_RARITY, {("concept", filler_term(words[place].text))}))
                continue
            terms = {(lang, stem(words[place].text, lang)) for lang in langs}
            if words[place].glued and place:
                terms |= {(lang, stem(words[place - 1].text + words[place].text, lang)) for lang in langs}
            terms |= {("concept", span.concept) for span in spans if span.start <= place < span.end}
            units.append((min(self._rarity(field, term) for field, term in terms), terms))
        return units
