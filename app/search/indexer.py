"""Writing the search index of a bundle (build time): one entry for each section and language.

Every word of a section becomes a term with a weight that says how much the section is about it; the engine only adds
weights up. What the engine needs besides is written ready-made: the lexicon, the names of concepts, a table for the
first letters, and the texts that snippets are cut from. The same documents give the same bytes.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from app.content.glossary import Term
from app.search.aliases import Alias, AliasWeigher, gather_aliases
from app.search.analysis import stem, words_of
from app.search.compounds import Compounds
from app.search.concepts import Concepts, gather_concepts
from app.search.everyday import families
from app.search.fillers import FILLERS
from app.search.general import general_words
from app.search.habits import learn_habits
from app.search.hit import Document
from app.search.postings import write_postings
from app.search.ranking import nouns_about, rarity_of
from app.search.tables import FORMAT, TABLES, TEXTS, AliasTable, Noun, Place, StoredText, Tables
from app.search.weighing import LEAD_TITLE, Weigher, Weights

MOST_PLACES = 320
"""Documents kept for one term: the best of each noun first, then the heaviest. A term in more sections than that says
little about any of them, and what a list costs to read (half a microsecond an entry) is bounded at every size."""
MOST_ALIASES = 320
"""The same for aliases; the short ones are kept, of which a term covers most."""
BEST_FOR_BEGINNING = 24  # nouns shown at most for one to three letters; a panel shows 20
COMPLETIONS = 10  # words a beginning may become
LONGEST_BEGINNING = 3  # letters
POINTED_TO = (1.0, 0.6, 0.4)  # how much a term's first, second, further guides are about it, of a title's weight

_Inverted = dict[str, dict[str, dict[int, float]]]
"""Field -> term -> document -> weight."""


def build_index(documents: Iterable[Document], terms: Iterable[Term], folder: Path) -> None:
    """Write the index of `documents` into `folder` (created; must be empty). All files below it belong to the bundle:
    list them in the manifest with their hashes, named "search/…".

    `terms` is the glossary: its names join Dutch and English. Its entries are only found themselves when `documents`
    holds them too (kind "term"). Raises OSError.
    """
    ordered, noun_keys = _in_order(documents)
    glossary = sorted(terms, key=lambda term: term.id)
    concepts = gather_concepts(glossary)
    compounds = Compounds(_dutch_words(ordered, glossary))
    weigher = Weigher(concepts, compounds, _dutch_names(glossary))
    pointers = _pointers(glossary)

    weights: list[Weights] = []
    for group in _by_noun_and_language(ordered):
        weights += weigher.weigh(group, pointers.get((group[0].kind, group[0].id), {}))
    noun_of = [noun_keys[document.kind, document.id] for document in ordered]
    inverted = _pruned(weights, noun_of, MOST_PLACES)
    aliases, alias_weights = _weighed_aliases(ordered, glossary, noun_keys, inverted, noun_of, concepts)
    alias_nouns = [alias.noun for alias in aliases]
    index = write_postings(
        _by_document(inverted, len(ordered))
        + _by_document(_pruned(alias_weights, alias_nouns, MOST_ALIASES), len(aliases))
    )
    masses = _masses(ordered, glossary)
    texts, spans = _texts(ordered)

    nouns: dict[tuple[str, str], Noun] = {}
    for document in ordered:
        known = nouns.get((document.kind, document.id))
        titles = dict(known.titles) if known else {}
        titles.setdefault(document.lang, weigher.title_terms(document.title, document.lang))
        nouns[document.kind, document.id] = Noun(document.kind, document.id, document.topic, titles)
    tables = Tables(
        format=FORMAT,
        index=tuple(index),
        nouns=tuple(nouns.values()),
        places=tuple(
            Place(noun, document.lang, document.section, *span)
            for noun, document, span in zip(noun_of, ordered, spans, strict=True)
        ),
        aliases=AliasTable.pack((alias.noun, alias.strength, alias.document) for alias in aliases),
        names=concepts.names,
        masses=masses,
        general=general_words(masses),
        parts=tuple(compounds.words),
        beginnings=_beginnings(masses, inverted, noun_of),
        habits=learn_habits(ordered, noun_keys, concepts),
    )
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in {**index, TEXTS: texts, TABLES: msgspec.json.encode(tables)}.items():
        (folder / name).write_bytes(data)


def _in_order(documents: Iterable[Document]) -> tuple[list[Document], dict[tuple[str, str], int]]:
    """The documents with the sections of a noun together, languages apart, and a number for each noun."""
    numbers: dict[tuple[str, str], int] = {}
    given = list(documents)
    for document in given:
        numbers.setdefault((document.kind, document.id), len(numbers))
    given.sort(key=lambda document: (numbers[document.kind, document.id], document.lang))  # stable: sections in order
    return given, numbers


def _by_noun_and_language(documents: Sequence[Document]) -> list[list[Document]]:
    groups: dict[tuple[str, str, str], list[Document]] = defaultdict(list)
    for document in documents:
        groups[document.kind, document.id, document.lang].append(document)
    return list(groups.values())


def _pointers(terms: Iterable[Term]) -> dict[tuple[str, str], dict[str, float]]:
    """For each guide and checklist the terms that name it as the place to read, with a weight."""
    found: dict[tuple[str, str], dict[str, float]] = defaultdict(dict)
    for term in terms:
        for kind, ids in (("guide", term.guides), ("checklist", term.checklists)):
            for place, noun_id in enumerate(ids):
                found[kind, noun_id][term.id] = LEAD_TITLE * POINTED_TO[min(place, len(POINTED_TO) - 1)]
    return found


def _dutch_names(terms: Iterable[Term]) -> frozenset[str]:
    """The words of Dutch names: they stand in English pages too."""
    return frozenset(word.text for term in terms for word in words_of(term.nl) if word.text not in FILLERS["en"])


def _dutch_words(documents: Iterable[Document], terms: Iterable[Term]) -> set[str]:
    texts = [text for document in documents if document.lang == "nl" for text in (document.title, document.body)]
    texts += [text for term in terms for text in (term.nl, *term.also.nl)]
    return {word.text for text in texts for word in words_of(text)} - FILLERS["nl"]


def _weighed_aliases(
    documents: Sequence[Document],
    terms: Sequence[Term],
    noun_keys: dict[tuple[str, str], int],
    inverted: _Inverted,
    noun_of: Sequence[int],
    concepts: Concepts,
) -> tuple[list[Alias], list[Weights]]:
    """The aliases and the weights of their terms, in the same order."""
    about: dict[tuple[str, str], float] = {}
    for field, by_term in inverted.items():
        for term, places in by_term.items():
            best: dict[int, float] = {}
            for number, weight in places.items():
                best[noun_of[number]] = max(weight, best.get(noun_of[number], 0.0))
            about[field, term] = nouns_about(best.values())
    weigher = AliasWeigher(concepts, lambda field, term: rarity_of(about.get((field, term), 1.0), len(noun_keys)))
    weighed = [(alias, weigher.weigh(alias)) for alias in gather_aliases(documents, terms, noun_keys)]
    weighed = [(alias, weights) for alias, weights in weighed if weights]
    return [alias for alias, _ in weighed], [weights for _, weights in weighed]


def _pruned(weights: Sequence[Weights], noun_of: Sequence[int], most: int) -> _Inverted:
    """The weights by term, each list cut to `most` entries."""
    inverted: _Inverted = defaultdict(lambda: defaultdict(dict))
    for number, fields in enumerate(weights):
        for field, terms in fields.items():
            for term, weight in terms.items():
                inverted[field][term][number] = weight
    for terms_ in inverted.values():
        for term, places in terms_.items():
            if len(places) > most:
                best_of_noun: dict[int, int] = {}
                for number in sorted(places, key=lambda number: (-places[number], number)):
                    best_of_noun.setdefault(noun_of[number], number)
                first = set(best_of_noun.values())
                kept = sorted(places, key=lambda number: (number not in first, -places[number], number))[:most]
                terms_[term] = {number: places[number] for number in sorted(kept)}
    return inverted


def _by_document(inverted: _Inverted, count: int) -> list[Weights]:
    documents: list[Weights] = [{} for _ in range(count)]
    for field, terms in inverted.items():
        for term, places in terms.items():
            for number, weight in places.items():
                documents[number].setdefault(field, {})[term] = weight
    return documents


def _masses(documents: Iterable[Document], terms: Iterable[Term]) -> dict[str, float]:
    """The lexicon: each word with how much the handbook is about it, sorted. A title counts five times, a name that
    no page uses a little, so that it is known and completed.
    """
    masses: dict[str, float] = defaultdict(float)

    def add(text: str, mass: float) -> None:
        words = words_of(text)
        for place, word in enumerate(words):
            masses[word.text] += mass
            if word.glued:
                masses[words[place - 1].text + word.text] += mass

    for document in documents:
        add(document.body, 1.0)
        add(document.heading, 3.0)
        if document.is_lead:
            add(document.title, 5.0)
            add(document.summary, 2.0)
            for text in document.words:
                add(text, 3.0)
    for term in terms:
        for text in (term.nl, term.en, term.short):
            add(text, 5.0)
        for text in (*term.also.en, *term.also.nl):
            add(text, 1.0)
    for family in families():
        for text in (*family.en, *family.nl):
            add(text, 0.5)
    return dict(sorted((word, round(mass, 1)) for word, mass in masses.items()))


def _texts(documents: Iterable[Document]) -> tuple[bytes, list[tuple[int, int]]]:
    """The stored texts as lines, and where each one stands."""
    lines: list[bytes] = []
    spans: list[tuple[int, int]] = []
    start = 0
    for document in documents:
        text = " ".join(f"{document.summary} {document.body}".split())
        line = msgspec.json.encode(StoredText(document.title, document.heading, text))
        lines.append(line)
        spans.append((start, start + len(line)))
        start += len(line) + 1
    return b"\n".join(lines) + b"\n", spans


def _beginnings(
    masses: dict[str, float], inverted: _Inverted, noun_of: Sequence[int]
) -> dict[str, list[tuple[int, float]]]:
    """For every one, two or three letters the best documents of the words they may become."""
    words: dict[str, list[str]] = defaultdict(list)
    for word in masses:
        if word not in FILLERS["en"] and word not in FILLERS["nl"]:
            for length in range(1, LONGEST_BEGINNING + 1):
                if len(word) > length:
                    words[word[:length]].append(word)
    found = {}
    for beginning, completions in sorted(words.items()):
        completions.sort(key=lambda word: (-masses[word], word))
        scores: dict[int, float] = defaultdict(float)
        for word in completions[:COMPLETIONS]:
            for field, term in (("en", stem(word, "en")), ("nl", stem(word, "nl"))):
                for number, weight in inverted[field].get(term, {}).items():
                    scores[number] = max(scores[number], weight)
        best: dict[int, tuple[int, float]] = {}
        for number in sorted(scores, key=lambda number: (-scores[number], number)):
            best.setdefault(noun_of[number], (number, round(scores[number], 3)))
        if best:
            found[beginning] = list(best.values())[:BEST_FOR_BEGINNING]
    return found
