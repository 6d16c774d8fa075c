"""Search results as rows: group headings and hits, and how they are painted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.shell.icons import Icons
from app.ui.shell.place import Place
from app.ui.shell.row_model import Index, RowModel
from app.ui.shell.row_paint import RowLook, paint_background
from app.ui.shell.theme import Theme

Marks = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A group heading (neither place nor action), a hit that leads to `place`, or something to do: "filter:guides"
    chooses a filter, "ask:words" searches for other words.
    """

    title: str
    place: Place | None = None
    action: str = ""
    icon: str = ""
    path: str = ""
    snippet: str = ""
    marks: Marks = ()
    title_marks: Marks = ()
    checked: None = None  # nothing to tick

    @property
    def key(self) -> str:
        """What it does, or its title."""
        return self.action or self.title

    @property
    def sentence(self) -> str:
        """The row in one sentence, for screen readers."""
        return ". ".join(part for part in (self.title, self.path, self.snippet) if part)

    @property
    def is_heading(self) -> bool:
        """Whether it only names what follows."""
        return self.place is None and not self.action


class ResultModel(RowModel[ResultRow]):
    """The rows; headings cannot be chosen."""

    def set_rows(self, rows: Sequence[ResultRow]) -> None:
        """Show other rows, none of them the same as before: each letter brings another answer."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()


class ResultDelegate(QStyledItemDelegate):
    """Paints a hit: icon, title and path, and a snippet of at most two lines with its marks."""

    def __init__(self, view: QListView, rows: ResultModel, theme: Theme, icons: Icons) -> None:
        super().__init__(view)
        self._view = view
        self._rows = rows
        self._theme = theme
        self._icons = icons

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._rows.rows[index.row()]
        px = self._theme.px
        if row.is_heading:
            return QSize(100, px(34))
        if not row.snippet:
            return QSize(100, px(40))
        lines = self._layout(row.snippet, row.marks, self._theme.font("small"), self._width()).lineCount()
        return QSize(100, px(34) + max(1, min(lines, 2)) * px(19) + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._rows.rows[index.row()]
        theme, px = self._theme, self._theme.px
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.is_heading:
            font = theme.font("small")
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(theme.color("text2"))
            bottom = rect.adjusted(18, px(8), -18, 0)
            painter.drawText(bottom, Qt.AlignmentFlag.AlignVCenter, row.title)
            title_px = painter.fontMetrics().horizontalAdvance(row.title)
            font.setWeight(QFont.Weight.Normal)
            painter.setFont(font)
            painter.drawText(bottom.adjusted(title_px, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, row.snippet)
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(bottom, right, row.path)
            painter.restore()
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        look = RowLook(chosen, hovered=False, list_has_focus=True, ring=False)  # the keyboard stays in the field
        paint_background(painter, QRectF(rect.adjusted(6, 1, -6, -1)), theme, look)
        icon_px = px(20)
        if row.icon:
            painter.drawPixmap(
                rect.left() + 18,
                rect.top() + px(9),
                self._icons.pixmap(row.icon, "link" if chosen else "text2", icon_px),
            )
        left = rect.left() + 18 + icon_px + 14
        small = theme.font("small")
        painter.setFont(small)
        painter.setPen(theme.color("text3"))
        path_width = min(painter.fontMetrics().horizontalAdvance(row.path) + 4, rect.width() // 2)
        path = painter.fontMetrics().elidedText(row.path, Qt.TextElideMode.ElideMiddle, path_width)
        painter.drawText(
            rect.right() - 18 - path_width,
            rect.top() + px(8),
            path_width,
            px(22),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            path,
        )
        width = rect.right() - 36 - path_width - left
        title = self._layout(row.title, row.title_marks, theme.font("rowTitle"), width)
        painter.setPen(theme.color("text" if row.place else "link"))
        self._draw(painter, title, left, rect.top() + px(8), px(22), 1)
        painter.setPen(theme.color("text2"))
        snippet = self._layout(row.snippet, row.marks, small, self._width())
        self._draw(painter, snippet, left, rect.top() + px(30), px(19), 2)
        painter.restore()

    def _width(self) -> int:
        return max(120, self._view.viewport().width() - 18 - self._theme.px(20) - 14 - 24)

    def _layout(self, text: str, marks: Marks, font: QFont, width: int) -> QTextLayout:
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        ranges = []
        for start, end in marks:
            part = QTextLayout.FormatRange()
            style = QTextCharFormat()
            style.setBackground(self._theme.color("mark"))
            style.setForeground(self._theme.color("onMark"))
            part.start, part.length, part.format = start, end - start, style
            ranges.append(part)
        layout.setFormats(ranges)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
        layout.endLayout()
        return layout

    def _draw(self, painter: QPainter, layout: QTextLayout, left: int, top: int, line_px: int, most: int) -> None:
        for number in range(layout.lineCount()):  # also what is cut off: it would lie on the first line
            line = layout.lineAt(number)
            line.setPosition(line.position().__class__(0, number * line_px))
        painter.save()
        painter.setClipRect(QRect(left, top, self._view.viewport().width(), most * line_px))
        layout.draw(painter, QRect(left, top, 1, 1).topLeft().toPointF())
        painter.restore()
