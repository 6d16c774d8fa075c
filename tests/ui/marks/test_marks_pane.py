"""Your marks: everything in one list, with what is gone from the text; open, remove, filter, locked."""

import pytest
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPushButton

from app.content.page_text import page_text
from app.tracker import Bookmark, Tracker
from app.tracker.passages import Passage, passage_at
from app.ui.marks import MarksPane
from app.ui.marks.mark_list import MarkList
from app.ui.reader.article_view import ArticleView
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place

GUIDE = "dismissal/settlement-agreement"
WORDS = "lamp river stone seven"


@pytest.fixture
def tracker(window: MainWindow) -> Tracker:
    return window.services.session.start_in_memory()


@pytest.fixture
def passage(window: MainWindow) -> Passage:
    bundle = window.services.bundle
    page = page_text(bundle.guide_html(bundle.guide(GUIDE, "en")))
    words = "ask for more"
    start = page.text.index(words)
    found = passage_at(page, start, start + len(words))
    assert found is not None
    return found


def list_of(window: MainWindow) -> MarkList:
    window.actions_by_name["marks"].trigger()
    assert isinstance(window.pane, MarksPane)
    found = window.pane.findChild(MarkList)
    assert isinstance(found, MarkList)
    return found


def shown(window: MainWindow) -> list[str]:
    return [row.title if not row.key else row.sentence for row in list_of(window).rows]


def test_bookmarks_marks_notes_and_what_is_gone_stand_in_one_list(
    window: MainWindow, tracker: Tracker, passage: Passage
) -> None:
    title = window.services.bundle.guide(GUIDE, "en").title
    keep = tracker.reading
    keep.toggle_bookmark(Bookmark("guide", GUIDE))
    keep.add_mark("guide", GUIDE, "en", passage, "Ask S.")
    keep.add_mark("guide", GUIDE, "en", Passage("in-short", "These words were taken out last month."), "Still so?")
    keep.add_mark("guide", "dismissal/a-page-that-went", "en", passage)
    rows = shown(window)
    assert [row for row in rows if row in ("Bookmarks", "Marks and notes", "No longer in the text")] == [
        "Bookmarks", "Marks and notes", "No longer in the text",
    ]  # fmt: skip
    assert rows[1].startswith(title)
    assert rows[3].startswith(title)
    assert rows[3].endswith("“ask for more”. Ask S.")
    gone = rows[rows.index("No longer in the text") + 1 :]
    assert any("These words were taken out last month." in row and "Still so?" in row for row in gone)
    assert any("ask for more" in row and "a-page-that-went" in row for row in gone)


def test_enter_opens_the_passage_where_it_stands(window: MainWindow, tracker: Tracker, passage: Passage) -> None:
    mark = tracker.reading.add_mark("guide", GUIDE, "en", passage)
    found = list_of(window)
    assert window.focusWidget() is found
    QTest.keyClick(found, Qt.Key.Key_Return)
    assert (window.place.kind, window.place.id, window.place.mark) == ("guide", GUIDE, mark.id)
    article = window.pane.findChild(ArticleView)
    assert isinstance(article, ArticleView)
    assert article.textCursor().selectedText() == "ask for more"
    window.back()
    assert window.place == Place("marks")


def test_delete_removes_and_undo_brings_back(window: MainWindow, tracker: Tracker, passage: Passage) -> None:
    tracker.reading.toggle_bookmark(Bookmark("term", "ondernemingsraad"))
    tracker.reading.add_mark("guide", GUIDE, "en", passage, "Ask S.")
    found = list_of(window)
    for message in ("Bookmark removed.", "Mark removed."):
        QTest.keyClick(found, Qt.Key.Key_Delete)
        assert window.services.messages.shown == message
    assert (tracker.state.bookmarks, tracker.state.marks) == ((), ())
    assert not found.isVisible()
    window.actions_by_name["undo"].trigger()
    window.actions_by_name["undo"].trigger()
    assert len(shown(window)) == 4


def test_a_filter_keeps_what_has_all_words(window: MainWindow, tracker: Tracker, passage: Passage) -> None:
    tracker.reading.toggle_bookmark(Bookmark("term", "ondernemingsraad"))
    tracker.reading.add_mark("guide", GUIDE, "en", passage, "Ask Samira")
    list_of(window)
    field = window.pane.findChild(QLineEdit)
    assert field is not None
    field.setText("samira more")
    assert len(list_of(window).rows) == 2
    field.setText("samira nobody")
    assert not list_of(window).rows


def test_nothing_kept_says_how_to_begin(window: MainWindow) -> None:
    found = list_of(window)
    assert not found.isVisible()
    texts = [made.text() for made in window.pane.findChildren(QPushButton) if made.isVisible()]
    assert texts == ["Open the guides"]


def test_locked_it_shows_nothing_and_offers_to_unlock(window: MainWindow, passage: Passage) -> None:
    loop = QEventLoop()
    session = window.services.session
    session.create(WORDS, loop.quit, lambda error: loop.quit())
    loop.exec()
    assert session.tracker is not None
    session.tracker.reading.add_mark("guide", GUIDE, "en", passage, "Ask S.")
    assert len(list_of(window).rows) == 2
    session.lock()
    assert not list_of(window).rows
    texts = [made.text() for made in window.pane.findChildren(QPushButton) if made.isVisible()]
    assert texts == ["Unlock"]


def test_home_leads_there_when_there_is_something(window: MainWindow, tracker: Tracker) -> None:
    window.go(Place("home"))
    tracker.reading.toggle_bookmark(Bookmark("term", "ondernemingsraad"))
    (link,) = [made for made in window.pane.findChildren(QAbstractButton) if made.text().startswith("1 bookmark")]
    link.click()
    assert window.place == Place("marks")
