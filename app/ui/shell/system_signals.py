"""What the system tells: that it is going to sleep, and that the screen was locked. Linux, over D-Bus.

D-Bus messages go through sockets of this computer (unix:); an address of any other kind is not used. Nothing is asked
but to be told, and to get the moment that saving takes before sleep: logind's delay lock, held while the data is open.

https://systemd.io/INHIBITOR_LOCKS/ and freedesktop.org's org.freedesktop.login1 describe both. The library is loaded when
the data is opened first, so that the start does not wait for it. Where there is no such bus (Windows, macOS, a sandbox),
nothing is heard, and `app.ui.shell.idle_lock` notices sleep on waking.
"""

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import SLOT, QObject, Signal, Slot

from app.ui.shell.session import Session

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher, QDBusUnixFileDescriptor

_LOGIND = "org.freedesktop.login1"
_LOGIND_PATH = "/org/freedesktop/login1"
_MANAGER = "org.freedesktop.login1.Manager"
# Who locks the screen on Linux desktops: KDE and others, GNOME, Cinnamon, MATE. All have ActiveChanged(bool).
_SCREENS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver")
_ANSWER_MS = 2000


class Addresses(NamedTuple):
    """Where the two buses are; "" where there is none that may be used."""

    system: str = ""
    session: str = ""

    @classmethod
    def of_this_computer(cls) -> "Addresses":
        """As the environment says, else the usual places. Local sockets only."""
        if not sys.platform.startswith("linux"):
            return cls()
        runtime = os.environ.get("XDG_RUNTIME_DIR", "")
        system = os.environ.get("DBUS_SYSTEM_BUS_ADDRESS") or _socket(Path("/run/dbus/system_bus_socket"))
        session = os.environ.get("DBUS_SESSION_BUS_ADDRESS") or (_socket(Path(runtime) / "bus") if runtime else "")
        return cls(system if _is_local(system) else "", session if _is_local(session) else "")


class SystemSignals(QObject):
    """`sleep_begins` before the computer sleeps, `screen_locked` when the screen was locked; only while data is open.

    What is connected to `sleep_begins` is done before the computer sleeps: logind waits until the delay lock is let go.
    """

    sleep_begins = Signal()
    screen_locked = Signal()

    def __init__(self, session: Session, addresses: Addresses | None = None) -> None:
        super().__init__(session)
        self._session = session
        self._addresses = Addresses.of_this_computer() if addresses is None else addresses
        self._buses: list[QDBusConnection] | None = None  # None: not tried yet
        self._asking: QDBusPendingCallWatcher | None = None
        self._delay: QDBusUnixFileDescriptor | None = None
        self.tells_sleep = False
        """Whether the system tells that it is going to sleep."""
        self.tells_screen = False
        """Whether somebody on this computer tells that the screen was locked."""
        session.status_changed.connect(self._on_status)

    @classmethod
    def of(cls, session: Session) -> "SystemSignals":
        """The one of this session."""
        found = session.findChild(SystemSignals)
        return found if found is not None else cls(session)

    def listen(self) -> None:
        """Connect to the buses, once. Where that fails, nothing is heard."""
        if self._buses is not None:
            return
        self._buses = []
        if not any(self._addresses):
            return
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:  # a system without libdbus
            return
        for name, address in self._addresses._asdict().items():
            bus = QDBusConnection.connectToBus(address, f"handbook-{name}-{id(self)}") if address else None
            if bus is not None and bus.isConnected():
                self._buses.append(bus)
                (self._hear_logind if name == "system" else self._hear_screens)(bus)

    def _hear_logind(self, bus: "QDBusConnection") -> None:
        self.tells_sleep = bus.interface().isServiceRegistered(_LOGIND).value() is True and bus.connect(
            _LOGIND, _LOGIND_PATH, _MANAGER, "PrepareForSleep", self, _slot("on_sleep(bool)")
        )
        # "loginctl lock-session" and the desktops that lock through it. Of any session: one lock too many does no harm.
        bus.connect(_LOGIND, "", "org.freedesktop.login1.Session", "Lock", self, _slot("on_lock()"))

    def _hear_screens(self, bus: "QDBusConnection") -> None:
        for screen in _SCREENS:
            is_there = bus.interface().isServiceRegistered(screen).value() is True
            heard = bus.connect("", "", screen, "ActiveChanged", self, _slot("on_screen(bool)"))
            self.tells_screen = self.tells_screen or (is_there and heard)

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:
        """Called by the bus: the computer goes to sleep, or woke up."""
        if begins and self._session.status == "open":
            self.sleep_begins.emit()
        self._let_go()
        if not begins:
            self._on_status()

    @Slot(bool)
    def on_screen(self, is_locked: bool) -> None:
        """Called by the bus: the screen was locked or given free."""
        if is_locked:
            self.on_lock()

    @Slot()
    def on_lock(self) -> None:
        """Called by the bus: the session is to be locked."""
        if self._session.status == "open":
            self.screen_locked.emit()

    # --- the delay lock --------------------------------------------------------------------------------------

    def _on_status(self) -> None:
        if self._session.status == "open":
            self.listen()
            self._ask_for_delay()
        else:
            self._let_go()

    def _ask_for_delay(self) -> None:
        if not self.tells_sleep or self._asking is not None or self._delay is not None:
            return
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        assert self._buses
        message = QDBusMessage.createMethodCall(_LOGIND, _LOGIND_PATH, _MANAGER, "Inhibit")
        message.setArguments(["sleep", "Handbook", "Saves and locks", "delay"])  # readable by other programs
        self._asking = QDBusPendingCallWatcher(self._buses[0].asyncCall(message, _ANSWER_MS), self)
        self._asking.finished.connect(self._on_delay)

    def _on_delay(self) -> None:
        assert self._asking is not None
        found = self._asking.reply().arguments()
        self._asking.deleteLater()
        self._asking = None
        if found and hasattr(found[0], "fileDescriptor") and self._session.status == "open":
            self._delay = found[0]  # held by holding it

    def _let_go(self) -> None:
        self._delay = None


def _slot(signature: str) -> Any:
    return SLOT(signature)  # a str; the stubs of 6.11 say that D-Bus wants bytes, and it refuses them


def _is_local(address: str) -> bool:
    return bool(address) and all(part.startswith("unix:") for part in address.split(";"))


def _socket(path: Path) -> str:
    with contextlib.suppress(OSError):
        if path.is_socket():
            return f"unix:path={path}"
    return ""
