"""What can be done with a running checklist and its steps: asks where it must, and does it."""

from collections.abc import Callable

from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QWidget

from app.content import Checklist
from app.tracker import Run, Step, Tracker, steps
from app.ui.shell.dialog import title_in
from app.ui.shell.pane import Services
from app.ui.shell.place import Place
from app.ui.tracker.changes import Changes
from app.ui.tracker.export_dialog import ExportDialog
from app.ui.tracker.import_dialog import ImportDialog
from app.ui.tracker.key_dates_dialog import KeyDatesDialog
from app.ui.tracker.wording import translate

Change = Callable[[Tracker], object]


class RunActions:
    """For one pane; `run` gives the run that it shows now."""

    def __init__(
        self, services: Services, parent: QWidget, run: Callable[[], Run | None], go: Callable[[Place], object]
    ) -> None:
        self._services, self._parent, self._run, self._go = services, parent, run, go
        self._changes = Changes.of(services)

    # --- a step ----------------------------------------------------------------------------------------------

    def do_step(self, wish: str, step: Step) -> None:
        """Carry out a wish about a step: tick, again, skip, rename, up, down, remove."""
        if wish == "tick":
            self._tick(step)
        elif wish == "again" and step.item is not None:
            fingerprint = step.item.fingerprint
            self.do(lambda tracker: tracker.tick(self._id, step.id, fingerprint), step.id)
        elif wish == "skip":
            self._skip(step)
        elif step.is_own and wish in ("up", "down"):
            run = self._run()
            if run is not None:
                checklist, offset = self._checklist(run), -1 if wish == "up" else 1
                self.do(lambda tracker: tracker.move_step(run.id, step.id, offset, checklist), step.id)
        elif step.is_own and wish == "remove":
            if self.do(lambda tracker: tracker.remove_step(self._id, step.id), step.id):
                self._tell_undo(translate("tracker", "Your step was removed"))
        elif step.is_own and wish == "rename":
            title = self._ask(
                translate("tracker", "Rename this step"), translate("tracker", "What is to be done?"), step.title
            )
            if title:
                self.do(lambda tracker: tracker.rename_step(self._id, step.id, title), step.id)

    def add_step(self, phase_id: str, after: str) -> str:
        """Ask for a step of one's own and add it; its id, or ""."""
        title = self._ask(translate("tracker", "Add your own step"), translate("tracker", "What is to be done?"))
        added: list[str] = []
        if title:
            self.do(lambda tracker: added.append(tracker.add_step(self._id, title, phase_id, after).id))
        return added[0] if added else ""

    def _tick(self, step: Step) -> None:
        run_id = self._id
        if step.state.status == "done":
            self.do(lambda tracker: tracker.untick(run_id, step.id), step.id)
            return
        if step.waits:
            go_on = self._services.messages.ask(
                translate("tracker", "Do this step now?"), translate("tracker", "Other steps should come first."),
                translate("tracker", "Mark as done"), translate("tracker", "Cancel"),
            )  # fmt: skip
            if not go_on:
                return
        fingerprint = step.item.fingerprint if step.item is not None else ""
        if self.do(lambda tracker: tracker.tick(run_id, step.id, fingerprint), step.id):
            self._tell_undo(translate("tracker", "Step marked as done"))

    def _skip(self, step: Step) -> None:
        run_id = self._id
        if step.state.status == "skipped":
            self.do(lambda tracker: tracker.untick(run_id, step.id), step.id)
            return
        title, question = translate("tracker", "Skip this step"), translate("tracker", "Why? You can leave this empty.")
        reason, sure = QInputDialog.getText(self._parent, title_in(self._parent, title), question)
        if sure:
            self.do(lambda tracker: tracker.skip(run_id, step.id, reason.strip()), step.id)

    # --- the run ---------------------------------------------------------------------------------------------

    def menu(self, run: Run) -> QMenu:
        """Everything that can be done with the run."""
        made = QMenu(self._parent)
        entries: list[tuple[str, str] | None] = [
            (translate("tracker", "Rename…"), "rename"),
            (translate("tracker", "Change the key dates…"), "key-dates"),
            (translate("tracker", "Duplicate…"), "duplicate"),
            None,
            (translate("tracker", "Export…"), "export"),
            (translate("tracker", "Import a copy…"), "import"),
            (translate("tracker", "Print…"), "print"),
            (translate("tracker", "Save as PDF…"), "pdf"),
            None,
            (translate("tracker", "Take it out again"), "unarchive")
            if run.archived
            else (translate("tracker", "Put away"), "archive"),
            (translate("tracker", "Finish"), "finish"),
            (translate("tracker", "Erase this checklist…"), "erase"),
        ]
        has_key_dates = bool(self._checklist(run).key_dates)
        for entry in entries:
            if entry is None:
                made.addSeparator()
            elif entry[1] != "key-dates" or has_key_dates:
                action = made.addAction(entry[0])
                action.setData(entry[1])
        made.triggered.connect(lambda action: self.do_run(action.data()))
        return made

    def do_run(self, wish: str) -> None:
        """Carry out a wish about the run: one of the words of `menu`, or "seen"."""
        run = self._run()
        if run is None:
            return
        checklist = self._checklist(run)
        simple: dict[str, Change] = {
            "archive": lambda tracker: tracker.archive_run(run.id),
            "unarchive": lambda tracker: tracker.archive_run(run.id, False),
            "finish": lambda tracker: tracker.finish_run(run.id),
            "seen": lambda tracker: tracker.see_changes(run.id, checklist),
        }
        if wish in simple:
            if self.do(simple[wish]) and wish in ("archive", "finish"):
                text = (
                    translate("tracker", "Put away.")
                    if wish == "archive"
                    else translate("tracker", "Finished and put away.")
                )
                self._tell_undo(text)
        elif wish == "rename":
            self._rename(run)
        elif wish == "key-dates":
            self._change_key_dates(run, checklist)
        elif wish == "duplicate":
            self._duplicate(run)
        elif wish == "erase":
            self._erase(run)
        elif wish == "export":
            ExportDialog.ask(self._services, run, self._parent)
        elif wish == "import" and (run_id := ImportDialog.ask(self._services, self._parent)):
            self._go(Place("run", run_id))
        elif wish in ("print", "pdf"):
            self.to_paper(as_pdf=wish == "pdf")

    def to_paper(self, as_pdf: bool) -> None:
        """Print the run or save it as a PDF; without notes and names, unless the person says otherwise."""
        from app.ui.document.printing import Printing
        from app.ui.tracker.run_sheet import run_sheet

        run = self._run()
        if run is None:
            return
        with_notes = bool(_written(run)) and self._services.messages.ask(
            translate("tracker", "With notes and names?"),
            translate("tracker", "Without them the paper has empty lines to write on. A printer may keep what it prints."),
            translate("tracker", "With notes and names"), translate("tracker", "Without"),
        )  # fmt: skip
        printing = Printing(self._services, self._parent)
        sheets = [run_sheet(self._checklist(run), run, with_notes, printing.look)]
        if as_pdf:
            printing.save_pdf(sheets, is_private=True)
        else:
            printing.print_sheets(sheets)

    def _rename(self, run: Run) -> None:
        text = translate("tracker", "Choose a name that says nothing to others.")
        name = self._ask(translate("tracker", "Rename"), text, run.name)
        if name:
            self.do(lambda tracker: tracker.rename_run(run.id, name))

    def _duplicate(self, run: Run) -> None:
        text = translate("tracker", "A second one with the same dates and your own steps. Choose its name.")
        name = self._ask(translate("tracker", "Duplicate"), text)
        made: list[Run] = []
        if name and self.do(lambda tracker: made.append(tracker.duplicate_run(run.id, name))):
            self._go(Place("run", made[0].id))

    def _erase(self, run: Run) -> None:
        sure = self._services.messages.ask(
            translate("tracker", "Erase this checklist?"),
            translate("tracker", "Its ticks and notes go with it. You can undo this until the app locks or closes."),
            translate("tracker", "Erase"), translate("tracker", "Cancel"),
        )  # fmt: skip
        if sure:
            self._go(Place("checklists"))
            if self.do(lambda tracker: tracker.remove_run(run.id)):
                self._tell_undo(translate("tracker", "Erased."))

    def _change_key_dates(self, run: Run, checklist: Checklist) -> None:
        chosen = KeyDatesDialog.ask(checklist, run, self._services, self._parent)
        if chosen and self.do(lambda tracker: tracker.set_key_dates(run.id, chosen)):
            self._tell_undo(translate("tracker", "The dates were changed"))

    # --- helpers ---------------------------------------------------------------------------------------------

    def do(self, change: Change, step_id: str = "") -> bool:
        """Make a change; whether it is where it should be."""
        return self._changes.do(change, self._id, step_id)

    @property
    def _id(self) -> str:
        run = self._run()
        return run.id if run is not None else ""

    def _checklist(self, run: Run) -> Checklist:
        return self._services.bundle.checklist_of_run(run.checklist, self._services.lang)

    def _ask(self, title: str, question: str, text: str = "") -> str:
        called = title_in(self._parent, title)
        answer, sure = QInputDialog.getText(self._parent, called, question, QLineEdit.EchoMode.Normal, text)
        return answer.strip() if sure else ""

    def _tell_undo(self, text: str) -> None:
        self._services.messages.tell(text, translate("tracker", "Undo"), lambda: self._changes.do(Tracker.undo))


def phase_and_neighbour(checklist: Checklist, run: Run, key: str) -> tuple[str, str]:
    """Where a step of one's own goes that is added at the row `key`: its phase, and the step before it."""
    lines = steps(checklist, run)
    here = next((step for step in lines if step.id == key), None)
    if here is not None:
        return here.phase_id, here.id
    phase = key.partition(":")[2] if ":" in key else next((phase.id for phase in checklist.phases), "")
    inside = [step.id for step in lines if step.phase_id == phase]
    return phase, inside[-1] if inside else ""


def _written(run: Run) -> list[str]:
    states = run.steps.values()
    return [text for state in states for text in (state.note, state.who, state.reason) if text]
