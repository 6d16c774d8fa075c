"""Reading: contents, printing, what can be done with a page."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QTreeView
from pytestqt.qtbot import QtBot

from app.ui.document.printing import Printing
from app.ui.reader import ReaderPane
from app.ui.reader.article_view import ArticleView
from app.ui.reader.term_popover import TermPopover
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place

GUIDE = "dismissal/settlement-agreement"


@pytest.fixture
def reader(window: MainWindow) -> ReaderPane:
    """The reader on a guide."""
    window.go(Place("guide", GUIDE))
    pane = window.pane
    assert isinstance(pane, ReaderPane)
    return pane


def test_a_guide_becomes_a_pdf(window: MainWindow, reader: ReaderPane, tmp_path: Path) -> None:
    printing = reader.findChild(Printing)
    assert printing is not None
    asked: list[str] = []

    def answer(title: str) -> Path:
        asked.append(title)
        return tmp_path / "guide.pdf"

    printing.ask_path = answer
    window.actions_by_name["save_pdf"].trigger()
    assert asked == [reader.crumbs()[-1].text]
    assert (tmp_path / "guide.pdf").read_bytes().startswith(b"%PDF")
    assert "PDF saved" in window.services.messages.shown


def test_a_place_that_cannot_be_written_is_said(window: MainWindow, reader: ReaderPane, tmp_path: Path) -> None:
    printing = reader.findChild(Printing)
    assert printing is not None
    printing.ask_path = lambda title: tmp_path / "no such folder" / "guide.pdf"
    window.actions_by_name["save_pdf"].trigger()
    assert "Not saved" in window.services.messages.shown


def test_the_contents_open_at_the_page_and_a_click_opens_another(
    window: MainWindow, reader: ReaderPane, qtbot: QtBot
) -> None:
    tree = reader.findChild(QTreeView)
    assert tree is not None
    here = tree.currentIndex()
    assert here.data() == reader.crumbs()[-1].text
    assert tree.isExpanded(here.parent())
    tree.expandAll()
    other = tree.model().index(0, 0)
    while tree.model().hasChildren(other) or other == here:
        other = tree.indexBelow(other)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(other).center())  # type: ignore[no-untyped-call]
    assert window.pane.crumbs()[-1].text == other.data() != here.data()


def test_the_card_of_a_term_shows_its_meaning_whole_and_leaves_the_term_in_sight(reader: ReaderPane) -> None:
    article, card = reader.findChild(ArticleView), reader.findChild(TermPopover)
    assert article is not None
    assert card is not None
    for top in (40, article.height() - 60):
        beside = QRect(120, top, 60, 20)
        article.term_activated.emit("term:vaststellingsovereenkomst", beside)
        QApplication.processEvents()
        assert not card.geometry().intersects(beside)
        for text in card.findChildren(QLabel):
            assert text.height() >= text.heightForWidth(text.width())
        card.hide()
