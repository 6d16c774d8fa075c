"""Work in the background, through one helper; no other module starts a thread."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

IsStale = Callable[[], bool]


class _Job(NamedTuple):
    name: str
    success: Callable[[Any], None]
    failure: Callable[[Exception], None]


class Jobs(QObject):
    """Runs functions on worker threads and gives their results back in the window's thread.

    A newer job of the same name makes the older ones stale: their answers are dropped.
    """

    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Python hands over between threads every 5 ms; a search would make each turn of the window that much longer.
        sys.setswitchinterval(0.001)
        self._pool: ThreadPoolExecutor | None = None  # made for the first job: Home does not wait for it
        self._latest: dict[str, _Job] = {}
        self._is_closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        name: str,
        work: Callable[[IsStale], Any],
        success: Callable[[Any], None],
        failure: Callable[[Exception], None],
    ) -> None:
        """Run `work(is_stale)` in the background, then `success(result)` or `failure(error)` here.

        `is_stale()` becomes true when a newer job of this name was started: long work may stop then. After `close`
        nothing is run: a key typed just before the end asks for nothing any more.
        """
        if self._is_closed:
            return
        job = _Job(name, success, failure)
        self._latest[name] = job

        def run() -> None:
            try:
                answer = work(lambda: self._latest.get(name) is not job)
            except Exception as error:
                answer = error
            self._finished.emit(job, answer)

        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="job")  # a search beside an unlock
        self._pool.submit(run)

    def cancel_all(self) -> None:
        """Make every job stale: nothing more is delivered."""
        self._latest.clear()

    def close(self) -> None:
        """Drop all answers and wait for running work; for the end of the app and of a test."""
        self.cancel_all()
        self._is_closed = True
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _deliver(self, job: _Job, answer: object) -> None:
        if self._latest.get(job.name) is not job:
            return
        del self._latest[job.name]
        if isinstance(answer, Exception):
            job.failure(answer)
        else:
            job.success(answer)
