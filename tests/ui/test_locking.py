"""Locking: by key, after idle time, after sleep, at quick hide. It covers, saves, forgets, and never fails open."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from app.errors import VaultLocked, VaultNotSaved
from app.paths import Paths
from app.ui.shell import idle_lock
from app.ui.shell.idle_lock import IdleLock
from app.ui.shell.main_window import MainWindow
from app.ui.shell.restore_dialog import RestoreDialog
from app.ui.shell.session import Session
from app.ui.vault import LockPage
from app.vault import Vault

WORDS = "lamp river stone seven"


def opened(window: MainWindow, qtbot: QtBot) -> Session:
    """The session with data, open, and one run in it."""
    session = window.services.session
    done: list[object] = []
    session.create(WORDS, lambda: done.append(True), done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=30_000)
    assert done == [True]
    assert session.tracker is not None
    session.tracker.start_run(window.services.bundle.checklist("start-a-works-council", "en"), "Garden")
    return session


def lock_page(window: MainWindow) -> LockPage:
    return window.findChildren(LockPage)[-1]


def unlock(window: MainWindow, qtbot: QtBot, words: str, until: Callable[[], bool]) -> None:
    page = lock_page(window)
    page.field.setText(words)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(until, timeout=30_000)


def texts(window: MainWindow) -> str:
    return " ".join(made.text() for made in lock_page(window).findChildren(QLabel) if not made.isHidden())


def test_a_forgotten_passphrase_is_told_what_is_left_to_do(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    window.lock()
    assert "recovery sheet" not in texts(window)
    unlock(window, qtbot, "not these words", lambda: "Not the right passphrase" in texts(window))
    assert "The words of a recovery sheet work too." in texts(window)
    assert "erase everything in Settings and begin anew" in texts(window)


@pytest.mark.parametrize("way", ["key", "idle", "sleep", "hide"])
def test_every_way_covers_and_forgets(
    way: str, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = opened(window, qtbot)
    lock = IdleLock(window.services.settings, session, window)
    lock.restart()
    lock.idle.connect(window.lock)
    lock.slept.connect(window.lock)
    window.services.clipboard.copy("Garden")
    if way == "key":
        window.actions_by_name["lock"].trigger()
    elif way == "idle":
        lock.idle.emit()
    elif way == "hide":
        window.actions_by_name["hide"].trigger()
    else:
        before = idle_lock.sleep_clock()
        monkeypatch.setattr(idle_lock, "sleep_clock", lambda: before + 3600)
        QTest.keyClick(window, Qt.Key.Key_A)
    assert (session.status, session.tracker, session.vault) == ("locked", None, None)
    assert "Locked" in texts(window)
    assert QGuiApplication.clipboard().text() == ""
    assert "Garden" not in window.windowTitle()
    unlock(window, qtbot, WORDS, lambda: session.status == "open")
    assert session.tracker is not None
    assert [run.name for run in session.tracker.state.runs] == ["Garden"]


@pytest.mark.parametrize("way", ["lock", "hide"])
def test_no_message_with_a_name_stays_above_the_lock_page(way: str, window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    window.services.messages.tell("Added to the list “Garden”.")
    window.actions_by_name[way].trigger()
    assert window.services.messages.shown == ""


def test_nothing_opens_beside_locked_data(window: MainWindow, qtbot: QtBot) -> None:
    session = opened(window, qtbot)
    window.lock()
    with pytest.raises(VaultLocked):
        session.start_in_memory()
    assert session.status == "locked"


def test_a_busy_second_is_no_sleep(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    session = opened(window, qtbot)
    lock = IdleLock(window.services.settings, session, window)
    lock.restart()
    before = idle_lock.sleep_clock()
    monkeypatch.setattr(idle_lock, "sleep_clock", lambda: before + 2)
    with qtbot.assertNotEmitted(lock.slept):
        QTest.keyClick(window, Qt.Key.Key_A)


def test_no_dialog_stays_above_the_lock_page(window: MainWindow, qtbot: QtBot) -> None:
    opened(window, qtbot)
    dialog = RestoreDialog(window.services, window)
    dialog.open()
    assert dialog.isVisible()
    window.lock()
    assert not [made for made in QApplication.topLevelWidgets() if isinstance(made, QDialog) and made.isVisible()]


def test_a_disk_that_refuses_locks_all_the_same_and_loses_nothing(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = opened(window, qtbot)
    assert session.tracker is not None
    run = session.tracker.state.runs[0]

    def full(*arguments: object, **options: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        with pytest.raises(VaultNotSaved):
            session.tracker.tick(run.id, "count-people")
        window.lock()
        assert session.status == "locked"
        assert "kept in memory" in texts(window)
    unlock(window, qtbot, WORDS, lambda: session.status == "open")
    assert session.tracker.run(run.id).step("count-people").status == "done"
    assert not session.holds_unsaved


def test_five_wrong_ones_are_free_then_the_wait_grows(window: MainWindow, qtbot: QtBot) -> None:
    session = opened(window, qtbot)
    waits = []
    for number in range(7):
        session._wait_until = 0.0  # do not wait in a test
        failed: list[Exception] = []
        session.lock()
        session.unlock(f"guess {number}", lambda: None, failed.append)
        qtbot.waitUntil(lambda found=failed: bool(found), timeout=30_000)  # type: ignore[misc]
        waits.append(round(session.wait_s))
    assert waits == [0, 0, 0, 0, 1, 2, 4]
    window.lock()
    lock_page(window).field.setText(WORDS)
    QTest.keyClick(lock_page(window).field, Qt.Key.Key_Return)
    assert "Wait" in texts(window)
    assert session.status == "locked"


# -- data that does not open --


def test_damaged_data_offers_the_newest_good_backup_with_its_date_and_restores_it(
    window: MainWindow, qtbot: QtBot, paths: Paths
) -> None:
    session = opened(window, qtbot)
    window.lock()
    damaged = paths.vault.read_bytes()[:-1]
    paths.vault.write_bytes(damaged)
    unlock(window, qtbot, WORDS, lambda: "newest good backup is of" in texts(window))
    assert "the file is damaged" in texts(window)
    newest = session.backups.listed()[0]
    dialog = RestoreDialog(window.services, window, newest, WORDS)
    qtbot.waitUntil(dialog.restore_button.isEnabled, timeout=30_000)
    assert "1 checklist" in dialog.preview.text()
    assert paths.vault.read_bytes() == damaged
    dialog.restore_button.click()
    qtbot.waitUntil(lambda: session.status == "open", timeout=30_000)
    assert session.tracker is not None
    assert [run.name for run in session.tracker.state.runs] == ["Garden"]
    assert paths.vault.with_name("notes.sealed.replaced.bak").read_bytes() == damaged


def test_data_that_is_gone_is_not_begun_anew_while_there_are_backups(
    window: MainWindow, qtbot: QtBot, paths: Paths
) -> None:
    session = opened(window, qtbot)
    window.lock()
    paths.vault.unlink()
    session.forget()
    assert session.status == "locked"
    window.show_lock_page()
    unlock(window, qtbot, WORDS, lambda: "newest good backup is of" in texts(window))
    assert "gone from their place" in texts(window)


def test_an_older_file_is_said_and_can_be_opened(window: MainWindow, qtbot: QtBot, paths: Paths) -> None:
    session = opened(window, qtbot)
    older = paths.vault.read_bytes()
    assert session.tracker is not None
    session.tracker.start_run(window.services.bundle.checklist("start-a-works-council", "en"), "Second")
    window.lock()
    paths.vault.write_bytes(older)
    unlock(window, qtbot, WORDS, lambda: "older version" in texts(window))
    assert session.status == "locked"
    lock_page(window).accept_button.click()
    qtbot.waitUntil(lambda: session.status == "open", timeout=30_000)
    assert [run.name for run in session.tracker.state.runs] == ["Garden"]


def test_restoring_while_open_shows_what_changes_and_can_be_undone(
    window: MainWindow, qtbot: QtBot, paths: Paths
) -> None:
    session = opened(window, qtbot)
    assert session.vault is not None
    assert session.tracker is not None
    session.vault.back_up()
    session.tracker.start_run(window.services.bundle.checklist("start-a-works-council", "en"), "Second")
    dialog = RestoreDialog(window.services, window)
    qtbot.waitUntil(dialog.restore_button.isEnabled, timeout=30_000)
    assert "so they go: Second" in dialog.preview.text()
    dialog.restore_button.click()
    assert [run.name for run in session.tracker.state.runs] == ["Garden"]
    session.tracker.undo()
    assert [run.name for run in session.tracker.state.runs] == ["Garden", "Second"]


def test_the_recovery_sheet_opens_the_lock_page(window: MainWindow, qtbot: QtBot, paths: Paths) -> None:
    session = opened(window, qtbot)
    words: list[str] = []
    session.make_recovery(WORDS, words.append, lambda error: words.append(str(error)))
    qtbot.waitUntil(lambda: bool(words), timeout=30_000)
    window.lock()
    unlock(window, qtbot, words[0], lambda: session.status == "open")
    assert "Set a new passphrase" in window.services.messages.shown
    assert Vault.open(paths.vault, words[0]).opened_by_recovery


def test_every_file_is_listed_with_size_and_rights(window: MainWindow, qtbot: QtBot, paths: Paths) -> None:
    from app.ui.settings.kept_files import KeptFiles

    opened(window, qtbot)
    files = KeptFiles(window.services)
    qtbot.addWidget(files)
    listed = _listed(files)
    found = {path.relative_to(paths.data).as_posix(): path for path in paths.data.rglob("*") if path.is_file()}
    assert set(listed) == set(found)
    assert f" {paths.vault.stat().st_size:,} bytes, rights 600, " in listed["notes.sealed"]
    assert listed["notes.sealed"].startswith("Your checklists and notes, encrypted.")
    Path(paths.data / "left <by> somebody").write_text("x")
    files.look()
    assert set(_listed(files)) == {*found, "left <by> somebody"}


def _listed(files: QLabel) -> dict[str, str]:
    """The file names with what is said of each, as a screen reader gets them."""
    page = QTextDocument()
    page.setHtml(files.text())
    lines = page.toPlainText().replace("\u2028", "\n").split("\n")
    return dict(zip(lines[::2], lines[1::2], strict=True))
