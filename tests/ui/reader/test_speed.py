"""Benchmarks (`make bench`): what a change on the screen costs in the reader, until it is painted, on the real handbook.

The limit is a frame, 16.7 ms. Each is measured on the longest guide and on the shortest; beside the time on the clock
stands that of the processor, which other programs on the computer change less.
"""

import gc
import time
from collections.abc import Callable, Iterator
from itertools import cycle
from statistics import median

import pytest
from PySide6.QtCore import QEventLoop, QTimer
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
from app.ui.shell.place import Place, PlaceKind

FRAME_MS = 16.7
ROUNDS = 20
_STEP_MS = 2.0  # a shorter gap is not one of a new width
MARKS = 20  # on each of two pages
READING_MS = 600  # between two changes: what is done ahead or afterwards is done, as when somebody reads
OTHER_PANES: tuple[PlaceKind, ...] = (
    "checklists", "deadlines", "letters", "calculators", "glossary", "diary", "settings"
)  # fmt: skip


@pytest.fixture(scope="module")
def handbook() -> Bundle:
    return open_bundle(find_paths())


@pytest.fixture(params=["long", "short"])
def pages(request: pytest.FixtureRequest, handbook: Bundle) -> list[Place]:
    """Two guides that follow each other: the longest and the one after it, or the shortest and the one after it."""
    guides = handbook.guides("en")
    size = max if request.param == "long" else min
    at = size(range(len(guides) - 1), key=lambda number: guides[number].words)
    return [Place("guide", guide.id) for guide in guides[at : at + 2]]


@pytest.fixture
def window(application: Application, handbook: Bundle, pages: list[Place], qtbot: QtBot) -> Iterator[MainWindow]:
    gc.disable()  # as launch does; the window switches it on again
    made = application.make_window(handbook)
    qtbot.addWidget(made, before_close_func=lambda closing: closing.services.session.forget())
    made.show()
    made.start()
    for page in reversed(pages):
        made.go(page)
    wait(READING_MS)
    yield made
    made.services.session.forget()
    made.services.jobs.close()


def paint() -> None:
    """Everything that waits: layout, painting."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def measure(benchmark: BenchmarkFixture, name: str, change: Callable[[], object], pause_ms: int = READING_MS) -> None:
    used: list[float] = []

    def until_painted() -> None:
        before = time.process_time()
        change()
        paint()
        used.append((time.process_time() - before) * 1000)

    benchmark.pedantic(until_painted, setup=lambda: wait(pause_ms), rounds=ROUNDS, warmup_rounds=2)  # type: ignore[no-untyped-call]
    if benchmark.stats is not None:
        clock = benchmark.stats.stats.median * 1000
        print(f"\nreader, {name}: {clock:.1f} ms, processor {median(used):.1f} ms (limit {FRAME_MS})")


def name_of(request: pytest.FixtureRequest, words: str) -> str:
    return f"{words}, {request.node.callspec.params['pages']} guide"


def add_marks(window: MainWindow, pages: list[Place]) -> None:
    """Marks with notes all over the pages."""
    bundle, tracker = window.services.bundle, window.services.session.start_in_memory()
    for place in pages:
        page = page_text(bundle.guide_html(bundle.guide(place.id, "en")))
        for number in range(MARKS):
            start = number * len(page.text) // MARKS
            passage = passage_at(page, start, start + 60)
            if passage is not None:
                tracker.reading.add_mark("guide", place.id, "en", passage, "Look again.")


@pytest.mark.benchmark(group="reader")
@pytest.mark.parametrize("how", ["read", "leafed", "marked"])
def test_page_change(
    window: MainWindow, pages: list[Place], how: str, benchmark: BenchmarkFixture, request: pytest.FixtureRequest
) -> None:
    """To the next page and back: after reading, which gives time to set it ahead; at once; with marks and notes."""
    if how == "marked":
        add_marks(window, pages)
    following = cycle(reversed(pages))
    words = {"read": "page change", "leafed": "page change, nothing set ahead",
             "marked": f"page change with {MARKS} marks"}[how]  # fmt: skip
    measure(
        benchmark, name_of(request, words), lambda: window.go(next(following)), 0 if how == "leafed" else READING_MS
    )


@pytest.mark.benchmark(group="reader")
@pytest.mark.parametrize("panes", ["one", "all"])
def test_theme_change(
    window: MainWindow, pages: list[Place], panes: str, benchmark: BenchmarkFixture, request: pytest.FixtureRequest
) -> None:
    """With Home and the reader, and with every pane made."""
    for kind in OTHER_PANES if panes == "all" else ():
        window.go(Place(kind))
        wait(50)
    window.go(pages[0])
    words = "theme change" if panes == "one" else "theme change, all panes made"
    measure(benchmark, name_of(request, words), window.actions_by_name["dark"].trigger)


@pytest.mark.benchmark(group="reader")
def test_resize(window: MainWindow, benchmark: BenchmarkFixture, request: pytest.FixtureRequest) -> None:
    widths = cycle((1240, 1200, 1180, 1280))
    measure(benchmark, name_of(request, "resize"), lambda: window.resize(next(widths), 800), 50)


@pytest.mark.benchmark(group="reader")
def test_longest_gap_while_resizing(
    window: MainWindow, benchmark: BenchmarkFixture, request: pytest.FixtureRequest
) -> None:
    """As when the edge of the window is dragged: another width with each frame, and how long nothing else could happen."""
    widths = cycle([*range(1280, 1100, -3), *range(1100, 1280, 3)])
    gaps: list[float] = []
    last = [time.perf_counter()]
    ticks, drag = QTimer(), QTimer()

    def tick() -> None:
        now = time.perf_counter()
        gaps.append((now - last[0]) * 1000)
        last[0] = now

    ticks.timeout.connect(tick)
    drag.timeout.connect(lambda: window.resize(next(widths), 800))
    ticks.start(0)
    drag.start(round(FRAME_MS))
    benchmark.pedantic(lambda: wait(2000), rounds=1)  # type: ignore[no-untyped-call]
    ticks.stop()
    drag.stop()
    worst = sorted(gap for gap in gaps if gap > _STEP_MS) or [0.0]
    print(
        f"\nreader, {name_of(request, 'dragging the edge')}: longest gap {worst[-1]:.1f} ms, "
        f"median of a step {median(worst):.1f} ms (limit {FRAME_MS})"
    )
