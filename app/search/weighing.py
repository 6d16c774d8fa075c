"""How much a section is about a term: a weight from 0 to 1, worked out when the index is written.

Like BM25F: what stands in the title, the headings and the other words of the noun counts more than the text, a term
said again counts less each time, and a long text counts less than a short one. The numbers are
tuned on one half of the development set of search quality.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from app.content.guide import Language
from app.search.analysis import Word, stem, words_of
from app.search.compounds import Compounds
from app.search.concepts import Concepts
from app.search.fillers import FILLERS
from app.search.hit import Document

Weights = dict[str, dict[str, float]]
"""Field of the index -> term -> weight."""
Sums = defaultdict[str, defaultdict[str, float]]
"""The same while it is being added up."""

# In the lead: what names the noun. In a section: its own heading, then what names the noun.
LEAD_TITLE, LEAD_WORDS, LEAD_SUMMARY, LEAD_BODY, LEAD_HEADINGS, LEAD_WHOLE = 7.0, 3.0, 2.5, 1.5, 1.2, 0.3
HEADING, TITLE, WORDS, SUMMARY, BODY = 4.0, 2.2, 1.5, 0.5, 1.0
COMPOUND_PART = 0.5  # of the weight of the compound
HALF = 3.0  # the weight that counts half; title words come near 1, a word said once in a text near 0.25
LENGTH = 0.4  # how much of a text's length counts against it (BM25's b)
USUAL_LENGTH = 120  # words in a section of ours
USUAL_TITLE = 5  # words


class Weigher:
    """Turns the documents of one noun into weights."""

    def __init__(self, concepts: Concepts, compounds: Compounds, dutch: frozenset[str]) -> None:
        """`dutch` are the words to be treated as Dutch in English pages, too: the names of the glossary."""
        self._concepts = concepts
        self._compounds = compounds
        self._dutch = dutch

    def weigh(self, noun: Sequence[Document], pointed_to: Mapping[str, float]) -> list[Weights]:
        """The weights of each document of one noun in one language, in order.

        `pointed_to` are concepts whose glossary entry names this noun as the place to read.
        """
        lead = next((document for document in noun if document.is_lead), None)
        whole: Sums = _empty()
        headings: Sums = _empty()
        texts = []
        for document in noun:
            text = self._terms(document.body, document.lang)
            texts.append(text)
            if not document.is_lead:
                _add(whole, text, 1.0)
                _add(headings, self._terms(document.heading, document.lang, keep_fillers=True), 1.0)
        title = self._terms(noun[0].title, noun[0].lang, keep_fillers=True)
        title_factor = 1.0 / (1.0 + 0.3 * max(0.0, _size(title, noun[0].lang) / USUAL_TITLE - 1.0))
        summary = self._terms(lead.summary, lead.lang) if lead else _empty()
        words: Sums = _empty()
        for said in lead.words if lead else ():
            for field, terms in self._terms(said, noun[0].lang, keep_fillers=True, both=True).items():
                for term in terms:
                    words[field][term] = 1  # said in five ways is not said five times
        weighed = []
        for document, text in zip(noun, texts, strict=True):
            sums: Sums = _empty()
            body_factor = 1.0 / (1.0 - LENGTH + LENGTH * max(0.3, _size(text, document.lang) / USUAL_LENGTH))
            if document.is_lead:
                _add(sums, title, LEAD_TITLE * title_factor)
                _add(sums, words, LEAD_WORDS)
                _add(sums, summary, LEAD_SUMMARY)
                _add(sums, text, LEAD_BODY)
                _add(sums, self._terms(document.heading, document.lang, keep_fillers=True), LEAD_TITLE)
                _add(sums, headings, LEAD_HEADINGS)
                for field, counts in whole.items():
                    for term, count in counts.items():
                        sums[field][term] += LEAD_WHOLE * math.log2(1 + count)
                _add(sums, {"concept": pointed_to}, 1.0)
            else:
                _add(sums, self._terms(document.heading, document.lang, keep_fillers=True), HEADING)
                _add(sums, title, TITLE * title_factor)
                _add(sums, words, WORDS)
                _add(sums, summary, SUMMARY)
                _add(sums, text, BODY * body_factor)
            weighed.append(_saturated(sums))
        return weighed

    def title_terms(self, title: str, lang: Language) -> tuple[str, ...]:
        """The terms of a title, fillers left out, each with its field ("en:notic"), sorted."""
        terms = self._terms(title, lang)
        return tuple(sorted(f"{field}:{term}" for field, counts in terms.items() for term in counts))

    def _terms(self, text: str, lang: Language, keep_fillers: bool = False, both: bool = False) -> Sums:
        """Field -> term -> how often. `both` takes every word for English and for Dutch."""
        found: Sums = _empty()
        words = words_of(text)
        for place, word in enumerate(words):
            if keep_fillers or word.text not in FILLERS[lang]:
                self._add_word(found, word.text, lang, both)
            if word.glued:
                self._add_word(found, words[place - 1].text + word.text, lang, both)
        for span in _strongest(self._concepts, words):
            found["concept"][span[0]] += span[1]
        return found

    def _add_word(self, found: Sums, word: str, lang: Language, both: bool) -> None:
        if lang == "en" or both:
            found["en"][stem(word, "en")] += 1
        if lang == "nl" or both or word in self._dutch:
            found["nl"][stem(word, "nl")] += 1
            for part in self._compounds.parts(word):
                found["nl"][stem(part, "nl")] += COMPOUND_PART


def _strongest(concepts: Concepts, words: list[Word]) -> Iterable[tuple[str, float]]:
    """Each concept named in `words` with its trust, once for each place where it is named."""
    best: dict[tuple[int, str], float] = {}
    for span in concepts.spans(words):
        key = (span.start, span.concept)
        best[key] = max(best.get(key, 0.0), span.trust)
    return [(concept, trust) for (_, concept), trust in sorted(best.items())]


def _add(sums: Sums, terms: Mapping[str, Mapping[str, float]], factor: float) -> None:
    for field, counts in terms.items():
        target = sums[field]
        for term, count in counts.items():
            target[term] += count * factor
    return


def _empty() -> Sums:
    return defaultdict(lambda: defaultdict(float))


def _size(terms: Mapping[str, Mapping[str, float]], lang: Language) -> float:
    """About how many words."""
    return sum(terms.get(lang, {}).values())


def _saturated(sums: Mapping[str, Mapping[str, float]]) -> Weights:
    return {field: {term: w / (w + HALF) for term, w in counts.items() if w > 0} for field, counts in sums.items()}
