"""Content that does not grow with the window: on a large screen the room around it does (design.md, section 3)."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.shell.theme import Theme

_WIDEST_PX = 1120  # design.md, section 3


class Centred(QWidget):
    """Keeps its layout in the middle, as wide as content may be."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = max(0, (self.width() - self._theme.px(_WIDEST_PX)) // 2)
        self.setContentsMargins(beside, 0, beside, 0)
        super().resizeEvent(event)
