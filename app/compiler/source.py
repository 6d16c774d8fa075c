"""The handbook as it stands in its folder: contents, figures, glossary, words, tools and pages, all with lines."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.compiler.calculators import CalculatorSource, read_calculators
from app.compiler.contents import Contents, read_contents
from app.compiler.figures import read_figures
from app.compiler.finding import Findings
from app.compiler.front_matter import ORIGINAL, PageKind
from app.compiler.glossary import Glossary, Words, read_glossary, read_words
from app.compiler.letters import Letters, read_letters
from app.compiler.links import Targets
from app.compiler.page_source import Page, read_pages
from app.compiler.step_lines import StepLines, read_lines
from app.content import Figure, Language


@dataclass(frozen=True, slots=True)
class Handbook:
    """Everything read from the sources. `folder` is the handbook's own."""

    folder: Path
    contents: Contents = field(default_factory=Contents)
    figures: Mapping[str, Figure] = field(default_factory=dict)
    glossary: Glossary = field(default_factory=Glossary)
    words: Words = field(default_factory=Words)
    lines: StepLines = field(default_factory=StepLines)
    calculators: Mapping[str, CalculatorSource] = field(default_factory=dict)
    letters: Letters = field(default_factory=dict)
    pages: tuple[Page, ...] = ()
    targets: Targets = field(default_factory=Targets)

    def of(self, kind: PageKind) -> list[Page]:
        """Pages of a kind in the order of contents.yaml, each with its languages together (English first)."""
        order = {"guide": self.contents.guides, "situation": self.contents.situations,
                 "checklist": self.contents.checklists}[kind]  # fmt: skip
        place = {noun_id: number for number, noun_id in enumerate(order)}
        pages = [page for page in self.pages if page.kind == kind and page.id in place]
        return sorted(pages, key=lambda page: (place[page.id], page.lang != ORIGINAL))

    def page(self, kind: PageKind, page_id: str, lang: Language) -> Page | None:
        """One page, or None."""
        return next((p for p in self.pages if (p.kind, p.id, p.lang) == (kind, page_id, lang)), None)

    def original(self, page: Page) -> Page | None:
        """The English page that a translation follows; None for the English page itself."""
        return None if page.lang == ORIGINAL else self.page(page.kind, page.id, ORIGINAL)


def read_handbook(folder: Path, today: datetime.date, findings: Findings) -> Handbook:
    """All sources below `folder`. What cannot be read is reported and left out."""
    contents = read_contents(folder, findings)
    figures = read_figures(folder, today, findings)
    glossary, words = read_glossary(folder, findings), read_words(folder, findings)
    calculators = read_calculators(folder, findings)
    letters = read_letters(folder, findings)
    pages = read_pages(folder, findings)
    return Handbook(
        folder,
        contents,
        figures,
        glossary,
        words,
        read_lines(folder, findings),
        calculators,
        letters,
        pages,
        _targets(contents, glossary, calculators, letters, pages),
    )


def _targets(
    contents: Contents,
    glossary: Glossary,
    calculators: Mapping[str, CalculatorSource],
    letters: Letters,
    pages: Iterable[Page],
) -> Targets:
    guides = [page for page in pages if page.kind == "guide"]
    sections: dict[str, frozenset[str]] = {}
    for page in guides:
        sections[page.id] = sections.get(page.id, frozenset()) | frozenset(page.section_ids)
    return Targets(
        listed={
            "page": frozenset(contents.guides),
            "list": frozenset(contents.checklists),
            "letter": frozenset(contents.letters),
            "calc": frozenset(contents.calculators),
        },
        written={
            "page": frozenset(page.id for page in guides),
            "list": frozenset(page.id for page in pages if page.kind == "checklist"),
            "term": frozenset(glossary.terms),
            "calc": frozenset(calculators),
            "letter": frozenset(letter_id for letter_id, _ in letters),
        },
        sections=sections,
    )
