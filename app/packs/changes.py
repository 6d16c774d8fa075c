"""What a content pack changes: pages that are new, changed or gone, and amounts with another value."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import msgspec

from app.content import Bundle, Catalogue, Language, Manifest
from app.content.figure import Figure

PageKind = Literal["guide", "situation", "checklist", "letter", "calculator", "term"]


@dataclass(frozen=True, slots=True)
class Page:
    """A page in one language; a term has both in one."""

    kind: PageKind
    id: str
    lang: Language
    title: str


@dataclass(frozen=True, slots=True)
class FigureChange:
    """An amount whose newest period differs. "" stands for: not there."""

    id: str
    label: dict[Language, str]
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Changes:
    """In the order of the handbook."""

    new: tuple[Page, ...]
    changed: tuple[Page, ...]
    removed: tuple[Page, ...]
    figures: tuple[FigureChange, ...]

    @property
    def is_empty(self) -> bool:
        """Whether the reader would see no difference."""
        return not (self.new or self.changed or self.removed or self.figures)


def find_changes(before: Bundle, manifest: Manifest, catalogue: Catalogue) -> Changes:
    """What differs between the open handbook and another one."""
    old = dict(_pages(before.manifest, before.catalogue))
    new = dict(_pages(manifest, catalogue))
    return Changes(
        new=tuple(page for page in new if _key(page) not in set(map(_key, old))),
        changed=tuple(page for page in new if _changed(page, old, new[page])),
        removed=tuple(page for page in old if _key(page) not in set(map(_key, new))),
        figures=tuple(_figures(before.catalogue.figures, catalogue.figures)),
    )


def _key(page: Page) -> tuple[str, str, str]:
    return page.kind, page.id, page.lang


def _changed(page: Page, old: dict[Page, bytes], print_of_new: bytes) -> bool:
    found = next((mark for other, mark in old.items() if _key(other) == _key(page)), None)
    return found is not None and found != print_of_new


def _pages(manifest: Manifest, catalogue: Catalogue) -> Iterator[tuple[Page, bytes]]:
    """Each page with a mark that differs when the page does."""
    files = manifest.files
    for guide in catalogue.guides:
        mark = files.get(f"pages/{guide.lang}/{guide.id}.html", "")
        yield Page("guide", guide.id, guide.lang, guide.title), msgspec.json.encode(guide) + mark.encode()
    for situation in catalogue.situations:
        mark = files.get(f"situations/{situation.lang}/{situation.id}.html", "")
        yield (
            Page("situation", situation.id, situation.lang, situation.title),
            msgspec.json.encode(situation) + mark.encode(),
        )
    for checklist in catalogue.checklists:
        yield Page("checklist", checklist.id, checklist.lang, checklist.title), msgspec.json.encode(checklist)
    for letter in catalogue.letters:
        yield Page("letter", letter.id, letter.lang, letter.title), msgspec.json.encode(letter)
    for calculator in catalogue.calculators:
        yield Page("calculator", calculator.id, calculator.lang, calculator.title), msgspec.json.encode(calculator)
    for term in catalogue.terms:
        yield Page("term", term.id, "nl", term.nl), msgspec.json.encode(term)


def _figures(before: tuple[Figure, ...], after: tuple[Figure, ...]) -> Iterator[FigureChange]:
    old, new = ({figure.id: figure for figure in figures} for figures in (before, after))
    for figure_id in dict.fromkeys([*new, *old]):
        values = [_value(known.get(figure_id)) for known in (old, new)]
        if values[0] != values[1]:
            label = (new.get(figure_id) or old[figure_id]).label
            yield FigureChange(figure_id, {"en": label.get("en"), "nl": label.get("nl")}, *values)


def _value(figure: Figure | None) -> str:
    return f"{figure.periods[-1].value} ({figure.unit})" if figure and figure.periods else ""
