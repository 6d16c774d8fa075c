"""Your data: the recovery sheet on paper and in a file, and the reminder of a backup at another place."""

import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.document.look import PaperLook
from app.ui.document.printing import Printing
from app.ui.home import HomePane
from app.ui.settings.recovery_dialog import RecoveryDialog
from app.ui.settings.recovery_sheet import recovery_sheet
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place
from app.ui.shell.session import Session
from app.vault import Vault

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
    next(made for made in home.findChildren(QPushButton) if made.text() == "Make a backup").click()
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
