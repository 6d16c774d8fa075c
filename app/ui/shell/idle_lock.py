"""Locking after idle time, and after the computer slept: timers and one event filter.

Where the system does not tell of sleep (app.ui.shell.system_signals), it can still be seen that time passed in which no
program ran. So the app locks on waking, before the first key or click counts, and at the latest when the next second is
over.
"""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QInputEvent
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


_LOOK_MS = 1000
_SLEPT_S = 5.0  # less may be a busy machine


def sleep_clock() -> float:
    """Seconds that grow only while the computer sleeps (Linux), or that jump when it wakes (elsewhere)."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.time() - time.monotonic()  # setting the clock forward locks, too: that does no harm


class IdleLock(QObject):
    """Announces `idle` after the minutes of the settings without input, while the data is open. 0 minutes is never.

    Announces `slept` when the computer was asleep meanwhile, whatever the settings say.
    """

    idle = Signal()
    slept = Signal()

    def __init__(self, settings: Settings, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._session = session
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        self._slept_s = sleep_clock()
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._look_for_sleep)
        session.status_changed.connect(self.restart)
        settings.on_change(self._on_setting)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        app.focusWindowChanged.connect(self._on_focus_window)

    def restart(self) -> None:
        """Count from now; not at all while nothing is open."""
        minutes = self._settings.get("lock_minutes")
        self._slept_s = sleep_clock()
        if self._session.status == "open":
            self._look.start()
        else:
            self._look.stop()
        if self._session.status == "open" and minutes:
            self._timer.start(minutes * 60_000)
        else:
            self._timer.stop()
        self._app.removeEventFilter(self)
        if self._look.isActive():  # not else: every event of the app would come by, 1 ms of them with a theme change
            self._app.installEventFilter(self)

    def _on_setting(self, key: str) -> None:
        if key == "lock_minutes":
            self.restart()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Every event of the app comes by here: its class is known ten times as fast as its type.
        if not isinstance(event, QInputEvent) or event.type() not in _INPUT:
            return False
        if self._look.isActive() and self._look_for_sleep():
            return True  # whoever woke the computer does nothing in here
        if self._timer.isActive():
            self._timer.start()
        return False

    def _on_focus_window(self) -> None:
        """The window, or a dialog of it, became the active one."""
        if self._look.isActive():
            self._look_for_sleep()

    def _look_for_sleep(self) -> bool:
        before, self._slept_s = self._slept_s, sleep_clock()
        if self._slept_s - before < _SLEPT_S:
            return False
        self.slept.emit()
        return True
