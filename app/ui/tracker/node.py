"""The node of a step on the trace: to do, current, done, optional, skipped, waiting. Each has its own shape."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.shell.icons import Icons
from app.ui.shell.row_paint import paint_check
from app.ui.shell.theme import Theme

NodeKind = Literal["todo", "current", "done", "optional", "skipped", "waits", "legal", "add"]

_RADIUS = 7.4
_MAX_SCALE = 1.25  # larger text does not need larger rings


def node_scale(theme: Theme) -> float:
    """How much nodes grow with the text."""
    return min(theme.scale, _MAX_SCALE)


def paint_node(painter: QPainter, center: QPointF, kind: NodeKind, theme: Theme, icons: Icons, size: float = 1) -> None:
    """The node at `center`; `size` 1 is that of a list of steps."""
    scale = node_scale(theme) * size
    radius = _RADIUS * scale
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    color = theme.color
    painter.setBrush(color("surface"))
    painter.setPen(QPen(color("lineStrong"), 1.6))
    if kind == "current":
        painter.setPen(QPen(color("focus"), 3))
        radius = 6.9 * scale
    elif kind == "legal":
        painter.setPen(QPen(color("focus"), 1.6))
    elif kind == "done":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("okSolid"))
        radius = 8.2 * scale
    elif kind == "optional":
        pen = QPen(color("lineStrong"), 1.6)
        pen.setDashPattern([1.9, 1.75])
        painter.setPen(pen)
    elif kind in ("skipped", "waits"):
        painter.setBrush(color("sunken"))
        painter.setPen(QPen(color("lineStrong"), 1.2))
        radius = 7.9 * scale
    if kind != "add":
        painter.drawEllipse(center, radius, radius)
    if kind == "done":
        paint_check(painter, center, radius, theme)
    elif kind == "skipped":
        painter.setPen(QPen(color("text2"), 1.6 * scale))
        painter.drawLine(center - QPointF(4.2 * scale, 0), center + QPointF(4.2 * scale, 0))
    elif kind in ("waits", "add"):
        side = round((10 if kind == "waits" else 20) * scale)
        name, tint = ("lock", "text2") if kind == "waits" else ("plus", "text")
        corner = center - QPointF(side / 2, side / 2)
        painter.drawPixmap(QRectF(corner, QSize(side, side)).toRect(), icons.pixmap(name, tint, side))
    painter.restore()


class NodeMark(QWidget):
    """A node with its piece of the trace, beside a step that is shown as widgets. Decoration only."""

    def __init__(self, theme: Theme, icons: Icons, kind: NodeKind, is_first: bool, is_last: bool) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._kind = kind
        self._is_first = is_first
        self._is_last = is_last
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(round(16 * node_scale(self._theme)), self._theme.px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        center = QPointF(self.width() / 2, self.height() / 2)
        painter.setPen(QPen(self._theme.color("line"), 2))
        if not self._is_first:
            painter.drawLine(QPointF(center.x(), 0), center)
        if not self._is_last:
            painter.drawLine(center, QPointF(center.x(), self.height()))
        paint_node(painter, center, self._kind, self._theme, self._icons, 0.75)
