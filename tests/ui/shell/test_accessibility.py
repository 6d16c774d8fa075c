"""What a screen reader and a keyboard find: on every screen, in both languages, each control has a name and a role."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSpinBox, QComboBox, QDialog, QLineEdit, QWidget

from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place

PLACES = [
    Place("home"), Place("guide", "dismissal/settlement-agreement"), Place("situation", "being-let-go"),
    Place("checklists"), Place("template", "start-a-works-council"), Place("deadlines"), Place("diary"),
    Place("calculators"), Place("letters"),
    Place("glossary", "ondernemingsraad"), Place("settings", "language"), Place("settings", "appearance"),
    Place("settings", "privacy"), Place("settings", "data"), Place("settings", "about"), Place("settings", "keys"),
]  # fmt: skip


def _focusable(window: QWidget) -> Iterator[QWidget]:
    """Everything that Tab can reach now; not the inner fields of a compound control."""
    for widget in window.findChildren(QWidget):
        if (
            not widget.isVisibleTo(window)
            or not widget.isEnabled()
            or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            continue
        if isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox):
            continue
        yield widget


def _said(widget: QWidget) -> tuple[str, QAccessible.Role]:
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name), found.role()


def _unnamed(window: QWidget) -> list[str]:
    roles = (QAccessible.Role.NoRole, QAccessible.Role.Client)
    return [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}: {name!r} {role}"
        for widget in _focusable(window)
        for name, role in [_said(widget)]
        if not name or (role in roles and not isinstance(widget, QAbstractScrollArea))
    ]


@pytest.mark.parametrize("lang", ["en", "nl"])
@pytest.mark.parametrize("place", PLACES, ids=lambda place: f"{place.kind}-{place.id}")
def test_every_control_has_a_name_and_a_role(window: MainWindow, place: Place, lang: str) -> None:
    window.set_language(lang)
    window.go(place)
    assert not _unnamed(window)


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_so_do_a_running_checklist_the_search_and_the_pages_over_the_window(window: MainWindow, lang: str) -> None:
    window.set_language(lang)
    tracker = window.services.session.start_in_memory()
    checklist = window.services.bundle.checklist("start-a-works-council", "en")
    run = tracker.start_run(checklist, "Garden")
    window.go(Place("run", run.id, next(checklist.items()).id))
    assert not _unnamed(window)
    window.go(Place("home"))
    window.open_search("notice")
    assert not _unnamed(window)
    window.show_lock_page()
    assert not _unnamed(window)
    window.create_passphrase()
    assert not _unnamed(window)


def test_the_passphrase_is_a_protected_field(window: MainWindow) -> None:
    window.create_passphrase()
    fields = [field for field in window.findChildren(QLineEdit) if field.echoMode() == QLineEdit.EchoMode.Password]
    assert len(fields) == 2
    for field in fields:
        assert QAccessible.queryAccessibleInterface(field).state().passwordEdit


def test_every_action_has_a_menu_and_stands_in_the_list_of_commands(window: MainWindow) -> None:
    in_menus = {action for menu in window.menuBar().actions() if (found := menu.menu()) for action in found.actions()}  # type: ignore[attr-defined, truthy-bool]
    assert set(window.actions_by_name.all()) <= in_menus
    window.actions_by_name["commands"].trigger()
    dialog = window.findChild(QDialog)
    assert dialog is not None
    assert not _unnamed(dialog)
    dialog.close()


def test_a_change_of_language_leaves_no_menu_of_the_old_one(window: MainWindow) -> None:
    before = len(window.menuBar().actions())
    window.set_language("nl")
    window.set_language("en")
    assert len(window.menuBar().actions()) == before
    keys = [action.shortcut().toString() for action in window.actions() if action.shortcut().toString()]
    assert len(keys) == len(set(keys))


def test_tab_reaches_the_parts_of_the_reader_and_comes_round(window: MainWindow) -> None:
    window.go(Place("guide", "dismissal/settlement-agreement"))
    start = window.focusWidget()
    seen: list[QWidget] = []
    for _ in range(200):
        window.focusNextChild()
        focused = window.focusWidget()
        if focused is start:
            break
        seen.append(focused)
    else:
        pytest.fail("Tab never came back")
    kinds = {type(widget).__name__ for widget in seen}
    assert {"QTreeView", "QToolButton"} <= kinds
