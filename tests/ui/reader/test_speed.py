"""Benchmarks (`make bench`): the reader on the largest guide of the real handbook, until it is painted.

A frame is 16.7 ms. Page change is measured between the two largest guides, theme change and resize on the largest.
"""

from collections.abc import Callable, Iterator
from itertools import cycle

import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from app.content import Bundle
from app.content.page_text import page_text
from app.launch import open_bundle
from app.paths import find_paths
from app.tracker.passages import passage_at
from app.ui.shell.application import Application
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place

FRAME_MS = 16.7
MARKS = 20  # on each of the two pages


@pytest.fixture(scope="module")
def handbook() -> Bundle:
    return open_bundle(find_paths())


@pytest.fixture(scope="module")
def largest(handbook: Bundle) -> list[str]:
    """The ids of the largest guides, the largest first."""
    return [guide.id for guide in sorted(handbook.guides("en"), key=lambda guide: -guide.words)][:2]


@pytest.fixture
def window(application: Application, handbook: Bundle, largest: list[str], qtbot: QtBot) -> Iterator[MainWindow]:
    made = application.make_window(handbook)
    qtbot.addWidget(made, before_close_func=lambda closing: closing.services.session.forget())
    made.show()
    made.start()
    for guide in reversed(largest):
        made.go(Place("guide", guide))
    paint()
    yield made
    made.services.session.forget()
    made.services.jobs.close()


def paint() -> None:
    """Everything that waits: layout, painting."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def measure(benchmark: BenchmarkFixture, name: str, change: Callable[[], object], rounds: int = 40) -> None:
    def until_painted() -> None:
        change()
        paint()

    benchmark.pedantic(until_painted, rounds=rounds, warmup_rounds=4)  # type: ignore[no-untyped-call]
    if benchmark.stats is not None:
        median = benchmark.stats.stats.median * 1000
        print(f"\nreader, {name}: median {median:.1f} ms ({median / FRAME_MS:.1f} frames)")


def add_marks(window: MainWindow, pages: list[str]) -> None:
    """Marks with notes all over the pages."""
    bundle, tracker = window.services.bundle, window.services.session.start_in_memory()
    for guide in pages:
        page = page_text(bundle.guide_html(bundle.guide(guide, "en")))
        for number in range(MARKS):
            start = number * len(page.text) // MARKS
            passage = passage_at(page, start, start + 60)
            if passage is not None:
                tracker.reading.add_mark("guide", guide, "en", passage, "Look again.")


@pytest.mark.benchmark(group="reader")
@pytest.mark.parametrize("marks", [False, True], ids=["", "with marks"])
def test_page_change(window: MainWindow, largest: list[str], marks: bool, benchmark: BenchmarkFixture) -> None:
    if marks:
        add_marks(window, largest)
    pages = cycle(Place("guide", guide) for guide in reversed(largest))
    name = f"page change{f' with {MARKS} marks' if marks else ''}"
    measure(benchmark, name, lambda: window.go(next(pages)))


@pytest.mark.benchmark(group="reader")
def test_theme_change(window: MainWindow, benchmark: BenchmarkFixture) -> None:
    themes = cycle(("dark", "light"))
    measure(benchmark, "theme change", lambda: window.services.settings.set("theme", next(themes)))


@pytest.mark.benchmark(group="reader")
def test_resize(window: MainWindow, benchmark: BenchmarkFixture) -> None:
    widths = cycle((1240, 1200, 1180, 1280))
    measure(benchmark, "resize", lambda: window.resize(next(widths), 800))
