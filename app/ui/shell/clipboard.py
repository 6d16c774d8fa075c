"""Copying, with care: what we put on the clipboard is taken off again after a minute or when the app is hidden."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from app.settings import Settings

_KEPT_MS = 60_000
# Clipboard managers that know this hint keep the text out of their history (KDE and Windows conventions).
_NO_HISTORY = {"x-kde-passwordManagerHint": b"secret", "ExcludeClipboardContentFromMonitorProcessing": b"1"}


class Clipboard(QObject):
    """Our hand on the system's clipboard. Text that another program put there is never touched."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._ours = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEPT_MS)
        self._timer.timeout.connect(self.clear_now)

    def copy(self, text: str) -> None:
        """Put `text` on the clipboard."""
        data = QMimeData()
        data.setText(text)
        for name, value in _NO_HISTORY.items():
            data.setData(name, value)
        QGuiApplication.clipboard().setMimeData(data)
        self._ours = text
        if self._settings.get("clear_clipboard"):
            self._timer.start()

    def clear_now(self) -> None:
        """Empty the clipboard if our text is still on it."""
        self._timer.stop()
        if self._ours and QGuiApplication.clipboard().text() == self._ours:
            QGuiApplication.clipboard().clear()
        self._ours = ""
