"""The left side of a calculator: what it is for, its questions, and what to do with what was filled in."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.calculators import Calculator
from app.content import Calculator as Noun
from app.ui.calculators.question import Question
from app.ui.shell.flow_layout import FlowLayout
from app.ui.shell.pane import Services
from app.ui.shell.widgets import BoxWords, button, clear_layout, label, put_icon

_WIDEST_PX = 560
_LARGEST_PAIRED = 1.25  # text scale from which short fields stand below each other


class CalculatorForm(QScrollArea):
    """`answered` (field id, text) when the person changed an answer; `left` when they are done with a field."""

    answered = Signal(str, str)
    left = Signal()
    clear_requested = Signal()
    keep_requested = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setObjectName("calculatorForm")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._services = services
        self.questions: dict[str, Question] = {}
        inside = QWidget()
        inside.setMaximumWidth(services.theme.px(_WIDEST_PX))
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(32, 22, 32, 24)
        self._column.setSpacing(12)
        self.setWidget(inside)

    def show_calculator(self, calculator: Calculator, noun: Noun) -> None:
        """Show the questions of another calculator, with their usual answers."""
        clear_layout(self._column)
        for old in self.questions.values():
            old.deleteLater()
        self.questions = {field.id: Question(self._services, field, self) for field in calculator.fields}
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(label(noun.title, "titleSmall", wrap=True))
        head.addWidget(label(noun.summary, "intro", wrap=True))
        self._column.addLayout(head)
        waiting: Question | None = None
        for question in self.questions.values():
            question.changed.connect(self.answered)
            question.left.connect(self.left)
            if waiting is not None and self._fit_beside(waiting, question):
                self._add(waiting, question)
                waiting = None
                continue
            if waiting is not None:
                self._add(waiting)
            waiting = question if question.is_short else None
            if waiting is None:
                self._add(question)
        if waiting is not None:
            self._add(waiting)
        self._add_buttons()
        note = self.tr("What you fill in is not stored. It is gone when you lock or close the handbook.")
        self._column.addWidget(label(note, "hint", wrap=True))
        self._column.addStretch(1)
        self.verticalScrollBar().setValue(0)

    def _fit_beside(self, first: Question, second: Question) -> bool:
        alike = (first.asked.kind == "date") == (second.asked.kind == "date")
        return second.is_short and alike and self._services.theme.scale <= _LARGEST_PAIRED

    def _add(self, *questions: Question) -> None:
        """One question, or two with their words, fields and help in line."""
        if isinstance(questions[0].control, QCheckBox):
            self._add_box(questions[0])
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(5)
        for place, question in enumerate(questions):
            grid.setColumnStretch(place, 1)
            if question.caption is not None:
                grid.addWidget(question.caption, 0, place, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(question.control, 1, place)
            grid.addWidget(question.below, 2 + place, 0, 1, len(questions))
        self._column.addLayout(grid)

    def _add_box(self, question: Question) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(BoxWords(question.name, question.control))
        words.addWidget(question.below)
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(question.control, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._column.addLayout(row)

    def _add_buttons(self) -> None:
        row = QWidget()
        flow = FlowLayout(10, row)
        for text, signal, icon in (
            (self.tr("Clear"), self.clear_requested, "undo"),
            (self.tr("Keep in a checklist…"), self.keep_requested, "lock"),
        ):
            made = button(text, signal.emit, small=True)
            put_icon(made, self._services.icons, icon, "text", 16)
            flow.addWidget(made)
        self._column.addWidget(row)

    def set_answers(self, answers: Mapping[str, str]) -> None:
        """Show answers by field, without a signal; a field that is not named gets its usual answer or becomes empty."""
        for name, question in self.questions.items():
            question.set_text(answers.get(name) or question.asked.default)

    def typed(self) -> dict[str, str]:
        """The answers by field as they stand."""
        return {name: question.text for name, question in self.questions.items()}

    def show_problems(self, problems: Mapping[str, str], readings: Sequence[str], spare_typing: bool) -> None:
        """Say at each field what is wrong with its answer and that it is not counted, or how it was read.

        With `spare_typing`, nothing is said yet about the field that is being typed in.
        """
        for name, question in self.questions.items():
            text = question.text.strip()
            reading = next((words for words in readings if text and f'"{text}"' in words), "")
            problem = problems.get(name, "").removeprefix(f"{question.name}: ") if text else ""
            if spare_typing and question.is_being_typed and not question.problem:
                problem = ""
            if problem:
                problem = self.tr("{problem} Not counted yet.").format(problem=problem)
            question.show_problem(problem, reading)

    def focus_first(self) -> None:
        """Give the keyboard to the first question."""
        if self.questions:
            next(iter(self.questions.values())).focus()
