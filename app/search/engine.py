"""The search engine: a query in, an answer out. Opens the index of a bundle once; Whoosh is loaded then, not before.

Callers know `Engine`, `Answer`, `Hit` and nothing else of this room, so another engine (SQLite's FTS5) can take its
place. Search words stay in memory and are never logged.
"""

import bisect
import functools
import threading
import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Collection

import msgspec

from app.content.bundle import Bundle
from app.content.guide import LANGUAGES, Language
from app.errors import BundleError
from app.search import snippet
from app.search.aliases import filler_term
from app.search.analysis import stem
from app.search.compounds import Compounds
from app.search.concepts import Concepts
from app.search.fillers import FILLERS
from app.search.habits import Habits
from app.search.hit import Answer, Hit, Kind, SectionHit, Suggestions
from app.search.lexicon import Lexicon
from app.search.marking import Marker
from app.search.postings import Postings, PostingsReader
from app.search.query import KIND_WORDS, Query, parse_query
from app.search.ranking import Entry, Found, gather, rank
from app.search.slots import BEGINNING, Interpreter, Meaning, Slot
from app.search.tables import FORMAT, TABLES, TEXTS, AliasTable, StoredText, Tables

FOLDER = "search/"
"""Where the index lies in a bundle."""
KEPT_LISTS = 192  # posting lists kept in memory; while typing, all but those of the last word are asked for again
"""About 60 KB each at most, usually 5."""
KEPT_WORDS = 16  # what words found, kept while one types; about 100 KB each at most
MOST_SECTIONS = 5  # listed for one hit
MOST_SUGGESTED = 3  # other queries, and Dutch names, shown to somebody who found nothing
UNJOINED = 0.45  # most rarity of a word that only Dutch pages say
KIND_WORD_SHARE = 0.3  # of the rarity of a word that asks for a kind: "letter" is a name's part, too ("open letter")
PHRASE_CHECKED = 60  # entries whose text is searched for a quoted phrase
PHRASE_FACTOR = 0.25  # what is left of the score of an entry without the quoted phrase


_WordKey = tuple[str, frozenset[tuple[tuple[str, str], float]], frozenset[tuple[tuple[str, str], float]]]


def _never() -> bool:
    return False


