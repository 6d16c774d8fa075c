"""A page of a list as a tile: icon, title, and what it is in a line or two. One button that opens it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.ui.shell.pane import Services
from app.ui.shell.paragraph import kept_together
from app.ui.shell.row_paint import RowLook, line_height, paint_background, paint_lines, wrapped
from app.ui.shell.widgets import is_enter

TILE_EDGE = 12
"""From the edge of a tile to its icon, in pixels."""
_ABOVE_PX, _LINES = 8, 2


class Tile(QAbstractButton):
    """Its height follows its width: what it is takes a second line where one is too short."""

    def __init__(self, services: Services, icon: str, title: str, summary: str) -> None:
        super().__init__()
        self._services = services
        self._icon, self._title, self._summary = icon, title, summary
        self.setAccessibleName(f"{title}. {summary}")
        self.setToolTip(summary)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        theme = self._services.theme
        lines = len(self._lines(width)) * line_height(theme.font("small"))
        return line_height(theme.font("rowTitle")) + lines + 2 * theme.px(_ABOVE_PX)

    def sizeHint(self) -> QSize:
        return QSize(280, self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._services.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hot = self.underMouse() or self.isDown()
        paint_background(painter, QRectF(self.rect()), theme, RowLook.hot(hot))
        side, title = theme.px(20), theme.font("rowTitle")
        icon = self._services.icons.pixmap(self._icon, "link" if hot else "text2", side)
        painter.drawPixmap(TILE_EDGE, (self.height() - side) // 2, icon)
        box = QRect(self._left, theme.px(_ABOVE_PX), self._room(self.width()), self.height())
        used = paint_lines(painter, box, wrapped(self._title, title, box.width(), 1), title, "text", theme)
        box.setTop(box.top() + used)
        paint_lines(painter, box, self._lines(self.width()), theme.font("small"), "text3", theme)

    @property
    def _left(self) -> int:
        return TILE_EDGE + self._services.theme.px(20) + 16

    def _room(self, width: int) -> int:
        return max(1, width - self._left - TILE_EDGE)

    def _lines(self, width: int) -> list[str]:
        font, room = self._services.theme.font("small"), self._room(width)
        return wrapped(kept_together(self._summary, QFontMetrics(font), room), font, room, _LINES)
