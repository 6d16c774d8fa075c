"""The frame and the controls have the sizes of the tokens, in every language, text size and size of the window."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.shell.application import Application
from app.ui.shell.main_window import MainWindow
from app.ui.shell.paragraph import Paragraph
from app.ui.shell.place import Place
from app.ui.shell.rail import Rail
from app.ui.shell.widgets import Segmented, button, label, put_icon
from tests.ui.clipping import clipped


def _shown(qtbot: QtBot, *parts: QWidget) -> QWidget:
    around = QWidget()
    column = QVBoxLayout(around)
    for part in parts:
        column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
    qtbot.addWidget(around)
    around.show()
    return around


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_controls_are_as_high_as_the_tokens_say(application: Application, qtbot: QtBot, scale: float) -> None:
    application.settings.set("text_scale", scale)
    application.theme.apply()
    theme = application.theme
    plain, small, field = button("Print", print), button("Print", print, small=True), QLineEdit()
    choice = Segmented([("en", "EN"), ("nl", "NL")], "Language")
    around = _shown(qtbot, plain, small, field, choice)
    for made, wanted in (
        (plain, theme.size("button")), (small, theme.size("buttonSmall")), (field, theme.size("field")),
        (choice, theme.size("targetMin")),
    ):  # fmt: skip
        assert made.parent() is around
        assert abs(made.height() - theme.px(wanted)) <= theme.px(2)


def test_a_field_keeps_its_size_when_it_gets_the_keyboard(application: Application, qtbot: QtBot) -> None:
    first, second = QLineEdit(), QLineEdit()
    around = _shown(qtbot, first, second)
    around.activateWindow()
    qtbot.waitUntil(around.isActiveWindow)
    first.setFocus()
    focused = first.size()
    second.setFocus()
    assert first.size() == focused


def test_an_icon_keeps_away_from_the_words(application: Application, qtbot: QtBot) -> None:
    """8 px of room (design.md, section 5), on the side on which the words are."""
    for after in (False, True):
        made = button("", print)
        made.setText("I")
        put_icon(made, application.icons, "panel", "text", after=after)
        around = _shown(qtbot, made)
        image = around.grab(made.geometry()).toImage()
        paper = image.pixelColor(image.width() // 2, 3)
        ink = [x for x in range(4, image.width() - 4) if any(
            image.pixelColor(x, y) != paper for y in range(6, image.height() - 6))]  # fmt: skip
        assert max(b - a for a, b in pairwise(ink)) >= 8


def test_lines_stand_apart_as_the_tokens_say(application: Application, qtbot: QtBot) -> None:
    """Body text: 20 px from line to line; Qt's own label sets them 18 apart."""
    text = "One two three four five six seven eight nine ten eleven twelve"
    made, qts = label(text, wrap=True), QLabel(text)
    qts.setWordWrap(True)
    around = _shown(qtbot, made, qts)
    assert isinstance(made, Paragraph)
    around.resize(500, 400)
    one = made.heightForWidth(2000)
    assert made.heightForWidth(180) - one == 20 * round((qts.heightForWidth(180) - one) / 18)
    assert made.heightForWidth(180) > one


def _rail(window: MainWindow) -> Rail:
    found = window.findChild(Rail)
    assert found is not None
    return found


def test_the_rail_shows_icons_only_where_words_have_no_room(window: MainWindow) -> None:
    for size, wanted in (((720, 520), "railCompact"), ((1280, 800), "rail"), ((1280, 540), "railCompact")):
        window.resize(*size)
        assert abs(_rail(window).width() - window.services.theme.size(wanted)) <= 2
        home = _rail(window).button("home")
        assert home.height() >= home.sizeHint().height() - 2  # the words are not cut off


def test_another_language_keeps_the_narrow_frame(window: MainWindow) -> None:
    window.resize(720, 520)
    window.set_language("nl")
    assert _rail(window).width() == window.services.theme.size("railCompact")


def test_the_breadcrumb_gives_way_to_the_buttons_of_the_toolbar(window: MainWindow, qtbot: QtBot) -> None:
    window.set_language("nl")
    window.resize(1000, 700)
    window.go(Place("guides"))
    qtbot.wait(1)
    assert clipped(window) == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_narrow_reader_has_ways_to_its_contents_and_headings(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place("guides"))
    window.resize(1280, 800)
    assert not window.pane.lead_actions()
    window.resize(800, 600)
    contents, outline = window.pane.lead_actions()
    qtbot.wait(1)  # a new button is shown by an event
    words = [made.text() for made in window.findChildren(QToolButton) if made.isVisible()]
    assert {contents.text(), outline.text()} <= set(words)
    tree = window.pane.panes_in_order()[0]
    contents.trigger()
    assert tree.isVisible()
    outline.trigger()
    menu = window.findChild(QMenu, "outlineMenu")
    assert menu is not None
    assert "Print" in [action.text() for action in menu.actions()]
    menu.close()
