"""What can be done with a page, as a row beside it: words that may take several lines, the icon at the first."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton

from app.ui.shell.theme import Theme
from app.ui.shell.widgets import PushButton

_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_ABOVE_PX, _AROUND_PX = 6, 11  # above the words, and both above and below


class ActionRow(PushButton):
    """A button as wide as its column and as high as its words need there: Qt's cut them off."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("kind", "row")
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._set(width)[0].height() + self._theme.px(_AROUND_PX)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = QStyleOptionButton()
        self.initStyleOption(ground)
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, ground, painter, self)
        room, words = self._set(self.width())
        side, line = self.iconSize(), QFontMetrics(self._theme.font("small")).height()
        self.icon().paint(painter, QRect(0, room.top() + (line - side.height()) // 2, side.width(), side.height()))
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.color("text2"))
        painter.drawText(room, int(_FLAGS), words)

    def _set(self, width: int) -> tuple[QRect, str]:
        """Where the words stand in a row of this width, and the words: one that is longer than a line ends in "…"."""
        metrics = QFontMetrics(self._theme.font("small"))
        left = self.iconSize().width() + self._theme.px(4)
        room = QRect(left, self._theme.px(_ABOVE_PX), max(1, width - left), 10_000)
        words = " ".join(
            metrics.elidedText(word, Qt.TextElideMode.ElideRight, room.width()) for word in self.text().split()
        )
        return metrics.boundingRect(room, int(_FLAGS), words), words
