"""What is painted can be read: every text on its ground, the edges of controls, the focus ring, in every look of the app.

WCAG 2.2: 4.5 for text, 3 for large text, for the edge of a control and for the focus ring. What cannot be used now is
exempt; its lowest figure is printed.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.paths import Paths, find_paths
from app.settings import Settings
from app.ui.shell.focus_ring import FocusRing
from app.ui.shell.main_window import MainWindow
from tests.ui.contrast import Painting, Pair
from tests.ui.screens import let_go, of_packaging, real_window

SIZE = (1280, 764)
LOOKS = ("light", "dark", "high light", "high dark")
_POINTED_AT = {"home", "run", "letter", "letters", "calculator", "settings-data", "search", "first-run", "lock"}
_SEARCH_S = 0.7  # the first results are there
_PATIENCE_S = 0.6


@dataclass
class Measured:
    """Pairs by kind: "text", "edge", "pointed at", "focus"."""

    pairs: dict[str, list[tuple[str, Pair]]] = field(default_factory=dict)
    strangers: dict[str, str] = field(default_factory=dict)  # colours that are no token, and where

    def add(self, kind: str, where: str, pairs: list[Pair]) -> None:
        self.pairs.setdefault(kind, []).extend((where, pair) for pair in pairs)

    def faults(self) -> Iterator[str]:
        for kind, found in self.pairs.items():
            for where, pair in found:
                least = 3.0 if pair.is_large else 4.5
                if pair.ratio < least and not pair.is_disabled:
                    yield f"{where}: {kind} {pair.words!r} {pair.colour} on {pair.ground} is {pair.ratio:.2f}"
        for colour, where in self.strangers.items():
            yield f"{where}: {colour} is no colour of the tokens"

    def told(self) -> str:
        parts = []
        for kind, found in self.pairs.items():
            usable = [pair for _, pair in found if not pair.is_disabled]
            lowest = min(usable, key=lambda pair: pair.ratio)
            disabled = [pair.ratio for _, pair in found if pair.is_disabled]
            exempt = f", {len(disabled)} disabled from {min(disabled):.2f}" if disabled else ""
            parts.append(
                f"{len(usable)} of {kind} from {lowest.ratio:.2f} ({lowest.colour} on {lowest.ground}){exempt}"
            )
        return "; ".join(parts)


def _tokens(window: MainWindow) -> set[str]:
    theme = window.services.theme
    return {color.name() for color in (*theme._colors.values(), *theme._paper.values())}


def _measure(window: MainWindow, root: QWidget, where: str, to: Measured) -> None:
    found = _measured(window, root, where)
    if any(found.faults()):  # a page that is still laying itself out, or a fault
        of_packaging("shots").settle(_PATIENCE_S)
        found = _measured(window, root, where)
    for kind, pairs in found.pairs.items():
        to.pairs.setdefault(kind, []).extend(pairs)
    to.strangers |= found.strangers


def _measured(window: MainWindow, root: QWidget, where: str) -> Measured:
    painting, found = Painting(root), Measured()
    found.add("text", where, painting.texts())
    found.add("edge", where, list(painting.edges()))
    found.strangers = {colour: where for colour in painting.colours() if colour not in _tokens(window)}
    return found


def _measure_pointed_at(root: QWidget, where: str, to: Measured) -> None:
    """Every button as it looks under the pointer."""
    buttons = [button for button in root.findChildren(QAbstractButton) if button.isVisible() and button.isEnabled()]
    for button in buttons:
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    to.add("pointed at", where, Painting(root).texts())
    for button in buttons:
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)


def _measure_ring(window: MainWindow, where: str, to: Measured) -> None:
    """The ring around the next controls that Tab reaches."""
    ring = window.findChild(FocusRing)
    assert ring is not None
    ring._input.was_key = True
    for _ in range(3):
        window.focusNextChild()
        focused = window.focusWidget()
        if isinstance(focused, QAbstractButton):
            ring._on_focus_changed(None, focused)
            to.add("focus", where, Painting(window).edge_of(ring, inside_px=3))
    ring._on_focus_changed(window.focusWidget(), None)


def _look_at_everything(window: MainWindow) -> Measured:
    shots = of_packaging("shots")
    found = Measured()
    for screen in (*shots.SCREENS, *shots.OVER, *shots.IN_STATES):
        shots.unlocked(window)
        shown = screen.go(window) or window
        is_search = screen.name.startswith("search")
        shots.settle(_SEARCH_S if is_search else 0.01)
        # What lies under a scrim or a message is not to be read: what stands over it is all there is.
        over = "searchPanel" if is_search else "toast" if window.services.messages.shown else ""
        root = window.findChild(QWidget, over) if over else shown
        assert root is not None
        _measure(window, root, screen.name, found)
        if screen.name in _POINTED_AT:
            _measure_pointed_at(root, screen.name, found)
            _measure_ring(window, screen.name, found)
        let_go(shown, window)
    return found


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize(
    ("language", "looks", "size", "percent"),
    [
        ("en", ("light", "dark", "high light"), SIZE, 100),
        ("nl", ("light", "high dark"), SIZE, 100),
        pytest.param("nl", LOOKS, (900, 564), 100, marks=pytest.mark.soak),
        pytest.param("en", LOOKS, SIZE, 150, marks=pytest.mark.soak),
    ],
)
def test_everything_that_is_painted_can_be_read(
    language: str,
    looks: tuple[str, ...],
    size: tuple[int, int],
    percent: int,
    paths: Paths,
    qtbot: QtBot,
    say: Callable[[str], None],
) -> None:
    real = find_paths(str(paths.data))
    settings = Settings(real.settings)
    for key, value in (("first_run_done", True), ("language", language), ("text_scale", percent / 100)):
        settings.set(key, value)
    faults = []
    with real_window(real, settings, qtbot, size) as window:
        for look in looks:
            settings.set("theme", look.split()[-1])
            settings.set("contrast", "high" if look.startswith("high") else "normal")
            found = _look_at_everything(window)
            say(f"contrast, {language} {look}: {found.told()}")
            faults += [f"{language} {look}, {fault}" for fault in found.faults()]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    ("colour", "ratio", "is_fault"), [("#777777", 4.48, True), ("#767676", 4.54, False), ("#ffffff", 1.0, True)]
)
def test_a_text_that_cannot_be_read_is_found(colour: str, ratio: float, is_fault: bool, qtbot: QtBot) -> None:
    """The two greys of WCAG's own examples, and words in the colour of their ground."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(f"QWidget {{ background: #ffffff; color: {colour}; font-size: 14px; }}")
    column = QVBoxLayout(window)
    column.addWidget(QLabel("Words to read"))
    window.resize(200, 60)
    window.show()
    found = Measured()
    found.add("text", "here", Painting(window).texts())
    assert [(pair.colour, round(pair.ratio, 2)) for _, pair in found.pairs["text"]] == [(colour, ratio)]
    assert bool(list(found.faults())) == is_fault


