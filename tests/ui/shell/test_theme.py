import json
import re
from itertools import product

import pytest
from PySide6.QtCore import QPropertyAnimation, QRect, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QRadioButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from app.paths import Paths
from app.settings import TEXT_SCALES
from app.ui.shell.application import Application
from app.ui.shell.main_window import MainWindow
from app.ui.shell.passphrase_field import NewPassphrase
from app.ui.shell.place import Place
from app.ui.shell.theme import Theme
from app.ui.shell.widgets import Segmented
from app.ui.vault.choice_card import ChoiceCards
from tests.ui.contrast import contrast


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_pair_of_the_tokens_can_be_read(application: Application, paths: Paths, scheme: str) -> None:
    application.settings.set("theme", scheme)
    application.theme.apply()
    pairs = json.loads(paths.resource("styles/tokens.json").read_text())["contrast"][scheme]
    color = application.theme.color
    for kind, least in (("text", 4.5), ("nonText", 3.0)):
        for pair in pairs[kind]:
            assert contrast(color(pair["fg"]).rgb(), color(pair["bg"]).rgb()) >= least, pair


def test_the_style_sheet_writes_no_colour_of_its_own(paths: Paths) -> None:
    both = [paths.resource(f"styles/{name}.qss").read_text() for name in ("base", "high_contrast")]
    sheet = re.sub(r"/\*.*?\*/", "", "\n".join(both), flags=re.DOTALL)
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


def test_high_contrast_follows_the_system_while_the_reader_has_not_chosen(
    application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme, settings = application.theme, application.settings
    theme.apply()
    seen = [theme.high_contrast]
    monkeypatch.setattr(theme, "_is_contrast_wished", lambda: True)
    theme._wishes.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    seen.append(theme.high_contrast)
    assert theme.color("text").name() == "#000000"
    settings.set("contrast", "normal")
    theme.apply()
    seen.append(theme.high_contrast)
    assert seen == [False, True, False]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_high_contrast_has_no_tints(application: Application, scheme: str) -> None:
    application.settings.set("theme", scheme)
    application.settings.set("contrast", "high")
    application.theme.apply()
    grounds = ["window", "sunken", "raised", "hover", "selected"]
    grounds += [f"{kind}Bg" for kind in ("deadline", "warn", "talk", "example", "ok", "danger")]
    color = application.theme.color
    assert {color(name).name() for name in grounds} == {color("surface").name()}


def test_in_high_contrast_what_is_chosen_has_an_outline_of_3_px(window: MainWindow) -> None:
    window.services.settings.set("contrast", "high")
    window.go(Place("guide", "dismissal/settlement-agreement"))
    outlined: list[tuple[QWidget, QRect]] = []
    rail = window._frame._rail.button("guides")
    language = window.findChild(Segmented)
    tree = window.pane.findChild(QTreeView)
    assert language is not None
    assert tree is not None
    english = language.button("en")
    tree.window().setFocus()
    outlined += [
        (rail, rail.rect()),
        (english, english.rect()),
        (tree.viewport(), tree.visualRect(tree.currentIndex())),
    ]
    cards = ChoiceCards(window.services.theme, [("one", "One", "The first."), ("two", "Two", "The second.")])
    cards.setParent(window)
    cards.choose("one")
    cards.resize(300, 200)
    cards.show()
    card = cards.card("one").parentWidget()
    assert card is not None
    outlined.append((card, card.rect()))
    for widget, rect in outlined:
        picture = widget.grab().toImage()
        y = rect.center().y()
        row = [picture.pixelColor(x, y).name() for x in range(rect.left(), rect.left() + 6)]
        assert row.count("#000000") >= 3, (widget, row)


def test_nothing_moves_by_itself(window: MainWindow) -> None:
    """So there is no motion that somebody who wants less of it would have to switch off.

    Qt lets the small cross in a field fade in while one types; nothing else may run.
    """
    moving = (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip)
    assert not [effect for effect in moving if QApplication.isEffectEnabled(effect)]
    for place in (Place("home"), Place("guide", "dismissal/settlement-agreement"), Place("checklists")):
        window.go(place)
        running = [found for found in window.findChildren(QPropertyAnimation) if found.state() == found.State.Running]
        assert not [found for found in running if found.propertyName() != b"opacity"]


@pytest.mark.parametrize("scale", TEXT_SCALES)
@pytest.mark.parametrize("checked", [False, True])
def test_one_choice_of_several_is_round_at_every_text_size(
    application: Application, qtbot: QtBot, scale: float, checked: bool
) -> None:
    """A square one says that more than one can be chosen."""
    application.settings.set("text_scale", scale)
    application.theme.apply()
    made = QRadioButton()
    made.setChecked(checked)
    qtbot.addWidget(made)
    made.show()
    picture = made.grab().toImage()
    paper, middle = picture.pixelColor(made.width() - 1, 0), made.height() // 2
    ink = [x for x in range(made.width()) if picture.pixelColor(x, middle) != paper]
    top = next(y for y in range(made.height()) if picture.pixelColor((ink[0] + ink[-1]) // 2, y) != paper)
    assert picture.pixelColor(ink[0], top) == paper


def test_an_empty_meter_is_empty_in_high_contrast_too(application: Application, qtbot: QtBot) -> None:
    application.settings.set("contrast", "high")
    application.theme.apply()
    made = NewPassphrase(application.theme, application.icons)
    qtbot.addWidget(made)
    made.show()

    def middle_of_the_first_bar() -> str:
        bars = made._bars.grab().toImage()
        return bars.pixelColor(bars.width() // 8, bars.height() // 2).name()

    assert middle_of_the_first_bar() == application.theme.color("surface").name()
    made.first.setText("a")
    assert middle_of_the_first_bar() == application.theme.color("warnBar").name()
