"""The window as a person meets it: every place opens, Back returns, the language stays at the place, locking covers."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.ui.shell.geometry import fit_screen
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place

GUIDE = "dismissal/settlement-agreement"
PLACES = [
    Place("home"), Place("guides"), Place("guide", GUIDE, "before-you-sign"), Place("situation", "being-let-go"),
    Place("checklists"), Place("template", "start-a-works-council"), Place("deadlines"), Place("glossary"),
    Place("glossary", "ondernemingsraad"), Place("settings", "privacy"), Place("settings", "data"),
    Place("settings", "content"), Place("settings", "about"), Place("settings", "keys"),
]  # fmt: skip


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_every_place_opens_and_says_where_it_is(window: MainWindow, lang: str) -> None:
    window.set_language(lang)
    for place in PLACES:
        window.go(place)
        assert window.place == window.pane.resolved(place)
        assert window.pane.crumbs()[-1].text
        assert window.services.messages.shown == ""


def test_back_and_forward(window: MainWindow) -> None:
    window.go(Place("guide", GUIDE))
    window.go(Place("glossary", "ondernemingsraad"))
    window.back()
    assert window.place == Place("guide", GUIDE)
    window.forward()
    assert window.place.kind == "glossary"


def test_an_unknown_page_is_said_and_leaves_us_where_we_were(window: MainWindow) -> None:
    window.go(Place("guide", "no/such"))
    assert "not in the handbook" in window.services.messages.shown
    assert window.place == Place("home")


def test_the_language_switch_keeps_guide_and_section(window: MainWindow) -> None:
    window.go(Place("guide", GUIDE, "before-you-sign"))
    window.set_language("nl")
    assert window.place == Place("guide", GUIDE, "before-you-sign")
    assert window.pane.crumbs()[-1].text == "Vaststellingsovereenkomst"


def test_the_title_bar_never_shows_the_name_of_a_checklist(window: MainWindow) -> None:
    checklist = window.services.bundle.checklist("start-a-works-council", "en")
    run = window.services.session.start_in_memory().start_run(checklist, "My secret plan")
    window.go(Place("run", run.id))
    assert window.windowTitle() == "Handbook"


def test_closing_asks_before_it_forgets_what_is_in_memory(window: MainWindow) -> None:
    checklist = window.services.bundle.checklist("start-a-works-council", "en")
    window.services.session.start_in_memory().start_run(checklist, "Garden")
    window.services.messages.next_answer = False
    window.close()
    assert window.isVisible()


def test_quick_hide_covers_and_locks(window: MainWindow, qtbot: QtBot) -> None:
    session = window.services.session
    done: list[bool] = []
    session.create("lamp river stone seven", lambda: done.append(True), lambda error: done.append(False))
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    window.services.clipboard.copy("a line of a guide")
    window.quick_hide()
    assert (session.status, session.tracker) == ("locked", None)
    assert window.windowTitle() == "Handbook"
    assert window.isMinimized()


def test_a_running_checklist_is_gone_from_the_window_when_it_is_locked(window: MainWindow, qtbot: QtBot) -> None:
    session = window.services.session
    done: list[bool] = []
    session.create("lamp river stone seven", lambda: done.append(True), lambda error: done.append(False))
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert session.tracker is not None
    run = session.tracker.start_run(window.services.bundle.checklist("start-a-works-council", "en"), "Garden")
    window.go(Place("run", run.id))
    window.lock()
    assert window.place.kind != "run"


def test_under_the_neutral_name_no_page_says_what_is_read(window: MainWindow) -> None:
    window.go(Place("guide", "dismissal/settlement-agreement"))
    assert window.windowTitle() == "Settlement agreements – Handbook"
    window.services.settings.set("neutral_title", True)
    assert window.windowTitle() == "Notes"
    window.go(Place("guide", "contracts/notice-period"))
    assert window.windowTitle() == "Notes"


def test_the_window_fits_on_a_small_laptop(window: MainWindow) -> None:
    window.resize(1280, 800)
    fit_screen(window, QSize(1366, 768))
    assert window.width() == 1280
    assert window.height() < 768


def test_home_promises_to_keep_only_what_it_keeps(window: MainWindow, qtbot: QtBot) -> None:
    def words() -> str:
        QApplication.processEvents()  # Qt shows what a layout was given only then
        return " ".join(text.text() for text in window.pane.findChildren(QLabel) if text.isVisible())

    assert "gone when you close the app" in words()
    done: list[bool] = []
    window.services.session.create("lamp river stone seven", lambda: done.append(True), lambda error: None)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    window.go(Place("home"))
    assert "gone when you close the app" not in words()
    qtbot.waitUntil(lambda: "stays on this computer, encrypted" in words())  # laid out in the next round of events


def test_alt_by_itself_shows_the_menus_and_a_shortcut_with_it_does_not(window: MainWindow) -> None:
    window.activateWindow()
    handle, alt = window.windowHandle(), Qt.Key.Key_Alt
    with_alt = Qt.KeyboardModifier.AltModifier
    QTest.keyPress(handle, alt, with_alt)
    QTest.keyClick(handle, Qt.Key.Key_Left, with_alt)
    QTest.keyRelease(handle, alt)
    assert not window.menuBar().isVisible()
    for shown in (True, False):
        QTest.keyPress(handle, alt, with_alt)
        QTest.keyRelease(handle, alt)
        assert window.menuBar().isVisible() == shown
