"""The window: rail, toolbar, one pane at a time, and the full-window pages (first run, lock). Wires them, decides little.

Panes are made when first shown and kept, so each keeps its state; a change of language makes them anew.
"""

import datetime
from base64 import b64decode, b64encode

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.errors import HandbookError, SettingsError
from app.settings import TEXT_SCALES
from app.ui.shell.actions import Actions
from app.ui.shell.focus_ring import FocusRing
from app.ui.shell.frame import Frame
from app.ui.shell.language import Languages
from app.ui.shell.pane import Pane, Services, Width
from app.ui.shell.place import RAIL_OF, Place
from app.ui.shell.rooms import make_pane
from app.ui.shell.trail import Trail

_PRIVATE_PLACES = {"run"}


class MainWindow(QMainWindow):
    """The app's only window."""

    def __init__(self, services: Services, languages: Languages) -> None:
        super().__init__()
        self._services = services
        self._languages = languages
        self._trail = Trail(Place("home"))
        self._panes: dict[str, Pane] = {}
        self.setMinimumSize(720, 520)
        self.resize(1280, 800)
        self._pages = QStackedWidget()
        self.setCentralWidget(self._pages)
        self._ring = FocusRing(services.theme, self)
        self._build_frame()
        services.theme.changed.connect(self._on_theme_changed)
        services.settings.on_change(self._on_setting_changed)
        services.session.status_changed.connect(self._on_session_status)
        self._restore_geometry()
        self._set_title("")

    # --- the frame -------------------------------------------------------------------------------------------

    def _build_frame(self) -> None:
        """Make menus, rail, toolbar and an empty stack in the present language."""
        services = self._services
        self.menuBar().clear()
        self.menuBar().setVisible(False)
        for action in self.actions():
            self.removeAction(action)
        self._actions = Actions(self, services.icons, {
            "print": self._print, "save_pdf": self._save_pdf, "quit": self.close,
            "settings": lambda: self.go(Place("settings")), "about": lambda: self.go(Place("settings", "about")),
            "lock": self.lock, "hide": self.quick_hide, "back": self.back, "forward": self.forward,
            "home": lambda: self.go(Place("home")), "guides": lambda: self.go(Place("guides")),
            "checklists": lambda: self.go(Place("checklists")), "deadlines": lambda: self.go(Place("deadlines")),
            "glossary": lambda: self.go(Place("glossary")),
            "next_pane": lambda: self._walk(1), "previous_pane": lambda: self._walk(-1),
            "search": lambda: self.open_search(""), "language": self._other_language,
            "find": lambda: self._ask_pane("find"), "bookmark": lambda: self._ask_pane("bookmark"),
            "contents": lambda: self._ask_pane("toggle_contents"), "outline": lambda: self._ask_pane("show_outline"),
            "undo": self._undo, "redo": self._redo,
            "text_larger": lambda: self._change_scale(1), "text_smaller": lambda: self._change_scale(-1),
            "text_normal": lambda: services.settings.set("text_scale", 1.0), "dark": self._switch_dark,
            "keys": lambda: self.go(Place("settings", "keys")),
        })  # fmt: skip
        self._frame = Frame(services, self._actions)
        self._frame.place_requested.connect(self.go)
        self._frame.language_chosen.connect(self.set_language)
        self._frame.lock_requested.connect(self.lock)
        self._frame.create_passphrase_requested.connect(self.create_passphrase)
        self._actions.tint()
        self._pages.insertWidget(0, self._frame)
        self._search_panel: QWidget | None = None

    @property
    def services(self) -> Services:
        """What the window was given."""
        return self._services

    @property
    def pane(self) -> Pane:
        """The pane now shown."""
        return self._panes[RAIL_OF[self._trail.here.place.kind] if self._trail.here.place.kind != "run" else "run"]

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
            self._show_page("first_run")
        elif self._services.session.status == "locked":
            self._show_page("lock")
        QTimer.singleShot(0, self._services.search.open_engine)

    def go(self, place: Place) -> None:
        """Go to a place and remember where we were."""
        self._close_search()
        try:
            self._leave()
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
        except HandbookError as error:
            self._services.messages.tell_error(error)

    def _leave(self) -> None:
        self._trail.here.view_state = self.pane.view_state()

    def _show(self, place: Place) -> None:
        """Show a place, making its pane when it is new."""
        room = "run" if place.kind == "run" else RAIL_OF[place.kind]
        if room not in self._panes:
            pane = make_pane(room, self._services)
            pane.place_requested.connect(self.go)
            pane.search_requested.connect(self.open_search)
            pane.crumbs_changed.connect(self._on_crumbs_changed)
            pane.create_passphrase_requested.connect(self.create_passphrase)
            pane.unlock_requested.connect(self.show_lock_page)
            self._panes[room] = pane
            self._frame.panes.addWidget(pane)
        pane = self._panes[room]
        pane.set_width(self._width())
        pane.show_place(place)
        self._frame.panes.setCurrentWidget(pane)
        self._frame.show_pane(pane, place, self._trail)
        self._set_title(pane.crumbs()[-1].text)

    def _on_crumbs_changed(self) -> None:
        if self.sender() is self.pane:
            self._frame.show_pane(self.pane, self.place, self._trail)
            self._set_title(self.pane.crumbs()[-1].text)

    def _set_title(self, page: str) -> None:
        """The page's name is personal for a running checklist and on the lock page: then only the neutral name shows."""
        neutral = self.tr("Notes") if self._services.settings.get("neutral_title") else self.tr("Handbook")
        shown = page and self.place.kind in ("guide", "guides", "glossary", "checklists", "template", "settings")
        self.setWindowTitle(f"{page} – {neutral}" if shown and self._pages.currentIndex() == 0 else neutral)

    # --- full-window pages -----------------------------------------------------------------------------------

    def _show_page(self, name: str) -> None:
        from app.ui.vault import FirstRun, LockPage

        self._close_search()
        while self._pages.count() > 1:
            page = self._pages.widget(1)
            self._pages.removeWidget(page)
            page.deleteLater()
        if name == "frame":
            self._pages.setCurrentIndex(0)
            self.pane.focus_main()
        else:
            page = FirstRun(self._services) if name == "first_run" else LockPage(self._services)
            page.finished.connect(lambda: self._show_page("frame"))
            if isinstance(page, FirstRun):
                page.language_chosen.connect(self.set_language)
            self._pages.addWidget(page)
            self._pages.setCurrentWidget(page)
            page.focus_main()
        self._frame.setEnabled(name == "frame")
        self._set_title(self.pane.crumbs()[-1].text)

    def show_lock_page(self) -> None:
        """Ask for the passphrase."""
        self._show_page("lock")

    def create_passphrase(self) -> None:
        """Offer to keep what is in memory: the first-run page with the passphrase."""
        from app.ui.vault import FirstRun

        self._show_page("first_run")
        page = self._pages.currentWidget()
        assert isinstance(page, FirstRun)
        page.show_passphrase_step()

    def lock(self) -> None:
        """Lock now. Where nothing is stored there is nothing to lock, and the neutral page is shown all the same."""
        if not self._services.session.lock():
            self._services.messages.tell(self.tr("Not locked: your last change is not saved yet. Try again, or copy it first."))
            return
        self._show_page("lock")

    def quick_hide(self) -> None:
        """No question: cover the window, lock, empty the clipboard of our text, minimise."""
        locked = self._services.session.lock()
        self._show_page("lock")
        self._pages.currentWidget().repaint()
        self._services.clipboard.clear_now()
        self.showMinimized()
        if not locked:
            self._services.messages.tell(self.tr("Hidden, but not locked: your last change is not saved yet."))

    # --- search ----------------------------------------------------------------------------------------------

    def open_search(self, words: str) -> None:
        """Open the search panel over the page."""
        from app.ui.search import SearchPanel

        if self._pages.currentIndex() != 0:
            return
        if self._search_panel is None:
            panel = SearchPanel(self._services, self._frame)
            panel.place_requested.connect(self.go)
            self._search_panel = panel
        self._search_panel.open(words)  # type: ignore[attr-defined]

    def _close_search(self) -> None:
        if self._search_panel is not None:
            self._search_panel.hide()

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
        if key in ("theme", "text_scale", "high_contrast"):
            self._services.theme.apply()
        elif key == "language":
            self._languages.use(self._services.lang)
            self._rebuild()
        elif key == "neutral_title":
            self._set_title(self.pane.crumbs()[-1].text)

    def _rebuild(self) -> None:
        """Make everything anew in another language, at the same place and scroll position."""
        self._leave()
        place, page = self.place, self._pages.currentIndex()
        self._panes.clear()
        old = self._frame
        self._pages.removeWidget(old)
        old.deleteLater()
        self._build_frame()
        self._show(place)
        self.pane.restore_view(self._trail.here.view_state)
        self._frame.setEnabled(page == 0)
        self._pages.setCurrentIndex(page)

    def _on_theme_changed(self) -> None:
        self._actions.tint()
        self._fit()

    def _on_session_status(self) -> None:
        if self._services.session.tracker is None:
            self._trail.forget(_PRIVATE_PLACES)
            pane = self._panes.pop("run", None)
            if pane is not None:
                self._frame.panes.removeWidget(pane)
                pane.deleteLater()
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

    def _print(self) -> None:
        self._ask_pane("print_page")

    def _save_pdf(self) -> None:
        self._ask_pane("save_pdf")

    def _undo(self) -> None:
        tracker = self._services.session.tracker
        if tracker is not None and tracker.can_undo:
            self._try(tracker.undo)

    def _redo(self) -> None:
        tracker = self._services.session.tracker
        if tracker is not None and tracker.can_redo:
            self._try(tracker.redo)

    def _try(self, change: object) -> None:
        try:
            change()  # type: ignore[operator]
        except HandbookError as error:
            self._services.messages.tell_error(error)

    def _walk(self, step: int) -> None:
        """F6: to the next part of the window."""
        parts = [part for part in [*self.pane.panes_in_order(), *self._frame.parts()] if part.isVisible()]
        focus = self.focusWidget()
        at = next((n for n, part in enumerate(parts) if focus and (part is focus or part.isAncestorOf(focus))), -1)
        part = parts[(at + step) % len(parts)]
        part.setFocus(Qt.FocusReason.TabFocusReason)
        if not part.hasFocus() and part.focusPolicy() == Qt.FocusPolicy.NoFocus:
            part.focusNextChild()

    # --- size, keys, end -------------------------------------------------------------------------------------

    def _width(self) -> Width:
        effective = self.width() / self._services.theme.scale
        return "wide" if effective >= 1160 else "medium" if effective >= 960 else "compact"  # tokens.json, breakpoint

    def _fit(self) -> None:
        width = self._width()
        self._frame.set_width(width, self.width(), self.place)
        for pane in self._panes.values():
            pane.set_width(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt and self._pages.currentIndex() == 0 and not event.modifiers():
            self.menuBar().setVisible(not self.menuBar().isVisible())
        super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)

    def _restore_geometry(self) -> None:
        saved = self._services.settings.get("window")
        if saved:
            self.restoreGeometry(QByteArray(b64decode(saved)))

    def closeEvent(self, event: QCloseEvent) -> None:
        tracker = self._services.session.tracker
        if self._services.session.status == "memory" and tracker is not None and tracker.state.runs:
            stay = not self._services.messages.ask(
                self.tr("Close without keeping your checklists?"),
                self.tr("They are in memory only. Create a passphrase to keep them on this computer."),
                self.tr("Close and forget them"), self.tr("Stay"),
            )  # fmt: skip
            if stay:
                event.ignore()
                return
        elif not self._services.session.lock():
            leave = self._services.messages.ask(
                self.tr("Close although your last change is not saved?"),
                self.tr("The disk did not take it. Stay, make room on the disk, and try again."),
                self.tr("Close and lose it"), self.tr("Stay"),
            )  # fmt: skip
            if not leave:
                event.ignore()
                return
        if self._services.settings.get("first_run_done"):
            self._set("window", b64encode(self.saveGeometry().data()).decode())
        self._services.session.forget()
        self._services.jobs.close()
        super().closeEvent(event)
