"""Writing an entry of the diary: when, what happened, who was there, what was said, where the proof is."""

import datetime

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.tracker import DiaryEntry, Run
from app.ui.shell import clock
from app.ui.shell.calendar import make_calendar
from app.ui.shell.dialog import Dialog
from app.ui.shell.pane import Services
from app.ui.shell.widgets import button, label, set_usable


class EntryDialog(Dialog):
    """Asks; an entry cannot be changed afterwards, and the dialog says so."""

    def __init__(self, services: Services, runs: list[Run], parent: QWidget) -> None:
        super().__init__(parent)
        self.set_title(self.tr("New diary entry"))
        today = clock.today()
        self._day = QDateEdit(QDate(today.year, today.month, today.day))
        self._day.setCalendarPopup(True)
        self._day.setCalendarWidget(make_calendar(services.icons))
        self._day.setDisplayFormat("ddd d MMM yyyy")
        self._day.setMaximumDate(self._day.date())
        self._clock = QLineEdit()
        self._clock.setPlaceholderText(self.tr("for example 9:30, or after lunch"))
        self._what, self._said = QPlainTextEdit(), QPlainTextEdit()
        self._who, self._proof = QLineEdit(), QLineEdit()
        self._proof.setPlaceholderText(self.tr("for example: mail of 9:41, in my private mailbox"))
        self._run = QComboBox()
        self._run.addItem(self.tr("None"), "")
        for run in runs:
            self._run.addItem(run.name, run.id)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(6)
        days = QHBoxLayout()
        for caption, field in ((self.tr("Day"), self._day), (self.tr("Time"), self._clock)):
            part = QVBoxLayout()
            part.setSpacing(6)
            field.setMinimumHeight(services.theme.px(38))
            part.addWidget(self._caption(caption, field))
            part.addWidget(field)
            days.addLayout(part, 1)
        column.addLayout(days)
        for caption, edit, height in (
            (self.tr("What happened"), self._what, 96), (self.tr("Who was there"), self._who, 0),
            (self.tr("What was said"), self._said, 72), (self.tr("Where the proof is"), self._proof, 0),
            (self.tr("Belongs to"), self._run, 0),
        ):  # fmt: skip
            column.addWidget(self._caption(caption, edit))
            if isinstance(edit, QPlainTextEdit):
                edit.setTabChangesFocus(True)
                edit.setMaximumHeight(services.theme.px(2 * height))
            column.addWidget(edit, height)
        hint = self.tr(
            "An entry cannot be changed later: that is what makes it evidence. Write a new one to correct it."
        )
        column.addWidget(label(hint, "hint", wrap=True))
        self._write = button(self.tr("Write it down"), self.accept, "primary")
        self._write.setDefault(True)
        self._what.textChanged.connect(self._on_typed)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self._write)
        column.addSpacing(6)
        column.addLayout(row)
        self.setMinimumWidth(560)
        self.resize(560, services.theme.px(640))  # Qt's own guess squeezes the fields
        self._on_typed()
        self._what.setFocus()

    @classmethod
    def ask(cls, services: Services, runs: list[Run], parent: QWidget) -> DiaryEntry | None:
        """What was written, or None."""
        dialog = cls(services, runs, parent)
        return dialog.entry if dialog.exec() == Dialog.DialogCode.Accepted else None

    @property
    def entry(self) -> DiaryEntry:
        """What the fields say; numbered and chained only when it is written."""
        day = self._day.date()
        return DiaryEntry(
            0, datetime.datetime.min, datetime.date(day.year(), day.month(), day.day()),
            self._what.toPlainText().strip(), self._clock.text().strip(), self._who.text().strip(),
            self._said.toPlainText().strip(), self._proof.text().strip(), self._run.currentData(),
        )  # fmt: skip

    def _caption(self, text: str, field: QWidget) -> QWidget:
        field.setAccessibleName(text)
        made = label(text, "label")
        made.setBuddy(field)
        return made

    def _on_typed(self) -> None:
        said = bool(self._what.toPlainText().strip())
        set_usable(self._write, said, self.tr("Write what happened first."))
