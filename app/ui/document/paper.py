"""Paper: a document on A4 or A5 pages with a line of words above and below, as a PDF file or on a printer.

A PDF carries its title and nothing else: no author, no name of a computer, no time (design.md, section 11).
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextTable,
    QTextTableCell,
)

from app.files import write_atomically
from app.ui.document.look import PaperLook
from app.ui.document.walk import blocks_of, frames_of

Size = Literal["A4", "A5"]

_DOTS_PER_INCH = 96  # the fonts of PaperLook are in pixels of this
_MARGIN_MM: dict[Size, float] = {"A4": 20, "A5": 14}
_HEADER_PX, _FOOTER_PX = 50.0, 40.0  # room for the lines above and below, hairline and gap included
_MARK_PX = 22
_TOO_TALL = 0.8  # of a page: a taller box may be split
_FIRST_ROWS_PX = 90.0  # of a table: so much stays with the heading above it
_BREAK = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore
_WRITTEN_BY_QT = re.compile(
    rb"/(?:CreationDate|ModDate|Producer|Creator|Author)\s*\((?:[^()\\]|\\.)*\)"
    rb"|<rdf:Description [^>]*(?:pdf:Producer|xmp:CreateDate|xmpMM:DocumentID)[^>]*/>"
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What goes on paper. `paint_under` draws boxes in the document's coordinates before the text.

    `header` is three texts: in bold, in plain, and at the right; empty for a letter, which carries no app name.
    """

    title: str
    document: QTextDocument
    paint_under: Callable[[QPainter, QRectF], None] | None = None
    header: tuple[str, str, str] = ("", "", "")
    footer: str = ""

    @property
    def has_frame(self) -> bool:
        """Whether lines of words stand above and below."""
        return bool(self.header[0] or self.footer)


class MadeWhenRead(Sequence[Sheet]):
    """Sheets that are made when it is their turn: a hundred guides at once would take long and much memory."""

    def __init__(self, makers: Sequence[Callable[[], Sheet]]) -> None:
        self._makers = makers

    def __len__(self) -> int:
        return len(self._makers)

    def __getitem__(self, number: int) -> Sheet:  # type: ignore[override]  # nobody asks for a slice
        return self._makers[number]()


class Stopped(Exception):
    """The person stopped it: nothing was written."""


