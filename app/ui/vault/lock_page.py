"""The lock page: covers the window, says nothing about what is behind it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app.errors import NoVault, VaultDamaged, VaultOlder, WrongPassphrase
from app.ui.shell.dates import moment_text
from app.ui.shell.messages import sentence
from app.ui.shell.pane import Services
from app.ui.shell.passphrase_field import PassphraseField
from app.ui.shell.restore_dialog import RestoreDialog
from app.ui.shell.widgets import IconLabel, button, label
from app.ui.vault.ink_side import InkSide
from app.vault import Backup

_WIDEST_PX = 640  # inside the smallest window
_ROOMY_PX = 420  # effective height; below it what helps needs the room of sign and greeting


class LockPage(InkSide):
    """Asks for the passphrase where there is one; otherwise a neutral page with "Continue". `finished` opens the window."""

    finished = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__(services.paths, "trace-lock", fill=True)
        self._services = services
        # Also while still open: the page covers first, and the lock follows.
        has_vault = services.session.status in ("locked", "open")
        column = QVBoxLayout(self)
        column.addStretch(6)
        column.setSpacing(8)
        self._sign = sign = QLabel()
        sign.setFixedSize(64, 64)
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sign.setPixmap(services.icons.pixmap("lock", "onInk", 28))
        sign.setObjectName("lockSign")
        column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        title = label(self.tr("Locked") if has_vault else self.tr("Paused"), "titleSmall")
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        self._intro = label(self.tr("Type your passphrase to continue."), "intro")
        if has_vault:
            column.addWidget(self._intro, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        self._field = PassphraseField(services.icons, self.tr("Passphrase"), on_ink=True)
        self._field.setPlaceholderText(self.tr("Passphrase"))
        wide = min(services.theme.px(400), _WIDEST_PX)
        self._field.setFixedWidth(wide)
        self.clear_px = wide + 48
        self._field.returnPressed.connect(self._unlock)
        self._warn = IconLabel(services.icons, "warn", "inkAccent", 16)
        self._error = label("", "error", wrap=True)
        self._error.setFixedWidth(wide - 28)
        error_row = QHBoxLayout()
        error_row.addStretch(1)
        error_row.addWidget(self._warn)
        error_row.addWidget(self._error)
        error_row.addStretch(1)
        self._unlock_button = button(self.tr("Unlock") if has_vault else self.tr("Continue"), self._unlock, "primary")
        self._unlock_button.setProperty("large", "true")
        self._unlock_button.setFixedWidth(wide)
        self._continue = button(self.tr("Continue without unlocking"), self.finished.emit, "link")
        self._continue.setVisible(has_vault and bool(services.settings.get("read_when_locked")))
        column.addWidget(self._field, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(error_row)
        self._backup = label("", "hint", wrap=True)
        self._backup.setFixedWidth(wide)
        self._restore = button(self.tr("Restore a backup…"), self._on_restore)
        self._accept = button(self.tr("Open the older version"), self._on_accept)
        for widget in (self._backup, self._restore, self._accept):
            widget.hide()
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addWidget(self._unlock_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        column.addWidget(self._continue, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(6)
        self._field.setVisible(has_vault)
        self._needs_passphrase = has_vault
        self._newest: Backup | None = None
        self._secret = ""
        self._is_over = False
        self.finished.connect(self._on_finished)
        self._tell("")
        services.session.status_changed.connect(self._on_status)
        self._on_status()

    def _on_finished(self) -> None:
        self._is_over = True

    def _on_status(self) -> None:
        if self._needs_passphrase and self._services.session.holds_unsaved:
            self._tell(self.tr("The disk did not take your last change. It is kept in memory: unlock to try again."))

    @property
    def field(self) -> PassphraseField:
        """Where the passphrase is typed."""
        return self._field

    @property
    def accept_button(self) -> QPushButton:
        """Opens an older version that stands in the place of the newer one."""
        return self._accept

    def focus_main(self) -> None:
        """The passphrase field, or Continue."""
        (self._field if self._needs_passphrase else self._unlock_button).setFocus()

    def _tell(self, text: str) -> None:
        self._error.setText(text)
        self._warn.setVisible(bool(text))
        self._field.setAccessibleDescription(text)

    def _unlock(self) -> None:
        if not self._needs_passphrase:
            self.finished.emit()
            return
        left = self._services.session.wait_s
        if left > 0:
            self._tell(self.tr("Wait %n second(s) and try again.", "", round(left) + 1))
            return
        if not self._field.text():
            self._tell(self.tr("Type your passphrase first."))
            return
        self._open(accept_older=False)

    def _open(self, accept_older: bool) -> None:
        self._set_busy(True)
        self._secret = self._field.text()
        self._services.session.unlock(self._secret, self._on_unlocked, self._on_failed, accept_older)

    def _on_unlocked(self) -> None:
        self._field.clear()
        self._secret = ""
        session, messages = self._services.session, self._services.messages
        self.finished.emit()
        if session.vault is not None and session.vault.opened_by_recovery:
            messages.tell(self.tr("You used your recovery sheet. Set a new passphrase in Settings, Privacy and lock."))
        elif session.holds_unsaved:
            messages.tell(self.tr("Your last change is back, but not saved yet: the disk still refuses it."))

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        self._tell(sentence(error))
        if isinstance(error, WrongPassphrase):
            text = self.tr(
                "Forgotten? The words of a recovery sheet work too. Without them you can only erase everything in "
                "Settings and begin anew."
            )
            self._backup.setText(text)
            self._backup.setFixedHeight(self._backup.heightForWidth(self._backup.width()))
            for part in (self._sign, self._intro):
                part.setVisible(self.height() >= self._services.theme.px(_ROOMY_PX))
            self._backup.show()
        if isinstance(error, NoVault):
            self._tell(self.tr("Your notes are gone from their place. The guides still work."))
        self._accept.setVisible(isinstance(error, VaultOlder))
        if isinstance(error, (NoVault, VaultDamaged, VaultOlder)):
            self._restore.show()
            self._services.session.find_good_backup(self._secret, self._on_backup_found)
        self._field.selectAll()
        self._field.setFocus()

    def _on_backup_found(self, backup: Backup | None) -> None:
        if self._is_over:  # answered by other means meanwhile
            return
        self._newest = backup
        self._backup.show()
        if backup is None:
            self._backup.setText(self.tr("No backup beside your notes opens with this passphrase."))
        else:
            moment = moment_text(backup.moment, self._services.lang)
            self._backup.setText(self.tr("The newest good backup is of {moment}.").format(moment=moment))

    def _on_accept(self) -> None:
        self._open(accept_older=True)

    def _on_restore(self) -> None:
        dialog = RestoreDialog(self._services, self, self._newest, self._secret)
        if dialog.exec():
            self._on_unlocked()

    def _set_busy(self, busy: bool) -> None:
        self._unlock_button.setEnabled(not busy)
        self._field.setReadOnly(busy)
        self._unlock_button.setText(self.tr("Unlocking…") if busy else self.tr("Unlock"))
        if busy:
            self._tell("")
            QTimer.singleShot(0, self._unlock_button.update)
