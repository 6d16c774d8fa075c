"""A check box as in picture 13: green with a tick, or an empty rounded square; its text may wrap to the width."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from app.ui.shell.theme import Theme
from app.ui.tracker.row_paint import paint_check_box

_GAP_PX = 10


class CheckBox(QCheckBox):
    """Paints itself; everything else is Qt's. Text that does not fit ends in "…" and stands in the tooltip."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setToolTip(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._theme.font("body")).horizontalAdvance(self.text())
        return QSize(self._box_px + _GAP_PX + width + 4, max(32, self._theme.px(30)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self.sizeHint().height())

    def hitButton(self, pos: object) -> bool:
        return True

    @property
    def _box_px(self) -> int:
        return round(18 * min(self._theme.scale, 1.25))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = self._box_px
        paint_check_box(painter, QPointF(box / 2 + 1, self.height() / 2), self._theme, self.isChecked())
        font = self._theme.font("body")
        painter.setFont(font)
        painter.setPen(self._theme.color("text" if self.isEnabled() else "textDisabled"))
        room = self.rect().adjusted(box + _GAP_PX, 0, 0, 0)
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
