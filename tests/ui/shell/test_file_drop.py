"""A file given to the window: a content pack is shown and installed when asked to; anything else is said."""

import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app import packs
from app.packs.publisher import publisher_text
from app.tracker import Run
from app.tracker import pack as pack_run
from app.ui.settings.content_page import ContentPage
from app.ui.shell.file_drop import FileDrop
from app.ui.shell.main_window import MainWindow
from app.ui.shell.pack_dialog import PackDialog
from app.ui.shell.pane import Services
from app.ui.tracker.import_dialog import ImportDialog
from app.vault import MIN_COST, public_of, seal_handover

SEED = b"s" * 32


@pytest.fixture
def installed(services: Services, tmp_path: Path) -> Services:
    """Services of an installed app whose publisher has the key of these tests."""
    resources = tmp_path / "resources"
    resources.mkdir()
    (resources / "publisher.json").write_bytes(publisher_text("Tech Werkers", public_of(SEED)))
    paths = services.paths._replace(checkout=None, resources=resources)
    return services._replace(paths=paths)


@pytest.fixture
def pack(services: Services, tmp_path: Path) -> Path:
    file = tmp_path / "new.handbookpack"
    file.write_bytes(packs.write_pack(services.bundle, SEED, 1_800_000_000))
    return file


def test_a_dropped_file_is_handed_on(window: MainWindow, tmp_path: Path) -> None:
    given: list[Path] = []
    drop = FileDrop(window, given.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "x.handbookpack"))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    assert drop.eventFilter(window, event)
    assert given == [tmp_path / "x.handbookpack"]


def test_an_unknown_file_is_said(window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("hello")
    window.open_file(tmp_path / "x.txt")
    assert "does not know" in window.services.messages.shown


def test_a_checkout_says_that_it_takes_none(window: MainWindow, pack: Path) -> None:
    window.open_file(pack)
    assert "its own sources" in window.services.messages.shown


def test_a_refused_pack_is_said_and_nothing_is_asked(window: MainWindow, installed: Services, pack: Path) -> None:
    pack.write_bytes(pack.read_bytes()[:-1])
    PackDialog.offer(installed, window, pack)
    assert "not complete" in installed.messages.shown


def test_the_dialog_shows_what_changes_and_installs(window: MainWindow, installed: Services, pack: Path) -> None:
    publisher = packs.read_publisher(installed.paths.publisher)
    dialog = PackDialog(installed, packs.read_pack(pack, publisher), publisher, window)
    assert [dialog.list.item(n).text() for n in range(dialog.list.count())] == ["No page looks different."]
    dialog.install_button.click()
    assert packs.is_installed(installed.paths)
    assert "open the handbook again" in installed.messages.shown
    QApplication.processEvents()
    told = " ".join(text.text() for text in ContentPage(installed).findChildren(QLabel))
    assert "Other pages are ready." in told
    packs.remove(installed.paths)
    told = " ".join(text.text() for text in ContentPage(installed).findChildren(QLabel))
    assert "Other pages are ready." not in told


@pytest.fixture
def handover(tmp_path: Path) -> Path:
    """An encrypted checklist from somebody."""
    moment = datetime.datetime(2026, 11, 1, 9, 0)
    run = Run("r1", "start-a-works-council", "Garden", moment, last_change=moment)
    file = tmp_path / "garden.handover"
    file.write_bytes(seal_handover(pack_run(run), "another passphrase here", MIN_COST))
    return file


def _shown_dialog(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    told: list[str] = []

    def exec_(dialog: ImportDialog) -> int:
        told.append(dialog._told.text())
        return 0

    monkeypatch.setattr(ImportDialog, "exec", exec_)
    return told


def test_a_checklist_that_is_given_is_offered(
    window: MainWindow, handover: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = _shown_dialog(monkeypatch)
    window.open_file(handover)
    assert window.place.kind == "checklists"
    assert len(told) == 1
    assert "encrypted" in told[0]


def test_a_checklist_waits_for_the_notes_to_be_unlocked(
    window: MainWindow, handover: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    told = _shown_dialog(monkeypatch)
    done: list[bool] = []
    window.services.session.create("lamp river stone seven", lambda: done.append(True), lambda error: None)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    window.services.session.lock()
    window.open_file(handover)
    assert window.is_covered  # by the lock page
    assert not told
    window.services.session.unlock("lamp river stone seven", window._covers.show_frame, lambda error: None)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert window.place.kind == "checklists"


def test_who_does_not_unlock_is_told_why_the_checklist_is_not_shown(
    window: MainWindow, handover: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    told = _shown_dialog(monkeypatch)
    done: list[bool] = []
    window.services.session.create("lamp river stone seven", lambda: done.append(True), lambda error: None)
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    window.services.session.lock()
    window.open_file(handover)
    window._covers.show_frame()  # "Continue without unlocking"
    assert not told
    assert "Unlock first" in window.services.messages.shown
