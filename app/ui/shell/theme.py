"""Colours, type and sizes of the tokens, at the chosen text scale, and the style sheet made of them.

`resources/styles/tokens.json` is the only source of colours and sizes. `base.qss` names colours as `@accent` and
scaled sizes as `14sp`; nothing else in the app writes a colour or a type size.
"""

import json
import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.paths import Paths
from app.settings import Settings
from app.ui.shell.restyling import Restyling

_NAME = re.compile(r"@(\w+)")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SCALED = re.compile(r"(\d+(?:\.\d+)?)sp\b")


class Theme(QObject):
    """The look. `changed` tells custom-painted widgets and pages to paint themselves again."""

    changed = Signal()

    def __init__(self, paths: Paths, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._tokens: dict[str, Any] = json.loads(paths.resource("styles/tokens.json").read_text("utf-8"))
        self._sheet = paths.resource("styles/base.qss").read_text("utf-8")
        self._icons_folder = paths.resource("icons")
        self._families = self._load_fonts(paths.fonts)
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        self._paper: dict[str, QColor] = {}
        self.is_dark = False
        self._restyling = Restyling(self)
        self._sheet_scale = 0.0  # of the style sheet that the app has from here
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    def _load_fonts(self, folder: Path) -> dict[str, list[str]]:
        for font in sorted(folder.glob("Onest-*.ttf")):
            QFontDatabase.addApplicationFont(str(font))
        self._later = [font for font in sorted(folder.glob("*.ttf")) if not font.name.startswith("Onest-")]
        return {name: list(self._tokens["font"][name]) for name in ("ui", "mono")}

    def load_other_fonts(self) -> None:
        """The fonts that Home does not show. Called once, after it is painted."""
        while self._later:
            QFontDatabase.addApplicationFont(str(self._later.pop()))

    @property
    def scale(self) -> float:
        """Text scale, 0.9 to 2."""
        return float(self._settings.get("text_scale"))

    @property
    def high_contrast(self) -> bool:
        """Whether tints give way to outlines."""
        return bool(self._settings.get("high_contrast"))

    def color(self, name: str) -> QColor:
        """A colour of the tokens in the present theme. KeyError for an unknown name."""
        return self._colors[name]

    def paper_color(self, name: str) -> QColor:
        """The same on paper, which is white in the dark theme too."""
        return self._paper[name]

    def font(self, role: str) -> QFont:
        """The font of a type role of the tokens ("body", "articleH2" …), scaled."""
        if role in self._fonts:
            return QFont(self._fonts[role])
        spec = self._tokens["type"][role]
        font = QFont(self._families[spec["family"]])
        font.setPixelSize(self.px(spec["size"]))
        font.setWeight(QFont.Weight(spec["weight"]))
        if spec["tracking"]:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + 100 * spec["tracking"])
        self._fonts[role] = QFont(font)
        return font

    def line_height_percent(self, role: str) -> int:
        """Line height of a type role for QTextBlockFormat.ProportionalHeight."""
        return int(self._tokens["type"][role]["qtLineHeightPercent"])

    def px(self, size: float) -> int:
        """`size` pixels at 100 % text, scaled and rounded."""
        return round(size * self.scale)

    def size(self, name: str) -> int:
        """A size of the tokens ("rail", "tree" …), not scaled."""
        return int(self._tokens["size"][name])

    def apply(self) -> None:
        """Take theme, contrast and text scale from the settings and restyle the whole app."""
        self._fonts.clear()
        choice = self._settings.get("theme")
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        self.is_dark = choice == "dark" or (choice == "system" and dark)
        scheme = "dark" if self.is_dark else "light"
        values = {name: entry["value"] for name, entry in self._tokens["color"][scheme].items()}
        if self.high_contrast:
            values |= {k: v for k, v in self._tokens["color"]["highContrast"][scheme].items() if k != "note"}
        self._colors = {name: _color(value) for name, value in values.items()}
        light = self._tokens["color"]["light"]
        self._paper = {name: _color(entry["value"]) for name, entry in light.items()}
        self._colors["paper"] = self._paper["surface"]
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setFont(self.font("body"))
        app.setPalette(self._palette())
        sheet = self._style_sheet()
        if self._sheet_scale == self.scale:
            self._restyling.recolor(app, sheet)
        else:
            self._sheet_scale = self.scale
            self._restyling.apply(app, sheet)
        self.changed.emit()

    def _on_system_changed(self) -> None:
        if self._settings.get("theme") == "system":
            self.apply()

    def _style_sheet(self) -> str:
        folder = self._icons_folder.as_posix()
        sheet = (
            _COMMENT.sub("", self._sheet).replace("@@icons", folder).replace("@@dark", "-dark" if self.is_dark else "")
        )
        sheet = _SCALED.sub(lambda match: f"{self.px(float(match[1]))}px", sheet)
        return _NAME.sub(lambda match: self._colors[match[1]].name(QColor.NameFormat.HexArgb), sheet)

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for key, name in {
            role.Window: "window", role.WindowText: "text", role.Base: "surface", role.AlternateBase: "sunken",
            role.Text: "text", role.Button: "surface", role.ButtonText: "text", role.Highlight: "selected",
            role.HighlightedText: "text", role.Link: "link", role.LinkVisited: "link", role.ToolTipBase: "ink",
            role.ToolTipText: "onInk", role.PlaceholderText: "text3", role.Mid: "line", role.Accent: "accent",
        }.items():  # fmt: skip
            palette.setColor(key, self.color(name))
        for key in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, key, self.color("textDisabled"))
        return palette


def _color(value: str) -> QColor:
    """A QColor of "#RRGGBB" or "rgba(r,g,b,.a)"."""
    if value.startswith("rgba"):
        red, green, blue, alpha = value[5:-1].split(",")
        return QColor(int(red), int(green), int(blue), round(float(alpha) * 255))
    return QColor(value)
