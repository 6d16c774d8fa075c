"""The Qt application: style, theme, language, services and the one window."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app import __version__
from app.content.front import Pages
from app.errors import HandbookError
from app.paths import Paths
from app.settings import Settings
from app.ui.shell.clipboard import Clipboard
from app.ui.shell.crash_report import install_crash_report
from app.ui.shell.geometry import fit_screen
from app.ui.shell.icons import Icons
from app.ui.shell.jobs import Jobs
from app.ui.shell.language import Languages
from app.ui.shell.main_window import MainWindow
from app.ui.shell.messages import Messages, sentence
from app.ui.shell.pane import Services
from app.ui.shell.screen_reader import speak_our_roles
from app.ui.shell.search_service import SearchService
from app.ui.shell.session import Session
from app.ui.shell.theme import Theme

if TYPE_CHECKING:
    from app.content import Bundle
    from app.vault import Cost


class Application:
    """One per process. Making it starts Qt; `run` opens the window and returns the exit status."""

    def __init__(self, paths: Paths, settings: Settings, cost: "Cost | None" = None) -> None:
        """`cost` is the key cost of data created here; tests and the tour use the cheapest one allowed."""
        self.paths = paths
        self.settings = settings
        self._cost = cost
        self.qt = _application()
        self.qt.setApplicationName("handbook")
        self.qt.setApplicationVersion(__version__)
        self.qt.setDesktopFileName("handbook")
        speak_our_roles(self.qt)
        self.theme = Theme(paths, settings)
        self.theme.apply()
        self.icons = Icons(paths, self.theme)
        self.languages = Languages(paths)
        self.languages.use(settings.get("language"))
        install_crash_report(self.qt)

    def make_window(self, pages: "Bundle | Pages") -> MainWindow:
        """The window with its services, not yet shown."""
        if not isinstance(pages, Pages):
            bundle = pages
            pages = Pages(bundle.front, lambda: bundle)
        jobs = Jobs(self.qt)
        services = Services(
            pages=pages, settings=self.settings, theme=self.theme, icons=self.icons, jobs=jobs,
            session=Session(self.paths, jobs, self._cost, self.qt), search=SearchService(pages, jobs, self.qt),
            messages=Messages(self.icons), clipboard=Clipboard(self.settings, self.qt), paths=self.paths,
        )  # fmt: skip
        window = MainWindow(services, self.languages)
        services.messages.attach(window)
        services.session.changed.connect(services.messages.let_go)
        return window

    def run(self, pages: Pages, trouble: HandbookError | None = None, file: Path | None = None) -> int:
        """Open the window and stay until it is closed. `trouble` is said in it; `file` was given to the app."""
        window = self.make_window(pages)
        window.unreadable.connect(lambda error: self.qt.exit(self.refuse(error)))
        try:
            ours = window.services.session.claim_folder()
        except OSError:
            ours = True  # a folder that cannot be written is said when something is to be kept; the guides open
        if not ours:
            return self._say(self.qt.translate("application", "The handbook is already open in another window."))
        QTimer.singleShot(0, lambda: _close_on_signals(window.close))
        fit_screen(window, window.screen().availableSize())
        window.start()
        window.show()
        if trouble is not None:
            window.services.messages.tell_error(trouble)
        if file is not None:
            QTimer.singleShot(0, lambda: window.open_file(file))
        return self.qt.exec()

    def refuse(self, error: HandbookError) -> int:
        """Say why the handbook cannot open; exit status 1."""
        print(f"handbook: {error}", file=sys.stderr)
        return self._say(sentence(error))

    def _say(self, text: str) -> int:
        from PySide6.QtWidgets import QMessageBox

        neutral = self.settings.get("neutral_title")
        name = self.qt.translate("application", "Notes") if neutral else self.qt.translate("application", "Handbook")
        box = QMessageBox(QMessageBox.Icon.Information, name, text)
        box.exec()
        return 1


def _application() -> QApplication:
    """In Qt's own style, Fusion. Asked for as an argument: `setStyle` would load all that Qt for Python has of styles."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication([sys.argv[0], "-style", "Fusion"])


def _close_on_signals(close: Callable[[], object]) -> None:
    """End properly on Ctrl+C and on the system's request; Python handles signals only while its code runs."""
    import signal

    signal.signal(signal.SIGINT, lambda number, frame: close())
    signal.signal(signal.SIGTERM, lambda number, frame: close())
    timer = QTimer(QApplication.instance())
    timer.timeout.connect(lambda: None)
    timer.start(500)
