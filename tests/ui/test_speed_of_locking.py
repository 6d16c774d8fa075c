"""Benchmarks (`make bench`): locking (at most 200 ms) and quick hide (at most 150 ms), saving first, on a real disk."""

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place

WORDS = "lamp river stone seven"
ROUNDS = 12


@pytest.mark.benchmark(group="lock")
@pytest.mark.parametrize("name", ["lock", "quick_hide"])
def test_from_the_key_to_locked(name: str, window: MainWindow, qtbot: QtBot, benchmark: BenchmarkFixture) -> None:
    session = window.services.session
    done: list[object] = []
    session.create(WORDS, lambda: done.append(True), done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=30_000)

    def unlocked() -> None:
        """An open data file with a change since the last backup, a run on the screen."""
        if session.status == "locked":
            opened: list[object] = []
            session.unlock(WORDS, lambda: opened.append(True), opened.append)
            qtbot.waitUntil(lambda: bool(opened), timeout=30_000)
        window.showNormal()
        window._covers.show_frame()
        assert session.tracker is not None
        run = session.tracker.start_run(window.services.bundle.checklist("start-a-works-council", "en"), "Garden")
        window.go(Place("run", run.id))

    benchmark.pedantic(getattr(window, name), setup=unlocked, rounds=ROUNDS)  # type: ignore[no-untyped-call]
    assert session.status == "locked"
    if benchmark.stats is not None:
        print(f"\n{name}: slowest of {ROUNDS} {benchmark.stats.stats.max * 1000:.0f} ms")