class Paper(QObject):
    """Puts sheets on pages. `goes_on` is asked before each sheet, with its number from 0; False ends it with Stopped."""

    def __init__(self, look: PaperLook, goes_on: Callable[[int], bool] = lambda number: True) -> None:
        super().__init__()
        self._look = look
        self._goes_on = goes_on

    def save_pdf(self, sheets: Sequence[Sheet], path: Path, size: Size = "A4") -> int:
        """Write the sheets, each from a new page, as one PDF; the number of pages. Raises OSError, the old file kept."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(sheets[0].title)
        writer.setCreator("")
        pages = self.draw(sheets, writer, size)
        buffer.close()
        write_atomically(path, without_traces(bytes(buffer.data().data())))
        return pages

    def draw(self, sheets: Sequence[Sheet], device: QPagedPaintDevice, size: Size) -> int:
        """Draw the sheets on a printer or into a PDF; the number of pages."""
        device.setPageSize(QPageSize(QPageSize.PageSizeId[size]))
        device.setPageMargins(QMarginsF(0, 0, 0, 0))
        paper = QPageSize(QPageSize.PageSizeId[size]).size(QPageSize.Unit.Point) * _DOTS_PER_INCH / 72
        margin = _MARGIN_MM[size] / 25.4 * _DOTS_PER_INCH
        painter = QPainter(device)
        painter.scale(device.logicalDpiX() / _DOTS_PER_INCH, device.logicalDpiY() / _DOTS_PER_INCH)
        total = 0
        try:
            for number, sheet in enumerate(sheets):
                if not self._goes_on(number):
                    raise Stopped
                if number:
                    device.newPage()
                total += self._sheet(sheet, painter, device, paper, margin)
        finally:
            painter.end()
        return total

    def _sheet(self, sheet: Sheet, painter: QPainter, device: QPagedPaintDevice, paper: QSizeF, margin: float) -> int:
        above, below = (_HEADER_PX, _FOOTER_PX) if sheet.has_frame else (0.0, 0.0)
        body = QRectF(margin, margin + above, paper.width() - 2 * margin, paper.height() - 2 * margin - above - below)
        document = sheet.document
        document.setPageSize(body.size())
        keep_together(document)
        pages = document.pageCount()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, self._look.color("text"))
        for page in range(pages):
            if page:
                device.newPage()
            if sheet.has_frame:
                self._frame(
                    painter, sheet, QRectF(margin, margin, body.width(), paper.height() - 2 * margin), page + 1, pages
                )
            painter.save()
            painter.translate(body.left(), body.top() - page * body.height())
            clip = QRectF(0, page * body.height(), body.width(), body.height())
            painter.setClipRect(clip)
            if sheet.paint_under is not None:
                sheet.paint_under(painter, clip)
            context = QAbstractTextDocumentLayout.PaintContext()
            context.clip = clip
            context.palette = palette
            document.documentLayout().draw(painter, context)
            painter.restore()
        return pages

    def _frame(self, painter: QPainter, sheet: Sheet, area: QRectF, page: int, pages: int) -> None:
        """The lines of words above and below."""
        small = self._look.font("small")
        bold = QFont(small)
        bold.setWeight(QFont.Weight.DemiBold)
        color = self._look.color("text")
        painter.setPen(QPen(color, 1))
        top = QRectF(area.left(), area.top(), area.width(), _MARK_PX)
        painter.drawPixmap(
            QRectF(top.left(), top.top(), _MARK_PX, _MARK_PX).toRect(), self._look.icon("mark", "text", 4 * _MARK_PX)
        )
        left = top.adjusted(_MARK_PX + 9, 0, 0, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(bold)
        painter.drawText(left, middle, sheet.header[0])
        left.setLeft(left.left() + QFontMetricsF(bold).horizontalAdvance(sheet.header[0]) + 8)
        painter.setFont(small)
        metrics = QFontMetricsF(small)
        left.setRight(left.right() - metrics.horizontalAdvance(sheet.header[2]) - 12)
        painter.drawText(left, middle, metrics.elidedText(sheet.header[1], Qt.TextElideMode.ElideMiddle, left.width()))
        painter.drawText(top, middle | Qt.AlignmentFlag.AlignRight, sheet.header[2])
        for y in (top.bottom() + 8, area.bottom() - 25):
            painter.drawLine(round(area.left()), round(y), round(area.right()), round(y))
        bottom = QRectF(area.left(), area.bottom() - 20, area.width(), 20)
        number = self.tr("Page {page} of {pages}").format(page=page, pages=pages)
        painter.drawText(bottom, middle | Qt.AlignmentFlag.AlignRight, number)
        words = bottom.adjusted(0, 3, -metrics.horizontalAdvance(number) - 12, 20)  # on A5 there are two lines
        painter.drawText(words, Qt.TextFlag.TextWordWrap, sheet.footer)


def keep_together(document: QTextDocument) -> None:
    """Begin a new page where it would else split a box or the row of a table, or part a heading from what follows it.

    From the beginning to the end, as each move changes the pages of what comes after it.
    """
    height = document.pageSize().height()
    for thing in _things(document):
        if isinstance(thing, QTextTable):
            _keep_rows(thing, height)
        else:
            _move_if_split(thing, _end(thing), height)


def _things(document: QTextDocument) -> list[QTextFrame | QTextBlock]:
    """Headings, and the boxes and tables that stand straight in the page, in their order. A box below a heading is left
    out, as it goes where the heading goes.
    """
    root = document.rootFrame()
    found: list[tuple[int, QTextFrame | QTextBlock]] = []
    with_heading = []
    for block in blocks_of(document):
        if block.blockFormat().headingLevel() > 1 and document.frameAt(block.position()) == root:
            found.append((block.position(), block))
            with_heading.append(_frame_below(block))
    for frame in frames_of(document):
        if frame.parentFrame() == root and (isinstance(frame, QTextTable) or frame not in with_heading):
            found.append((frame.firstPosition(), frame))
    return [thing for _, thing in sorted(found, key=lambda pair: pair[0])]


def _frame_below(heading: QTextBlock) -> QTextFrame | None:
    """The box or table right after a heading."""
    document, following = heading.document(), heading.next()
    frame = document.frameAt(following.position()) if following.isValid() else document.rootFrame()
    return frame if frame != document.rootFrame() else None


def _end(thing: QTextFrame | QTextBlock) -> float:
    """Where the part of a thing ends that is not to be split: for a heading, with what follows it."""
    layout = thing.document().documentLayout()
    if isinstance(thing, QTextFrame):
        return layout.frameBoundingRect(thing).bottom()
    frame = _frame_below(thing)
    if frame is None:
        following = thing.next()
        return _end_of_second_line(following if following.isValid() else thing)
    rect = layout.frameBoundingRect(frame)
    return min(rect.bottom(), rect.top() + _FIRST_ROWS_PX) if isinstance(frame, QTextTable) else rect.bottom()


def _keep_rows(table: QTextTable, height: float) -> None:
    """Let a row that would be split begin a page. Qt knows no page break in a table: it takes a row whole to the next
    page when no first line of it fits, so these get just enough room above them.
    """
    for row in range(table.format().headerRowCount() + 1, table.rows()):
        cells = _cells(table, row)
        top = min(_cell_ends(cell)[0] for cell in cells)
        if _is_split(top, max(_cell_ends(cell)[1] for cell in cells), height):
            line = min(cell.firstCursorPosition().block().layout().lineAt(0).height() for cell in cells)
            for cell in cells:
                style = cell.format().toTableCellFormat()
                style.setTopPadding(max(style.topPadding(), height * (1 + top // height) - top - line + 1))
                cell.setFormat(style)


def _cells(table: QTextTable, row: int) -> list[QTextTableCell]:
    return [table.cellAt(row, column) for column in range(table.columns())]


def _cell_ends(cell: QTextTableCell) -> tuple[float, float]:
    """Where a cell begins and where what stands in it ends, with its padding."""
    first, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
    layout, style = first.document().documentLayout(), cell.format().toTableCellFormat()
    top, bottom = layout.blockBoundingRect(first).top(), layout.blockBoundingRect(last).bottom()
    return top - style.topPadding(), bottom + style.bottomPadding()


def _move_if_split(thing: QTextFrame | QTextBlock, last: float, height: float) -> None:
    """Let `thing` begin a page if it, with all down to `last`, would be split."""
    layout = thing.document().documentLayout()
    if isinstance(thing, QTextFrame):
        if _is_split(layout.frameBoundingRect(thing).top(), last, height):
            frame_style = thing.frameFormat()
            frame_style.setPageBreakPolicy(_BREAK)
            thing.setFrameFormat(frame_style)
    elif _is_split(layout.blockBoundingRect(thing).top(), last, height):
        style = thing.blockFormat()
        style.setPageBreakPolicy(_BREAK)
        QTextCursor(thing).setBlockFormat(style)


def _is_split(top: float, last: float, height: float) -> bool:
    return int(top // height) != int((last - 1) // height) and last - top < height * _TOO_TALL


def _end_of_second_line(block: QTextBlock) -> float:
    rect = block.document().documentLayout().blockBoundingRect(block)
    line = block.layout().lineAt(min(1, block.layout().lineCount() - 1))
    return rect.top() + line.y() + line.height() if line.isValid() else rect.bottom()


def without_traces(pdf: bytes) -> bytes:
    """The PDF without the names and times that Qt writes into it; its length, and so its table of places, stays."""
    return _WRITTEN_BY_QT.sub(lambda match: b" " * len(match[0]), pdf)
