"""Your data: the recovery sheet on paper and in a file, and the reminder of a backup at another place."""

import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.tracker import Run, State, encode
from app.ui.document.look import PaperLook
from app.ui.document.printing import Printing
from app.ui.home import HomePane
from app.ui.settings.recovery_dialog import RecoveryDialog
from app.ui.settings.recovery_sheet import recovery_sheet
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place
from app.ui.shell.restore_dialog import RestoreDialog
from app.ui.shell.session import Session
from app.vault import MIN_COST, Vault

WORDS = "lamp river stone seven"


@pytest.fixture
def session(window: MainWindow, qtbot: QtBot) -> Session:
    """Open data."""
    session = window.services.session
    done: list[object] = []
    session.create(WORDS, lambda: done.append(True), done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=30_000)
    return session


@pytest.fixture
def dialog(window: MainWindow, session: Session, qtbot: QtBot) -> RecoveryDialog:
    """With the words shown."""
    made = RecoveryDialog(window.services, window)
    qtbot.addWidget(made)
    made.show()
    made._field.setText(WORDS)
    made._go.click()
    qtbot.waitUntil(lambda: bool(made.words), timeout=30_000)
    return made


def texts(widget: QWidget) -> str:
    QApplication.processEvents()  # Qt shows what a layout was given only then
    found = [made.text() for made in widget.findChildren(QLabel) if not made.isHidden()]
    return "\n".join(found + [made.text() for made in widget.findChildren(QPushButton) if not made.isHidden()])


def press(dialog: RecoveryDialog, text: str) -> None:
    next(made for made in dialog.findChildren(QPushButton) if made.text() == text).click()


def test_the_sheet_has_all_words_in_order_and_no_name_of_anybody(window: MainWindow) -> None:
    words = [f"word{number}" for number in range(1, 9)]
    services = window.services
    sheet = recovery_sheet(words, datetime.date(2026, 11, 24), "en", PaperLook(services.theme, services.icons))
    text = sheet.document.toPlainText()
    assert [line.split()[1] for line in text.splitlines() if line[:1].isdigit()] == words
    assert "Made on Tuesday 24 November 2026." in text
    assert (sheet.header, sheet.footer) == (("", "", ""), "")


def test_a_file_with_the_words_only_after_a_warning(
    window: MainWindow, session: Session, dialog: RecoveryDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "sheet.pdf"
    monkeypatch.setattr(Printing, "_ask_path", lambda *args: path)
    window.services.messages.next_answer = False
    press(dialog, "Save as PDF…")
    assert not path.exists()
    window.services.messages.next_answer = True
    press(dialog, "Save as PDF…")
    assert path.read_bytes().startswith(b"%PDF")
    assert path.stat().st_mode & 0o777 == 0o600
    assert "This file is not encrypted" in window.services.messages.shown
    assert dialog.isVisible(), "the words stay until they are written down"
    assert Vault.open(window.services.paths.vault, " ".join(dialog.words)).opened_by_recovery


def test_closing_after_the_words_were_made_tells_the_page_of_the_new_sheet(
    session: Session, dialog: RecoveryDialog
) -> None:
    dialog.reject()
    assert dialog.result() == RecoveryDialog.DialogCode.Accepted
    assert session.vault is not None
    assert session.vault.recovery_made is not None


def test_locking_closes_the_words_and_asks_nothing(
    window: MainWindow, session: Session, dialog: RecoveryDialog
) -> None:
    window.lock()
    assert session.status == "locked"
    assert not dialog.isVisible()


def test_home_reminds_calmly_of_a_backup_at_another_place(
    window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    home = window.pane
    assert isinstance(home, HomePane)
    session.changed.emit()
    assert "at another place" not in texts(home), "a new file has a week"
    later = datetime.datetime.now() + datetime.timedelta(days=8)
    monkeypatch.setattr(session.backups, "_now", lambda: later)
    session.changed.emit()
    assert "There is no backup at another place yet." in texts(home)
    next(made for made in home.findChildren(QAbstractButton) if made.text() == "Make a backup").click()
    assert window.place == Place("settings", "data")
    assert session.vault is not None
    session.vault.write_copy(tmp_path / "stick.sealed", session.vault.payload)
    session.changed.emit()
    window.go(Place("home"))
    assert "at another place" not in texts(home)
    window.lock()
    monkeypatch.setattr(session.backups, "_now", lambda: later + datetime.timedelta(days=40))
    session.changed.emit()
    assert "at another place" not in texts(home), "locked, nothing is said of what is there"


def test_in_a_narrow_window_what_is_yours_stands_below_the_situations(window: MainWindow, session: Session) -> None:
    assert session.tracker is not None
    session.tracker.start_run(window.services.bundle.checklist("start-a-works-council", "en"), "Garden")
    home = window.pane
    assert isinstance(home, HomePane)
    for width in (1280, 900, 1280):
        window.resize(width, 764)
        QApplication.processEvents()
        assert "Garden" in [made.text() for made in home.findChildren(QLabel) if made.isVisible()], width


def test_on_a_new_computer_a_backup_of_the_old_one_is_restored(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    moment = datetime.datetime(2026, 11, 24, 12, 0)
    run = Run("r1", "", "Garden", moment, moment)
    stick = tmp_path / "stick.sealed"
    Vault.create(stick, WORDS, encode(State(runs=(run,))), cost=MIN_COST).lock()
    assert window.services.session.status == "absent"
    window.go(Place("settings", "data"))
    assert "Your notes from another computer" in texts(window.pane)
    dialog = RestoreDialog(window.services, window)
    qtbot.addWidget(dialog)
    dialog._choose(stick)
    dialog._field.setText(WORDS)
    dialog._show.click()
    qtbot.waitUntil(dialog.restore_button.isEnabled, timeout=30_000)
    dialog.restore_button.click()
    qtbot.waitUntil(lambda: window.services.session.status == "open", timeout=30_000)
    assert window.services.session.tracker is not None
    assert [found.name for found in window.services.session.tracker.state.runs] == ["Garden"]
    assert window.services.messages.shown == "The backup is restored."


def test_home_shows_what_is_coming_and_only_counts_what_has_passed(window: MainWindow, session: Session) -> None:
    assert session.tracker is not None
    day = datetime.date.today() + datetime.timedelta(weeks=5)  # the voter list is due 9 weeks before
    run = session.tracker.start_run(window.services.bundle.checklist("start-a-works-council", "en"), "Garden", day)
    later = session.tracker.add_step(run.id, "Talk to S.", "ready", "")
    session.tracker.set_own_due(run.id, later.id, day)
    window.go(Place("home"))
    shown = texts(window.pane)
    assert "1 date has passed." in shown
    assert "Talk to S." in shown
    assert "Publish the voter list" not in shown
