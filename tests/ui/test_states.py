"""The states of the design's picture 13: empty, busy, error, disabled with the reason, unsaved, locked, another language."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.errors import VaultNotSaved
from app.paths import Paths, find_paths
from app.settings import Settings
from app.ui.document.paper import MadeWhenRead, Sheet
from app.ui.document.printing import Printing
from app.ui.reader.reader_pane import ReaderPane
from app.ui.shell import busy as busy_module
from app.ui.shell.busy import Busy
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place
from app.ui.shell.trace import EmptyTrace
from app.ui.shell.widgets import IconLabel
from tests.ui.screens import let_go, of_packaging, real_window


def _words(widget: QWidget) -> list[str]:
    parts: list[QLabel | QAbstractButton] = [*widget.findChildren(QLabel), *widget.findChildren(QAbstractButton)]
    return [part.text() for part in parts if part.isVisible() and part.text()]


# --- busy ------------------------------------------------------------------------------------------------------


def test_short_work_shows_nothing(window: MainWindow) -> None:
    busy = Busy(window)
    assert busy.at("Making the pages, part 1 of 2", 0, 2)
    assert not busy.isVisible()


def test_after_400_ms_there_is_a_bar_with_words_and_stop(window: MainWindow, qtbot: QtBot) -> None:
    busy = Busy(window)
    qtbot.wait(450)  # a coarse timer may be 5 % early
    assert busy.at("Making the pages, part 2 of 8", 1, 8)
    qtbot.waitUntil(lambda: "Making the pages, part 2 of 8" in _words(busy))
    bar = busy.findChild(QProgressBar)
    assert bar is not None
    assert (bar.value(), bar.maximum(), bar.accessibleName()) == (1, 8, "Making the pages, part 2 of 8")
    stop = next(made for made in busy.findChildren(QPushButton) if made.text() == "Stop")
    assert stop.hasFocus() or busy.focusWidget() is stop
    stop.click()
    assert not busy.at("Making the pages, part 3 of 8", 2, 8)
    assert not busy.isVisible()


def test_stop_leaves_the_file_that_was_there(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(busy_module, "_QUIET_MS", 0)
    path = tmp_path / "handout.pdf"
    path.write_bytes(b"the old one")
    printing = Printing(window.services, window)
    printing.ask_path = lambda title: path
    made: list[int] = []

    def sheet(number: int) -> Sheet:
        made.append(number)
        document = QTextDocument(f"Part {number}")
        document.setPageSize(QRectF(0, 0, 400, 600).size())
        if number == 1:  # while it is made, the person presses Esc
            QTest.keyClick(window.findChildren(Busy)[-1], Qt.Key.Key_Escape)
        return Sheet(f"Part {number}", document)

    sheets = MadeWhenRead([partial(sheet, number) for number in range(5)])
    assert not printing.save_pdf(sheets)
    assert path.read_bytes() == b"the old one"
    assert window.services.messages.shown == "Stopped. No PDF was saved."
    assert max(made) < 4


# --- empty -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "sentence", "way_on"),
    [
        ("home", "No checklists yet", "Choose a checklist"),
        ("deadlines", "No dates yet", "Choose a checklist"),
        ("diary", "Nothing is written yet. Write soon after it happened: that counts most later.", "New entry"),
        ("marks", "No marks yet.", "Open the guides"),
    ],
)
def test_where_nothing_is_yet_there_is_a_sentence_and_a_way_on(
    window: MainWindow, qtbot: QtBot, place: str, sentence: str, way_on: str
) -> None:
    window.go(Place(place))  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: any(text.startswith(sentence) for text in _words(window.pane)))
    assert way_on in _words(window.pane)
    drawing = window.pane.findChild(EmptyTrace)
    assert drawing is not None
    assert drawing.isVisible()


# --- error, unsaved --------------------------------------------------------------------------------------------


def test_a_save_that_failed_says_so_with_a_sign_and_can_be_tried_again(window: MainWindow, qtbot: QtBot) -> None:
    tried: list[bool] = []
    window.services.messages.tell_error(VaultNotSaved("full"), lambda: tried.append(True))
    toast = window.findChild(QWidget, "toast")
    assert toast is not None
    said = "Not saved: the disk is full or cannot be written. Your text is still here."
    qtbot.waitUntil(lambda: said in _words(toast))
    assert [sign for sign in toast.findChildren(IconLabel) if sign.isVisible()]
    again = next(made for made in toast.findChildren(QPushButton) if made.text() == "Try again")
    again.click()
    assert tried == [True]


def test_what_can_be_taken_back_shows_the_keys_for_it_and_stands_in_one_line(window: MainWindow) -> None:
    window.services.messages.tell_with_undo("Step marked as done", window.update)
    toast = window.findChild(QWidget, "toast")
    assert toast is not None
    assert {"Step marked as done", "Undo", "Ctrl Z"} <= set(_words(toast))
    text = next(part for part in toast.findChildren(QLabel) if part.text() == "Step marked as done")
    assert text.height() < 2 * text.fontMetrics().height()


# --- another language ------------------------------------------------------------------------------------------


def test_a_page_that_is_not_translated_yet_says_so(window: MainWindow) -> None:
    window.set_language("nl")
    window.go(Place("guide", "works-council/start-one"))
    pane = window.pane
    assert isinstance(pane, ReaderPane)
    assert "Deze pagina is er nog niet in het Nederlands" in pane._article.toPlainText()


# --- disabled --------------------------------------------------------------------------------------------------


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_cannot_be_used_now_says_why(paths: Paths, qtbot: QtBot) -> None:
    """On every screen, in every dialog and state: by a tooltip, or in words that a screen reader reads with it."""
    real = find_paths(str(paths.data))
    settings = Settings(real.settings)
    settings.set("first_run_done", True)
    shots = of_packaging("shots")
    silent = []
    with real_window(real, settings, qtbot, (1280, 764)) as window:
        for screen in (*shots.SCREENS, *shots.OVER, *shots.IN_STATES):
            shots.unlocked(window)
            shown = screen.go(window) or window
            shots.settle(0.01)
            for widget in shown.findChildren(QWidget):
                is_control = isinstance(widget, QAbstractButton | QLineEdit | QComboBox)
                if not is_control or widget.isEnabled() or not widget.isVisible() or _is_step_in_time(widget):
                    continue
                if not (widget.toolTip() or widget.accessibleDescription()):
                    silent.append(f"{screen.name}: {type(widget).__name__} {widget.accessibleName()}")
            let_go(shown, window)
    assert not silent, "\n".join(silent)


def _is_step_in_time(widget: QWidget) -> bool:
    """Back, forward, the month after: their names say it all."""
    return isinstance(widget, QToolButton) and bool(widget.accessibleName())
