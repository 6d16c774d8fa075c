"""Slots: what each word of a query may mean, as terms of the index with the trust put in them.

One slot for each word that carries a subject. Its terms are the word itself in both languages, concepts it names,
and, where needed, what a half word may become, a correction, or the parts of a compound.
"""

from collections.abc import Sequence
from typing import NamedTuple

from app.content.guide import LANGUAGES, Language
from app.search.analysis import Word, stem
from app.search.compounds import Compounds
from app.search.concepts import Concepts, Span
from app.search.fillers import ALL_FILLERS
from app.search.lexicon import Lexicon
from app.search.query import Query, is_name, subjects

MOST_SLOTS = 12  # the rarest words of a long question; more of them cost time and say no more
MOST_CORRECTED = 4  # unknown words looked up one by one; each costs up to 2 ms
MOST_COMPLETIONS = 8  # as measured in sketches/typing.py: more of them cost time and move no hit
LONGEST_BEGINNING = 3  # letters that are looked up in the ready-made table
# Trust in a reading of a word, from 0 to 1. By hand, to be tuned on the development set of search quality.
THE_WORD, A_NAME, A_LONG_NAME, COMPLETED, ALSO_COMPLETED, CORRECTED, BEGINNING = 1.0, 0.85, 0.95, 0.8, 0.5, 0.8, 0.5

Term = tuple[str, str]
"""Field of the index and term."""


class Slot(NamedTuple):
    """A word of the query and its readings. `beginning` is looked up in the table of beginnings, "" if not.
    `forms` are folded words to be marked where they stand."""

    text: str
    terms: dict[Term, float]
    beginning: str
    forms: frozenset[str]


class Meaning(NamedTuple):
    """What a query was taken to mean. `corrected` is its text with the corrections in it, None without any."""

    slots: tuple[Slot, ...]
    corrected: str | None


