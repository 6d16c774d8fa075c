"""Another style sheet for the whole app within a frame: what is seen at once, the rest a moment later or when shown.

Qt by itself works out a widget once for each widget that it stands in, hidden or not: 100 ms with Home and one guide,
450 ms with every pane made.
"""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_AFTER_MS = 50  # the new colours are painted first
_SLICE_S, _PAUSE_MS = 0.006, 10  # together a frame, so that nothing stutters meanwhile


class Restyling(QObject):
    """Gives the application its style sheet."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[
            QWidget, Iterator[QWidget]
        ] = {}  # the top of each hidden part, and what is left to do of it
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def apply(self, app: QApplication, sheet: str) -> None:
        """A sheet of any kind, the slow way: all is worked out at once, and laid out anew."""
        self._stop()
        app.setStyleSheet("")  # or Qt does each widget once for each that it stands in
        app.setStyleSheet(sheet)

    def recolor(self, app: QApplication, sheet: str) -> None:
        """A sheet that differs in colours alone. What is hidden follows by itself, at the latest when it is shown."""
        self._stop()
        app.style().unpolish(app)  # all that was worked out for the former sheet, else Qt does its own work over it
        app.setStyleSheet(sheet)
        found = list(app.topLevelWidgets())
        for widget in found:
            if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
                continue  # what was never shown is styled by Qt then
            if widget.isVisible():
                _style(widget)
                found += [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]
            else:
                self._waiting[widget] = _part(widget)
                widget.installEventFilter(self)
        self._timer.start(_AFTER_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            for widget in self._take(watched):
                _style(widget)
        return False

    def _go_on(self) -> None:
        end = perf_counter() + _SLICE_S
        while self._waiting and perf_counter() < end:
            top, part = next(iter(self._waiting.items()))
            widget = next(part, None)
            if widget is None:
                self._take(top)
            else:
                _style(widget)
        self._timer.setInterval(_PAUSE_MS)
        if not self._waiting:
            self._timer.stop()

    def _stop(self) -> None:
        for top in list(self._waiting):
            self._take(top)
        self._timer.stop()

    def _take(self, top: QWidget) -> Iterator[QWidget]:
        if isValid(top):
            top.removeEventFilter(self)
        return self._waiting.pop(top, iter(()))


def _part(top: QWidget) -> Iterator[QWidget]:
    """A widget and all in it, asked for only when it is its turn."""
    if isValid(top):
        yield from [top, *top.findChildren(QWidget)]


def _style(widget: QWidget) -> None:
    """Work out the sheet for one widget."""
    if isValid(widget):
        widget.style().polish(widget)
