"""The search panel as a person meets it: typing, filters, keys, nothing found, and the page it leads to."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleStateChangeEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from app.content import Bundle
from app.content.page_text import page_text
from app.launch import open_bundle
from app.paths import find_paths
from app.tracker.passages import Passage, passage_at
from app.ui.reader.article_view import ArticleView
from app.ui.search import SearchPanel
from app.ui.shell.application import Application
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place


@pytest.fixture(scope="module")
def handbook() -> Bundle:
    """The real handbook: the panel shows what the engine finds in it."""
    return open_bundle(find_paths())


@pytest.fixture
def window(application: Application, handbook: Bundle, qtbot: QtBot) -> Iterator[MainWindow]:
    made = application.make_window(handbook)
    qtbot.addWidget(made, before_close_func=lambda closing: closing.services.session.forget())
    made.show()
    made.start()
    yield made
    made.services.session.forget()
    made.services.jobs.close()


class _Panel:
    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        window.open_search("")
        found = window.findChild(SearchPanel)
        assert found is not None
        self.widget = found
        self.field = found.findChildren(QLineEdit)[0]
        self._list = found.findChildren(QListView)[0]
        self._qtbot = qtbot

    def type(self, text: str) -> None:
        """Type, and wait for the answer to all of it."""
        QTest.keyClicks(self.field, text)
        self._qtbot.waitUntil(lambda: self.widget.shown_for == self.field.text().strip(), timeout=20_000)

    def press(self, key: Qt.Key, how: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window_focus(), key, how)

    def window_focus(self) -> QLineEdit:
        return self.field

    @property
    def titles(self) -> list[str]:
        model = self._list.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    @property
    def current(self) -> str:
        return str(self._list.currentIndex().data())

    def pills(self) -> dict[str, QToolButton]:
        return {
            pill.text().split("  ")[0]: pill for pill in self.widget.findChildren(QToolButton) if pill.isCheckable()
        }


@pytest.fixture
def panel(window: MainWindow, qtbot: QtBot) -> _Panel:
    return _Panel(window, qtbot)


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told: announcements, and the text of rows that became current."""
    said: list[str] = []

    def note(event: QAccessibleEvent) -> None:
        view = event.object()
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())
        elif isinstance(event, QAccessibleStateChangeEvent) and isinstance(view, QListView):
            said.append(str(view.model().index(event.child(), 0).data(Qt.ItemDataRole.AccessibleTextRole)))

    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return said


def test_an_empty_field_shows_situations(panel: _Panel) -> None:
    assert panel.titles[0] == "Help by situation"
    assert len(panel.titles) == 6


def test_results_come_in_groups_with_counts_on_the_filters(panel: _Panel) -> None:
    panel.type("notice period")
    assert panel.titles[0] == "Guides"
    assert panel.current == "Notice period"
    assert "Glossary" in panel.titles
    guides, everything = panel.pills()["Guides"], panel.pills()["All"]
    assert int(guides.text().split()[-1]) > 4
    assert int(everything.text().split()[-1]) > int(guides.text().split()[-1])
    assert "result(s)" not in guides.accessibleName()
    assert "results" in guides.accessibleName()


def test_a_filter_by_its_key_shows_all_of_its_kind(panel: _Panel, qtbot: QtBot) -> None:
    panel.type("notice period")
    assert any(title.startswith("Show all") for title in panel.titles)
    panel.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Glossary" not in panel.titles and len(panel.titles) > 6)
    assert panel.pills()["Guides"].isChecked()
    assert panel.field.hasFocus()


def test_arrow_keys_pass_over_headings_and_say_the_row(panel: _Panel, spoken: list[str], qtbot: QtBot) -> None:
    panel.type("notice period")
    qtbot.waitUntil(lambda: any("results" in said and "Notice period" in said for said in spoken))
    assert len([said for said in spoken if "results" in said]) == 1  # when typing rests, not at every letter
    spoken.clear()
    before = panel.current
    panel.press(Qt.Key.Key_Down)
    assert panel.current not in (before, "Guides", "Glossary")
    assert panel.current in spoken[-1]


def test_a_corrected_query_says_so(panel: _Panel) -> None:
    panel.type("unemploymant benefit ")
    assert "Showing results for “unemployment benefit”" in panel.widget.hint


def test_nothing_found_helps_on(panel: _Panel, qtbot: QtBot, spoken: list[str]) -> None:
    panel.type("xqzw flurbl")
    qtbot.waitUntil(lambda: any("Nothing found for “xqzw flurbl”" in said for said in spoken))
    assert panel.titles[0] == "Or try"
    assert "Situation" in panel.current
    panel.press(Qt.Key.Key_Escape)
    assert panel.field.text() == ""
    assert panel.titles[0] == "Help by situation"


def test_nothing_in_a_filter_offers_the_search_without_it(panel: _Panel, qtbot: QtBot) -> None:
    panel.type("notice period")
    panel.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Or try" in panel.titles or panel.titles[0] == "Checklists")
    if "Or try" in panel.titles:  # depends on the checklists of the handbook
        assert "Search in everything, not only Checklists" in panel.titles


