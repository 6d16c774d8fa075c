"""A dialog of the app: called neutrally where the window is, and never larger than the screen."""

from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QStyle, QVBoxLayout, QWidget

NEUTRAL_NAME = "neutralName"  # property of the window: what all its windows are called, "" where each says what it is
_TITLE_BAR_PX = 40  # of the system's own, which nobody knows before the dialog is shown


def title_in(parent: QWidget | None, title: str) -> str:
    """What a window above `parent` is called in the title bar and the list of windows: `title`, or the neutral name."""
    while parent is not None:
        if neutral := parent.property(NEUTRAL_NAME):
            return str(neutral)
        parent = parent.parentWidget()
    return title


class Dialog(QDialog):
    """What does not fit on the screen is scrolled; the row of buttons, which is the last, always stands below it."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._is_scrolled = False

    def set_title(self, title: str) -> None:
        """Call the dialog `title`; under the neutral name only a screen reader is told."""
        self.setWindowTitle(title_in(self.parentWidget(), title))
        self.setAccessibleName(title)

    def setVisible(self, visible: bool) -> None:
        if visible and not self.isVisible():
            self._fit()
        super().setVisible(visible)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        screen = self.screen().availableSize()
        free = QSize(screen.width(), screen.height() - _TITLE_BAR_PX)
        least = self.minimumSizeHint()
        wanted = self.sizeHint().expandedTo(self.minimumSize())
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            wanted = self.size().expandedTo(least)
        column = self.layout()
        if column is not None and column.hasHeightForWidth():  # lines that wrap are not in Qt's least size
            least.setHeight(max(least.height(), column.totalMinimumHeightForWidth(wanted.width())))
        if not self._is_scrolled and least.boundedTo(free) != least:
            self._scroll()
            wanted.setWidth(wanted.width() + self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent))
        if wanted.boundedTo(free) != wanted:
            self.setMinimumWidth(min(self.minimumWidth(), free.width()))
            self.resize(wanted.boundedTo(free))

    def _scroll(self) -> None:
        """Move all but the last row into an area that scrolls."""
        self._is_scrolled = True
        column: Any = self.layout()
        focused = self.focusWidget()
        last = column.itemAt(column.count() - 1)
        between = last.spacing() if isinstance(last, QLayout) else 0  # that of the column, as long as it stands there
        column.takeAt(column.count() - 1)
        margins = column.contentsMargins()
        content = QWidget()
        content.setLayout(column)  # Qt takes it from this dialog, with all that stands in it
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, margins.bottom())
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        if isinstance(last, QLayout):
            last.setSpacing(between)
            last.setContentsMargins(margins.left(), column.spacing(), margins.right(), 0)
            outer.addLayout(last)
        else:
            outer.addItem(last)
        column.setContentsMargins(margins.left(), margins.top(), margins.right(), column.spacing())
        if focused is not None:
            focused.setFocus()
