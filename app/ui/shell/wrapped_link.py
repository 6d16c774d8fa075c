"""A link whose text goes on in the next line where there is no room: buttons of Qt's cut it off."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.shell.theme import Theme
from app.ui.shell.widgets import is_enter

_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_PADDING = 3


class WrappedLink(QAbstractButton):
    """Underlined, in the colour of links; a button to keyboard and screen reader."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._text_rect(width).height() + 2 * _PADDING

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._font()).horizontalAdvance(self.text()) + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(60), QFontMetrics(self._font()).height() + 2 * _PADDING)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font())
        painter.setPen(self._theme.color("text" if self.underMouse() else "link"))
        painter.drawText(QRect(0, _PADDING, self.width(), self.height()), int(_FLAGS), self.text())

    def _font(self) -> QFont:
        font = self._theme.font("body")
        font.setUnderline(True)
        return font

    def _text_rect(self, width: int) -> QRect:
        return QFontMetrics(self._font()).boundingRect(QRect(0, 0, max(width, 1), 10_000), int(_FLAGS), self.text())
