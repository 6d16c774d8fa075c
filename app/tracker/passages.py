"""Passages: a stretch of a page's text described so that it is found again after the page was changed.

A passage is named by its section, its own words, and some text before and after it. White space plays no part: the
same words may be set in other lines. What cannot be found for sure is not found; nothing is guessed.
"""

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # it loads a parser of HTML, which keeping passages does not need
    from app.content.page_text import PageText

CONTEXT = 40  # characters kept before and after: our own choice, half a line
_LEAST_CONTEXT = 8  # characters of context that must agree where the words alone could stand elsewhere
_PLAIN = 20  # characters: so long a text stands in one place of a page only, as good as always
_ALIKE = 0.7  # of the words: our own choice; fewer, and it is another sentence
_LEAST_WORDS = 4  # a shorter passage whose words changed says too little to be found by

_WORD = re.compile(r"\w+")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Passage:
    """What a passage is known by."""

    section: str
    quote: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """Where a passage stands: offsets in the page's text. `is_changed`: its words are not quite the same any more."""

    start: int
    end: int
    is_changed: bool = False


def passage_at(page: "PageText", start: int, end: int) -> Passage | None:
    """The passage between two offsets, without white space at its ends; None when there is nothing else."""
    text = page.text
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start >= end:
        return None
    quote = "\n".join(line for line in map(_one_line, text[start:end].splitlines()) if line)
    before, after = _one_line(text[max(0, start - CONTEXT) : start]), _one_line(text[end : end + CONTEXT])
    return Passage(page.section_at(start), quote, before, after)


class Finder:
    """Finds passages in one page."""

    def __init__(self, page: "PageText") -> None:
        self._page = page
        self._places = [place for place, sign in enumerate(page.text) if not sign.isspace()]
        self._squeezed = "".join(page.text.split())
        self._words: list[tuple[str, int, int]] | None = None

    def find(self, passage: Passage) -> Found | None:
        """Where the passage stands, or None when it cannot be told."""
        wanted = _squeeze(passage.quote)
        if not wanted:
            return None
        starts = self._all(wanted)
        if not starts:
            return self._find_changed(passage)
        ranks = sorted(((self._rank(start, wanted, passage), start) for start in starts), reverse=True)
        (in_section, context), start = ranks[0]
        same_section = [rank for rank, _ in ranks if rank[0]]
        is_sure = len(wanted) >= _PLAIN or context >= _LEAST_CONTEXT or (in_section and len(same_section) == 1)
        if len(ranks) > 1 and ranks[1][0] == ranks[0][0] and context < _LEAST_CONTEXT:
            is_sure = False  # two places that nothing tells apart
        if not is_sure:
            return None
        return Found(self._places[start], self._places[start + len(wanted) - 1] + 1)

    def _all(self, wanted: str) -> list[int]:
        starts = []
        at = self._squeezed.find(wanted)
        while at >= 0:
            starts.append(at)
            at = self._squeezed.find(wanted, at + 1)
        return starts

    def _rank(self, start: int, wanted: str, passage: Passage) -> tuple[bool, int]:
        """Whether it is the section, and how many characters around it agree."""
        end = start + len(wanted)
        before = _common(reversed(_squeeze(passage.before)), reversed(self._squeezed[max(0, start - CONTEXT) : start]))
        after = _common(_squeeze(passage.after), self._squeezed[end : end + CONTEXT])
        return self._page.section_at(self._places[start]) == passage.section, before + after

    def _find_changed(self, passage: Passage) -> Found | None:
        """The stretch of the section, or else of the page, that has most of the passage's words in their order."""
        wanted = _WORD.findall(passage.quote.casefold())
        if len(wanted) < _LEAST_WORDS:
            return None
        if self._words is None:
            self._words = [(word[0].casefold(), word.start(), word.end()) for word in _WORD.finditer(self._page.text)]
        inside = [word for word in self._words if self._page.section_at(word[1]) == passage.section]
        return _most_alike(wanted, inside) or _most_alike(wanted, self._words)


def _most_alike(wanted: list[str], words: list[tuple[str, int, int]]) -> Found | None:
    """Around the longest run of equal words, the stretch about as long as the passage, when it is alike enough."""
    matcher = difflib.SequenceMatcher(None, [word for word, _, _ in words], wanted, autojunk=False)
    core = matcher.find_longest_match()
    slack = len(wanted) // 4 + 1
    first = max(0, core.a - core.b - slack)
    window = words[first : core.a + len(wanted) - core.b + slack]
    matcher = difflib.SequenceMatcher(None, [word for word, _, _ in window], wanted, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if sum(block.size for block in blocks) < _ALIKE * len(wanted):
        return None
    return Found(window[blocks[0].a][1], window[blocks[-1].a + blocks[-1].size - 1][2], is_changed=True)


def _squeeze(text: str) -> str:
    return "".join(text.split())


def _one_line(text: str) -> str:
    return _SPACE.sub(" ", text).strip()


def _common(one: Iterable[str], other: Iterable[str]) -> int:
    """How many characters are equal from the beginning."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
