"""A page on paper: what belongs together stays together, and the file says nothing about who made it and when."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCursor, QTextDocument, QTextFrameFormat

from app.ui.document.look import PaperLook
from app.ui.document.paper import Paper, Sheet, keep_together, without_traces
from app.ui.shell.application import Application


def _document(lines_before: int) -> tuple[QTextDocument, QTextCursor]:
    document = QTextDocument()
    document.setDocumentMargin(0)
    cursor = QTextCursor(document)
    cursor.insertText("\n".join(f"line {number}" for number in range(lines_before)))
    document.setPageSize(QSizeF(400, 300))
    return document, cursor


def _page_of(document: QTextDocument, position: int) -> int:
    block = document.findBlock(position)
    return int(document.documentLayout().blockBoundingRect(block).top() // document.pageSize().height())


@pytest.mark.parametrize("lines_before", range(8, 24))
def test_a_heading_is_never_the_last_line_of_a_page(application: Application, lines_before: int) -> None:
    document, cursor = _document(lines_before)
    heading = QTextBlockFormat()
    heading.setHeadingLevel(2)
    cursor.insertBlock(heading)
    at = cursor.position()
    cursor.insertText("Heading")
    cursor.insertBlock(QTextBlockFormat())
    below = cursor.position()
    cursor.insertText("What stands under it. " * 20)
    keep_together(document)
    assert _page_of(document, at) == _page_of(document, below)


@pytest.mark.parametrize("lines_before", range(8, 24))
def test_a_box_and_its_heading_are_not_split(application: Application, lines_before: int) -> None:
    document, cursor = _document(lines_before)
    heading = QTextBlockFormat()
    heading.setHeadingLevel(2)
    cursor.insertBlock(heading)
    at = cursor.position()
    cursor.insertText("Heading")
    frame = cursor.insertFrame(QTextFrameFormat())
    cursor.insertText("one\ntwo\nthree\nfour")
    keep_together(document)
    assert (
        _page_of(document, at) == _page_of(document, frame.firstPosition()) == _page_of(document, frame.lastPosition())
    )


@pytest.mark.parametrize("lines_before", range(4, 16))
def test_no_row_of_a_table_is_split(application: Application, lines_before: int) -> None:
    document, cursor = _document(lines_before)
    table = cursor.insertTable(5, 2)
    for row in range(5):
        table.cellAt(row, 0).firstCursorPosition().insertText("a line")
        table.cellAt(row, 1).firstCursorPosition().insertText("one\ntwo\nthree\nfour")
    keep_together(document)
    for row in range(1, 5):
        cell = table.cellAt(row, 1)
        assert _page_of(document, cell.firstPosition()) == _page_of(document, cell.lastPosition())


def test_a_pdf_carries_its_title_and_no_name_or_time(application: Application, tmp_path: Path) -> None:
    document, _ = _document(120)
    look = PaperLook(application.theme, application.icons)
    to = tmp_path / "page.pdf"
    pages = Paper(look).save_pdf(
        [Sheet("Notice periods", document, None, ("Handbook", "Pay", "today"), "Not advice")], to
    )
    found = to.read_bytes()
    assert pages > 1
    assert found.startswith(b"%PDF")
    assert b"/Title" in found
    for trace in (b"CreationDate", b"CreateDate", b"Producer", b"DocumentID", b"Qt 6"):
        assert trace not in found


@pytest.mark.parametrize("role", ["article", "articleTitle", "small", "mono"])
def test_words_in_a_pdf_can_be_copied_and_read_aloud(application: Application, role: str) -> None:
    """With contextual alternates on, Qt writes glyphs for "t" and "-" of which the PDF does not know the letter."""
    font = PaperLook(application.theme, application.icons).font(role)
    assert font.isFeatureSet(QFont.Tag("calt"))
    assert font.featureValue(QFont.Tag("calt")) == 0


def test_taking_traces_out_moves_nothing(application: Application) -> None:
    before = b"1 0 obj\n<<\n/Producer (Qt \\(6\\))\n/CreationDate (D:20261124)\n>>\nendobj\nxref"
    after = without_traces(before)
    assert len(after) == len(before)
    assert after.index(b"xref") == before.index(b"xref")
    assert b"Qt" not in after
