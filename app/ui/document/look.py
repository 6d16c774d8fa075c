"""How a page looks in a medium: the theme's fonts and colours on screen, black on white on paper."""

from typing import ClassVar, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPixmap

from app.ui.shell.icons import Icons
from app.ui.shell.theme import Scheme, Theme


class Look(Protocol):
    """Fonts, colours and icons by the names of the tokens, for whoever builds or paints a page."""

    is_paper: bool
    outlined: bool

    def px(self, size: float) -> int:
        """A type-sized length in pixels of this medium."""

    def font(self, role: str) -> QFont:
        """The font of a type role."""

    def line_height_percent(self, role: str) -> int:
        """For QTextBlockFormat.ProportionalHeight."""

    def color(self, name: str) -> QColor:
        """A colour by its token."""

    def icon(self, name: str, color: str, size_px: int) -> QPixmap:
        """An icon, tinted."""


class ScreenLook:
    """The present theme, or always the colours of `scheme`. `outlined` in high contrast: borders in place of tints."""

    is_paper = False

    def __init__(self, theme: Theme, icons: Icons, scheme: Scheme | None = None) -> None:
        self._theme = theme
        self._icons = icons
        self._scheme = scheme
        self.outlined = theme.high_contrast

    def px(self, size: float) -> int:
        return self._theme.px(size)

    def font(self, role: str) -> QFont:
        return self._theme.font(role)

    def line_height_percent(self, role: str) -> int:
        return self._theme.line_height_percent(role)

    def color(self, name: str) -> QColor:
        return self._theme.color(name, self._scheme)

    def icon(self, name: str, color: str, size_px: int) -> QPixmap:
        return self._icons.pixmap(name, color, size_px)


class PaperLook:
    """Black on white, whatever the theme: 10.5 pt text on lines of 15 pt (design.md, section 11), at 96 dots an inch."""

    is_paper = True
    outlined = True

    _PX: ClassVar[dict[str, int]] = {"articleTitle": 27, "articleLead": 16, "articleH2": 18, "articleH3": 15, "article": 14, "callout": 14,
           "calloutTitle": 14, "rowTitle": 13, "body": 12, "small": 11, "caption": 11, "mono": 11}  # fmt: skip
    _PERCENT: ClassVar[dict[str, int]] = {"articleTitle": 95, "articleLead": 118, "articleH2": 100, "articleH3": 105}
    _GREY = frozenset(("lineStrong", "exampleBar", "talkBar", "line"))

    def __init__(self, theme: Theme, icons: Icons) -> None:
        self._theme = theme
        self._icons = icons

    def px(self, size: float) -> int:
        return round(size * 14 / 17)

    def font(self, role: str) -> QFont:
        font = self._theme.font(role)
        font.setPixelSize(self._PX[role])
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # A glyph that only stands for another in some places has no letter in the PDF: "t" and "-" could not be copied,
        # searched or read aloud.
        font.setFeature(QFont.Tag("calt"), 0)
        return font

    def line_height_percent(self, role: str) -> int:
        return self._PERCENT.get(role, 112)

    def color(self, name: str) -> QColor:
        if name == "surface":
            return QColor(Qt.GlobalColor.white)
        return QColor(Qt.GlobalColor.darkGray if name in self._GREY else Qt.GlobalColor.black)

    def icon(self, name: str, color: str, size_px: int) -> QPixmap:
        return self._icons.tinted(name, self.color(color), size_px)
