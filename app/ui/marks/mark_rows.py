"""What stands in the list: bookmarks, marks and notes by page, and passages that are no longer in the text."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from app.content import Bundle, Language
from app.content.page_text import page_text
from app.errors import HandbookError, UnknownId
from app.tracker import Bookmark, Mark, State
from app.tracker.passages import Finder, Found, Passage
from app.ui.shell.place import Place


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A heading (without a key), a bookmark, or a mark. `tag` is what must be said about it, such as "Text changed".

    `place` is None where there is nothing left to open.
    """

    title: str
    key: str = ""
    icon: str = ""
    path: str = ""
    quote: str = ""
    note: str = ""
    tag: str = ""
    is_warning: bool = False
    place: Place | None = None
    bookmark: Bookmark | None = None
    mark: Mark | None = None

    checked: None = None  # nothing to tick

    @property
    def is_heading(self) -> bool:
        """Whether it only names what follows."""
        return not self.key

    @property
    def sentence(self) -> str:
        """The row in one sentence, for screen readers."""
        parts = (self.title, self.path, self.tag, f"“{self.quote}”" if self.quote else "", self.note)
        return ". ".join(part for part in parts if part)


class MarkRows(QObject):
    """Makes the rows. Pages are looked through once, until the handbook changes."""

    def __init__(self, bundle: Bundle, parent: QObject) -> None:
        super().__init__(parent)
        self._bundle = bundle
        self._finders: dict[tuple[str, str, str], Finder | None] = {}

    def rows(self, state: State, lang: Language, words: str = "") -> list[MarkRow]:
        """All rows; with `words`, those that hold every one of them."""
        bookmarks = [self._bookmark(bookmark, lang) for bookmark in state.bookmarks]
        here: list[MarkRow] = []
        gone: list[MarkRow] = []
        for mark in self._in_order(state.marks, lang):
            found = self._find(mark)
            (here if found is not None else gone).append(self._mark(mark, found, lang))
        groups = (
            (self.tr("Bookmarks"), bookmarks), (self.tr("Marks and notes"), here),
            (self.tr("No longer in the text"), gone),
        )  # fmt: skip
        rows: list[MarkRow] = []
        asked = words.casefold().split()
        for heading, found_rows in groups:
            kept = [row for row in found_rows if all(word in row.sentence.casefold() for word in asked)]
            if kept:
                rows += [MarkRow(heading), *kept]
        return rows

    def _in_order(self, marks: tuple[Mark, ...], lang: Language) -> list[Mark]:
        """By page in the order of the handbook, and in a page in the order of the text."""
        order = {guide.id: number for number, guide in enumerate(self._bundle.guides(lang))}

        def key(mark: Mark) -> tuple[int, str, str, int]:
            found = self._find(mark)
            return order.get(mark.page, len(order)), mark.page, mark.lang, found.start if found else -1

        return sorted(marks, key=key)

    def _find(self, mark: Mark) -> Found | None:
        finder = self._finder(mark)
        return finder.find(Passage(mark.section, mark.quote, mark.before, mark.after)) if finder else None

    def _finder(self, mark: Mark) -> Finder | None:
        """What finds passages in the page of a mark; None when there is no such page in its language."""
        key = (mark.kind, mark.page, mark.lang)
        if key not in self._finders:
            html = self._html(mark)
            self._finders[key] = Finder(page_text(html)) if html is not None else None
        return self._finders[key]

    def _html(self, mark: Mark) -> str | None:
        bundle = self._bundle
        try:
            if mark.kind == "situation":
                situation = bundle.situation(mark.page, mark.lang)
                return bundle.situation_html(situation) if situation.lang == mark.lang else None
            guide = bundle.guide(mark.page, mark.lang)
            return bundle.guide_html(guide) if guide.lang == mark.lang else None
        except HandbookError:
            return None

    def _mark(self, mark: Mark, found: Found | None, lang: Language) -> MarkRow:
        title, path, place = self._page(mark.kind, mark.page, mark.section, lang)
        tag = ""
        if found is not None and found.is_changed:
            tag = self.tr("Text changed")
        elif mark.lang != lang:
            tag = {"en": self.tr("In the English page"), "nl": self.tr("In the Dutch page")}[mark.lang]
        if place is not None and found is not None:
            place = Place(place.kind, place.id, place.part, mark=mark.id)
        note = "\n".join(part for part in (mark.note, *mark.kept) if part)
        icon = "note" if note else "pencil"
        changed = found is not None and found.is_changed
        quote = " ".join(mark.quote.split())
        return MarkRow(title, mark.id, icon, path, quote, note, tag, changed, place, mark=mark)

    def _bookmark(self, bookmark: Bookmark, lang: Language) -> MarkRow:
        title, path, place = self._page(bookmark.kind, bookmark.id, bookmark.section, lang)
        key = f"bookmark {bookmark.kind} {bookmark.id} {bookmark.section}"
        tag = "" if place is not None else self.tr("This page is gone")
        return MarkRow(title, key, "bookmark", path, tag=tag, is_warning=True, place=place, bookmark=bookmark)

    def _page(self, kind: str, page_id: str, section: str, lang: Language) -> tuple[str, str, Place | None]:
        """Title, section or topic, and place of a page; its id and no place when the handbook does not have it."""
        bundle = self._bundle
        try:
            if kind == "guide" and not bundle.has_guide(page_id):
                kind = "situation"  # bookmarks of situations were kept as guides once
            if kind == "guide":
                guide = bundle.guide(page_id, lang)
                titles = {found.id: found.title for found in guide.sections}
                path = titles.get(section) or bundle.topic(guide.topic).title.get(lang)
                return guide.title, path, Place("guide", page_id, section if section in titles else "")
            if kind == "situation":
                situation = bundle.situation(page_id, lang)
                titles = {found.id: found.title for found in situation.sections}
                return situation.title, titles.get(section, ""), Place("situation", page_id, section)
            if kind == "term":
                return bundle.term(page_id).nl, self.tr("Glossary"), Place("glossary", page_id)
            return bundle.checklist(page_id, lang).title, self.tr("Checklists"), Place("template", page_id)
        except UnknownId:
            return page_id, "", None
