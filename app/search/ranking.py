"""From what each word of a query found to nouns in order: the sections of one guide fold into one entry.

A noun scores by the best place of every word, wherever in the noun, and by its one section that answers most; then by
how much of the query it answers and how much of its title was asked for. Both languages of a noun count together, so
that a word of one language lifts the page in the other.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from app.content.guide import Language
from app.search.hit import Kind
from app.search.slots import Slot
from app.search.tables import Noun

# Numbers by hand on made-up queries, to be tuned on the development set of search quality.
NOUN_SHARE = 0.6  # of the score comes from the best place of each word, the rest from the best single section
UNANSWERED = 0.25  # what is left of the score of a noun that answers next to nothing of the query
FULL_WEIGHT = 0.35  # weight in the index from which a word counts as answered
TITLE_LIFT = 0.35  # for a title that says what was asked and nothing else
TITLES_COMPARED = 60  # nouns; a title does not lift what is further down to the top
COUNTED, COUNTED_ANSWERED = 0.12, 0.34  # of the best score, and of the query: less is not worth showing
# Readers look for guides; the other kinds come first when they fit clearly better.
KIND_FACTOR: dict[Kind, float] = {
    "guide": 1.0, "checklist": 0.72, "letter": 0.72, "calculator": 0.75, "situation": 0.65, "term": 0.62,
}  # fmt: skip
# Folded words that ask for a kind.
KIND_WORDS: dict[str, Kind] = {
    "checklist": "checklist", "checklists": "checklist", "stappenplan": "checklist", "letter": "letter",
    "template": "letter", "brief": "letter", "voorbeeldbrief": "letter", "sjabloon": "letter",
    "calculator": "calculator", "calculate": "calculator", "calculation": "calculator", "bereken": "calculator",
    "berekenen": "calculator", "rekenhulp": "calculator", "meaning": "term", "betekenis": "term",
    "betekent": "term", "definition": "term", "translate": "term", "translation": "term",
}  # fmt: skip
ASKED_KIND = 1.6  # factor for a kind that was asked for by name


class Found(NamedTuple):
    """What a slot found: document -> weight times trust."""

    slot: Slot
    weights: Mapping[int, float]


class Entry(NamedTuple):
    """A noun that answers. `documents` are those of its documents that answer, in both languages, best first;
    `answered` is the share of the query that it answers, from 0 to 1.
    """

    noun: int
    score: float
    answered: float
    documents: tuple[int, ...]


def rank(found: Sequence[Found], nouns: Sequence[Noun], noun_of: Sequence[int], lang: Language) -> list[Entry]:
    """The nouns that answer, best first; equal ones in the order of the handbook. `lang` decides near ties between
    the titles of two languages.
    """
    by_noun: dict[int, list[float]] = defaultdict(lambda: [0.0, 0.0])  # score of the noun, answered
    by_document: dict[int, float] = defaultdict(float)
    rarities = []
    for slot_found in found:
        best: dict[int, float] = {}
        for number, weight in slot_found.weights.items():
            noun = noun_of[number]
            if weight > best.get(noun, 0.0):
                best[noun] = weight
        rarity = math.log1p(len(nouns) / len(best)) / math.log1p(len(nouns)) if best else 1.0
        rarities.append(rarity)
        for noun, weight in best.items():
            sums = by_noun[noun]
            sums[0] += rarity * weight
            sums[1] += rarity * min(1.0, weight / FULL_WEIGHT)
        for number, weight in slot_found.weights.items():
            by_document[number] += rarity * weight
    total = sum(rarities) or 1.0
    best_document: dict[int, float] = defaultdict(float)
    for number, score in by_document.items():
        noun = noun_of[number]
        if score > best_document[noun]:
            best_document[noun] = score
    asked_kinds = {KIND_WORDS[slot.text] for slot, _ in found if slot.text in KIND_WORDS}
    scored = []
    for noun, (sum_of_best, answered) in by_noun.items():
        score = NOUN_SHARE * sum_of_best + (1 - NOUN_SHARE) * best_document[noun]
        share = answered / total
        kind = nouns[noun].kind
        factor = KIND_FACTOR[kind] * (ASKED_KIND if kind in asked_kinds else 1.0)
        scored.append((score / total * (UNANSWERED + (1 - UNANSWERED) * share) * factor, noun, share))
    scored.sort(key=lambda row: (-row[0], row[1]))
    lifted = [
        (score * (1 + TITLE_LIFT * _title_fit(found, rarities, nouns[noun], lang)), noun, share)
        for score, noun, share in scored[:TITLES_COMPARED]
    ]
    lifted.sort(key=lambda row: (-row[0], row[1]))
    rows = lifted + scored[TITLES_COMPARED:]
    worth = rows[0][0] * COUNTED if rows else 0.0
    rows = [row for row in rows if row[0] >= worth]
    rows = [row for row in rows if row[2] >= COUNTED_ANSWERED] or rows
    documents = _documents(by_document, noun_of, {noun for _, noun, _ in rows})
    return [Entry(noun, score, share, documents[noun]) for score, noun, share in rows]


def _title_fit(found: Sequence[Found], rarities: Sequence[float], noun: Noun, lang: Language) -> float:
    """How well a title of `noun` and the query cover each other, from 0 to 1 (the harmonic mean of both shares)."""
    best = 0.0
    for title_lang, title in noun.titles.items():
        terms = {tuple(term.split(":", 1)) for term in title}
        words = {term for term in terms if term[0] == title_lang}
        if not words:
            continue
        asked = 0.0
        hit: set[tuple[str, ...]] = set()
        for (slot, _), rarity in zip(found, rarities, strict=True):
            meant = [(trust, term) for term, trust in slot.terms.items() if term in terms]
            if meant:
                asked += rarity * max(trust for trust, _ in meant)
                hit.update(term for _, term in meant if term in words)
        share_of_query = asked / (sum(rarities) or 1.0)
        share_of_title = len(hit) / len(words)
        if share_of_query and share_of_title:
            fit = 2 * share_of_query * share_of_title / (share_of_query + share_of_title)
            best = max(best, fit if title_lang == lang else 0.98 * fit)
    return best


def _documents(by_document: Mapping[int, float], noun_of: Sequence[int], nouns: set[int]) -> dict[int, tuple[int, ...]]:
    """The documents of each of `nouns`, best first."""
    found: dict[int, list[int]] = defaultdict(list)
    for number in by_document:
        if noun_of[number] in nouns:
            found[noun_of[number]].append(number)
    return {
        noun: tuple(sorted(numbers, key=lambda number: (-by_document[number], number)))
        for noun, numbers in found.items()
    }
