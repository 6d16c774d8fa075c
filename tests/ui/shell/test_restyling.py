"""A change of theme: what is seen has its colours at once, what is hidden when it is shown, or a moment later."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.reader.find_bar import FindBar
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place

_ROLES = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)
_PANES = [Place("home"), Place("guides"), Place("checklists"), Place("deadlines"), Place("letters"),
          Place("calculators"), Place("glossary"), Place("settings")]  # fmt: skip


def _colors(top: QWidget) -> list[tuple[str, list[str]]]:
    """The colours of the words of a widget and of all that is seen in it."""
    found = [widget for widget in (top, *top.findChildren(QWidget)) if widget.isVisible()]
    return [(type(widget).__name__, [widget.palette().color(role).name() for role in _ROLES]) for widget in found]


def _style_anew() -> None:
    """Qt's own way: everything that there is, at once."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    sheet = app.styleSheet()
    app.setStyleSheet("")
    app.setStyleSheet(sheet)


def _switch(window: MainWindow) -> None:
    window.actions_by_name["dark"].trigger()


@pytest.mark.parametrize("place", _PANES, ids=lambda place: place.kind)
def test_what_is_seen_has_the_new_colours_at_once(place: Place, window: MainWindow) -> None:
    window.go(place)
    QApplication.processEvents()
    before = _colors(window.pane)

    _switch(window)

    now = _colors(window.pane)
    _style_anew()
    assert now != before
    assert now == _colors(window.pane)


@pytest.mark.parametrize("place", _PANES, ids=lambda place: place.kind)
def test_a_hidden_pane_has_the_new_colours_when_it_is_shown_at_once(place: Place, window: MainWindow) -> None:
    window.go(place)
    QApplication.processEvents()
    window.go(Place("diary"))

    _switch(window)
    window.go(place)

    now = _colors(window.pane)
    _style_anew()
    assert now == _colors(window.pane)


def test_a_hidden_pane_gets_the_new_colours_by_itself(window: MainWindow, qtbot: QtBot) -> None:
    label = next(label for label in window.pane.findChildren(QLabel) if label.property("role") == "title")
    window.go(Place("checklists"))
    old = window.services.theme.color("text")
    assert label.palette().windowText().color() == old

    _switch(window)

    assert window.services.theme.color("text") != old
    qtbot.waitUntil(lambda: label.palette().windowText().color() == window.services.theme.color("text"))


def test_a_part_that_is_opened_at_once_has_the_new_colours(window: MainWindow) -> None:
    window.go(Place("guides"))
    bar = window.pane.findChildren(FindBar)[0]
    window.actions_by_name["find"].trigger()
    bar.hide()

    _switch(window)
    window.actions_by_name["find"].trigger()

    assert bar.isVisible()
    assert bar.findChildren(QLineEdit)[0].palette().text().color() == window.services.theme.color("text")


@pytest.mark.parametrize("place", [Place("guides"), Place("settings")], ids=lambda place: place.kind)
def test_there_and_back_changes_nothing(place: Place, window: MainWindow) -> None:
    window.go(place)
    QApplication.processEvents()
    before = window.pane.grab().toImage()
    window.go(Place("checklists"))

    _switch(window)
    _switch(window)
    window.go(place)

    assert window.pane.grab().toImage() == before


def test_nothing_moves(window: MainWindow) -> None:
    QApplication.processEvents()
    parts = [part for part in (window, *window.findChildren(QWidget)) if part.isVisible()]
    before = [(part, part.geometry()) for part in parts]

    _switch(window)
    QApplication.processEvents()

    assert [(part.objectName() or str(part), was, now) for part, was in before if (now := part.geometry()) != was] == []
