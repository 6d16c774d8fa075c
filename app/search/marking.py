"""Which words to mark in a text: every form of what was asked for, and the other names of the concepts it names."""

import functools
import itertools
from collections import defaultdict
from collections.abc import Iterator, Sequence

from app.content.guide import LANGUAGES, Language
from app.search import snippet
from app.search.concepts import EVERYDAY, Concepts
from app.search.lexicon import Lexicon
from app.search.slots import Slot

LEAST_TRUST = 0.45  # readings that are less sure are not marked
MOST_FORMS = 3  # of one word in a name of several
MOST_NAMES = 8  # names of one concept that are marked

_Stems = tuple[str, ...]


class Marker:
    """Makes patterns out of slots, with the words of one handbook."""

    def __init__(self, lexicon: Lexicon, concepts: Concepts) -> None:
        self._lexicon = lexicon
        self._concepts = concepts
        self._forms = functools.lru_cache(maxsize=2048)(lexicon.forms)
        self._mass = functools.lru_cache(maxsize=2048)(self._mass_of)
        self._names_in_pages = functools.lru_cache(maxsize=256)(self._commonest_names)

    def pattern(self, slots: Sequence[Slot], lang: Language) -> snippet.Pattern | None:
        """What finds the marks in texts of `lang`; None when there is nothing to mark."""
        return snippet.pattern([list(self._names(slot, lang)) for slot in slots])

    def words(self, slots: Sequence[Slot]) -> tuple[str, ...]:
        """The folded words, and names of several words, to mark on an opened page, sorted."""
        found: set[str] = set()
        for slot in slots:
            found |= slot.forms
            for (field, term), trust in slot.terms.items():
                if trust < LEAST_TRUST:
                    continue
                if field == "en" or field == "nl":
                    found.update(self._forms(term, field))
                else:
                    found.update(name for lang in LANGUAGES for name in self._spelled(lang, term))
        return tuple(sorted(word for word in found if word))

    def _spelled(self, lang: Language, concept: str) -> Iterator[str]:
        """The names of a concept as they may stand in a text, each word in its commonest forms."""
        names = self._names_in_pages(lang, concept)
        if concept.startswith(EVERYDAY):  # of these a page is full; one word each is enough
            names = [stems for stems in names if len(stems) == 1]
        for stems in names[: MOST_NAMES // 2]:
            forms = [sorted(self._forms(stem, lang), key=len)[:MOST_FORMS] for stem in stems]
            yield from (" ".join(words) for words in itertools.product(*forms))

    def _names(self, slot: Slot, lang: Language) -> Iterator[list[Sequence[str]]]:
        """Names as `snippet.pattern` takes them: word after word, each in all its forms."""
        yield [sorted(slot.forms) or [""]]
        for (field, term), trust in slot.terms.items():
            if trust < LEAST_TRUST:
                continue
            if field == "en" or field == "nl":
                if forms := self._forms(term, field):
                    yield [forms]
            else:
                for stems in self._names_in_pages(lang, term)[:MOST_NAMES]:
                    name = [self._forms(stem, lang) for stem in stems]
                    if all(name):
                        yield list(name)

    def _commonest_names(self, lang: Language, concept: str) -> list[_Stems]:
        """The names of a concept; of an everyday family, whose names are all alike, those first that the pages say."""
        names = self._by_concept.get((lang, concept), [])
        if not concept.startswith(EVERYDAY):
            return names
        return sorted(names, key=lambda stems: -min(self._mass(stem, lang) for stem in stems))

    def _mass_of(self, stem: str, lang: Language) -> float:
        return sum(self._lexicon.mass(word) for word in self._forms(stem, lang))

    @functools.cached_property
    def _by_concept(self) -> dict[tuple[Language, str], list[_Stems]]:
        """The names of each concept, the most trusted first."""
        found: dict[tuple[Language, str], list[tuple[float, _Stems]]] = defaultdict(list)
        for lang, by_first in self._concepts.names.items():
            for first, names in by_first.items():
                for name in names:
                    found[lang, name.concept].append((-name.trust, (first, *name.rest)))
        return {key: [stems for _, stems in sorted(names)] for key, names in found.items()}
