"""Search for the window: the engine opens in the background after the first paint, and only the newest question counts."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from app.content.front import Pages
from app.ui.shell.jobs import Jobs

if TYPE_CHECKING:
    from app.content import Bundle, Language
    from app.search import Answer, Engine, Kind, Suggestions


_MOST = 60  # hits shown of one kind; whoever scrolls further types another word


class Question(NamedTuple):
    """What the panel asks: `kinds` () is all of them, `per_kind` at most of each then; `lang` keeps pages that exist
    in it; `prefer` is the language of the interface.
    """

    text: str
    lang: "Language | None"
    kinds: tuple["Kind", ...]
    per_kind: int
    prefer: "Language"


class Found(NamedTuple):
    """What came of a question; `suggestions` when it was nothing."""

    question: Question
    answer: "Answer"
    suggestions: "Suggestions | None"


class SearchService(QObject):
    """Answers questions; one that is asked before the engine is open is answered as soon as it is."""

    ready = Signal()

    def __init__(self, pages: Pages, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._jobs = jobs
        self._engine: Engine | None = None
        self._is_asked = False

    def open_engine(self) -> None:
        """Open the index in the background, unless that was done: when the panel opens, before the first word is there."""
        if self._is_asked:
            return
        self._is_asked = True
        self._jobs.start("engine", lambda is_stale: _open(self._pages.bundle), self._on_open, self._on_failed)

    def ask(self, question: Question, answered: Callable[["Found"], None], failed: Callable[[Exception], None]) -> None:
        """Search in the background and call `answered`; an older question still running is dropped."""

        def work(is_stale: Callable[[], bool]) -> Found:
            if self._engine is None:
                self._engine = _open(self._pages.bundle)
            answer = self._engine.search(
                question.text, lang=question.lang, kinds=question.kinds or None, prefer=question.prefer, typing=True,
                limit=_MOST, per_kind=None if question.kinds else question.per_kind, stop=is_stale,
            )  # fmt: skip
            nothing = not answer.hits and not is_stale()
            return Found(question, answer, self._engine.suggest(question.text, question.prefer) if nothing else None)

        self._jobs.start("search", work, answered, failed)

    def _on_open(self, engine: "Engine") -> None:
        self._engine = engine
        self.ready.emit()

    def _on_failed(self, error: Exception) -> None:
        """The panel says so when something is asked; the guides do not need the index."""


def _open(bundle: "Bundle") -> "Engine":
    from app.search import Engine

    return Engine.open(bundle)
