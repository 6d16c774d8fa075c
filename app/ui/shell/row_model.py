"""Rows for a list: headings, steps, checklists, dates. The model knows their order, never what they mean."""

from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Row(Protocol):
    """What a row of any list can tell. `checked` is None for a row that cannot be ticked."""

    @property
    def key(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def sentence(self) -> str: ...
    @property
    def is_heading(self) -> bool: ...
    @property
    def checked(self) -> bool | None: ...


R = TypeVar("R", bound=Row)


class RowModel(QAbstractListModel, Generic[R]):
    """Rows by key. New rows replace the old ones with as little as possible, so that selection and scroll stay."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[R] = []

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show these rows: those that stay are changed in place, the others are taken out and put in."""
        old, new = [row.key for row in self._rows], [row.key for row in rows]
        start = _common(old, new)
        end = _common(old[start:][::-1], new[start:][::-1])
        if len(old) - end > start:
            self.beginRemoveRows(_ROOT, start, len(old) - end - 1)
            del self._rows[start : len(old) - end]
            self.endRemoveRows()
        if len(new) - end > start:
            self.beginInsertRows(_ROOT, start, len(new) - end - 1)
            self._rows[start:start] = rows[start : len(new) - end]
            self.endInsertRows()
        for number, row in enumerate(rows):
            if self._rows[number] != row:
                self._rows[number] = row
                self.dataChanged.emit(self.index(number), self.index(number))

    @property
    def rows(self) -> Sequence[R]:
        """The rows in order."""
        return self._rows

    def row_at(self, index: Index) -> R | None:
        """The row at an index, or None."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, key: str) -> QModelIndex:
        """Where the row with this key is; an invalid index when there is none."""
        for number, row in enumerate(self._rows):
            if row.key == key:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row_at(index)
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.sentence
        if role == Qt.ItemDataRole.CheckStateRole and row.checked is not None:
            return Qt.CheckState.Checked if row.checked else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None or row.is_heading:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags if row.checked is None else flags | Qt.ItemFlag.ItemIsUserCheckable


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many keys the two begin with in common."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
