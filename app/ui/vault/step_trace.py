"""The trace of the first-run pages with their names."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.shell.theme import Theme

_LINE_PX, _AFTER_LINE_PX, _BEFORE_NAME_PX, _AFTER_NAME_PX = 44, 24, 18, 14


class StepTrace(QWidget):
    """Nodes with names; where they have no room, only the current one is named."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._names: list[str] = []
        self._current = 0
        theme.changed.connect(self.update)

    def show_steps(self, names: list[str], current: int) -> None:
        """Show these steps, `current` (from 0) as the present one."""
        self._names, self._current = names, current
        text = self.tr("Step {number} of {count}: {name}")
        self.setAccessibleName(text.format(number=current + 1, count=len(names), name=names[current]))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._theme.px(24))

    def _fits(self) -> bool:
        metrics = QFontMetricsF(self._theme.font("rowTitle"))
        words = sum(metrics.horizontalAdvance(name) + _BEFORE_NAME_PX + _AFTER_NAME_PX for name in self._names)
        return words + (len(self._names) - 1) * (_LINE_PX + _AFTER_LINE_PX) <= self.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, all_named = self._theme.color, self._fits()
        y, x = self.height() / 2, 10.0
        for number, name in enumerate(self._names):
            current = number == self._current
            font = self._theme.font("small")
            font.setWeight(font.Weight.DemiBold if current else font.Weight.Normal)
            painter.setFont(font)
            self._paint_node(painter, QPointF(x, y), number)
            painter.setPen(color("text" if current else "text2"))
            if all_named or current:
                width = painter.fontMetrics().horizontalAdvance(name)
                where = QRectF(x + _BEFORE_NAME_PX, 0, width + 4, self.height())
                painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, name)
                x += _BEFORE_NAME_PX + width
            x += _AFTER_NAME_PX
            if number < len(self._names) - 1:
                length = _LINE_PX if all_named else 14
                painter.setPen(QPen(color("okSolid" if number < self._current else "line"), 2))
                painter.drawLine(QPointF(x, y), QPointF(x + length, y))
                x += length + (_AFTER_LINE_PX if all_named else 14)

    def _paint_node(self, painter: QPainter, at: QPointF, number: int) -> None:
        color = self._theme.color
        if number < self._current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("okSolid"))
            painter.drawEllipse(at, 8, 8)
            painter.setPen(QPen(color("surface"), 1.8))
            x, y = at.x(), at.y()
            painter.drawPolyline([QPointF(x - 3.4, y + 0.2), QPointF(x - 1, y + 2.8), QPointF(x + 3.6, y - 2.6)])
            return
        current = number == self._current
        painter.setPen(QPen(color("focus" if current else "lineStrong"), 3 if current else 1.6))
        painter.setBrush(color("surface"))
        painter.drawEllipse(at, 7, 7)
