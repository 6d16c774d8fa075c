"""The list of marks and how its rows are painted: title and section, the marked words, the note, and what to know."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.marks.mark_rows import MarkRow
from app.ui.shell.icons import Icons
from app.ui.shell.row_model import Index, RowModel
from app.ui.shell.row_paint import RowLook, paint_background, paint_tag, tag_width
from app.ui.shell.theme import Theme

_MOST_LINES = 3  # of the marked words, and of the note: enough to know them again
_SIDE_PX, _GAP_PX = 32, 14


class MarkList(QListView):
    """`opened` and `remove_requested` (Del) give the current row. A click opens, as Enter does."""

    opened = Signal(object)
    remove_requested = Signal(object)
    current_changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._model: RowModel[MarkRow] = RowModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self, theme, icons))
        self.clicked.connect(self._on_clicked)

    def set_rows(self, rows: list[MarkRow]) -> None:
        """Show other rows; the same one stays current, or the one at its place."""
        before, at = self.current, self.currentIndex().row()
        self._model.set_rows(rows)
        keys = [row.key for row in rows]
        if before is not None and before.key in keys:
            at = keys.index(before.key)
        at = min(max(at, 0), len(rows) - 1)
        near = (*range(at, len(rows)), *range(at, -1, -1)) if rows else ()
        numbers = [number for number in near if keys[number]]
        if numbers:
            self.setCurrentIndex(self._model.index(numbers[0]))
        self.current_changed.emit()

    @property
    def rows(self) -> Sequence[MarkRow]:
        """The rows that are shown."""
        return self._model.rows

    @property
    def current(self) -> MarkRow | None:
        """The current row."""
        return self._model.row_at(self.currentIndex())

    def row_at(self, index: Index) -> MarkRow:
        """The row that a delegate is to paint."""
        return self._model.rows[index.row()]

    def choose(self, key: str) -> None:
        """Make a row the current one."""
        index = self._model.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current
        if row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(row)
        elif row is not None and event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit(row)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.row_at(index)
        if not row.is_heading:
            self.opened.emit(row)


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: MarkList, theme: Theme, icons: Icons) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._icons = icons

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._view.row_at(index)
        px = self._theme.px
        if not row.key:
            return QSize(100, px(42))
        height = px(40)
        for text, font in ((row.quote, "small"), (row.note, "body")):
            if text:
                height += self._layout(text, self._theme.font(font), self._width())[1] + px(4)
        return QSize(100, height + px(6 if row.quote else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._view.row_at(index)
        theme, px = self._theme, self._theme.px
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not row.key:
            painter.setFont(theme.font("rowTitle"))
            painter.setPen(theme.color("text2"))
            painter.drawText(rect.adjusted(_SIDE_PX, px(14), -_SIDE_PX, 0), Qt.AlignmentFlag.AlignVCenter, row.title)
            painter.restore()
            return
        ground = QRectF(rect.adjusted(_SIDE_PX - 16, 1, 16 - _SIDE_PX, -1))
        paint_background(painter, ground, theme, RowLook.of(option, ring=True))
        painter.drawPixmap(rect.left() + _SIDE_PX, rect.top() + px(10), self._icons.pixmap(row.icon, "text2", px(20)))
        left = rect.left() + _SIDE_PX + px(20) + _GAP_PX
        right = self._paint_tag(painter, row, rect) if row.tag else rect.right() - _SIDE_PX
        self._paint_head(painter, row, left, right, rect.top() + px(8))
        top = rect.top() + px(36)
        for text, font, color in (
            (f"“{row.quote}”" if row.quote else "", "small", "text2"),
            (row.note, "body", "text"),
        ):
            if not text:
                continue
            layout, height = self._layout(text, theme.font(font), self._width())
            painter.setPen(theme.color(color))
            for number in range(min(layout.lineCount(), _MOST_LINES)):
                layout.lineAt(number).draw(painter, QPointF(left, top))
            top += height + px(4)
        painter.restore()

    def _paint_tag(self, painter: QPainter, row: MarkRow, rect: QRect) -> int:
        """The tag at the right; where it begins."""
        px, width = self._theme.px, tag_width(row.tag, self._theme)
        box = QRect(rect.right() - _SIDE_PX - width, rect.top() + px(8), width, px(24))
        paint_tag(painter, QRectF(box), row.tag, "warn" if row.is_warning else "own", self._theme)
        return box.left() - px(10)

    def _paint_head(self, painter: QPainter, row: MarkRow, left: int, right: int, top: int) -> None:
        theme, px = self._theme, self._theme.px
        title_font = theme.font("rowTitle")
        painter.setFont(title_font)
        metrics = painter.fontMetrics()
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, right - left)
        painter.setPen(theme.color("text"))
        painter.drawText(QRect(left, top, right - left, px(24)), Qt.AlignmentFlag.AlignVCenter, title)
        used = metrics.horizontalAdvance(title) + px(10)
        room = right - left - used
        if row.path and room > px(40):
            painter.setFont(theme.font("small"))
            painter.setPen(theme.color("text3"))
            path = painter.fontMetrics().elidedText(row.path, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(left + used, top, room, px(24)), Qt.AlignmentFlag.AlignVCenter, path)

    def _width(self) -> int:
        return max(120, self._view.viewport().width() - 2 * _SIDE_PX - self._theme.px(20) - _GAP_PX)

    def _layout(self, text: str, font: QFont, width: int) -> tuple[QTextLayout, int]:
        """The text in lines, and how high the first few of them are; the rest is left out."""
        layout = QTextLayout(text.replace("\n", "\N{LINE SEPARATOR}"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        count = 0
        while count < _MOST_LINES:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
            count += 1
        layout.endLayout()
        return layout, round(height)
