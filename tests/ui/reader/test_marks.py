"""Marks and notes on a passage: made with menu and keys, painted, opened, removed, forgotten when locked."""

import pytest
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.content.page_text import page_text
from app.tracker import Tracker
from app.ui.reader import ReaderPane
from app.ui.reader.article_view import ArticleView
from app.ui.reader.mark_layer import MarkRange
from app.ui.reader.note_popover import NotePopover
from app.ui.reader.shown_text import ShownText
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place

GUIDE = "dismissal/settlement-agreement"
WORDS = "lamp river stone seven"


@pytest.fixture
def article(window: MainWindow) -> ArticleView:
    window.go(Place("guide", GUIDE))
    found = window.pane.findChild(ArticleView)
    assert isinstance(found, ArticleView)
    return found


def select(article: ArticleView, words: str) -> None:
    cursor = article.document().find(words)
    assert not cursor.isNull(), words
    article.setTextCursor(cursor)


def some_words(article: ArticleView) -> str:
    """A sentence of the page's text."""
    assert article.article is not None
    text = ShownText(article.article).text.text
    return next(line for line in text.splitlines() if len(line) > 40)[:38].strip()


def shown_marks(article: ArticleView) -> list[MarkRange]:
    return article.marks.marks if article.marks is not None else []


def popover(article: ArticleView) -> NotePopover:
    found = article.findChild(NotePopover)
    assert isinstance(found, NotePopover)
    return found


def tracker_of(window: MainWindow) -> Tracker:
    tracker = window.services.session.tracker
    assert tracker is not None
    return tracker


def marked(window: MainWindow, article: ArticleView) -> str:
    """Mark some words; the id of the mark."""
    select(article, some_words(article))
    window.actions_by_name["mark"].trigger()
    return tracker_of(window).state.marks[-1].id


def test_a_selection_becomes_a_mark_that_is_painted_where_it_stands(window: MainWindow, article: ArticleView) -> None:
    words = some_words(article)
    mark_id = marked(window, article)
    mark = tracker_of(window).reading.mark(mark_id)
    assert (mark.kind, mark.page, mark.lang, mark.quote) == ("guide", GUIDE, "en", words)
    (shown,) = shown_marks(article)
    text = article.document().toPlainText()
    assert text[shown.start : shown.end] == words
    before = article.viewport().grab().toImage()
    tracker_of(window).reading.remove_mark(mark_id)
    assert not shown_marks(article)
    assert article.viewport().grab().toImage() != before


def test_without_a_passphrase_it_is_said_that_it_is_gone_when_the_app_closes(
    window: MainWindow, article: ArticleView
) -> None:
    marked(window, article)
    assert window.services.messages.shown == "Marked until you close the app."
    assert window._frame._notice.isVisible()


def test_nothing_or_the_title_selected_is_said(window: MainWindow, article: ArticleView) -> None:
    window.actions_by_name["mark"].trigger()
    assert "Select some words first" in window.services.messages.shown
    select(article, window.pane.crumbs()[-1].text)
    window.actions_by_name["mark"].trigger()
    assert "Only the text of the page" in window.services.messages.shown
    assert window.services.session.tracker is None


def test_a_note_is_written_and_read_with_the_keyboard_only(
    window: MainWindow, article: ArticleView, qtbot: QtBot
) -> None:
    article.setFocus()
    window.actions_by_name["caret"].trigger()
    assert article.has_caret
    start = article.article.body[0]  # type: ignore[union-attr]
    cursor = article.textCursor()
    cursor.setPosition(start)
    article.setTextCursor(cursor)
    for _ in range(12):
        QTest.keyClick(article, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    window.actions_by_name["note"].trigger()
    note = article.findChild(QPlainTextEdit)
    assert note is not None
    assert window.focusWidget() is note
    QTest.keyClicks(note, "Ask S.")
    QTest.keyClick(note, Qt.Key.Key_Escape)
    assert window.focusWidget() is article
    (mark,) = tracker_of(window).state.marks
    assert mark.note == "Ask S."
    assert shown_marks(article)[0].has_note
    window.actions_by_name["next_mark"].trigger()
    assert popover(article).mark_id == mark.id
    assert note.toPlainText() == "Ask S."


def test_the_next_mark_goes_round_the_page(window: MainWindow, article: ArticleView) -> None:
    window.actions_by_name["next_mark"].trigger()
    assert window.services.messages.shown == "There are no marks on this page."
    first = marked(window, article)
    assert article.article is not None
    text = ShownText(article.article).text.text
    select(article, [line for line in text.splitlines() if len(line) > 40][-1][:30])
    window.actions_by_name["mark"].trigger()
    second = tracker_of(window).state.marks[-1].id
    assert first != second
    seen = []
    for name in ("next_mark", "next_mark", "previous_mark"):
        window.actions_by_name[name].trigger()
        seen.append(popover(article).mark_id)
        popover(article).close_popover()
    assert seen == [first, second, first]


def test_removing_offers_the_way_back(window: MainWindow, article: ArticleView) -> None:
    mark_id = marked(window, article)
    popover(article).removed.emit(mark_id)
    assert window.services.messages.shown == "Mark removed."
    window.actions_by_name["undo"].trigger()
    assert shown_marks(article)[0].id == mark_id


def test_locking_hands_in_the_note_and_leaves_nothing_on_the_page(
    window: MainWindow, article: ArticleView, qtbot: QtBot
) -> None:
    loop = QEventLoop()
    session = window.services.session
    session.create(WORDS, loop.quit, lambda error: loop.quit())
    loop.exec()
    marked(window, article)
    window.actions_by_name["note"].trigger()
    note = article.findChild(QPlainTextEdit)
    assert note is not None
    QTest.keyClicks(note, "Half a sen")
    window.lock()
    assert not shown_marks(article)
    assert note.toPlainText() == ""
    assert not popover(article).isVisible()
    session.unlock(WORDS, loop.quit, lambda error: loop.quit())
    loop.exec()
    assert tracker_of(window).state.marks[0].note == "Half a sen"
    window._covers.show_frame()
    assert shown_marks(article)
    session.lock()
    select(article, some_words(article))
    window.actions_by_name["mark"].trigger()  # the page asks to unlock
    assert window._covers.is_covered


def test_a_mark_is_shown_in_its_own_language_only(window: MainWindow, article: ArticleView) -> None:
    mark_id = marked(window, article)
    window.set_language("nl")
    pane = window.pane
    assert isinstance(pane, ReaderPane)
    other = pane.findChild(ArticleView)
    assert isinstance(other, ArticleView)
    assert not shown_marks(other)
    window.set_language("en")
    found = window.pane.findChild(ArticleView)
    assert isinstance(found, ArticleView)
    assert shown_marks(found)[0].id == mark_id


def test_the_text_on_the_screen_is_that_of_the_handbook(window: MainWindow) -> None:
    """Or marks would not be found by the list, which reads the pages without showing them."""
    bundle = window.services.bundle
    for guide in bundle.guides("en"):
        window.go(Place("guide", guide.id))
        article = window.pane.findChild(ArticleView)
        assert isinstance(article, ArticleView)
        assert article.article is not None
        shown, written = ShownText(article.article).text, page_text(bundle.guide_html(guide))
        assert "".join(shown.text.split()) == "".join(written.text.split())
        assert [section for _, section in shown.sections] == [section for _, section in written.sections]
