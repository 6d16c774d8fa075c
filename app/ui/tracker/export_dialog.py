"""Taking a run out: for paper, a spreadsheet, a calendar, another program, or sealed for a person you trust."""

from pathlib import Path

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.content import Checklist
from app.exports import calendar_file, run_csv, run_json, run_markdown
from app.files import write_atomically
from app.tracker import Mark, Run, pack, without_notes
from app.ui.shell import clock
from app.ui.shell.dialog import Dialog
from app.ui.shell.file_choice import ask_where_to_save
from app.ui.shell.pane import Services
from app.ui.shell.passphrase_field import NewPassphrase
from app.ui.shell.widgets import button, label, set_usable
from app.ui.tracker.changes import Changes
from app.vault import DEFAULT_COST, Cost, seal_handover, suggest_passphrase

_SUFFIXES = {"pdf": "pdf", "md": "md", "csv": "csv", "ics": "ics", "json": "json", "handover": "handover"}


class ExportDialog(Dialog):
    """Asks what for, with or without notes and names, and for the hand-over a passphrase of its own."""

    def __init__(self, services: Services, run: Run, parent: QWidget, cost: Cost = DEFAULT_COST) -> None:
        super().__init__(parent)
        self._services, self._run, self._cost = services, run, cost
        self.set_title(self.tr("Export this checklist"))
        choices = [
            ("handover", self.tr("For a person you trust: an encrypted file with its own passphrase")),
            ("pdf", self.tr("PDF to print or read")),
            ("md", self.tr("Text (Markdown)")),
            ("csv", self.tr("Table for a spreadsheet (CSV)")),
            ("ics", self.tr("Dates for a calendar (.ics)")),
            ("json", self.tr("For another program (JSON)")),
        ]
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(label(self.tr("What for?"), "section"))
        for kind, text in choices:
            made = QRadioButton(text)
            made.setProperty("kind", kind)
            self._group.addButton(made)
            column.addWidget(made)
        self._group.buttons()[0].setChecked(True)
        self._group.buttonClicked.connect(self._show_kind)
        self._notes = QCheckBox(self.tr("With notes and names"))
        self._with_marks = QCheckBox(self.tr("With my marks and notes in its guides"))
        column.addSpacing(6)
        column.addWidget(self._notes)
        column.addWidget(self._with_marks)
        self._warning = label("", "small", wrap=True)
        column.addWidget(self._warning)
        self._passphrase = NewPassphrase(services.theme, services.icons)
        self._passphrase.changed.connect(self._show_kind)
        self._suggest = button(self.tr("Suggest five words"), self._on_suggest, "link")
        column.addWidget(self._passphrase)
        column.addWidget(self._suggest)
        self._save = button(self.tr("Save…"), self._on_save, "primary")
        self._save.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self._save)
        column.addSpacing(6)
        column.addLayout(row)
        self.setMinimumWidth(600)
        self._notes.setChecked(True)
        self._show_kind()

    @property
    def kind(self) -> str:
        """What was chosen."""
        checked = self._group.checkedButton()
        return str(checked.property("kind")) if checked is not None else "handover"

    def choose(self, kind: str) -> None:
        """Choose another one."""
        next(made for made in self._group.buttons() if made.property("kind") == kind).click()

    @property
    def _checklist(self) -> Checklist:
        return self._services.bundle.checklist_of_run(self._run.checklist, self._services.lang)

    @property
    def _has_marks(self) -> bool:
        tracker, pages = self._services.session.tracker, self._checklist.pages()
        return tracker is not None and any(mark.page in pages for mark in tracker.state.marks)

    def _show_kind(self, clicked: object = None) -> None:
        sealed = self.kind == "handover"
        if clicked is not None:
            self._notes.setChecked(sealed)
        self._passphrase.setVisible(sealed)
        self._suggest.setVisible(sealed)
        self._with_marks.setVisible(sealed and self._has_marks)
        self._notes.setEnabled(True)
        self._warning.setText(
            self.tr("Choose another passphrase than your own, and tell it in person.")
            if sealed
            else self.tr(
                "This file is not encrypted. The titles of your own steps stay in it: look whether they name anybody."
            )
        )
        if self.kind == "ics":
            self._warning.setText(self.tr("This file is not encrypted. A work calendar can be read by your employer."))
        typed = bool(self._passphrase.passphrase)
        set_usable(self._save, not sealed or typed, self.tr("Type a passphrase for the file twice first."))
        self.adjustSize()

    def _on_suggest(self) -> None:
        self._passphrase.suggest(suggest_passphrase())

    def _on_save(self) -> None:
        kind = self.kind
        if kind == "pdf":
            self._save_pdf()
            return
        suffix = _SUFFIXES[kind]
        title = self._checklist.title or self.tr("Checklist")
        name = "-".join("".join(sign if sign.isalnum() else " " for sign in title.lower()).split())
        path = ask_where_to_save(self, self.tr("Save as"), f"{name}.{suffix}", f"{suffix} (*.{suffix})")
        if path is not None:
            self.write(path)

    def _save_pdf(self) -> None:
        from app.ui.document.printing import Printing
        from app.ui.tracker.run_sheet import run_sheet

        printing = Printing(self._services, self)
        sheet = run_sheet(self._checklist, self._run, self._notes.isChecked(), printing.look)
        if printing.save_pdf([sheet], is_private=True):
            self.accept()

    def write(self, path: Path) -> None:
        """Write the file; say what came of it, and close when it was written."""
        kind, notes, messages = self.kind, self._notes.isChecked(), self._services.messages
        if kind not in ("handover", "json"):
            self._finish(path, self._text(kind, notes))
            return
        tracker = self._services.session.tracker
        handed: list[Run] = []
        marks: list[Mark] = []
        changes = Changes.of(self._services)
        if tracker is None or not changes.do(lambda tracker: handed.append(tracker.hand_out(self._run.id))):
            return
        run = handed[0]
        if kind == "handover" and self._with_marks.isChecked():
            pages = self._checklist.pages()
            if not changes.do(lambda tracker: marks.extend(tracker.reading.hand_out_marks(pages))):
                return
        if kind == "json":
            self._finish(path, run_json(self._checklist, run, notes).encode())
            return
        text = pack(run if notes else without_notes(run), tuple(marks))
        payload, passphrase, cost = text, self._passphrase.passphrase, self._cost
        self._save.setEnabled(False)
        self._save.setText(self.tr("Encrypting…"))
        self._services.jobs.start(
            "handover", lambda is_stale: seal_handover(payload, passphrase, cost),
            lambda sealed: self._finish(path, sealed), messages.tell_error,
        )  # fmt: skip

    def _text(self, kind: str, notes: bool) -> bytes:
        checklist, run = self._checklist, self._run
        if kind == "md":
            return run_markdown(checklist, run, notes).encode()
        if kind == "csv":
            return run_csv(checklist, run, notes).encode()
        return calendar_file([(run, checklist)], self._services.lang, clock.today(), notes)

    def _finish(self, path: Path, data: bytes) -> None:
        try:
            write_atomically(path, data)
        except OSError:
            self._save.setText(self.tr("Save…"))
            self._save.setEnabled(True)
            self._services.messages.tell(self.tr("Not saved: the file cannot be written there. Choose another folder."))
            return
        self._passphrase.clear()
        words = (
            self.tr("Saved. Only its passphrase opens it.")
            if self.kind == "handover"
            else self.tr("Saved. This file is not encrypted.")
        )
        self._services.messages.tell(words)
        self.accept()

    @classmethod
    def ask(cls, services: Services, run: Run, parent: QWidget) -> None:
        """Show it until it is done or cancelled."""
        cls(services, run, parent).exec()
