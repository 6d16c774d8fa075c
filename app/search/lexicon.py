"""The words of the handbook, sorted: what half a word may become, what a mistyped word was meant to be.

A word's `mass` says how much the handbook is about it (see `app.search.indexer`); the commonest completion and the
likeliest correction come first by it.
"""

import bisect
import functools
import math
import re
from collections.abc import Mapping

import msgspec

from app.content.guide import Language
from app.search.analysis import stem
from app.search.fillers import ALL_FILLERS

_LAST_LETTER = "\U0010ffff"
_SHORTEST_CORRECTED = 4  # letters; shorter words are abbreviations, and everything is near to everything
_TWO_MISTAKES_FROM = 7  # letters from which a second mistake is forgiven
_SAME_SOUND = 0.5  # a mistake that cannot be heard costs less than others
_FILLER = 0.5  # a filler is seldom what was meant, however common it is
_LIKENESS = 0.15  # power of the share of the mass
_NEAR = 0.35  # corrections whose cost is this near to the best one count as well


class Correction(msgspec.Struct, frozen=True):
    """A word that was meant. `cost` falls with likelihood."""

    word: str
    cost: float


class Lexicon:
    """Sorted words with their mass."""

    def __init__(self, masses: Mapping[str, float], general: str = "") -> None:
        """`masses` are folded words with their mass, sorted by word; `general` other words that are no mistakes, each
        between line ends.
        """
        self._masses = masses
        self._general = general
        self._words = list(masses)

    def __contains__(self, word: object) -> bool:
        return word in self._masses

    def mass(self, word: str) -> float:
        """How much the handbook is about `word`; 0 when it does not know it."""
        return self._masses.get(word, 0.0)

    def completions(self, prefix: str, limit: int) -> list[str]:
        """The words that begin with `prefix`, the heaviest first, `prefix` itself and fillers left out; at most `limit`."""
        found = [word for word in self._between(prefix) if word != prefix and word not in ALL_FILLERS]
        found.sort(key=lambda word: (-self._masses[word], word))
        return found[:limit]

    def likeness(self, word: str, heaviest: str) -> float:
        """How far `word` is as likely to be meant as `heaviest`, from 0 to 1; it falls slowly with its mass."""
        return min(1.0, float((self._masses[word] / self._masses[heaviest]) ** _LIKENESS))

    def forms(self, wanted: str, lang: Language) -> list[str]:
        """The words whose stem is `wanted`, sorted (for marking them in a text)."""
        head = wanted[: max(3, len(wanted) - 3)]
        near = self._between(head)
        return [word for word in near if stem(word, lang) == wanted] if len(near) <= 2000 else []

    def corrections(self, word: str, limit: int = 3) -> list[Correction]:
        """What a mistyped `word` may have been, the likeliest first; [] when nothing is near."""
        length = len(word)
        if length < _SHORTEST_CORRECTED or not word.isalpha() or f"\n{word}\n" in self._general:
            return []
        allowed = 2 if length >= _TWO_MISTAKES_FROM else 1
        letters = _letters(word)
        found = []
        for size in range(length - allowed, length + allowed + 1):
            # One mistake changes the set of letters by two at most.
            near = [
                other for other, mask in self._by_length.get(size, ()) if (mask ^ letters).bit_count() <= 2 * allowed
            ]
            for other in near:
                first_differs = other[0] != word[0]
                mistakes = distance(word, other, 1 if first_differs else allowed)
                if mistakes is not None:
                    cost = mistakes + 0.5 * first_differs - 0.1 * math.log1p(self._masses[other])
                    if other in ALL_FILLERS:
                        cost += _FILLER
                    if mistakes and sound(word) == sound(other):
                        cost -= _SAME_SOUND
                    found.append(Correction(other, cost))
        found.sort(key=lambda correction: (correction.cost, correction.word))
        return [correction for correction in found[:limit] if correction.cost <= found[0].cost + _NEAR]

    def corrected_beginnings(self, prefix: str, limit: int = 3) -> list[str]:
        """Words whose beginning is `prefix` with one mistake after the second letter, the heaviest first."""
        if len(prefix) < _SHORTEST_CORRECTED + 1:
            return []
        length = len(prefix)
        found = [
            word
            for word in self._between(prefix[:2])
            if len(word) >= length
            and any(distance(prefix, word[:size], 1) is not None for size in (length, length + 1, length - 1))
        ]
        found.sort(key=lambda word: (-self._masses[word], word))
        return found[:limit]

    def _between(self, prefix: str) -> list[str]:
        start = bisect.bisect_left(self._words, prefix)
        return self._words[start : bisect.bisect_left(self._words, prefix + _LAST_LETTER, start)]

    @functools.cached_property
    def _by_length(self) -> dict[int, list[tuple[str, int]]]:
        by_length: dict[int, list[tuple[str, int]]] = {}
        for word, mass in self._masses.items():
            if mass > 0 and len(word) >= _SHORTEST_CORRECTED - 1:
                by_length.setdefault(len(word), []).append((word, _letters(word)))
        return by_length


def distance(word: str, other: str, allowed: int) -> int | None:
    """Mistakes between two words (a letter too many, missing, wrong, or two swapped); None when over `allowed`."""
    if abs(len(word) - len(other)) > allowed:
        return None
    width = len(other)
    before_last: list[int] = []
    last = list(range(width + 1))
    for i, char in enumerate(word, 1):
        row = [i] + [allowed + 1] * width
        for j in range(max(1, i - allowed), min(width, i + allowed) + 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (char != other[j - 1]))
            if i > 1 and j > 1 and char == other[j - 2] and word[i - 2] == other[j - 1]:
                cost = min(cost, before_last[j - 2] + 1)
            row[j] = cost
        if min(row) > allowed:
            return None
        before_last, last = last, row
    return last[width] if last[width] <= allowed else None


_SOUNDS = (
    (re.compile(r"ch|gh"), "g"),
    (re.compile(r"ph|v"), "f"),
    (re.compile(r"ck|c|q"), "k"),
    (re.compile(r"ij|ei|ie|ea|ee|y"), "i"),
    (re.compile(r"ou|au"), "o"),
    (re.compile(r"dt$|d$|th"), "t"),
    (re.compile(r"z"), "s"),
    (re.compile(r"(.)\1+"), r"\1"),
)


def sound(word: str) -> str:
    """A rough key of how a word sounds in English or Dutch: "konkurentie" and "concurrentie" share it."""
    for letters, key in _SOUNDS:
        word = letters.sub(key, word)
    return word


def _letters(word: str) -> int:
    """The set of letters of a word, one bit each."""
    mask = 0
    for char in word:
        mask |= 1 << (ord(char) & 31)
    return mask
