"""The detail of a step: when it is due and why, what it waits for, who does it, notes that save by themselves."""

import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.content import Checklist
from app.tracker import Kept, Run, Step, StepState
from app.ui.shell import clock
from app.ui.shell.pane import Services
from app.ui.shell.widgets import button, clear_layout, keep_right_edge, label, line, put_icon, set_kind
from app.ui.tracker.changes import Changes
from app.ui.tracker.step_facts import StepFacts
from app.ui.tracker.wording import translate

_PAUSE_MS = 800  # design.md, section 5: notes save 800 ms after typing


class StepDetail(QFrame):
    """Shows one step. Announces wishes; writes notes, "who" and dates itself."""

    wished = Signal(str, str)
    place_requested = Signal(object)
    close_requested = Signal()
    key_dates_wished = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setObjectName("detail")
        self._services = services
        self._changes = Changes.of(services)
        self._run_id = ""
        self._step: Step | None = None
        self._is_typed = False  # the note holds what is not saved yet
        self._tags = QHBoxLayout()
        self._tags.setSpacing(6)
        self._more = button("⋯", self._show_menu, "quiet", small=True)
        self._more.setProperty("bare", "true")
        self._more.setAccessibleName(self.tr("More actions for this step"))
        close = button("", self.close_requested.emit, "quiet", small=True)
        put_icon(close, services.icons, "x")
        close.setAccessibleName(self.tr("Close the step"))
        close.setToolTip(self.tr("Close the step"))
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addLayout(self._tags, 1)
        head.addWidget(self._more)
        head.addWidget(close)
        self._facts = StepFacts(services)
        self._facts.own_date_chosen.connect(self._set_due)
        self._facts.key_dates_wished.connect(self.key_dates_wished)
        self._facts.place_requested.connect(self.place_requested)
        self._who = QLineEdit()
        self._who.setAccessibleName(self.tr("Who"))
        self._who.setPlaceholderText(self.tr("Initials or nicknames"))
        self._who.editingFinished.connect(self._save_who)
        self._facts.add_fixed(self.tr("Who"), self._who)
        self._note_card = self._make_note_card()
        self._kept = QVBoxLayout()
        self._kept.setSpacing(6)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.save_now)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(26, 18, 26, 18)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._facts)
        column.addWidget(line())
        column.addSpacing(2)
        column.addWidget(label(self.tr("Notes"), "label"))
        column.addWidget(self._note_card)
        column.addLayout(self._kept)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        keep_right_edge(area, column)
        self._done = button("", self._on_done, "primary")
        self._skip = button(self.tr("Skip…"), self._on_skip)
        foot = QHBoxLayout()
        foot.setContentsMargins(26, 14, 26, 22)
        foot.setSpacing(10)
        foot.addWidget(self._done, 1)
        foot.addWidget(self._skip)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        edge = line()
        edge.hide()
        area.verticalScrollBar().rangeChanged.connect(lambda low, high: edge.setVisible(high > 0))  # more is below
        outer.addWidget(edge)
        outer.addLayout(foot)

    def _make_note_card(self) -> QFrame:
        card = QFrame()
        card.setObjectName("noteCard")
        self._note = QPlainTextEdit()
        self._note.setObjectName("stepNote")
        self._note.setAccessibleName(self.tr("Notes"))
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(self._services.theme.px(72))
        self._note.textChanged.connect(self._on_typed)
        self._note.installEventFilter(self)
        self._saved = label("", "hint")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        column.addWidget(self._note)
        column.addWidget(self._saved)
        return card

    def show_step(self, checklist: Checklist, run: Run, step: Step, titles: dict[str, str]) -> None:
        """Show a step; what is being typed in the same step stays as it is."""
        same = self._step is not None and (run.id, step.id) == (self._run_id, self._step.id)
        if not same:
            self.save_now()
        self._run_id, self._step = run.id, step
        self._facts.show_step(checklist, run, step, titles)
        self._show_tags(step)
        self._show_kept(step.id, step.state)
        if not same or not self._is_typed:
            self._is_typed = False
            self._fill(self._note, step.state.note)
        if not same or not self._who.hasFocus():
            self._fill(self._who, step.state.who)
        if not same:
            self._saved.setText("")
        done, skipped = step.state.status == "done", step.state.status == "skipped"
        words = self.tr("Not done after all") if done else self.tr("Mark as done")
        if step.changed_since:
            words = self.tr("It is still done")
        self._done.setText(words)
        set_kind(self._done, "kind", "plain" if done and not step.changed_since else "primary")
        put_icon(self._done, self._services.icons, "undo" if done and not step.changed_since else "check",
                 "text" if done and not step.changed_since else "onAccent")  # fmt: skip
        self._skip.setText(self.tr("Do not skip") if skipped else self.tr("Skip…"))
        self._skip.setVisible(not step.is_own or skipped)
        self._skip.setEnabled(not done)

    def focus_note(self) -> None:
        """Give the keyboard to the notes."""
        self._note.setFocus()

    def focus_date(self) -> None:
        """Give the keyboard to the date, asking for an own one first where the rule sets it."""
        self._facts.focus_date()

    def focus_first(self) -> None:
        """Give the keyboard to the first control."""
        self._done.setFocus(Qt.FocusReason.TabFocusReason)

    def save_now(self) -> None:
        """Write what was typed and is not saved yet."""
        self._save_who()
        if not self._is_typed or self._step is None:
            return
        self._timer.stop()
        self._is_typed = False
        text, run_id, step_id = self._note.toPlainText(), self._run_id, self._step.id
        if self._changes.do(lambda tracker: tracker.set_note(run_id, step_id, text), run_id, step_id):
            self._tell_saved()
        else:
            self._is_typed = True
            self._saved.setText(self.tr("Not saved yet. Your text is still here."))

    def _tell_saved(self) -> None:
        stored = self._services.session.status == "open"
        now = clock.now().strftime("%H:%M")
        self._saved.setText(self.tr("Saved {time}").format(time=now) if stored else self.tr("In memory only"))

    def _fill(self, field: QLineEdit | QPlainTextEdit, text: str) -> None:
        field.blockSignals(True)
        if isinstance(field, QLineEdit) and field.text() != text:
            field.setText(text)
        elif isinstance(field, QPlainTextEdit) and field.toPlainText() != text:
            field.setPlainText(text)
        field.blockSignals(False)

    def _show_tags(self, step: Step) -> None:
        clear_layout(self._tags)
        for made in self._facts.tags(step):
            self._tags.addWidget(made)
        self._tags.addStretch(1)

    def _show_kept(self, step_id: str, state: StepState) -> None:
        clear_layout(self._kept)
        for kept in state.kept:
            frame = QFrame()
            frame.setProperty("box", "warn")
            column = QVBoxLayout(frame)
            column.setContentsMargins(14, 8, 10, 8)
            column.addWidget(label(self.tr("Also written, in the other copy"), "label"))
            column.addWidget(label(kept.text, "", wrap=True))
            column.addWidget(self._let_go_button(step_id, kept), 0, Qt.AlignmentFlag.AlignLeft)
            self._kept.addWidget(frame)

    def _let_go_button(self, step_id: str, kept: Kept) -> QWidget:
        run_id = self._run_id
        return button(
            self.tr("Delete this version"),
            lambda: self._changes.do(lambda tracker: tracker.let_go(run_id, step_id, kept), run_id, step_id),
            "link",
        )

    def menu(self) -> QMenu:
        """More actions for the step that is shown."""
        made = QMenu(self)
        step = self._step
        if step is None:
            return made
        choices = [(self.tr("Set my own date"), "date"), (self.tr("Write a note"), "note")]
        if step.is_own:
            choices += [
                (self.tr("Rename this step…"), "rename"), (self.tr("Move up"), "up"), (self.tr("Move down"), "down"),
                (self.tr("Remove this step"), "remove"),
            ]  # fmt: skip
        choices.append((self.tr("Add your own step after this one…"), "add"))
        for text, wish in choices:
            action = QAction(text, made)
            action.setData(wish)
            action.triggered.connect(self._on_menu)
            made.addAction(action)
        return made

    def _show_menu(self) -> None:
        self.menu().popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _on_menu(self) -> None:
        action = self.sender()
        if isinstance(action, QAction) and self._step is not None:
            self.wished.emit(action.data(), self._step.id)

    def _set_due(self, day: datetime.date | None) -> None:
        if self._step is not None:
            run_id, step_id = self._run_id, self._step.id
            self._changes.do(lambda tracker: tracker.set_own_due(run_id, step_id, day), run_id, step_id)

    def _save_who(self) -> None:
        text, run_id, step = self._who.text(), self._run_id, self._step
        tracker = self._services.session.tracker
        if tracker is None or step is None or step.state.who == text:
            return
        if any(run.id == run_id for run in tracker.state.runs):
            self._changes.do(lambda tracker: tracker.set_who(run_id, step.id, text), run_id, step.id)

    def _on_typed(self) -> None:
        self._saved.setText(translate("tracker", "Not saved yet"))
        self._is_typed = True
        self._timer.start()

    def _on_done(self) -> None:
        if self._step is not None:
            self.wished.emit("again" if self._step.changed_since else "tick", self._step.id)

    def _on_skip(self) -> None:
        if self._step is not None:
            self.wished.emit("skip", self._step.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._note and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            focused = event.type() == QEvent.Type.FocusIn
            set_kind(self._note_card, "focused", focused)
            if not focused:
                self.save_now()
        return False
