"""The progress trace: the circuit line with open round nodes, our one signature. Its value is read as "7 of 19"."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.shell.theme import Theme

_MIN_GAP_PX = 10  # closer together, only first, last done, current and end are drawn (design.md, section 5)
_NODE_PX, _CURRENT_PX = 3.2, 4.6


class Trace(QWidget):
    """Draws `done` of `total` nodes. `setValue` repaints; the accessible name must be set by the owner."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._done = 0
        self._total = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_value(self, done: int, total: int, text: str) -> None:
        """`text` is what a screen reader says ("7 of 19 steps")."""
        self._done, self._total = done, total
        self.setAccessibleDescription(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_trace(QPainter(self), QRectF(self.rect()), self._theme, self._done, self._total)


class EmptyTrace(QWidget):
    """The small drawing where nothing is yet: a line that could go two ways (picture 13). Decoration only."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(152, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color
        first, second, radius = QPointF(51, 18), QPointF(100, 30), 6.0
        painter.setPen(QPen(color("lineStrong"), 2))
        painter.drawLine(QPointF(0, 18), first)
        painter.drawPolyline([first, QPointF(93, 18), QPointF(100, 6), QPointF(151, 6)])
        painter.drawPolyline([QPointF(93, 18), second, QPointF(151, 30)])
        painter.setBrush(color("surface"))
        painter.drawEllipse(second, radius, radius)
        painter.setPen(QPen(color("focus"), 2))
        painter.drawEllipse(first, radius, radius)


def paint_trace(painter: QPainter, rect: QRectF, theme: Theme, done: int, total: int) -> None:
    """The trace inside `rect`, for rows that are painted."""
    if total < 1:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    y = rect.center().y()
    left, right = rect.left() + 6, rect.right() - 6
    gap = (right - left) / max(1, total - 1)
    at = [left + gap * number for number in range(total)]
    current = min(done, total - 1)
    color = theme.color
    painter.setPen(QPen(color("line"), 2))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    if done:
        painter.setPen(QPen(color("okSolid"), 2))
        painter.drawLine(QPointF(left, y), QPointF(at[min(done, total) - 1], y))
    crowded = gap < _MIN_GAP_PX
    shown = {0, done - 1, current, total - 1} if crowded else set(range(total))
    for number in sorted(shown & set(range(total))):
        if number < done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("okSolid"))
            painter.drawEllipse(QPointF(at[number], y), _NODE_PX, _NODE_PX)
        elif number == current:
            painter.setPen(QPen(color("focus"), 2.2))
            painter.setBrush(color("surface"))
            painter.drawEllipse(QPointF(at[number], y), _CURRENT_PX, _CURRENT_PX)
        else:
            painter.setPen(QPen(color("lineStrong"), 1.4))
            painter.setBrush(color("surface"))
            painter.drawEllipse(QPointF(at[number], y), _NODE_PX - 0.4, _NODE_PX - 0.4)
    painter.restore()
