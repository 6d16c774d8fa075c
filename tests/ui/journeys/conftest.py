"""The window on the handbook itself, on a day that stays the same, with two hands on the keyboard."""

import datetime
from pathlib import Path

import pytest

from app.ui.document.printing import Printing
from app.ui.shell import clock
from app.ui.shell.main_window import MainWindow
from tests.ui.journeys.hands import Hands

TODAY = datetime.date(2026, 11, 24)


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "today", lambda: TODAY)


@pytest.fixture
def window(handbook_window: MainWindow) -> MainWindow:
    return handbook_window


@pytest.fixture
def hands(window: MainWindow) -> Hands:
    return Hands(window)


@pytest.fixture
def pdf(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where "Save PDF" goes: the system's own dialog is not ours to type into."""
    path = tmp_path / "letter.pdf"
    monkeypatch.setattr(Printing, "_ask_path", lambda *asked: path)
    return path
