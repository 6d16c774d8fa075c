"""The text of the page that is shown, as passages are looked up in it, and where each character stands on the screen."""

from bisect import bisect_left

from PySide6.QtGui import QTextBlock

from app.content.page_text import PageText
from app.tracker.passages import Finder, Found, Passage, passage_at
from app.ui.document.writer import NOT_COPIED
from app.ui.reader.fragment_setter import Article

_OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"


class ShownText:
    """The text between the line of facts and the sources. It is the same as that of the page's fragment."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._positions: list[int] = []
        parts: list[str] = []
        start, end = article.body
        block = article.document.findBlock(start)
        while block.isValid() and block.position() < end:
            self._add(block, parts)
            parts.append("\n")
            self._positions.append(block.position() + block.length() - 1)
            block = block.next()
        sections = tuple(
            (self._offset(position), section)
            for section, position in article.sections
            if section and start <= position < end
        )
        self.text = PageText("".join(parts), sections)
        self._finder: Finder | None = None

    def find(self, passage: Passage) -> tuple[int, int, bool] | None:
        """Position and length in the document, and whether the words changed; None when it is not there."""
        self._finder = self._finder or Finder(self.text)
        found = self._finder.find(passage)
        return None if found is None else (*self._range(found), found.is_changed)

    def passage(self, start: int, end: int) -> Passage | None:
        """The passage between two positions of the document, as far as it belongs to the page's text."""
        return passage_at(self.text, self._offset(start), self._offset(end))

    def _range(self, found: Found) -> tuple[int, int]:
        start = self._positions[found.start]
        return start, self._positions[found.end - 1] + 1 - start

    def _offset(self, position: int) -> int:
        return bisect_left(self._positions, position)

    def _add(self, block: QTextBlock, parts: list[str]) -> None:
        start, end = self._article.body
        for run in block:  # type: ignore[attr-defined]  # the stubs say otherwise
            fragment = run.fragment()
            if not fragment.isValid() or fragment.charFormat().hasProperty(NOT_COPIED):
                continue
            at = fragment.position()
            for sign in fragment.text():
                if start <= at < end and sign != _OBJECT:
                    parts.append(sign)
                    self._positions.append(at)
                at += 2 if ord(sign) > 0xFFFF else 1  # Qt counts in UTF-16
