"""Sleep and the lock of the screen, told by a bus of this test's own: a real dbus-daemon, with a made-up logind on it."""

import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import ClassInfo, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.settings.privacy_page import PrivacyPage
from app.ui.shell.locking import LockingByItself
from app.ui.shell.main_window import MainWindow
from app.ui.shell.session import Session
from app.ui.shell.system_signals import Addresses, SystemSignals
from app.ui.shell.widgets import Switch
from app.vault import Vault

WORDS = "lamp river stone seven"
CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""
needs_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="no dbus-daemon here")


@ClassInfo({"D-Bus Interface": "org.freedesktop.login1.Manager"})  # type: ignore[call-arg]
class Logind(QObject):  # type: ignore[operator]
    """Hands out delay locks and can see whether they are held: a pipe whose other end closes with the last of them."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, ...]] = []
        self._read: int | None = None

    @Slot(str, str, str, str, result=QDBusUnixFileDescriptor)
    def Inhibit(self, what: str, who: str, why: str, mode: str) -> QDBusUnixFileDescriptor:
        self.asked.append((what, mode))
        self._read, write = os.pipe()
        made = QDBusUnixFileDescriptor(write)
        os.close(write)
        return made

    def is_held(self) -> bool:
        assert self._read is not None
        return not select.select([self._read], [], [], 0)[0]


class Desk:
    """A desktop: what it says on the bus."""

    def __init__(self, address: str) -> None:
        self.bus = QDBusConnection.connectToBus(address, f"desk-{address}")
        self.logind = Logind()
        assert self.bus.registerService("org.freedesktop.login1")
        assert self.bus.registerService("org.gnome.ScreenSaver")
        assert self.bus.registerObject(
            "/org/freedesktop/login1", self.logind, QDBusConnection.RegisterOption.ExportAllSlots
        )

    def say(self, path: str, interface: str, name: str, *arguments: object) -> None:
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(arguments))
        assert self.bus.send(message)

    def sleep(self, begins: bool) -> None:
        self.say("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", begins)

    def lock_screen(self, is_locked: bool = True) -> None:
        self.say("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", is_locked)

    def lock_session(self) -> None:
        self.say("/org/freedesktop/login1/session/_32", "org.freedesktop.login1.Session", "Lock")


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    path = tmp_path / "bus"
    config = tmp_path / "bus.conf"
    config.write_text(CONFIG.format(path=path))
    daemon = subprocess.Popen(["dbus-daemon", f"--config-file={config}", "--nofork"], stderr=subprocess.DEVNULL)
    until = time.monotonic() + 10
    while not path.exists() and time.monotonic() < until:
        time.sleep(0.01)
    yield f"unix:path={path}"
    daemon.terminate()
    daemon.wait()


@pytest.fixture
def desk(address: str) -> Desk:
    return Desk(address)


@pytest.fixture
def session(desk: Desk, address: str, window: MainWindow, qtbot: QtBot) -> Session:
    """Open data, with a window that locks when that desk says so."""
    session = window.services.session
    for found in session.findChildren(SystemSignals):
        found.setParent(None)
    SystemSignals(session, Addresses(address, address))
    LockingByItself(window.services, window.lock, window)
    done: list[object] = []
    session.create(WORDS, lambda: done.append(True), done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=30_000)
    assert session.tracker is not None
    session.tracker.start_run(window.services.bundle.checklist("start-a-works-council", "en"), "Garden")
    return session


@needs_bus
def test_it_saves_and_locks_before_the_computer_sleeps(
    session: Session, window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: bool(desk.logind.asked))
    assert desk.logind.asked == [("sleep", "delay")]
    qtbot.waitUntil(lambda: SystemSignals.of(session)._delay is not None)
    held_while_locking: list[bool] = []
    session.about_to_lock.connect(lambda: held_while_locking.append(desk.logind.is_held()))
    assert session.tracker is not None
    session.tracker.rename_run(session.tracker.state.runs[0].id, "Written last")
    desk.sleep(True)
    qtbot.waitUntil(lambda: session.status == "locked")
    assert held_while_locking == [True], "the computer waits until it is saved"
    qtbot.waitUntil(lambda: not desk.logind.is_held())
    assert b"Written last" in Vault.open(window.services.paths.vault, WORDS).payload
    desk.sleep(False)
    opened: list[object] = []
    session.unlock(WORDS, lambda: opened.append(True), opened.append)
    qtbot.waitUntil(lambda: len(desk.logind.asked) == 2, timeout=30_000)


@needs_bus
@pytest.mark.parametrize("way", ["lock_screen", "lock_session"])
def test_it_locks_together_with_the_screen(way: str, session: Session, desk: Desk, qtbot: QtBot) -> None:
    getattr(desk, way)()
    qtbot.waitUntil(lambda: session.status == "locked")


@needs_bus
def test_a_screen_that_is_given_free_locks_nothing(session: Session, desk: Desk, qtbot: QtBot) -> None:
    desk.lock_screen(False)
    desk.sleep(False)
    qtbot.wait(100)
    assert session.status == "open"


@needs_bus
def test_locking_with_the_screen_can_be_switched_off(
    session: Session, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.services.settings.set("lock_with_screen", False)
    desk.lock_screen()
    qtbot.wait(100)
    assert session.status == "open"
    page = PrivacyPage(window.services)
    qtbot.addWidget(page)
    words = " ".join(made.text() for made in page.findChildren(QLabel))
    assert "Always before the computer sleeps" in words
    assert "Not possible here" not in words


def test_without_a_bus_settings_say_what_is_not_possible(window: MainWindow, qtbot: QtBot) -> None:
    page = PrivacyPage(window.services)
    qtbot.addWidget(page)
    words = " ".join(made.text() for made in page.findChildren(QLabel))
    assert "Always when the computer has slept" in words
    assert "Not possible here: the system does not tell the app" in words
    switch = next(made for made in page.findChildren(Switch) if made.accessibleName().startswith("Lock together"))
    assert not switch.isEnabled()
    assert not switch.isChecked()


@pytest.mark.parametrize(
    ("address", "used"),
    [
        ("unix:path=/run/user/1000/bus", True),
        ("unix:path=/a;unix:abstract=/b", True),
        ("tcp:host=example.org,port=1", False),
        ("unix:path=/a;tcp:host=localhost", False),
        ("unixexec:path=/bin/nc", False),
        ("autolaunch:", False),
    ],
)
def test_only_sockets_of_this_computer_are_used(address: str, used: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert Addresses.of_this_computer() == (Addresses(address, address) if used else Addresses())


def test_other_systems_have_no_such_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/bus")
    assert Addresses.of_this_computer() == Addresses()


def test_a_bus_that_does_not_answer_is_passed_over(window: MainWindow, tmp_path: Path) -> None:
    signals = SystemSignals(
        window.services.session, Addresses(f"unix:path={tmp_path}/none", f"unix:path={tmp_path}/no")
    )
    signals.listen()
    assert (signals.tells_sleep, signals.tells_screen) == (False, False)
