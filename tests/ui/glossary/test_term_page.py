"""The page of a word, while one word after the other is read."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QToolButton

from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place


def test_bookmark_and_copy_stay_from_word_to_word(window: MainWindow) -> None:
    """They are the same two buttons on each page; a page that goes must not take them along."""
    for term in ("ondernemingsraad", "vaststellingsovereenkomst", "ondernemingsraad"):
        window.go(Place("glossary", term))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        names = {made.accessibleName() for made in window.pane.findChildren(QToolButton) if made.isVisible()}
        assert {"Bookmark this word", "Copy word and meaning"} <= names
