"""Pages that are set before somebody asks: those before and behind, the one read last, what the pointer is on, and the
page itself in the colours of the other theme.

To set a long page takes 5 ms of a frame's 16.7 (2 cores of a server); its document takes a quarter of a megabyte.
"""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

from app.errors import HandbookError
from app.ui.reader.fragment_setter import Article
from app.ui.reader.page import Page
from app.ui.reader.step_links import StepLink
from app.ui.shell.place import Place
from app.ui.shell.theme import Scheme

_KEPT = 5
_AFTER_MS = 250  # a page is read for longer; what is only leafed through needs nothing ahead
_POINTED_MS = 30
_PAUSE_MS = 40

Steps = dict[str, list[StepLink]]


class Wish(NamedTuple):
    """A page in the colours of a theme."""

    place: Place
    scheme: Scheme


class Ready(NamedTuple):
    """A page that is set, and what it was made of."""

    page: Page
    steps: Steps
    article: Article


class Ahead(QObject):
    """Sets one page after the other while nothing happens, and keeps the last few. `make` raises HandbookError."""

    def __init__(self, make: Callable[[Wish], Ready], parent: QObject) -> None:
        super().__init__(parent)
        self._make = make
        self._wishes: list[Wish] = []
        self._kept: dict[Wish, Ready] = {}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def set_wishes(self, wishes: list[Wish]) -> None:
        """What will be wanted next, the likeliest first; not before the page now shown is being read."""
        self._wishes = wishes
        self._timer.start(_AFTER_MS)

    def wish_now(self, wish: Wish) -> None:
        """The pointer is on it."""
        if wish not in self._kept:
            self._wishes.insert(0, wish)
            self._timer.start(_POINTED_MS)

    def take(self, wish: Wish, page: Page, steps: Steps) -> Article | None:
        """The document of a wish, out of what is kept; None when there is none, or it was made of something else."""
        found = self._kept.pop(wish, None)
        return found.article if found is not None and (found.page, found.steps) == (page, steps) else None

    def forget(self) -> None:
        """Throw everything away: it may show steps of a checklist."""
        self._wishes.clear()
        self._kept.clear()
        self._timer.stop()

    def _go_on(self) -> None:
        self._timer.setInterval(_PAUSE_MS)
        while self._wishes:
            wish = self._wishes.pop(0)
            if wish in self._kept:
                self._kept[wish] = self._kept.pop(wish)  # wished again: the last to go
                continue
            try:
                self._kept[wish] = self._make(wish)
            except HandbookError:
                continue  # whoever opens it is told
            if len(self._kept) > _KEPT:
                del self._kept[next(iter(self._kept))]
            return
        self._timer.stop()
