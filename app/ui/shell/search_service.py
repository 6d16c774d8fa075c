"""Search for the window: the engine opens in the background after the first paint, and only the newest question counts."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.content import Bundle, Language
from app.ui.shell.jobs import Jobs

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.search import Answer, Engine, Kind


class SearchService(QObject):
    """Answers questions; one that is asked before the engine is open is answered as soon as it is."""

    ready = Signal()

    def __init__(self, bundle: Bundle, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bundle = bundle
        self._jobs = jobs
        self._engine: Engine | None = None

    def open_engine(self) -> None:
        """Open the index in the background. Called once, after Home is painted."""
        self._jobs.start("engine", lambda is_stale: _open(self._bundle), self._on_open, self._on_failed)

    def ask(
        self,
        text: str,
        lang: Language | None,
        kinds: "Collection[Kind] | None",
        answered: Callable[["Answer"], None],
        failed: Callable[[Exception], None],
        prefer: Language = "en",
    ) -> None:
        """Search in the background and call `answered`; an older question still running is dropped."""

        def work(is_stale: Callable[[], bool]) -> Any:
            if self._engine is None:
                self._engine = _open(self._bundle)
            return self._engine.search(
                text, lang=lang, kinds=kinds, limit=60, typing=True, prefer=prefer, stop=is_stale
            )

        self._jobs.start("search", work, answered, failed)

    def _on_open(self, engine: "Engine") -> None:
        self._engine = engine
        self.ready.emit()

    def _on_failed(self, error: Exception) -> None:
        """The panel says so when something is asked; the guides do not need the index."""


def _open(bundle: Bundle) -> "Engine":
    from app.search import Engine

    return Engine.open(bundle)
