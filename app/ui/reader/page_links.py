"""Where the headings and links of a document are, and how the keyboard comes to a link from where one reads."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from app.ui.document.walk import blocks_of
from app.ui.document.writer import LANG


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters of a page that are one part. `level` is 0 for a link, `href` and `lang` are "" where there is none."""

    start: int
    length: int
    text: str
    level: int = 0
    href: str = ""
    lang: str = ""

    @property
    def end(self) -> int:
        """The place behind it."""
        return self.start + self.length

    def holds(self, position: int) -> bool:
        """Whether a character of the page is in it."""
        return self.start <= position < self.end


def stretches(document: QTextDocument) -> Iterator[Stretch]:
    """All headings and links of a document, a heading before the links in it."""
    for block in blocks_of(document):
        level = block.blockFormat().headingLevel()
        if level:
            yield Stretch(block.position(), max(1, len(block.text())), block.text(), level)
        yield from _links(block)


def _links(block: QTextBlock) -> Iterator[Stretch]:
    """The links of a paragraph; neighbours that open the same are one."""
    found: Stretch | None = None
    for run in block:  # type: ignore[attr-defined]  # the stubs say otherwise
        fragment = run.fragment()
        style = fragment.charFormat()
        href = style.anchorHref() if style.isAnchor() else ""
        if found is not None and href == found.href:
            found = Stretch(
                found.start, found.length + fragment.length(), found.text + fragment.text(), 0, href, found.lang
            )
            continue
        if found is not None:
            yield found
        found = None
        if href:
            lang = style.property(LANG) or ""
            found = Stretch(fragment.position(), fragment.length(), fragment.text(), 0, href, lang)
    if found is not None:
        yield found


def begin_tab(view: QTextBrowser, is_next: bool) -> None:
    """Have Tab go to the next or previous link from where one reads: the text cursor, or what is in the view when it is
    not. Qt goes on from a selection only, and otherwise begins at the top of the page again.
    """
    at = view.textCursor()
    area = view.viewport().rect()
    is_seen = area.intersects(view.cursorRect())
    if at.hasSelection() and is_seen:
        return
    if not is_seen:
        at = view.cursorForPosition(area.topLeft() if is_next else area.bottomRight())
    ends = max(at.position(), 1) - 1, max(at.position(), 1)
    at.setPosition(ends[0] if is_next else ends[1])
    at.setPosition(ends[1] if is_next else ends[0], QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(at)


def link_at(cursor: QTextCursor) -> str:
    """What the character behind the text cursor opens, "" when it is no link or something is selected."""
    if cursor.hasSelection():
        return ""
    at = QTextCursor(cursor)
    at.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return at.charFormat().anchorHref()
