"""The window: rail, toolbar, one pane at a time, and the full-window pages (first run, lock). Wires them, decides little.

Panes are made when first shown and kept, so each keeps its state; a change of language makes them anew.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QMenuBar

from app.errors import HandbookError, SettingsError
from app.settings import TEXT_SCALES
from app.ui.shell.actions import Actions
from app.ui.shell.covers import Covers
from app.ui.shell.dialog import NEUTRAL_NAME
from app.ui.shell.frame import Frame
from app.ui.shell.geometry import geometry_text, restore_geometry
from app.ui.shell.language import Languages
from app.ui.shell.pane import Pane, Services, Width
from app.ui.shell.part_walk import focus_part
from app.ui.shell.place import Place, PlaceKind
from app.ui.shell.rooms import Panes
from app.ui.shell.trail import Trail
from app.ui.shell.undoing import Undoing
from app.ui.shell.widgets import focus_again

if TYPE_CHECKING:
    from app.ui.search import SearchPanel
    from app.ui.shell.given_file import GivenFile

_PRIVATE_PLACES = {"run", "diary", "letters", "letter", "calculators", "calculator", "marks"}  # the person's own words
_ROOMS: tuple[PlaceKind, ...] = (
    "home", "guides", "checklists", "deadlines", "letters", "calculators", "glossary", "diary", "marks", "settings",
)  # fmt: skip
_ASKED_OF_THE_PANE = {  # an action, and the method of the pane that does it
    "print": "print_page", "save_pdf": "save_pdf", "find": "find_on_page", "bookmark": "bookmark",
    "next_found": "next_found", "previous_found": "previous_found", "contents": "toggle_contents",
    "outline": "show_outline", "mark": "mark_passage", "note": "note_passage", "next_mark": "next_mark",
    "previous_mark": "previous_mark", "caret": "toggle_caret", "step_guide": "switch_step_and_guide",
}  # fmt: skip


class MainWindow(QMainWindow):
    """The app's only window."""

    unreadable = Signal(object)  # the HandbookError for which there is no handbook to show

    def __init__(self, services: Services, languages: Languages) -> None:
        super().__init__()
        self._services = services
        self._languages = languages
        self._trail = Trail(Place("home"))
        self.setMinimumSize(720, 520)
        self.resize(1280, 800)
        self._undoing = Undoing(services, self)
        self._is_painted = False
        self._given: GivenFile | None = None
        self._covers = Covers(services)
        self._covers.changed.connect(self._on_cover_changed)
        self._covers.language_chosen.connect(self.set_language)
        self.setCentralWidget(self._covers)
        self._build_frame()
        services.theme.changed.connect(self._on_theme_changed)
        services.settings.on_change(self._on_setting_changed)
        services.session.status_changed.connect(self._on_session_status)
        restore_geometry(self, services.settings.get("window"))
        self._set_title("")

    # --- the frame -------------------------------------------------------------------------------------------

    def _build_frame(self) -> None:
        """Make menus, rail, toolbar and an empty stack in the present language."""
        services = self._services
        self._actions = Actions(self, services.icons, {
            **{name: partial(self._ask_pane, method) for name, method in _ASKED_OF_THE_PANE.items()},
            **{name: partial(self.go, Place(name)) for name in _ROOMS},
            "about": partial(self.go, Place("settings", "about")), "keys": partial(self.go, Place("settings", "keys")),
            "quit": self.close, "lock": self.lock, "hide": self.quick_hide, "back": self.back, "forward": self.forward,
            "next_pane": partial(self._walk, 1), "previous_pane": partial(self._walk, -1),
            "search": partial(self.open_search, ""), "language": self._other_language, "commands": self._show_commands,
            "handout": self._make_handout, "undo": self._undoing.undo, "redo": self._undoing.redo,
            "diary_entry": self._new_diary_entry, "dark": self._switch_dark,
            "text_larger": partial(self._change_scale, 1), "text_smaller": partial(self._change_scale, -1),
            "text_normal": partial(services.settings.set, "text_scale", 1.0),
        })  # fmt: skip
        self._frame = Frame(services, self._actions, self._covers)
        self._frame.place_requested.connect(self.go)
        self._frame.language_chosen.connect(self.set_language)
        self._frame.lock_requested.connect(self.lock)
        self._frame.create_passphrase_requested.connect(self.create_passphrase)
        self._panes = Panes(services, self._frame.panes)
        self._panes.place_requested.connect(self.go)
        self._panes.search_requested.connect(self.open_search)
        self._panes.crumbs_changed.connect(self._on_crumbs_changed)
        self._panes.create_passphrase_requested.connect(self.create_passphrase)
        self._panes.unlock_requested.connect(self.show_lock_page)
        self._actions.tint()
        if self._is_painted:
            self._actions.fill_menus()
        self._covers.set_frame(self._frame)
        self._search_panel: SearchPanel | None = None

    @property
    def services(self) -> Services:
        """What the window was given."""
        return self._services

    @property
    def pane(self) -> Pane:
        """The pane now shown."""
        return self._panes.pane_of(self._trail.here.place)

    @property
    def place(self) -> Place:
        """Where the person is."""
        return self._trail.here.place

    @property
    def actions_by_name(self) -> Actions:
        """The window's actions, for the tour and for tests."""
        return self._actions

    # --- going places ----------------------------------------------------------------------------------------

    def start(self) -> None:
        """Show the first page: first run, lock page, or Home. Called once the window is made."""
        self._show(self._trail.here.place)
        if not self._services.settings.get("first_run_done"):
            self._covers.show_first_run()
        elif self._services.session.status == "locked":
            self.show_lock_page()
        else:
            self.pane.focus_main()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._after_first_paint)

    def _after_first_paint(self) -> None:
        from app.ui.shell.after_paint import finish_start

        try:
            finish_start(self, self._services)
        except HandbookError as error:
            self.unreadable.emit(error)

    def go(self, place: Place) -> None:
        """Go to a place and remember where we were."""
        self._close_search()
        try:
            self._leave()
            place = self._panes.pane_of(place).resolved(place)
            if place != self._trail.here.place:
                self._trail.go(place)
            self._show(place)
            self.pane.focus_main()
        except HandbookError as error:
            self._trail.step(-1)
            self._services.messages.tell_error(error)

    def back(self) -> None:
        """To the place before, as it was left."""
        self._step(-1)

    def forward(self) -> None:
        """To the place that Back left."""
        self._step(1)

    def _step(self, offset: int) -> None:
        if not (self._trail.can_go_back if offset < 0 else self._trail.can_go_forward):
            return
        self._leave()
        stop = self._trail.step(offset)
        try:
            self._show(stop.place)
            self.pane.restore_view(stop.view_state)
            if not self.pane.isAncestorOf(self.focusWidget()):
                self.pane.focus_main()
        except HandbookError as error:
            self._services.messages.tell_error(error)

    def _leave(self) -> None:
        self._trail.here.view_state = self.pane.view_state()

    def _show(self, place: Place) -> None:
        """Show a place, making its pane when it is new."""
        pane = self._panes.pane_of(place)
        pane.set_width(self._width())
        pane.show_place(place)
        self._frame.panes.setCurrentWidget(pane)
        self._frame.show_pane(pane, place, self._trail)
        self._set_title(pane.crumbs()[-1].text)

    def _on_crumbs_changed(self) -> None:
        self._frame.show_pane(self.pane, self.place, self._trail)
        self._set_title(self.pane.crumbs()[-1].text)

    def _set_title(self, page: str) -> None:
        """The page's name is personal for a running checklist and on the lock page, and would undo the neutral name."""
        neutral = self._services.settings.get("neutral_title")
        kinds = ("guide", "guides", "glossary", "checklists", "template", "settings")
        shown = page and not neutral and self.place.kind in kinds and not self._covers.is_covered
        name = self.tr("Notes") if neutral else self.tr("Handbook")
        self.setProperty(NEUTRAL_NAME, name if neutral else "")
        self.setWindowTitle(f"{page} – {name}" if shown else name)

    # --- full-window pages -----------------------------------------------------------------------------------

    def show_lock_page(self) -> None:
        """Ask for the passphrase."""
        self._close_search()
        self._covers.show_lock_page()

    def create_passphrase(self) -> None:
        """Offer to keep what is in memory: the first-run page with the passphrase."""
        self._close_search()
        self._covers.show_first_run(only_passphrase=True)

    def lock(self) -> None:
        """Lock now. Where nothing is stored there is nothing to lock; the neutral page is shown all the same."""
        self._cover_and_lock()

    def quick_hide(self) -> None:
        """No question: cover the window, lock, empty the clipboard of our text, minimise."""
        self._cover_and_lock()
        self.showMinimized()

    def _cover_and_lock(self) -> None:
        """Cover first: what is on the screen goes before a slow disk has answered."""
        self._covers.close_dialogs()
        self._services.messages.clear()
        self.show_lock_page()
        self._covers.repaint()
        self._services.clipboard.clear_now()
        self._services.session.lock()

    def _on_cover_changed(self) -> None:
        if not self._covers.is_covered:
            self.pane.focus_main()
        self._set_title(self.pane.crumbs()[-1].text)

    # --- search ----------------------------------------------------------------------------------------------

    def open_search(self, words: str) -> None:
        """Open the search panel over the page."""
        from app.ui.search import SearchPanel

        if self._covers.is_covered:
            return
        if self._search_panel is None:
            panel = SearchPanel(self._services, self._frame)
            panel.place_requested.connect(self.go)
            panel.unlock_requested.connect(self.show_lock_page)
            self._search_panel = panel
        self._search_panel.open(words)

    def _close_search(self) -> None:
        if self._search_panel is not None:
            self._search_panel.hide()

    def open_file(self, file: Path) -> None:
        """A file that was dropped here, or given to the app."""
        from app.ui.shell.given_file import GivenFile

        if self._given is None:
            self._given = GivenFile(self._services, self)
            self._covers.changed.connect(self._given.on_cover_changed)
        self._given.open(file)

    @property
    def is_covered(self) -> bool:
        """Whether a full-window page (first run, lock) hides the pane."""
        return self._covers.is_covered

    # --- what the person changes -----------------------------------------------------------------------------

    def set_language(self, lang: str) -> None:
        """Change the language of everything, staying at this place."""
        if lang != self._services.settings.get("language"):
            self._set("language", lang)

    def _other_language(self) -> None:
        self.set_language("nl" if self._services.lang == "en" else "en")

    def _set(self, key: str, value: object) -> None:
        try:
            self._services.settings.set(key, value)
        except SettingsError as error:
            self._services.messages.tell_error(error)

    def _change_scale(self, step: int) -> None:
        at = TEXT_SCALES.index(self._services.settings.get("text_scale")) + step
        self._set("text_scale", TEXT_SCALES[min(max(at, 0), len(TEXT_SCALES) - 1)])

    def _switch_dark(self) -> None:
        self._set("theme", "light" if self._services.theme.is_dark else "dark")

    def _on_setting_changed(self, key: str) -> None:
        if key in ("theme", "contrast"):
            self._services.theme.apply()
            self.repaint()  # before the setting is written: a slow disk must not keep the new colours waiting
        elif key == "text_scale":
            self._services.theme.apply()
            self._rebuild()
        elif key == "language":
            self._languages.use(self._services.lang)
            self._rebuild()
        elif key == "neutral_title":
            self._set_title(self.pane.crumbs()[-1].text)

    def _rebuild(self) -> None:
        """Make everything anew in another language or text size, at the same place and scroll position."""
        self._leave()
        for action in self.actions():
            self.removeAction(action)
        self._actions.deleteLater()
        self.setMenuBar(QMenuBar(self))  # Qt deletes the former one
        self._build_frame()
        self._fit()
        self._show(self.place)
        self.pane.restore_view(self._trail.here.view_state)
        if not self._covers.is_covered:
            self.pane.focus_main()
            focus_again(self.pane, self.pane.focus_main)

    def _on_theme_changed(self) -> None:
        self._actions.tint()
        self._fit()

    def _on_session_status(self) -> None:
        if self._services.session.tracker is None:
            self._trail.forget(_PRIVATE_PLACES)
            for room in _PRIVATE_PLACES:
                self._panes.forget(room)
            self._show(self._trail.here.place)
        self._frame.show_session()

    # --- small things the actions do -------------------------------------------------------------------------

    def _ask_pane(self, name: str) -> None:
        """Call an action that only some panes know; the others say so."""
        handler = getattr(self.pane, name, None)
        if callable(handler):
            handler()
        else:
            self._services.messages.tell(self.tr("That is not possible on this page."))

    def _make_handout(self) -> None:
        if self.place.kind != "guide":
            self.go(Place("guides"))
        self._ask_pane("make_handout")

    def _new_diary_entry(self) -> None:
        self.go(Place("diary"))
        self._ask_pane("add_entry")

    def _walk(self, step: int) -> None:
        """F6: to the next part of the window."""
        parts = [part for part in [*self.pane.panes_in_order(), *self._frame.parts()] if part.isVisible()]
        focus_part(parts, self.focusWidget(), step)

    def _show_commands(self) -> None:
        from app.ui.shell.command_list import CommandList

        CommandList(self._services.theme, self._actions.all(), self).open()

    # --- size, keys, end -------------------------------------------------------------------------------------

    def _width(self) -> Width:
        effective = self.width() / self._services.theme.scale
        return "wide" if effective >= 1160 else "medium" if effective >= 960 else "compact"  # tokens.json, breakpoint

    def _fit(self) -> None:
        width = self._width()
        self._frame.set_width(width, self.width(), self.place)
        for pane in self._panes.made():
            pane.set_width(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        from app.ui.shell.closing import may_close

        if not may_close(self._services):
            event.ignore()
            return
        if self._services.settings.get("first_run_done"):
            self._set("window", geometry_text(self))
        self._services.clipboard.clear_now()
        self._services.session.forget()
        self._services.jobs.close()
        super().closeEvent(event)
