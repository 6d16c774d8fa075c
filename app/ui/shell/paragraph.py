"""Words that may take several lines, as far apart as the tokens want them: Qt's label knows no line height."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel

_LINE = 1.4  # tokens.json: body 20 px on a size of 14, small 18 on 13
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
_TITLE_WEIGHT = QFont.Weight.DemiBold  # titles stand closer, as Qt sets them


def kept_together(text: str, metrics: QFontMetrics, width: int) -> str:
    """The text with its last two words in one line, where they fit: none stands alone in the last line."""
    before, _, last = text.rpartition(" ")
    pair = f"{before.rpartition(' ')[2]}\N{NO-BREAK SPACE}{last}"
    fits = "\n" not in pair and metrics.horizontalAdvance(pair) <= width
    return f"{before}\N{NO-BREAK SPACE}{last}" if before and fits else text


class Paragraph(QLabel):
    """A label with wrapped plain text. As a title, with markup, or where it can be selected, it is Qt's own.

    Layouts ask for its height dozens of times, so each answer is kept until something changes.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._heights: dict[int, int] = {}  # by width
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        self._heights.clear()
        super().setText(text)

    def setTextFormat(self, format: Qt.TextFormat) -> None:  # the name is Qt's
        self._heights.clear()
        super().setTextFormat(format)

    def setTextInteractionFlags(self, flags: Qt.TextInteractionFlag) -> None:
        self._heights.clear()
        super().setTextInteractionFlags(flags)

    def changeEvent(self, event: QEvent) -> None:
        self._heights.clear()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width(), self.heightForWidth(size.width()))

    def heightForWidth(self, width: int) -> int:
        found = self._heights.get(width)
        if found is None:
            height = super().heightForWidth(width)  # it may style the label first, which empties what is kept
            found = self._heights[width] = self._spread(height)
        return found

    def _spread(self, height: int) -> int:
        """The height of the lines for which Qt would take `height`."""
        if self._is_qts:
            return height
        margins, line = self.contentsMargins(), self.fontMetrics().height()
        count = round((height - margins.top() - margins.bottom()) / line)
        return height + max(0, count - 1) * (self._pitch - line)

    @property
    def _pitch(self) -> int:
        return round(_LINE * self.font().pixelSize())

    @property
    def _is_qts(self) -> bool:
        return (
            self.textFormat() != Qt.TextFormat.PlainText
            or bool(self.textInteractionFlags() & _SELECTABLE)
            or self.font().weight() >= _TITLE_WEIGHT
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_qts:
            super().paintEvent(event)
            return
        room, pitch, count = self.contentsRect(), self._pitch, 0
        layout = QTextLayout(
            kept_together(self.text(), self.fontMetrics(), room.width()).replace("\n", "\u2028"), self.font()
        )
        layout.setTextOption(QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask))
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, count * pitch))
            count += 1
        layout.endLayout()
        over = room.height() - (count - 1) * pitch - self.fontMetrics().height()
        share = (
            0
            if self.alignment() & Qt.AlignmentFlag.AlignTop
            else 1
            if self.alignment() & Qt.AlignmentFlag.AlignBottom
            else 0.5
        )
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout.draw(painter, QPointF(room.left(), room.top() + round(over * share)))
