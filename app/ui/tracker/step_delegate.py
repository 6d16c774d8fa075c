"""Paints the rows of a running checklist: the trace with its nodes, titles, tags and dates (picture 05)."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.ui.shell.icons import Icons
from app.ui.shell.row_paint import (
    RowLook,
    line_height,
    paint_background,
    paint_lines,
    paint_right,
    paint_tag,
    tag_width,
    wrapped,
)
from app.ui.shell.theme import Theme
from app.ui.tracker.node import node_scale, paint_node
from app.ui.tracker.row_list import RowList
from app.ui.tracker.step_rows import StepRow

LEFT, RIGHT = 20, 16  # of a row's ground, from the edges of the list
_PADDING = 12
_GAP = 14
_HIT = 32  # the square in which a click ticks
_MIN_TITLE = 150


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the parts of one row are."""

    ground: QRectF
    node: QPointF
    text: QRect
    title: list[str]
    second: list[str]
    tags: list[tuple[QRectF, str, str]]
    note: QPointF | None
    date: QRect
    height: int


class StepDelegate(QStyledItemDelegate):
    """For a `RowList` of step rows. `is_compact` shows the shorter dates."""

    def __init__(self, view: RowList[StepRow], theme: Theme, icons: Icons) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._icons = icons
        self.is_compact = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = self._view.rows.row_at(index)
        width = self._view.viewport().width()
        if row is None:
            return QSize()
        if row.kind == "phase":
            return QSize(width, self._theme.px(20) + 15 + (7 if index.row() == 0 else 0))
        return QSize(width, self._places(row, QRect(0, 0, width, 0)).height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = self._view.rows.row_at(index)
        if row is None:
            return
        rect: QRect = option.rect
        if row.kind == "phase":
            self._paint_phase(painter, rect, row)
            return
        places = self._places(row, rect)
        paint_background(painter, places.ground, self._theme, RowLook.of(option, self._view.by_key))
        self._paint_trace(painter, rect, places.node, row)
        paint_node(painter, places.node, row.node, self._theme, self._icons)
        theme = self._theme
        color = "text3" if row.is_dim else "text2" if row.kind == "add" else "text"
        used = paint_lines(painter, places.text, places.title, self._title_font(), color, theme)
        paint_lines(painter, places.text.adjusted(0, used, 0, 0), places.second, theme.font("caption"), "text3", theme)
        for box, text, kind in places.tags:
            paint_tag(painter, box, text, kind, theme)
        if places.note is not None:
            side = theme.px(16)
            corner = places.note - QPointF(side / 2, side / 2)
            painter.drawPixmap(corner.toPoint(), self._icons.pixmap("note", "text2", side))
        date = row.right_short if self.is_compact else row.right
        paint_right(painter, places.date, date, theme.font("small"), "danger" if row.is_late else "text2", theme)

    def node_rect(self, index: QModelIndex) -> QRect:
        """The square around a step's node in which a click ticks it; empty for other rows."""
        row = self._view.rows.row_at(index)
        if row is None or row.kind != "step":
            return QRect()
        center = self._places(row, self._view.visualRect(index)).node.toPoint()
        half = max(_HIT, self._theme.px(24)) // 2
        return QRect(center.x() - half, center.y() - half, 2 * half, 2 * half)

    def _title_font(self) -> QFont:
        font = self._theme.font("rowTitle")
        font.setWeight(QFont.Weight.Medium)
        return font

    def _places(self, row: StepRow, rect: QRect) -> _Places:
        theme, title_font = self._theme, self._title_font()
        ground = QRectF(rect).adjusted(LEFT, 0, -self._view.right_inset(RIGHT), 0)
        left = round(ground.left()) + _PADDING
        node_x = left + 11 * node_scale(theme)
        text_left = left + round(16 + 20 * (1 + (node_scale(theme) - 1)))
        end = round(ground.right()) - _PADDING
        date = row.right_short if self.is_compact else row.right
        date_width = QFontMetrics(theme.font("small")).horizontalAdvance(date)
        x = end - date_width - (_GAP if date else 0)
        tags: list[tuple[int, int, str, str]] = []
        for text, kind in reversed(row.tags):
            width = tag_width(text, theme)
            if x - width - text_left < _MIN_TITLE and tags:
                break
            tags.append((x - width, width, text, kind))
            x -= width + 8
        x -= 6 if row.tags else 0
        note_x = x - theme.px(8) if row.has_note else None
        x -= theme.px(16) + _GAP if row.has_note else 0
        room = max(60, x - text_left)
        title = wrapped(row.title, title_font, room, 2)
        second = (
            wrapped(row.second, theme.font("caption"), max(60, end - date_width - 90 - text_left), 2)
            if row.second
            else []
        )
        text_height = line_height(title_font) * len(title) + line_height(theme.font("caption")) * len(second)
        height = max(theme.px(24) + 16, text_height + (9 if second else 16))
        top = rect.top()
        middle = top + height / 2
        return _Places(
            ground=QRectF(ground.left(), top, ground.width(), height),
            node=QPointF(node_x, middle),
            text=QRect(text_left, round(middle - text_height / 2), end - text_left, text_height),
            title=title, second=second,
            tags=[(QRectF(at, top, width, height), text, kind) for at, width, text, kind in tags],
            note=QPointF(note_x, middle) if note_x is not None else None,
            date=QRect(end - date_width - 2, top, date_width + 2, height),
            height=height,
        )  # fmt: skip

    def _paint_trace(self, painter: QPainter, rect: QRect, node: QPointF, row: StepRow) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = 13 if row.kind == "add" else 0
        for line, start, end in (
            (row.above, QPointF(node.x(), rect.top()), node - QPointF(0, gap)),
            (row.below, node, QPointF(node.x(), rect.top() + rect.height())),
        ):
            if line:
                painter.setPen(QPen(self._theme.color("okSolid" if line == "done" else "line"), 2))
                painter.drawLine(start, end)
        painter.restore()

    def _paint_phase(self, painter: QPainter, rect: QRect, row: StepRow) -> None:
        theme = self._theme
        font = theme.font("small")
        font.setWeight(QFont.Weight.DemiBold)
        middle = rect.top() + rect.height() - theme.px(8) - 6
        height = line_height(font)
        end = rect.right() + 1 - self._view.right_inset(RIGHT) - _PADDING
        left = LEFT + _PADDING
        box = QRect(left, middle - height // 2, end - left, height)
        room = box.width() - QFontMetrics(font).horizontalAdvance(row.right) - _GAP
        paint_lines(painter, box, wrapped(row.title, font, room, 1), font, "text2", theme)
        paint_right(painter, box, row.right, font, "text2", theme)
        painter.setPen(Qt.PenStyle.NoPen)
