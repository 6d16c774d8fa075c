"""What a screen reader is told: roles, news, and the order in which it hears that a field has the keyboard."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from app.ui.reader.article_view import ArticleView
from app.ui.shell.main_window import MainWindow
from app.ui.shell.part_walk import focus_part
from app.ui.shell.place import Place
from app.ui.shell.rail import Rail
from app.ui.shell.screen_reader import Notification
from app.ui.shell.widgets import Segmented

Event = QAccessible.Event


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Event, object, int]]:
    """What the app itself tells a running screen reader: (event, control, row)."""
    said: list[tuple[Event, object, int]] = []

    def note(event: QAccessibleEvent) -> None:
        said.append((event.type(), event.object(), event.child()))

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return said


def test_the_rail_is_spoken_of_as_tabs_and_one_is_selected(window: MainWindow) -> None:
    rail = window.findChild(Rail)
    assert rail is not None
    home = QAccessible.queryAccessibleInterface(rail.button("home"))
    assert home.role() == QAccessible.Role.PageTab
    assert home.state().selected
    assert not QAccessible.queryAccessibleInterface(rail.button("guides")).state().selected
    QAccessible.queryAccessibleInterface(rail.button("guides")).actionInterface().doAction("Press")
    assert window.place.kind == "guide"
    assert QAccessible.queryAccessibleInterface(rail.button("guides")).state().selected


def test_a_choice_of_a_few_is_radio_buttons_and_goes_with_its_widget(application: object) -> None:
    for number in range(60):
        choice = Segmented([("a", "A"), ("b", "B")], "Letter")
        choice.choose("b")
        spoken = QAccessible.queryAccessibleInterface(choice.button("b"))
        assert spoken.role() == QAccessible.Role.RadioButton
        assert spoken.state().checked
        assert spoken.text(QAccessible.Text.Name) == "Letter: B"
        if number % 2:
            choice.deleteLater()
        del choice, spoken
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


def test_a_name_is_not_read_twice_through_its_tooltip(window: MainWindow) -> None:
    rail = window.findChild(Rail)
    assert rail is not None
    assert "Ctrl+1" in rail.button("home").toolTip()
    assert QAccessible.queryAccessibleInterface(rail.button("home")).text(QAccessible.Text.Description) == "Ctrl+1"


def test_a_message_is_news_whose_name_is_its_text(window: MainWindow) -> None:
    window.services.messages.tell("Step marked as done")
    toast = window.findChild(Notification)
    assert toast is not None
    spoken = QAccessible.queryAccessibleInterface(toast)
    assert spoken.role() == QAccessible.Role.Notification
    assert spoken.text(QAccessible.Text.Name) == "Step marked as done"


def test_a_page_is_called_by_its_title_and_said_before_it_is_filled(
    window: MainWindow, told: list[tuple[Event, object, int]]
) -> None:
    window.go(Place("guide", "dismissal/settlement-agreement"))
    article = window.findChild(ArticleView)
    assert article is not None
    assert article.accessibleName() == "Settlement agreements"
    assert (Event.Focus, article, -1) in told
    told.clear()
    window.go(Place("guide", "works-council/start-one"))  # it has the keyboard already
    assert any(kind == Event.Announcement for kind, _, _ in told)


def test_with_a_screen_reader_arrows_move_a_cursor_in_the_page(
    window: MainWindow, told: list[tuple[Event, object, int]]
) -> None:
    window.go(Place("guide", "dismissal/settlement-agreement"))
    article = window.findChild(ArticleView)
    assert article is not None
    assert article.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_a_field_says_its_cursor_after_it_got_the_keyboard(
    window: MainWindow, qtbot: QtBot, told: list[tuple[Event, object, int]]
) -> None:
    window.open_search("")
    field = window.findChild(QLineEdit, "searchField")
    qtbot.waitUntil(lambda: (Event.TextCaretMoved, field, -1) in told)


def test_a_ticked_step_is_said(window: MainWindow, told: list[tuple[Event, object, int]]) -> None:
    tracker = window.services.session.start_in_memory()
    checklist = window.services.bundle.checklist("start-a-works-council", "en")
    run = tracker.start_run(checklist, "Garden")
    window.go(Place("run", run.id))
    steps = next(view for view in window.pane.findChildren(QListView) if view.accessibleName() == "Steps")
    row = steps.currentIndex().row()
    item = next(checklist.items())
    told.clear()
    tracker.tick(run.id, item.id, item.fingerprint)
    assert (Event.StateChanged, steps, row) in told


def test_f6_gives_the_keyboard_to_a_control_of_each_part(window: MainWindow) -> None:
    for place in (Place("home"), Place("guide", "dismissal/settlement-agreement"), Place("checklists")):
        window.go(place)
        seen = []
        for _ in range(8):
            window.actions_by_name["next_pane"].trigger()
            focused = QApplication.focusWidget()
            assert focused is not None
            assert focused.focusPolicy() & Qt.FocusPolicy.TabFocus, f"F6 stops at {focused} on {place.kind}"
            seen.append(focused)
        assert len(set(map(id, seen))) > 2
    focus_part([], None, 1)  # nothing to go to


def test_ctrl_down_leaves_the_title_for_the_first_heading(window: MainWindow) -> None:
    window.go(Place("guide", "dismissal/settlement-agreement"))
    article = window.findChild(ArticleView)
    assert article is not None
    QTest.keyClick(article, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert article.textCursor().position() > 0
    assert article.verticalScrollBar().value() > 0


def test_back_after_the_rails_guides_shows_the_guide_of_before_with_the_keyboard_in_it(window: MainWindow) -> None:
    window.go(Place("guides"))
    first = window.place
    window.go(Place("guide", "works-council/start-one"))
    assert first.id
    assert first.id != "works-council/start-one"
    window.back()
    assert window.place == first
    assert window.pane.isAncestorOf(window.focusWidget())


def test_the_window_opens_with_the_keyboard_in_the_search_field(window: MainWindow) -> None:
    assert isinstance(window.focusWidget(), QLineEdit)


def test_tab_leads_from_the_field_to_the_results(window: MainWindow) -> None:
    window.open_search("")  # situations
    names = []
    for _ in range(6):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        names.append(window.focusWidget().accessibleName())
    assert "Results" in names


def test_a_word_of_the_glossary_is_read_with_its_meaning(window: MainWindow) -> None:
    window.go(Place("glossary"))
    words = next(view for view in window.pane.findChildren(QListView) if view.accessibleName() == "Words")
    spoken = QAccessible.queryAccessibleInterface(words)
    described = [spoken.child(row).text(QAccessible.Text.Description) for row in range(spoken.childCount())]
    term = window.services.bundle.catalogue.terms[0]
    assert term.meaning.get("en") in described