def test_a_hint_is_measured_as_it_is_painted(qtbot: QtBot) -> None:
    """Qt paints hints half transparent unless told otherwise."""
    window = QWidget()
    qtbot.addWidget(window)
    field_ = QLineEdit(window)
    field_.setPlaceholderText("Initials")
    window.setStyleSheet("QLineEdit { background: #ffffff; color: #000000; font-size: 14px; }")
    window.resize(200, 40)
    window.show()
    (pair,) = Painting(window).texts()
    assert QColor(pair.colour).lightness() > 100
    assert pair.words == "Initials"


def test_a_faint_edge_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet("QWidget { background: #ffffff; } QLineEdit { border: 1px solid #c0c0c0; }")
    column = QVBoxLayout(window)
    column.addWidget(QLineEdit())
    window.resize(200, 60)
    window.show()
    found = Measured()
    found.add("edge", "here", list(Painting(window).edges()))
    assert len(list(found.faults())) == 1


def test_what_is_scrolled_away_or_covered_is_not_measured(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet("QWidget { background: #ffffff; font-size: 14px; } QLabel { color: #000000; }")
    below = QLabel("Below", window)
    below.setStyleSheet("color: #ffffff; background: #000000")
    above = QLabel("", window)
    for part in (below, above):
        part.setGeometry(10, 10, 100, 30)
    window.resize(200, 60)
    window.show()
    assert not Painting(window).texts()
    above.hide()
    QTest.qWait(1)
    assert [pair.words for pair in Painting(window).texts()] == ["Below"]
