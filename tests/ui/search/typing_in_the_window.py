"""How the window feels while one types a search: the longest gap in its event loop, and when search is ready.

`python -m tests.ui.search.typing_in_the_window` opens the real window without a display, types queries of the
development set key by key, and prints how long the event loop was away at most: a timer of 1 ms says when it was not.
"""

import os
import statistics
import tempfile
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.launch import open_bundle
from app.paths import find_paths
from app.settings import Settings
from app.ui.search import SearchPanel
from app.ui.shell.application import Application
from tests.search.quality import read_queries

KEY_MS = 120
"""Between two keys: a quick typist, 8 keys a second."""
QUERIES = 12
LIMIT_MS = 20


class Gaps:
    """The times between the turns of the event loop, in ms: on the clock, and what the window's thread itself worked."""

    def __init__(self) -> None:
        self.found: list[float] = []
        self.worked: list[float] = []
        self._before = 0.0
        self._watch = QElapsedTimer()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._on_turn)

    def start(self) -> None:
        """Begin to watch."""
        self._before = time.thread_time()
        self._watch.start()
        self._timer.start()

    def _on_turn(self) -> None:
        self.found.append(self._watch.nsecsElapsed() / 1e6)
        now = time.thread_time()
        self.worked.append((now - self._before) * 1000)
        self._before = now
        self._watch.restart()


def wait(ms: int) -> None:
    """Let the event loop run as it does in the app (QTest's own wait sleeps in steps of 10 ms)."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        paths = find_paths(folder)
        settings = Settings(paths.settings)
        settings.set("first_run_done", True)
        application = Application(paths, settings)
        window = application.make_window(open_bundle(paths))
        window.resize(1280, 800)
        window.show()
        ready: list[float] = []
        window.services.search.ready.connect(lambda: ready.append(time.perf_counter()))
        window.start()
        window.repaint()
        window.open_search("")
        painted = time.perf_counter()
        while not ready:
            wait(5)
        print(f"Search is ready {(ready[0] - painted) * 1000:.0f} ms after Home is painted, in the background")
        window.open_search("")
        panel = window.findChild(SearchPanel)
        assert panel is not None
        field = panel.findChildren(QLineEdit)[0]
        queries = read_queries()
        queries = queries[:: len(queries) // QUERIES]
        wait(500)
        gaps = Gaps()
        gaps.start()
        keys = 0
        for wanted in queries:
            field.clear()
            for char in wanted.query:
                QTest.keyClicks(field, char)
                wait(KEY_MS)
                keys += 1
        print(f"Event loop while typing {keys} keys, ms between two turns (limit {LIMIT_MS}):")
        for name, times in (("on the clock", gaps.found), ("own work", gaps.worked)):
            cuts = statistics.quantiles(times, n=1000)
            over = sum(gap > LIMIT_MS for gap in times)
            print(
                f"  {name:14} p99 {cuts[989]:6.1f}  p99.9 {cuts[998]:6.1f}  longest {max(times):6.1f}  over the limit {over}"
            )
        window.services.session.forget()
        window.services.jobs.close()
        window.deleteLater()


if __name__ == "__main__":
    main()
