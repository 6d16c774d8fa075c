"""Your data: backups, the recovery sheet, and what the app keeps on this computer."""

import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import HandbookError
from app.ui.settings.kept_files import KeptFiles
from app.ui.settings.recovery_dialog import RecoveryDialog
from app.ui.settings.rows import SettingsPage
from app.ui.shell import clock
from app.ui.shell.dates import moment_text, short_date
from app.ui.shell.file_choice import ask_where_to_save
from app.ui.shell.pane import Services
from app.ui.shell.restore_dialog import RestoreDialog
from app.ui.shell.system_signals import SystemSignals
from app.ui.shell.widgets import button, set_usable


class DataPage(SettingsPage):
    """`changed` when a row tells something new: the page is made anew then."""

    changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__(services, QCoreApplication.translate("DataPage", "Your data"))
        self._is_open = services.session.status == "open"
        if services.session.status != "absent":
            self._add_backups()
            self._add_recovery()
        elif services.settings.get("store"):
            self.add_group(self.tr("Your notes from another computer"))
            self._add_restore(
                self.tr(
                    "Make a backup there, bring the file here, and choose it. It opens with the passphrase you had on that day."
                )
            )
        self._add_kept()
        self.finish()

    def _locks_when(self, minutes: int) -> str:
        signals = SystemSignals.of(self.services.session)
        signals.listen()
        if signals.tells_sleep and minutes:
            return self.tr("After %n minute(s) without use, and before the computer sleeps.", "", minutes)
        if signals.tells_sleep:
            return self.tr("Only before the computer sleeps. You switched the timer off.")
        if minutes:
            return self.tr("After %n minute(s) without use, and when the computer has slept.", "", minutes)
        return self.tr("Only when the computer has slept. You switched the timer off.")

    # --- backups ---------------------------------------------------------------------------------------------

    def _add_backups(self) -> None:
        session = self.services.session
        found = session.backups.listed()
        self.add_group(self.tr("Backups"))
        text = self.tr("None yet. The app makes one each hour while you write, and when it locks.")
        if found:
            text = self.tr("%n kept, the newest of {moment}. Each was opened again before it counted.", "", len(found))
            text = text.format(moment=moment_text(found[0].moment, self.services.lang))
        if session.vault is not None and session.vault.backup_problem is not None:
            text = self.tr("The last backup failed: is the disk full? Your notes themselves are saved.")
        self.add_row(
            self.tr("Beside your notes, by itself"), text, self._only_open(self.tr("Back up now"), self._on_now)
        )
        outside = session.backups.record().outside
        self.add_row(
            self.tr("At another place"), self._age(outside), self._only_open(self.tr("Back up to…"), self._on_outside)
        )
        self._add_restore(
            self.tr(
                "Also one from another computer. Shows first what changes. It opens with the passphrase you had on that day."
            )
        )

    def _add_restore(self, text: str) -> None:
        self.add_row(
            self.tr("Restore a backup"), text, button(self.tr("Restore…"), self._on_restore, small=True), is_last=True
        )

    def _age(self, outside: datetime.date | None) -> str:
        if outside is None:
            return self.tr(
                "None yet. When this disk breaks, your notes go with it: keep a copy on a USB stick of your own."
            )
        days = (clock.today() - outside).days
        if days < 1:  # also with a clock that was set back since
            return self.tr("The newest one is of today. Keep it away from this computer.")
        return self.tr("The newest one is %n day(s) old.", "", days)

    def _only_open(self, text: str, on_click: object) -> QWidget:
        made = button(text, on_click, small=True)  # type: ignore[arg-type]
        set_usable(made, self._is_open, self.tr("Unlock your notes first."))
        return made

    def _on_now(self) -> None:
        vault = self.services.session.vault
        if vault is None:
            return
        try:
            vault.back_up()
        except HandbookError:
            self.services.messages.tell(self.tr("No backup was made: the disk is full or cannot be written."))
        else:
            self.services.messages.tell(self.tr("The backup is made and was opened again."))
        self.changed.emit()

    def _on_outside(self) -> None:
        vault = self.services.session.vault
        name = f"notes-{clock.today().isoformat()}.sealed"
        path = ask_where_to_save(
            self, self.tr("Where should the backup go?"), name, self.tr("Encrypted backup (*.sealed)")
        )
        if vault is None or path is None:
            return
        try:
            vault.write_copy(path, vault.payload)
        except HandbookError:
            self.services.messages.tell(
                self.tr("No backup was made there. Choose another name or another place; your notes are saved here.")
            )
        else:
            self.services.messages.tell(
                self.tr("The backup is made and was opened again. It opens with your passphrase.")
            )
        self.changed.emit()

    def _on_restore(self) -> None:
        if RestoreDialog(self.services, self).exec():
            self.changed.emit()

    # --- recovery sheet --------------------------------------------------------------------------------------

    def _add_recovery(self) -> None:
        vault = self.services.session.vault
        self.add_group(self.tr("If you forget your passphrase"))
        controls: QWidget = self._only_open(self.tr("Make…"), self._on_make)
        text = self.tr("None. Without it, nobody can open your notes when the passphrase is lost.")
        if vault is not None and vault.recovery_made is not None:
            text = self.tr("Made on {day}. Its words open your notes in place of the passphrase.").format(
                day=short_date(vault.recovery_made, self.services.lang)
            )
            controls = QWidget()
            row = QHBoxLayout(controls)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(button(self.tr("Revoke…"), self._on_revoke, small=True))
            row.addWidget(button(self.tr("Make anew…"), self._on_make, small=True))
        elif vault is None:
            text = self.tr("Unlock your notes to see whether there is one.")
        self.add_row(self.tr("Recovery sheet on paper"), text, controls, is_last=True)

    def _on_make(self) -> None:
        if RecoveryDialog(self.services, self).exec():
            self.changed.emit()

    def _on_revoke(self) -> None:
        if RecoveryDialog(self.services, self, revoke=True).exec():
            self.changed.emit()

    # --- what is kept ----------------------------------------------------------------------------------------

    def _add_kept(self) -> None:
        session, settings = self.services.session, self.services.settings
        self.add_group(self.tr("What this app keeps"))
        self.add_row(self.tr("Everything is in one folder"), str(self.services.paths.data))
        files = KeptFiles(self.services)
        self.add_widget(files)
        self.add_text(
            self.tr("This list looks at the folder every two seconds. Rights 600 mean: only you can read the file."),
            "hint",
        )
        self.add_line()
        if session.vault is not None:
            cost = session.vault.cost
            self.add_row(
                self.tr("What one guess of your passphrase costs"),
                self.tr("Argon2id: {memory} MiB of memory, {passes} passes").format(
                    memory=cost.memory_bytes // 2**20, passes=cost.operations
                ),
            )
        minutes = settings.get("lock_minutes")
        self.add_row(self.tr("Locks by itself"), self._locks_when(minutes))
        self.add_row(
            self.tr("No connection is opened"),
            self.tr("To check that yourself on Linux, run:\nstrace -f -e trace=network handbook"),
            is_last=True,
        )
        self.add_text(self.tr("To remove everything, delete the folder."))
