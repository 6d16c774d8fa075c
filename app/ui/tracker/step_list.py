"""The list of steps: its keys and clicks, announced as wishes about a step."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from app.settings import Settings
from app.ui.shell.icons import Icons
from app.ui.shell.theme import Theme
from app.ui.tracker.row_list import RowList
from app.ui.tracker.step_delegate import StepDelegate
from app.ui.tracker.step_rows import StepRow

_LETTERS = {
    Qt.Key.Key_N: "add", Qt.Key.Key_T: "date", Qt.Key.Key_S: "skip", Qt.Key.Key_M: "note",
}  # fmt: skip


class StepList(RowList[StepRow]):
    """`wished` gives a word (tick, open, add, date, skip, note, up, down, remove) and the key of the row."""

    wished = Signal(str, str)
    menu_requested = Signal(str, QPoint)

    def __init__(
        self, theme: Theme, icons: Icons, settings: Settings, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, parent)
        self._settings = settings
        self.delegate = StepDelegate(self, theme, icons)
        self.setItemDelegate(self.delegate)
        self.opened.connect(self._on_opened)

    def set_compact(self, compact: bool) -> None:
        """Shorter dates for a narrow window."""
        if self.delegate.is_compact != compact:
            self.delegate.is_compact = compact
            self.scheduleDelayedItemsLayout()

    def on_press(self, row: StepRow, at: QPoint) -> None:
        index = self.rows.index_of(row.key)
        if row.kind == "add":
            self.wished.emit("add", row.key)
        elif self.delegate.node_rect(index).contains(at):
            self.wished.emit("tick", row.key)
        else:
            self.pressed_row.emit(row.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        row = self.rows.row_at(index)
        acts = row is not None and (row.kind == "add" or self.delegate.node_rect(index).contains(at))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if acts else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wish = self._wish(event)
        if not wish:
            super().keyPressEvent(event)
            return
        self.by_key = True
        self.wished.emit(wish, self.current_key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.current_row
        if row is None or row.kind != "step":
            return
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_requested.emit(row.key, at)

    def _wish(self, event: QKeyEvent) -> str:
        row, key = self.current_row, Qt.Key(event.key())
        if row is None:
            return ""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if row.kind == "step" and modifiers == Qt.KeyboardModifier.AltModifier:
            return {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}.get(key, "")
        if modifiers:
            return ""
        if key == Qt.Key.Key_Space:
            return "tick" if row.kind == "step" else "add"
        if key == Qt.Key.Key_Delete and row.kind == "step":
            return "remove"
        if key in _LETTERS and self._settings.get("step_keys") and (row.kind == "step" or _LETTERS[key] == "add"):
            return _LETTERS[key]
        return ""

    def _on_opened(self, key: str) -> None:
        row = self.current_row
        self.wished.emit("add" if row is not None and row.kind == "add" else "open", key)
