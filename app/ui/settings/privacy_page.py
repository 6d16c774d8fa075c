"""Privacy and lock: the passphrase, when to lock, a shared computer, erasing everything."""

import contextlib
import shutil

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.settings.rows import SettingsPage
from app.ui.shell.dates import short_date
from app.ui.shell.dialog import Dialog
from app.ui.shell.messages import sentence
from app.ui.shell.pane import Services
from app.ui.shell.passphrase_field import NewPassphrase, PassphraseField
from app.ui.shell.system_signals import SystemSignals
from app.ui.shell.widgets import button, label, put_icon, set_usable
from app.ui.shell.wrapped_link import WrappedLink


class PrivacyPage(SettingsPage):
    """`create_passphrase_requested` and `unlock_requested` are carried out by the window."""

    create_passphrase_requested = Signal()
    unlock_requested = Signal()
    place_limits_requested = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__(services, QCoreApplication.translate("PrivacyPage", "Privacy and lock"))
        self.add_group(self.tr("Lock"))
        self._add_passphrase_row()
        minutes: list[tuple[object, str]] = [(n, self.tr("%n minute(s)", "", n)) for n in (1, 2, 5, 10, 15, 30, 60)]
        minutes.append((0, self.tr("Never")))
        signals = SystemSignals.of(services.session)
        signals.listen()
        text = self.tr("When you do not use the app. Always when the computer has slept.")
        if signals.tells_sleep:
            text = self.tr("When you do not use the app. Always before the computer sleeps.")
        self.add_row(self.tr("Lock after"), text, self.choice("lock_minutes", minutes))
        self._add_screen_row(signals.tells_screen)
        title = self.tr("Read the guides without unlocking")
        text = self.tr("The lock page then has a way to the guides. Your checklists stay closed.")
        self.add_row(title, text, self.switch("read_when_locked", title), is_last=True)
        self.add_group(self.tr("On a shared or work computer"))
        self.add_row(self.tr("Quick hide"), self.tr("Ctrl+H or Hide: covers the window, locks and minimises at once."))
        if services.session.status in ("absent", "memory"):
            title = self.tr("Keep what I write on this computer")
            text = self.tr("Off on an employer’s computer: then it is in memory only, and gone when you close the app.")
            self.add_row(title, text, self.switch("store", title))
        title = self.tr("Neutral window title")
        text = self.tr("Shows “Notes” in the title bar and task list. The app file keeps its own name.")
        self.add_row(title, text, self.switch("neutral_title", title))
        title = self.tr("Clear the clipboard after copying")
        text = self.tr("Removes text copied here after 60 seconds.")
        self.add_row(title, text, self.switch("clear_clipboard", title), is_last=True)
        self.add_group(self.tr("Erase"))
        erase = button(self.tr("Erase…"), self._on_erase, "danger", small=True)
        put_icon(erase, services.icons, "trash", "danger", 16)
        set_usable(erase, services.session.status != "absent", self.tr("There is nothing of yours to erase."))
        text = self.tr("Checklists, notes, bookmarks and drafts of letters. The guides stay. You cannot undo this.")
        self.add_row(self.tr("Erase everything you wrote"), text, erase, is_last=True)
        self.add_text(
            self.tr("Encryption does not help against software that records your screen or keyboard."), "hint"
        )
        if services.bundle.has_guide("digital-safety/this-app"):
            link = WrappedLink(self.tr("What this app can and cannot protect"), services.theme)
            link.clicked.connect(self.place_limits_requested)
            self.add_widget(link)
        self.finish()

    def _add_screen_row(self, is_possible: bool) -> None:
        title = self.tr("Lock together with the screen")
        made = self.switch("lock_with_screen", title)
        text = self.tr("When you lock the screen of the computer, or it locks by itself.")
        if not is_possible:
            made.setChecked(False)
            made.setEnabled(False)
            text = self.tr("Not possible here: the system does not tell the app. Lock it with Ctrl+L.")
        self.add_row(title, text, made)

    def _add_passphrase_row(self) -> None:
        session = self.services.session
        title = self.tr("Passphrase")
        if session.status == "open" and session.vault is not None:
            day = short_date(session.vault.passphrase_set, self.services.lang)
            self.add_row(
                title, self.tr("Set on {day}").format(day=day), button(self.tr("Change…"), self._on_change, small=True)
            )
        elif session.status == "locked":
            self.add_row(
                title,
                self.tr("Your notes are locked."),
                button(self.tr("Unlock"), self.unlock_requested.emit, small=True),
            )
        else:
            text = self.tr("None. Nothing you write is kept when the app closes.")
            self.add_row(title, text, button(self.tr("Create…"), self.create_passphrase_requested.emit, small=True))

    def _on_change(self) -> None:
        ChangePassphrase(self.services, self).exec()

    def _on_erase(self) -> None:
        if EraseDialog.ask(self.services, self):
            self.services.session.forget()
            data = self.services.paths.data
            for path in [*data.glob("notes.sealed*"), *data.glob(".notes.sealed*")]:
                with contextlib.suppress(OSError):
                    path.unlink()
            shutil.rmtree(self.services.paths.backups, ignore_errors=True)
            self.services.session.forget()
            if self.services.paths.vault.exists():
                self.services.messages.tell(
                    self.tr("Not erased: the file cannot be deleted. Check the rights of the folder.")
                )
            else:
                self.services.messages.tell(self.tr("Everything you wrote is erased."))


