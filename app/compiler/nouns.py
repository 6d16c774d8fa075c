"""Source pages -> the nouns of the app: guides, situations, checklists, and the catalogue that holds them.

What is not written yet is left out of the lists of guides and checklists, so that every id in the catalogue opens
something.
"""

import hashlib
import json
import math
from collections.abc import Iterable, Mapping

import msgspec

from app.compiler.calculators import CalculatorSource
from app.compiler.fields import Ref
from app.compiler.letters import LetterSource
from app.compiler.links import Link, scheme_of
from app.compiler.page_source import Page
from app.compiler.prose import plain
from app.compiler.rendering import RenderedPage
from app.compiler.rules.translations import lags
from app.compiler.source import Handbook
from app.compiler.step_source import Step
from app.compiler.validity import check_by_of
from app.content import (
    LANGUAGES,
    Calculator,
    Catalogue,
    Checklist,
    Guide,
    Item,
    Language,
    Letter,
    Phase,
    Section,
    Situation,
    Term,
)

WORDS_PER_MINUTE = 200  # app.content.guide says so; a little below the mean for English as a second language


def make_catalogue(handbook: Handbook, rendered: Mapping[str, RenderedPage]) -> Catalogue:
    """All nouns, in the order of contents.yaml."""
    return Catalogue(
        groups=handbook.contents.groups,
        guides=tuple(_guide(page, handbook, rendered[page.path]) for page in handbook.of("guide")),
        situations=tuple(_situation(page, handbook, rendered[page.path]) for page in handbook.of("situation")),
        checklists=tuple(_checklist(page, handbook, rendered[page.path]) for page in handbook.of("checklist")),
        terms=tuple(_term(term, handbook) for term in handbook.glossary.terms.values()),
        figures=tuple(handbook.figures.values()),
        calculators=tuple(
            _calculator(handbook.calculators[found], handbook, lang)
            for found in handbook.contents.calculators
            if found in handbook.calculators
            for lang in LANGUAGES
        ),
        letters=tuple(
            _letter(handbook.letters[found, lang], handbook)
            for found in handbook.contents.letters
            for lang in LANGUAGES
            if (found, lang) in handbook.letters
        ),
    )


def _letter(source: LetterSource, handbook: Handbook) -> Letter:
    return Letter(
        source.id, source.lang, source.title, source.summary, source.topic, source.subject, source.when,
        source.when_not, source.paragraphs, checked=source.checked, check_by=source.check_by, fields=source.fields,
        computed=source.computed, warnings=source.warnings, sources=source.sources,
        guides=_written(handbook, "page", source.guides), checklists=_written(handbook, "list", source.checklists),
        calculators=_written(handbook, "calc", source.calculators),
    )  # fmt: skip


def _calculator(source: CalculatorSource, handbook: Handbook, lang: Language) -> Calculator:
    return Calculator(
        source.id,
        lang,
        source.title.get(lang),
        source.summary.get(lang),
        source.topic,
        checked=source.checked,
        check_by=source.check_by,
        sources=source.sources,
        guides=_written(handbook, "page", source.guides),
        checklists=_written(handbook, "list", source.checklists),
        letters=_written(handbook, "letter", source.letters),
    )


def _guide(page: Page, handbook: Handbook, rendered: RenderedPage) -> Guide:
    words = sum(any(map(str.isalnum, word)) for word in rendered.body.text.split())
    return Guide(
        page.id,
        page.lang,
        page.head.title,
        page.head.summary,
        page.topic,
        lead=rendered.body.lead,
        checked=page.head.checked,
        check_by=check_by_of(page, handbook.figures),
        sources=page.head.sources,
        sections=_sections(rendered),
        minutes=math.ceil(words / WORDS_PER_MINUTE),
        words=words,
        checklists=_written(handbook, "list", page.head.checklists),
        letters=_written(handbook, "letter", page.head.letters),
        calculators=_written(handbook, "calc", page.head.calculators),
        related=_written(handbook, "page", page.head.related),
        lags=lags(page, handbook.original(page)),
    )


def _situation(page: Page, handbook: Handbook, rendered: RenderedPage) -> Situation:
    return Situation(
        page.id,
        page.lang,
        page.head.title,
        page.head.summary,
        page.head.icon,
        checked=page.head.checked,
        check_by=check_by_of(page, handbook.figures),
        sections=_sections(rendered),
        more=page.head.more,
        guides=_written(handbook, "page", page.head.guides),
        checklists=_written(handbook, "list", page.head.checklists),
        letters=_written(handbook, "letter", page.head.letters),
        calculators=_written(handbook, "calc", page.head.calculators),
        lags=lags(page, handbook.original(page)),
    )


