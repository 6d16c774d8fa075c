"""The window with a running checklist, on a day that stays the same."""

import datetime
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QInputDialog

from app.tracker import Run, Tracker
from app.ui.shell import clock
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place
from app.ui.tracker import RunPane

TODAY = datetime.date(2026, 11, 24)
ELECTION = datetime.date(2027, 2, 26)  # nine weeks before is Christmas Day


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    monkeypatch.setattr(clock, "now", lambda: datetime.datetime(2026, 11, 24, 14, 2))


@pytest.fixture
def tracker(window: MainWindow) -> Tracker:
    return window.services.session.start_in_memory()


@pytest.fixture
def run(window: MainWindow, tracker: Tracker) -> Run:
    """The list of the made-up handbook, with an election day."""
    return tracker.start_run(window.services.bundle.checklist("start-a-works-council", "en"), "Garden", ELECTION)


@pytest.fixture
def pane(window: MainWindow, run: Run) -> RunPane:
    window.resize(1280, 800)
    window.go(Place("run", run.id, "choose-day"))
    assert isinstance(window.pane, RunPane)
    return window.pane


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Answer the next questions for a text."""

    def give(text: str) -> None:
        monkeypatch.setattr(QInputDialog, "getText", lambda *args, **more: (text, True))

    return give
