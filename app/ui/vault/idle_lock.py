"""Locking after idle time: one timer and one event filter."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.settings import Settings
from app.ui.shell.session import Session

_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class IdleLock(QObject):
    """Announces `idle` after the minutes of the settings without input, while the data is open. 0 minutes is never."""

    idle = Signal()

    def __init__(self, settings: Settings, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._session = session
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        session.status_changed.connect(self.restart)
        settings.on_change(self._on_setting)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def restart(self) -> None:
        """Count from now; not at all while nothing is open."""
        minutes = self._settings.get("lock_minutes")
        if self._session.status == "open" and minutes:
            self._timer.start(minutes * 60_000)
        else:
            self._timer.stop()

    @property
    def is_counting(self) -> bool:
        """Whether the app will lock by itself."""
        return self._timer.isActive()

    def _on_setting(self, key: str) -> None:
        if key == "lock_minutes":
            self.restart()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT and self._timer.isActive():
            self._timer.start()
        return False
