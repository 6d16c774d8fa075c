"""Icons and buttons in a field, as large as the text and where the design has them: Qt's own stay 16 px."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from app.ui.shell.icons import Icons
from app.ui.shell.widgets import IconLabel

_PADDING_PX = 11  # of a field, with its border


def lead_with_icon(field: QLineEdit, icons: Icons, name: str) -> None:
    """An icon before the words. It says nothing: the field has a name."""
    row = _row(field)
    row.insertWidget(0, IconLabel(icons, name, "text3", 16))
    row.setContentsMargins(icons.px(12), 0, row.contentsMargins().right(), 0)
    margins = field.textMargins()
    margins.setLeft(icons.px(12 + 16 + 8) - _PADDING_PX)
    field.setTextMargins(margins)


def end_with_button(field: QLineEdit, icons: Icons, action: QAction) -> QToolButton:
    """A button at the end of a field that does `action`; the field keeps the keyboard."""
    made = QToolButton()
    made.setDefaultAction(action)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setCursor(Qt.CursorShape.ArrowCursor)
    made.setIconSize(QSize(icons.px(18), icons.px(18)))
    end_with(field, icons, made, icons.px(28), 3)
    return made


def end_with(field: QLineEdit, icons: Icons, made: QWidget, width: int, room: int) -> None:
    """Anything else at the end of a field: `width` pixels wide, with `room` at 100 % text behind it."""
    row = _row(field)
    row.addWidget(made)
    row.setContentsMargins(row.contentsMargins().left(), 0, icons.px(room), 0)
    margins = field.textMargins()
    margins.setRight(width + icons.px(room))
    field.setTextMargins(margins)


def _row(field: QLineEdit) -> QHBoxLayout:
    """What stands over the field."""
    row = field.layout()
    if not isinstance(row, QHBoxLayout):
        row = QHBoxLayout(field)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
    return row
