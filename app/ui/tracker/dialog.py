"""The frame of the small dialogs of this room: fields with labels above, Cancel, and one button that does it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.shell.theme import Theme
from app.ui.shell.widgets import button, label

_WIDTH_PX = 440


class Dialog(QDialog):
    """Esc cancels, Enter does what the primary button says."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 22, 24, 20)
        self.column.setSpacing(6)
        self.setMinimumWidth(min(theme.px(_WIDTH_PX), 640))

    def add_heading(self, text: str) -> None:
        """What the dialog is about."""
        heading = label(text, "section", wrap=True)
        self.column.addWidget(heading)
        self.column.addSpacing(8)

    def add_field(self, name: str, field: QWidget, help_text: str = "") -> None:
        """A field with its label above and its help below."""
        caption = label(name, "label", wrap=True)
        caption.setBuddy(field)
        self.column.addWidget(caption)
        self.column.addWidget(field)
        if help_text:
            self.column.addWidget(label(help_text, "hint", wrap=True))
            field.setAccessibleDescription(help_text)
        self.column.addSpacing(8)

    def add_buttons(self, accept: str, danger: bool = False) -> QPushButton:
        """Cancel and the button that does it; returns the latter."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        cancel = button(self.tr("Cancel"), self.reject)
        done = button(accept, self.accept, "danger" if danger else "primary")
        (cancel if danger else done).setDefault(True)
        row.addWidget(cancel)
        row.addWidget(done)
        self.column.addStretch(1)
        self.column.addSpacing(8)
        self.column.addLayout(row)
        return done

    def hint(self, text: str) -> None:
        """A line of explanation."""
        made = label(text, "hint", wrap=True)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.column.addWidget(made)