def test_the_keyboard_stays_in_the_panel(panel: _Panel, window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(12):
        focus = window.focusWidget()
        assert focus is not None
        assert panel.widget.isAncestorOf(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)


def test_enter_opens_the_page_with_its_words_marked(panel: _Panel, window: MainWindow, qtbot: QtBot) -> None:
    panel.type("notice period")
    panel.press(Qt.Key.Key_Return)
    assert window.place.id == "contracts/notice-period"
    assert panel.widget.isHidden()
    article = window.pane.findChildren(QTextEdit)[0]
    marked = [selection.cursor.selectedText().lower() for selection in article.extraSelections()]
    assert {"notice", "period"} & set(marked)
    assert "opzegtermijn" in marked
    QTest.keyClick(article, Qt.Key.Key_F3)
    first = article.textCursor().selectionStart()
    QTest.keyClick(article, Qt.Key.Key_F3)
    assert article.textCursor().selectionStart() > first
    QTest.keyClick(article, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert article.textCursor().selectionStart() == first


def test_the_walk_through_the_marks_is_an_action_and_asks_where_nothing_is_marked(window: MainWindow) -> None:
    window.go(Place("guide", "contracts/notice-period"))
    assert {"Next marked word", "Previous marked word"} <= {action.text() for action in window.actions()}
    article = window.pane.findChildren(QTextEdit)[0]
    QTest.keyClick(article, Qt.Key.Key_F3)
    focus = window.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Find on this page"
    QTest.keyClicks(focus, "notice")
    first = article.textCursor().selectionStart()
    QTest.keyClick(focus, Qt.Key.Key_F3)
    assert article.textCursor().selectionStart() > first


def test_own_checklists_are_found_in_memory(window: MainWindow, handbook: Bundle, qtbot: QtBot) -> None:
    tracker = window.services.session.start_in_memory()
    tracker.start_run(handbook.checklist("start-a-works-council", "en"), "Quince")
    panel = _Panel(window, qtbot)
    panel.type("quinc")
    assert "Yours" in panel.titles
    assert "Quince" in panel.titles


def test_an_empty_field_lists_what_the_filter_holds(panel: _Panel) -> None:
    panel.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert panel.titles[0] == "Checklists"
    assert "You are offered a settlement" in panel.titles
    panel.press(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert "Letters" in panel.titles
    assert "Calculators" in panel.titles
    panel.press(Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert panel.titles == []
    assert "none yet" in panel.widget.hint


def test_a_locked_search_offers_to_unlock(panel: _Panel, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    session = type(window.services.session)
    monkeypatch.setattr(session, "status", property(lambda self: "locked"))
    asked: list[bool] = []
    panel.widget.unlock_requested.connect(lambda: asked.append(True))
    panel.press(Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert panel.titles == ["Unlock"]
    panel.type("quince")
    assert panel.titles[:2] == ["Or try", "Unlock"]
    panel.press(Qt.Key.Key_Return)
    assert asked == [True]


def test_notes_on_passages_are_found_while_unlocked_and_lead_there(
    window: MainWindow, handbook: Bundle, qtbot: QtBot
) -> None:
    guide = "dismissal/settlement-agreement"
    page = page_text(handbook.guide_html(handbook.guide(guide, "en")))
    start = page.text.index("ask for more")
    passage = passage_at(page, start, start + len("ask for more"))
    assert passage is not None
    tracker = window.services.session.start_in_memory()
    mark = tracker.reading.add_mark("guide", guide, "en", passage, "Quince pie with Samira")
    gone = tracker.reading.add_mark("guide", guide, "en", Passage("", "Words that left the page."), "Quincy")
    panel = _Panel(window, qtbot)
    panel.type("samira")
    assert "Yours" in panel.titles
    places = [row.place for row in panel.widget._model.rows if row.place is not None and row.place.mark]
    assert [place.mark for place in places] == [mark.id]
    window.go(places[0])
    article = window.pane.findChild(ArticleView)
    assert isinstance(article, ArticleView)
    assert article.textCursor().selectedText() == "ask for more"
    window.go(Place("guide", guide, mark=gone.id))
    assert "not on this page" in window.services.messages.shown
    window.services.session.forget()
    panel = _Panel(window, qtbot)
    panel.type("samira")
    assert "Yours" not in panel.titles


def test_words_typed_on_home_arrive_whole(window: MainWindow) -> None:
    window.activateWindow()
    for letter in "notice":
        QTest.keyClicks(window.focusWidget(), letter)
    focus = window.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.text() == "notice"


def test_with_large_text_the_results_have_the_room(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 728)
    window.services.settings.set("text_scale", 2.0)
    panel = _Panel(window, qtbot)
    results = panel.widget.findChildren(QListView)[0]
    QTest.qWait(50)
    assert results.height() > panel.widget.height() * 0.45
