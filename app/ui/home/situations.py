"""The situations as tiles in two columns: arrow keys move, Enter opens."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from app.content.front import FrontSituation
from app.ui.shell.pane import Services
from app.ui.shell.paragraph import kept_together
from app.ui.shell.row_paint import RowLook, line_height, paint_background, paint_lines, wrapped


class Tile(QAbstractButton):
    """One situation: icon, first person title, one line of help."""

    def __init__(self, services: Services, situation: FrontSituation) -> None:
        super().__init__()
        self.situation = situation
        self._services = services
        self.setAccessibleName(f"{situation.title}. {situation.summary}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        services.theme.changed.connect(self.updateGeometry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys are the grid's: a button of Qt's would go to the next one with each."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(280, self._services.theme.px(68))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        theme = self._services.theme
        return theme.px(68) + (len(self._help(width)) - 1) * line_height(theme.font("small"))

    def _help(self, width: int) -> list[str]:
        """The line of help, in two where it is too long for one."""
        font, room = self._services.theme.font("small"), width - self._services.theme.px(40) - 34
        return wrapped(kept_together(self.situation.summary, QFontMetrics(font), room), font, room, 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._services.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hot = self.underMouse() or self.isDown()
        paint_background(painter, QRectF(self.rect()), theme, RowLook.hot(hot), radius=12)
        side = theme.px(40)
        top = (self.height() - side) // 2
        painter.setBrush(theme.color("surface" if hot else "sunken"))
        painter.setPen(theme.edge())
        painter.drawRoundedRect(10, top, side, side, 10, 10)
        icon_px = theme.px(20)
        icon = self._services.icons.pixmap(self.situation.icon, "link" if hot else "text", icon_px)
        painter.drawPixmap(10 + (side - icon_px) // 2, top + (side - icon_px) // 2, icon)
        title, small, below = theme.font("rowTitle"), theme.font("small"), self._help(self.width())
        title.setPixelSize(theme.px(16))
        height = theme.px(20) + len(below) * line_height(small)
        box = QRect(side + 24, (self.height() - height) // 2, self.width() - side - 34, height)
        paint_lines(painter, box, wrapped(self.situation.title, title, box.width(), 1), title, "text", theme)
        paint_lines(painter, box.adjusted(0, theme.px(20), 0, 0), below, small, "text3", theme)


class Situations(QWidget):
    """A grid of tiles. `chosen` gives the id of a situation."""

    chosen = Signal(str)

    def __init__(self, services: Services, situations: list[FrontSituation]) -> None:
        super().__init__()
        self._columns = 2
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(1)
        self.tiles = [Tile(services, situation) for situation in situations]
        for tile in self.tiles:
            tile.clicked.connect(self._on_clicked)
        self._lay_out()

    def set_columns(self, columns: int) -> None:
        """One column in a narrow window."""
        if columns != self._columns:
            self._columns = columns
            self._lay_out()

    def _lay_out(self) -> None:
        for number, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, number // self._columns, number % self._columns)

    def _on_clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, Tile):
            self.chosen.emit(tile.situation.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: self._columns,
            Qt.Key.Key_Up: -self._columns,
        }
        focused = self.focusWidget()
        step = steps.get(Qt.Key(event.key()))
        if isinstance(focused, Tile) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(focused.situation.id)
        elif step is not None and isinstance(focused, Tile):
            at = self.tiles.index(focused) + step
            if 0 <= at < len(self.tiles):
                self.tiles[at].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