class _Reading:
    """One slot while it is being filled."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.terms: dict[Term, float] = {}
        self.beginning = ""
        self.forms: set[str] = set()

    def add(self, term: Term, trust: float) -> None:
        self.terms[term] = max(trust, self.terms.get(term, 0.0))

    def slot(self) -> Slot:
        return Slot(self.text, self.terms, self.beginning, frozenset(self.forms))


class Interpreter:
    """Finds the meaning of queries with the words of one handbook."""

    def __init__(self, lexicon: Lexicon, concepts: Concepts, compounds: Compounds) -> None:
        self._lexicon = lexicon
        self._concepts = concepts
        self._compounds = compounds

    def meaning(self, query: Query, typing: bool) -> Meaning:
        """The slots of `query` in its order. While `typing`, the last word may be half a word."""
        words = query.words
        typing = typing and bool(words) and not query.text.endswith(words[-1].text[-1] + " ")
        places = subjects(words, typing)
        readings = {place: _Reading(words[place].text) for place in places}
        corrections: dict[int, str] = {}
        joined = self._read_joined(words, readings)
        for place in places:
            last = place == len(words) - 1
            self._read_word(readings, words, place, last and typing, last, joined, corrections)
        self._read_names(words, readings)
        if typing:
            for span in self._concepts.begun(words):
                self._add_name(readings, span, A_LONG_NAME * COMPLETED)
        slots: dict[str, Slot] = {}
        for reading in readings.values():
            if reading.terms or reading.beginning:
                slots.setdefault(reading.text, reading.slot())
        chosen = list(slots.values())
        if len(chosen) > MOST_SLOTS:
            rarest = sorted(chosen, key=lambda slot: self._lexicon.mass(slot.text) or 1e9)[:MOST_SLOTS]
            chosen = [slot for slot in chosen if slot in rarest]
        return Meaning(tuple(chosen), _with(query, corrections) if corrections else None)

    def _read_word(
        self,
        readings: dict[int, _Reading],
        words: Sequence[Word],
        place: int,
        half: bool,
        last: bool,
        joined: set[int],
        corrections: dict[int, str],
    ) -> None:
        word = words[place].text
        reading = readings[place]
        known = word in self._lexicon
        if known or not word.isalpha():
            self._add_word(reading, word, THE_WORD)
        if half and len(word) <= LONGEST_BEGINNING:
            if len(readings) == 1 or len(word) > 1:
                reading.beginning = word
            return
        if half or (last and not known and len(word) >= LONGEST_BEGINNING):
            trust = ALSO_COMPLETED if known else COMPLETED
            completions = self._lexicon.completions(word, MOST_COMPLETIONS)
            for completion in completions:
                self._add_word(reading, completion, trust)
                self._add_single_name(reading, completion, trust)
            if completions:
                return
        if known or place in joined or not word.isalpha():
            return
        parts = self._parts(word)
        if parts:
            self._add_word(reading, parts[-1], THE_WORD)
            for number, part in enumerate(parts[:-1]):
                extra = readings.setdefault(-1 - 10 * place - number, _Reading(part))  # no place of its own
                self._add_word(extra, part, THE_WORD)
                self._add_single_name(extra, part, THE_WORD)
            self._add_single_name(reading, parts[-1], THE_WORD)
            return
        if len(corrections) < MOST_CORRECTED:
            found = self._lexicon.corrections(word)
            for number, correction in enumerate(found):
                trust = CORRECTED if number == 0 else CORRECTED * 0.8
                self._add_word(reading, correction.word, trust)
                self._add_single_name(reading, correction.word, trust)
            if found:
                corrections[place] = found[0].word

    def _parts(self, word: str) -> tuple[str, ...]:
        """The known words that `word` is made of: a Dutch compound, or two words typed as one."""
        if parts := self._compounds.parts(word):
            return parts
        cuts = [
            (self._lexicon.mass(word[:cut]) * self._lexicon.mass(word[cut:]), cut)
            for cut in range(3, len(word) - 2)
            if word[:cut] in self._lexicon and word[cut:] in self._lexicon
        ]
        if not cuts:
            return ()
        mass, cut = max(cuts)
        return (word[:cut], word[cut:]) if mass >= 9 else ()  # both are said a few times: not by chance

    def _read_joined(self, words: Sequence[Word], readings: dict[int, _Reading]) -> set[int]:
        """Takes two neighbours as one word where the handbook knows it ("non compete"); the places that were."""
        found = set()
        for place in range(len(words) - 1):
            together = words[place].text + words[place + 1].text
            inside = [number for number in (place, place + 1) if number in readings]
            if inside and len(together) > 5 and together in self._lexicon:
                for number in inside:
                    self._add_word(readings[number], together, THE_WORD)
                    self._add_single_name(readings[number], together, THE_WORD)
                    found.add(number)
        return found

    def _read_names(self, words: Sequence[Word], readings: dict[int, _Reading]) -> None:
        free = [
            word if word.text not in ALL_FILLERS or not is_name(words, place) else word._replace(capitals=True)
            for place, word in enumerate(words)
        ]
        for span in self._concepts.spans(free):
            self._add_name(readings, span, A_LONG_NAME if span.end - span.start > 1 else A_NAME)

    def _add_name(self, readings: dict[int, _Reading], span: Span, trust: float) -> None:
        inside = [place for place in range(span.start, span.end) if place in readings]
        if not inside:  # a name of fillers only ("let go")
            inside = [-1000 - span.start]
            readings.setdefault(inside[0], _Reading(f"{span.start}-{span.end}"))
        for place in inside:
            readings[place].add(("concept", span.concept), trust * span.trust)

    def _add_single_name(self, reading: _Reading, word: str, trust: float) -> None:
        for span in self._concepts.spans([Word(word, 0, len(word), False, False)]):
            reading.add(("concept", span.concept), trust * A_NAME * span.trust)

    def _add_word(self, reading: _Reading, word: str, trust: float) -> None:
        reading.forms.add(word)
        lang: Language
        for lang in LANGUAGES:
            reading.add((lang, stem(word, lang)), trust)


def _with(query: Query, corrections: dict[int, str]) -> str:
    """The text of `query` with the words at these places replaced."""
    pieces = []
    done = 0
    for place, word in enumerate(query.words):
        if place in corrections:
            pieces += [query.text[done : word.start], corrections[place]]
            done = word.end
    return "".join(pieces) + query.text[done:]
