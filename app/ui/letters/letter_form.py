"""The left side of a letter: when to use it, what to be careful about, its questions, its draft, and what belongs to it."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Literal

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.content import Letter
from app.letters import fields_of
from app.tracker import Run
from app.ui.letters.answer_field import AnswerField
from app.ui.shell import dates
from app.ui.shell.flow_layout import FlowLayout
from app.ui.shell.pane import Services
from app.ui.shell.place import Place, place_of_link
from app.ui.shell.widgets import IconLabel, button, clear_layout, label, put_icon

Keeping = Literal["nothing stored", "locked", "open", "kept"]


class LetterForm(QScrollArea):
    """`answered` (field id, text) when the person changed an answer."""

    answered = Signal(str, str)
    place_requested = Signal(object)
    keep_requested = Signal()
    clear_requested = Signal()
    dates_requested = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setObjectName("letterForm")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._services = services
        self.fields: dict[str, AnswerField] = {}
        self._origin = QVBoxLayout()
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(32, 20, 30, 24)
        self._column.setSpacing(12)
        self.setWidget(inside)
        self.title = label("", "titleSmall", wrap=True)
        self._keeping = label("", "small", wrap=True)
        self.keep = button(self.tr("Save draft"), self.keep_requested.emit, small=True)
        self.clear = button(self.tr("Clear"), self.clear_requested.emit, small=True)
        self._add = button("", self.dates_requested.emit, small=True)

    def show_letter(self, letter: Letter) -> None:
        """Show the questions of another letter, unanswered."""
        clear_layout(self._column)
        self.fields = {}
        self.title = label(letter.title, "titleSmall", wrap=True)
        self.title.setAccessibleName(letter.title)
        self._column.addWidget(self.title)
        self._column.addWidget(label(letter.summary, "intro", wrap=True))
        self._origin = QVBoxLayout()
        self._column.addLayout(self._origin)
        self._add_use(letter)
        if letter.warnings:
            self._column.addWidget(self._warnings(letter.warnings))
        asked = fields_of(letter, self._services.lang)
        for question in [found for found in asked if found.kind != "flag"]:
            self._add_field(AnswerField(self._services, question))
        options = [found for found in asked if found.kind == "flag"]
        if options:
            self._column.addWidget(label(self.tr("Options"), "label"))
        for question in options:
            self._add_field(AnswerField(self._services, question))
        self._column.addSpacing(6)
        self._column.addWidget(self._draft_box())
        self._add_related(letter)
        day = dates.short_date(letter.checked, self._services.lang)
        self._column.addWidget(label(self.tr("Checked on {date}").format(date=day), "hint"))
        for source in letter.sources:
            self._column.addWidget(label(f"{source.label}: {source.text}", "hint", wrap=True))
        self._column.addWidget(label(self.tr("Information, not legal advice."), "hint"))
        self._column.addStretch(1)
        self.verticalScrollBar().setValue(0)

    @property
    def dates_corner(self) -> QPoint:
        """Where the menu of dates opens, on the screen."""
        return self._add.mapToGlobal(self._add.rect().bottomLeft())

    def show_origin(self, run: Run | None, place: Place) -> None:
        """Offer the way back to the running checklist from which the letter was opened."""
        clear_layout(self._origin)
        if run is not None:
            text = self.tr("Back to your checklist “{name}”").format(name=run.name)
            self._origin.addLayout(self._link("checklist", text, Place("run", run.id, place.part)))

    def set_answers(self, answers: Mapping[str, str]) -> None:
        """Show answers by field, without a signal; a field that is not named becomes empty or gets its default."""
        for name, field in self.fields.items():
            field.set_text(answers.get(name, field.asked.default))

    def show_problems(self, problems: Mapping[str, str], readings: Sequence[str]) -> None:
        """Say at each field what is wrong with its answer, or how an ambiguous one was read."""
        for name, field in self.fields.items():
            reading = next((words for words in readings if f'"{field.text.strip()}"' in words), "")
            field.show_problem(problems.get(name, ""), reading if field.text.strip() else "")

    def go_to(self, name: str) -> bool:
        """Give the keyboard to a field; False when the letter asks no such thing."""
        field = self.fields.get(name)
        if field is None:
            return False
        self.ensureWidgetVisible(field)
        field.focus()
        return True

    def show_keeping(self, keeping: Keeping) -> None:
        """Say where what was typed is, as things are now."""
        texts = {
            "nothing stored": self.tr("What you type is gone when you close the app. To keep drafts, create a passphrase."),
            "locked": self.tr("What you type is gone when you close the app. Unlock to save a draft, encrypted."),
            "open": self.tr("What you type is gone when you close the app. Save a draft to keep it, encrypted. If the app locks, it becomes a draft."),
            "kept": self.tr("This draft is kept, encrypted, on this computer."),
        }  # fmt: skip
        self._keeping.setText(texts[keeping])
        self.keep.setEnabled(keeping != "kept")

    # --- parts -----------------------------------------------------------------------------------------------

    def _add_use(self, letter: Letter) -> None:
        for name, text in ((self.tr("Use it when"), letter.when), (self.tr("Not when"), letter.when_not)):
            if text:
                words = QVBoxLayout()
                words.setSpacing(2)
                words.addWidget(label(name, "label"))
                words.addWidget(label(text, "small", wrap=True))
                self._column.addLayout(words)

    def _add_field(self, field: AnswerField) -> None:
        field.changed.connect(self.answered)
        self.fields[field.asked.id] = field
        self._column.addWidget(field)

    def _warnings(self, warnings: Sequence[str]) -> QFrame:
        box = QFrame()
        box.setProperty("box", "warn")
        box.setAccessibleName(self.tr("Be careful: {warnings}").format(warnings=" ".join(warnings)))
        column = QVBoxLayout(box)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(5)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel(self._services.icons, "warn", "warnText", 18))
        head.addWidget(label(self.tr("Be careful"), "rowTitle"), 1)
        column.addLayout(head)
        for warning in warnings:
            column.addWidget(label(warning, wrap=True))
        return box

    def _draft_box(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._keeping = label("", "small", wrap=True)
        column.addWidget(self._keeping)
        self.keep = button(self.tr("Save draft"), self.keep_requested.emit, small=True)
        self.clear = button(self.tr("Clear"), self.clear_requested.emit, small=True)
        put_icon(self.keep, self._services.icons, "lock", "text")
        put_icon(self.clear, self._services.icons, "undo", "text")
        self._add = button(self.tr("Add to my deadlines…"), self.dates_requested.emit, small=True)
        put_icon(self._add, self._services.icons, "calendar", "text")
        row = QWidget()
        flow = FlowLayout(10, row)
        for made in (self.keep, self.clear, self._add):
            flow.addWidget(made)
        column.addWidget(row)
        return box

    def _add_related(self, letter: Letter) -> None:
        bundle, lang = self._services.bundle, self._services.lang
        found: list[tuple[str, str, Place]] = []
        for guide in letter.guides:
            if bundle.has_guide(guide):
                found.append(("book", bundle.guide(guide, lang).title, Place("guide", guide)))
        for checklist in letter.checklists:
            if bundle.has_checklist(checklist):
                found.append(("checklist", bundle.checklist(checklist, lang).title, Place("template", checklist)))
        for calculator in letter.calculators:
            place = place_of_link(f"calc:{calculator}")
            if place is not None and bundle.has_calculator(calculator):
                found.append(("calc", bundle.calculator(calculator, lang).title, place))
        if not found:
            return
        self._column.addWidget(label(self.tr("Read and do"), "label"))
        for icon, title, place in found:
            self._column.addLayout(self._link(icon, title, place))

    def _link(self, icon: str, title: str, place: Place) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(IconLabel(self._services.icons, icon, "text2", 17))
        made = button(title, partial(self.place_requested.emit, place), "link")
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        made.setToolTip(title)
        line.addWidget(made, 1)
        return line
