"""From Home to the right guide by keyboard, for every situation, in at most three choices; nothing of it is stored."""

import pytest
from PySide6.QtCore import Qt

from app.content import Language
from app.launch import open_bundle
from app.paths import find_paths
from app.ui.home.situations import Situations, Tile
from app.ui.reader.article_view import ArticleView
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place
from tests.ui.journeys.hands import Hands

Key = Qt.Key
SITUATIONS = [situation.id for situation in open_bundle(find_paths()).situations("en")]


def test_home_is_walked_by_arrows_in_two_columns(hands: Hands) -> None:
    grid = hands.window.pane.findChild(Situations)
    assert grid is not None
    shown = grid.tiles
    hands.tab_to(shown[0].accessibleName())
    for key, at in ((Key.Key_Right, 1), (Key.Key_Left, 0), (Key.Key_Down, 2), (Key.Key_Up, 0)):
        hands.press(key)
        assert hands.at is shown[at]
    hands.press(Key.Key_Return)
    assert hands.window.place == Place("situation", shown[0].situation.id)


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_every_situation_leads_to_all_its_guides_in_at_most_three_choices(hands: Hands, lang: Language) -> None:
    window = hands.window
    window.set_language(lang)
    kept = {path: path.read_bytes() for path in window.services.paths.data.rglob("*") if path.is_file()}
    for situation_id in SITUATIONS:
        situation = window.services.bundle.situation(situation_id, lang)
        window.go(Place("home"))
        choices = _choose_situation(hands, situation_id)
        assert window.place == Place("situation", situation_id)
        assert set(situation.guides) <= set(_guides_by_tab(hands)), situation_id
        hands.press(Key.Key_Return)
        assert window.place.kind == "guide"
        assert choices + 1 <= 3
    after = {path: path.read_bytes() for path in window.services.paths.data.rglob("*") if path.is_file()}
    assert after == kept


def _choose_situation(hands: Hands, situation_id: str) -> int:
    """Tab to the tile, after "More" where it is among those; how many things were chosen."""
    choices = 0
    tile = _tile(hands.window, situation_id)
    if not tile.isVisible():
        hands.open(_more_name(hands.window))
        choices += 1
    hands.tab_to(tile.accessibleName())
    hands.press(Key.Key_Return)
    return choices + 1


def _tile(window: MainWindow, situation_id: str) -> Tile:
    return next(tile for tile in window.pane.findChildren(Tile) if tile.situation.id == situation_id)


def _more_name(window: MainWindow) -> str:
    return {"en": "More", "nl": "Meer"}[window.services.lang]


def _guides_by_tab(hands: Hands) -> list[str]:
    """The guides to which Tab leads on this page; the keyboard is left at the last of these links."""
    view, found = hands.at, []
    assert isinstance(view, ArticleView)
    for _ in range(60):
        hands.press(Key.Key_Tab)
        if not view.hasFocus():
            break
        scheme, _, target = view.textCursor().charFormat().anchorHref().partition(":")
        if scheme == "page":
            found.append(target.partition("#")[0])
    while not (view.hasFocus() and view.textCursor().charFormat().anchorHref().startswith("page:")):
        hands.press(Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    return found
