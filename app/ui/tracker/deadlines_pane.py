"""The deadlines of all running checklists: passed, this week, next week, later; and a month with shapes."""

import datetime

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.content import Checklist
from app.exports import calendar_file
from app.files import write_atomically
from app.tracker import Entry, Run, Tracker, agenda
from app.ui.shell import clock
from app.ui.shell.centred import Centred
from app.ui.shell.dates import full_date
from app.ui.shell.file_choice import ask_where_to_save
from app.ui.shell.pane import Crumb, Pane, Services, Width
from app.ui.shell.place import Place, place_of_link
from app.ui.shell.trace import EmptyTrace
from app.ui.shell.widgets import Segmented, button, clear_layout, label, line, put_icon, set_usable
from app.ui.tracker.agenda_list import AgendaList
from app.ui.tracker.agenda_rows import agenda_rows
from app.ui.tracker.changes import Changes
from app.ui.tracker.month import Legend, Month

_LATE_PLAN = 3  # dates of a plan; fewer are simply late


class DeadlinesPane(Pane):
    """Place "deadlines"."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._changes = Changes.of(services)
        self._legal_only = False
        self._hidden: set[str] = set()  # ids of runs whose dates are not shown
        self._today = label("", "intro", wrap=True)
        self._choice = Segmented([("all", self.tr("All")), ("legal", self.tr("Legal only"))], self.tr("Show"))
        self._choice.choose("all")
        self._choice.chosen.connect(self._on_choice)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Deadlines"), "title"), 1)
        head.addWidget(self._choice)
        self._list = AgendaList(services.theme, services.icons, self.tr("Deadlines"))
        self._list.tick_requested.connect(self._tick)
        self._list.opened.connect(self._open)
        self._list.pressed_row.connect(self._open)
        self._list.more_time_requested.connect(self._ask_more_time)
        self._list.today_requested.connect(self._to_today)
        self._empty = QVBoxLayout()
        self._empty.setSpacing(8)
        top = QVBoxLayout()
        top.setContentsMargins(40, 23, 32, 7)
        top.setSpacing(2)
        top.addLayout(head)
        top.addWidget(self._today)
        top.addLayout(self._empty)
        middle = Centred(services.theme)
        left = QVBoxLayout(middle)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addLayout(top)
        left.addWidget(self._list, 1)
        self._side = self._make_side()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(middle, 1)
        row.addWidget(self._side)
        services.session.changed.connect(self._on_session)

    def _make_side(self) -> QFrame:
        self._month = Month(self.services)
        self._month.grid.clicked.connect(self._on_day)
        self._month.grid.activated.connect(self._on_day)
        self._from = QVBoxLayout()
        self._from.setSpacing(4)
        self._save = button(self.tr("Save as calendar file (.ics)"), self.save_calendar, small=True)
        put_icon(self._save, self.services.icons, "export", "text")
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(26, 26, 26, 20)
        column.setSpacing(16)
        months, calendars, files = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for group, spacing in ((months, 14), (calendars, 6), (files, 8)):
            group.setSpacing(spacing)
        months.addWidget(self._month)
        months.addWidget(Legend(self.services.theme))
        calendars.addWidget(label(self.tr("Show dates from"), "label"))
        calendars.addLayout(self._from)
        files.addWidget(self._save)
        warning = self.tr("The file is not encrypted. A work calendar can be read by your employer.")
        files.addWidget(label(warning, "hint", wrap=True))
        none = self.tr("The app gives no reminders. Look here every week, or keep the dates in a calendar of your own.")
        files.addWidget(label(none, "hint", wrap=True))
        for number, group in enumerate((months, calendars, files)):
            if number:
                column.addWidget(line())
            column.addLayout(group)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._content)
        side = QFrame()
        side.setObjectName("detail")
        outer = QVBoxLayout(side)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        return side

    # --- the window's questions ------------------------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        self._refresh()

    def crumbs(self) -> list[Crumb]:
        return [Crumb(self.tr("Deadlines"))]

    def focus_main(self) -> None:
        self._list.setFocus()

    def set_width(self, width: Width) -> None:
        self._side.setVisible(width != "compact")
        wanted = round(316 * min(self.services.theme.scale, 1.3))
        self._side.setFixedWidth(max(wanted, self._content.minimumSizeHint().width() + 2))

    def view_state(self) -> object:
        return self._list.current_key, self._list.verticalScrollBar().value()

    def restore_view(self, state: object) -> None:
        if isinstance(state, tuple):
            self._list.select(state[0], scroll=False)
            self._list.verticalScrollBar().setValue(state[1])

    def panes_in_order(self) -> list[QWidget]:
        return [self._list, self._side]

    # --- showing ---------------------------------------------------------------------------------------------

    def _runs(self) -> list[tuple[Run, Checklist]]:
        """The runs whose dates can be shown, with their checklists."""
        tracker, bundle, lang = self.services.session.tracker, self.services.bundle, self.services.lang
        runs = tracker.state.runs if tracker is not None else ()
        return [(run, bundle.checklist_of_run(run.checklist, lang)) for run in runs if not run.archived]

    def _entries(self, runs: list[tuple[Run, Checklist]]) -> list[Entry]:
        found = agenda((run, checklist) for run, checklist in runs if run.id not in self._hidden)
        return [entry for entry in found if entry.kind == "legal" or not self._legal_only]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()  # what changed while it was hidden

    def _on_session(self) -> None:
        # A tick must not wait for a list that nobody sees, but what is locked must go from it all the same.
        if self.isVisible() or self.services.session.tracker is None:
            self._refresh()

    def _refresh(self) -> None:
        runs = self._runs()
        entries, today = self._entries(runs), clock.today()
        checklists = {run.id: checklist for run, checklist in runs}
        self._list.set_rows(
            agenda_rows([(entry, checklists[entry.run_id]) for entry in entries], today, self.services.lang)
        )
        self._say_today(entries, today)
        self._month.set_entries(entries)
        self._show_runs([run for run, _ in runs])
        self._say_empty(bool(entries), bool(runs))
        set_usable(self._save, bool(entries), self.tr("There are no dates to save."))

    def _say_today(self, entries: list[Entry], today: datetime.date) -> None:
        sunday = today + datetime.timedelta(days=6 - today.weekday())
        passed = sum(1 for entry in entries if entry.due.shown < today)
        week = sum(1 for entry in entries if today <= entry.due.shown <= sunday)
        words = [self.tr("Today is {day}.").format(day=full_date(today, self.services.lang))]
        if passed:
            words.append(self.tr("%n date(s) have passed.", "", passed))
        if week:
            words.append(self.tr("%n date(s) this week.", "", week))
        late = [entry for entry in entries if entry.due.shown < today and entry.kind == "own" and not entry.due.is_own]
        if len(late) >= _LATE_PLAN:
            words.append(self.tr("Is the whole plan later? Then change the key date in the checklist."))
        self._today.setText(" ".join(words))

    def _say_empty(self, has_entries: bool, has_runs: bool) -> None:
        clear_layout(self._empty)
        if has_entries:
            return
        locked = self.services.session.status == "locked"
        title = self.tr("Unlock to see your deadlines.") if locked else self.tr("No dates yet")
        self._empty.addSpacing(12)
        if not locked:
            self._empty.addWidget(EmptyTrace(self.services.theme))
        self._empty.addWidget(label(title, "rowTitle"))
        if locked:
            act, do = self.tr("Unlock"), self.unlock_requested.emit
        else:
            text = self.tr("Start a checklist and set its key date. The dates then stand here.")
            if has_runs:
                text = self.tr("Nothing that is open has a date here. Set a key date, or a date of your own.")
            self._empty.addWidget(label(text, "small", wrap=True))
            act, do = self.tr("Choose a checklist"), self._to_library
        self._empty.addWidget(button(act, do, "primary"), 0, Qt.AlignmentFlag.AlignLeft)

    def _show_runs(self, runs: list[Run]) -> None:
        clear_layout(self._from)
        for run in runs:
            box = QCheckBox(run.name)
            box.setChecked(run.id not in self._hidden)
            box.setProperty("run", run.id)
            box.clicked.connect(self._on_run)
            self._from.addWidget(box)
        if not runs:
            locked = self.services.session.status == "locked"
            text = self.tr("Unlock to see your checklists.") if locked else self.tr("No checklist is running.")
            self._from.addWidget(label(text, "small", wrap=True))

    # --- doing -----------------------------------------------------------------------------------------------

    def _tick(self, key: str) -> None:
        run_id, _, step_id = key.partition("/")
        checklist = next((checklist for run, checklist in self._runs() if run.id == run_id), None)
        item = checklist.item(step_id) if checklist is not None else None
        fingerprint = item.fingerprint if item is not None else ""
        if self._changes.do(lambda tracker: tracker.tick(run_id, step_id, fingerprint), run_id, step_id):
            self.services.messages.tell_with_undo(self.tr("Step marked as done"), self._undo)

    def _undo(self) -> None:
        self._changes.do(Tracker.undo)

    def _open(self, key: str) -> None:
        run_id, _, step_id = key.partition("/")
        self.place_requested.emit(Place("run", run_id, step_id))

    def _ask_more_time(self, link: str) -> None:
        place = place_of_link(link)
        if place is not None:
            self.place_requested.emit(place)

    def _to_library(self) -> None:
        self.place_requested.emit(Place("checklists"))

    def _to_today(self) -> None:
        today = clock.today()
        self._month.show_day(today)
        self._scroll_to(today)

    def _on_choice(self, key: str) -> None:
        self._legal_only = key == "legal"
        self._refresh()

    def _on_run(self, checked: bool) -> None:
        box = self.sender()
        if isinstance(box, QCheckBox):
            (self._hidden.discard if checked else self._hidden.add)(box.property("run"))
            self._refresh()

    def _on_day(self, date: QDate) -> None:
        self._scroll_to(datetime.date(date.year(), date.month(), date.day()))

    def _scroll_to(self, day: datetime.date) -> None:
        """To the first date on or after a day."""
        row = next((row for row in self._list.rows.rows if not row.is_heading and row.day >= day), None)
        if row is not None:
            self._list.select(row.key)

    def save_calendar(self) -> None:
        """The shown dates as a calendar file, without the names of the checklists."""
        runs = [(run, checklist) for run, checklist in self._runs() if run.id not in self._hidden]
        path = ask_where_to_save(self, self.tr("Save as"), "dates.ics", "iCalendar (*.ics)")
        if path is None:
            return
        text = calendar_file(runs, self.services.lang, clock.today(), False, self._legal_only)
        try:
            write_atomically(path, text)
        except OSError:
            self.services.messages.tell(self.tr("Not saved: the file cannot be written there. Choose another folder."))
            return
        self.services.messages.tell(self.tr("Saved. This file is not encrypted."))
