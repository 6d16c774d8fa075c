"""The focus ring: 2 px, 2 px outside the control that has the keyboard. Shown only when a key moved the focus."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QWidget,
)

from app.ui.shell.theme import Theme

_MARGIN_PX = 4  # 2 px of air and the 2 px ring (tokens.json, border.focus and focusOffset)


class _RingStyle(QProxyStyle):
    """Fusion, with room between a control and the ring. For the ring alone: Qt asks a style thousands of times."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return _MARGIN_PX
        return super().pixelMetric(metric, option, widget)


class FocusRing(QFocusFrame):
    """Follows the focused button of a window. Fields and lists show focus themselves."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._by_key = False
        self._style = _RingStyle()
        self.setStyle(self._style)
        self.hide()  # a child that was never hidden appears with its window
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.installEventFilter(self)
        app.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            self._by_key = True
        elif kind == QEvent.Type.MouseButtonPress:
            self._by_key = False
            self.setWidget(None)  # type: ignore[arg-type]  # the stubs forget that None takes the frame away
        return super().eventFilter(watched, event)

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        rings = self._by_key and isinstance(new, QAbstractButton) and new.window() is self.window()
        self.setWidget(new if rings else None)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 11, 11)
