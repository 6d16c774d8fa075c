"""Paints marked passages: a tint with a line below it, and a sign in the margin where there is a note."""

from dataclasses import dataclass
from itertools import takewhile

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QTextDocument

from app.ui.document.look import Look
from app.ui.reader.article_boxes import last_position, range_rects

_ICON_PX, _ICON_GAP_PX = 16, 8
_WIDTH_PX = 2


@dataclass(frozen=True, slots=True)
class MarkRange:
    """A mark on the page: its id, and where it stands in the document."""

    id: str
    start: int
    length: int
    has_note: bool = False

    @property
    def end(self) -> int:
        """The position behind it."""
        return self.start + self.length


class MarkLayer:
    """The marks of one page, in the document's own coordinates."""

    def __init__(self, document: QTextDocument, look: Look, marks: list[MarkRange]) -> None:
        self._document = document
        self._look = look
        self.marks = sorted(marks, key=lambda mark: mark.start)

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what touches `clip`, before the text is drawn."""
        painter.save()
        line = QPen(self._look.color("text" if self._look.outlined else "warnText"), _WIDTH_PX)
        last = last_position(self._document, clip)
        for mark in takewhile(lambda mark: mark.start <= last, self.marks):
            for rect in range_rects(self._document, mark.start, mark.length, clip):
                if not self._look.outlined:
                    painter.fillRect(rect, self._look.color("warnBg"))
                painter.setPen(line)
                y = round(rect.bottom()) + 1
                painter.drawLine(QPointF(round(rect.left()), y), QPointF(round(rect.right()), y))
            if mark.has_note and (target := self.icon_rect(mark)).intersects(clip):
                size = target.toRect().width()
                painter.drawPixmap(target.toRect(), self._look.icon("note", "warnText", size))
        painter.restore()

    def icon_rect(self, mark: MarkRange) -> QRectF:
        """Where the sign of a note stands: left of the column, beside the first line of the passage."""
        side = self._look.px(_ICON_PX)
        first = next(range_rects(self._document, mark.start, 1, _EVERYWHERE), QRectF())
        left = self._document.rootFrame().frameFormat().leftMargin() - side - _ICON_GAP_PX
        return QRectF(max(2.0, left), first.center().y() - side / 2, side, side)

    def at(self, position: int, point: QPointF) -> MarkRange | None:
        """The mark under a point of the document; `position` is the character there. The shortest of several."""
        for mark in self.marks:
            if mark.has_note and self.icon_rect(mark).adjusted(-4, -4, 4, 4).contains(point):
                return mark
        over = [mark for mark in self.marks if mark.start <= position <= mark.end and self._covers(mark, point)]
        return min(over, key=lambda mark: mark.length, default=None)

    def around(self, start: int, end: int) -> MarkRange | None:
        """The mark that a selection or the text cursor stands in; the shortest of several."""
        over = [mark for mark in self.marks if mark.start <= start and end <= mark.end]
        return min(over, key=lambda mark: mark.length, default=None)

    def _covers(self, mark: MarkRange, point: QPointF) -> bool:
        rects = range_rects(self._document, mark.start, mark.length, _EVERYWHERE)
        return any(rect.adjusted(0, 0, 0, _WIDTH_PX + 2).contains(point) for rect in rects)


_EVERYWHERE = QRectF(-1e6, -1e6, 2e6, 2e9)
