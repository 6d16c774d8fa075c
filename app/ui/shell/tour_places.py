"""The part of the tour that goes to every screen there is, in both languages, and saves each page that can be a PDF."""

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from app.ui.document.printing import Printing
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place, PlaceKind

_SETTINGS = ("language", "appearance", "privacy", "data", "content", "about", "keys")


def every_place(window: MainWindow) -> Iterator[Place]:
    """A place of every kind; of pages the first one, of settings each page."""
    bundle, lang = window.services.bundle, window.services.lang
    tracker = window.services.session.tracker
    runs = tracker.state.runs if tracker is not None else ()
    first = {
        "situation": [situation.id for situation in bundle.situations(lang)][:1],
        "guide": [guide.id for guide in bundle.guides(lang)][:1],
        "template": [checklist.id for checklist in bundle.checklists(lang)][:1],
        "letter": [letter.id for letter in bundle.catalogue.letters][:1],
        "calculator": [calculator.id for calculator in bundle.catalogue.calculators][:1],
        "run": [run.id for run in runs][:1],
        "settings": _SETTINGS,
    }
    for kind in get_args(PlaceKind):
        for place_id in first.get(kind, [""]):
            yield Place(kind, place_id)


def save_as_pdf(window: MainWindow, path: Path) -> bool:
    """Save the page that is shown as a PDF, as the menu does; False where there is nothing to save.

    Not a run: its pane asks for the place in a dialog, which nobody is there to answer.
    """
    if window.place.kind not in ("guide", "situation") or not callable(getattr(window.pane, "save_pdf", None)):
        return False
    for printing in window.findChildren(Printing):
        printing.ask_path = lambda title: path
    window.actions_by_name["save_pdf"].trigger()
    return path.exists()
