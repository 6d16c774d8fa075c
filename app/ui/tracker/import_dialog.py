"""Taking in a file from somebody else: shows what it would change, and does it when asked to."""

from pathlib import Path

from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from app.errors import HandbookError, VaultLocked, VaultNewer, WrongPassphrase
from app.tracker import Mark, Run, Tracker, differences, unpack_all
from app.ui.shell.dialog import Dialog
from app.ui.shell.file_choice import ask_which_to_open
from app.ui.shell.pane import Services
from app.ui.shell.passphrase_field import PassphraseField
from app.ui.shell.widgets import button, label
from app.ui.tracker.changes import Changes
from app.ui.tracker.wording import difference_words
from app.vault import is_handover, open_handover


class ImportDialog(Dialog):
    """A file, its passphrase where it is sealed, the preview, and the question."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._content = b""
        self._copy: Run | None = None
        self._marks: tuple[Mark, ...] = ()
        self.run_id = ""
        self.set_title(self.tr("Import a checklist"))
        self._told = label(
            self.tr("Choose a file that somebody gave you. Nothing changes before you say so."), "", wrap=True
        )
        self._passphrase = PassphraseField(services.icons, self.tr("Passphrase of the file"))
        self._passphrase.returnPressed.connect(self._on_open)
        self._caption = label(self.tr("Passphrase of the file"), "label")
        self._caption.setBuddy(self._passphrase)
        self._wrong = label("", "error", wrap=True)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("What would change"))
        self._list.setWordWrap(True)
        self._list.setFrameShape(QFrame.Shape.StyledPanel)
        self._list.setMinimumHeight(services.theme.px(180))
        self._choose = button(self.tr("Choose a file…"), self._on_choose)
        self._open = button(self.tr("Open"), self._on_open, "primary")
        self._apply = button(self.tr("Take it in"), self._on_apply, "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        for widget in (self._told, self._choose, self._caption, self._passphrase, self._wrong, self._list):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self._open)
        row.addWidget(self._apply)
        column.addLayout(row)
        self.setMinimumWidth(560)
        self._show(step="file")

    @classmethod
    def ask(cls, services: Services, parent: QWidget, file: Path | None = None) -> str:
        """The id of the run that was taken in, or "". With `file` nobody is asked which one."""
        dialog = cls(services, parent)
        if file is not None:
            dialog.read(file)
        dialog.exec()
        return dialog.run_id

    def read(self, path: Path) -> None:
        """Read a file and go on with its passphrase or its preview."""
        try:
            self._content = path.read_bytes()
        except OSError:
            self._fail(self.tr("That file cannot be read. Choose another one."))
            return
        if is_handover(self._content):
            self._told.setText(self.tr("This file is encrypted. Its passphrase is another one than yours."))
            self._show(step="passphrase")
            self._passphrase.setFocus()
        else:
            self._unpack(self._content)

    def _show(self, step: str) -> None:
        for widget, steps in (
            (self._choose, "file"), (self._caption, "passphrase"), (self._passphrase, "passphrase"),
            (self._open, "passphrase"), (self._list, "preview"), (self._apply, "preview"),
        ):  # fmt: skip
            widget.setVisible(step == steps)
        self._wrong.setVisible(bool(self._wrong.text()))
        self.adjustSize()

    def _on_choose(self) -> None:
        path = ask_which_to_open(
            self, self.tr("Import a checklist"), self.tr("Checklists (*.handover *.json);;All files (*)")
        )
        if path is not None:
            self._wrong.setText("")
            self.read(path)

    def _on_open(self) -> None:
        content, passphrase = self._content, self._passphrase.text()
        self._open.setEnabled(False)
        self._open.setText(self.tr("Opening…"))
        self._services.jobs.start(
            "handover", lambda is_stale: open_handover(content, passphrase), self._unpack, self._on_refused
        )

    def _on_refused(self, error: Exception) -> None:
        self._open.setEnabled(True)
        self._open.setText(self.tr("Open"))
        wrong = self.tr("This is not the passphrase of the file, or the file is damaged.")
        other = self.tr("This file cannot be opened: it is damaged, or a newer app wrote it.")
        self._fail(wrong if isinstance(error, WrongPassphrase) else other)

    def _unpack(self, text: bytes) -> None:
        self._passphrase.clear()
        try:
            parcel = unpack_all(text)
            self._copy, self._marks = parcel.run, parcel.marks
            tracker = self._services.session.start_in_memory()
            self._preview(tracker, self._copy)
        except HandbookError as error:
            words = self.tr("This file is not a checklist of the handbook, or it is damaged. Nothing was changed.")
            if isinstance(error, VaultLocked):  # meanwhile
                words = self.tr("Your notes are locked. Nothing was changed.")
            elif isinstance(error.__cause__, VaultNewer):
                words = self.tr(
                    "A newer version of this app wrote this file. Update this app first. Nothing was changed."
                )
            self._fail(words)
            self._show(step="file")

    def _preview(self, tracker: Tracker, copy: Run) -> None:
        checklist = self._services.bundle.checklist_of_run(copy.checklist, self._services.lang)
        mine = next((run for run in tracker.state.runs if run.id == copy.id), None)
        joined = tracker.joined(copy, self._name(copy))
        titles = {item.id: item.title for item in checklist.items()}
        titles |= {step.id: step.title for step in joined.own_steps}
        labels = {key_date.id: key_date.label for key_date in checklist.key_dates}
        changes = differences(mine, joined)
        self._list.clear()
        for change in changes:
            self._list.addItem(difference_words(change, titles, labels))
        if mine is None:
            text = self.tr("A new checklist: “{name}”. This is in it:").format(name=joined.name)
        elif changes:
            text = self.tr("A copy of your “{name}”. Taking it in changes this; nothing of yours is lost:").format(
                name=mine.name
            )
        else:
            text = self.tr("A copy of your “{name}”. You have all of it already.").format(name=mine.name)
        have = tracker.state.marks
        news = [mark for mark in self._marks if mark not in have]
        if news:
            self._list.addItem(self.tr("%n mark(s) and note(s) in guides", "", len(news)))
        self._told.setText(text)
        self._wrong.setText("")
        self._show(step="preview")
        self._apply.setEnabled(mine is None or joined != mine or bool(news))
        self._apply.setFocus()

    def _name(self, copy: Run) -> str:
        return self._services.bundle.checklist_of_run(copy.checklist, self._services.lang).title

    def _on_apply(self) -> None:
        copy = self._copy
        if copy is None:
            return
        changes = Changes.of(self._services)
        if self._marks:
            changes.do(lambda tracker: tracker.reading.take_in_marks(self._marks))
        if changes.do(lambda tracker: tracker.take_in(copy, self._name(copy))):
            self._services.messages.tell_with_undo(self.tr("Taken in. Nothing of yours was lost."), self._undo)
        self.run_id = copy.id
        self.accept()

    def _undo(self) -> None:
        Changes.of(self._services).do(Tracker.undo)

    def _fail(self, text: str) -> None:
        self._wrong.setText(text)
        self._wrong.setVisible(True)
        self.adjustSize()
