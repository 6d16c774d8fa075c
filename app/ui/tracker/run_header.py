"""The head of a running checklist: its name, where it is kept, its key date, the trace, and what is to be said now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.content import Checklist, Language
from app.tracker import Progress, Run, Step, count
from app.ui.shell import clock
from app.ui.shell.dates import part, short_date, weekday_date
from app.ui.shell.pane import Services
from app.ui.shell.trace import Trace
from app.ui.shell.widgets import IconLabel, button, clear_layout, label, put_icon, set_kind
from app.ui.tracker.wording import lower_first, steps_done


class RunHeader(QWidget):
    """`wished` gives a word: rename, print, menu, key-dates, seen, finish, erase."""

    wished = Signal(str)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._compact = False
        self._title = label("", "title", wrap=True)
        rename = button("", lambda: self.wished.emit("rename"), "quiet", small=True)
        put_icon(rename, services.icons, "pencil")
        rename.setAccessibleName(self.tr("Rename"))
        rename.setToolTip(self.tr("Rename"))
        self._print = button(self.tr("Print"), lambda: self.wished.emit("print"), small=True)
        put_icon(self._print, services.icons, "print", "text")
        self.more = button("⋯", lambda: self.wished.emit("menu"), small=True)
        self.more.setAccessibleName(self.tr("More actions"))
        self.more.setToolTip(self.tr("More actions"))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(rename, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        head.addWidget(self._print)
        head.addWidget(self.more)
        self._facts = QHBoxLayout()
        self._facts.setSpacing(6)
        self.trace = Trace(services.theme)
        self.trace.setAccessibleName(self.tr("Progress"))
        self.trace.setMaximumWidth(430)
        self._count = label("", "small")
        self._skipped = label("", "small")
        trace = QHBoxLayout()
        trace.setSpacing(6)
        trace.addWidget(self.trace, 5)
        trace.addSpacing(6)
        trace.addWidget(self._count)
        trace.addWidget(self._skipped)
        trace.addStretch(1)
        self._notices = QVBoxLayout()
        self._notices.setSpacing(6)
        self._notices.setContentsMargins(0, 6, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 17, 28, 11)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._facts)
        column.addSpacing(8)
        column.addLayout(trace)
        column.addLayout(self._notices)

    def set_compact(self, compact: bool) -> None:
        """Leave out what a narrow window has no room for."""
        self._compact = compact
        self._print.setVisible(not compact)
        set_kind(self._title, "role", "titleSmall" if compact else "title")

    def show_run(self, checklist: Checklist, run: Run, lines: list[Step]) -> None:
        """Show another run, or the same one changed."""
        now = count(lines)
        self._title.setText(run.name)
        self._show_facts(checklist, run)
        text = steps_done(now.done, now.countable)
        self.trace.set_value(now.done, now.countable, text)
        font = self._count.font()
        font.setWeight(font.Weight.DemiBold)
        self._count.setFont(font)
        self._count.setText(text)
        self._skipped.setText(self.tr("· %n skipped", "", now.skipped) if now.skipped else "")
        clear_layout(self._notices)
        self._say_new(lines)
        self._say_done(run, now, self._services.lang)

    def _show_facts(self, checklist: Checklist, run: Run) -> None:
        clear_layout(self._facts)
        services, lang = self._services, self._services.lang
        if not self._compact:
            stored = services.session.status == "open"
            self._facts.addWidget(IconLabel(services.icons, "lock", "text2", 16))
            where = self.tr("Encrypted on this computer") if stored else self.tr("In memory only")
            self._facts.addWidget(label(where, "small"))
        if not checklist.key_dates:
            self._facts.addStretch(1)
            return
        if not self._compact:
            self._facts.addWidget(label(" · ", "small"))
        known = [key for key in checklist.key_dates if key.id in run.key_dates]
        if known:
            self._facts.addWidget(label(self.tr("Key date:"), "small"))
            day = weekday_date(run.key_dates[known[0].id], lang)
            text = self.tr("{label}, {day}").format(label=lower_first(known[0].label), day=day)
            date = label(text, "label")
            self._facts.addWidget(date)
            if len(known) > 1:
                self._facts.addWidget(label(self.tr("and %n more", "", len(known) - 1), "small"))
        else:
            self._facts.addWidget(label(self.tr("No key date yet"), "small"))
        change = self.tr("Change") if known else self.tr("Set it")
        link = button(change, lambda: self.wished.emit("key-dates"), "link")
        link.setAccessibleName(self.tr("Change the key dates"))
        self._facts.addSpacing(4)
        self._facts.addWidget(link)
        self._facts.addStretch(1)

    def _say_new(self, lines: list[Step]) -> None:
        new = sum(1 for step in lines if step.is_new)
        changed = sum(1 for step in lines if step.changed_since)
        parts = [
            self.tr("The handbook has %n new step(s) here since you looked last.", "", new) if new else "",
            self.tr("%n step(s) changed after you ticked: read again what is marked.", "", changed) if changed else "",
        ]
        text = " ".join(filter(None, parts))
        if text:
            self._notice(text, [(self.tr("I have seen it"), "seen")] if new else [])

    def _say_done(self, run: Run, now: Progress, lang: Language) -> None:
        if run.finished is not None:
            day = short_date(run.finished.date(), lang)
            self._notice(self.tr("Finished on {day}.").format(day=day), [(self.tr("Take it out again"), "unarchive")])
        elif run.archived:
            self._notice(self.tr("Put away."), [(self.tr("Take it out again"), "unarchive")])
        elif now.is_complete and now.done:
            began = run.started.date()
            since = part(began, "d MMMM" if began.year == clock.today().year else "d MMMM yyyy", lang)
            text = self.tr("Done. %n step(s) since {day}.", "", now.done).format(day=since)
            self._notice(
                text,
                [(self.tr("Keep"), "finish"), (self.tr("Print"), "print"), (self.tr("Erase"), "erase")],
            )

    def _notice(self, text: str, choices: list[tuple[str, str]]) -> None:
        frame = QFrame()
        frame.setProperty("card", "true")
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 6, 8, 6)
        row.addWidget(label(text, "", wrap=True), 1)
        for caption, wish in choices:
            row.addWidget(self._choice(caption, wish))
        self._notices.addWidget(frame)

    def _choice(self, caption: str, wish: str) -> QWidget:
        return button(caption, lambda: self.wished.emit(wish), small=True)
