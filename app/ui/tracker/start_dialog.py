"""Starting a checklist asks two things only: a name and the key date."""

import datetime
from typing import NamedTuple

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.content import Checklist
from app.ui.shell.theme import Theme
from app.ui.tracker import clock
from app.ui.tracker.date_field import KeyDateField
from app.ui.tracker.dialog import Dialog


class Start(NamedTuple):
    """What was answered."""

    name: str
    key_date: datetime.date | None


class StartDialog(Dialog):
    """The name begins as a neutral one; the key date as not known."""

    def __init__(self, theme: Theme, checklist: Checklist, name: str, parent: QWidget | None) -> None:
        super().__init__(theme, self.tr("Start a checklist"), parent)
        self.add_heading(checklist.title)
        self.name = QLineEdit(name)
        self.name.setMaxLength(80)
        self.name.selectAll()
        self.name.textChanged.connect(self._on_name)
        self.add_field(self.tr("Name"), self.name, self.tr("Choose a name that says nothing to others."))
        self.key_date: KeyDateField | None = None
        if checklist.key_dates:
            self.key_date = KeyDateField(theme, checklist.key_dates[0], None, clock.today())
            self.column.addWidget(self.key_date)
        self._accept = self.add_buttons(self.tr("Start this checklist"))

    @classmethod
    def ask(cls, theme: Theme, checklist: Checklist, name: str, parent: QWidget | None) -> Start | None:
        """The answers, or None when cancelled."""
        dialog = cls(theme, checklist, name, parent)
        answer = dialog.answer if dialog.exec() == QDialog.DialogCode.Accepted else None
        dialog.deleteLater()
        return answer

    @property
    def answer(self) -> Start:
        """What the fields say now."""
        return Start(self.name.text().strip(), self.key_date.day if self.key_date else None)

    def _on_name(self, text: str) -> None:
        self._accept.setEnabled(bool(text.strip()))
