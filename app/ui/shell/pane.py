"""What every page of the app is to the window: shown at a place, named in the breadcrumb, left and found again."""

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from app.content.front import Front, Pages
from app.paths import Paths
from app.settings import Settings
from app.ui.shell.clipboard import Clipboard
from app.ui.shell.icons import Icons
from app.ui.shell.jobs import Jobs
from app.ui.shell.messages import Messages
from app.ui.shell.place import Place
from app.ui.shell.search_service import SearchService
from app.ui.shell.session import Session
from app.ui.shell.theme import Theme

if TYPE_CHECKING:
    from app.content import Bundle, Language

Width = Literal["wide", "medium", "compact"]


class Crumb(NamedTuple):
    """One part of the breadcrumb; the last one is the page itself and has no place."""

    text: str
    place: Place | None = None


class Services(NamedTuple):
    """What panes are given; they never fetch it from the app."""

    pages: Pages
    settings: Settings
    theme: Theme
    icons: Icons
    jobs: Jobs
    session: Session
    search: SearchService
    messages: Messages
    clipboard: Clipboard
    paths: Paths

    @property
    def front(self) -> Front:
        """What Home shows of the handbook."""
        return self.pages.front

    @property
    def bundle(self) -> "Bundle":
        """The handbook. Home does not ask for it: opening it takes a moment."""
        return self.pages.bundle

    @property
    def lang(self) -> "Language":
        """The language of the interface and of the pages."""
        chosen: Language = self.settings.get("language")
        return chosen


class Pane(QWidget):
    """A page in the window. A pane announces wishes (`place_requested`); the window carries them out."""

    place_requested = Signal(object)  # a Place
    search_requested = Signal(str)  # words to start with
    crumbs_changed = Signal()
    create_passphrase_requested = Signal()
    unlock_requested = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self._wants_restyle = False
        services.theme.changed.connect(self._on_theme_changed)

    def show_place(self, place: Place) -> None:
        """Show `place`. Raises HandbookError when there is no such thing."""
        raise NotImplementedError

    def resolved(self, place: Place) -> Place:
        """The place that is shown when the person asks for `place`, for the way back; "guides" is the guide last read."""
        return place

    def crumbs(self) -> list[Crumb]:
        """The breadcrumb of what is shown, the page itself last."""
        raise NotImplementedError

    def page_actions(self) -> list[QAction]:
        """Actions for the toolbar while this pane is shown; each has text, tooltip and icon."""
        return []

    def lead_actions(self) -> list[QAction]:
        """Actions that stand with their words in the place of the breadcrumb, in a narrow window."""
        return []

    def view_state(self) -> object:
        """How the page is now (scroll position, selected row), for `restore_view`."""
        return None

    def restore_view(self, state: object) -> None:
        """Put the page back as `view_state` described it."""

    def focus_main(self) -> None:
        """Give the keyboard to the title or the first useful control."""
        self.setFocus()

    def set_width(self, width: Width) -> None:
        """Lay the page out for this class of effective width (design.md, section 3)."""

    def panes_in_order(self) -> list[QWidget]:
        """The parts F6 walks through."""
        return [self]

    def restyle(self) -> None:
        """Make anew what carries colours of its own, after a change of theme: at once, or when the pane is next shown."""

    def _on_theme_changed(self) -> None:
        self._wants_restyle = not self.isVisible()
        if self.isVisible():
            self.restyle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._wants_restyle:
            self._wants_restyle = False
            self.restyle()
