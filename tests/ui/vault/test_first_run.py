"""The first run by keyboard only: what each answer sets, and what is on the disk afterwards."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.content import Bundle
from app.paths import Paths
from app.settings import Settings
from app.ui.shell.application import Application
from app.ui.shell.main_window import MainWindow

WORDS = "six words that nobody else types"


@pytest.fixture
def settings(paths: Paths) -> Settings:
    """Nothing is answered yet."""
    return Settings(paths.settings)


@pytest.fixture
def first(application: Application, bundle: Bundle, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window of somebody who opens the app for the first time."""
    made = application.make_window(bundle)
    qtbot.addWidget(made, before_close_func=lambda window: window.services.session.forget())
    made.show()
    made.start()
    yield made
    made.services.session.forget()
    made.services.jobs.close()


def press(window: MainWindow, *keys: Qt.Key) -> None:
    """Keys go to whatever has the keyboard."""
    for key in keys:
        QTest.keyClick(window.focusWidget(), key)
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # pages that were made anew


def write(window: MainWindow, text: str) -> None:
    """Type into whatever has the keyboard."""
    QTest.keyClicks(window.focusWidget(), text)


ENTER, DOWN, SPACE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Tab


def words_of(window: MainWindow) -> str:
    """Every text on the shown page."""
    page = window._covers.currentWidget()
    assert page is not None
    return " ".join(text.text() for text in page.findChildren(QLabel) if text.isVisible())


def test_my_own_computer_keeps_what_i_write(first: MainWindow, paths: Paths, qtbot: QtBot) -> None:
    press(first, ENTER, SPACE, ENTER)
    write(first, WORDS)
    press(first, TAB)
    write(first, WORDS)
    press(first, ENTER)
    assert "Encrypted, with your passphrase" in words_of(first)
    press(first, ENTER)
    qtbot.waitUntil(lambda: first.services.session.status == "open")
    assert paths.vault.exists()
    settings = first.services.settings
    assert (settings.get("store"), settings.get("lock_minutes"), settings.get("neutral_title")) == (True, 5, False)
    assert settings.get("first_run_done")


def test_a_shared_one_locks_sooner_under_a_neutral_name(first: MainWindow) -> None:
    press(first, ENTER, SPACE, DOWN, ENTER)
    settings = first.services.settings
    assert (settings.get("store"), settings.get("lock_minutes"), settings.get("neutral_title")) == (True, 2, True)
    assert first.windowTitle() == "Notes"


def test_an_employers_is_for_reading_and_asks_for_no_passphrase(first: MainWindow, paths: Paths) -> None:
    press(first, ENTER, SPACE, DOWN, DOWN, ENTER)
    assert "In memory only" in words_of(first)
    press(first, ENTER)
    assert not first._covers.is_covered
    assert not first.services.settings.get("store")
    assert first.windowTitle() == "Notes"
    first.services.session.start_in_memory().start_run(
        first.services.bundle.checklist("start-a-works-council", "en"), "Garden"
    )
    assert [path.name for path in paths.data.iterdir() if path.name != "lock"] == ["settings.json"]


def test_nothing_goes_on_before_it_is_said_whose_computer_it_is(first: MainWindow) -> None:
    press(first, ENTER, ENTER, ENTER)
    assert "Whose computer is this?" in words_of(first)
    assert "Space chooses" in words_of(first)
    press(first, SPACE)
    assert "Space chooses" not in words_of(first)


def test_who_wants_to_keep_something_on_an_employers_computer_is_asked_again(first: MainWindow) -> None:
    press(first, ENTER, SPACE, DOWN, DOWN, ENTER, ENTER)
    first.create_passphrase()
    assert "Whose computer is this?" in words_of(first)
    press(first, ENTER)  # still the employer's
    assert not first._covers.is_covered
    first.create_passphrase()
    press(first, Qt.Key.Key_Up, Qt.Key.Key_Up, ENTER)
    assert "Create a passphrase" in words_of(first)


def test_the_language_is_chosen_by_an_arrow_and_keeps_the_keyboard(first: MainWindow) -> None:
    press(first, DOWN)
    assert first.services.settings.get("language") == "nl"
    assert "Kies je taal" in words_of(first)
    press(first, Qt.Key.Key_Up)
    assert first.services.settings.get("language") == "en"
    press(first, ENTER)
    assert "Whose computer is this?" in words_of(first)


def test_the_keyboard_stays_where_it_was_when_language_or_size_make_the_page_anew(
    first: MainWindow, qtbot: QtBot
) -> None:
    def name() -> str:
        QTest.qWait(1)  # what a button does last, and what was put off to be deleted
        now = first.focusWidget()
        assert isinstance(now, QAbstractButton)
        return (now.accessibleName() or now.text()) if now.isVisible() else ""

    first.activateWindow()
    press(first, DOWN)
    assert name() == "Nederlands"
    press(first, TAB, Qt.Key.Key_Right)
    assert name() == "Tekstgrootte: 130 %"
    press(first, Qt.Key.Key_Right)
    assert first.services.settings.get("text_scale") == 1.5
    assert name() == "Tekstgrootte: 150 %"
