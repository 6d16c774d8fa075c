"""The lists of screens and of what stands over them, from the programs that take the pictures; and a window to show them in."""

import importlib.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.launch import open_bundle
from app.paths import Paths
from app.settings import Settings
from app.ui.shell.application import Application
from app.ui.shell.main_window import MainWindow
from app.vault import MIN_COST

_PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def of_packaging(name: str) -> ModuleType:
    """A module of packaging/, which is no package."""
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, _PACKAGING / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        made = importlib.util.module_from_spec(spec)
        sys.modules[name] = made  # its data classes look for their module
        spec.loader.exec_module(made)
    return sys.modules[name]


@contextmanager
def real_window(paths: Paths, settings: Settings, qtbot: QtBot, size: tuple[int, int]) -> Iterator[MainWindow]:
    """The window on the real handbook, with made-up personal data that is stored."""
    shots = of_packaging("shots")
    hook = sys.excepthook
    application = Application(paths, settings, cost=MIN_COST)
    sys.excepthook = hook
    bundle = open_bundle(paths)
    window = application.make_window(bundle)
    qtbot.addWidget(window, before_close_func=lambda window: window.services.session.forget())
    window.resize(*size)
    window.show()
    window.start()
    session = window.services.session
    opened: list[bool] = []
    session.create(shots.PASSPHRASE, lambda: opened.append(True), print)
    qtbot.waitUntil(lambda: bool(opened))
    shots.fill(session.tracker, bundle)
    yield window
    session.forget()
    window.services.jobs.close()
    application.languages.remove()


def let_go(overlay: QWidget, window: QWidget) -> None:
    """Close what stood over the window, and delete what was to be deleted: without an event loop Qt keeps it all."""
    if overlay is not window:
        overlay.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
