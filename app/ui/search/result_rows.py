"""Search results as rows: group headings and hits, and how they are painted."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.shell.icons import Icons
from app.ui.shell.place import Place
from app.ui.shell.theme import Theme

Index = QModelIndex | QPersistentModelIndex
Marks = tuple[tuple[int, int], ...]
_ROOT = QModelIndex()
_ROW = Qt.ItemDataRole.UserRole


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

    @property
    def is_heading(self) -> bool:
        """Whether it only names what follows."""
        return self.place is None and not self.action


class ResultModel(QAbstractListModel):
    """The rows; headings cannot be chosen."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self.rows: list[ResultRow] = []

    def set_rows(self, rows: list[ResultRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (row.title, row.path, row.snippet) if part)
        return row if role == _ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.rows[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class ResultDelegate(QStyledItemDelegate):
    """Paints a hit: icon, title and path, and a snippet of at most two lines with its marks."""

    def __init__(self, view: QListView, theme: Theme, icons: Icons) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._icons = icons

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: ResultRow = index.data(_ROW)
        px = self._theme.px
        if row.is_heading:
            return QSize(100, px(34))
        if not row.snippet:
            return QSize(100, px(40))
        lines = self._layout(row.snippet, row.marks, self._theme.font("small"), self._width()).lineCount()
        return QSize(100, px(34) + max(1, min(lines, 2)) * px(19) + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ResultRow = index.data(_ROW)
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
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected"))
            painter.drawRoundedRect(rect.adjusted(6, 1, -6, -1), 9, 9)
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
        for number in range(min(layout.lineCount(), most)):
            line = layout.lineAt(number)
            line.setPosition(line.position().__class__(0, number * line_px))
        painter.save()
        painter.setClipRect(QRect(left, top, self._view.viewport().width(), most * line_px))
        layout.draw(painter, QRect(left, top, 1, 1).topLeft().toPointF())
        painter.restore()
