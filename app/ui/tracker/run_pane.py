"""A running checklist: its head with the trace, steps in phases, the detail of one step."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.content import Checklist
from app.errors import VaultLocked
from app.tracker import Run, Step, steps
from app.ui.shell import clock
from app.ui.shell.carried import carry_run
from app.ui.shell.centred import Centred
from app.ui.shell.pane import Crumb, Pane, Services, Width
from app.ui.shell.place import Place
from app.ui.shell.widgets import button, key_cap, label, line, put_icon
from app.ui.tracker.changes import Changes
from app.ui.tracker.run_actions import RunActions, phase_and_neighbour
from app.ui.tracker.run_header import RunHeader
from app.ui.tracker.step_detail import StepDetail
from app.ui.tracker.step_list import StepList
from app.ui.tracker.step_rows import RowContext, step_rows

_NO_LIMIT = 16_777_215  # QWIDGETSIZE_MAX


class RunPane(Pane):
    """Place "run": id of the run, part a step. In a compact window list and detail take turns."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._changes = Changes.of(services)
        self._run_id = ""
        self._name = ""
        self._width: Width = "wide"
        self._wants_detail = True
        self._actions = RunActions(services, self, lambda: self._run, self.place_requested.emit)
        self._header = RunHeader(services)
        self._header.wished.connect(self._on_run_wish)
        self._steps = StepList(services.theme, services.icons, services.settings, self.tr("Steps"))
        self._steps.current_changed.connect(self._show_detail)
        self._steps.pressed_row.connect(self._on_pressed)
        self._steps.wished.connect(self._on_wish)
        self._steps.menu_requested.connect(self._on_menu)
        self._foot = self._make_foot()
        self._left = Centred(services.theme)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(line())
        column.addWidget(self._steps, 1)
        column.addWidget(self._foot)
        self._detail = StepDetail(services)
        self._detail.wished.connect(self._on_wish)
        self._detail.place_requested.connect(self._on_link)
        self._detail.close_requested.connect(self._on_close)
        self._detail.key_dates_wished.connect(lambda: self._on_run_wish("key-dates"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, 1)
        row.addWidget(self._detail)
        services.session.changed.connect(self._on_session)
        self._changes.changed.connect(self._on_session)

    def _make_foot(self) -> QFrame:
        """What a compact window says below the list."""
        foot = QFrame()
        foot.setObjectName("foot")
        add = button(self.tr("Add your own step"), self._add_here)
        put_icon(add, self.services.icons, "plus", "text")
        row = QHBoxLayout(foot)
        row.setContentsMargins(28, 10, 28, 10)
        row.setSpacing(8)
        row.addWidget(add)
        row.addStretch(1)
        for keys, text in (("Space", self.tr("Done")), ("Enter", self.tr("Open step"))):
            row.addWidget(key_cap(keys))
            row.addWidget(label(text, "small"))
            row.addSpacing(4)
        return foot

    # --- the window's questions ------------------------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Raises VaultLocked and TrackerError."""
        tracker = self.services.session.tracker
        if tracker is None:
            raise VaultLocked("Your notes are locked. Unlock first.")
        tracker.run(place.id)
        changed, self._run_id = place.id != self._run_id, place.id
        self._wants_detail = self._width != "compact" or bool(place.part)
        self._lay_out()
        self._refresh()
        if place.part and self._steps.select(place.part):
            pass
        elif changed or not self._steps.current_key:
            self._select_current()
        self._show_detail(self._steps.current_key)

    def crumbs(self) -> list[Crumb]:
        run = self._run
        return [Crumb(self.tr("Checklists"), Place("checklists")), Crumb(run.name if run else "")]

    def focus_main(self) -> None:
        if self._left.isVisible():
            self._steps.setFocus()
        else:
            self._detail.focus_first()

    def set_width(self, width: Width) -> None:
        changed, self._width = width != self._width, width
        scale = min(self.services.theme.scale, 1.3)
        compact = width == "compact"
        if compact:
            self._detail.setMinimumWidth(0)
            self._detail.setMaximumWidth(_NO_LIMIT)
        else:
            self._detail.setFixedWidth(round({"wide": 392, "medium": 340}[width] * scale))
        self._steps.set_compact(compact)
        self._header.set_compact(compact)
        if changed:  # not each time: it is called for every pixel that the window grows
            self._wants_detail = not compact
            self._lay_out()
            self._refresh()

    def view_state(self) -> object:
        self._detail.save_now()
        return self._steps.current_key, self._steps.verticalScrollBar().value(), self._wants_detail

    def restore_view(self, state: object) -> None:
        if isinstance(state, tuple):
            self._steps.select(state[0])
            self._steps.verticalScrollBar().setValue(state[1])
            self._wants_detail = state[2]
            self._lay_out()
            self._show_detail(state[0])

    def panes_in_order(self) -> list[QWidget]:
        return [self._steps, self._detail]

    def print_page(self) -> None:
        """Print the run."""
        self._actions.to_paper(as_pdf=False)

    def save_pdf(self) -> None:
        """The run as a PDF."""
        self._actions.to_paper(as_pdf=True)

    def switch_step_and_guide(self) -> None:
        """To the section of the guide that the current step names."""
        step = self._step(self._steps.current_key)
        guide, _, section = (
            step.item.read.partition("#") if step is not None and step.item is not None else ("", "", "")
        )
        if guide and self.services.bundle.has_guide(guide):
            self.place_requested.emit(Place("guide", guide, section))
        else:
            self.services.messages.tell(self.tr("This step has no guide."))

    # --- showing ---------------------------------------------------------------------------------------------

    @property
    def _run(self) -> Run | None:
        tracker = self.services.session.tracker
        runs = tracker.state.runs if tracker is not None else ()
        return next((run for run in runs if run.id == self._run_id), None)

    def _checklist(self, run: Run) -> Checklist:
        return self.services.bundle.checklist_of_run(run.checklist, self.services.lang)

    def _lay_out(self) -> None:
        compact = self._width == "compact"
        self._left.setVisible(not (compact and self._wants_detail))
        self._detail.setVisible(self._wants_detail)
        self._foot.setVisible(compact)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()  # what changed while it was hidden

    def _on_session(self) -> None:
        if self.isVisible():  # a tick elsewhere must not wait for it; it is made anew when it is shown
            self._refresh()

    def _refresh(self) -> None:
        run = self._run
        if run is None:
            return
        checklist = self._checklist(run)
        lines = steps(checklist, run)
        self._header.show_run(checklist, run, lines)
        context = RowContext(self.services.lang, clock.today(), self._is_unsaved, self._width != "compact")
        self._steps.set_rows(step_rows(checklist, run, context))
        self._show_detail(self._steps.current_key)
        if run.name != self._name:
            self._name = run.name
            self.crumbs_changed.emit()

    def _select_current(self) -> None:
        """The step to do next, in the middle of the list."""
        current = next((row.key for row in self._steps.rows.rows if row.node == "current"), None)
        if current is None:
            self._steps.select_first()
        else:
            self._steps.select(current, scroll=False)
            self._steps.scrollTo(self._steps.currentIndex(), StepList.ScrollHint.PositionAtCenter)

    def _is_unsaved(self, step_id: str) -> bool:
        return self._changes.is_unsaved(self._run_id, step_id)

    def _step(self, key: str) -> Step | None:
        run = self._run
        return next((found for found in steps(self._checklist(run), run) if found.id == key), None) if run else None

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

    def _on_link(self, place: Place) -> None:
        """A letter or calculator gets the run's dates, and knows the way back."""
        run = self._run
        if place.kind in ("letter", "calculator") and run is not None:
            place = Place(place.kind, place.id, self._steps.current_key, place.words, run.id)
            carry_run(self.services, run, place)
        self.place_requested.emit(place)

    def _on_pressed(self, key: str) -> None:
        if self._step(key) is None:
            return
        if self._width == "compact":
            self.place_requested.emit(Place("run", self._run_id, key))
            return
        self._wants_detail = True
        self._lay_out()
        self._show_detail(key)

    def _on_close(self) -> None:
        self._detail.save_now()
        self._wants_detail = False
        self._lay_out()
        self._steps.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_run_wish(self, wish: str) -> None:
        run = self._run
        if wish == "menu" and run is not None:
            more = self._header.more
            self._actions.menu(run).popup(more.mapToGlobal(more.rect().bottomLeft()))
        else:
            self._actions.do_run(wish)

    def _on_wish(self, wish: str, key: str) -> None:
        step = self._step(key)
        if wish == "add":
            self._add_step(key)
        elif step is None:
            return
        elif wish == "open":
            self._on_pressed(key)
            self._detail.focus_first()
        elif wish in ("note", "date"):
            if not self._detail.isVisible():
                self._on_pressed(key)
            self._detail.focus_note() if wish == "note" else self._detail.focus_date()
        else:
            self._actions.do_step(wish, step)

    def _on_menu(self, key: str, at: QPoint) -> None:
        self._show_detail(key)
        self._detail.menu().popup(at)

    def _add_here(self) -> None:
        self._add_step(self._steps.current_key)

    def _add_step(self, key: str) -> None:
        run = self._run
        if run is not None:
            added = self._actions.add_step(*phase_and_neighbour(self._checklist(run), run, key))
            if added and self._steps.select(added):
                self._show_detail(added)
