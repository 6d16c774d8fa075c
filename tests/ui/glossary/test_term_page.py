"""The page of a word, while one word after the other is read."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QToolButton

from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place


def test_bookmark_and_copy_stay_from_word_to_word(window: MainWindow) -> None:
    """They are the same two buttons on each page; a page that goes must not take them along."""
    for term in ("ondernemingsraad", "vaststellingsovereenkomst", "ondernemingsraad"):
        window.go(Place("glossary", term))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        names = {made.accessibleName() for made in window.pane.findChildren(QToolButton) if made.isVisible()}
        assert {"Bookmark this word", "Copy word and meaning"} <= names


def test_the_example_is_translated_for_who_reads_english_only(handbook_window: MainWindow) -> None:
    window = handbook_window
    window.go(Place("glossary", "ondernemingsraad"))
    sentence = window.services.bundle.term("ondernemingsraad").sentence
    assert sentence is not None

    def is_translated() -> bool:
        return sentence.en in {made.text() for made in window.pane.findChildren(QLabel)}

    assert is_translated()
    window.set_language("nl")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not is_translated()
