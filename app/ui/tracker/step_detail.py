"""The detail of a step: when it is due and why, what it waits for, who does it, notes that save by themselves."""

import datetime

from PySide6.QtCore import QDate, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.content import Checklist
from app.tracker import Run, Step
from app.ui.shell.dates import distance, weekday_date
from app.ui.shell.pane import Services
from app.ui.shell.place import Place
from app.ui.shell.widgets import button, clear_layout, label, line, tag
from app.ui.tracker import clock
from app.ui.tracker.changes import Changes
from app.ui.tracker.wording import kind_words, rule_words, shown_day

_PAUSE_MS = 800  # design.md, section 5: notes save 800 ms after typing


class StepDetail(QFrame):
    """Shows one step. Announces wishes; writes notes, "who" and dates itself."""

    wished = Signal(str, str)
    place_requested = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setObjectName("detail")
        self._services = services
        self._changes = Changes.of(services)
        self._run_id = ""
        self._step_id = ""
        self._head = QVBoxLayout()
        self._head.setSpacing(8)
        self._who = QLineEdit()
        self._who.setAccessibleName(self.tr("Who"))
        self._who.setPlaceholderText(self.tr("Initials or nicknames"))
        self._who.editingFinished.connect(self._save_who)
        self._note = QPlainTextEdit()
        self._note.setAccessibleName(self.tr("Notes"))
        self._note.setTabChangesFocus(True)
        self._note.setMinimumHeight(services.theme.px(110))
        self._note.textChanged.connect(self._on_typed)
        self._note.installEventFilter(self)
        self._saved = label("", "hint")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.save_now)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(26, 24, 26, 8)
        column.setSpacing(8)
        column.addLayout(self._head)
        column.addWidget(label(self.tr("Who"), "label"))
        column.addWidget(self._who)
        column.addWidget(label(self.tr("Notes"), "label"))
        column.addWidget(self._note)
        column.addWidget(self._saved)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        self._done = button("", self._on_done, "primary")
        self._skip = button(self.tr("Skip…"), self._on_skip)
        foot = QHBoxLayout()
        foot.setContentsMargins(26, 10, 26, 22)
        foot.addWidget(self._done, 1)
        foot.addWidget(self._skip)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area, 1)
        outer.addLayout(foot)

    def show_step(self, checklist: Checklist, run: Run, step: Step, titles: dict[str, str]) -> None:
        """Show a step; what is being typed in the same step stays as it is."""
        same = (run.id, step.id) == (self._run_id, self._step_id)
        if not same:
            self.save_now()
        self._run_id, self._step_id = run.id, step.id
        self._fill_head(checklist, step, titles)
        if not same or not self._timer.isActive():
            for field, text in ((self._who, step.state.who), (self._note, step.state.note)):
                field.blockSignals(True)
                if isinstance(field, QLineEdit) and field.text() != text:
                    field.setText(text)
                elif isinstance(field, QPlainTextEdit) and field.toPlainText() != text:
                    field.setPlainText(text)
                field.blockSignals(False)
        if not same:
            self._saved.setText("")
        done = step.state.status == "done"
        self._done.setText(self.tr("Not done after all") if done else self.tr("Mark as done"))
        self._skip.setText(self.tr("Do not skip") if step.state.status == "skipped" else self.tr("Skip…"))
        self._skip.setEnabled(not done)

    def focus_note(self) -> None:
        """Give the keyboard to the notes."""
        self._note.setFocus()

    def focus_date(self) -> None:
        """Give the keyboard to the date, asking for an own one first where the rule sets it."""
        found = self.findChild(QDateEdit)
        if found is None:
            self._own_date()
            found = self.findChild(QDateEdit)
        if found is not None:
            found.setFocus()

    def save_now(self) -> None:
        """Write what was typed and is not saved yet."""
        if not self._timer.isActive() or not self._step_id:
            return
        self._timer.stop()
        text, run_id, step_id = self._note.toPlainText(), self._run_id, self._step_id
        if self._changes.do(lambda tracker: tracker.set_note(run_id, step_id, text), run_id, step_id):
            self._tell_saved()
        else:
            self._saved.setText(self.tr("Not saved yet. Your text is still here."))

    def _tell_saved(self) -> None:
        stored = self._services.session.status == "open"
        now = clock.now().strftime("%H:%M")
        words = self.tr("Saved {time}").format(time=now) if stored else self.tr("In memory only")
        self._saved.setText(words)

    def _fill_head(self, checklist: Checklist, step: Step, titles: dict[str, str]) -> None:
        clear_layout(self._head)
        tags = QHBoxLayout()
        if step.due is not None:
            tags.addWidget(tag(kind_words(step.due.kind), step.due.kind))
        if step.item is not None and step.item.optional:
            tags.addWidget(tag(self.tr("Optional"), "plain"))
        if step.is_own:
            tags.addWidget(tag(self.tr("Your step"), "own"))
        if step.changed_since:
            tags.addWidget(tag(self.tr("Changed since you ticked"), "warn"))
        tags.addStretch(1)
        self._head.addLayout(tags)
        self._head.addWidget(label(step.title, "section", wrap=True))
        if step.item is not None and step.item.text:
            self._head.addWidget(label(step.item.text, "small", wrap=True))
        self._head.addWidget(line())
        self._add_due(checklist, step)
        if step.waits:
            names = ", ".join(titles.get(name, name) for name in step.waits)
            self._add_row(self.tr("Waits for"), label(names, "", wrap=True))
        if step.state.status == "skipped" and step.state.reason:
            self._add_row(self.tr("Skipped"), label(step.state.reason, "", wrap=True))
        if step.item is not None and step.item.read:
            guide_id, _, section = step.item.read.partition("#")
            if self._services.bundle.has_guide(guide_id):
                title = self._services.bundle.guide(guide_id, self._services.lang).title
                place = Place("guide", guide_id, section)
                self._add_row(self.tr("Read"), button(title, lambda: self.place_requested.emit(place), "link"))
        self._head.addWidget(line())

    def _add_due(self, checklist: Checklist, step: Step) -> None:
        lang, today = self._services.lang, clock.today()
        rule = step.item.due if step.item is not None else None
        if step.due is None:
            text = rule_words(rule, checklist) if rule else self.tr("No date")
            self._add_row(self.tr("Due"), label(text, "", wrap=True))
            self._head.addWidget(button(self.tr("Set my own date"), self._own_date, "link"))
            return
        if step.due.is_own:
            edit = QDateEdit(QDate(step.due.day.year, step.due.day.month, step.due.day.day))
            edit.setCalendarPopup(True)
            edit.setDisplayFormat("ddd d MMM yyyy")
            edit.setAccessibleName(self.tr("Due"))
            edit.userDateChanged.connect(self._on_date)
            self._add_row(self.tr("Due"), edit)
            text = self.tr("Back to the rule") if rule else self.tr("Remove the date")
            self._head.addWidget(button(text, self._back_to_rule, "link"))
            return
        day = shown_day(step.due)
        self._add_row(
            self.tr("Due"), label(f"{weekday_date(day, lang)} · {distance(day, today)}", "rowTitle", wrap=True)
        )
        if day != step.due.day:
            text = self.tr("The legal date is {date}, in a weekend. This is the safe day before it.")
            self._head.addWidget(label(text.format(date=weekday_date(step.due.day, lang)), "hint", wrap=True))
        if rule is not None:
            text = self.tr("{rule}. Moves when you change the key date.").format(rule=rule_words(rule, checklist))
            self._head.addWidget(label(text, "hint", wrap=True))
        self._head.addWidget(button(self.tr("Set my own date"), self._own_date, "link"))

    def _add_row(self, name: str, value: QWidget) -> None:
        row = QHBoxLayout()
        caption = label(name, "hint")
        caption.setFixedWidth(self._services.theme.px(86))
        row.addWidget(caption)
        row.addWidget(value, 1)
        self._head.addLayout(row)

    def _set_due(self, day: datetime.date | None) -> None:
        run_id, step_id = self._run_id, self._step_id
        self._changes.do(lambda tracker: tracker.set_own_due(run_id, step_id, day), run_id, step_id)

    def _own_date(self) -> None:
        self._set_due(clock.today() + datetime.timedelta(days=7))

    def _back_to_rule(self) -> None:
        self._set_due(None)

    def _on_date(self, day: QDate) -> None:
        self._set_due(datetime.date(day.year(), day.month(), day.day()))

    def _save_who(self) -> None:
        text, run_id, step_id = self._who.text(), self._run_id, self._step_id
        tracker = self._services.session.tracker
        if tracker is not None and step_id and tracker.run(run_id).step(step_id).who != text:
            self._changes.do(lambda tracker: tracker.set_who(run_id, step_id, text), run_id, step_id)

    def _on_typed(self) -> None:
        self._saved.setText("")
        self._timer.start()

    def _on_done(self) -> None:
        self.wished.emit("tick", self._step_id)

    def _on_skip(self) -> None:
        self.wished.emit("skip", self._step_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._note and event.type() == QEvent.Type.FocusOut:
            self.save_now()
        return False
