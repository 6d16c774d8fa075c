"""Every key of the design's section 7 does what it stands for, and every action can be found without knowing its key."""

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QListView, QMenu, QToolButton, QTreeView
from pytestqt.qtbot import QtBot

from app.ui.reader.article_view import ArticleView
from app.ui.shell.command_list import CommandList
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place

Key, Mod = Qt.Key, Qt.KeyboardModifier
GUIDE = Place("guide", "dismissal/settlement-agreement")

# design.md, section 7, and the keys that came later. Those that are keys of a list or a field are in the tests below.
KEYS = {
    "search": "Ctrl+K", "find": "Ctrl+F", "home": "Ctrl+1", "guides": "Ctrl+2", "checklists": "Ctrl+3",
    "deadlines": "Ctrl+4", "letters": "Ctrl+5", "calculators": "Ctrl+6", "glossary": "Ctrl+7", "back": "Alt+Left",
    "forward": "Alt+Right", "hide": "Ctrl+H", "lock": "Ctrl+L", "language": "Ctrl+E", "bookmark": "Ctrl+D",
    "contents": "Ctrl+B", "outline": "Ctrl+J", "print": "Ctrl+P", "save_pdf": "Ctrl+S", "text_larger": "Ctrl++",
    "text_smaller": "Ctrl+-", "text_normal": "Ctrl+0", "settings": "Ctrl+,", "next_pane": "F6",
    "previous_pane": "Shift+F6", "keys": "F1", "undo": "Ctrl+Z", "redo": "Ctrl+Shift+Z", "commands": "Ctrl+Shift+P",
    "step_guide": "Ctrl+G",
}  # fmt: skip


