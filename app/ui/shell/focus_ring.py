"""The focus ring: 2 px, 2 px outside the control that has the keyboard. Shown only when a key moved the focus."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QWidget,
)
from shiboken6 import isValid

from app.ui.shell.screen_reader import say_cursor_last
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


class _LastInput(QObject):
    """Whether a key or the pointer was used last in a window. It looks at what the system sends to the window, not at
    every event of the app: a filter in Python there costs a third of a change of theme.
    """

    pointer_used = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._watched: QWindow | None = None
        self.was_key = False
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusWindowChanged.connect(self._on_focus_window)
        self._on_focus_window(app.focusWindow())  # the ring is made after the window was shown

    def _on_focus_window(self, window: QWindow | None) -> None:
        if window is not None and window is self._window.windowHandle() and window is not self._watched:
            self._watched = window
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            self.was_key = self.was_key or event.type() == QEvent.Type.KeyPress
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            self.was_key = False
            self.pointer_used.emit()
        return False


class FocusRing(QFocusFrame):
    """Follows the focused button of a window. Fields and lists show focus themselves."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._style = _RingStyle()
        self.setStyle(self._style)
        self._input = _LastInput(window)
        self._input.pointer_used.connect(self._on_pointer)
        self.hide()  # a child that was never hidden appears with its window
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def _on_pointer(self) -> None:
        self._put_around(None)

    def _put_around(self, widget: QWidget | None) -> None:
        if not isValid(self._window):  # at the end of the app it is gone before its parts, and what had the ring, too
            return
        self.setWidget(widget)  # type: ignore[arg-type]  # the stubs forget that None takes the frame away
        if widget is None:
            self.setParent(self._window)  # Qt left it in the page where it was, and would delete it with that

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None:
            say_cursor_last(new)
        rings = self._input.was_key and isinstance(new, QAbstractButton) and new.window() is self._window
        if rings and new is not None and new.property("ringOnParent"):
            new = new.parentWidget()
        self._put_around(new if rings else None)

    def _color_name(self) -> str:
        """In high contrast the ring is black in the light, as is the ink of some grounds."""
        inside: QWidget | None = self.widget()
        while self._theme.high_contrast and inside is not None:
            if inside.property("ink") == "true" or inside.property("box") == "banner" or inside.objectName() == "toast":
                return "onInk"
            inside = inside.parentWidget()
        return "focus"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color(self._color_name()), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 11, 11)