class EraseDialog(Dialog):
    """Asks to type a word; Cancel is the default."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Erase everything you wrote?"))
        self._word = self.tr("erase")
        tracker = services.session.tracker
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 20)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Erase everything you wrote?"), "section"))
        if tracker is not None:
            column.addWidget(
                label(self.tr("%n checklist(s), with all notes in them.", "", len(tracker.state.runs)), "small")
            )
        ask = self.tr("You cannot undo this. Type {word} to continue.").format(word=self._word)
        column.addWidget(label(ask, "small", wrap=True))
        self._field = QLineEdit()
        self._field.setAccessibleName(ask)
        self._field.textChanged.connect(self._on_text)
        cancel = button(self.tr("Cancel"), self.reject)
        cancel.setDefault(True)
        self._erase = button(self.tr("Erase"), self.accept, "danger")
        self._on_text("")
        row = QHBoxLayout()
        for widget in (self._field, cancel, self._erase):
            row.addWidget(widget)
        column.addLayout(row)

    @classmethod
    def ask(cls, services: Services, parent: QWidget) -> bool:
        """True when the word was typed and Erase chosen."""
        return cls(services, parent).exec() == Dialog.DialogCode.Accepted

    def _on_text(self, text: str) -> None:
        reason = self.tr("Type {word} first.").format(word=self._word)
        set_usable(self._erase, text.strip().casefold() == self._word.casefold(), reason)


class ChangePassphrase(Dialog):
    """The old passphrase and a new one, twice."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        vault = services.session.vault
        self._had_sheet = vault is not None and vault.recovery_made is not None
        self.set_title(self.tr("Change the passphrase"))
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 20)
        column.setSpacing(8)
        self._old = PassphraseField(services.icons, self.tr("Present passphrase, or the words of your recovery sheet"))
        old_label = label(self.tr("Present passphrase, or the words of your recovery sheet"), "label")
        old_label.setBuddy(self._old)
        self._new = NewPassphrase(services.theme, services.icons, self.tr("New passphrase"))
        self._new.changed.connect(self._update)
        self._old.textChanged.connect(self._update)
        self._error = label("", "error", wrap=True)
        self._change = button(self.tr("Change the passphrase"), self._on_change, "primary")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self._change)
        for widget in (old_label, self._old, self._new, self._error):
            column.addWidget(widget)
        column.addLayout(row)
        self.setMinimumWidth(460)
        self._update()

    def _update(self) -> None:
        typed = bool(self._old.text() and self._new.passphrase)
        set_usable(self._change, typed, self.tr("Type the present passphrase, and the new one twice, first."))

    def _on_change(self) -> None:
        if self._services.session.wait_s > 0:
            wait = round(self._services.session.wait_s) + 1
            self._error.setText(self.tr("Wait %n second(s) and try again.", "", wait))
            return
        self._change.setEnabled(False)
        self._error.setText(self.tr("Making the key…"))
        self._services.session.change_passphrase(self._old.text(), self._new.passphrase, self._on_done, self._on_failed)

    def _on_done(self) -> None:
        if self._had_sheet:
            self._services.messages.tell(
                self.tr("The passphrase is changed. Your recovery sheet opens your notes no more: make a new one.")
            )
        else:
            self._services.messages.tell(self.tr("The passphrase is changed. Older backups open with the old one."))
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._error.setText(sentence(error))
        self._update()
