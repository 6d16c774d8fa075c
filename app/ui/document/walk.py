"""Going through a document: its frames and its paragraphs, in order."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextDocument, QTextFrame


def frames_of(document: QTextDocument) -> list[QTextFrame]:
    """All frames and tables, outer ones first."""
    found: list[QTextFrame] = []
    waiting = [document.rootFrame()]
    while waiting:
        children = waiting.pop().childFrames()
        found += children
        waiting += children
    return found


def blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    """All paragraphs in order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()
