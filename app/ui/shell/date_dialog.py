"""Putting a date into the deadlines: a date that a calculator or a letter found keeps who set it and where it came from."""

from collections.abc import Collection

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.days import closed_day, working_day_before
from app.errors import HandbookError
from app.tracker import FoundDate, Tracker
from app.ui.shell.date_kinds import closed_words, kind_words
from app.ui.shell.dates import full_date
from app.ui.shell.dialog import Dialog
from app.ui.shell.list_choice import ListChoice
from app.ui.shell.pane import Services
from app.ui.shell.widgets import button, label, set_usable, tag


class DateDialog(Dialog):
    """Shows the date with its kind, and asks for words of the person's own and for the list."""

    def __init__(
        self, services: Services, date: FoundDate, fitting: Collection[str], parent: QWidget, run_id: str = ""
    ) -> None:
        super().__init__(parent)
        self._date = date
        self.set_title(self.tr("Add to my deadlines"))
        self.setMinimumWidth(services.theme.px(460))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Add to my deadlines"), "section"))
        row = QHBoxLayout()
        shown = working_day_before(date.day) if date.kind == "legal" else date.day
        row.addWidget(tag(kind_words(date.kind), date.kind))
        row.addWidget(label(full_date(shown, services.lang), "rowTitle"), 1)
        column.addLayout(row)
        closed = closed_day(date.day)
        if closed is not None and shown != date.day:
            column.addWidget(label(closed_words(closed), "hint", wrap=True))
        self._title = QLineEdit(date.title)
        self._title.setCursorPosition(0)
        self._title.textChanged.connect(self._on_changed)
        caption = label(self.tr("What to do, in your own words"), "label")
        caption.setBuddy(self._title)
        column.addWidget(caption)
        column.addWidget(self._title)
        self.choice = ListChoice(services, fitting)
        if run_id:
            self.choice.choose(run_id)
        self.choice.changed.connect(self._on_changed)
        column.addWidget(self.choice)
        if services.session.status != "open":
            column.addWidget(label(self.tr("Not saved. Gone when you close."), "hint", wrap=True))
        self._add = button(self.tr("Add the date"), self.accept, "primary")
        self._add.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Cancel"), self.reject))
        buttons.addWidget(self._add)
        column.addLayout(buttons)
        self._on_changed()

    @classmethod
    def ask(
        cls, services: Services, date: FoundDate, fitting: Collection[str], parent: QWidget, run_id: str = ""
    ) -> "DateDialog | None":
        """The answered dialog, or None when cancelled."""
        dialog = cls(services, date, fitting, parent, run_id)
        return dialog if dialog.exec() == Dialog.DialogCode.Accepted else None

    @property
    def date(self) -> FoundDate:
        """The date with the words of the person."""
        return self._date._replace(title=self._title.text().strip())

    def _on_changed(self) -> None:
        answered = bool(self._title.text().strip()) and self.choice.is_answered
        set_usable(self._add, answered, self.tr("Give the date a name and choose a list first."))
        if self.sender() is self.choice:  # the name of a new list came or went
            self.adjustSize()


class DateKeeping(QObject):
    """Asks, keeps, and says where the date is now. Its words are its own, whichever page asks."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._parent = parent

    def keep(self, date: FoundDate, fitting: Collection[str] = (), run_id: str = "") -> bool:
        """Ask for a list and add the date to it; whether it was added. Not to be called while the data is locked.

        `fitting` are ids of checklists that belong to the page; a run of one of them is chosen first, unless `run_id`
        names the run from which the page was opened.
        """
        services, session = self._services, self._services.session
        tracker = session.tracker or session.start_in_memory()
        answered = DateDialog.ask(services, date, fitting, self._parent, run_id)
        if answered is None or session.tracker is not tracker:  # locked meanwhile
            return False
        try:
            name = self._put(tracker, answered)
        except HandbookError as error:
            services.messages.tell_error(error, tracker.retry if tracker.unsaved else None)
            return False
        text = self.tr("Added to your deadlines, in the list “{name}”.").format(name=name)
        services.messages.tell_with_undo(text, self._undo)
        return True

    def _put(self, tracker: Tracker, answered: DateDialog) -> str:
        choice, bundle = answered.choice, self._services.bundle
        if not choice.run_id:
            return tracker.keep_date_in_new_list(answered.date, choice.new_name).name
        run = tracker.run(choice.run_id)
        tracker.keep_date(answered.date, run.id, bundle.checklist_of_run(run.checklist, self._services.lang))
        return run.name

    def _undo(self) -> None:
        tracker = self._services.session.tracker
        if tracker is None or not tracker.can_undo:
            return
        try:
            tracker.undo()
        except HandbookError as error:
            self._services.messages.tell_error(error, tracker.retry)
