"""Icons: one-colour SVG files of `resources/icons`, tinted with a colour of the theme at any size and pixel ratio.

An icon is tinted when it is painted, so a change of theme needs no new one.
"""

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.paths import Paths
from app.ui.shell.theme import Theme

_KEPT = 512  # pictures, about 1.6 KB each: both themes, so that the way back to the former one is quick
_DRAWN_IN = "#171717"  # the stroke colour of the files, replaced by the tint


class Icons:
    """Gives tinted pictures by icon name ("home", "search" …). KeyError-free: an unknown name is a FileNotFoundError."""

    def __init__(self, paths: Paths, theme: Theme) -> None:
        self._paths = paths
        self._theme = theme
        self._sources: dict[str, str] = {}
        self._cache: dict[tuple[str, str, int, float], QPixmap] = {}

    def pixmap(self, name: str, color: str = "text", size_px: int = 20) -> QPixmap:
        """The icon in the token colour `color`, `size_px` logical pixels wide, sharp on this screen."""
        return self._render(name, self._theme.color(color), size_px)

    def tinted(self, name: str, tint: QColor, size_px: int) -> QPixmap:
        """As `pixmap`, in any colour (paper is not the theme)."""
        return self._render(name, tint, size_px)

    def px(self, size: int) -> int:
        """A size of the tokens at the present text scale: icons grow with the text."""
        return self._theme.px(size)

    def icon(self, name: str, color: str = "text", at_end: bool = False) -> QIcon:
        """As `pixmap`, for buttons and actions, paler where they are disabled, at whatever size they ask for.

        In more room than it needs it stands at the left, or `at_end` at the right.
        """
        return QIcon(_TintedEngine(self, name, color, at_end))

    def _render(self, name: str, tint: QColor, size_px: int) -> QPixmap:
        app = QGuiApplication.instance()
        ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
        key = (name, tint.name(), size_px, ratio)
        if key not in self._cache:
            if len(self._cache) >= _KEPT:
                self._cache.clear()
            renderer = QSvgRenderer(QByteArray(self._source(name).replace(_DRAWN_IN, tint.name()).encode()))
            pixmap = QPixmap(QSize(size_px, size_px) * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter, QRectF(0, 0, size_px, size_px))
            painter.end()
            self._cache[key] = pixmap
        return self._cache[key]

    def _source(self, name: str) -> str:
        if name not in self._sources:
            self._sources[name] = self._paths.resource(f"icons/{name}.svg").read_text("utf-8")
        return self._sources[name]


class _TintedEngine(QIconEngine):
    """Paints an icon in the present theme at one end of the room it is given: what is over keeps text away from it."""

    def __init__(self, icons: Icons, name: str, color: str, at_end: bool) -> None:
        super().__init__()
        self._icons = icons
        self._name = name
        self._color = color
        self._at_end = at_end

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        color = "textDisabled" if mode == QIcon.Mode.Disabled else self._color
        left = rect.right() + 1 - side if self._at_end else rect.left()
        painter.drawPixmap(left, rect.top() + (rect.height() - side) // 2, self._icons.pixmap(self._name, color, side))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._icons, self._name, self._color, self._at_end)
