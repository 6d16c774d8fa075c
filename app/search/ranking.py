"""From what each word of a query found to nouns in order: the sections of one guide fold into one entry.

A noun scores by the best place of every word, wherever in the noun, and by its one section that answers most; then by
how much of the query it answers and how much of its title was asked for. Both languages of a noun count together, so
that a word of one language lifts the page in the other.
"""

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from app.search.hit import Kind
from app.search.tables import AliasTable, Noun

# Tuned on one half of the development set of search quality (tests/search/quality.py).
NOUN_SHARE = 0.6  # of the score comes from the best place of each word, the rest from the best single section
UNANSWERED = 0.25  # what is left of the score of a noun that answers next to nothing of the query
FULL_WEIGHT = 0.25  # weight in the index from which a word counts as answered
FULL_ABOUT = 0.5  # weight in the index from which a noun counts as one more that is about a word
RARITY_POWER = 0.7
LEAST_ABOUT = 5.0  # nouns; rarer words are not rarer still: a Dutch word that one page uses says no more than others
FILLER_RARITY = 0.15  # of a filler word in an alias; words of subjects have about 0.15 to 0.7
ALIAS_SHARE = 1.2  # of the score of a text that says everything, for an alias that is just what was asked
HEADING_SHARE = 0.3  # the same for the heading of a section, in the score of that section
COVERED_POWER, ASKED_POWER = 0.5, 1.0  # how much it counts that an alias says more, or less, than was asked
HABIT_SHARE = 0.5  # of the score of a text that says everything, for the noun that what was asked speaks for most
SECOND = 0.2  # of the second best alias, added to the best: two ways of saying it are more than one
COUNTED, COUNTED_ANSWERED = 0.18, 0.34  # of the best score, and of the query: less is not worth showing
# Readers look for guides; the other kinds come first when they fit clearly better.
KIND_FACTOR: dict[Kind, float] = {
    "guide": 1.0, "checklist": 0.6, "letter": 0.6, "calculator": 0.62, "situation": 0.45, "term": 0.4,
}  # fmt: skip
MOST_OF_WORD = 400  # documents, nouns and aliases that one word brings in
MOST_SHOWN = 100  # entries whose sections are told apart
ASKED_KIND = 2.2  # factor for a kind that was asked for by name


class Found(NamedTuple):
    """What a word of the query found: weights times trust by document, of the best document by noun, and by alias;
    and how rare the word is.
    """

    documents: Mapping[int, float]
    nouns: Mapping[int, float]
    aliases: Mapping[int, float]
    rarity: float


class Entry(NamedTuple):
    """A noun that answers. `documents` are those of its documents that answer, in both languages, best first;
    `answered` is the share of the query that it answers, from 0 to 1.
    """

    noun: int
    score: float
    answered: float
    documents: tuple[int, ...]


def gather(documents: dict[int, float], aliases: dict[int, float], noun_of: Sequence[int], count: int) -> Found:
    """What a word found, with its best document in each of `count` nouns and its rarity worked out."""
    best: dict[int, float] = {}
    for number, weight in documents.items():
        noun = noun_of[number]
        if weight > best.get(noun, 0.0):
            best[noun] = weight
    rarity = rarity_of(nouns_about(best.values()), count)
    return Found(_heaviest(documents), _heaviest(best), _heaviest(aliases), rarity)


def _heaviest(weights: dict[int, float]) -> dict[int, float]:
    """The MOST_OF_WORD heaviest of `weights`; what a word costs is bounded, whatever it may mean."""
    if len(weights) <= MOST_OF_WORD:
        return weights
    least = sorted(weights.values(), reverse=True)[MOST_OF_WORD]
    return {number: weight for number, weight in weights.items() if weight > least}


