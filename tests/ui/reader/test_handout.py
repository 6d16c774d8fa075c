"""A handout: a chosen set of guides on A4 or A5, as one PDF."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.document.paper import Size
from app.ui.document.printing import Printing, _size_of
from app.ui.reader import ReaderPane
from app.ui.reader.handout_dialog import HandoutDialog
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place

GUIDE = "dismissal/settlement-agreement"


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> HandoutDialog:
    window.go(Place("guide", GUIDE))
    window.actions_by_name["handout"].trigger()
    made = window.pane.findChild(HandoutDialog)
    assert isinstance(made, HandoutDialog)
    return made


def save(window: MainWindow, dialog: HandoutDialog, path: Path) -> bytes:
    printing = window.pane.findChild(Printing)
    assert printing is not None
    printing.ask_path = lambda title: path
    dialog._on_save()
    return path.read_bytes()


def test_it_begins_with_the_open_guide_and_keeps_the_order_of_the_handbook(
    window: MainWindow, dialog: HandoutDialog
) -> None:
    assert dialog.chosen == [GUIDE]
    order = [guide.id for guide in window.services.bundle.guides("en")]
    for guide_id in reversed(order):
        dialog.choose(guide_id)
    assert dialog.chosen == order
    dialog.choose(GUIDE, is_chosen=False)
    assert dialog.chosen == [guide_id for guide_id in order if guide_id != GUIDE]


def test_a_topic_takes_all_its_guides_and_nothing_chosen_cannot_be_saved(
    window: MainWindow, dialog: HandoutDialog
) -> None:
    head = dialog._model.item(0)
    for row in range(dialog._model.rowCount()):
        dialog._model.item(row).setCheckState(dialog._model.item(row).checkState().Unchecked)
    assert dialog.chosen == []
    assert not dialog._save.isEnabled()
    head.setCheckState(head.checkState().Checked)
    assert len(dialog.chosen) == head.rowCount()
    assert dialog._save.isEnabled()


@pytest.mark.parametrize(("size", "points"), [("A4", QSize(595, 842)), ("A5", QSize(420, 595))])
def test_the_chosen_guides_become_one_pdf_of_that_size(
    window: MainWindow, dialog: HandoutDialog, tmp_path: Path, size: Size, points: QSize
) -> None:
    other = next(guide.id for guide in window.services.bundle.guides("en") if guide.id != GUIDE)
    dialog.choose_size(size)
    one = save(window, dialog, tmp_path / "one.pdf")
    dialog.choose(other)
    two = save(window, dialog, tmp_path / "two.pdf")
    box = f"/MediaBox [0 0 {points.width()}".encode()
    assert box in one
    assert two.count(b"/Type /Page\n") > one.count(b"/Type /Page\n") >= 1
    assert "PDF saved" in window.services.messages.shown


def test_the_printers_dialog_decides_about_the_paper() -> None:
    assert _size_of(QPageSize(QPageSize.PageSizeId.A5)) == "A5"
    assert _size_of(QPageSize(QPageSize.PageSizeId.A4)) == "A4"
    assert _size_of(QPageSize(QPageSize.PageSizeId.Letter)) == "A4"


def test_from_another_page_it_asks_among_the_guides(window: MainWindow) -> None:
    window.go(Place("glossary"))
    window.actions_by_name["handout"].trigger()
    assert isinstance(window.pane, ReaderPane)
    dialog = window.pane.findChild(HandoutDialog)
    assert isinstance(dialog, HandoutDialog)
    assert dialog.isVisible()
    texts = [made.text() for made in dialog.findChildren(QPushButton)]
    assert texts == ["Cancel", "Print…", "Save as PDF…"]
    window.lock()
    assert not dialog.isVisible()
