import json
import re
from itertools import product

import pytest
from PySide6.QtGui import QColor, QFontMetricsF

from app.paths import Paths
from app.ui.shell.application import Application
from app.ui.shell.theme import Theme


def _contrast(first: QColor, second: QColor) -> float:
    """WCAG 2.2 contrast ratio."""

    def luminance(color: QColor) -> float:
        parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
                 for part in (color.redF(), color.greenF(), color.blueF())]  # fmt: skip
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_pair_of_the_tokens_can_be_read(application: Application, paths: Paths, scheme: str) -> None:
    application.settings.set("theme", scheme)
    application.theme.apply()
    pairs = json.loads(paths.resource("styles/tokens.json").read_text())["contrast"][scheme]
    color = application.theme.color
    for kind, least in (("text", 4.5), ("nonText", 3.0)):
        for pair in pairs[kind]:
            assert _contrast(color(pair["fg"]), color(pair["bg"])) >= least, pair


def test_the_style_sheet_writes_no_colour_of_its_own(paths: Paths) -> None:
    sheet = re.sub(r"/\*.*?\*/", "", paths.resource("styles/base.qss").read_text(), flags=re.DOTALL)
    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b(?![^{]*\{)|rgba?\(", sheet)


def test_text_scale_reaches_type_and_style_sheet(application: Application) -> None:
    theme: Theme = application.theme
    small = theme.font("body").pixelSize()
    application.settings.set("text_scale", 2.0)
    theme.apply()
    assert theme.font("body").pixelSize() == 2 * small
    assert "font-size: 28px" in application.qt.styleSheet()


@pytest.mark.parametrize(("light", "heavy"), [(400, 500), (500, 600), (600, 700)])
def test_the_fonts_have_the_weights_that_the_design_uses(application: Application, light: int, heavy: int) -> None:
    """A variable font gives Qt one weight only; the build cuts static ones."""
    font = application.theme.font("articleTitle")
    widths = []
    for weight in (light, heavy):
        font.setWeight(font.Weight(weight))
        widths.append(QFontMetricsF(font).horizontalAdvance("Settlement agreements"))
    assert widths[0] < widths[1]


def test_all_icons_are_drawn_in_both_themes(application: Application, paths: Paths) -> None:
    names = [path.stem for path in paths.resource("icons").glob("*.svg")]
    for scheme, name in product(("light", "dark"), names):
        application.settings.set("theme", scheme)
        assert not application.icons.pixmap(name).isNull()
