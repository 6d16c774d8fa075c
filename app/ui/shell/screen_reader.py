"""What a screen reader is told that Qt's controls do not tell by themselves.

Qt calls every tool button that stays down a check box. Where it is one choice of a few, it says so here: a page tab on
the rail, a radio button elsewhere.
"""

import sys
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleStateChangeEvent,
    QAccessibleTextCursorEvent,
    QAction,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAccessibleWidget,
    QApplication,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QTextEdit,
    QToolButton,
    QWidget,
)


class ChoiceButton(QToolButton):
    """One choice of a few, spoken of as a radio button, or as a page tab. Qt would call it a check box."""

    def __init__(self, is_tab: bool = False) -> None:
        super().__init__()
        self.setCheckable(True)
        self.is_tab = is_tab


def describe_by_keys(made: QWidget, action: QAction) -> None:
    """The keys of its action as description. Otherwise the tooltip is read, which says the name again."""
    made.setAccessibleDescription(action.shortcut().toString(action.shortcut().SequenceFormat.NativeText))


def say_focus_first(field: QWidget) -> None:
    """Say that a text is about to get the keyboard, before it is filled and its cursor moves."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(field, QAccessible.Event.Focus))


def say_cursor_last(field: QWidget) -> None:
    """Say once more where the text cursor of a field is that just got the keyboard.

    WORKAROUND: a field moves its cursor before Qt says that it has the keyboard. Orca (seen in 43.1) takes that for the
    news and does not read the field's name, unless a later event of the same kind makes it drop the earlier one.
    """
    if QAccessible.isActive() and isinstance(field, QLineEdit | QTextEdit | QPlainTextEdit):
        at = field.cursorPosition() if isinstance(field, QLineEdit) else field.textCursor().position()
        QTimer.singleShot(0, field, lambda: QAccessible.updateAccessibility(QAccessibleTextCursorEvent(field, at)))


def announce(widget: QWidget, text: str) -> None:
    """Have `text` read out once, without moving the keyboard."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def say_current(view: QAbstractItemView, row: int) -> None:
    """Say a row that became the current one while the keyboard stays in the field above the list.

    As a change of state: a focus event would say that the field has lost the keyboard.
    """
    changed = QAccessible.State()
    changed.focused = True
    event = QAccessibleStateChangeEvent(view, changed)
    event.setChild(row)
    QAccessible.updateAccessibility(event)


def say_checked(view: QAbstractItemView, row: int) -> None:
    """Say that a row of a list was ticked or is no longer ticked; Qt tells it only of check boxes."""
    changed = QAccessible.State()
    changed.checked = True
    event = QAccessibleStateChangeEvent(view, changed)
    event.setChild(row)
    QAccessible.updateAccessibility(event)


class Notification(QFrame):
    """A frame whose appearing is news: a screen reader reads its name when it is shown."""

    def say(self, text: str) -> None:
        """Have `text` read out. On Linux the frame's appearing does that, which older versions of Orca know too."""
        if sys.platform == "linux":
            self.setAccessibleName(text)
        else:
            announce(self, text)


class QuietStack(QStackedWidget):
    """Pages of which one is shown. Qt would have each change of page begin with "layered pane"."""


class Questions(QFrame):
    """What a row of fields belongs to: its name is read out on coming to the first of them."""


def speak_our_roles(app: QApplication) -> None:
    """Teach Qt's accessibility the controls above. Once per process: Qt forgets nobody who taught it."""
    if not app.property("speaksOurRoles"):
        app.setProperty("speaksOurRoles", True)
        QAccessible.installFactory(_interface)


def _interface(class_name: str, watched: QObject) -> QAccessibleInterface | None:
    """Asked by Qt for each control and each of its classes. PySide keeps what is given for as long as Qt may use it."""
    if class_name == "ChoiceButton" and isinstance(watched, ChoiceButton):
        return _Choice(watched, QAccessible.Role.PageTab if watched.is_tab else QAccessible.Role.RadioButton)
    if class_name == "Notification" and isinstance(watched, Notification):
        return QAccessibleWidget(watched, QAccessible.Role.Notification)
    if class_name == "QuietStack" and isinstance(watched, QuietStack):
        return QAccessibleWidget(watched, QAccessible.Role.Client)
    if class_name == "Questions" and isinstance(watched, Questions):
        return QAccessibleWidget(watched, QAccessible.Role.Form)
    return None


class _Choice(QAccessibleWidget):
    """A button that is one choice of a few."""

    def state(self) -> QAccessible.State:
        state: Any = super().state()
        button: Any = self.object()
        state.selectable = button.is_tab
        state.selected = button.is_tab and button.isChecked()
        state.checkable = not button.is_tab
        state.checked = not button.is_tab and button.isChecked()
        return state  # type: ignore[no-any-return]

    def actionNames(self) -> list[str]:
        return ["Press", "SetFocus"]

    def doAction(self, name: str) -> None:
        button: Any = self.object()
        if name == "Press":
            button.click()
        else:
            button.setFocus()
