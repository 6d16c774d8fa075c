"""The last resort: an error nobody caught. Says so, keeps the window, and offers a report without private words."""

import sys
from types import TracebackType

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QApplication

from app import __version__


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Versions, the kind of error and where it was: file names, line numbers, function names.

    Never the error's own words, arguments or source lines: they may hold a note, a name or a search.
    """
    import platform
    import traceback

    frames = traceback.extract_tb(trace)
    places = [
        f"  {frame.filename.rsplit('/app/', 1)[-1].rsplit('/', 1)[-1]}:{frame.lineno} {frame.name}" for frame in frames
    ]
    versions = f"handbook {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"
    return "\n".join([versions, kind.__name__, *places])


def install_crash_report(app: QApplication) -> None:
    """Show the report instead of letting the app vanish."""

    def handle(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            app.quit()
            return
        text = report(kind, trace)
        print(text, file=sys.stderr)
        from PySide6.QtWidgets import QApplication, QMessageBox

        box = QMessageBox()
        box.setIcon(QMessageBox.Icon.Warning)
        window = QApplication.activeWindow()
        box.setWindowTitle(
            (window.windowTitle() if window is not None else "") or QCoreApplication.translate("crash", "Notes")
        )
        box.setText(QCoreApplication.translate("crash", "Something went wrong in the app. What was saved is safe."))
        box.setInformativeText(
            QCoreApplication.translate(
                "crash",
                "You can go on. If it happens again, copy the report for the people who make the app. It holds no words of yours.",
            )
        )
        box.setDetailedText(text)
        box.exec()

    sys.excepthook = handle
