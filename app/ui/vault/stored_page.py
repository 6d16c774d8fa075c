"""The last page of the first run: what is stored, and where."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.errors import SettingsError
from app.ui.shell.messages import sentence
from app.ui.shell.pane import Services
from app.ui.shell.widgets import IconLabel, Switch, label, line
from app.ui.vault.first_pages import Page


class StoredPage(Page):
    """Tells it for the answers given so far: `keeps` is whether what the person writes is kept."""

    def __init__(self, services: Services, keeps: bool) -> None:
        super().__init__(services)
        self._services = services
        self.begin(self.tr("What is stored, and where"))
        self.column.addWidget(self._card(keeps))
        self.column.addSpacing(12)
        self.column.addWidget(label(self.tr("Folder"), "label"))
        folder = label(str(services.paths.data), "mono", wrap=True)
        folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.column.addWidget(folder)
        text = self.tr(
            "Does this folder sync with a work account? Then start the app with another one:\nhandbook --data-dir FOLDER"
        )
        self.column.addWidget(label(text, "hint", wrap=True))
        if keeps:
            self.column.addSpacing(10)
            self.column.addLayout(self._lock_row())
        self._problem = label("", "error", wrap=True)
        self.column.addWidget(self._problem)
        self.column.addStretch(1)

    def _card(self, keeps: bool) -> QFrame:
        card = QFrame()
        card.setProperty("card", "true")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        words = self.tr("Checklists, dates, notes, bookmarks, drafts of letters")
        never = self.tr("Searches, pages you read, what you type in calculators")
        entries = [
            ("settings", self.tr("Not encrypted"), self.tr("Language, text size, light or dark, size of the window")),
            ("hide", self.tr("Never stored"), never),
            ("globe", self.tr("Never sent"), self.tr("The app has no internet access. No accounts, no counting, no updates by itself")),
        ]  # fmt: skip
        if keeps:
            entries.insert(0, ("lock", self.tr("Encrypted, with your passphrase"), words))
        else:
            entries.insert(0, ("lock", self.tr("In memory only, gone when you close the app"), words))
        self.gist = ". ".join([self.accessibleName(), *(f"{title}: {text}" for _, title, text in entries)])
        for number, (icon, title, text) in enumerate(entries):
            if number:
                rows.addWidget(line())
            rows.addLayout(self._row(icon, title, text))
        return card

    def _row(self, icon: str, title: str, text: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(18, 13, 18, 14)
        row.setSpacing(14)
        row.addWidget(IconLabel(self._services.icons, icon, "text2", 20), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(title, "rowTitle", wrap=True))
        words.addWidget(label(text, "body2", wrap=True))
        row.addLayout(words, 1)
        return row

    def _lock_row(self) -> QHBoxLayout:
        minutes = self._services.settings.get("lock_minutes") or 5
        self._minutes = minutes
        title = self.tr("Lock after %n minute(s)", "", minutes)
        switch = Switch(self._services.theme, title)
        switch.setChecked(bool(self._services.settings.get("lock_minutes")))
        switch.clicked.connect(self._on_switch)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(title, "rowTitle", wrap=True))
        words.addWidget(
            label(self.tr("When you do not use the app. Always when the computer has slept."), "small", wrap=True)
        )
        row = QHBoxLayout()
        row.addWidget(switch)
        row.addLayout(words, 1)
        return row

    def _on_switch(self, on: bool) -> None:
        try:
            self._services.settings.set("lock_minutes", self._minutes if on else 0)
        except SettingsError as error:
            self._problem.setText(sentence(error))
