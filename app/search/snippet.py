"""The stretch of a stored text that shows why it was found, with the words that were asked for marked."""

import re
from collections.abc import Iterable, Sequence

from app.search.analysis import fold_in_place
from app.search.hit import Mark

Pattern = re.Pattern[str]

LONGEST = 180
"""Characters of a snippet at most: two lines of the results panel."""
_BEFORE = 50  # characters shown before the first mark when it stands deep in the text
_ELLIPSIS = "…"
MOST_PATTERN_WORDS = 90  # alternatives in the pattern; keeps matching a text of 1,500 characters under 0.2 ms


def pattern(groups: Iterable[Iterable[Sequence[Iterable[str]]]]) -> Pattern | None:
    """What finds the marks in a folded text: for each slot its names, each name word after word, each word in all
    its forms. The marks of the slot at place n are the group "s<n>". None when there is nothing to mark.
    """
    parts = []
    budget = MOST_PATTERN_WORDS
    for number, names in enumerate(groups):
        spelled = []
        for name in names:
            words = ["|".join(sorted(map(re.escape, forms), key=len, reverse=True)) for forms in name]
            budget -= sum(word.count("|") + 1 for word in words)
            if budget < 0 or not all(words):
                break
            spelled.append(r"[\W_]{1,3}".join(f"(?:{word})" for word in words))
        if spelled:
            spelled.sort(key=len, reverse=True)
            parts.append(f"(?P<s{number}>{'|'.join(spelled)})")
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)") if parts else None


def marks_in(text: str, wanted: Pattern | None) -> list[tuple[int, int, str]]:
    """Start, end and slot of every mark in `text`."""
    if wanted is None:
        return []
    found = wanted.finditer(fold_in_place(text))
    return [(match.start(), match.end(), match.lastgroup or "") for match in found]


def cut(text: str, wanted: Pattern | None) -> tuple[str, tuple[Mark, ...]]:
    """The best stretch of `text`, at most LONGEST characters, and its marks: where most different slots stand
    together, as early as possible; the beginning when nothing is to be marked.
    """
    marks = marks_in(text, wanted)
    if len(text) <= LONGEST:
        return text, tuple((start, end) for start, end, _ in marks)
    start, end = _window(text, marks)
    head = _ELLIPSIS if start else ""
    tail = _ELLIPSIS if end < len(text) else ""
    shift = len(head) - start
    inside = tuple((a + shift, b + shift) for a, b, _ in marks if start <= a and b <= end)
    return head + text[start:end] + tail, inside


def _window(text: str, marks: Sequence[tuple[int, int, str]]) -> tuple[int, int]:
    room = LONGEST - 2 * len(_ELLIPSIS)
    best, best_value = 0, 0.0
    for number, (start, _, _) in enumerate(marks):
        slots: dict[str, int] = {}
        for _, b, slot in marks[number:]:
            if b > start + room - _BEFORE // 2:
                break
            slots[slot] = slots.get(slot, 0) + 1
        value = len(slots) + 0.1 * min(3, sum(slots.values()) - len(slots))
        if value > best_value + 0.05:
            best, best_value = start, value
    begin = _beginning(text, best)
    end = begin + room if begin else room + len(_ELLIPSIS)
    if end >= len(text):
        return _word_start(text, max(0, len(text) - room)), len(text)
    space = text.rfind(" ", begin + room // 2, end + 1)
    return begin, (space if space > 0 else end)


def _beginning(text: str, mark: int) -> int:
    """Where to begin so that the mark at `mark` is seen: at its sentence, else a few words before it."""
    if mark < LONGEST - _BEFORE:
        sentence = 0
    else:
        sentence = max(text.rfind(stop, 0, mark) for stop in (". ", "? ", "! ", ": ")) + 2
    return (
        sentence
        if mark - sentence <= LONGEST // 2 or (not sentence and mark < LONGEST - _BEFORE)
        else _word_start(text, mark - _BEFORE)
    )


def _word_start(text: str, place: int) -> int:
    if place <= 0:
        return 0
    space = text.find(" ", place)
    return space + 1 if 0 <= space < place + 30 else place