class Engine:
    """An opened index. Safe to use from several threads; they wait for each other."""

    def __init__(self, tables: Tables, texts: bytes, postings: PostingsReader) -> None:
        self._tables = tables
        self._texts = texts
        self._postings = postings
        self._lock = threading.Lock()
        self._lists: OrderedDict[tuple[str, str], Postings] = OrderedDict()
        self._kept: OrderedDict[_WordKey, Found] = OrderedDict()
        self._lexicon = Lexicon(tables.masses, tables.general)
        self._concepts = Concepts(tables.names)
        self._marker = Marker(self._lexicon, self._concepts)
        self._interpreter = Interpreter(self._lexicon, self._concepts, Compounds(tables.parts))
        self._aliases = AliasTable(tables.aliases)
        self._habits = Habits(tables.habits, self._concepts)
        self._noun_of = [place.noun for place in tables.places]
        self._first_document: dict[int, int] = {}
        for number, noun in enumerate(self._noun_of):
            self._first_document.setdefault(noun, number)

    @classmethod
    def open(cls, bundle: Bundle) -> "Engine":
        """The engine of `bundle`. Every file is checked against the manifest before it is used. Raises BundleError."""
        return cls.open_files(lambda name: bundle.read(FOLDER + name))

    @classmethod
    def open_files(cls, read: Callable[[str], bytes]) -> "Engine":
        """The engine of the files that `build_index` wrote, given by name.

        `read` must check what it gives out: the index unpickles. Raises BundleError.
        """
        damaged = BundleError("Search does not work: its index is damaged. The pages still do. Install the app again.")
        try:
            tables = msgspec.json.decode(read(TABLES), type=Tables)
            if tables.format != FORMAT:
                raise BundleError("Search does not work: its index was made for another version of the app.")
            postings = PostingsReader({name: read(name) for name in tables.index})
            return cls(tables, read(TEXTS), postings)
        except BundleError:
            raise
        except Exception as error:  # Whoosh raises whatever its files make it stumble over
            raise damaged from error

    def search(
        self,
        text: str,
        lang: Language | None = None,
        kinds: Collection[Kind] | None = None,
        limit: int = 20,
        typing: bool = False,
        prefer: Language | None = None,
        per_kind: int | None = None,
        stop: Callable[[], bool] = _never,
    ) -> Answer:
        """What answers `text`, best first, at most `limit` hits; whatever was typed, never an error.

        `lang` keeps only pages that exist in that language; `prefer` is the reader's language, in which a page is
        shown when it exists (default: `lang`, else the language of the query). `typing` takes the last word for half
        a word. `per_kind` keeps that many hits of each kind. An answer for which `stop()` became true is empty.
        """
        started = time.perf_counter()
        query = parse_query(text, lang, kinds)
        with self._lock:
            meaning = self._interpreter.meaning(query, typing)
            shown = lang or prefer or self._language_of(query)
            entries = self._ranked(query, meaning, stop)
            counts: dict[Kind, int] = dict(Counter(self._tables.nouns[entry.noun].kind for entry in entries))
            chosen = self._chosen(entries, query, per_kind)[:limit]
            if stop():
                chosen = []
            pattern = functools.cache(lambda which: self._marker.pattern(meaning.slots, which))
            hits = tuple(self._hit(entry, shown, pattern) for entry in chosen)
            words = self._marker.words(meaning.slots)
        return Answer(
            query=query.text,
            lang=shown,
            corrected=meaning.corrected if hits else None,
            hits=hits,
            counts=counts,
            took_ms=round((time.perf_counter() - started) * 1000, 2),
            words=words,
        )

    def suggest(self, text: str, prefer: Language = "en") -> Suggestions:
        """What may help somebody who found nothing with `text`; every query in it finds something."""
        query = parse_query(text)
        with self._lock:
            readings = self._interpreter.other_readings(query)
        tried = ((reading, self.search(reading, prefer=prefer, limit=MOST_SUGGESTED)) for reading in readings)
        good = [(reading, answer) for reading, answer in tried if answer.hits][:MOST_SUGGESTED]
        only_terms: tuple[Kind, ...] = ("term",)
        terms: dict[str, Hit] = {}
        for reading in (text, *(reading for reading, _ in good)):
            for hit in self.search(reading, kinds=only_terms, prefer=prefer, limit=MOST_SUGGESTED).hits:
                terms.setdefault(hit.id, hit)
        return Suggestions(
            tuple((reading, sum(answer.counts.values())) for reading, answer in good),
            tuple(terms.values())[:MOST_SUGGESTED],
        )

    def close(self) -> None:
        """Let go of the index."""
        self._postings.close()

    def _ranked(self, query: Query, meaning: Meaning, stop: Callable[[], bool]) -> list[Entry]:
        asked_kinds = {KIND_WORDS[slot.text] for slot in meaning.slots if slot.text in KIND_WORDS}
        found = []
        for slot in meaning.slots:
            if stop():
                return []
            share = KIND_WORD_SHARE if slot.text in KIND_WORDS and len(meaning.slots) > 1 else 1.0
            one = self._found(slot)
            found.append(one._replace(rarity=one.rarity * share))
        fillers = [self._aliases_with(word) for word in meaning.fillers]
        habits = self._habits.spoken_for(meaning.words)
        entries = rank(found, fillers, habits, asked_kinds, self._tables.nouns, self._noun_of, self._aliases)
        if query.lang is not None:
            entries = [entry for entry in entries if self._documents(entry.noun, query.lang)]
        return self._with_phrases(entries, query) if query.phrases else entries

    def _found(self, slot: Slot) -> Found:
        """What a word found. While one types, all words but the last are the same as a key before."""
        key = (slot.beginning, frozenset(slot.terms.items()), frozenset(slot.portions.items()))
        known = self._kept.pop(key, None)
        if known is None:
            known = self._look_up(slot)
        self._kept[key] = known
        if len(self._kept) > KEPT_WORDS:
            self._kept.popitem(last=False)
        return known

    def _look_up(self, slot: Slot) -> Found:
        first_alias = len(self._noun_of)
        documents: dict[int, float] = {}
        aliases: dict[int, float] = {}
        for (field, term), trust in slot.terms.items():
            numbers, values = self._list(field, term)
            split = bisect.bisect_left(numbers, first_alias)
            for number, value in zip(numbers[:split], values[:split], strict=True):
                value *= trust
                if value > documents.get(number, 0.0):
                    documents[number] = value
            trust *= slot.portions.get((field, term), 1.0)
            for number, value in zip(numbers[split:], values[split:], strict=True):
                value *= trust
                if value > aliases.get(number - first_alias, 0.0):
                    aliases[number - first_alias] = value
        for number, value in self._tables.beginnings.get(slot.beginning, ()):
            value *= BEGINNING
            if value > documents.get(number, 0.0):
                documents[number] = value
        found = gather(documents, aliases, self._noun_of, len(self._tables.nouns))
        # A word that only Dutch pages say, or none, seems rare because few pages are Dutch.
        joined = any(field == "concept" for field, _ in slot.terms)
        if joined or any(self._tables.places[number].lang == "en" for number in found.documents):
            return found
        return found._replace(rarity=min(found.rarity, UNJOINED))

    def _aliases_with(self, filler: str) -> dict[int, float]:
        numbers, values = self._list("concept", filler_term(filler))
        first_alias = len(self._noun_of)
        return {number - first_alias: value for number, value in zip(numbers, values, strict=True)}

    def _list(self, field: str, term: str) -> Postings:
        key = (field, term)
        known = self._lists.get(key)
        if known is None:
            known = self._lists[key] = self._postings.read(field, term)
            if len(self._lists) > KEPT_LISTS:
                self._lists.popitem(last=False)
        else:
            self._lists.move_to_end(key)
        return known

    def _with_phrases(self, entries: list[Entry], query: Query) -> list[Entry]:
        """Entries whose text holds the quoted phrases first."""
        wanted = [snippet.pattern([[[[word] for word in phrase]]]) for phrase in query.phrases]

        def holds(noun: int) -> bool:
            documents = [document for lang in LANGUAGES for document in self._documents(noun, lang).values()]
            texts = [" – ".join(msgspec.structs.astuple(self._text(document))) for document in documents]
            return all(any(snippet.marks_in(text, phrase) for text in texts) for phrase in wanted)

        checked = [
            entry if holds(entry.noun) else entry._replace(score=entry.score * PHRASE_FACTOR)
            for entry in entries[:PHRASE_CHECKED]
        ]
        return sorted(checked, key=lambda entry: -entry.score) + entries[PHRASE_CHECKED:]

    def _chosen(self, entries: list[Entry], query: Query, per_kind: int | None) -> list[Entry]:
        wanted = [entry for entry in entries if self._is_wanted_kind(entry, query)]
        if per_kind is None:
            return wanted
        taken: Counter[Kind] = Counter()
        chosen = []
        for entry in wanted:
            kind = self._tables.nouns[entry.noun].kind
            taken[kind] += 1
            if taken[kind] <= per_kind:
                chosen.append(entry)
        return chosen

    def _is_wanted_kind(self, entry: Entry, query: Query) -> bool:
        return query.kinds is None or self._tables.nouns[entry.noun].kind in query.kinds

    def _language_of(self, query: Query) -> Language:
        """The language the query seems to be in; English when nothing tells."""
        only = {lang: FILLERS[lang] - FILLERS["nl" if lang == "en" else "en"] for lang in LANGUAGES}
        score = {lang: sum(word.text in only[lang] for word in query.words) for lang in LANGUAGES}
        for word in query.words:
            sizes = {lang: len(self._list(lang, stem(word.text, lang))[0]) for lang in LANGUAGES}
            for lang in LANGUAGES:
                score[lang] += sizes[lang] > 2 * sizes["nl" if lang == "en" else "en"]
        return "nl" if score["nl"] > score["en"] else "en"

    def _documents(self, noun: int, lang: Language) -> dict[str, int]:
        """Section -> document of a noun in one language; {} when it does not exist in it."""
        found = {}
        number = self._first_document[noun]
        while number < len(self._noun_of) and self._noun_of[number] == noun:
            place = self._tables.places[number]
            if place.lang == lang:
                found[place.section] = number
            number += 1
        return found

    def _text(self, document: int) -> StoredText:
        place = self._tables.places[document]
        return msgspec.json.decode(self._texts[place.start : place.end], type=StoredText)

    def _hit(self, entry: Entry, shown: Language, pattern: Callable[[Language], snippet.Pattern | None]) -> Hit:
        noun = self._tables.nouns[entry.noun]
        documents = self._documents(entry.noun, shown)
        if not documents:
            shown = "nl" if shown == "en" else "en"
            documents = self._documents(entry.noun, shown)
        # A section answers in whichever language; it is shown in the reader's.
        answering = dict.fromkeys(self._tables.places[number].section for number in entry.documents)
        sections = [section for section in answering if section in documents][:MOST_SECTIONS] or [next(iter(documents))]
        stored = self._text(documents[sections[0]])
        cut, marks = snippet.cut(stored.text, pattern(shown))
        return Hit(
            kind=noun.kind,
            id=noun.id,
            section=sections[0],
            lang=shown,
            title=stored.title,
            heading=stored.heading,
            snippet=cut,
            score=round(entry.score, 4),
            marks=marks,
            title_marks=tuple((a, b) for a, b, _ in snippet.marks_in(stored.title, pattern(shown))),
            sections=tuple(SectionHit(section, self._text(documents[section]).heading) for section in sections),
            topic=noun.topic,
        )
