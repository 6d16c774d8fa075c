"""Print and "Save as PDF" of any page: asks for the place or the printer, and says what came of it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.document.look import PaperLook
from app.ui.document.paper import Paper, Sheet, Size, Stopped
from app.ui.shell.busy import Busy
from app.ui.shell.file_choice import ask_where_to_save
from app.ui.shell.pane import Services

_PAPERS: dict[Size, QPageSize.PageSizeId] = {"A4": QPageSize.PageSizeId.A4, "A5": QPageSize.PageSizeId.A5}


class Printing(QObject):
    """Made by a pane for its window; `save_pdf` and `print_sheets` ask first and then do it."""

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self.look = PaperLook(services.theme, services.icons)
        self.ask_path: Callable[[str], Path | None] = self._ask_path  # tests answer in its place

    def save_pdf(self, sheets: Sequence[Sheet], is_private: bool = False, size: Size = "A4") -> bool:
        """Ask for a place and write a PDF there; whether it was written. `is_private`: it holds the person's words."""
        path = self.ask_path(sheets[0].title)
        if path is None:
            return False
        busy = Busy(self._window)
        try:
            Paper(self.look, self._part(busy, len(sheets))).save_pdf(sheets, path, size)
        except Stopped:
            self._services.messages.tell(self.tr("Stopped. No PDF was saved."))
            return False
        except OSError:
            text = self.tr("Not saved: the PDF cannot be written there. Choose another folder. Nothing is lost.")
            self._services.messages.tell(text)
            return False
        finally:
            busy.close()
        text = self.tr("PDF saved. This file is not encrypted.") if is_private else self.tr("PDF saved.")
        self._services.messages.tell(text)
        return True

    def print_sheets(self, sheets: Sequence[Sheet], size: Size = "A4") -> bool:
        """Ask for a printer and print; whether it was sent. `size` is what the dialog shows first: A4 or A5."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            self._services.messages.tell(self.tr("No printer was found. You can save the page as a PDF instead."))
            return False
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.tr("Handbook"))  # the queue of a shared printer is read by others
        printer.setCreator("")
        printer.setPageSize(QPageSize(_PAPERS[size]))
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return False
        busy = Busy(self._window)
        paper = Paper(self.look, self._part(busy, len(sheets)))
        try:
            paper.draw(sheets, printer, _size_of(printer.pageLayout().pageSize()))
        except Stopped:
            printer.abort()
            self._services.messages.tell(self.tr("Stopped. Pages that the printer already has may still come."))
            return False
        finally:
            busy.close()
        return True

    def _part(self, busy: Busy, total: int) -> Callable[[int], bool]:
        """What is asked before each part: it shows how far it is, and says whether to go on."""

        def goes_on(number: int) -> bool:
            words = self.tr("Making the pages, part {number} of {total}").format(number=number + 1, total=total)
            return busy.at(words, number, total)

        return goes_on

    def _ask_path(self, title: str) -> Path | None:
        name = "".join(sign if sign.isalnum() else "-" for sign in title.lower()).strip("-")
        while "--" in name:
            name = name.replace("--", "-")
        return ask_where_to_save(
            self._window, self.tr("Save as PDF"), f"{name or 'handbook'}.pdf", self.tr("PDF (*.pdf)")
        )


def _size_of(chosen: QPageSize) -> Size:
    """The size of paper that the person chose in the printer's dialog: A5 when it is that, or else A4."""
    return "A5" if chosen.id() == _PAPERS["A5"] else "A4"
