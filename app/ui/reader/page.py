"""A page in words: besides its fragment the line under the title, notices, sources, and the pages around it."""

import datetime
import re
from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.content import Bundle, Guide, Language, Section, Situation, Source
from app.ui.shell import dates
from app.ui.shell.place import Place

_OLD_AFTER_MONTHS = 12  # design.md, section 1
_NAMES: dict[Language, str] = {"en": "English", "nl": "Nederlands"}
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one manner."""

    text: str
    href: str = ""
    is_mono: bool = False


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class PageLink:
    """A page by its title."""

    title: str
    href: str


@dataclass(frozen=True, slots=True)
class Page:
    """A guide or a situation, ready to be set. `stale` is the amber words about its check, "" while it is fresh."""

    place: Place
    title: str
    lang: Language
    html: str
    sections: tuple[Section, ...]
    path: str
    checked: Runs
    stale: str = ""
    notices: tuple[Runs, ...] = ()
    meta: tuple[Runs, ...] = ()
    sources: tuple[Source, ...] = ()
    related: tuple[PageLink, ...] = ()
    checklists: tuple[PageLink, ...] = ()
    letters: tuple[PageLink, ...] = ()
    calculators: tuple[PageLink, ...] = ()
    previous: PageLink | None = None
    next: PageLink | None = None

    def name_at(self, part: str) -> str:
        """What is read out on coming to a section of it: the title, and the heading unless `part` is ""."""
        return ". ".join([self.title, *(section.title for section in self.sections if section.id == part)])


class Pages(QObject):
    """Makes pages of the bundle's nouns, in the language of the interface."""

    def __init__(self, bundle: Bundle, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bundle = bundle

    def of_guide(self, guide_id: str, lang: Language, today: datetime.date) -> Page:
        """The page of a guide, in `lang` or else in the other language. Raises UnknownId and BundleError."""
        guide = self._bundle.guide(guide_id, lang)
        order = self._bundle.guides(lang)
        at = next((number for number, found in enumerate(order) if found.id == guide_id), None)
        meta: list[Runs] = []
        if guide.sources:
            meta.append((Run(self.tr("%n source(s)", "", len(guide.sources))),))
        if guide.minutes:
            meta.append((Run(self.tr("%n min read", "", guide.minutes)),))
        other = _other(guide.lang)
        if guide.lang == lang and self._bundle.guide(guide_id, other).lang == other:
            meta.append(self._also_in(other))
        return Page(
            place=Place("guide", guide.id), title=guide.title, lang=guide.lang, html=self._bundle.guide_html(guide),
            sections=guide.sections, path=" / ".join(titles_above(self._bundle, guide, lang)),
            checked=self._checked(guide.checked, lang), notices=self._notices(guide, lang), meta=tuple(meta),
            stale=self.stale_words(guide.checked, guide.check_by, today, lang), sources=guide.sources,
            related=self._links(guide.related, lang), checklists=self._checklists(guide.checklists, lang), letters=self._letters(guide.letters, lang),
            calculators=self._calculators(guide.calculators, lang),
            previous=_link(order[at - 1]) if at else None,
            next=_link(order[at + 1]) if at is not None and at + 1 < len(order) else None,
        )  # fmt: skip

    def of_situation(self, situation_id: str, lang: Language, today: datetime.date) -> Page:
        """The page of a situation. Raises UnknownId and BundleError."""
        found = self._bundle.situation(situation_id, lang)
        other = _other(found.lang)
        both = found.lang == lang and self._bundle.situation(situation_id, other).lang == other
        return Page(
            place=Place("situation", found.id), title=found.title, lang=found.lang,
            html=self._bundle.situation_html(found), sections=found.sections, path=self.tr("What is happening?"),
            checked=self._checked(found.checked, lang), notices=self._notices(found, lang),
            stale=self.stale_words(found.checked, found.check_by, today, lang),
            meta=(self._also_in(other),) if both else (), related=self._links(found.guides, lang),
            checklists=self._checklists(found.checklists, lang),
            letters=self._letters(found.letters, lang), calculators=self._calculators(found.calculators, lang),
        )  # fmt: skip

    def stale_words(self, checked: datetime.date, check_by: datetime.date, today: datetime.date, lang: Language) -> str:
        """What the amber tag says, or "" while the last check still counts."""
        months = (today.year - checked.year) * 12 + today.month - checked.month - (today.day < checked.day)
        if months > _OLD_AFTER_MONTHS:
            return self.tr("Check is %n month(s) old", "", months)
        if today >= check_by:
            day = dates.part(check_by, "d MMMM yyyy", lang)
            return self.tr("This page was due for a check on {date}").format(date=day)
        return ""

    def _checked(self, day: datetime.date, lang: Language) -> Runs:
        return runs(self.tr("Checked on {date}"), date=Run(dates.short_date(day, lang), is_mono=True))

    def _also_in(self, other: Language) -> Runs:
        return runs(self.tr("Also in {language}"), language=Run(_NAMES[other], f"lang:{other}"))

    def _notices(self, page: Guide | Situation, lang: Language) -> tuple[Runs, ...]:
        found: list[Runs] = []
        if page.lang != lang:
            not_yet = {
                "en": self.tr("This page is not in English yet. Here it is in Dutch."),
                "nl": self.tr("This page is not in Dutch yet. Here it is in English."),
            }
            found.append((Run(not_yet[lang]),))
        if page.lags:
            other = _other(page.lang)
            name = {"en": self.tr("English page"), "nl": self.tr("Dutch page")}[other]
            found.append(runs(self.tr("The {page} is newer than this one."), page=Run(name, f"lang:{other}")))
        return tuple(found)

    def _letters(self, letter_ids: tuple[str, ...], lang: Language) -> tuple[PageLink, ...]:
        bundle = self._bundle
        letters = [bundle.letter(found, lang) for found in letter_ids if bundle.has_letter(found)]
        return tuple(PageLink(letter.title, f"letter:{letter.id}") for letter in letters)

    def _checklists(self, ids: tuple[str, ...], lang: Language) -> tuple[PageLink, ...]:
        bundle = self._bundle
        found = [bundle.checklist(checklist, lang) for checklist in ids if bundle.has_checklist(checklist)]
        return tuple(PageLink(checklist.title, f"list:{checklist.id}") for checklist in found)

    def _calculators(self, names: tuple[str, ...], lang: Language) -> tuple[PageLink, ...]:
        bundle = self._bundle
        found = [bundle.calculator(name, lang) for name in names if bundle.has_calculator(name)]
        return tuple(PageLink(calculator.title, f"calc:{calculator.id}") for calculator in found)

    def _links(self, guide_ids: tuple[str, ...], lang: Language) -> tuple[PageLink, ...]:
        return tuple(_link(self._bundle.guide(found, lang)) for found in guide_ids if self._bundle.has_guide(found))


def titles_above(bundle: Bundle, guide: Guide, lang: Language) -> tuple[str, ...]:
    """The titles of the group and the topic of a guide."""
    for group in bundle.catalogue.groups:
        for topic in group.topics:
            if topic.id == guide.topic:
                return group.title.get(lang), topic.title.get(lang)
    return ()


def runs(template: str, **values: Run) -> Runs:
    """A translated sentence cut at its placeholders, so that one word of it can be a link."""
    found: list[Run] = []
    at = 0
    for match in _PLACEHOLDER.finditer(template):
        if match.start() > at:
            found.append(Run(template[at : match.start()]))
        found.append(values[match[1]])
        at = match.end()
    if at < len(template):
        found.append(Run(template[at:]))
    return tuple(found)


def _other(lang: Language) -> Language:
    return "nl" if lang == "en" else "en"


def _link(guide: Guide) -> PageLink:
    return PageLink(guide.title, f"page:{guide.id}")
