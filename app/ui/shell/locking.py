"""Everything that locks without being asked: idle time, sleep, and the screen of the computer."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.ui.shell.idle_lock import IdleLock
from app.ui.shell.pane import Services
from app.ui.shell.system_signals import SystemSignals


class LockingByItself(QObject):
    """Calls `lock()` when it is time, as the settings say; what `lock` saves is on the disk before the computer sleeps."""

    def __init__(self, services: Services, lock: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._lock = lock
        idle = IdleLock(services.settings, services.session, self)
        idle.idle.connect(self._on_time)
        idle.slept.connect(self._on_time)
        idle.restart()
        signals = SystemSignals.of(services.session)
        signals.sleep_begins.connect(self._on_time)
        signals.screen_locked.connect(self._on_screen)

    def _on_time(self) -> None:
        self._lock()

    def _on_screen(self) -> None:
        if self._services.settings.get("lock_with_screen"):
            self._lock()
