"""Every action of the app in one list: type a few letters, Enter does it (Ctrl+Shift+P)."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.shell.dialog import Dialog
from app.ui.shell.screen_reader import say_current
from app.ui.shell.theme import Theme

_ACTION, _KEYS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_WIDTH_PX, _HEIGHT_PX = 520, 420
_RIGHT_PX = 12
"""From the keys of a row to its right edge."""


class CommandList(Dialog):
    """Opened over a window. The chosen action is triggered after the list is closed, so it finds the focus as it was."""

    def __init__(self, theme: Theme, actions: list[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.set_title(self.tr("All commands"))
        self.resize(theme.px(_WIDTH_PX), theme.px(_HEIGHT_PX))
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Type what you want to do"))
        self._field.setAccessibleName(self.tr("Type what you want to do"))
        self._model = QStandardItemModel(self)
        for action in actions:
            if action.isEnabled():
                self._model.appendRow(_row(action))
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._model)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._list = QListView()
        self._list.setObjectName("commands")
        self._list.setModel(self._shown)
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setIconSize(QSize(theme.px(18), theme.px(18)))
        self._list.setItemDelegate(_CommandDelegate(theme, self._list))
        self._list.setSpacing(2)
        column = QVBoxLayout(self)
        column.addWidget(self._field)
        column.addWidget(self._list, 1)
        self._field.textChanged.connect(self._on_text)
        self._list.activated.connect(self._on_activated)
        self._list.clicked.connect(self._on_activated)
        self._choose_row(0)
        self._field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self._choose_row(self._list.currentIndex().row() + step)
            say_current(self._list, self._list.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_activated(self._list.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose_row(self, row: int) -> None:
        if self._shown.rowCount():
            self._list.setCurrentIndex(self._shown.index(row % self._shown.rowCount(), 0))

    def _on_text(self, text: str) -> None:
        self._shown.setFilterFixedString(text)
        self._choose_row(0)
        say_current(self._list, 0)

    def _on_activated(self, index: QModelIndex) -> None:
        action = index.data(_ACTION)
        if isinstance(action, QAction):
            self.accept()
            action.trigger()


class _CommandDelegate(QStyledItemDelegate):
    """A row with room for an icon whether it has one or not, and its keys at the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        painter.setFont(option.font)
        painter.setPen(self._theme.color("text2"))
        at_right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        rect = option.rect.adjusted(0, 0, -_RIGHT_PX, 0)
        painter.drawText(rect, at_right, index.data(_KEYS))


def _row(action: QAction) -> QStandardItem:
    words = action.text().replace("&", "")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    item = QStandardItem(action.icon(), words)
    item.setData(action, _ACTION)
    item.setData(keys, _KEYS)
    item.setAccessibleText(f"{words}. {keys}" if keys else words)
    return item
