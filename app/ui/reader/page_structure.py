"""What a set page is made of, read back from its document: headings, paragraphs, lists, tables, callouts, links."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Literal

from PySide6.QtGui import QTextBlock, QTextDocument, QTextFrame, QTextListFormat, QTextTable

from app.ui.document.walk import blocks_from, list_of
from app.ui.document.writer import KIND, LANG
from app.ui.reader.fragment_setter import CALLOUTS
from app.ui.reader.plain_text import marker, words_of

PieceKind = Literal["heading", "paragraph", "link", "foreign", "list", "numbers", "item", "table", "row", "header", "cell", "callout", "box"]  # fmt: skip
_ONLY_PLACED = ("plain", "neighbours")  # tables that put things side by side
_NAMES = {name: kind for kind, (_, name) in CALLOUTS.items()}


@dataclass(slots=True)
class Piece:
    """Characters of a page that are one part, from `start` to before `end`. `text` is what it says.

    `level` is that of a heading; `href` what a link opens; `lang` the language where it is not the page's ("foreign"
    is words in another language that are no link). `box` is the kind of callout, "notice" or "sources". `about` is what
    a cell stands for: the header of its column, or the beginning of its row in a table without one; 0 and "" else.
    """

    kind: PieceKind
    start: int
    end: int
    text: str
    level: int = 0
    href: str = ""
    lang: str = ""
    box: str = ""
    about: str = ""
    children: list["Piece"] = field(default_factory=list)

    def holds(self, position: int) -> bool:
        """Whether a character of the page is in it."""
        return self.start <= position < self.end


def structure(document: QTextDocument) -> list[Piece]:
    """The pieces of a document in reading order, what is in them as their children."""
    return list(_of_frame(document.rootFrame()))


def _of_frame(frame: QTextFrame) -> Iterator[Piece]:
    """What stands in a frame; paragraphs next to each other are looked at together, for their lists."""
    blocks: list[QTextBlock] = []
    for at in frame:  # type: ignore[attr-defined]  # the stubs say otherwise
        inner = at.currentFrame()
        if inner is None:
            blocks.append(at.currentBlock())
            continue
        yield from _of_blocks(blocks)
        blocks = []
        if isinstance(inner, QTextTable):
            yield from _of_table(inner)
        else:
            yield _box(inner)
    yield from _of_blocks(blocks)


def _box(frame: QTextFrame) -> Piece:
    """A callout, called by its title, or another box."""
    kind = str(frame.frameFormat().property(KIND) or "")
    children = list(_of_frame(frame))
    title = children[0].text if children else ""
    box = _NAMES.get(kind, kind)
    made: PieceKind = "callout" if kind in _NAMES or kind == "notice" else "box"
    return Piece(made, frame.firstPosition(), frame.lastPosition() + 1, title, box=box, children=children)


def _of_table(table: QTextTable) -> Iterator[Piece]:
    """The rows of a table. One that only puts things side by side is none: what is in it stands for itself."""
    rows = [[_cell(table, row, column) for column in range(table.columns())] for row in range(table.rows())]
    if str(table.format().property(KIND) or "") in _ONLY_PLACED:
        yield from (paragraph for row in rows for cell in row for paragraph in cell.children)
        return
    headers = [cell.text for cell in rows[0]] if table.format().headerRowCount() else []
    made = Piece("table", table.firstPosition(), table.lastPosition() + 1, "")
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            cell.children = [piece for piece in cell.children if piece.kind in ("link", "foreign")]
            if headers and number == 0:
                cell.kind = "header"
            elif headers or column:
                cell.about = headers[column] if headers else row[0].text
            for link in cell.children:
                link.about = cell.about
        words = ", ".join(cell.text for cell in row if cell.text)
        made.children.append(Piece("row", row[0].start, row[-1].end, words, children=row))
    yield made


def _cell(table: QTextTable, row: int, column: int) -> Piece:
    cell = table.cellAt(row, column)
    end = cell.lastPosition()
    blocks = blocks_from(table.document().findBlock(cell.firstPosition()))  # a text cursor would lay the text out
    found = _of_blocks(takewhile(lambda block: block.position() <= end, blocks))
    words = " ".join(piece.text for piece in found if piece.kind not in ("link", "foreign"))
    return Piece("cell", cell.firstPosition(), cell.lastPosition() + 1, words, children=found)


@dataclass(slots=True)
class _OpenList:
    """A list that may go on: `last` is where its last item begins."""

    number: int
    indent: int
    last: int
    made: Piece


def _of_blocks(blocks: Iterable[QTextBlock]) -> list[Piece]:
    """Headings, paragraphs, and lists. What stands between two items of a list belongs to the first of them."""
    made: list[Piece] = []
    lists: list[_OpenList] = []  # each in the last item of the one before
    for block in blocks:
        if not block.isVisible() or not block.text().strip():
            continue
        items = list_of(block)
        if items is None:
            while lists and block.position() > lists[-1].last:
                lists.pop()
            (lists[-1].made.children[-1].children if lists else made).extend(_paragraph(block))
            continue
        number, indent = block.blockFormat().objectIndex(), items.format().indent()
        while lists and (lists[-1].indent, lists[-1].number) != (indent, number) and lists[-1].indent >= indent:
            lists.pop()
        if not lists or lists[-1].indent < indent:
            last = items.item(items.count() - 1)
            kind: PieceKind = "numbers" if items.format().style() == QTextListFormat.Style.ListDecimal else "list"
            opened = Piece(kind, block.position(), last.position() + last.length(), "")
            (lists[-1].made.children[-1].children if lists else made).append(opened)
            lists.append(_OpenList(number, indent, last.position(), opened))
        lists[-1].made.children.append(_item(block))
    return made


def _paragraph(block: QTextBlock) -> list[Piece]:
    """A heading or a paragraph, and the links in it behind it: in it, its words would be said again with each."""
    level = block.blockFormat().headingLevel()
    text = words_of(block.text())
    kind: PieceKind = "heading" if level else "paragraph"
    return [Piece(kind, block.position(), block.position() + block.length(), text, level), *_stretches(block)]


def _item(block: QTextBlock) -> Piece:
    made, *links = _paragraph(block)
    made.kind, made.text, made.children = "item", marker(block).removeprefix("- ") + made.text, links
    return made


def _stretches(block: QTextBlock) -> Iterator[Piece]:
    """The links of a paragraph and its words in another language; neighbours that are the same are one."""
    found: Piece | None = None
    for run in block:  # type: ignore[attr-defined]  # the stubs say otherwise
        fragment = run.fragment()
        style = fragment.charFormat()
        href = style.anchorHref() if style.isAnchor() else ""
        lang = style.property(LANG) or ""
        if found is not None and href == found.href and (href or lang == found.lang):
            found.end += fragment.length()
            found.text += fragment.text()
            continue
        if found is not None:
            yield found
        found = None
        if href or lang:
            start = fragment.position()
            kind: PieceKind = "link" if href else "foreign"
            found = Piece(kind, start, start + fragment.length(), fragment.text(), href=href, lang=lang)
    if found is not None:
        yield found
