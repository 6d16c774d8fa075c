"""The reader's own notes as hits. They are in memory only while they are unlocked, and never in an index on disk."""

from collections.abc import Iterable
from typing import NamedTuple

from app.content.guide import LANGUAGES
from app.search import snippet
from app.search.analysis import Word, stem, words_of
from app.search.hit import Mark
from app.search.query import parse_query, subjects

LEAST_ANSWERED = 0.5  # of the words asked for; a note that holds fewer is no hit
IN_TITLE = 2.0  # weight of a word in the title, of one in the text


class OwnHit(NamedTuple):
    """A note that answers: its `number` among those given, and what to show of it as in `Hit`."""

    number: int
    score: float
    snippet: str
    marks: tuple[Mark, ...]
    title_marks: tuple[Mark, ...]


def search_own(text: str, notes: Iterable[tuple[str, str]], limit: int = 20) -> list[OwnHit]:
    """The notes, each (title, text), that answer what was typed, best first; equal ones in their order.

    Words are compared by their stems in both languages, the last one also as a beginning.
    """
    query = parse_query(text)
    asked = [query.words[place] for place in subjects(query.words, still_typing=True)]
    if not asked:
        return []
    found = []
    for number, (title, body) in enumerate(notes):
        in_title = _held(asked, words_of(title), query.half)
        in_text = _held(asked, words_of(body), query.half)
        answered = {place for place, _ in (*in_title, *in_text)}
        if len(answered) < LEAST_ANSWERED * len(asked) or not answered:
            continue
        score = (IN_TITLE * len({place for place, _ in in_title}) + len({place for place, _ in in_text})) / len(asked)
        pattern = snippet.pattern([[[{word for _, word in (*in_title, *in_text)}]]])
        cut, marks = snippet.cut(" ".join(body.split()), pattern)
        title_marks = tuple((start, end) for start, end, _ in snippet.marks_in(title, pattern))
        found.append(OwnHit(number, score * len(answered) / len(asked), cut, marks, title_marks))
    found.sort(key=lambda hit: (-hit.score, hit.number))
    return found[:limit]


def _held(asked: list[Word], words: list[Word], half: bool) -> list[tuple[int, str]]:
    """Which of the words asked for stand among `words`, each with the word that stands there."""
    held = []
    for place, wanted in enumerate(asked):
        stems = {stem(wanted.text, lang) for lang in LANGUAGES}
        beginning = wanted.text if half and place == len(asked) - 1 else None
        for word in words:
            if stems & {stem(word.text, lang) for lang in LANGUAGES} or (beginning and word.text.startswith(beginning)):
                held.append((place, word.text))
    return held
