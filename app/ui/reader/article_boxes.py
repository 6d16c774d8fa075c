"""Paints what a QTextDocument cannot: callouts, notices and outlines behind the text, hairlines, icons, term lines.

The same painter serves the screen and the printed page; it works in the document's own coordinates.
"""

from collections.abc import Iterator
from itertools import takewhile
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTextBlock, QTextDocument, QTextFrame, QTextTable

from app.ui.document.look import Look
from app.ui.document.walk import blocks_of, frames_of
from app.ui.document.writer import ICON, KIND, PILL, TRIM
from app.ui.reader.fragment_setter import CALLOUTS, Article

_RADIUS = 8
_AHEAD_PX = 80.0  # a box begins above its first character: padding, and the margin before a list
_CALLOUT_KINDS = frozenset(name for _, name in CALLOUTS.values())


class ArticleBoxes:
    """The painted parts of one article."""

    def __init__(self, article: Article, look: Look) -> None:
        self._document = article.document
        self._look = look
        self._terms = article.terms
        frames = [frame for frame in frames_of(self._document) if _kind(frame)]
        self._frames = sorted(frames, key=QTextFrame.firstPosition)
        self._marked = [block for block in blocks_of(self._document) if _has_mark(block)]

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint all that touches `clip`, before the text is drawn. What lies further down need not be laid out yet."""
        last = last_position(self._document, clip)
        inside = clip.adjusted(0, 2, 0, -2)  # a box that begins the next page is no line at the end of this one
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for frame in takewhile(lambda frame: frame.firstPosition() <= last, self._frames):
            rect = frame_rect(frame)
            if rect.intersects(inside):
                self._frame(painter, frame, rect)
        for block in takewhile(lambda block: block.position() <= last, self._marked):
            rect = self._document.documentLayout().blockBoundingRect(block)
            if rect.intersects(clip):
                self._mark(painter, block, rect)
        if not self._look.is_paper:
            self._term_lines(painter, clip, last)
        painter.restore()

    # --- frames ----------------------------------------------------------------------------------------------

    def _frame(self, painter: QPainter, frame: QTextFrame, rect: QRectF) -> None:
        kind = _kind(frame)
        if kind in _CALLOUT_KINDS:
            self._callout(painter, kind, rect)
        elif kind == "notice":
            self._notice(painter, rect)
        elif isinstance(frame, QTextTable):
            self._hairlines(painter, kind, frame, rect)
        elif kind == "sources":
            painter.setPen(QPen(self._look.color("line"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)

    def _callout(self, painter: QPainter, kind: str, rect: QRectF) -> None:
        if self._look.outlined:
            paper = self._look.is_paper
            color = self._look.color(f"{kind}Bar" if paper else "text")
            pen = QPen(color, 1.2 if paper else 2)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            half = pen.widthF() / 2
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(half, half, -half, -half))
            painter.fillRect(QRectF(rect.left(), rect.top(), 5 if paper else 6, rect.height()), color)
            return
        shape = QPainterPath()
        shape.addRoundedRect(rect, _RADIUS, _RADIUS)
        painter.fillPath(shape, self._look.color(f"{kind}Bg"))
        bar = QPainterPath()
        bar.addRect(QRectF(rect.left(), rect.top(), 4, rect.height()))
        painter.fillPath(shape.intersected(bar), self._look.color(f"{kind}Bar"))

    def _notice(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(self._look.color("text" if self._look.outlined else "line"), 1))
        painter.setBrush(self._look.color("surface" if self._look.outlined else "sunken"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def _hairlines(self, painter: QPainter, kind: str, table: QTextTable, rect: QRectF) -> None:
        """Lines over the rows; a stronger one under a header row."""
        if kind == "plain":
            return
        layout = self._document.documentLayout()
        inset = 0.0 if kind != "sources" or self._look.is_paper else 6.0
        for row in range(1 if kind == "table" else 0, table.rows()):
            tops = [layout.blockBoundingRect(cell.firstCursorPosition().block()).top() - cell.format().toTableCellFormat().topPadding()
                    for cell in (table.cellAt(row, column) for column in range(table.columns()))]  # fmt: skip
            y = round(min(tops)) + 0.5
            under_header = kind == "table" and row == 1 and table.format().headerRowCount() > 0
            painter.setPen(QPen(self._look.color("lineStrong" if under_header else "line"), 1))
            painter.drawLine(QPointF(rect.left() + inset, y), QPointF(rect.right() - inset, y))

    # --- marks -----------------------------------------------------------------------------------------------

    def _mark(self, painter: QPainter, block: QTextBlock, rect: QRectF) -> None:
        style = block.blockFormat()
        line = block.layout().lineAt(0)
        if not line.isValid():
            return
        text = line.naturalTextRect().translated(rect.topLeft())
        if style.hasProperty(PILL):
            painter.setPen(QPen(self._look.color("line"), 1) if self._look.outlined else QPen(Qt.PenStyle.NoPen))
            painter.setBrush(self._look.color(style.property(PILL)))
            pill = QRectF(rect.left(), text.top() - 3, text.right() - rect.left() + 8, text.height() + 6)
            painter.drawRoundedRect(pill, 6, 6)
        name, color, size, left = str(style.property(ICON)).split()
        side = float(size)
        target = QRectF(rect.left() + float(left), text.center().y() - side / 2, side, side)
        scale = 4 if self._look.is_paper else 1
        painter.drawPixmap(target.toRect(), self._look.icon(name, color, int(size) * scale))

    def _term_lines(self, painter: QPainter, clip: QRectF, last: int) -> None:
        pen = QPen(self._look.color("termLine"), 2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([1, 1])
        painter.setPen(pen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for start, length in takewhile(lambda term: term[0] <= last, self._terms):
            for rect in range_rects(self._document, start, length, clip):
                y = round(rect.bottom()) + 1
                painter.drawLine(QPointF(round(rect.left()), y), QPointF(round(rect.right()), y))


def last_position(document: QTextDocument, clip: QRectF) -> int:
    """The position of the last character that can have anything to do with `clip`; lays out the text until there."""
    below = QPointF(clip.center().x(), clip.bottom() + _AHEAD_PX)
    return max(0, document.documentLayout().hitTest(below, Qt.HitTestAccuracy.FuzzyHit))


def range_rects(document: QTextDocument, start: int, length: int, clip: QRectF) -> Iterator[QRectF]:
    """The rectangles of a stretch of text, one a line, without the room that line height adds; none outside `clip`."""
    block = document.findBlock(start)
    end = start + length
    while block.isValid() and block.position() < end:
        origin = document.documentLayout().blockBoundingRect(block)
        layout = block.layout()
        if origin.intersects(clip):
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                first = max(start - block.position(), line.textStart())
                last = min(end - block.position(), line.textStart() + line.textLength())
                if first >= last:
                    continue
                left = line.cursorToX(first)
                right = line.cursorToX(last)
                x, end_x = (_first(side) for side in (left, right))
                width = end_x - x
                yield QRectF(x, line.y(), width, line.height()).translated(origin.topLeft())
        block = block.next()


def frame_rect(frame: QTextFrame) -> QRectF:
    """The painted rectangle of a box, without its margins, or of a table's cells. Of what lies below it nothing need be
    laid out: Qt's own answer would wait for the whole document.
    """
    layout = frame.document().documentLayout()
    left, right = _sides(frame)
    top = layout.blockBoundingRect(frame.firstCursorPosition().block()).top()
    if isinstance(frame, QTextTable):
        low = [frame.cellAt(frame.rows() - 1, column) for column in range(frame.columns())]
        paddings = [cell.format().toTableCellFormat().bottomPadding() for cell in low]
        bottom = max(
            _bottom(cell.lastCursorPosition().block()) + below for cell, below in zip(low, paddings, strict=True)
        )
        top -= frame.cellAt(0, 0).format().toTableCellFormat().topPadding()
    else:
        style = frame.frameFormat()
        bottom = _bottom(frame.lastCursorPosition().block()) + style.padding() - (style.property(TRIM) or 0.0)
        top -= style.padding()
    return QRectF(left, top, right - left, bottom - top)


def _sides(frame: QTextFrame) -> tuple[float, float]:
    """The left and right edge of a frame, its margins outside."""
    style = frame.frameFormat()
    if frame == frame.document().rootFrame():
        return style.leftMargin(), frame.document().textWidth() - style.rightMargin()
    left, right = _sides(frame.parentFrame())
    padding = frame.parentFrame().frameFormat().padding()
    return left + padding + style.leftMargin(), right - padding - style.rightMargin()


def _bottom(block: QTextBlock) -> float:
    """The lower edge of a paragraph with the room that its line height adds below it."""
    last = block.layout().lineAt(block.layout().lineCount() - 1)
    added = (block.blockFormat().lineHeight() / 100 - 1) * last.height() if last.isValid() else 0.0
    return block.document().documentLayout().blockBoundingRect(block).bottom() + added


def _kind(frame: QTextFrame) -> str:
    return str(frame.frameFormat().property(KIND) or "")


def _has_mark(block: QTextBlock) -> bool:
    return block.blockFormat().hasProperty(ICON)


def _first(side: Any) -> float:
    """CursorToX gives a pair or, by the stubs, a number."""
    return float(side[0] if isinstance(side, tuple) else side)
