"""A list of rows: headings are passed over, keyboard focus shows a ring, selection and scroll survive new rows."""

from typing import Generic

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.ui.shell.row_model import R, RowModel
from app.ui.shell.screen_reader import say_checked
from app.ui.shell.theme import Theme

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class RowList(QListView, Generic[R]):
    """Announces rows by key: `current_changed` for every move, `opened` for Enter, `pressed_row` for a click."""

    current_changed = Signal(str)
    opened = Signal(str)
    pressed_row = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: RowModel[R] = RowModel(self)
        self.by_key = False
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        theme.changed.connect(self._on_theme_changed)

    def set_rows(self, rows: list[R]) -> None:
        """Show these rows; the current row and the scroll position stay where they were, if they can."""
        key, top = self.current_key, self.verticalScrollBar().value()
        before = self.current_row
        self.blockSignals(True)
        self.rows.set_rows(rows)
        self.blockSignals(False)
        index = self.rows.index_of(key)
        if index.isValid() and self.current_key != key:
            self._set_current(index)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(top)
        now = self.current_row
        if before is not None and now is not None and now.key == before.key and now.checked != before.checked:
            say_checked(self, self.currentIndex().row())

    @property
    def current_key(self) -> str:
        """The key of the current row, "" without one."""
        row = self.rows.row_at(self.currentIndex())
        return row.key if row else ""

    @property
    def current_row(self) -> R | None:
        """The current row, or None."""
        return self.rows.row_at(self.currentIndex())

    def select(self, key: str, scroll: bool = True) -> bool:
        """Make a row the current one, without a signal; False when there is no such row."""
        index = self.rows.index_of(key)
        if not index.isValid():
            return False
        self._set_current(index)
        if scroll:
            self.scrollTo(index)
        return True

    def select_first(self) -> None:
        """Make the first row that can be chosen the current one, without a signal."""
        row = next((row for row in self.rows.rows if not row.is_heading), None)
        if row is not None:
            self.select(row.key, scroll=False)

    def right_inset(self, wanted: int) -> int:
        """How far rows end before the right edge of the viewport, so that it is `wanted` with and without scroll bar."""
        return max(4, wanted - (self.width() - self.viewport().width()))

    def _set_current(self, index: QModelIndex) -> None:
        self.blockSignals(True)
        self.setCurrentIndex(index)
        self.blockSignals(False)
        self.viewport().update()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        row = self.rows.row_at(current)
        if row is not None:
            self.current_changed.emit(row.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_key = True
        row = self.current_row
        if row is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit(row.key)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.by_key = False
        super().mousePressEvent(event)
        row = self.rows.row_at(self.indexAt(event.position().toPoint()))
        if row is not None and not row.is_heading and event.button() == Qt.MouseButton.LeftButton:
            self.on_press(row, event.position().toPoint())

    def on_press(self, row: R, at: QPoint) -> None:
        """A click on a row."""
        self.pressed_row.emit(row.key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.by_key = event.reason() in _BY_KEY
        if not self.currentIndex().isValid():
            self.select_first()
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # rows wrap, so their height depends on the width

    def _on_theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
