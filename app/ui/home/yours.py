"""The right side of Home: running checklists, what is coming up, and how fresh the handbook is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shell.dates import distance, part, short_iso_date
from app.ui.shell.flow_layout import FlowLayout
from app.ui.shell.pane import Services
from app.ui.shell.place import Place
from app.ui.shell.trace import EmptyTrace, Trace
from app.ui.shell.widgets import button, clear_layout, label, line, put_icon, tag
from app.ui.shell.wrapped_link import WrappedLink

if TYPE_CHECKING:  # nobody has a running checklist before the passphrase
    from app.tracker import Entry, Run

_SHOWN = 3


class Yours(QWidget):
    """Made anew whenever the person's data changes."""

    place_requested = Signal(object)
    unlock_requested = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._column = QVBoxLayout(self)
        self._column.setSpacing(10)
        self.set_margins(24, 30)
        services.session.changed.connect(self._on_session)
        self.refresh()

    def set_margins(self, beside: int, above: int) -> None:
        """The room around, in pixels: it stands beside the situations, or below them."""
        self._column.setContentsMargins(beside, above, beside, 24)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_old:
            self.refresh()

    def _on_session(self) -> None:
        """What changed while Home is hidden waits; but what is locked leaves it at once."""
        if self.isVisible() or self._services.session.tracker is None:
            self.refresh()
        else:
            self._is_old = True

    def refresh(self) -> None:
        """Show the present state."""
        self._is_old = False
        clear_layout(self._column)
        self._column.addWidget(label(self.tr("Your checklists"), "group"))
        tracker = self._services.session.tracker
        runs = [run for run in tracker.state.runs if not run.archived] if tracker else []
        runs.sort(key=lambda run: run.last_change, reverse=True)
        if self._services.session.status == "locked":
            self._column.addWidget(label(self.tr("Unlock to see your checklists."), "small", wrap=True))
            self._column.addWidget(button(self.tr("Unlock"), self.unlock_requested.emit), 0, Qt.AlignmentFlag.AlignLeft)
        elif not runs:
            self._column.addWidget(self._empty())
        else:
            for run in runs[:_SHOWN]:
                self._column.addWidget(self._card(run))
            self._add_link(self.tr("All checklists"), Place("checklists"))
        self._add_reminder()
        if runs:
            self._add_agenda(runs)
        if tracker is not None and (tracker.state.bookmarks or tracker.state.marks):
            self._column.addSpacing(10)
            self._column.addWidget(label(self.tr("Your marks"), "group"))
            count = len(tracker.state.bookmarks) + len(tracker.state.marks)
            self._add_link(self.tr("%n bookmark(s), mark(s) and note(s)", "", count), Place("marks"))
        self._column.addStretch(1)
        checked = short_iso_date(self._services.front.checked, self._services.lang)
        text = self.tr("Information, not legal advice. Last content check: {day}.").format(day=checked)
        self._column.addWidget(label(text, "hint", wrap=True))

    def _add_reminder(self) -> None:
        """One calm line when the newest backup at another place is old."""
        session = self._services.session
        if session.vault is None or not session.backups.wants_outside(session.vault.created):
            return
        outside = session.backups.record().outside
        text = self.tr("There is no backup at another place yet.")
        if outside is not None:
            import datetime

            days = (datetime.date.today() - outside).days
            text = self.tr("Your newest backup at another place is %n day(s) old.", "", days)
        self._column.addSpacing(4)
        self._column.addWidget(label(text, "small", wrap=True))
        self._add_link(self.tr("Make a backup"), Place("settings", "data"))

    def _empty(self) -> QFrame:
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(8)
        words = (
            self.tr("Pick one and set the first date. It stays on this computer, encrypted.")
            if self._services.session.status == "open"
            else self.tr("Pick one and set the first date. Without a passphrase it is gone when you close the app.")
        )
        text = label(words, "small", wrap=True)
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        go = button(self.tr("Choose a checklist"), lambda: self.place_requested.emit(Place("checklists")), "primary")
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(EmptyTrace(self._services.theme), 0, middle)
        column.addWidget(label(self.tr("No checklists yet"), "rowTitle"), 0, middle)
        column.addWidget(text)
        column.addWidget(go, 0, middle)
        return card

    def _card(self, run: "Run") -> QFrame:
        from app.tracker import next_step, progress

        services = self._services
        checklist = services.bundle.checklist_of_run(run.checklist, services.lang)
        done = progress(checklist, run)
        following = next_step(checklist, run)
        count = self.tr("{done} of %n step(s)", "", done.countable).format(done=done.done)
        text = self.tr("{count} · next: {step}").format(count=count, step=following.title) if following else count
        card = QFrame()
        card.setProperty("card", "true")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(5)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, -8, 0)  # the arrow, not its room, ends with the rest
        head.addWidget(label(run.name, "rowTitle"), 1)
        place = Place("run", run.id)
        go = button("", lambda: self.place_requested.emit(place), "quiet", small=True)
        put_icon(go, services.icons, "right")
        go.setAccessibleName(self.tr("Open {name}").format(name=run.name))
        head.addWidget(go)
        trace = Trace(services.theme)
        trace.setAccessibleName(run.name)
        trace.set_value(done.done, done.countable, count)
        column.addLayout(head)
        if done.countable:
            column.addWidget(trace)
        column.addWidget(label(text, "small", wrap=True))
        return card

    def _add_agenda(self, runs: "list[Run]") -> None:
        from app.tracker import agenda
        from app.ui.shell import clock

        services = self._services
        entries = agenda((run, services.bundle.checklist_of_run(run.checklist, services.lang)) for run in runs)
        if not entries:
            return
        self._column.addSpacing(10)
        self._column.addWidget(label(self.tr("Coming up"), "group"))
        coming = [entry for entry in entries if entry.day >= clock.today()]
        if passed := len(entries) - len(coming):
            self._column.addWidget(label(self.tr("%n date(s) have passed.", "", passed), "error", wrap=True))
        for entry in coming[:_SHOWN]:
            self._column.addWidget(line())
            self._column.addWidget(self._entry(entry))
        self._add_link(self.tr("All deadlines"), Place("deadlines"))

    def _entry(self, entry: "Entry") -> QWidget:
        import datetime

        lang, today = self._services.lang, datetime.date.today()
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        day = QVBoxLayout()
        day.setSpacing(0)
        number = label(str(entry.day.day), "rowTitle")
        number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        number.setMinimumWidth(self._services.theme.px(36))  # or titles of other days would not stand in line
        day.addWidget(number)
        month = label(part(entry.day, "MMM", lang), "small")
        month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        day.addWidget(month)
        day.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(entry.title, "", wrap=True))
        kinds = {
            "legal": self.tr("Legal deadline"),
            "employer": self.tr("Employer’s date"),
            "own": self.tr("Your own date"),
        }
        tags = FlowLayout(8)
        if entry.kind != "own" or entry.due.is_own or entry.is_own_step:  # a plan's date is not one of the person's own
            tags.addWidget(tag(kinds[entry.kind], entry.kind))
        tags.addWidget(label(distance(entry.day, today), "small"))
        words.addLayout(tags)
        layout.addLayout(day)
        layout.addLayout(words, 1)
        return row

    def _add_link(self, text: str, place: Place) -> None:
        made = WrappedLink(text, self._services.theme)
        made.clicked.connect(lambda: self.place_requested.emit(place))
        self._column.addWidget(made, 0, Qt.AlignmentFlag.AlignRight)
