"""A query: what was typed, made safe and cut into words. No operators: "OR", "NOT" and "*" are what people type."""

import re
import unicodedata
from collections.abc import Collection, Sequence

import msgspec

from app.content.guide import Language
from app.search.analysis import Word, words_of
from app.search.fillers import ALL_FILLERS, FILLERS
from app.search.hit import Kind

LONGEST_QUERY = 400
"""Characters that are read; the rest of a longer text (a pasted letter) is left out. About five lines."""
MOST_WORDS = 60
LONGEST_WORD = 48  # characters; the longest Dutch word of law has 37, longer ones are noise or attacks
# Folded words that ask for a kind of noun, and say nothing else.
KIND_WORDS: dict[str, Kind] = {
    "checklist": "checklist", "checklists": "checklist", "stappenplan": "checklist", "letter": "letter",
    "template": "letter", "voorbeeldbrief": "letter", "sjabloon": "letter", "modelbrief": "letter",
    "calculator": "calculator", "rekenhulp": "calculator", "rekentool": "calculator", "meaning": "term",
    "betekenis": "term", "definition": "term", "definitie": "term", "vertaling": "term", "translation": "term",
}  # fmt: skip
_QUOTED = re.compile(r'["“”„«»]([^"“”„«»]+)["“”„«»]')


class Query(msgspec.Struct, frozen=True):
    """What was asked. `text` is cleaned and cut; `words` are its words; `phrases` are quoted stretches of several
    words, folded. `half` is true when the text ends inside its last word, which may be typed half. `lang` keeps only
    pages in that language, `kinds` only those kinds; None keeps all.
    """

    text: str
    words: tuple[Word, ...]
    phrases: tuple[tuple[str, ...], ...] = ()
    half: bool = False
    lang: Language | None = None
    kinds: frozenset[Kind] | None = None


def parse_query(text: str, lang: Language | None = None, kinds: Collection[Kind] | None = None) -> Query:
    """The query in `text`, whatever it holds: control characters and direction marks are dropped, and what is longer
    than LONGEST_QUERY is cut. Never fails.
    """
    cut = text[: 4 * LONGEST_QUERY]  # composing accents may shorten it
    visible = "".join(_visible(char) for char in unicodedata.normalize("NFKC", cut))
    cleaned = " ".join(visible.split())[:LONGEST_QUERY]
    words = tuple(word for word in words_of(cleaned) if len(word.text) <= LONGEST_WORD)[:MOST_WORDS]
    quoted = (tuple(word.text for word in words_of(found)) for found in _QUOTED.findall(cleaned))
    phrases = tuple(phrase for phrase in quoted if len(phrase) > 1)
    half = bool(words) and words[-1].end == len(cleaned) and not text[-1:].isspace()
    return Query(cleaned, words, phrases, half, lang, frozenset(kinds) if kinds is not None else None)


def subjects(words: Sequence[Word], still_typing: bool = False) -> list[int]:
    """The places of the words that carry the subject: all but the fillers, or all when there is nothing else.

    "or" is the works council when it is in capitals among small letters, begins or ends the query, or follows an
    article; everywhere else it is the English filler.
    """
    places = [
        place for place, word in enumerate(words) if word.text not in ALL_FILLERS or is_name(words, place, still_typing)
    ]
    return places or list(range(len(words)))


def is_name(words: Sequence[Word], place: int, still_typing: bool = False) -> bool:
    """Whether the filler word at `place` may be meant as an abbreviation."""
    word = words[place]
    if len(words) == 1:
        return True
    if word.capitals and not all(other.capitals for other in words):
        return True
    if word.text != "or":
        return False
    before = words[place - 1].text if place else ""
    after_article = before in ("the", "a", "an") or (before in FILLERS["nl"] and before not in FILLERS["en"])
    return place == 0 or after_article or (place == len(words) - 1 and not still_typing)


def _visible(char: str) -> str:
    """`char`, a space for control characters, nothing for invisible marks such as the right-to-left mark."""
    category = unicodedata.category(char)
    if category in ("Cf", "Cs", "Co", "Cn"):
        return ""
    return " " if category[0] in "CZ" else char
