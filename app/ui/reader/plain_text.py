"""The text of a selection as people paste it: steps numbered, table cells apart, none of our own controls."""

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextListFormat

from app.ui.document.walk import list_of
from app.ui.document.writer import NOT_COPIED

_OURS = dict.fromkeys(map(ord, "\N{OBJECT REPLACEMENT CHARACTER}"), None)


def selected_text(selection: QTextCursor) -> str:
    """The selected text, or "" without a selection."""
    document = selection.document()
    start, end = selection.selectionStart(), selection.selectionEnd()
    lines: list[str] = []
    row_before: tuple[int, int] | None = None
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        text = _text_of(block, start, end)
        row = _row_of(document, block)
        if text and row is not None and row == row_before:
            lines[-1] += f"\t{text}"
        elif text:
            lines.append((marker(block) if start <= block.position() else "") + text)
        if text or row is None:
            row_before = row
        block = block.next()
    return "\n".join(lines)


def _text_of(block: QTextBlock, start: int, end: int) -> str:
    """The part of a paragraph between two positions."""
    parts: list[str] = []
    for run in block:  # type: ignore[attr-defined]  # the stubs say otherwise
        fragment = run.fragment()
        if not fragment.isValid() or fragment.charFormat().hasProperty(NOT_COPIED):
            continue
        at = fragment.position()
        text = fragment.text()[max(0, start - at) : max(0, end - at)]
        parts.append(text)
    return words_of("".join(parts))


def words_of(text: str) -> str:
    """The text of a document without the characters that only set it."""
    return text.replace("\N{LINE SEPARATOR}", "\n").replace("\N{NO-BREAK SPACE}", " ").translate(_OURS).strip()


def marker(block: QTextBlock) -> str:
    """For example "1. " or "- " before a list item."""
    items = list_of(block)
    if items is None:
        return ""
    if items.format().style() == QTextListFormat.Style.ListDecimal:
        return f"{items.format().start() + items.itemNumber(block)}. "
    return "- "


def _row_of(document: QTextDocument, block: QTextBlock) -> tuple[int, int] | None:
    """Which row of which table a paragraph stands in."""
    cursor = QTextCursor(block)
    table = cursor.currentTable()
    return (table.firstPosition(), table.cellAt(cursor).row()) if table is not None else None  # type: ignore[redundant-expr]  # the stubs say otherwise
