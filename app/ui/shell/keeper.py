"""Puts dates and results into a running checklist, when the person asks for it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from app.calculators import Deadline
from app.content import Checklist
from app.errors import HandbookError
from app.tracker import Run, Tracker, steps
from app.ui.shell.keep_dialog import KeepDialog, Keeping
from app.ui.shell.pane import Pane
from app.ui.shell.place import Place

Act = Callable[[Tracker, str], object]


class Keeper(QObject):
    """Asks, keeps, and says where it went; each method tells whether something was kept."""

    def __init__(self, pane: Pane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._services = pane.services

    def keep_deadlines(self, deadlines: Sequence[Deadline], at: Place) -> bool:
        """Ask which of the dates go where, and add them as steps. `at` may name a run to begin with."""
        keeping = self._ask(self.tr("Add to my deadlines"), deadlines, at)
        if keeping is None:
            return False

        def keep(tracker: Tracker, run_id: str) -> None:
            for number in keeping.chosen:
                due = deadlines[number]
                tracker.set_own_due(run_id, self._add(tracker, run_id, due.text), due.day)

        run_id = self._do(keeping, keep)
        return self._say(run_id, self.tr("Added to your deadlines."), Place("deadlines"))

    def keep_result(self, title: str, text: str, at: Place) -> bool:
        """Ask where a result goes, and add it to the note of a step, or as a step with it as its note."""
        keeping = self._ask(self.tr("Keep in a checklist"), (), at)
        if keeping is None:
            return False

        def keep(tracker: Tracker, run_id: str) -> None:
            step_id = keeping.step_id or self._add(tracker, run_id, title)
            note = tracker.run(run_id).step(step_id).note
            tracker.set_note(run_id, step_id, f"{note}\n\n{text}" if note else text)

        run_id = self._do(keeping, keep)
        return self._say(run_id, self.tr("Kept in your checklist."), Place("run", run_id, keeping.step_id))

    def _ask(self, title: str, deadlines: Sequence[Deadline], at: Place) -> Keeping | None:
        session = self._services.session
        if session.status == "locked":
            text = self.tr("Unlock to add this to a checklist.")
            self._services.messages.tell(text, self.tr("Unlock"), self._pane.unlock_requested.emit)
            return None
        runs = [run for run in session.tracker.state.runs if not run.archived] if session.tracker else []
        wanted = (at.run, at.part if at.run else "")
        return KeepDialog.ask(title, deadlines, runs, self._titles, wanted, self._services.lang, self._pane)

    def _do(self, keeping: Keeping, act: Act) -> str:
        """The id of the run in which it was done, "" when it failed."""
        tracker = self._services.session.start_in_memory()
        try:
            run = tracker.run(keeping.run_id) if keeping.run_id else tracker.start_run(None, keeping.new_name)
            act(tracker, run.id)
        except HandbookError as error:
            self._services.messages.tell_error(error, tracker.retry if tracker.unsaved else None)
            return ""
        return run.id

    def _say(self, run_id: str, text: str, place: Place) -> bool:
        if run_id:
            self._services.messages.tell(text, self.tr("Show"), lambda: self._pane.place_requested.emit(place))
        return bool(run_id)

    def _titles(self, run_id: str) -> list[tuple[str, str]]:
        tracker = self._services.session.tracker
        if tracker is None:
            return []
        run = tracker.run(run_id)
        return [(step.id, step.title) for step in steps(self._checklist(run), run)]

    def _checklist(self, run: Run) -> Checklist:
        return self._services.bundle.checklist_of_run(run.checklist, self._services.lang)

    def _add(self, tracker: Tracker, run_id: str, title: str) -> str:
        """A new step at the end of a run."""
        run = tracker.run(run_id)
        checklist = self._checklist(run)
        last = list(steps(checklist, run))[-1:]
        phase = checklist.phases[-1].id if checklist.phases else ""
        return tracker.add_step(run_id, title, phase, last[0].id if last else "").id
