"""A layout that sets widgets side by side and goes on in a new line, as words do."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets with `gap` pixels between them, centred in their line; its height depends on its width."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, move: bool) -> int:
        """Place the items when `move`; returns the height they take."""
        top, line, used = rect.top(), list[tuple[QLayoutItem, QSize]](), 0
        for item in self._items:
            if item.isEmpty():  # hidden
                continue
            size = item.sizeHint().boundedTo(QSize(max(1, rect.width()), item.sizeHint().height()))
            if line and used + size.width() > rect.width():
                top += self._place(line, QPoint(rect.left(), top), move) + self._gap // 2
                line, used = [], 0
            line.append((item, size))
            used += size.width() + self._gap
        return top + self._place(line, QPoint(rect.left(), top), move) - rect.top()

    def _place(self, line: list[tuple[QLayoutItem, QSize]], at: QPoint, move: bool) -> int:
        """Place one line; returns its height."""
        height = max((size.height() for _, size in line), default=0)
        if move:
            for item, size in line:
                item.setGeometry(QRect(at + QPoint(0, (height - size.height()) // 2), size))
                at += QPoint(size.width() + self._gap, 0)
        return height
