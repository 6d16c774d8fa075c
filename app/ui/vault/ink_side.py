"""The dark side with the circuit drawing, on first run and behind the lock page."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from app.paths import Paths

_FREE = 0.2  # of the width of trace-lock.svg: from its middle to the nearest node


class InkSide(QWidget):
    """A widget on ink with a drawing of `resources/icons`, kept at its corner, in its proportions."""

    def __init__(self, paths: Paths, drawing: str, fill: bool) -> None:
        """With `fill` the drawing covers the whole widget; else it stands at the lower left."""
        super().__init__()
        self.setProperty("ink", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._renderer = QSvgRenderer(QByteArray(paths.resource(f"icons/{drawing}.svg").read_bytes()))
        self._fill = fill
        self.clear_px = 0
        """How much of the middle the two halves of a drawing that fills leave free."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        size = self._renderer.defaultSize()
        if self._fill:
            scale = max(self.width() / size.width(), self.height() / size.height())
            width, height = size.width() * scale, size.height() * scale
            aside, middle = max(0.0, self.clear_px / 2 - _FREE * width), self.width() / 2
            for left, by in ((0.0, -aside), (middle, aside)):
                painter.setClipRect(QRectF(left, 0, middle, self.height()))
                place = QRectF((self.width() - width) / 2 + by, (self.height() - height) / 2, width, height)
                self._renderer.render(painter, place)
        else:
            scale = max(1.0, self.width() / size.width())
            width, height = size.width() * scale, size.height() * scale
            self._renderer.render(painter, QRectF(0, self.height() - height, width, height))
