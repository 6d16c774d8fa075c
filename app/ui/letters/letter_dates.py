"""Dates of a letter on their way to the deadlines: those that its calculators found, and those that were filled in."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from app.calculators import Deadline
from app.content import Letter
from app.tracker import FoundDate
from app.ui.shell import clock
from app.ui.shell.date_dialog import DateKeeping
from app.ui.shell.dates import short_date
from app.ui.shell.pane import Services


class LetterDates(QObject):
    """Asks which date where there are several, and keeps it with the way back to the letter."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._parent = parent
        self._keeping = DateKeeping(services, parent)

    def keep(self, letter: Letter, deadlines: Iterable[Deadline], run_id: str, corner: QPoint) -> None:
        """Keep one of the `deadlines` that are to come. `run_id` is the run from which the letter was opened, or ""."""
        coming = [due for due in deadlines if due.day >= clock.today()]
        if not coming:
            self._services.messages.tell(self.tr("This letter has no date to come yet. Fill in a day first."))
        elif len(coming) == 1:
            self._keep(letter, run_id, coming[0])
        else:
            self.menu(letter, coming, run_id).popup(corner)

    def menu(self, letter: Letter, coming: Iterable[Deadline], run_id: str) -> QMenu:
        """One entry for each date."""
        made = QMenu(self._parent)
        for due in coming:
            day = short_date(due.day, self._services.lang)
            made.addAction(f"{day}: {due.text}", partial(self._keep, letter, run_id, due))
        return made

    def _keep(self, letter: Letter, run_id: str, due: Deadline) -> None:
        date = FoundDate(due.text, due.day, due.kind, f"letter:{letter.id}")
        self._keeping.keep(date, letter.checklists, run_id)
