"""The strip of letters beside the list: a click or the arrow keys jump to the words of a letter."""

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.shell.theme import Theme

_WIDTH_PX, _LETTER_PX, _LEAST_PX = 34, 26, 18


class LetterStrip(QListView):
    """Shows the letters there are, as far apart as the height allows. `jumped` when the person chose one."""

    jumped = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._letters = QStringListModel(self)
        self.setModel(self._letters)
        self.setAccessibleName(name)
        self.setItemDelegate(_LetterDelegate(theme, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.clicked.connect(self._on_clicked)
        self.restyle()

    def restyle(self) -> None:
        """The width for the present text scale."""
        self.setFixedWidth(self._theme.px(_WIDTH_PX))
        self.scheduleDelayedItemsLayout()

    def set_letters(self, letters: list[str]) -> None:
        """Show these letters; none hides the strip."""
        self._letters.setStringList(letters)
        self.setVisible(bool(letters))

    def set_current(self, letter: str) -> None:
        """Mark a letter, without a signal."""
        letters = self._letters.stringList()
        index = self._letters.index(letters.index(letter)) if letter in letters else QModelIndex()
        selection = self.selectionModel()
        was_blocked = selection.blockSignals(True)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(was_blocked)
        self.scrollTo(index)
        self.viewport().update()

    def letter_height(self) -> int:
        """The height of one letter: less than usual where the strip is short; where even that is too much, it scrolls."""
        fair = self.viewport().height() // max(1, self._letters.rowCount())
        return min(self._theme.px(_LETTER_PX), max(self._theme.px(_LEAST_PX), fair))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        if current.isValid():
            self.jumped.emit(current.data())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_WIDTH_PX), 200)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.jumped.emit(index.data())


class _LetterDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, strip: LetterStrip) -> None:
        super().__init__(strip)
        self._theme = theme
        self._strip = strip

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._strip.letter_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = option.rect
        is_current = index == self._strip.currentIndex()
        painter.save()
        font = self._theme.font("caption")
        if is_current:
            font.setWeight(font.Weight.Bold)
        painter.setFont(font)
        painter.setPen(self._theme.color("link" if is_current else "text2"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, index.data())
        if is_current and self._strip.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(3, 1, -3, -1), 6, 6)
        painter.restore()
