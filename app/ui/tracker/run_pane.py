"""A running checklist: header with the trace, steps in phases, the detail of one step."""

import datetime

from msgspec.structs import replace
from PySide6.QtWidgets import QDialog, QHBoxLayout, QInputDialog, QMenu, QVBoxLayout, QWidget

from app.content import Checklist
from app.errors import VaultLocked
from app.tracker import Run, Step, Tracker, progress, steps
from app.ui.shell.dates import short_date, weekday_date
from app.ui.shell.pane import Crumb, Pane, Services, Width
from app.ui.shell.place import Place
from app.ui.shell.trace import Trace
from app.ui.shell.widgets import button, label, line
from app.ui.tracker import clock
from app.ui.tracker.changes import Changes
from app.ui.tracker.start_dialog import DateField
from app.ui.tracker.step_detail import StepDetail
from app.ui.tracker.step_list import StepList
from app.ui.tracker.step_rows import RowContext, step_rows
from app.ui.tracker.wording import shown_day, steps_done


class RunPane(Pane):
    """Place "run": id of the run, part a step."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._changes = Changes.of(services)
        self._run_id = ""
        self._title = label("", "title", wrap=True)
        self._where = label("", "small")
        self._key_date = label("", "small", wrap=True)
        self._trace = Trace(services.theme)
        self._trace.setAccessibleName(self.tr("Progress"))
        self._count = label("", "small")
        self._more = button("…", self._show_menu)
        self._more.setAccessibleName(self.tr("More actions"))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._more)
        facts = QHBoxLayout()
        facts.addWidget(self._where)
        facts.addSpacing(12)
        facts.addWidget(self._key_date)
        facts.addWidget(button(self.tr("Change"), self._change_key_dates, "link"))
        facts.addStretch(1)
        trace = QHBoxLayout()
        trace.addWidget(self._trace, 3)
        trace.addWidget(self._count, 2)
        self._steps = StepList(services.theme, services.icons, services.settings, self.tr("Steps"))
        self._steps.current_changed.connect(self._on_current)
        self._steps.pressed_row.connect(self._on_current)
        self._steps.wished.connect(self._on_wish)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(32, 20, 16, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(facts)
        column.addLayout(trace)
        column.addWidget(line())
        column.addWidget(self._steps, 1)
        self._detail = StepDetail(services)
        self._detail.wished.connect(self._on_wish)
        self._detail.place_requested.connect(self.place_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 1)
        row.addWidget(self._detail)
        services.session.changed.connect(self._refresh)
        self._changes.changed.connect(self._refresh)

    # --- the window's questions ------------------------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Raises VaultLocked and TrackerError."""
        tracker = self.services.session.tracker
        if tracker is None:
            raise VaultLocked("Your notes are locked. Unlock first.")
        tracker.run(place.id)
        self._run_id = place.id
        self._refresh()
        if not (place.part and self._steps.select(place.part)):
            self._steps.select_first()
        self._on_current(self._steps.current_key)

    def crumbs(self) -> list[Crumb]:
        run = self._run
        return [Crumb(self.tr("Checklists"), Place("checklists")), Crumb(run.name if run else "")]

    def focus_main(self) -> None:
        self._steps.setFocus()

    def set_width(self, width: Width) -> None:
        scale = min(self.services.theme.scale, 1.3)
        self._detail.setFixedWidth(round({"wide": 392, "medium": 340, "compact": 300}[width] * scale))
        self._steps.set_compact(width == "compact")

    def view_state(self) -> object:
        self._detail.save_now()
        return self._steps.current_key, self._steps.verticalScrollBar().value()

    def restore_view(self, state: object) -> None:
        if isinstance(state, tuple):
            self._steps.select(state[0])
            self._steps.verticalScrollBar().setValue(state[1])
            self._on_current(state[0])

    def panes_in_order(self) -> list[QWidget]:
        return [self._steps, self._detail]

    # --- showing ---------------------------------------------------------------------------------------------

    @property
    def _run(self) -> Run | None:
        tracker = self.services.session.tracker
        runs = tracker.state.runs if tracker is not None else ()
        return next((run for run in runs if run.id == self._run_id), None)

    def _checklist(self, run: Run) -> Checklist:
        return self.services.bundle.checklist_of_run(run.checklist, self.services.lang)

    def _refresh(self) -> None:
        run = self._run
        if run is None:
            return
        checklist = self._checklist(run)
        lang = self.services.lang
        self._title.setText(run.name)
        stored = self.services.session.status == "open"
        self._where.setText(self.tr("Encrypted on this computer") if stored else self.tr("In memory only"))
        dates = [
            f"{key.label}: {weekday_date(run.key_dates[key.id], lang)}"
            for key in checklist.key_dates if key.id in run.key_dates
        ]  # fmt: skip
        self._key_date.setText(" · ".join(dates) or self.tr("No key date yet"))
        done = progress(checklist, run)
        text = steps_done(done.done, done.countable)
        self._trace.set_value(done.done, done.countable, text)
        if done.is_complete:
            text = self.tr("Done. %n step(s) since {day}.", "", done.done).format(
                day=short_date(run.started.date(), lang)
            )
        elif done.skipped:
            text = self.tr("{count} · %n skipped", "", done.skipped).format(count=text)
        self._count.setText(text)
        context = RowContext(lang, clock.today(), self._is_unsaved)
        self._steps.set_rows(step_rows(checklist, run, context))
        self._show_detail(self._steps.current_key)

    def _is_unsaved(self, step_id: str) -> bool:
        return self._changes.is_unsaved(self._run_id, step_id)

    def _on_current(self, key: str) -> None:
        self._show_detail(key)

    def _show_detail(self, key: str) -> None:
        run = self._run
        if run is None:
            return
        checklist = self._checklist(run)
        lines = steps(checklist, run)
        step = next((found for found in lines if found.id == key), None)
        if step is not None:
            self._detail.show_step(checklist, run, step, {found.id: found.title for found in lines})

    # --- doing -----------------------------------------------------------------------------------------------

    def _step(self, key: str) -> Step | None:
        run = self._run
        return next((found for found in steps(self._checklist(run), run) if found.id == key), None) if run else None

    def _on_wish(self, wish: str, key: str) -> None:
        if wish == "add":
            self._add_step(key)
            return
        step = self._step(key)
        if step is None:
            return
        if wish == "tick":
            self._tick(step)
        elif wish == "skip":
            self._skip(step)
        elif wish == "open":
            self._detail.setFocus()
            self._detail.focusNextChild()
        elif wish == "note":
            self._detail.focus_note()
        elif wish == "date":
            self._detail.focus_date()
        elif wish in ("up", "down") and step.is_own:
            run = self._run
            offset = -1 if wish == "up" else 1
            if run is not None:
                checklist = self._checklist(run)
                self._do(lambda tracker: tracker.move_step(run.id, step.id, offset, checklist), step.id)
        elif wish == "remove" and step.is_own:
            self._do(lambda tracker: tracker.remove_step(self._run_id, step.id), step.id)

    def _do(self, change: object, step_id: str = "") -> bool:
        return self._changes.do(change, self._run_id, step_id)  # type: ignore[arg-type]

    def _tick(self, step: Step) -> None:
        run_id = self._run_id
        if step.state.status == "done":
            self._do(lambda tracker: tracker.untick(run_id, step.id), step.id)
            return
        if step.waits:
            go_on = self.services.messages.ask(
                self.tr("Do this step now?"), self.tr("Other steps should come first."),
                self.tr("Mark as done"), self.tr("Cancel"),
            )  # fmt: skip
            if not go_on:
                return
        fingerprint = step.item.fingerprint if step.item is not None else ""
        if self._do(lambda tracker: tracker.tick(run_id, step.id, fingerprint), step.id):
            self.services.messages.tell(self.tr("Step marked as done"), self.tr("Undo"), self._undo)

    def _undo(self) -> None:
        self._do(Tracker.undo)

    def _skip(self, step: Step) -> None:
        run_id = self._run_id
        if step.state.status == "skipped":
            self._do(lambda tracker: tracker.untick(run_id, step.id), step.id)
            return
        reason, sure = QInputDialog.getText(self, self.tr("Skip this step"), self.tr("Why? You can leave this empty."))
        if sure:
            self._do(lambda tracker: tracker.skip(run_id, step.id, reason), step.id)

    def _add_step(self, key: str) -> None:
        run, row = self._run, self._steps.current_row
        title, sure = QInputDialog.getText(self, self.tr("Add your own step"), self.tr("What is to be done?"))
        if run is None or not sure or not title.strip():
            return
        phase = key.removeprefix("add:") if key.startswith("add:") else row.phase_id if row is not None else ""
        inside = [found.id for found in steps(self._checklist(run), run) if found.phase_id == phase]
        after = key if key in inside else inside[-1] if inside else ""
        self._do(lambda tracker: tracker.add_step(run.id, title.strip(), phase, after))

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Rename…"), self._rename)
        menu.addAction(self.tr("Change the key dates…"), self._change_key_dates)
        menu.addAction(self.tr("Erase this checklist…"), self._erase)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _rename(self) -> None:
        run = self._run
        text = self.tr("Choose a name that says nothing to others.")
        name, sure = QInputDialog.getText(self, self.tr("Rename"), text, text=run.name if run else "")
        if sure and name.strip() and self._do(lambda tracker: tracker.rename_run(self._run_id, name.strip())):
            self.crumbs_changed.emit()

    def _erase(self) -> None:
        sure = self.services.messages.ask(
            self.tr("Erase this checklist?"), self.tr("Its ticks and notes go with it. You can undo this until you close the app."),
            self.tr("Erase"), self.tr("Cancel"),
        )  # fmt: skip
        if sure:
            run_id = self._run_id
            self.place_requested.emit(Place("checklists"))
            self._do(lambda tracker: tracker.remove_run(run_id))

    def _change_key_dates(self) -> None:
        run = self._run
        if run is None:
            return
        checklist = self._checklist(run)
        chosen = KeyDatesDialog.ask(checklist, run, self.services, self)
        for key, day in (chosen or {}).items():
            if run.key_dates.get(key) != day:
                self._do(lambda tracker, key=key, day=day: tracker.set_key_date(run.id, key, day))


