"""What the words of a query were meant to be: mistyped words corrected, words typed apart or together set right."""

from collections.abc import Sequence
from typing import NamedTuple

from app.content.guide import LANGUAGES
from app.search.analysis import Word, stem
from app.search.compounds import Compounds
from app.search.fillers import ALL_FILLERS
from app.search.lexicon import Lexicon
from app.search.query import KIND_WORDS, Query

MOST_CORRECTED = 4  # unknown words looked up in one query; each costs up to 2 ms
SHORTEST_JOINED = 6  # letters of two words that are taken as one
SHORTEST_JOINED_CORRECTED = 9  # the same when there is a mistake in it besides
SHORTEST_HALF = 2  # letters of an unknown last word that is taken for half a word
FAR_LESS = 12.0  # times the mass that a word has to have to be meant by another known one that begins it
SURELY = 0.9  # cost of a correction below which a word is mistyped rather than two words in one
CHANCE = 9.0  # product of the masses of two words typed as one, below which the handbook does not speak of both


class Spelled(NamedTuple):
    """A word as it was meant. `instead` are less likely meanings; `corrected` says that it was not typed like this;
    `half` that it is the beginning of a word. `cost` is the correction's.
    """

    word: Word
    instead: tuple[str, ...] = ()
    corrected: bool = False
    half: bool = False
    cost: float = 0.0


class Speller:
    """Sets words right with the words of one handbook. A word that it knows stays as it is."""

    def __init__(self, lexicon: Lexicon, compounds: Compounds) -> None:
        self._lexicon = lexicon
        self._compounds = compounds

    def spelled(self, query: Query, typing: bool) -> tuple[list[Spelled], str | None]:
        """The words of `query` as they were meant, and its text with the corrections in it (None without any).

        While `typing`, the last word may be half a word.
        """
        words = query.words
        result: list[Spelled] = []
        corrections: list[tuple[int, int, str]] = []  # start and end in the text, and what to put there
        place = looked_up = 0
        while place < len(words):
            word = words[place]
            last = place == len(words) - 1
            if last and typing:
                found = self._half(word)
                result.append(found)
                if found.corrected:
                    corrections.append((word.start, word.end, found.word.text))
            elif last and query.half and self._seems_half(word.text):
                result.append(Spelled(word, half=True))
            elif self._is_known(word.text):
                result.append(Spelled(word))
            elif not last and (joined := self._known_joined(words[place : place + 2])):
                result.append(Spelled(_replaced(word, joined)._replace(end=words[place + 1].end)))
                place += 1
            elif parts := self._compounds.parts(word.text):
                result += [Spelled(_replaced(word, part)) for part in parts]
            elif looked_up < MOST_CORRECTED:
                looked_up += 1
                found, used = self._corrected(words, place)
                if used == 1 and (not found.corrected or found.cost > SURELY) and (parts := self._cut(word.text)):
                    result += [Spelled(_replaced(word, part)) for part in parts]
                    place += 1
                    continue
                result.append(found)
                if found.corrected and found.word.text not in ALL_FILLERS:
                    corrections.append((word.start, words[place + used - 1].end, found.word.text))
                place += used - 1
            else:
                result.append(Spelled(word))
            place += 1
        return result, _rewritten(query.text, corrections) if corrections else None

    def near(self, word: str) -> list[str]:
        """What `word` may be, itself when it is known; [] when nothing is near."""
        if self._is_known(word):
            return [word]
        near = [found.word for found in self._lexicon.corrections(word)] or self._lexicon.corrected_beginnings(word)
        return near or list(self._parts(word))

    def _is_known(self, word: str) -> bool:
        if word in self._lexicon or word in ALL_FILLERS or word in KIND_WORDS or not word.isalpha():
            return True
        # Another form of a word it knows ("putting"), not a mistake.
        return any(self._lexicon.forms(stem(word, lang), lang) for lang in LANGUAGES)

    def _seems_half(self, text: str) -> bool:
        """Whether a last word is only the beginning of one: the handbook says what begins like it, and the word itself
        not at all or far less.
        """
        if len(text) < SHORTEST_HALF or text in ALL_FILLERS or text in KIND_WORDS or not text.isalpha():
            return False
        longer = self._lexicon.completions(text, 1)
        return bool(longer) and self._lexicon.mass(text) * FAR_LESS < self._lexicon.mass(longer[0])

    def _half(self, word: Word) -> Spelled:
        """The last word while it is being typed: it stays, unless nothing begins like it."""
        text = word.text
        if self._is_known(text) or len(text) <= SHORTEST_HALF or self._lexicon.completions(text, 1):
            return Spelled(word, half=True)
        if parts := self._compounds.parts(text):
            return Spelled(_replaced(word, parts[-1]), parts[:-1], half=True)
        near = self._lexicon.corrected_beginnings(text) or [found.word for found in self._lexicon.corrections(text)]
        if near:
            return Spelled(_replaced(word, near[0]), tuple(near[1:]), True)
        parts = self._cut(text)
        return Spelled(_replaced(word, parts[-1]), parts[:-1], half=True) if parts else Spelled(word, half=True)

    def _known_joined(self, pair: Sequence[Word]) -> str:
        """The two words as one, where only together they are known ("concurrentie beding"), else ""."""
        together = "".join(word.text for word in pair)
        return together if len(together) >= SHORTEST_JOINED and together in self._lexicon else ""

    def _corrected(self, words: Sequence[Word], place: int) -> tuple[Spelled, int]:
        """The unknown word at `place` corrected, alone or with the next one, and how many words that used up."""
        word = words[place]
        alone = self._lexicon.corrections(word.text)
        if place + 1 < len(words):
            together = word.text + words[place + 1].text
            if len(together) >= SHORTEST_JOINED_CORRECTED:
                joined = self._lexicon.corrections(together, limit=1)
                if joined and (not alone or joined[0].cost < alone[0].cost):
                    return Spelled(_replaced(word, joined[0].word), corrected=True), 2
        if not alone:
            return Spelled(word), 1
        return Spelled(
            _replaced(word, alone[0].word), tuple(near.word for near in alone[1:]), True, False, alone[0].cost
        ), 1

    def _parts(self, word: str) -> tuple[str, ...]:
        """The known words that `word` is made of: a Dutch compound, or two words typed as one."""
        return self._compounds.parts(word) or self._cut(word)

    def _cut(self, word: str) -> tuple[str, ...]:
        """The two known words that `word` is when a space is missing; () when it is not."""
        cuts = [
            (self._lexicon.mass(word[:cut]) * self._lexicon.mass(word[cut:]), cut)
            for cut in range(3, len(word) - 2)
            if word[:cut] in self._lexicon and word[cut:] in self._lexicon
        ]
        mass, cut = max(cuts, default=(0.0, 0))
        return (word[:cut], word[cut:]) if mass >= CHANCE else ()


def _replaced(word: Word, text: str) -> Word:
    return word._replace(text=text, capitals=False)


def _rewritten(text: str, corrections: Sequence[tuple[int, int, str]]) -> str:
    pieces = []
    done = 0
    for start, end, instead in corrections:
        pieces += [text[done:start], instead]
        done = end
    return "".join(pieces) + text[done:]
