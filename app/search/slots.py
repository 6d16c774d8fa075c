"""Slots: what each word of a query may mean, as terms of the index with the trust put in them.

One slot for each word that carries a subject. Its terms are the word itself in both languages, concepts it names
alone or with its neighbours, what a half word may become, and a correction's other candidates.
"""

from collections.abc import Sequence
from typing import NamedTuple

from app.content.guide import LANGUAGES
from app.search.analysis import Word, stem
from app.search.compounds import Compounds
from app.search.concepts import Concepts, Span
from app.search.fillers import ALL_FILLERS
from app.search.lexicon import Lexicon
from app.search.query import Query, is_name, subjects
from app.search.spelling import SHORTEST_JOINED, Spelled, Speller

MOST_SLOTS = 12  # the rarest words of a long question; more of them cost time and say no more
NEAR_READINGS = 3  # other spellings tried for somebody who found nothing
MOST_FILLERS = 8
PARTICLES = frozenset(
    {"aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "terug", "uit", "voor", "weg"}
)
FARTHEST_PART = 6  # words between the parts of a Dutch verb at most
MOST_JOINED = 2  # words that the last two, half typed, may become as one
MOST_COMPLETIONS = 8  # as measured in sketches/typing.py: more of them cost time and move no hit
LONGEST_BEGINNING = 3  # letters that are looked up in the ready-made table
# Trust in a reading of a word, from 0 to 1. Tuned as in `app.search.ranking`.
A_NAME, A_LONG_NAME = 0.85, 0.95  # a concept named by one word, by several
COMPLETED, ALSO_COMPLETED, BEGINNING = 0.8, 0.5, 0.5  # half a word; one that is a whole word too; one to three letters
CORRECTED, INSTEAD = 0.9, 0.7
SEPARATED = 0.9  # a Dutch verb in two parts
A_PART = 0.5  # a part of a Dutch compound

Term = tuple[str, str]
"""Field of the index and term."""


class Slot(NamedTuple):
    """A word of the query and its readings. `beginning` is looked up in the table of beginnings, "" if not.
    `forms` are folded words to be marked where they stand. `portions` says of a name of several words which part of
    it this word is; 1 when it is not in there.
    """

    text: str
    terms: dict[Term, float]
    beginning: str
    forms: frozenset[str]
    portions: dict[Term, float]


class Meaning(NamedTuple):
    """What a query was taken to mean. `corrected` is its text with the corrections in it, None without any;
    `fillers` are its words without a subject, `words` all of them as they were meant.
    """

    slots: tuple[Slot, ...]
    corrected: str | None
    fillers: tuple[str, ...] = ()
    words: tuple[Word, ...] = ()


class _Reading:
    """One slot while it is being filled."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.terms: dict[Term, float] = {}
        self.beginning = ""
        self.forms: set[str] = set()
        self.portions: dict[Term, float] = {}

    def add(self, term: Term, trust: float) -> None:
        self.terms[term] = max(trust, self.terms.get(term, 0.0))

    def add_word(self, word: str, trust: float) -> None:
        self.forms.add(word)
        for lang in LANGUAGES:
            self.add((lang, stem(word, lang)), trust)


class Interpreter:
    """Finds the meaning of queries with the words of one handbook."""

    def __init__(self, lexicon: Lexicon, concepts: Concepts, compounds: Compounds) -> None:
        self._lexicon = lexicon
        self._concepts = concepts
        self._compounds = compounds
        self._speller = Speller(lexicon, compounds)

    def meaning(self, query: Query, typing: bool) -> Meaning:
        """The slots of `query` in its order. While `typing`, its last word may be half a word."""
        typing = typing and query.half
        spelled, corrected = self._speller.spelled(query, typing)
        words = [item.word for item in spelled]
        places = subjects(words, typing)
        readings = {place: self._read(spelled[place], place, len(places)) for place in places}
        self._read_joined(words, readings, bool(spelled) and spelled[-1].half)
        self._read_separated(words, readings)
        self._read_names(spelled, readings)
        slots: dict[str, Slot] = {}
        for _, reading in sorted(readings.items()):
            if reading.terms or reading.beginning:
                slot = Slot(reading.text, reading.terms, reading.beginning, frozenset(reading.forms), reading.portions)
                slots.setdefault(reading.text, slot)
        chosen = list(slots.values())
        if len(chosen) > MOST_SLOTS:
            rarest = sorted(chosen, key=lambda slot: self._lexicon.mass(slot.text))[:MOST_SLOTS]
            chosen = [slot for slot in chosen if slot in rarest]
        used = {slot.text for slot in chosen}
        fillers = [word.text for place, word in enumerate(words) if place not in readings and word.text not in used]
        return Meaning(tuple(chosen), corrected, tuple(dict.fromkeys(fillers))[:MOST_FILLERS], tuple(words))

    def other_readings(self, query: Query) -> list[str]:
        """Other ways to ask: each unknown word put right or left out, then the known words one by one."""
        words = query.words
        chosen = [words[place].text for place in subjects(words)]
        near = {word: self._speller.near(word) for word in chosen}
        known = [word for word in chosen if word in self._lexicon]
        readings = [
            " ".join(others[min(turn, len(others) - 1)] for word in chosen if (others := near[word]))
            for turn in range(NEAR_READINGS)
        ]
        readings += [" ".join(known), *known]
        return [reading for reading in dict.fromkeys(readings) if reading and reading != query.text.lower()]

    def _read(self, item: Spelled, place: int, count: int) -> _Reading:
        """The word by itself: as it stands, completed, corrected."""
        text = item.word.text
        reading = _Reading(text)
        known = text in self._lexicon
        if not self._only_a_name(item.word):
            reading.add_word(text, CORRECTED if item.corrected else 1.0)
        if not any(self._concepts.spans([item.word])):  # what has a name of its own is more than its parts
            for part in self._compounds.parts(text):
                reading.add_word(part, A_PART)
                self._add_single_names(reading, part, A_PART)
        for other in item.instead:
            reading.add_word(other, INSTEAD)
            self._add_single_names(reading, other, INSTEAD)
        if item.half and len(text) <= LONGEST_BEGINNING:
            if count == 1 or len(text) > 1:  # among other words, one letter says nothing yet
                reading.beginning = text
        elif item.half:
            completions = self._lexicon.completions(text, MOST_COMPLETIONS)
            for completion in completions:
                trust = (ALSO_COMPLETED if known else COMPLETED) * self._lexicon.likeness(completion, completions[0])
                reading.add_word(completion, trust)
                self._add_single_names(reading, completion, trust)
        return reading

    def _only_a_name(self, word: Word) -> bool:
        """Whether a filler word is here because it names something ("OR"); the word itself stands on every page."""
        return word.text in ALL_FILLERS and any(self._concepts.spans([word._replace(capitals=True)]))

    def _read_joined(self, words: Sequence[Word], readings: dict[int, _Reading], half: bool) -> None:
        """Adds what two neighbours mean as one word where the handbook knows that too ("non compete"), the last one
        perhaps half typed ("non comp").
        """
        for place in range(len(words) - 1):
            together = words[place].text + words[place + 1].text
            inside = [readings[number] for number in (place, place + 1) if number in readings]
            if not inside or len(together) < SHORTEST_JOINED:
                continue
            meant = [(together, 1.0)] if together in self._lexicon else []
            if half and place == len(words) - 2:
                meant += [(longer, COMPLETED) for longer in self._lexicon.completions(together, MOST_JOINED)]
            for word, trust in meant:
                for reading in inside:
                    reading.add_word(word, trust)
                    self._add_single_names(reading, word, trust)

    def _read_separated(self, words: Sequence[Word], readings: dict[int, _Reading]) -> None:
        """Adds the Dutch verb whose two parts stand apart, where the handbook knows it: "richt … op" is "oprichten"."""
        for place, reading in readings.items():
            for particle in words[place + 1 : place + 1 + FARTHEST_PART]:
                if particle.text in PARTICLES:
                    verb = stem(particle.text + words[place].text, "nl")
                    if forms := self._lexicon.forms(verb, "nl"):
                        reading.add(("nl", verb), SEPARATED)
                        self._add_single_names(reading, forms[0], SEPARATED)

    def _read_names(self, spelled: Sequence[Spelled], readings: dict[int, _Reading]) -> None:
        """Adds the concepts that the words name."""
        words = [
            item.word._replace(capitals=True)
            if item.word.text in ALL_FILLERS and place in readings and is_name([i.word for i in spelled], place)
            else item.word
            for place, item in enumerate(spelled)
        ]
        for span in self._concepts.spans(words):
            self._add_name(spelled, readings, span, A_LONG_NAME if span.end - span.start > 1 else A_NAME)
        if spelled and spelled[-1].half:
            for span in self._concepts.begun(words):
                self._add_name(spelled, readings, span, A_LONG_NAME * COMPLETED)

    def _add_name(self, spelled: Sequence[Spelled], readings: dict[int, _Reading], span: Span, trust: float) -> None:
        inside = [place for place in range(span.start, span.end) if place in readings]
        if not inside:  # a name made of fillers only ("let go") is a subject after all
            inside = [span.start]
            readings[span.start] = _Reading(" ".join(item.word.text for item in spelled[span.start : span.end]))
        if any(spelled[place].corrected for place in inside):
            trust *= CORRECTED
        for place in inside:
            term = ("concept", span.concept)
            readings[place].add(term, trust * span.trust)
            if len(inside) > 1:
                readings[place].portions.setdefault(term, 1 / len(inside))
            else:
                readings[place].portions[term] = 1.0

    def _add_single_names(self, reading: _Reading, word: str, trust: float) -> None:
        for span in self._concepts.spans([Word(word, 0, len(word), False, False)]):
            reading.add(("concept", span.concept), trust * A_NAME * span.trust)
