"""The recovery sheet: making its words and showing them once, and making an old sheet worthless."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.shell.dialog import Dialog
from app.ui.shell.messages import sentence
from app.ui.shell.pane import Services
from app.ui.shell.passphrase_field import PassphraseField
from app.ui.shell.widgets import button, label, set_usable


class RecoveryDialog(Dialog):
    """Asks for the passphrase, then makes the words (or revokes the sheet).

    The words are shown once, to be written down by hand. On paper or in a file they come only after a warning: a
    printer and its queue may keep copies, and a file opens the notes of whoever has it.
    """

    def __init__(self, services: Services, parent: QWidget, revoke: bool = False) -> None:
        super().__init__(parent)
        self._services = services
        self._revoke = revoke
        self.set_title(self.tr("Recovery sheet"))
        self.setMinimumWidth(services.theme.px(480))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(22, 20, 22, 20)
        self._column.setSpacing(10)
        title = self.tr("Make the recovery sheet worthless?") if revoke else self.tr("Recovery sheet")
        self._column.addWidget(label(title, "section"))
        if revoke:
            text = self.tr("Its words open your notes no more. Backups from before still open with them.")
        else:
            text = self.tr(
                "Eight words that open your notes when you forget your passphrase. Write them on paper and keep it in "
                "a safe place, away from this computer. Whoever finds them can read everything. An earlier sheet opens "
                "your notes no more."
            )
        self._text = label(text, "small", wrap=True)
        self._column.addWidget(self._text)
        self._ask = label(self.tr("Your passphrase"), "label")
        self._field = PassphraseField(services.icons, self.tr("Your passphrase"))
        self._field.textChanged.connect(self._update)
        self._field.returnPressed.connect(self._on_go)
        self._ask.setBuddy(self._field)
        self._words = QWidget()
        self._words.hide()
        self._error = label("", "error", wrap=True)
        asked = QVBoxLayout()
        asked.setSpacing(4)
        asked.addWidget(self._ask)
        asked.addWidget(self._field)
        self._column.addLayout(asked)
        for widget in (self._words, self._error):
            self._column.addWidget(widget)
        self._go = button(self.tr("Revoke the sheet") if revoke else self.tr("Make the words"), self._on_go, "primary")
        self._cancel = button(self.tr("Cancel"), self.reject)
        self._print = button(self.tr("Print…"), self._on_print)
        self._pdf = button(self.tr("Save as PDF…"), self._on_pdf)
        row = QHBoxLayout()
        for made in (self._print, self._pdf):
            made.hide()
            row.addWidget(made)
        row.addStretch(1)
        row.addWidget(self._cancel)
        row.addWidget(self._go)
        self._column.addLayout(row)
        self._update()

    @property
    def words(self) -> list[str]:
        """The words now shown."""
        return [made.text() for made in self._words.findChildren(QLabel) if made.property("role") == "mono"]

    def _update(self) -> None:
        set_usable(self._go, bool(self._field.text()), self.tr("Type your passphrase first."))

    def _on_go(self) -> None:
        session = self._services.session
        if session.wait_s > 0:
            self._error.setText(self.tr("Wait %n second(s) and try again.", "", round(session.wait_s) + 1))
            return
        if not self._go.isEnabled():
            return
        self._go.setEnabled(False)
        self._error.setText(self.tr("Making the key…"))
        if self._revoke:
            session.revoke_recovery(self._field.text(), self._on_revoked, self._on_failed)
        else:
            session.make_recovery(self._field.text(), self._on_made, self._on_failed)

    def _on_revoked(self) -> None:
        self._field.clear()
        self._services.messages.tell(self.tr("The recovery sheet opens your notes no more."))
        self.accept()

    def _on_made(self, words: str) -> None:
        self._field.clear()
        for widget in (self._ask, self._field, self._error, self._cancel):
            widget.hide()
        self._text.setText(
            self.tr(
                "Write these words down with a pen, in this order. They are not shown again. A photo or a print can be "
                "seen by others. On the lock page, type them in place of the passphrase."
            )
        )
        grid = QGridLayout(self._words)
        grid.setHorizontalSpacing(18)
        for number, word in enumerate(words.split()):
            row, column = number % 4, number // 4 * 2
            grid.addWidget(label(f"{number + 1}.", "hint"), row, column, Qt.AlignmentFlag.AlignRight)
            made = label(word, "mono")
            made.setAccessibleName(self.tr("Word {number}: {word}").format(number=number + 1, word=word))
            grid.addWidget(made, row, column + 1)
        grid.setColumnStretch(4, 1)
        self._words.show()
        self._print.show()
        self._pdf.show()
        self._go.setText(self.tr("I have written them down"))
        self._go.clicked.disconnect()
        self._go.clicked.connect(self.accept)
        self._go.setEnabled(True)
        self.adjustSize()

    def reject(self) -> None:
        """Closing after the words were made undoes nothing: they hold, so the page behind has to tell of them."""
        self.done(Dialog.DialogCode.Accepted if self.words else Dialog.DialogCode.Rejected)

    def _on_print(self) -> None:
        sure = self._services.messages.ask(
            self.tr("Print the words?"),
            self.tr("A printer and its queue may keep a copy. Do not print them at work or on a shared printer."),
            self.tr("Print"), self.tr("Cancel"),
        )  # fmt: skip
        if sure:
            self._to_paper(as_pdf=False)

    def _on_pdf(self) -> None:
        sure = self._services.messages.ask(
            self.tr("Save the words in a file?"),
            self.tr("The file is not encrypted, and whoever has it can read your notes. Keep it on a stick away from this computer, never beside your notes or in a folder that is copied to the internet."),
            self.tr("Save as PDF"), self.tr("Cancel"),
        )  # fmt: skip
        if sure:
            self._to_paper(as_pdf=True)

    def _to_paper(self, as_pdf: bool) -> None:
        from app.ui.document.printing import Printing
        from app.ui.settings.recovery_sheet import recovery_sheet

        vault = self._services.session.vault
        if not self.words or vault is None or vault.recovery_made is None:
            return
        printing = Printing(self._services, self)
        sheets = [recovery_sheet(self.words, vault.recovery_made, self._services.lang, printing.look)]
        if as_pdf:
            printing.save_pdf(sheets, is_private=True)
        else:
            printing.print_sheets(sheets)

    def _on_failed(self, error: Exception) -> None:
        self._error.setText(sentence(error))
        self._update()
        self._field.selectAll()
        self._field.setFocus()
