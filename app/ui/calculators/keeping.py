"""Keeping a result: as the note of a step, or as a step with the whole sum in its note, in a running checklist."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from app.content import Calculator, Checklist
from app.errors import HandbookError
from app.tracker import Run, Tracker, steps
from app.ui.shell.dialog import Dialog
from app.ui.shell.list_choice import ListChoice
from app.ui.shell.pane import Pane, Services
from app.ui.shell.place import Place
from app.ui.shell.widgets import button, label, set_usable


class KeepDialog(Dialog):
    """Asks for the list and for the step in it."""

    def __init__(self, noun: Calculator, pane: Pane, at: Place) -> None:
        """`at` names the run and the step to begin with, or none."""
        super().__init__(pane)
        self._services = pane.services
        self._at = at
        self.set_title(self.tr("Keep in a checklist"))
        self.setMinimumWidth(pane.services.theme.px(460))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Keep in a checklist"), "section"))
        text = self.tr("The result goes there as a note, with every step of the sum.")
        column.addWidget(label(text, "small", wrap=True))
        self.choice = ListChoice(pane.services, noun.checklists)
        if at.run:
            self.choice.choose(at.run)
        self.choice.changed.connect(self._on_changed)
        column.addWidget(self.choice)
        self.step = QComboBox()
        self.step.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.step.setMinimumContentsLength(36)
        self._caption = label(self.tr("At which step"), "label")
        self._caption.setBuddy(self.step)
        self.step.setAccessibleName(self._caption.text())
        column.addWidget(self._caption)
        column.addWidget(self.step)
        if pane.services.session.status != "open":
            column.addWidget(label(self.tr("Not saved. Gone when you close."), "hint", wrap=True))
        self._keep = button(self.tr("Keep it"), self.accept, "primary")
        self._keep.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self._keep)
        column.addLayout(row)
        self._shown_run = ""
        self._on_changed()

    @classmethod
    def ask(cls, noun: Calculator, pane: Pane, at: Place) -> "KeepDialog | None":
        """The answered dialog, or None when cancelled."""
        dialog = cls(noun, pane, at)
        return dialog if dialog.exec() == Dialog.DialogCode.Accepted else None

    @property
    def step_id(self) -> str:
        """The chosen step; "" for a new one."""
        return str(self.step.currentData() or "") if self.choice.run_id else ""

    def _on_changed(self) -> None:
        run_id, tracker = self.choice.run_id, self._services.session.tracker
        for part in (self._caption, self.step):
            part.setVisible(bool(run_id))
        set_usable(self._keep, self.choice.is_answered, self.tr("Give the new list a name first."))
        if run_id == self._shown_run or tracker is None:
            return
        self._shown_run = run_id
        self.step.clear()
        self.step.addItem(self.tr("A new step"), "")
        if run_id:
            run = tracker.run(run_id)
            for step in steps(checklist_of(self._services, run), run):
                self.step.addItem(step.title, step.id)
            self.step.setCurrentIndex(max(0, self.step.findData(self._at.part if self._at.run == run_id else "")))


class ResultKeeping(QObject):
    """Asks, keeps, and says where the result is now."""

    def __init__(self, pane: Pane) -> None:
        super().__init__(pane)
        self._pane = pane

    def keep(self, noun: Calculator, headline: str, text: str, at: Place) -> bool:
        """Ask for a place and keep `text` there; whether it was kept. Not to be called while the data is locked."""
        services = self._pane.services
        tracker = services.session.start_in_memory()
        answered = KeepDialog.ask(noun, self._pane, at)
        if answered is None or services.session.tracker is not tracker:  # locked meanwhile
            return False
        try:
            run_id, step_id = self._put(tracker, answered, f"{noun.title}: {headline}", f"calc:{noun.id}", text)
        except HandbookError as error:
            services.messages.tell_error(error, tracker.retry if tracker.unsaved else None)
            return False
        place = Place("run", run_id, step_id)
        told = self.tr("Kept in the list “{name}”.").format(name=tracker.run(run_id).name)
        services.messages.tell(told, self.tr("Show"), lambda: self._pane.place_requested.emit(place))
        return True

    def _put(self, tracker: Tracker, answered: KeepDialog, title: str, link: str, text: str) -> tuple[str, str]:
        choice = answered.choice
        run = tracker.run(choice.run_id) if choice.run_id else tracker.start_run(None, choice.new_name)
        step_id = answered.step_id
        if not step_id:
            checklist = checklist_of(self._pane.services, run)
            last = list(steps(checklist, run))[-1:]
            phase = last[0].phase_id if last else next((phase.id for phase in checklist.phases[-1:]), "")
            step_id = tracker.add_step(run.id, title, phase, last[0].id if last else "", link=link).id
        note = tracker.run(run.id).step(step_id).note
        tracker.set_note(run.id, step_id, f"{note}\n\n{text}" if note else text)
        return run.id, step_id


def checklist_of(services: Services, run: Run) -> Checklist:
    """The checklist that a run is of, in the language of the window."""
    return services.bundle.checklist_of_run(run.checklist, services.lang)
