"""Going through a document: its frames and its paragraphs, in order."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextDocument, QTextFrame, QTextList


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
    yield from blocks_from(document.begin())


def blocks_from(block: QTextBlock) -> Iterator[QTextBlock]:
    """A paragraph and all after it."""
    while block.isValid():
        yield block
        block = block.next()


def list_of(block: QTextBlock) -> QTextList | None:
    """The list that a paragraph is an item of; the stubs leave out that there may be none."""
    return block.textList()
