"""What people say when they mean a page: how much each word, and each pair of neighbours, that was typed for a noun
speaks for it. Learnt when the index is written, from the phrases of `handbook/words.yaml` above all.

An alias is found by the words that it holds; this finds a page by words that nobody typed together before. What words
say adds up, as in naive Bayes. Fillers count, too: "they", "me" and "can" tell one worry from another.
"""

import bisect
import itertools
import math
import struct
import sys
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from app.search.analysis import Word, words_of
from app.search.concepts import Concepts
from app.search.hit import Document

# Tuned with `tests.search.unseen`; most have no sharp best value.
PHRASE, PAGE = 1.0, 0.3  # what a phrase counts; a title, a heading, a summary
UNSAID = 0.2  # how often a term counts as said for a noun for which nobody said it
LEAST_SAID = 2  # texts that hold a term; what was said once is found as an alias
MOST_NOUNS = 60  # kept for a term: those it speaks for most
LEVELS = 15  # of weights; finer ones find no more and take space
SHARPNESS = 3.0  # power of the share of the best noun's sum


class Learnt(msgspec.Struct, frozen=True):
    """What is kept of the habits. `terms` are sorted; `counts` says of each one how many nouns it speaks for, one byte
    each; `nouns` are their numbers, term after term, two bytes each, `weights` from 1 to LEVELS, one byte each.
    """

    terms: tuple[str, ...]
    counts: bytes
    nouns: bytes
    weights: bytes


class Habits:
    """Tells for which nouns words speak."""

    def __init__(self, learnt: Learnt, concepts: Concepts) -> None:
        self._terms = learnt.terms
        self._starts = array("I", itertools.accumulate(learnt.counts, initial=0))
        self._nouns = array("H", learnt.nouns)
        if sys.byteorder == "big":
            self._nouns.byteswap()
        self._weights = learnt.weights
        self._concepts = concepts

    def spoken_for(self, words: Sequence[Word]) -> dict[int, float]:
        """How well `words` speak for each noun, by its number: 1 for the best one, down to 0."""
        sums: dict[int, int] = defaultdict(int)
        for term in _terms(words, self._concepts):
            place = bisect.bisect_left(self._terms, term)
            if place < len(self._terms) and self._terms[place] == term:
                start, end = self._starts[place], self._starts[place + 1]
                for noun, weight in zip(self._nouns[start:end], self._weights[start:end], strict=True):
                    sums[noun] += weight
        best = max(sums.values(), default=1)
        return {noun: (total / best) ** SHARPNESS for noun, total in sums.items()}


def learn_habits(documents: Iterable[Document], noun_keys: Mapping[tuple[str, str], int], concepts: Concepts) -> Learnt:
    """The habits of a handbook. The same documents give the same."""
    texts = _texts(documents, noun_keys)
    said: dict[str, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    spread: Counter[str] = Counter()
    for (noun, text), worth in texts.items():
        terms = _terms(words_of(text), concepts)
        spread.update(terms)
        for term in terms:
            said[term][noun] += worth / math.sqrt(len(terms))
    weights: dict[str, list[tuple[float, int]]] = {}
    for term, by_noun in sorted(said.items()):
        if spread[term] < LEAST_SAID:
            continue
        telling = 1 + math.log((1 + len(texts)) / (1 + spread[term]))
        weighed = [(telling * math.log1p(times * telling / UNSAID), noun) for noun, times in by_noun.items()]
        weights[term] = sorted(weighed, key=lambda one: (-one[0], one[1]))[:MOST_NOUNS]
    rows = [sorted((noun, weight) for weight, noun in weighed) for weighed in weights.values()]
    heaviest = max((weight for row in rows for _, weight in row), default=1.0)
    return Learnt(
        terms=tuple(weights),
        counts=bytes(map(len, rows)),
        nouns=b"".join(struct.pack("<H", noun) for row in rows for noun, _ in row),
        weights=bytes(max(1, round(LEVELS * weight / heaviest)) for row in rows for _, weight in row),
    )


def _terms(words: Sequence[Word], concepts: Concepts) -> set[str]:
    """What of `words` is counted: each word, each pair of neighbours, each concept."""
    pairs = (f"{one.text} {other.text}" for one, other in itertools.pairwise(words))
    return {*(word.text for word in words), *pairs, *(f"~{span.concept}" for span in concepts.spans(words))}


def _texts(documents: Iterable[Document], noun_keys: Mapping[tuple[str, str], int]) -> dict[tuple[int, str], float]:
    """What is said for each noun, and what it counts. Terms are left out: their names are concepts."""
    texts: dict[tuple[int, str], float] = {}
    for document in documents:
        if document.kind != "term":
            noun = noun_keys[document.kind, document.id]
            texts.update({(noun, text): PHRASE for text in document.words})
            for text in (document.title, document.heading, document.summary):
                if text:
                    texts.setdefault((noun, text), PAGE)
    return texts