def press(window: MainWindow, keys: str) -> None:
    """Press a key combination where the keyboard is."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    combination = QKeyCombination.fromCombined(QKeySequence(keys)[0].toCombined())  # type: ignore[index]  # the stubs lack it
    target = window.focusWidget() or window  # type: ignore[truthy-bool]  # None while nothing has it
    QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
    QApplication.processEvents()


def article_of(window: MainWindow) -> ArticleView:
    found = window.pane.findChild(ArticleView)
    assert found is not None
    return found


def test_the_keys_of_the_design_are_those_of_the_actions(window: MainWindow) -> None:
    assert {name: window.actions_by_name[name].shortcut().toString() for name in KEYS} == KEYS
    every = [keys.toString() for action in window.actions_by_name.all() for keys in action.shortcuts()]
    assert len(every) == len(set(every))


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_each_action_is_in_a_menu_and_in_the_list_and_its_key_in_its_tooltip_and_on_f1(
    window: MainWindow, lang: str
) -> None:
    window.set_language(lang)
    actions = window.actions_by_name.all()
    in_menus = {action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()}
    assert set(actions) <= in_menus
    press(window, "F1")
    assert window.place == Place("settings", "keys")
    written = {label.text() for label in window.pane.findChildren(QLabel)}
    for action in actions:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if keys:
            assert keys in action.toolTip()
            assert {keys, action.text()} <= written, f"F1 does not name {action.text()}"
    press(window, "Ctrl+Shift+P")
    commands = window.findChild(CommandList)
    assert commands is not None
    listed = commands.findChild(QListView)
    assert listed is not None
    spoken = Qt.ItemDataRole.AccessibleTextRole
    rows = [listed.model().index(row, 0).data(spoken) for row in range(listed.model().rowCount())]
    wanted = [action for action in actions if action.isEnabled()]
    keys_of = [action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) for action in wanted]
    words = [action.text().replace("&", "") for action in wanted]
    assert rows == [f"{said}. {keys}" if keys else said for said, keys in zip(words, keys_of, strict=True)]
    commands.close()


@pytest.mark.parametrize(
    ("keys", "kind"),
    [("Ctrl+2", "guide"), ("Ctrl+3", "checklists"), ("Ctrl+4", "deadlines"), ("Ctrl+5", "letters"),
     ("Ctrl+6", "calculators"), ("Ctrl+7", "glossary"), ("Ctrl+,", "settings"), ("Ctrl+1", "home")],
)  # fmt: skip
def test_a_room_by_its_key_and_back_and_forward(window: MainWindow, keys: str, kind: str) -> None:
    window.go(Place("marks"))
    press(window, keys)
    assert window.place.kind == kind
    press(window, "Alt+Left")
    assert window.place.kind == "marks"
    press(window, "Alt+Right")
    assert window.place.kind == kind


def test_the_page_keys(window: MainWindow) -> None:
    window.go(GUIDE)
    tree = window.pane.findChild(QTreeView)
    assert tree is not None
    shown = tree.isVisible()
    press(window, "Ctrl+B")
    assert tree.isVisible() != shown
    press(window, "Ctrl+B")
    press(window, "Ctrl+J")
    assert window.focusWidget().accessibleName() == "On this page"
    press(window, "Ctrl+F")
    assert window.focusWidget().accessibleName() == "Find on this page"
    press(window, "Escape")
    assert article_of(window).hasFocus()
    press(window, "Ctrl+D")
    assert "Bookmark" in window.services.messages.shown
    before = window.services.theme.scale
    press(window, "Ctrl++")
    assert window.services.theme.scale > before
    press(window, "Ctrl+-")
    press(window, "Ctrl+-")
    assert window.services.theme.scale < before
    press(window, "Ctrl+0")
    assert window.services.theme.scale == 1
    press(window, "Ctrl+E")
    assert window.services.lang == "nl"
    assert window.place.id == GUIDE.id


def test_the_article_scrolls_by_space_and_page_keys_and_steps_by_headings(window: MainWindow) -> None:
    window.go(GUIDE)
    window.resize(720, 520)
    QApplication.processEvents()
    article = article_of(window)
    article.setFocus()
    bar = article.verticalScrollBar()
    for keys, grows in (
        ("Space", True),
        ("Shift+Space", False),
        ("PgDown", True),
        ("PgUp", False),
        ("Ctrl+Down", True),
    ):
        before = bar.value()
        press(window, keys)
        assert (bar.value() > before) if grows else (bar.value() < before), keys
    here = article.textCursor().position()
    press(window, "Ctrl+Down")
    assert article.textCursor().position() > here
    press(window, "Ctrl+Up")
    assert article.textCursor().position() == here


def test_escape_clears_the_search_and_then_closes_it(window: MainWindow) -> None:
    press(window, "Ctrl+K")
    field = window.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "notice")
    press(window, "Escape")
    assert field.text() == ""
    assert field.isVisible()
    press(window, "Escape")
    assert not field.isVisible()
    assert isinstance(window.focusWidget(), QLineEdit)  # that of Home, where it was


def test_lock_and_hide(window: MainWindow) -> None:
    press(window, "Ctrl+L")
    assert window.is_covered
    press(window, "Escape")
    window.show_lock_page()
    assert window.is_covered


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("where", ["page", "steps"])
def test_shift_f10_opens_the_context_menu_of_what_has_the_keyboard(window: MainWindow, where: str) -> None:
    if where == "page":
        window.go(GUIDE)
    else:
        tracker = window.services.session.start_in_memory()
        checklist = window.services.bundle.checklist("start-a-works-council", "en")
        window.go(Place("run", tracker.start_run(checklist, "Garden").id))
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    QTest.keyClick(window.windowHandle(), Key.Key_F10, Mod.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()
    menu.close()


def test_one_key_leads_from_a_step_to_its_guide_and_back(window: MainWindow) -> None:
    tracker = window.services.session.start_in_memory()
    checklist = window.services.bundle.checklist("start-a-works-council", "en")
    run = tracker.start_run(checklist, "Garden")
    step = next(item for item in checklist.items() if item.read)
    window.go(Place("run", run.id, step.id))
    press(window, "Ctrl+G")
    guide, _, section = step.read.partition("#")
    assert window.place == Place("guide", guide, section)
    press(window, "Ctrl+G")
    assert window.place == Place("run", run.id, step.id)
    window.go(GUIDE)
    press(window, "Ctrl+G")
    assert window.place == GUIDE
    assert "No step" in window.services.messages.shown


def test_tooltips_of_the_toolbar_and_the_rail_show_their_keys(window: MainWindow) -> None:
    window.go(GUIDE)
    known = [action for action in window.actions_by_name.all() if action.shortcut().toString()]
    for button in window.findChildren(QToolButton):
        action = button.defaultAction()
        if button.isVisible() and action in known:
            assert action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) in button.toolTip()


def test_escape_in_a_dialog_is_cancel_and_enter_never_destroys(window: MainWindow, qtbot: QtBot) -> None:
    press(window, "Ctrl+Shift+P")
    dialog = window.findChild(QDialog)
    assert dialog is not None
    QTest.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
