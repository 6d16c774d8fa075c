"""From what each word of a query found to nouns in order: the sections of one guide fold into one entry.

A noun scores by the best place of every word, wherever in the noun, and by its one section that answers most; then by
how much of the query it answers and how much of its title was asked for. Both languages of a noun count together, so
that a word of one language lifts the page in the other.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from app.search.hit import Kind
from app.search.postings import Postings
from app.search.query import KIND_WORDS
from app.search.slots import Slot
from app.search.tables import Noun

# Numbers by hand on made-up queries, to be tuned on the development set of search quality.
NOUN_SHARE = 0.6  # of the score comes from the best place of each word, the rest from the best single section
UNANSWERED = 0.25  # what is left of the score of a noun that answers next to nothing of the query
FULL_WEIGHT = 0.25  # weight in the index from which a word counts as answered
FULL_ABOUT = 0.5  # weight in the index from which a noun counts as one more that is about a word
RARITY_POWER = 0.7
LEAST_ABOUT = 3.0  # nouns; rarer words are not rarer still: a Dutch word that one page uses says no more than others
FILLER_RARITY = 0.04  # of a filler word in an alias; words of subjects have about 0.15 to 0.7
ALIAS_SHARE = 1.2  # of the score of a text that says everything, for an alias that is just what was asked
HEADING_SHARE = 0.3  # the same for the heading of a section, in the score of that section
COVERED_POWER, ASKED_POWER = 0.5, 1.0  # how much it counts that an alias says more, or less, than was asked
COUNTED, COUNTED_ANSWERED = 0.12, 0.34  # of the best score, and of the query: less is not worth showing
# Readers look for guides; the other kinds come first when they fit clearly better.
KIND_FACTOR: dict[Kind, float] = {
    "guide": 1.0, "checklist": 0.72, "letter": 0.72, "calculator": 0.75, "situation": 0.45, "term": 0.4,
}  # fmt: skip
ASKED_KIND = 2.2  # factor for a kind that was asked for by name


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


def rank(
    found: Sequence[Found],
    fillers: Sequence[Postings],
    nouns: Sequence[Noun],
    noun_of: Sequence[int],
    aliases: Sequence[tuple[int, float, int]],
) -> list[Entry]:
    """The nouns that answer, best first; equal ones in the order of the handbook. Documents with a number from
    `len(noun_of)` on are `aliases`.
    """
    asked_kinds = {KIND_WORDS[slot.text] for slot, _ in found if slot.text in KIND_WORDS}
    found = [pair for pair in found if pair.slot.text not in KIND_WORDS] or found
    documents = len(noun_of)
    by_noun: dict[int, list[float]] = defaultdict(lambda: [0.0, 0.0])  # score of the noun, answered
    by_document: dict[int, float] = defaultdict(float)
    covered: dict[int, float] = defaultdict(float)  # alias -> share of it that was said
    asked: dict[int, float] = defaultdict(float)  # alias -> rarities of the query's words that it holds
    rarities = []
    for slot_found in found:
        best: dict[int, float] = {}
        said = []
        for number, weight in slot_found.weights.items():
            if number >= documents:
                said.append((number - documents, weight))
                continue
            noun = noun_of[number]
            if weight > best.get(noun, 0.0):
                best[noun] = weight
        rarity = rarity_of(nouns_about(best.values()), len(nouns))
        rarities.append(rarity)
        for noun, weight in best.items():
            sums = by_noun[noun]
            sums[0] += rarity * weight
            sums[1] += rarity * min(1.0, weight / FULL_WEIGHT)
        for number, weight in slot_found.weights.items():
            if number < documents:
                by_document[number] += rarity * weight
        for alias, weight in said:
            covered[alias] += weight
            asked[alias] += rarity
    total = sum(rarities) or 1.0
    asked_total = total + FILLER_RARITY * len(fillers)
    for numbers, weights in fillers:
        for number, weight in zip(numbers, weights, strict=True):
            if number - documents in covered:  # fillers only tell aliases apart that have a subject in common
                covered[number - documents] += weight
                asked[number - documents] += FILLER_RARITY
    fits: dict[int, float] = defaultdict(float)
    for alias, share in covered.items():
        noun, strength, document = aliases[alias]
        fit = min(1.0, share) ** COVERED_POWER * (asked[alias] / asked_total) ** ASKED_POWER
        if document >= 0:
            by_document[document] += HEADING_SHARE * fit * total
        fits[noun] = max(fits[noun], strength * fit)
    best_document: dict[int, float] = defaultdict(float)
    for number, score in by_document.items():
        noun = noun_of[number]
        if score > best_document[noun]:
            best_document[noun] = score
    rows = []
    for noun in by_noun.keys() | fits.keys():
        sum_of_best, answered = by_noun[noun]
        score = NOUN_SHARE * sum_of_best + (1 - NOUN_SHARE) * best_document[noun]
        share = answered / total
        fit = fits[noun]
        kind = nouns[noun].kind
        factor = KIND_FACTOR[kind] * (ASKED_KIND if kind in asked_kinds else 1.0)
        text_score = score / total * (UNANSWERED + (1 - UNANSWERED) * share)
        rows.append(((text_score + ALIAS_SHARE * fit) * factor, noun, max(share, fit)))
    rows.sort(key=lambda row: (-row[0], row[1]))
    worth = rows[0][0] * COUNTED if rows else 0.0
    rows = [row for row in rows if row[0] >= worth]
    rows = [row for row in rows if row[2] >= COUNTED_ANSWERED] or rows
    documents_of = _documents(by_document, noun_of, {noun for _, noun, _ in rows})
    return [Entry(noun, score, share, documents_of.get(noun, ())) for score, noun, share in rows]


def nouns_about(weights: Iterable[float]) -> float:
    """How many nouns are about a word, given its best weight in each; one that only mentions it counts in part."""
    return sum(min(1.0, weight / FULL_ABOUT) for weight in weights)


def rarity_of(nouns_about: float, count: int) -> float:
    """How rare a word is, from nearly 0 to 1: `nouns_about` of `count` nouns (at least one) are about it."""
    return float((math.log1p(count / max(LEAST_ABOUT, nouns_about)) / math.log1p(count)) ** RARITY_POWER)


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