class KeyDatesDialog(QDialog):
    """The key dates, and which dates would move, before anything is changed."""

    def __init__(self, checklist: Checklist, run: Run, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._checklist, self._run, self._lang = checklist, run, services.lang
        self.setWindowTitle(self.tr("Key dates"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        first = clock.today() + datetime.timedelta(weeks=16)
        self._fields = {key.id: DateField(key, run.key_dates.get(key.id), first) for key in checklist.key_dates}
        for field in self._fields.values():
            column.addWidget(field)
        self._preview = label("", "small", wrap=True)
        column.addWidget(self._preview)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Show what moves"), self._show, small=True))
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(button(self.tr("Change the dates"), self.accept, "primary"))
        column.addLayout(row)
        self.setMinimumWidth(520)
        self._show()

    @classmethod
    def ask(
        cls, checklist: Checklist, run: Run, services: Services, parent: QWidget
    ) -> dict[str, datetime.date | None] | None:
        """The chosen dates by key-date id, or None when cancelled."""
        dialog = cls(checklist, run, services, parent)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        return dialog.days

    @property
    def days(self) -> dict[str, datetime.date | None]:
        """What the fields say now."""
        return {key: field.day for key, field in self._fields.items()}

    def moved(self) -> list[str]:
        """A line for each step whose date would change."""
        known = {key: day for key, day in self.days.items() if day is not None}
        after = steps(self._checklist, replace(self._run, key_dates=known))
        lines = []
        for old, new in zip(steps(self._checklist, self._run), after, strict=True):
            before, then = (shown_day(step.due) if step.due else None for step in (old, new))
            if before != then:
                none = self.tr("no date")
                texts = [short_date(day, self._lang) if day else none for day in (before, then)]
                lines.append(f"{old.title}: {texts[0]} → {texts[1]}")
        return lines

    def _show(self) -> None:
        lines = self.moved()
        self._preview.setText("\n".join(lines) if lines else self.tr("No date moves."))
