"""Paints the rows of the contents tree: a chevron before groups and topics, bold groups, the whole row when current."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from app.ui.shell.icons import Icons
from app.ui.shell.row_paint import RowLook, paint_background
from app.ui.shell.theme import Theme

_INDENT_PX = (6, 28, 44)  # of the chevron, by level; a guide's own text stands at its last
_CHEVRON_PX = 16
_ROW_PX = 30  # tokens.json, size.treeRow


class ContentsDelegate(QStyledItemDelegate):
    """The tree itself indents nothing and draws no branches, so a row is one surface to click."""

    def __init__(self, tree: QTreeView, theme: Theme, icons: Icons) -> None:
        super().__init__(tree)
        self._tree = tree
        self._theme = theme
        self._icons = icons

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, self._theme.px(_ROW_PX))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, rect = self._theme, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        level = _level(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = RowLook(selected, hovered, list_has_focus=True, ring=focused and self._tree.hasFocus())
        paint_background(painter, QRectF(rect).adjusted(1, 0.5, -1, -0.5), theme, look, radius=7)
        left = rect.left() + theme.px(_INDENT_PX[level])
        if level < len(_INDENT_PX) - 1:
            side = theme.px(_CHEVRON_PX)
            is_open = self._tree.isExpanded(self._tree.model().index(index.row(), 0, index.parent()))
            picture = self._icons.pixmap("down" if is_open else "right", "text2", side)
            painter.drawPixmap(left, rect.top() + (rect.height() - side) // 2, picture)
            left += side + theme.px(6)
        font = theme.font("body")
        font.setPixelSize(theme.px(14))
        if level == 0 or selected:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.color("text" if level == 0 or selected else "text2"))
        room = QRect(left, rect.top(), rect.right() - left - 6, rect.height())
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        painter.restore()


def _level(index: QModelIndex | QPersistentModelIndex) -> int:
    level, above = 0, index.parent()
    while above.isValid():
        level, above = level + 1, above.parent()
    return level
