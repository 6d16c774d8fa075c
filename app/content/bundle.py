"""The bundle: the compiled handbook that the app opens.

    bundle/
      manifest.json            format, content version, hash of every other file
      catalogue.json           app.content.catalogue.Catalogue
      pages/<lang>/<topic>/<guide>.html         situations/<lang>/<id>.html
      search/                  index and stored texts, opened by app.search only

Opening checks the manifest and the catalogue; every other file is checked against its hash when it is read.
The packed program has large files compressed (`front.read_file`).
"""

import datetime
import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

from app.content.calculator import Calculator
from app.content.catalogue import Catalogue, Topic
from app.content.checklist import Checklist
from app.content.figure import Figure
from app.content.front import CATALOGUE, DAMAGED, FIRST_AID, FORMAT, MANIFEST, Front, FrontSituation, read_file
from app.content.glossary import Term
from app.content.guide import LANGUAGES, Guide, Language, Situation
from app.content.letter import Letter
from app.errors import BundleError, UnknownId

_Noun = TypeVar("_Noun", Guide, Situation, Checklist, Calculator, Letter)


class ManifestFront(msgspec.Struct, frozen=True):
    """See `app.content.front.Front`."""

    situations: dict[str, tuple[FrontSituation, ...]]
    first_aid_minutes: dict[str, int]


class Manifest(msgspec.Struct, frozen=True):
    """Description of a bundle. `content_version` names the content (same sources, same version); `checked` is the
    latest day on which a page was checked; `files` maps each file's path to its SHA-256; `sources` is the fingerprint
    of what it was compiled from, so that a checkout sees when it is stale. `front` is what `read_front` reads.
    """

    format: int
    content_version: str
    checked: datetime.date
    files: dict[str, str]
    sources: str = ""
    front: ManifestFront | None = None


class Bundle:
    """An opened handbook. A noun missing in one language is given in the other; look at its `lang`."""

    def __init__(self, folder: Path, manifest: Manifest, catalogue: Catalogue) -> None:
        self._folder = folder
        self.manifest = manifest
        self.catalogue = catalogue
        self._guides = {(guide.id, guide.lang): guide for guide in catalogue.guides}
        self._situations = {(page.id, page.lang): page for page in catalogue.situations}
        self._checklists = {(checklist.id, checklist.lang): checklist for checklist in catalogue.checklists}
        self._calculators = {(found.id, found.lang): found for found in catalogue.calculators}
        self._letters = {(letter.id, letter.lang): letter for letter in catalogue.letters}
        self._figures = {figure.id: figure for figure in catalogue.figures}
        self._terms = {term.id: term for term in catalogue.terms}
        self._topics = {topic.id: topic for group in catalogue.groups for topic in group.topics}

    @classmethod
    def open(cls, folder: Path) -> "Bundle":
        """The bundle in `folder`. Raises BundleError."""
        try:
            found = (folder / MANIFEST).read_bytes()
        except FileNotFoundError as error:
            raise BundleError("The handbook's pages are missing. Install the app again; your notes stay.") from error
        except OSError as error:
            raise BundleError("The handbook's pages cannot be read. Check the rights of the app's folder.") from error
        damaged = BundleError(DAMAGED)
        try:
            if msgspec.json.decode(found, type=_FormatOnly).format != FORMAT:
                raise BundleError("These pages were made for another version of the app. Install both from one source.")
            manifest = msgspec.json.decode(found, type=Manifest)
            catalogue = msgspec.json.decode(_read_checked(folder, manifest, CATALOGUE), type=Catalogue)
        except msgspec.MsgspecError as error:
            raise damaged from error
        return cls(folder, manifest, catalogue)

    @property
    def front(self) -> Front:
        """What Home shows."""
        return front_of(self.catalogue, self.manifest.checked)

    def read(self, name: str) -> bytes:
        """A file of the bundle, checked against its hash. Raises BundleError."""
        return _read_checked(self._folder, self.manifest, name)

    def path(self, name: str) -> Path:
        """Where a file or folder of the bundle lies (for libraries that open files themselves)."""
        return self._folder / name

    def guides(self, lang: Language) -> list[Guide]:
        """All guides in handbook order, each in `lang` or else in the other language."""
        return [self.guide(guide_id, lang) for topic in self._topics.values() for guide_id in topic.guides
                if self.has_guide(guide_id)]  # fmt: skip

    def has_guide(self, guide_id: str) -> bool:
        """Whether this guide is written, in any language."""
        return any((guide_id, lang) in self._guides for lang in LANGUAGES)

    def guide(self, guide_id: str, lang: Language) -> Guide:
        """The guide in `lang`, or else in the other language. Raises UnknownId."""
        return _pick(self._guides, guide_id, lang, "guide")

    def guide_html(self, guide: Guide) -> str:
        """The text of a guide: an HTML fragment (see app.compiler.markdown_html for its tags). Raises BundleError."""
        return self.read(f"pages/{guide.lang}/{guide.id}.html").decode()

    def situations(self, lang: Language) -> list[Situation]:
        """All situations in order."""
        return [self.situation(id_, lang) for id_ in _ids(self.catalogue.situations)]

    def situation(self, situation_id: str, lang: Language) -> Situation:
        """The situation in `lang`, or else in the other language. Raises UnknownId."""
        return _pick(self._situations, situation_id, lang, "situation")

    def situation_html(self, situation: Situation) -> str:
        """The text of a situation page. Raises BundleError."""
        return self.read(f"situations/{situation.lang}/{situation.id}.html").decode()

    def checklists(self, lang: Language) -> list[Checklist]:
        """All checklist templates in order."""
        return [self.checklist(id_, lang) for id_ in _ids(self.catalogue.checklists)]

    def has_checklist(self, checklist_id: str) -> bool:
        """Whether this checklist is written, in any language."""
        return any((checklist_id, lang) in self._checklists for lang in LANGUAGES)

    def checklist(self, checklist_id: str, lang: Language) -> Checklist:
        """The checklist in `lang`, or else in the other language. Raises UnknownId."""
        return _pick(self._checklists, checklist_id, lang, "checklist")

    def checklist_of_run(self, checklist_id: str, lang: Language) -> Checklist:
        """The same for a checklist in use: one without steps, named by its id, when the handbook has none of this id.

        So it is for "", the id of a list with only steps of one's own.
        """
        if self.has_checklist(checklist_id):
            return self.checklist(checklist_id, lang)
        day = self.manifest.checked
        return Checklist(checklist_id, lang, checklist_id, "", "", "", (), checked=day, check_by=day)

    def calculators(self, lang: Language) -> list[Calculator]:
        """All calculators in order."""
        return [self.calculator(id_, lang) for id_ in _ids(self.catalogue.calculators)]

    def has_calculator(self, calculator_id: str) -> bool:
        """Whether there is this calculator."""
        return (calculator_id, "en") in self._calculators

    def calculator(self, calculator_id: str, lang: Language) -> Calculator:
        """The words about a calculator. Raises UnknownId."""
        return _pick(self._calculators, calculator_id, lang, "calculator")

    def letters(self, lang: Language) -> list[Letter]:
        """All letters in order."""
        return [self.letter(id_, lang) for id_ in _ids(self.catalogue.letters)]

    def has_letter(self, letter_id: str) -> bool:
        """Whether this letter is written, in any language."""
        return any((letter_id, lang) in self._letters for lang in LANGUAGES)

    def letter(self, letter_id: str, lang: Language) -> Letter:
        """The letter in `lang`, or else in the other language. Raises UnknownId."""
        return _pick(self._letters, letter_id, lang, "letter")

    @property
    def figures(self) -> Mapping[str, Figure]:
        """Amounts and dates that change, by id."""
        return self._figures

    def term(self, term_id: str) -> Term:
        """A glossary entry. Raises UnknownId."""
        try:
            return self._terms[term_id]
        except KeyError:
            raise UnknownId(f'There is no term "{term_id}". "handbook list --kind term" shows them all.') from None

    def topic(self, topic_id: str) -> Topic:
        """A topic. Raises UnknownId."""
        try:
            return self._topics[topic_id]
        except KeyError:
            raise UnknownId(f'There is no topic "{topic_id}".') from None


