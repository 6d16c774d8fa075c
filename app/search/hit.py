"""What goes into the index (documents) and what comes out of it (hits). Plain values; no engine in here."""

from typing import Literal

import msgspec

from app.content.guide import Language

Kind = Literal["guide", "checklist", "letter", "calculator", "term", "situation"]
KINDS: tuple[Kind, ...] = ("guide", "checklist", "letter", "calculator", "term", "situation")

Mark = tuple[int, int]
"""Start and end of a marked stretch, counted in characters; the end is not included."""


class Document(msgspec.Struct, frozen=True):
    """One thing to be found: a section of a noun in one language. The compiler makes these.

    `section` "" is the lead: the noun as a whole, with its `summary` and its first sentences as `body`. Every noun
    has exactly one lead per language; give `summary` and `words` there only. The other sections repeat `title` (the
    noun's, not the section's) and have a `heading` and a plain-text `body`. By kind:

    guide        lead, and one document per heading (section is the heading's id)
    checklist    lead, and one document per step (section is the step's id, heading its title)
    term         lead only: title is the Dutch word, heading the English one, body the meaning and the sentence.
                 Its other names come from the glossary that `build_index` is given
    situation    lead, and one document per heading
    letter, calculator   lead; further sections as they fit

    `words` are other words people type for the noun (words.yaml), of both languages together.
    """

    kind: Kind
    id: str
    lang: Language
    title: str
    section: str = ""
    heading: str = ""
    body: str = ""
    summary: str = ""
    topic: str = ""
    words: tuple[str, ...] = ()

    @property
    def is_lead(self) -> bool:
        """Whether this document stands for the noun as a whole."""
        return not self.section


class SectionHit(msgspec.Struct, frozen=True):
    """A section of a noun that answers too. `section` "" is its top."""

    section: str
    heading: str


class Hit(msgspec.Struct, frozen=True):
    """One noun that answers a query, at its best section.

    `lang` is the language of the page to open: the reader's, or the other when the page exists only there. `snippet`
    has at most 180 characters; `marks` and `title_marks` are the stretches of `snippet` and `title` that were asked
    for. `sections` are the best sections of the noun, best first, at most 5; the first is `section`. `score` only
    compares hits of the same answer.
    """

    kind: Kind
    id: str
    section: str
    lang: Language
    title: str
    heading: str
    snippet: str
    score: float
    marks: tuple[Mark, ...] = ()
    title_marks: tuple[Mark, ...] = ()
    sections: tuple[SectionHit, ...] = ()
    topic: str = ""


class Answer(msgspec.Struct, frozen=True):
    """What the engine found for `query`, best first. `lang` is the language in which pages are shown if they can be.

    `corrected` is the query as it was understood when a word had to be corrected ("Showing results for …"), else
    None. `counts` says per kind how many nouns answer, whatever the filter and the limit. `words` are the words to
    mark on an opened page, lower case, without accents.
    """

    query: str
    lang: Language
    corrected: str | None
    hits: tuple[Hit, ...]
    counts: dict[Kind, int]
    took_ms: float
    words: tuple[str, ...] = ()


class Suggestions(msgspec.Struct, frozen=True):
    """What may help somebody who found nothing: other queries, each with the number of nouns that answer it, and
    Dutch legal names that may be meant.
    """

    queries: tuple[tuple[str, int], ...]
    terms: tuple[Hit, ...]
