"""Started by test_canary.py: opens the window, types a text wherever one can type, then ends as it is told."""

import datetime
import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPlainTextEdit, QTextEdit

from app.content import Bundle
from app.paths import find_paths
from app.settings import Settings
from app.tracker import DiaryEntry
from app.tracker.passages import Passage
from app.ui.shell.application import Application
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place
from app.vault import MIN_COST


def main(data: str, bundle: str, text: str, words: str, end: str) -> None:
    settings = Settings(find_paths(data).settings)
    settings.set("first_run_done", True)
    application = Application(find_paths(data), settings, cost=MIN_COST)
    window = application.make_window(Bundle.open(Path(bundle)))
    window.show()
    window.start()
    _create(window, words)
    session = window.services.session
    assert session.tracker is not None
    assert session.vault is not None
    run = session.tracker.start_run(window.services.bundle.checklist("start-a-works-council", "en"), text)
    session.tracker.set_note(run.id, "count-people", text)
    session.tracker.set_who(run.id, "count-people", text)
    session.tracker.skip(run.id, "lunch", text)
    session.tracker.add_step(run.id, text, "ready")
    session.tracker.reading.add_mark("guide", "dismissal/settlement-agreement", "en", Passage("", text), text)
    today = datetime.date.today()
    session.tracker.add_entry(
        DiaryEntry(number=0, written=datetime.datetime.now(), day=today, what=text, who=text, said=text, proof=text)
    )
    typed = 0
    for place in (
        Place("home"), Place("guides"), Place("guide", "dismissal/settlement-agreement"), Place("checklists"),
        Place("run", run.id), Place("deadlines"), Place("glossary"), Place("marks"), Place("settings", "data"),
    ):  # fmt: skip
        window.go(place)
        QTest.qWait(20)
        typed += _type_into_fields(window, text)
    window.open_search(text)
    QTest.qWait(200)
    typed += _type_into_fields(window, text)
    window.services.clipboard.copy(text)
    session.vault.back_up()
    session.vault.write_copy(Path(data).parent / "stick.sealed", session.vault.payload)
    QTest.qWait(100)
    print(f"all typed, into {typed} fields", flush=True)
    if end == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    if end == "crash":
        _crash(text)
    window.quick_hide()
    window.close()
    QCoreApplication.processEvents()


def _create(window: MainWindow, words: str) -> None:
    loop = QEventLoop()
    window.services.session.create(words, loop.quit, lambda error: loop.quit())
    loop.exec()


def _type_into_fields(window: MainWindow, text: str) -> int:
    fields: list[QLineEdit | QPlainTextEdit | QTextEdit] = [
        *window.findChildren(QLineEdit),
        *window.findChildren(QPlainTextEdit),
        *window.findChildren(QTextEdit),
    ]
    fields = [field for field in fields if field.isVisible() and field.isEnabled() and not field.isReadOnly()]
    for field in fields:
        QTest.keyClicks(field, text)
        QTest.qWait(10)
    return len(fields)


def _crash(text: str) -> None:
    """An error nobody caught, with the text in its words: the report is shown, then closed."""

    def close() -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QMessageBox):
                assert text not in widget.detailedText()
                widget.accept()

    QTimer.singleShot(300, close)
    try:
        raise ValueError(f"cannot paint {text}")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


if __name__ == "__main__":
    main(*sys.argv[1:])
