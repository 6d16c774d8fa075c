"""Paints the rows of the term list: the word, below it the word in the other language, and section letters."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.ui.glossary.term_list import TermList
from app.ui.glossary.term_model import TermModel, TermRow
from app.ui.shell.row_paint import RowLook, paint_background
from app.ui.shell.theme import Theme

_ROW_PX, _LETTER_PX = 55, 29
_PADDING_PX, _TOP_PX, _RADIUS_PX = 12, 7, 9


class TermDelegate(QStyledItemDelegate):
    """Rows in the look of the theme; the current row is outlined while the list has the keyboard."""

    def __init__(self, theme: Theme, view: TermList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = self._row(index)
        return QSize(0, self._theme.px(_LETTER_PX if row is not None and row.term is None else _ROW_PX))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = self._row(index)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        inner = rect.adjusted(_PADDING_PX, 0, -_PADDING_PX, 0)
        if row.term is None:
            font = self._theme.font("mono")
            font.setWeight(font.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(self._theme.color("text2"))
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, row.letter)
        else:
            paint_background(painter, QRectF(rect), self._theme, RowLook.of(option, ring=self._view.moved_by_key))
            self._paint_words(painter, inner, row)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRect, row: TermRow) -> None:
        top = rect.top() + self._theme.px(_TOP_PX)
        for text, role, color in ((row.title, "rowTitle", "text"), (row.subtitle, "small", "text2")):
            painter.setFont(self._theme.font(role))
            metrics = painter.fontMetrics()
            painter.setPen(self._theme.color(color))
            line = QRect(rect.left(), top, rect.width(), metrics.height())
            elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
            top += metrics.height() + self._theme.px(3)

    def _row(self, index: QModelIndex | QPersistentModelIndex) -> TermRow | None:
        model = index.model()
        return model.row(index) if isinstance(model, TermModel) else None
