"""The lock page: covers the window, says nothing about what is behind it."""

import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from app.errors import WrongPassphrase
from app.ui.shell.messages import sentence
from app.ui.shell.pane import Services
from app.ui.shell.passphrase_field import PassphraseField
from app.ui.shell.widgets import IconLabel, button, label
from app.ui.vault.ink_side import InkSide

_FREE_TRIES = 5  # design.md, section 4: a slow growing wait after five tries, never erases
_LONGEST_WAIT_S = 30


class LockPage(InkSide):
    """Asks for the passphrase where there is one; otherwise a neutral page with "Continue". `finished` opens the window."""

    finished = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__(services.paths, "trace-lock", fill=True)
        self._services = services
        self._tries = 0
        self._wait_until = 0.0
        has_vault = services.session.status == "locked"
        column = QVBoxLayout(self)
        column.addStretch(5)
        column.setSpacing(8)
        sign = QLabel()
        sign.setFixedSize(64, 64)
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sign.setPixmap(services.icons.pixmap("lock", "onInk", 28))
        sign.setObjectName("lockSign")
        column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        title = label(self.tr("Locked") if has_vault else self.tr("Paused"), "titleSmall")
        column.addWidget(title, 0, Qt.AlignmentFlag.AlignHCenter)
        if has_vault:
            column.addWidget(
                label(self.tr("Type your passphrase to continue."), "intro"), 0, Qt.AlignmentFlag.AlignHCenter
            )
        column.addSpacing(16)
        self._field = PassphraseField(services.icons, self.tr("Passphrase"), on_ink=True)
        self._field.setPlaceholderText(self.tr("Passphrase"))
        self._field.setFixedWidth(400)
        self._field.returnPressed.connect(self._unlock)
        self._warn = IconLabel(services.icons, "warn", "inkAccent", 16)
        self._error = label("", "error", wrap=True)
        self._error.setFixedWidth(372)
        error_row = QHBoxLayout()
        error_row.addStretch(1)
        error_row.addWidget(self._warn)
        error_row.addWidget(self._error)
        error_row.addStretch(1)
        self._unlock_button = button(self.tr("Unlock") if has_vault else self.tr("Continue"), self._unlock, "primary")
        self._unlock_button.setFixedWidth(400)
        self._continue = button(self.tr("Continue without unlocking"), self.finished.emit, "link")
        self._continue.setVisible(has_vault and bool(services.settings.get("read_when_locked")))
        column.addWidget(self._field, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(error_row)
        column.addSpacing(6)
        column.addWidget(self._unlock_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        column.addWidget(self._continue, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(6)
        self._field.setVisible(has_vault)
        self._needs_passphrase = has_vault
        self._tell("")

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
        left = self._wait_until - time.monotonic()
        if left > 0:
            self._tell(self.tr("Wait %n second(s) and try again.", "", round(left) + 1))
            return
        if not self._field.text():
            self._tell(self.tr("Type your passphrase first."))
            return
        self._set_busy(True)
        self._services.session.unlock(self._field.text(), self._on_unlocked, self._on_failed)

    def _on_unlocked(self) -> None:
        self._field.clear()
        self.finished.emit()

    def _on_failed(self, error: Exception) -> None:
        self._set_busy(False)
        self._tell(sentence(error))
        if isinstance(error, WrongPassphrase):
            self._tries += 1
            if self._tries >= _FREE_TRIES:
                wait = min(2 ** (self._tries - _FREE_TRIES), _LONGEST_WAIT_S)
                self._wait_until = time.monotonic() + wait
        self._field.selectAll()
        self._field.setFocus()

    def _set_busy(self, busy: bool) -> None:
        self._unlock_button.setEnabled(not busy)
        self._field.setReadOnly(busy)
        self._unlock_button.setText(self.tr("Unlocking…") if busy else self.tr("Unlock"))
        if busy:
            self._tell("")
            QTimer.singleShot(0, self._unlock_button.update)
