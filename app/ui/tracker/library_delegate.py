"""Paints the rows of the library: icon, two lines, progress (picture 04)."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.ui.shell.icons import Icons
from app.ui.shell.row_paint import RowLook, line_height, paint_background, paint_lines, paint_right, wrapped
from app.ui.shell.theme import Theme
from app.ui.shell.trace import paint_trace
from app.ui.tracker.library_rows import LibraryRow
from app.ui.tracker.row_list import RowList

LEFT, RIGHT = 20, 12  # of a row's ground, from the edges of the list
_PADDING, _ICON, _GAP = 12, 22, 14
_TRACE, _COUNT = 150, 62
_ROOM_FOR_TRACE = 440  # a narrower row shows the numbers only


class LibraryDelegate(QStyledItemDelegate):
    """For a `RowList` of library rows."""

    def __init__(self, view: RowList[LibraryRow], theme: Theme, icons: Icons) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._icons = icons

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = self._view.rows.row_at(index)
        width = self._view.viewport().width()
        if row is not None and row.kind == "group":
            return QSize(width, self._theme.px(20) + (10 if index.row() == 0 else 18))
        return QSize(width, self._theme.px(42) + 16)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = self._view.rows.row_at(index)
        if row is None:
            return
        rect: QRect = option.rect
        ground = QRect(rect).adjusted(LEFT, 0, -self._view.right_inset(RIGHT), 0)
        inside = ground.adjusted(_PADDING, 0, -_PADDING, 0)
        if row.kind == "group":
            font = self._theme.font("small")
            font.setWeight(QFont.Weight.DemiBold)
            box = QRect(inside.left(), inside.bottom() - line_height(font) - 4, inside.width(), line_height(font))
            paint_lines(painter, box, wrapped(row.title, font, box.width(), 1), font, "text2", self._theme)
            return
        look = RowLook.of(option, self._view.by_key)
        paint_background(painter, QRectF(ground), self._theme, look)
        self._paint_row(painter, inside, row, look.selected)

    def _paint_row(self, painter: QPainter, inside: QRect, row: LibraryRow, selected: bool) -> None:
        theme = self._theme
        side = theme.px(_ICON)
        icon = self._icons.pixmap(row.icon, "link" if selected else "text2", side)
        painter.drawPixmap(inside.left(), inside.center().y() - side // 2, icon)
        title_font, small = theme.font("rowTitle"), theme.font("small")
        title_font.setWeight(QFont.Weight.DemiBold)
        left, right = inside.left() + side + _GAP, inside.right()
        if row.right:
            counted = QRect(right - theme.px(_COUNT), inside.top(), theme.px(_COUNT), inside.height())
            paint_right(painter, counted, row.right, small, "text2", theme)
            right = counted.right() - QFontMetrics(small).horizontalAdvance(row.right) - _GAP
            if inside.width() >= _ROOM_FOR_TRACE:
                right = counted.left() - _GAP
                trace = QRectF(right - _TRACE, inside.center().y() - 8, _TRACE, 16)
                paint_trace(painter, trace, theme, row.done, row.total)
                right -= _TRACE + _GAP
        height = line_height(title_font) + line_height(small) + 1
        box = QRect(left, inside.center().y() - height // 2, right - left, height)
        used = paint_lines(painter, box, wrapped(row.title, title_font, box.width(), 1), title_font, "text", theme)
        below = box.adjusted(0, used + 1, 0, 0)
        paint_lines(painter, below, wrapped(row.second, small, box.width(), 1), small, "text2", theme)