def front_of(catalogue: Catalogue, checked: datetime.date) -> Front:
    """What Home shows of a catalogue. `checked` is the manifest's."""
    nouns = {(page.id, page.lang): page for page in catalogue.situations}
    minutes = {(guide.id, guide.lang): guide for guide in catalogue.guides if guide.id == FIRST_AID}
    situations: dict[str, tuple[FrontSituation, ...]] = {}
    for lang in LANGUAGES:
        pages = [_pick(nouns, id_, lang, "situation") for id_ in _ids(catalogue.situations)]
        situations[lang] = tuple(FrontSituation(p.id, p.title, p.summary, p.icon, p.more) for p in pages)
    return Front(
        checked.isoformat(),
        situations,
        {lang: _pick(minutes, FIRST_AID, lang, "guide").minutes for lang in LANGUAGES} if minutes else {},
    )


class _FormatOnly(msgspec.Struct):
    format: int


def _read_checked(folder: Path, manifest: Manifest, name: str) -> bytes:
    try:
        data = read_file(folder, name)
    except OSError as error:
        raise BundleError("A page of the handbook cannot be read. The other pages still work.") from error
    if hashlib.sha256(data).hexdigest() != manifest.files.get(name):
        raise BundleError("A page of the handbook is damaged and is not shown. Install the app again; your notes stay.")
    return data


def _ids(nouns: Iterable[Situation | Checklist | Calculator | Letter]) -> list[str]:
    return list(dict.fromkeys(noun.id for noun in nouns))


def _pick(nouns: dict[tuple[str, Language], _Noun], noun_id: str, lang: Language, kind: str) -> _Noun:
    for choice in (lang, *LANGUAGES):
        if (noun_id, choice) in nouns:
            return nouns[noun_id, choice]
    raise UnknownId(f'There is no {kind} "{noun_id}". "handbook list --kind {kind}" shows them all.')
