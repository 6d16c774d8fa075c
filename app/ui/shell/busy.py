"""Long work in the window's own thread: nothing is shown for 400 ms, then a bar with words and Stop."""

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.ui.shell.widgets import button, label

_QUIET_MS = 400  # tokens.json, motion.busyDelay
_WIDTH_PX = 400


class Busy(QDialog):
    """Made for one piece of work, which tells how far it is with `at` and ends with `close`. Esc is Stop, too."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)  # a second piece of work cannot begin meanwhile
        self.setWindowTitle(parent.window().windowTitle())
        self._words = label("")
        self._stop = button(self.tr("Stop"), self.reject, "link")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        row = QHBoxLayout()
        row.addWidget(self._words, 1)
        row.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._bar)
        self.setMinimumWidth(_WIDTH_PX)
        self._is_stopped = False
        self.rejected.connect(self._on_stop)
        self._since = QElapsedTimer()
        self._since.start()

    def at(self, words: str, done: int, total: int) -> bool:
        """Say that `done` of `total` parts are ready; whether to go on."""
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setMaximum(total)
        self._bar.setValue(done)
        if self._since.hasExpired(_QUIET_MS) and not self._is_stopped:
            if not self.isVisible():
                self.show()
                self._stop.setFocus()
            QApplication.processEvents()
        return not self._is_stopped

    def _on_stop(self) -> None:
        self._is_stopped = True
