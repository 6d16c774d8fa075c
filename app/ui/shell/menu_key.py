"""Alt by itself shows and hides the menus; Alt in a shortcut, such as Alt+Left, does not."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

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
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease:
            if self._alone and event.key() == Qt.Key.Key_Alt and not self._window.is_covered:
                bar = self._window.menuBar()
                bar.setVisible(not bar.isVisible())
            self._alone = False
        return False
