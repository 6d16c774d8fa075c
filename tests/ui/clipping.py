"""Finds texts of the interface that have less room than they need, and controls too small to hit."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from app.ui.glossary.letter_strip import LetterStrip

_ROUNDING_PX = 2
_LEAST_TARGET_PX = 24  # WCAG 2.2, 2.5.8


def clipped(window: QWidget) -> list[str]:
    """A line for each text now shown that is cut off, by its own control or by what it stands in.

    Lists and trees that end a row with "…" and show it whole in a tooltip are not looked at; nor is the breadcrumb.
    """
    return [f"{_name(widget)}: {why}" for widget in _texts(window) if (why := _own(widget) or _outer(widget, window))]


def small_targets(window: QWidget) -> list[str]:
    """A line for each control now shown that is less than 24 px wide or high, also a row of a list."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.objectName().startswith("qt_"):
            continue
        size = widget.size()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None and widget.model().rowCount():
            rows = [widget.visualRect(widget.model().index(row, 0)) for row in range(widget.model().rowCount())]
            size = QSize(
                _LEAST_TARGET_PX, min((rect.height() for rect in rows if rect.isValid()), default=_LEAST_TARGET_PX)
            )
        elif not isinstance(widget, QAbstractButton | QLineEdit | QComboBox):
            continue
        if isinstance(widget, LetterStrip):  # typing a letter in the list does the same
            continue
        if min(size.width(), size.height()) < _LEAST_TARGET_PX:
            found.append(
                f"{type(widget.parentWidget()).__name__} > {type(widget).__name__} {widget.accessibleName()!r}: {size.toTuple()}"
            )
    return found


def _texts(window: QWidget) -> Iterator[QLabel | QAbstractButton | QComboBox]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton | QComboBox):
            continue
        if widget.property("kind") == "crumb" or widget.objectName().startswith("qt_"):
            continue
        if isinstance(widget, QComboBox) or widget.text():
            yield widget


def _name(widget: QWidget) -> str:
    text = widget.currentText() if isinstance(widget, QComboBox) else widget.text()  # type: ignore[attr-defined]
    return f"{type(widget.parentWidget()).__name__} > {type(widget).__name__} {text[:60]!r}"


def _own(widget: QLabel | QAbstractButton | QComboBox) -> str:
    """Why a control is too small for its text, or ""."""
    if isinstance(widget, QLabel):
        return _own_label(widget)
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
        return ""
    if isinstance(widget, QPushButton | QToolButton | QCheckBox | QRadioButton | QComboBox):
        text = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
        if text.endswith("…") and widget.accessibleName() not in ("", text) and widget.toolTip():
            return ""  # shortened on purpose; whole in the tooltip and for a screen reader
        needs, has = widget.sizeHint(), widget.size()
        if needs.width() > has.width() + _ROUNDING_PX and _words_px(widget, text) > has.width():
            return f"needs {needs.width()} px in width, has {has.width()}"
        if needs.height() > has.height() + _ROUNDING_PX and widget.fontMetrics().height() > has.height():
            return f"needs {needs.height()} px in height, has {has.height()}"
    return ""


def _words_px(widget: QWidget, text: str) -> int:
    return max(widget.fontMetrics().horizontalAdvance(part) for part in text.replace("&", "").split("\n"))


def _own_label(widget: QLabel) -> str:
    room = widget.contentsRect()
    metrics = QFontMetrics(widget.font())
    if not widget.wordWrap():
        needs = max(metrics.horizontalAdvance(part) for part in widget.text().split("\n"))
        return f"needs {needs} px in width, has {room.width()}" if needs > room.width() + _ROUNDING_PX else ""
    longest = max((metrics.horizontalAdvance(word) for word in widget.text().split()), default=0)
    if longest > room.width() + _ROUNDING_PX and "/" not in widget.text():
        return f"its longest word needs {longest} px, has {room.width()}"
    needs = widget.heightForWidth(widget.width())
    return f"needs {needs} px in height, has {widget.height()}" if needs > widget.height() + _ROUNDING_PX else ""


def _outer(widget: QWidget, window: QWidget) -> str:
    """Why what is around a control cuts it off, or "". What can be scrolled to is not cut off."""
    rect = QRect(QPoint(0, 0), widget.size())
    inner, outer = widget, widget.parentWidget()
    while outer is not None and inner is not window:
        rect = rect.translated(inner.pos())
        across, down = True, True
        area = outer.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is outer:
            across = area.horizontalScrollBar().maximum() <= 0 or not area.horizontalScrollBar().isVisible()
            down = False
        if across and (rect.left() < -_ROUNDING_PX or rect.right() > outer.width() + _ROUNDING_PX):
            return f"at {rect.left()} to {rect.right()} px in a {type(outer).__name__} {outer.width()} px wide"
        if down and (rect.top() < -_ROUNDING_PX or rect.bottom() > outer.height() + _ROUNDING_PX):
            return f"at {rect.top()} to {rect.bottom()} px in a {type(outer).__name__} {outer.height()} px high"
        if not down:
            rect = QRect(rect.left(), 0, rect.width(), 1)  # its height no longer matters
        inner, outer = outer, outer.parentWidget()
    return ""
