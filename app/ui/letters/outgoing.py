"""A letter on its way out: copied, printed, or written as a file. Asks once when gaps are open."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.content import Letter
from app.exports.letter_files import FORMATS
from app.files import write_atomically
from app.letters import Draft
from app.ui.document.paper import Sheet
from app.ui.document.printing import Printing
from app.ui.letters.letter_page import letter_document
from app.ui.shell.file_choice import ask_where_to_save
from app.ui.shell.pane import Services


class Outgoing(QObject):
    """`take` it the letter that is shown; `missing` are the names of its open gaps in the interface's language."""

    def __init__(self, services: Services, pane: QWidget) -> None:
        super().__init__(pane)
        self._services = services
        self._pane = pane
        self.printing = Printing(services, pane)
        self._asked_about = ""

    def may_go(self, letter: Letter, draft: Draft, missing: list[str]) -> bool:
        """True, or the person's answer about open gaps: asked once for each letter while it is open."""
        if not draft.missing or self._asked_about == letter.id:
            return True
        names = ", ".join(f"“{name}”" for name in missing)
        goes = self._services.messages.ask(
            self.tr("Not everything is filled in: {fields}.").format(fields=names),
            self.tr("An empty field stands in the letter as its name in square brackets."),
            self.tr("Go on anyway"),
            self.tr("Fill it in first"),
        )
        if goes:
            self._asked_about = letter.id
        return goes

    def forget_answer(self) -> None:
        """Another letter: ask anew."""
        self._asked_about = ""

    def copy(self, draft: Draft) -> None:
        """The text without its help lines, on the clipboard."""
        self._services.clipboard.copy(draft.text)
        self._services.messages.tell(self.tr("Letter copied. Paste it into your private email."))

    def copy_subject(self, draft: Draft) -> None:
        """The subject line, on the clipboard."""
        self._services.clipboard.copy("".join(span.text for span in draft.subject))
        self._services.messages.tell(self.tr("Subject copied."))

    def print_letter(self, letter: Letter, draft: Draft) -> bool:
        """Print it."""
        return self.printing.print_sheets([self._sheet(letter, draft)])

    def save_pdf(self, letter: Letter, draft: Draft) -> bool:
        """Write it as a PDF."""
        return self.printing.save_pdf([self._sheet(letter, draft)], is_private=True)

    def _sheet(self, letter: Letter, draft: Draft) -> Sheet:
        return Sheet(letter.title, letter_document(draft, self.printing.look, letter.lang))

    def save_as(self, ending: str, letter: Letter, draft: Draft) -> None:
        """Write it as .odt, .docx or .txt."""
        names = {".odt": self.tr("OpenDocument text (*.odt)"), ".docx": self.tr("Word document (*.docx)"),
                 ".txt": self.tr("Plain text (*.txt)")}  # fmt: skip
        path = self.ask_path(f"{letter.id}{ending}", names[ending])
        if path is None:
            return
        try:
            write_atomically(path, FORMATS[ending](draft, letter.lang))
        except OSError:
            text = self.tr("Not saved: the file cannot be written there. Choose another folder. Nothing is lost.")
            self._services.messages.tell(text)
            return
        self._services.messages.tell(self.tr("Letter saved. This file is not encrypted."))

    def ask_path(self, name: str, kind: str) -> Path | None:
        """Where the file goes; tests answer in its place."""
        return ask_where_to_save(self._pane, self.tr("Save the letter"), name, kind)
