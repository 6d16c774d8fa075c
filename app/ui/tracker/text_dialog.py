"""Asks for one line of text: a name, a title, a reason."""

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.ui.shell.theme import Theme
from app.ui.tracker.dialog import Dialog


class TextDialog(Dialog):
    """One field. `may_be_empty`: an empty answer is an answer."""

    def __init__(
        self, theme: Theme, title: str, name: str, text: str, help_text: str, accept: str, may_be_empty: bool,
        parent: QWidget | None,
    ) -> None:  # fmt: skip
        super().__init__(theme, title, parent)
        self._may_be_empty = may_be_empty
        self.field = QLineEdit(text)
        self.field.setMaxLength(200)
        self.field.selectAll()
        self.field.textChanged.connect(self._on_text)
        self.add_field(name, self.field, help_text)
        self._accept = self.add_buttons(accept)
        self._on_text(text)

    @classmethod
    def ask(
        cls, theme: Theme, title: str, name: str, text: str, help_text: str, accept: str, may_be_empty: bool,
        parent: QWidget | None,
    ) -> str | None:  # fmt: skip
        """The text, or None when cancelled."""
        dialog = cls(theme, title, name, text, help_text, accept, may_be_empty, parent)
        answer = dialog.field.text().strip() if dialog.exec() == QDialog.DialogCode.Accepted else None
        dialog.deleteLater()
        return answer

    def _on_text(self, text: str) -> None:
        self._accept.setEnabled(self._may_be_empty or bool(text.strip()))