def _checklist(page: Page, handbook: Handbook, rendered: RenderedPage) -> Checklist:
    return Checklist(
        page.id,
        page.lang,
        page.head.title,
        page.head.summary,
        page.head.topic,
        lead=rendered.body.lead,
        phases=_phases(page, handbook, rendered),
        checked=page.head.checked,
        check_by=check_by_of(page, handbook.figures),
        key_dates=page.head.key_dates,
        duration=page.head.duration,
        people=page.head.people,
        sources=page.head.sources,
        guides=_written(handbook, "page", page.head.guides),
        lags=lags(page, handbook.original(page)),
    )


def _phases(page: Page, handbook: Handbook, rendered: RenderedPage) -> tuple[Phase, ...]:
    """Phases with their steps. What has no id is left out: nothing could be stored under it (HB020)."""
    original = handbook.original(page) or page
    fingerprints = {step_id: _fingerprint(title, step) for step_id, title, step in _steps(original)}
    places = {step.line: place for place, step in enumerate(page.steps)}
    phases: list[tuple[str, str, list[Item]]] = []
    for heading in page.headings:
        if heading.level == 2 and heading.id:
            phases.append((heading.id, plain(heading.title), []))
        elif heading.line in places and heading.id and phases:
            step, html = page.steps[places[heading.line]], rendered.steps[places[heading.line]]
            title = plain(heading.title)
            phases[-1][2].append(
                Item(
                    heading.id,
                    title,
                    html.html,
                    html.text,
                    fingerprints.get(heading.id) or _fingerprint(title, step),
                    step.kind,
                    step.due,
                    after=_ids(step.after),
                    optional=step.optional,
                    read=_read(handbook, step.read),
                    letter=_named(handbook, "letter", step.letter),
                    calculator=_named(handbook, "calc", step.calculator),
                    minutes=step.minutes,
                    line=handbook.lines.of(page.id, heading.id),
                    more_time=_more_time(handbook, step.more_time),
                )
            )
    return tuple(Phase(phase_id, title, tuple(items)) for phase_id, title, items in phases)


def _steps(page: Page) -> Iterable[tuple[str, str, Step]]:
    headings = {heading.line: heading for heading in page.headings}
    return [(headings[step.line].id, plain(headings[step.line].title), step) for step in page.steps]


def _fingerprint(title: str, step: Step) -> str:
    """Changes when a step asks for something else. It is taken from the English step for all languages, so that
    switching the language marks no tick as outdated; and from the words as written, so that a page that comes to be
    written (and turns plain words into a link) does not either.
    """
    due = step.due.text if step.due else ""
    read = step.read.id if step.read else ""
    parts = [title, plain(step.body), step.kind, due, _ids(step.after), read]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:12]


def _sections(rendered: RenderedPage) -> tuple[Section, ...]:
    return tuple(Section(part.id, part.level, part.title) for part in rendered.body.sections if part.id)


def _term(term: Term, handbook: Handbook) -> Term:
    written = handbook.targets.written
    return msgspec.structs.replace(
        term,
        guides=tuple(guide for guide in term.guides if guide in written["page"]),
        checklists=tuple(checklist for checklist in term.checklists if checklist in written["list"]),
    )


def _written(handbook: Handbook, scheme: str, refs: tuple[Ref, ...]) -> tuple[str, ...]:
    return tuple(ref.id for ref in refs if handbook.targets.is_written(Link(scheme, ref.id)))


def _named(handbook: Handbook, scheme: str, ref: Ref | None) -> str:
    return ref.id if ref and handbook.targets.is_written(Link(scheme, ref.id)) else ""


def _read(handbook: Handbook, ref: Ref | None) -> str:
    target, _, section = ref.id.partition("#") if ref else ("", "", "")
    return ref.id if ref and handbook.targets.is_written(Link("page", target, section)) else ""


def _more_time(handbook: Handbook, ref: Ref | None) -> str:
    """The link to the letter or guide, "" where it is not written."""
    found = _named(handbook, "letter", ref) or _read(handbook, ref)
    return f"{scheme_of(ref)}:{found}" if found else ""


def _ids(refs: tuple[Ref, ...]) -> tuple[str, ...]:
    return tuple(ref.id for ref in refs)
