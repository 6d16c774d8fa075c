"""The states of picture 13 in the app itself: empty, busy, error, disabled with the reason, unsaved, locked, stale, not
yet translated. Each step brings the window into one and gives what is to be looked at.
"""

import datetime
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from app.errors import VaultNotSaved, WrongPassphrase
from app.tracker import State
from app.tracker.history import History
from app.ui.shell import clock
from app.ui.shell.busy import Busy
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place
from app.ui.tracker.entry_dialog import EntryDialog

Step = Callable[[MainWindow], QWidget]


@contextmanager
def _nothing(window: MainWindow) -> Iterator[None]:
    """As if the person had written nothing yet; what is on the screen then stays when this is over."""
    tracker = window.services.session.tracker
    assert tracker is not None
    kept, tracker._history = tracker._history, History(State())
    try:
        yield
    finally:
        tracker._history = kept


def _empty(*place: str) -> Step:
    def step(window: MainWindow) -> QWidget:
        window.go(Place("letters"))
        with _nothing(window):
            window.go(Place(*place))  # type: ignore[arg-type]
            window.services.session.changed.emit()
        return window

    return step


def _locked(*place: str) -> Step:
    """Locked, with the guides open; a step of any other state unlocks again."""

    def step(window: MainWindow) -> QWidget:
        window.services.session.lock()
        window._covers.show_frame()
        window.go(Place(*place))  # type: ignore[arg-type]
        return window

    return step


def busy(window: MainWindow) -> QWidget:
    """A bar with words and Stop."""
    made = Busy(window)
    pause = QEventLoop()
    QTimer.singleShot(420, pause.quit)  # nothing is shown before
    pause.exec()
    words = QCoreApplication.translate("Printing", "Making the pages, part {number} of {total}")
    made.at(words.format(number=4, total=7), 4, 7)
    return made


def not_saved(window: MainWindow) -> QWidget:
    """The disk refused: what was written is still there."""
    window.go(Place("checklists"))
    window.services.messages.tell_error(VaultNotSaved("full"), window.update)
    return window


def in_memory(window: MainWindow) -> QWidget:
    """Nothing is kept: the notice over the page."""
    window.go(Place("home"))
    window._frame._notice.show()
    return window


def wrong_passphrase(window: MainWindow) -> QWidget:
    """The lock page after a wrong passphrase."""
    window.show_lock_page()
    page = window._covers.currentWidget()
    page._field.setText("not the one")
    page._on_failed(WrongPassphrase("no"))
    return window


def wrong_answers(window: MainWindow) -> QWidget:
    """A calculator with answers that cannot be read."""
    window.services.session.answers.update({
        "first-day-of-work": "soon", "last-day-of-contract": "31 December 2026", "monthly-wage": "abc",
    })  # fmt: skip
    window.go(Place("calculators"))
    window.go(Place("calculator", "transition-payment"))
    return window


def stale(window: MainWindow) -> QWidget:
    """A page whose check is more than a year old."""
    today = clock.today
    clock.today = lambda: datetime.date(2028, 3, 1)
    try:
        window.go(Place("home"))
        window.go(Place("guide", "dismissal/settlement-agreement"))
    finally:
        clock.today = today
    return window


def other_language(window: MainWindow) -> QWidget:
    """A page that is only there in the other language; in English there is none, so a translated one is shown."""
    bundle, lang = window.services.bundle, window.services.lang
    missing = [guide.id for guide in bundle.guides(lang) if guide.lang != lang]
    window.go(Place("guide", missing[0] if missing else "dismissal/settlement-agreement"))
    return window


def disabled(window: MainWindow) -> QWidget:
    """A dialog whose main button waits for an answer."""
    made = EntryDialog(window.services, [], window)
    made.show()
    return made


STATES: list[tuple[str, Step]] = [
    ("state-empty-home", _empty("home")),
    ("state-empty-checklists", _empty("checklists")),
    ("state-empty-deadlines", _empty("deadlines")),
    ("state-empty-diary", _empty("diary")),
    ("state-empty-marks", _empty("marks")),
    ("state-busy", busy),
    ("state-not-saved", not_saved),
    ("state-in-memory", in_memory),
    ("state-wrong-passphrase", wrong_passphrase),
    ("state-wrong-answers", wrong_answers),
    ("state-stale", stale),
    ("state-other-language", other_language),
    ("state-disabled", disabled),
    ("state-locked-home", _locked("home")),
    ("state-locked-deadlines", _locked("deadlines")),
    ("state-locked-data", _locked("settings", "data")),
    ("state-locked-marks", _locked("marks")),
]
