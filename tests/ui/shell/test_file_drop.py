"""A file given to the window: a content pack is shown and installed when asked to; anything else is said."""

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from app import packs
from app.packs.publisher import publisher_text
from app.ui.shell.file_drop import FileDrop
from app.ui.shell.main_window import MainWindow
from app.ui.shell.pack_dialog import PackDialog
from app.ui.shell.pane import Services
from app.vault import public_of

SEED = b"s" * 32


@pytest.fixture
def installed(services: Services, tmp_path: Path) -> Services:
    """Services of an installed app whose publisher has the key of these tests."""
    resources = tmp_path / "resources"
    resources.mkdir()
    (resources / "publisher.json").write_bytes(publisher_text("Tech Werkers", public_of(SEED)))
    paths = dataclasses.replace(services.paths, checkout=None, resources=resources)
    return dataclasses.replace(services, paths=paths)


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
