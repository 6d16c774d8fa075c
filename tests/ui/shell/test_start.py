"""The start: Home is painted before the rest is loaded, and what comes after it comes."""

import json
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from app.content import Bundle
from app.content.front import Pages
from app.errors import BundleError
from app.ui.shell.application import Application
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place

ROOT = Path(__file__).resolve().parents[3]

# Not needed by Home: libraries, the pages, the person's data, other rooms. (dataclasses loads inspect, which is slow.)
WAITING = (
    "msgspec", "nacl", "whoosh", "icalendar", "dateutil", "PySide6.QtPrintSupport", "PySide6.QtDBus", "dataclasses",
    "concurrent.futures", "app.content.bundle", "app.tracker", "app.vault", "app.search", "app.exports",
    "app.letters", "app.calculators", "app.packs", "app.cli", "app.ui.reader", "app.ui.tracker", "app.ui.glossary",
    "app.ui.letters", "app.ui.forms", "app.ui.settings", "app.ui.search", "app.ui.vault", "app.ui.document",
)  # fmt: skip

START = """
import json, os, sys
from app.ui.shell.platform_check import LibraryCheck
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place
def painted(window):
    print(json.dumps([sorted(sys.modules), [tile.situation.title for tile in window.pane._main.tiles]]), flush=True)
    os._exit(0)
MainWindow._after_first_paint = painted
import app.launch
from app.content.front import Pages, read_front
from app.paths import find_paths
front = read_front(find_paths().bundle)
app.launch._find_pages = lambda paths: (Pages(front, None), None)
app.launch.main([], LibraryCheck())
"""


def test_home_is_painted_before_the_rest_is_loaded(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"first_run_done": true}')
    env = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "HANDBOOK_DATA_DIR": str(tmp_path)}
    if sys.platform.startswith("linux"):
        env["QT_QPA_PLATFORM"] = "offscreen"
    done = subprocess.run([sys.executable, "-c", START], env=env, cwd=ROOT, capture_output=True, text=True, check=True)
    modules, titles = json.loads(done.stdout)
    assert [name for name in modules if name.startswith(WAITING)] == []
    assert len(titles) >= 5  # of the handbook in this checkout
    assert "app.ui.home" in modules


def test_after_the_first_paint_the_window_has_its_menus(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(window.menuBar().actions()))
    menus = [action.menu() for action in window.menuBar().actions()]
    assert all(isinstance(menu, QMenu) and menu.actions() for menu in menus)
    assert not window.menuBar().isVisible()
    assert not QApplication.windowIcon().isNull()


def test_a_damaged_handbook_is_refused_when_home_is_painted(
    application: Application, bundle: Bundle, qtbot: QtBot
) -> None:
    def damaged() -> None:
        raise BundleError("damaged")

    window = application.make_window(Pages(bundle.front, lambda: bundle, damaged))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.unreadable) as told:
        window.start()
        window.show()
    assert isinstance(told.args[0], BundleError)
    window.services.jobs.close()


def test_keys_are_not_cut_off_by_a_font_that_comes_after_home(window: MainWindow) -> None:
    window.go(Place("guide", "dismissal/settlement-agreement"))
    caps = [made for made in window.findChildren(QLabel) if made.property("role") == "key" and made.isVisible()]
    assert caps
    for cap in caps:
        assert cap.contentsRect().width() >= cap.fontMetrics().horizontalAdvance(cap.text())
