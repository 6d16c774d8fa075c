"""The entries of `handbook list`: every noun of the handbook in every language, as plain values."""

import datetime
from collections.abc import Iterator
from typing import Literal, get_args

import msgspec

from app.cli.plain_text import links_of, plain_text
from app.content import (
    LANGUAGES,
    Bundle,
    Calculator,
    Checklist,
    Figure,
    Guide,
    Language,
    Letter,
    Situation,
    Source,
    Term,
)
from app.content.numbers import format_validity, format_value

Kind = Literal["guide", "checklist", "letter", "calculator", "term", "situation", "figure"]
KINDS: tuple[Kind, ...] = get_args(Kind)
Noun = Guide | Checklist | Situation | Letter | Calculator | Term | Figure


class Entry(msgspec.Struct, frozen=True):
    """One noun in one language. `words` is their number; `sections` are the ids that `show --section` takes.

    `links` are addresses such as "page:topic/guide#section", all of which open something. The keys are a contract
    with other people's scripts (decisions.md, "Commands").
    """

    kind: Kind
    id: str
    lang: Language
    title: str
    summary: str
    topic: str
    words: int
    sections: tuple[str, ...]
    checked: datetime.date | None
    check_by: datetime.date | None
    sources: tuple[Source, ...]
    links: tuple[str, ...]


def entries(bundle: Bundle, kind: Kind | None, lang: Language | None) -> Iterator[Entry]:
    """Entries in handbook order, of one kind and one language if these are given. Raises BundleError."""
    for noun in nouns(bundle):
        for entry in _entries_of(bundle, noun):
            if kind in (None, entry.kind) and lang in (None, entry.lang):
                yield entry


def entry_of(bundle: Bundle, noun: Noun, lang: Language) -> Entry:
    """The entry of a noun; a term or figure in `lang`, a page in its own language."""
    found = list(_entries_of(bundle, noun))
    return next((entry for entry in found if entry.lang == lang), found[0])


def nouns(bundle: Bundle) -> Iterator[Noun]:
    """All nouns of the handbook, pages once per language."""
    catalogue = bundle.catalogue
    yield from catalogue.guides
    yield from catalogue.situations
    yield from catalogue.checklists
    yield from catalogue.letters
    yield from catalogue.calculators
    yield from catalogue.terms
    yield from catalogue.figures


def _entries_of(bundle: Bundle, noun: Noun) -> Iterator[Entry]:
    match noun:
        case Guide():
            named = _links("page", noun.related) + _links("list", noun.checklists)
            yield Entry("guide", noun.id, noun.lang, noun.title, noun.summary, noun.topic, noun.words,
                        tuple(section.id for section in noun.sections), noun.checked, noun.check_by, noun.sources,
                        _unique(links_of(bundle.guide_html(noun)) + named))  # fmt: skip
        case Situation():
            html = bundle.situation_html(noun)
            named = _links("page", noun.guides) + _links("list", noun.checklists)
            yield Entry("situation", noun.id, noun.lang, noun.title, noun.summary, "", len(plain_text(html).split()),
                        tuple(section.id for section in noun.sections), noun.checked, noun.check_by, (),
                        _unique(links_of(html) + named))  # fmt: skip
        case Checklist():
            yield _checklist(noun)
        case Letter():
            text = "\n\n".join(paragraph.text for paragraph in noun.paragraphs)
            named = _links("page", noun.guides) + _links("list", noun.checklists) + _links("calc", noun.calculators)
            yield Entry("letter", noun.id, noun.lang, noun.title, noun.summary, noun.topic, len(text.split()), (),
                        noun.checked, noun.check_by, noun.sources, _unique(named))  # fmt: skip
        case Calculator():
            named = _links("page", noun.guides) + _links("list", noun.checklists)
            words = len(noun.summary.split())
            yield Entry("calculator", noun.id, noun.lang, noun.title, noun.summary, noun.topic, words, (),
                        noun.checked, noun.check_by, noun.sources, _unique(named))  # fmt: skip
        case Term():
            for lang in LANGUAGES:
                meaning = noun.meaning.get(lang)
                named = _links("page", noun.guides) + _links("list", noun.checklists) + _links("term", noun.related)
                yield Entry("term", noun.id, lang, noun.nl, f"{noun.en}: {meaning}" if lang == "en" else meaning, "",
                            len(meaning.split()), (), None, None, (), _unique(named))  # fmt: skip
        case Figure():
            for lang in LANGUAGES:
                last = noun.on(datetime.date.today()) or noun.periods[-1]
                summary = f"{format_value(last.value, noun.unit, lang)} ({format_validity(last, lang)})"
                sources = tuple(dict.fromkeys(period.source for period in noun.periods))
                yield Entry("figure", noun.id, lang, noun.label.get(lang), summary, "", 0, (), None, noun.check_by,
                            sources, ())  # fmt: skip


def _checklist(noun: Checklist) -> Entry:
    html = "".join(item.html for item in noun.items())
    words = sum(len(f"{item.title} {item.text}".split()) for item in noun.items()) + len(noun.lead.split())
    sections = tuple(id_ for phase in noun.phases for id_ in (phase.id, *(item.id for item in phase.items)))
    links = links_of(html) + [f"page:{item.read}" for item in noun.items() if item.read] + _links("page", noun.guides)
    return Entry("checklist", noun.id, noun.lang, noun.title, noun.summary, noun.topic, words, sections,
                 noun.checked, noun.check_by, noun.sources, _unique(links))  # fmt: skip


def _links(scheme: str, ids: tuple[str, ...]) -> list[str]:
    return [f"{scheme}:{id_}" for id_ in ids]


def _unique(links: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(links))
