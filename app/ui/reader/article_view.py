"""The article column: shows a set page, paints its boxes, finds its way by headings, and keeps its place."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from app.ui.document.look import Look
from app.ui.reader.article_boxes import ArticleBoxes
from app.ui.reader.fragment_setter import Article
from app.ui.reader.mark_layer import MarkLayer, MarkRange
from app.ui.reader.page_links import begin_tab, link_at
from app.ui.reader.page_parts import PageParts
from app.ui.reader.plain_text import selected_text
from app.ui.shell.theme import Theme

_TOP_PX, _TOP_COMPACT_PX = 31, 26
_SIDE_PX = 32  # tokens.json, space.articlePadding
_GAP_PX = 96  # more than there is between two paragraphs
_ABOVE_HEADING_PX = 20  # left free above a heading that was jumped to
_READING_LINE_PX = 96  # a heading above this line of the window is the current one
_NOT_LAID_OUT = QSizeF(0, 0)  # of a page: every change would lay the text out anew; Qt sets the width at the end


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a page: the character at the top edge and how far the page is scrolled beyond its line's top."""

    position: int
    beyond_px: float


class ArticleView(QTextBrowser):
    """Shows one article. It opens nothing by itself: links are announced."""

    link_activated = Signal(str)
    term_hovered = Signal(str, QRect)  # the link and its rectangle in the viewport; "" when the pointer left it
    term_activated = Signal(str, QRect)
    section_changed = Signal(str)
    copy_requested = Signal(str)
    mark_clicked = Signal(str)  # the id of a mark

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._article: Article | None = None
        self._boxes: ArticleBoxes | None = None
        self._marks: MarkLayer | None = None
        self._source_line = ""
        self._is_compact = False
        self._section = ""
        self._target = ""  # the heading that was jumped to; it stays the current one until the page is scrolled
        self._jumping = False
        self._hovered = ""
        self._parts: PageParts | None = None
        self.setObjectName("article")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.anchorClicked.connect(self._on_anchor)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    # --- the page --------------------------------------------------------------------------------------------

    def show_article(self, article: Article, look: Look, source_line: str) -> None:
        """Show a page from its beginning. `source_line` is added to copied text."""
        old = self._article.document if self._article is not None else None
        self._article = article
        self._boxes = ArticleBoxes(article, look)
        self._look, self._marks = look, None
        self._source_line = source_line
        self._target = self._section = self._hovered = ""
        article.document.setParent(self)
        article.document.setPageSize(_NOT_LAID_OUT)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(self.wordWrapMode())
        article.document.setDefaultTextOption(option)
        self._fit_column(article.document)
        self.setDocument(article.document)
        if old is not None and old is not article.document:
            old.deleteLater()  # Qt deletes only the empty document that it made itself
        self.setExtraSelections([])
        self._make_parts()

    def replace_article(self, article: Article, look: Look, source_line: str) -> None:
        """Show the same page set anew (another theme or text size), at the same place."""
        spot = self.spot()
        self.show_article(article, look, source_line)
        self.go_to_spot(spot)

    def _make_parts(self) -> None:
        """Headings and links for a screen reader, where one runs."""
        if self._parts is not None:
            self._parts.deleteLater()
            self._parts = None
        if self._article is not None and QAccessible.isActive():
            self._parts = PageParts(self, self.accessibleName(), self._article.lang, self._article.meanings)

    @property
    def article(self) -> Article | None:
        """The page that is shown."""
        return self._article

    @property
    def section(self) -> str:
        """The id of the section that is being read, "" above the first."""
        return self._section

    def show_marks(self, marks: list[MarkRange]) -> None:
        """Paint these marks on the page that is shown."""
        self._marks = MarkLayer(self.document(), self._look, marks) if marks else None
        self.viewport().update()

    @property
    def marks(self) -> MarkLayer | None:
        """The marks that are painted."""
        return self._marks

    def rect_of(self, position: int) -> QRect:
        """Where a character stands in the view."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        return self.cursorRect(cursor)

    def set_compact(self, is_compact: bool) -> None:
        """A narrower column with less air above it."""
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            self._refit()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing: pictures of the page are in the document already, and nothing else is ever fetched."""
        return None

    def _refit(self) -> None:
        spot = self.spot()
        if self._fit_column(self.document()):
            self.go_to_spot(spot)

    def _fit_column(self, document: QTextDocument) -> bool:
        """Centre the column in the view; whether anything changed."""
        root = document.rootFrame()
        style = root.frameFormat()
        widest = self._theme.size("articleMax") * self._theme.scale - (80 if self._is_compact else 0)
        column = min(widest, self.width() - 2 * _SIDE_PX)
        left = max(0.0, (self.width() - column) // 2)
        right = max(0.0, self.viewport().width() - left - column)
        top = _TOP_COMPACT_PX if self._is_compact else _TOP_PX
        if (style.leftMargin(), style.rightMargin(), style.topMargin()) == (left, right, top):
            return False
        style.setLeftMargin(left)
        style.setRightMargin(right)
        style.setTopMargin(top)
        root.setFrameFormat(style)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        spot = self.spot() if event.oldSize().isValid() else None
        if event.size().width() != event.oldSize().width():
            self.document().setPageSize(_NOT_LAID_OUT)
        self._fit_column(self.document())
        super().resizeEvent(event)
        if spot is not None:
            self.go_to_spot(spot)

    # --- place -----------------------------------------------------------------------------------------------

    def spot(self) -> Spot:
        """Where the page is scrolled to."""
        at = self.verticalScrollBar().value()
        if at <= 0:
            return Spot(0, 0)
        for below in range(0, _GAP_PX, 8):
            position = self.cursorForPosition(QPoint(self.viewport().width() // 2, below)).position()
            beyond = at - self._line_top(position)
            if abs(beyond) < self.viewport().height():  # between two paragraphs Qt may answer with the end of the page
                break
        return Spot(position, beyond)

    def go_to_spot(self, spot: Spot) -> None:
        """Scroll back to a spot."""
        self._jump(self._line_top(spot.position) + spot.beyond_px if spot.position else 0)

    def _line_top(self, position: int) -> float:
        """The upper edge of the line that holds a character, in the document."""
        block = self.document().findBlock(position)
        origin = self.document().documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        return origin.top() + (line.y() if line.isValid() else 0.0)

    def place_in_section(self) -> tuple[str, float]:
        """The section at the top edge and how much of it lies above, 0 to 1; equal in both languages."""
        at = self.verticalScrollBar().value()
        above = ("", 0.0)
        for number, (section, top) in enumerate(self._section_tops()):
            if number and top > at + 1:
                return above[0], (at - above[1]) / max(1.0, top - above[1])
            above = (section, top if number else 0.0)
        return above[0], (at - above[1]) / max(1.0, self.document().size().height() - above[1])

    def go_to_place(self, section: str, share: float) -> None:
        """Scroll to what `place_in_section` gave; to the beginning when there is no such section."""
        tops = list(self._section_tops())
        number = next((n for n, (found, _) in enumerate(tops) if found == section), 0)
        top = tops[number][1] if number and tops else 0.0
        below = tops[number + 1][1] if number + 1 < len(tops) else self.document().size().height()
        self._jump(top + share * (below - top))
        self._on_scrolled()

    def go_to_section(self, section: str) -> bool:
        """Scroll a heading to the top and put the text cursor there; False when there is none."""
        article = self._article
        position = dict(article.sections).get(section) if article else None
        if position is None:
            return False
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self._jumping = True
        self.setTextCursor(cursor)
        self._jumping = False
        self._jump(self._line_top(position) - _ABOVE_HEADING_PX if section else 0)
        self._target = section
        self._set_section(section)
        return True

    def read_section(self, section: str) -> None:
        """Go to a heading with the keyboard, and have it read out."""
        if self.go_to_section(section):
            self.setFocus()
            if self._parts is not None:
                self._parts.say_at(self.textCursor().position())

    def step_heading(self, step: int) -> None:
        """To the next (1) or previous (-1) heading, from the text cursor where one is moved, else from what is seen."""
        is_at_caret = self.has_caret and self.viewport().rect().intersects(self.cursorRect())
        at = self._line_top(self.textCursor().position()) if is_at_caret else self.verticalScrollBar().value() + _ABOVE_HEADING_PX  # fmt: skip
        tops = list(self._section_tops())
        ahead = [section for section, top in tops if section and top > at + 2]  # "" is the title, above all others
        behind = [section for section, top in tops if top < at - 2]
        for found in ahead[:1] if step > 0 else behind[-1:]:
            self.go_to_section(found)

    def _section_tops(self) -> Iterator[tuple[str, float]]:
        """Sections with the upper edge of their heading, in order; each lays the text out as far as to itself."""
        for section, position in self._article.sections if self._article is not None else ():
            yield section, self._line_top(position)

    def _jump(self, y: float) -> None:
        self._jumping = True
        self.verticalScrollBar().setValue(round(y))
        self._jumping = False

    def _set_section(self, section: str) -> None:
        if section != self._section:
            self._section = section
            self.section_changed.emit(section)

    def _on_scrolled(self) -> None:
        if self._jumping:
            return
        self._target = ""
        line = self.verticalScrollBar().value() + _READING_LINE_PX
        above = [section for section, _ in takewhile(lambda found: found[1] <= line, self._section_tops())]
        self._set_section(above[-1] if above else "")

    def _on_anchor(self, url: QUrl) -> None:
        link = url.toString()
        if link.startswith("term:"):
            self.term_activated.emit(link, self.cursorRect())
        else:
            self.link_activated.emit(link)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab: from link to link, then out of the page."""
        begin_tab(self, next)
        found = super().focusNextPrevChild(next)
        if self._parts is not None and self.hasFocus():
            self._parts.say_at(self.textCursor().selectionStart())
        return found

    # --- pointer, keys, painting -----------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """A page brings its own fonts: those of the view would only lay it out anew with every style sheet."""
        if event.type() not in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """With a screen reader arrow keys move a text cursor, whose line it reads; without one they scroll."""
        flag = Qt.TextInteractionFlag.TextSelectableByKeyboard
        if QAccessible.isActive() and not self.textInteractionFlags() & flag:
            self.setTextInteractionFlags(self.textInteractionFlags() | flag)
            if self._parts is None:  # it was started after the page was shown
                self._make_parts()
        super().focusInEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        link = self.anchorAt(at)
        link = link if link.startswith("term:") else ""
        if link != self._hovered:
            self._hovered = link
            self.term_hovered.emit(link, QRect(at, QSize(1, 1)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        is_plain = event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection()
        if is_plain and not self.anchorAt(at) and (mark := self.mark_at(at)) is not None:
            self.mark_clicked.emit(mark.id)

    def mark_at(self, at: QPoint) -> MarkRange | None:
        """The mark under a point of the view."""
        if self._marks is None:
            return None
        point = QPointF(at) + QPointF(0, self.verticalScrollBar().value())
        return self._marks.at(self.cursorForPosition(at).position(), point)

    @property
    def has_caret(self) -> bool:
        """Whether text can be selected with the keyboard."""
        return bool(self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard)

    def set_caret(self, is_on: bool) -> None:
        """Show a text cursor that the arrow keys move, from the first line in the view; or go back to scrolling."""
        flags = Qt.TextInteractionFlag.TextBrowserInteraction
        if is_on:
            if not self.viewport().rect().intersects(self.cursorRect()):
                self.setTextCursor(self.cursorForPosition(QPoint(self.viewport().width() // 2, _READING_LINE_PX)))
            flags |= Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step_heading(1 if event.key() == Qt.Key.Key_Down else -1)
            if self._parts is not None:
                self._parts.say_at(self.textCursor().position())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (link := link_at(self.textCursor())):
            self.anchorClicked.emit(QUrl(link))
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit(self._copied())
        else:
            super().keyPressEvent(event)

    def _copied(self) -> str:
        text = selected_text(self.textCursor())
        return f"{text}\n\n{self._source_line}" if text else ""

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self._copied())
        return data

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._boxes is not None:
            painter = QPainter(self.viewport())
            at = -self.verticalScrollBar().value()
            painter.translate(0, at)
            clip = QRectF(event.rect()).translated(0, -at)
            self._boxes.paint(painter, clip)
            if self._marks is not None:
                self._marks.paint(painter, clip)
            painter.end()
        super().paintEvent(event)
