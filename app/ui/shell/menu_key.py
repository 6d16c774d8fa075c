"""Alt by itself shows and hides the menus; Alt in a shortcut, such as Alt+Left, does not. Shift+F10 is the menu key."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from app.ui.shell.main_window import MainWindow

_PRESSES = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)  # of a shortcut's last key only the second comes


class MenuKey(QObject):
    """Looks at the keys that the system sends to a window that is shown: widgets do not see those of a shortcut."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._alone = False
        if (handle := window.windowHandle()) is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in _PRESSES:
            self._alone = event.key() == Qt.Key.Key_Alt
            is_menu = event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
            if is_menu and sys.platform != "win32":  # there Qt does it
                return self._open_menu()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease:
            if self._alone and event.key() == Qt.Key.Key_Alt and not self._window.is_covered:
                bar = self._window.menuBar()
                bar.setVisible(not bar.isVisible())
            self._alone = False
        return False

    def _open_menu(self) -> bool:
        """The context menu of what has the keyboard, at its text cursor, as the menu key does; whether there is one."""
        at: QWidget | None = self._window.focusWidget()  # the stubs forget None
        if at is None:
            return False
        place = QRectF(at.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle) or at.rect()).center().toPoint()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, at.mapToGlobal(place))
        return QApplication.sendEvent(at, asked)