def rank(
    found: Sequence[Found],
    fillers: Sequence[Mapping[int, float]],
    habits: Mapping[int, float],
    asked_kinds: Collection[Kind],
    nouns: Sequence[Noun],
    noun_of: Sequence[int],
    aliases: AliasTable,
) -> list[Entry]:
    """The nouns that answer, best first; equal ones in the order of the handbook. `found` is for the words with a
    subject, `fillers` the aliases that hold the other words, `habits` the nouns that all words speak for,
    `asked_kinds` are kinds that the query names.
    """
    scores: dict[int, float] = {}
    answered: dict[int, float] = {}
    by_document: dict[int, float] = {}
    for by_number, by_noun, _, rarity in found:
        for noun, weight in by_noun.items():
            scores[noun] = scores.get(noun, 0.0) + rarity * weight
            answered[noun] = answered.get(noun, 0.0) + (
                rarity * weight / FULL_WEIGHT if weight < FULL_WEIGHT else rarity
            )
        for number, weight in by_number.items():
            by_document[number] = by_document.get(number, 0.0) + rarity * weight
    total = sum(one.rarity for one in found) or 1.0
    fits = _fits(found, fillers, total, aliases, by_document)
    best_document: dict[int, float] = {}
    for number, score in by_document.items():
        noun = noun_of[number]
        if score > best_document.get(noun, 0.0):
            best_document[noun] = score
    factors = {kind: factor * (ASKED_KIND if kind in asked_kinds else 1.0) for kind, factor in KIND_FACTOR.items()}
    rows = []
    for noun, best in best_document.items():
        share = answered.get(noun, 0.0) / total
        fit = fits.get(noun, 0.0)
        score = (NOUN_SHARE * scores.get(noun, 0.0) + (1 - NOUN_SHARE) * best) / total
        score *= UNANSWERED + (1 - UNANSWERED) * share
        score += ALIAS_SHARE * fit + HABIT_SHARE * habits.get(noun, 0.0)
        score *= factors[nouns[noun].kind]
        rows.append((-score, noun, share if share > fit else fit))
    for noun in fits.keys() - best_document.keys():  # named by words that none of its pages says
        score = ALIAS_SHARE * fits[noun] + HABIT_SHARE * habits.get(noun, 0.0)
        rows.append((-score * factors[nouns[noun].kind], noun, fits[noun]))
    rows.sort()
    worth = rows[0][0] * COUNTED if rows else 0.0
    rows = [row for row in rows if row[0] <= worth]
    rows = [row for row in rows if row[2] >= COUNTED_ANSWERED] or rows
    documents = _documents(by_document, noun_of, {noun for _, noun, _ in rows[:MOST_SHOWN]})
    return [Entry(noun, -score, share, documents.get(noun, ())) for score, noun, share in rows]


def _fits(
    found: Sequence[Found],
    fillers: Sequence[Mapping[int, float]],
    total: float,
    aliases: AliasTable,
    by_document: dict[int, float],
) -> dict[int, float]:
    """How well the best alias of each noun and the query cover each other, from 0 to 1. Adds to `by_document` how well
    a document's heading does.
    """
    covered: dict[int, float] = {}  # alias -> share of it that was said
    asked: dict[int, float] = {}  # alias -> rarities of the query's words that it holds
    for _, _, by_alias, rarity in found:
        for alias, weight in by_alias.items():
            covered[alias] = covered.get(alias, 0.0) + weight
            asked[alias] = asked.get(alias, 0.0) + rarity
    asked_total = total + FILLER_RARITY * len(fillers)
    for filler in fillers:
        for alias, weight in filler.items():
            if alias in covered:  # fillers only tell aliases apart that have a subject in common
                covered[alias] += weight
                asked[alias] += FILLER_RARITY
    fits: dict[int, float] = {}
    seconds: dict[int, float] = {}
    for alias, share in covered.items():
        noun, strength, document = aliases[alias]
        fit = ((share if share < 1.0 else 1.0) ** COVERED_POWER) * (asked[alias] / asked_total) ** ASKED_POWER
        if document >= 0:
            by_document[document] = by_document.get(document, 0.0) + HEADING_SHARE * fit * total
        fit *= strength
        best = fits.get(noun, 0.0)
        if fit > best:
            fits[noun], fit = fit, best
        if fit > seconds.get(noun, 0.0):
            seconds[noun] = fit
    for noun, second in seconds.items():
        fits[noun] += SECOND * second
    return fits


def nouns_about(weights: Iterable[float]) -> float:
    """How many nouns are about a word, given its best weight in each; one that only mentions it counts in part."""
    return sum([weight / FULL_ABOUT if weight < FULL_ABOUT else 1.0 for weight in weights])


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
