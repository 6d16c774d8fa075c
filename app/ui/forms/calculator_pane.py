"""The pane of the calculators (picture 07): what is asked at the left, the result with every step at the right."""

import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.calculators import CALCULATORS, Deadline, Field, Result, calculate, read_answers
from app.content.numbers import format_value
from app.errors import CalculatorError, HandbookError
from app.ui.forms.form import Question
from app.ui.forms.form_pane import FormPane
from app.ui.forms.tool_list import ToolList
from app.ui.shell.dates import short_date
from app.ui.shell.pane import Services
from app.ui.shell.place import Place
from app.ui.shell.widgets import button, clear_layout, label, line, put_icon, tag

# Fields of several calculators (and letters) that ask for the same thing; what was typed last stands in all of them.
# Others stay apart though they have the same id: "people" are staff in one calculator and dismissals in another.
_SHARED = {
    "transition-payment.start": "start", "notice-period.start": "start", "settlement-dates.start": "start",
    "transition-payment.end": "end", "settlement-dates.end": "end",
    "transition-payment.wage": "wage", "holiday-build-up.wage": "wage",
    "settlement-dates.agreed": "agreed", "settlement-dates.notice-months": "notice-months",
    "works-council-seats.people": "people",
}  # fmt: skip


class CalculatorPane(FormPane):
    """Places "calculators" and "calculator"."""

    kind = "calculator"
    list_kind = "calculators"

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._result: Result | None = None
        copy = QAction(self.tr("Copy the result"), self)
        copy.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        copy.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.triggered.connect(self.copy_result)
        self.addAction(copy)

    def make_list(self) -> ToolList:
        intro = self.tr("Every step of the sum is shown, with the article it rests on. Information, not legal advice.")
        found = self.services.bundle.calculators(self.services.lang)
        return ToolList(self.services, self.tr("Calculators"), intro, "calc", found)

    def list_title(self) -> str:
        return self.tr("Calculators")

    def tool_title(self) -> str:
        return self.services.bundle.calculator(self.tool_id, self.services.lang).title

    def open_tool(self, tool_id: str) -> None:
        lang = self.services.lang
        noun = self.services.bundle.calculator(tool_id, lang)
        self.tool_id = tool_id
        self.set_form(noun.title, noun.summary, [self._question(field) for field in CALCULATORS[tool_id].fields])
        self.refresh()

    def session_name(self, field_id: str) -> str:
        name = f"{self.tool_id}.{field_id}"
        return _SHARED.get(name, name)

    def refresh(self) -> None:
        assert self.form is not None
        calculator, lang = CALCULATORS[self.tool_id], self.services.lang
        texts = self.form.texts()
        answers = read_answers(calculator, texts, lang)
        typed = {name: text for name, text in answers.problems.items() if texts.get(name)}
        self.form.show_problems(
            {name: self.tr("{problem} Not counted yet.").format(problem=text) for name, text in typed.items()}
        )
        answers = read_answers(calculator, {name: text for name, text in texts.items() if name not in typed}, lang)
        missing = [field.label.get(lang) for field in calculator.fields if field.id in answers.problems]
        clear_layout(self.right)
        self._result = None
        if missing:
            self._say(self.tr("Fill in: {fields}.").format(fields=", ".join(missing)))
            return
        try:
            result = calculate(calculator, answers, self.services.bundle.figures, lang, datetime.date.today())
        except CalculatorError as error:
            self._say(str(error))
            return
        self._result = result
        self._show(result, [field.label.get(lang) for field in calculator.fields if field.id in typed])

    # --- the result ------------------------------------------------------------------------------------------

    def _question(self, field: Field) -> Question:
        lang = self.services.lang
        choices = tuple((choice.value, choice.label.get(lang)) for choice in field.choices)
        if field.choices and not field.default:
            choices = (("", "–"), *choices)
        return Question(
            field.id, field.kind, field.label.get(lang), field.help.get(lang), field.default, choices=choices
        )

    def _say(self, text: str) -> None:
        self.right.addWidget(label(text, "intro", wrap=True))
        self.right.addStretch(1)

    def _show(self, result: Result, not_counted: list[str]) -> None:
        head = QHBoxLayout()
        title = label(result.headline, "title", wrap=True)
        title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head.addWidget(title, 1)
        copy = button(self.tr("Copy"), self.copy_result, small=True)
        put_icon(copy, self.services.icons, "copy", size_px=16)
        head.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        self.right.addLayout(head)
        if not_counted:
            text = self.tr("Not counted yet: {fields}.").format(fields=", ".join(not_counted))
            self.right.addWidget(label(text, "error", wrap=True))
        for warning in result.warnings:
            self.right.addSpacing(6)
            self.right.addWidget(self.callout(warning))
        self._heading(self.tr("How we get there"))
        for number, step in enumerate(result.steps, start=1):
            self.right.addWidget(line())
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(label(str(number), "group"), 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(label(step.text, "", wrap=True))
            if step.source:
                words.addWidget(label(step.source, "mono", wrap=True))
            row.addLayout(words, 1)
            row.addWidget(label(step.value, "rowTitle"), 0, Qt.AlignmentFlag.AlignTop)
            self.right.addLayout(row)
        for deadline in result.deadlines:
            self.right.addSpacing(8)
            self.right.addWidget(self._deadline(deadline))
        self._list_of(self.tr("What to do next"), result.next_steps)
        self._list_of(self.tr("What we assumed"), result.assumed)
        self._list_of(self.tr("What is not counted"), result.left_out)
        self._figures(result)
        self._links()
        self.right.addStretch(1)

    def _heading(self, text: str) -> None:
        self.right.addSpacing(14)
        self.right.addWidget(label(text, "rowTitle"))

    def _list_of(self, title: str, texts: list[str]) -> None:
        if texts:
            self._heading(title)
            for text in texts:
                self.right.addWidget(label(f"• {text}", "small", wrap=True))

    def _deadline(self, deadline: Deadline) -> QFrame:
        box = QFrame()
        box.setProperty("card", "true")
        row = QHBoxLayout(box)
        row.setContentsMargins(16, 10, 12, 10)
        kinds = {
            "legal": self.tr("Legal deadline"),
            "employer": self.tr("Employer's date"),
            "own": self.tr("Your own date"),
        }
        words = QVBoxLayout()
        words.addWidget(label(deadline.text, "rowTitle", wrap=True))
        below = QHBoxLayout()
        below.addWidget(tag(kinds[deadline.kind], deadline.kind))
        below.addWidget(label(short_date(deadline.day, self.services.lang), "mono"))
        below.addStretch(1)
        words.addLayout(below)
        row.addLayout(words, 1)
        row.addWidget(button(self.tr("Add to my deadlines"), lambda: self._keep(deadline), small=True))
        return box

    def _figures(self, result: Result) -> None:
        lang = self.services.lang
        for used in result.figures.values():
            figure = self.services.bundle.figures[used.id]
            name, value = figure.label.get(lang), format_value(used.value, figure.unit, lang)
            start = short_date(used.valid_from, lang)
            text = self.tr("{name}: {value}, valid from {start}").format(name=name, value=value, start=start)
            if used.valid_until:
                end = short_date(used.valid_until, lang)
                text = self.tr("{name}: {value}, valid from {start} to {end}").format(
                    name=name, value=value, start=start, end=end
                )
            self.right.addSpacing(6)
            self.right.addWidget(label(text, "hint", wrap=True))

    def _links(self) -> None:
        services, lang = self.services, self.services.lang
        noun = services.bundle.calculator(self.tool_id, lang)
        self._heading(self.tr("Read more"))
        for guide in noun.guides:
            self._link(services.bundle.guide(guide, lang).title, Place("guide", guide), "book")
        for letter in noun.letters:
            self._link(services.bundle.letter(letter, lang).title, Place("letter", letter), "letter")
        for checklist in noun.checklists:
            self._link(services.bundle.checklist(checklist, lang).title, Place("template", checklist), "checklist")
        sources = "; ".join(source.label for source in noun.sources)
        checked = short_date(noun.checked, lang)
        text = self.tr("{sources}. Checked on {day}. Information, not legal advice.").format(
            sources=sources, day=checked
        )
        self.right.addSpacing(8)
        self.right.addWidget(label(text, "hint", wrap=True))

    def _link(self, text: str, place: Place, icon: str) -> None:
        made = button(text, lambda: self.place_requested.emit(place), "quiet", small=True)
        made.setProperty("align", "left")
        put_icon(made, self.services.icons, icon)
        self.right.addWidget(made)

    def copy_result(self) -> None:
        """Ctrl+Enter: the result and every step, on the clipboard."""
        result = self._result
        if result is None:
            self.services.messages.tell(self.tr("There is no result yet."))
            return
        steps = [
            f"{number}. {step.text} {step.value} {step.source}".strip()
            for number, step in enumerate(result.steps, start=1)
        ]
        self.services.clipboard.copy("\n".join([result.headline, "", *steps]))
        self.services.messages.tell(self.tr("Result copied."))

    def _keep(self, deadline: Deadline) -> None:
        """Put a date into the list of dates of one's own, which begins with the first."""
        session = self.services.session
        if session.status == "locked":
            self.unlock_requested.emit()
            return
        tracker = session.tracker or session.start_in_memory()
        name = self.tr("My dates")
        try:
            run = next((found for found in tracker.state.runs if not found.checklist and found.name == name), None)
            run = run or tracker.start_run(None, name)
            step = tracker.add_step(run.id, deadline.text, "")
            tracker.set_own_due(run.id, step.id, deadline.day)
        except HandbookError as error:
            self.services.messages.tell_error(error)
            return
        self.services.messages.tell(self.tr("Added to your deadlines, in the list “{name}”.").format(name=name))
