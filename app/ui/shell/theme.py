"""Colours, type and sizes of the tokens, at the chosen text scale, and the style sheet made of them.

`resources/styles/tokens.json` is the only source of colours and sizes. `base.qss` names colours as `@accent`, type roles
as `@type(title)` and scaled sizes as `14sp` (`12rp` on the rail); nothing else in the app writes a colour or a type size.
In high contrast, by the setting or by the system's wish, `high_contrast.qss` comes after it. Nothing in the app moves by
itself, so there is no motion to reduce.
"""

import json
import re
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QPen
from PySide6.QtWidgets import QApplication

from app.paths import Paths
from app.settings import Settings
from app.ui.shell.restyling import Restyling

_NAME = re.compile(r"@(\w+)")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SCALED = re.compile(r"(\d+(?:\.\d+)?)([sr])p\b")
_TYPE = re.compile(r"@type\((\w+)\)")


class Scheme(NamedTuple):
    """Which colours of the tokens."""

    is_dark: bool
    is_contrast: bool


class Theme(QObject):
    """The look. `changed` tells custom-painted widgets and pages to paint themselves again."""

    changed = Signal()

    def __init__(self, paths: Paths, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._tokens: dict[str, Any] = json.loads(paths.resource("styles/tokens.json").read_text("utf-8"))
        self._sheet = paths.resource("styles/base.qss").read_text("utf-8")
        self._outlines = paths.resource("styles/high_contrast.qss").read_text("utf-8")
        self._icons_folder = paths.resource("icons")
        self._families = self._load_fonts(paths.fonts)
        self._colors: dict[str, QColor] = {}
        self._schemes: dict[Scheme, dict[str, QColor]] = {}
        self._sheets: dict[tuple[Scheme, float], str] = {}
        self._fonts: dict[str, QFont] = {}
        self._paper: dict[str, QColor] = {}
        self.is_dark = False
        self.high_contrast = False
        self._restyling = Restyling(self)
        self._sheet_shape = (0.0, False)  # scale and contrast of the style sheet that the app has from here
        self._hints = QGuiApplication.styleHints()
        self._wishes = self._hints.accessibility()  # kept: Python's side of it goes with that of the hints
        self._hints.colorSchemeChanged.connect(self._on_system_changed)
        self._wishes.contrastPreferenceChanged.connect(self._on_system_changed)

    def _load_fonts(self, folder: Path) -> dict[str, list[str]]:
        for font in sorted(folder.glob("Onest-*.ttf")):
            QFontDatabase.addApplicationFont(str(font))
        self._later = [font for font in sorted(folder.glob("*.ttf")) if not font.name.startswith("Onest-")]
        return {name: list(self._tokens["font"][name]) for name in ("ui", "mono")}

    def load_other_fonts(self) -> None:
        """The fonts that Home does not show. Called once, after it is painted."""
        while self._later:
            QFontDatabase.addApplicationFont(str(self._later.pop()))
        for made in QApplication.allWidgets():
            if made.property("role") == "key":  # measured in another font until now, and cut off then
                QApplication.sendEvent(made, QEvent(QEvent.Type.FontChange))

    @property
    def scale(self) -> float:
        """Text scale, 0.9 to 2."""
        return float(self._settings.get("text_scale"))

    @property
    def rail_scale(self) -> float:
        """The text scale of the rail, which takes no more room than it must."""
        return min(self.scale, float(self._tokens["textScale"]["railMax"]))

    @property
    def scheme(self) -> Scheme:
        """The present colours."""
        return Scheme(self.is_dark, self.high_contrast)

    def color(self, name: str, scheme: Scheme | None = None) -> QColor:
        """A colour of the tokens in the present theme, or in another. KeyError for an unknown name."""
        return self._colors[name] if scheme is None else self._colors_of(scheme)[name]

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
        font.setHintingPreference(
            QFont.HintingPreference.PreferNoHinting
        )  # hinted, the dots of small i grow into the stems
        if spec["tracking"]:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, self._tracking_px(spec))
        self._fonts[role] = QFont(font)
        return font

    def _tracking_px(self, spec: dict[str, Any]) -> float:
        """Room between letters: the tokens give it in parts of the type size."""
        return float(spec["tracking"]) * self.px(spec["size"])

    def line_height_percent(self, role: str) -> int:
        """Line height of a type role for QTextBlockFormat.ProportionalHeight."""
        return int(self._tokens["type"][role]["qtLineHeightPercent"])

    def edge(self) -> QPen:
        """The pen around what differs from its ground by a tint: none, and a line in high contrast."""
        return QPen(self.color("line"), 1) if self.high_contrast else QPen(Qt.PenStyle.NoPen)

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
        dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        self.is_dark = choice == "dark" or (choice == "system" and dark)
        contrast = self._settings.get("contrast")
        self.high_contrast = contrast == "high" or (contrast == "system" and self._is_contrast_wished())
        self._colors = self._colors_of(self.scheme)
        self._paper = self._colors_of(Scheme(is_dark=False, is_contrast=False))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setFont(self.font("body"))
        app.setPalette(self._palette())
        sheet, shape = self._style_sheet(), (self.scale, self.high_contrast)
        if self._sheet_shape == shape:
            self._restyling.recolor(app, sheet)
        else:
            self._sheet_shape = shape
            self._restyling.apply(app, sheet)
        self.changed.emit()

    def _is_contrast_wished(self) -> bool:
        return self._wishes.contrastPreference() == Qt.ContrastPreference.HighContrast

    def _colors_of(self, scheme: Scheme) -> dict[str, QColor]:
        if scheme not in self._schemes:
            tokens, name = self._tokens["color"], "dark" if scheme.is_dark else "light"
            values = {key: entry["value"] for key, entry in tokens[name].items()}
            if scheme.is_contrast:
                values |= {key: value for key, value in tokens["highContrast"][name].items() if key != "note"}
            values["paper"] = tokens["light"]["surface"]["value"]
            self._schemes[scheme] = {key: _color(value) for key, value in values.items()}
        return self._schemes[scheme]

    def _on_system_changed(self) -> None:
        if "system" in (self._settings.get("theme"), self._settings.get("contrast")):
            self.apply()

    def _style_sheet(self) -> str:
        key = (self.scheme, self.scale)
        if key not in self._sheets:
            self._sheets[key] = self._make_style_sheet()
        return self._sheets[key]

    def _make_style_sheet(self) -> str:
        folder = self._icons_folder.as_posix()
        written = self._sheet + self._outlines if self.high_contrast else self._sheet
        sheet = _COMMENT.sub("", written).replace("@@icons", folder).replace("@@dark", "-dark" if self.is_dark else "")
        sheet = _TYPE.sub(lambda match: self._type_rule(match[1]), sheet)
        scales = {"s": self.scale, "r": self.rail_scale}
        sheet = _SCALED.sub(lambda match: f"{round(float(match[1]) * scales[match[2]])}px", sheet)
        return _NAME.sub(lambda match: self._colors[match[1]].name(QColor.NameFormat.HexArgb), sheet)

    def _type_rule(self, role: str) -> str:
        """A type role of the tokens as the style sheet says it."""
        spec = self._tokens["type"][role]
        return f"font-size: {spec['size']}sp; font-weight: {spec['weight']}; letter-spacing: {self._tracking_px(spec):.2f}px"

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        highlight = ("mark", "onMark") if self.high_contrast else ("selected", "text")  # a tint less would show nothing
        for key, name in {
            role.Window: "window", role.WindowText: "text", role.Base: "surface", role.AlternateBase: "sunken",
            role.Text: "text", role.Button: "surface", role.ButtonText: "text", role.Highlight: highlight[0],
            role.HighlightedText: highlight[1], role.Link: "link", role.LinkVisited: "link", role.ToolTipBase: "ink",
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
