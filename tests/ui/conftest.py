"""Services as the window gives them, on the made-up handbook."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from app.content import Bundle
from app.launch import open_bundle
from app.paths import Paths, find_paths
from app.settings import Settings
from app.ui.shell.application import Application
from app.ui.shell.main_window import MainWindow
from app.ui.shell.pane import Services
from app.ui.shell.system_signals import Addresses
from app.vault import MIN_COST


@pytest.fixture(autouse=True)
def _no_buses(monkeypatch: pytest.MonkeyPatch) -> None:
    """The desktop of whoever runs the tests is none of theirs."""
    monkeypatch.setattr(Addresses, "of_this_computer", classmethod(lambda cls: cls()))


@pytest.fixture
def settings(paths: Paths) -> Settings:
    """Settings of this test's own folder, past the first run."""
    made = Settings(paths.settings)
    made.set("first_run_done", True)
    made.set("theme", "light")
    return made


@pytest.fixture
def application(qtbot: QtBot, paths: Paths, settings: Settings) -> Iterator[Application]:
    """The Qt application in the style of the app; data made in it uses the cheapest key cost allowed."""
    hook = sys.excepthook
    made = Application(paths, settings, cost=MIN_COST)
    sys.excepthook = hook  # an error nobody caught fails the test; the app's own dialog would wait for an answer
    yield made
    made.languages.remove()
    # Without a running event loop Qt keeps what is to be deleted, and each new style sheet is worked out for all of it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _forget(window: MainWindow) -> None:
    window.services.session.forget()


@pytest.fixture
def window(application: Application, bundle: Bundle, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window on Home, shown, closed and quiet afterwards."""
    made = application.make_window(bundle)
    qtbot.addWidget(made, before_close_func=_forget)  # or it would ask about what is in memory
    made.show()
    made.start()
    qtbot.waitUntil(lambda: bool(made.menuBar().actions()))  # what is put off until Home is painted
    yield made
    made.services.session.forget()
    made.services.jobs.close()


@pytest.fixture
def handbook_window(application: Application, qtbot: QtBot) -> MainWindow:
    """The window on the handbook itself: it has the calculators and letters. 1280 x 800, active."""
    made = application.make_window(open_bundle(find_paths()))
    qtbot.addWidget(made, before_close_func=_forget)
    made.resize(1280, 800)
    made.show()
    made.start()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)  # or nothing in it can have the focus
    return made


@pytest.fixture
def services(window: MainWindow) -> Services:
    """What panes are given. Nothing is stored: the session is "absent"."""
    return window.services
