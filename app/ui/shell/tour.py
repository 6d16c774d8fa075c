"""The tour: the app walks through its own window by key events, saves pictures, and says what it found.

It is the proof that an installed app works (packaging/smoke.sh, `make run` without a display): it opens, reads,
searches, starts a checklist, ticks a step and closes; started again on the same data it finds the tick.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from app.content import Bundle
from app.ui.shell.application import Application
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place
from app.ui.shell.tour_places import every_place, save_as_pdf

_PATIENCE_S = 30
CHECKLIST = "start-a-works-council"
RUN_NAME = "Garden"


class TourFailed(Exception):
    """Something that the tour expected did not happen; the message says what."""


def run_tour(application: Application, bundle: Bundle, folder: str, passphrase_file: str | None) -> int:
    """Make the tour, save pictures into `folder`, print a line for each stop; 0, or 1 when a stop failed."""
    passphrase = Path(passphrase_file).read_text("utf-8").strip() if passphrase_file else "tour of the handbook"
    window = application.make_window(bundle)
    pictures = Path(folder)
    pictures.mkdir(parents=True, exist_ok=True)
    sys.excepthook = sys.__excepthook__  # nobody is there to read a dialog
    tour = _Tour(application, window, pictures)
    try:
        tour.make(passphrase)
        return 0
    except TourFailed as error:
        print(f"tour: failed: {error}", flush=True)
        tour.picture("failed")
        return 1
    finally:
        window.services.session.forget()
        window.services.jobs.close()


class _Tour:
    def __init__(self, application: Application, window: MainWindow, pictures: Path) -> None:
        self._qt = application.qt
        self._window = window
        self._services = window.services
        self._pictures = pictures
        self._number = 0

    def make(self, passphrase: str) -> None:
        """All stops in order."""
        if not self._services.session.claim_folder():
            raise TourFailed("the data folder is in use")
        self._window.show()
        self._window.start()
        self._wait("the window", self._window.isVisible)
        if self._services.session.status == "locked":
            self._unlock(passphrase)
        else:
            self._first_run(passphrase)
        self._say("opened", "home")
        self._read()
        self._search()
        self._tick()
        self._look_everywhere()
        self._window.close()
        self._wait("the window to close", lambda: not self._window.isVisible())
        print("tour: closed", flush=True)

    def _first_run(self, passphrase: str) -> None:
        self.picture("first-run")
        self._press("Return")
        self.picture("whose-computer")
        self._press("Space")  # the first answer: mine
        self._press("Return")
        self._type(passphrase)
        self._press("Tab")
        again = QApplication.translate("NewPassphrase", "Type it again")
        for _ in range(20):
            if self._focus().accessibleName() == again:
                break
            self._press("Tab")
        self._type(passphrase)
        self._press("Return")
        self.picture("what-is-stored")
        self._press("Return")
        self._wait("the sealed data", lambda: self._services.session.status == "open")

    def _unlock(self, passphrase: str) -> None:
        self.picture("locked")
        self._type(passphrase)
        self._press("Return")
        self._wait("the sealed data to open", lambda: self._services.session.status == "open")

    def _read(self) -> None:
        self._window.go(Place("guide", "works-council/start-one"))
        self._wait("the guide", lambda: self._window.place.id == "works-council/start-one")
        self._press("PgDown")
        self._say("read a guide", "guide")

    def _search(self) -> None:
        self._press("Ctrl+K")
        self._wait("the search field", lambda: self._focus().inherits("QLineEdit"))
        self._type("settlement agreement")
        before = self._window.place
        self._settle(1.0)
        self.picture("search")
        self._wait("a hit that opens", lambda: self._opens(before))
        if not self._window.place.id.startswith("dismissal/settlement-agreement"):
            raise TourFailed(f"the search led to {self._window.place.id or self._window.place.kind}")
        self._say("searched", "hit")

    def _opens(self, before: Place) -> bool:
        self._press("Return")
        return self._window.place != before

    def _tick(self) -> None:
        tracker = self._services.session.tracker
        assert tracker is not None
        found = next((run for run in tracker.state.runs if run.name == RUN_NAME), None)
        checklist = self._services.bundle.checklist(CHECKLIST, self._services.lang)
        first = next(checklist.items())
        if found is not None:
            if found.step(first.id).status != "done":
                raise TourFailed("the tick of the first tour is gone")
            self._window.go(Place("run", found.id, first.id))
            self._say("found the tick again", "tick")
            return
        run = tracker.start_run(checklist, RUN_NAME)
        self._window.go(Place("run", run.id, first.id))
        self._settle(0.3)
        self._press("Space")
        self._wait("the tick", lambda: tracker.run(run.id).step(first.id).status == "done" and not tracker.unsaved)
        self._say("ticked a step", "tick")
        self._window.go(Place("deadlines"))
        self._say("looked at the deadlines", "deadlines")

    def _look_everywhere(self) -> None:
        """Every screen in both languages; those that can be PDFs become PDFs. No pictures: `make shots` has them."""
        began = self._services.lang
        places = pdfs = 0
        for lang in ("nl" if began == "en" else "en", began):
            self._window.set_language(lang)
            for place in every_place(self._window):
                self._window.go(place)
                self._settle(0.1)
                if self._window.place != place and place.kind != "guides":  # guides lead to the page last read
                    raise TourFailed(f"{place.kind} {place.id} did not open")
                places += 1
                pdfs += save_as_pdf(self._window, self._pictures / f"{place.kind}.{lang}.pdf")
        print(f"tour: went to every screen ({places}), saved {pdfs} as PDF", flush=True)

    # --- hands and eyes --------------------------------------------------------------------------------------

    def picture(self, name: str) -> None:
        """Save what the window shows now."""
        self._settle(0.3)
        self._number += 1
        self._window.grab().save(str(self._pictures / f"{self._number:02}-{name}.png"))

    def _say(self, what: str, name: str) -> None:
        self.picture(name)
        print(f"tour: {what}", flush=True)

    def _focus(self) -> QWidget:
        focused = self._window.focusWidget()
        return self._window if focused is None else focused  # type: ignore[redundant-expr]  # the stubs say otherwise

    def _press(self, keys: str) -> None:
        """A key with its modifiers: a shortcut of the window when there is one, else to what has the focus."""
        for action in self._window.actions():
            if QKeySequence(keys) in action.shortcuts() and "+" in keys:
                action.trigger()
                self._settle()
                return
        combination = QKeySequence(keys)[0]  # type: ignore[index]  # the stubs forget it
        text = {"Space": " ", "Return": "\r"}.get(keys, "")
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, combination.key(), combination.keyboardModifiers(), text)
            QApplication.sendEvent(self._focus(), event)
        self._settle()

    def _type(self, text: str) -> None:
        for sign in text:
            QApplication.sendEvent(
                self._focus(), QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
            )
        self._settle()

    def _settle(self, seconds: float = 0.05) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self._qt.processEvents()
            time.sleep(0.005)

    def _wait(self, what: str, arrived: Callable[[], bool]) -> None:
        until = time.monotonic() + _PATIENCE_S
        while not arrived():
            if time.monotonic() > until:
                raise TourFailed(f"waited {_PATIENCE_S} s for {what}")
            self._settle(0.1)
