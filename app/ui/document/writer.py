"""Writes a QTextDocument block by block: type roles, exact gaps, boxes, lists and tables. It knows nothing of pages.

Qt's proportional line height adds all its room below the text, where a style sheet puts half above and half below.
`_half` evens that out, so that gaps are those of the pictures. Qt also drops a paragraph's margins beside a frame or
table: there the frame carries the gap.
"""

from PySide6.QtGui import (
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextTable,
    QTextTableFormat,
)

from app.ui.document.look import Look

_FIRST = QTextFrameFormat.Property.UserProperty.value
KIND = _FIRST + 1  # of a frame or table: what kind of box is painted around it
SECTION = _FIRST + 2  # of a block: the id of the section that this heading begins
ICON = _FIRST + 3  # of a block: "name color size left", painted left of its first line
PILL = _FIRST + 4  # of a block: the colour token painted behind its first line
LANG = _FIRST + 5  # of a character: its language, where it is not the page's
NOT_COPIED = _FIRST + 6  # of a character: a control of ours, left out of copied text
TRIM = _FIRST + 7  # of a frame: how much of its lower edge is only line height, and is not painted


class DocumentWriter:
    """A document that grows from top to bottom. `finish` ends it."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        self.document.setDefaultFont(look.font("article"))
        self.document.setIndentWidth(look.px(24))
        self._cursor = QTextCursor(self.document)
        self._cursor.beginEditBlock()
        self._box: QTextFrame | None = None  # the box that was written last, when nothing stands after it
        self._in_empty_block = True  # Qt makes one at the start of everything and after each box
        self._half_before = 0.0
        self._formats: dict[tuple[str, str], QTextCharFormat] = {}
        self._halves: dict[str, float] = {}

    def format(self, role: str, color: str = "text") -> QTextCharFormat:
        """A copy of the character format of a type role."""
        if (role, color) not in self._formats:
            made = QTextCharFormat()
            made.setFont(self.look.font(role))
            made.setForeground(self.look.color(color))
            self._formats[role, color] = made
        return QTextCharFormat(self._formats[role, color])

    def block(self, role: str, gap: float, block: QTextBlockFormat | None = None, color: str = "text") -> None:
        """Begin a paragraph `gap` pixels below what stands above it, as measured between line boxes."""
        block = block or QTextBlockFormat()
        block.setLineHeight(
            self.look.line_height_percent(role), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        half = self._half(role)
        distance = gap + half - self._half_before
        if self._box is not None:
            _set_bottom(self._box, max(0.0, distance))
            self._box = None
        else:
            block.setTopMargin(max(0.0, distance))
        if self._in_empty_block:
            self._cursor.setBlockFormat(block)
            self._cursor.mergeBlockCharFormat(self.format(role, color))  # setting it would take away a cell's padding
        else:
            self._cursor.insertBlock(block, self.format(role, color))
        self._in_empty_block = False
        self._half_before = half

    def text(self, text: str, style: QTextCharFormat) -> int:
        """Write `text` and return where it begins."""
        at = self._cursor.position()
        self._cursor.insertText(text, style)
        return at

    @property
    def cursor(self) -> QTextCursor:
        """Where the next text goes."""
        return self._cursor

    # --- boxes -----------------------------------------------------------------------------------------------

    def begin_box(self, kind: str, gap: float, padding: float) -> QTextFrame:
        """Open a frame of a kind; the first block in it lies `padding` below its upper edge."""
        style = QTextFrameFormat()
        style.setBorder(0)
        style.setPadding(padding)
        style.setProperty(KIND, kind)
        self._space_box(style, gap)
        frame = self._cursor.insertFrame(style)
        self._enter()
        return frame

    def end_box(self, frame: QTextFrame) -> None:
        """Close a frame; what comes next stands below it."""
        style = frame.frameFormat()
        style.setProperty(TRIM, self._half_before)
        frame.setFrameFormat(style)
        self._leave(frame)

    def table(self, kind: str, rows: int, gap: float, widths: list[QTextLength]) -> QTextTable:
        """Insert a table as wide as the column, without borders of Qt's."""
        style = QTextTableFormat()
        style.setBorder(0)
        style.setCellSpacing(0)
        style.setCellPadding(0)
        style.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        style.setColumnWidthConstraints(widths)
        style.setProperty(KIND, kind)
        self._space_box(style, gap)
        return self._cursor.insertTable(rows, len(widths), style)

    def enter_cell(self, table: QTextTable, row: int, column: int, padding: tuple[float, float, float, float]) -> None:
        """Write in a cell from now on; `padding` is top, right, bottom, left."""
        cell = table.cellAt(row, column)
        style = cell.format().toTableCellFormat()
        style.setTopPadding(padding[0])
        style.setRightPadding(padding[1])
        style.setBottomPadding(padding[2])
        style.setLeftPadding(padding[3])
        cell.setFormat(style)
        self._cursor = cell.firstCursorPosition()
        self._enter()

    def end_table(self, table: QTextTable) -> None:
        """Write below the table from now on."""
        self._half_before = 0.0
        self._leave(table)

    def _space_box(self, style: QTextFrameFormat, gap: float) -> None:
        distance = max(0.0, gap - self._half_before)
        if self._box is None:
            style.setTopMargin(distance)
            return
        _set_bottom(self._box, distance)
        self._cursor.block().setVisible(False)
        self._box = None

    def _enter(self) -> None:
        self._in_empty_block = True
        self._half_before = 0.0
        self._box = None

    def _leave(self, box: QTextFrame) -> None:
        self._cursor = QTextCursor(self.document)
        self._cursor.setPosition(box.lastPosition() + 1)
        self._box = box
        self._in_empty_block = True

    # --- lists -----------------------------------------------------------------------------------------------

    def begin_list(self, is_numbered: bool, level: int, start: int) -> QTextList:
        """Make the present block the first item of a list."""
        style = QTextListFormat()
        kind = QTextListFormat.Style
        style.setStyle(kind.ListDecimal if is_numbered else kind.ListDisc)
        style.setIndent(level)
        if is_numbered:
            style.setStart(start)
        return self._cursor.createList(style)

    def join(self, items: QTextList) -> None:
        """Make the present block the next item of a list."""
        items.add(self._cursor.block())

    def finish(self, bottom_gap: float) -> None:
        """End the document, with room below."""
        self._cursor.endEditBlock()
        if self._box is not None:
            self._cursor.block().setVisible(False)
        root = self.document.rootFrame()
        style = root.frameFormat()
        style.setBottomMargin(bottom_gap)
        root.setFrameFormat(style)

    def _half(self, role: str) -> float:
        if role not in self._halves:
            natural = QFontMetricsF(self.look.font(role)).height()
            self._halves[role] = natural * (self.look.line_height_percent(role) / 100 - 1) / 2
        return self._halves[role]


def heading(level: int, section: str = "") -> QTextBlockFormat:
    """A block that is a heading for screen readers and for the outline."""
    block = QTextBlockFormat()
    block.setHeadingLevel(level)
    block.setProperty(SECTION, section)
    return block


def with_icon(icon: str, color: str, size_px: int, gap: float, left: float = 0) -> QTextBlockFormat:
    """A block with an icon at its left, `left` from the edge, which the painter of boxes draws."""
    block = QTextBlockFormat()
    block.setLeftMargin(left + size_px + gap)
    block.setProperty(ICON, f"{icon} {color} {size_px} {left}")
    return block


def _set_bottom(box: QTextFrame, gap: float) -> None:
    style = box.frameFormat() if not isinstance(box, QTextTable) else box.format()
    style.setBottomMargin(gap)
    if isinstance(box, QTextTable):
        box.setFormat(style.toTableFormat())
    else:
        box.setFrameFormat(style)
