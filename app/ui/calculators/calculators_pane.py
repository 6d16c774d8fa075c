"""The pane of calculators (picture 07): the list, and one with its questions at the left and its result at the right."""

from typing import Literal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.calculators import CALCULATORS, Calculator, Deadline, Result, calculate, read_answers
from app.content import Calculator as Noun
from app.errors import CalculatorError, UnknownId
from app.letters import fact_of
from app.tracker import FoundDate
from app.ui.calculators.calculator_list import CalculatorList
from app.ui.calculators.form import CalculatorForm
from app.ui.calculators.keeping import ResultKeeping
from app.ui.calculators.related import Related
from app.ui.calculators.result_sheet import result_sheet
from app.ui.calculators.result_view import ResultView
from app.ui.calculators.result_words import ResultWords
from app.ui.document.printing import Printing
from app.ui.shell import clock
from app.ui.shell.carried import carry_result
from app.ui.shell.date_dialog import DateKeeping
from app.ui.shell.pane import Crumb, Pane, Services, Width
from app.ui.shell.place import Place
from app.ui.shell.screen_reader import Questions, QuietStack
from app.ui.shell.widgets import Segmented, label

_PAUSE_MS = 150  # design.md, 07: the result updates as you type
_PATIENCE_MS = 1200  # so long nothing is said about an answer that is still being typed
_FORM_PX = {"wide": 392, "medium": 360}
_NO_LIMIT = 16_777_215  # QWIDGETSIZE_MAX
Half = Literal["form", "result"]


class CalculatorsPane(Pane):
    """Places "calculators" (the list) and "calculator". In a compact window, questions and result are shown one at a
    time, with the result above both. Nothing is stored but what the person adds to a checklist.
    """

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._calculator: Calculator | None = None
        self._noun: Noun | None = None
        self._place = Place("calculators")
        self._result: Result | None = None
        self._shown: object = None
        self._said = ""
        self._compact = False
        self._words = ResultWords(services.bundle, self)
        self._dates = DateKeeping(services, self)
        self._keeping = ResultKeeping(self)
        self._printing = Printing(services, self)
        self._list = CalculatorList(services)
        self._list.chosen.connect(self._on_chosen)
        self.form = CalculatorForm(services)
        self.form.answered.connect(self._on_answered)
        self.form.left.connect(self._on_left)
        self.form.clear_requested.connect(self.clear_answers)
        self.form.keep_requested.connect(self.keep_result)
        self.view = ResultView(services, self._words)
        for signal, handler in (
            (self.view.copy_requested, self.copy_result), (self.view.print_requested, self.print_page),
            (self.view.pdf_requested, self.save_pdf), (self.view.add_requested, self.add_deadline),
        ):  # fmt: skip
            signal.connect(handler)
        self._stack = QuietStack()
        self._stack.addWidget(self._list)
        self._page = self._make_page()
        self._stack.addWidget(self._page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._stack)
        self._timer, self._patience = self._make_timer(_PAUSE_MS), self._make_timer(_PATIENCE_MS)
        self._timer.timeout.connect(self._on_pause)
        self._patience.timeout.connect(self.update_result)
        copy = QAction(self.tr("Copy the result"), self)
        copy.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        copy.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.triggered.connect(self.copy_result)
        self.addAction(copy)

    def _make_timer(self, pause_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause_ms)
        return timer

    def _make_page(self) -> Questions:
        halves = [("form", self.tr("Questions")), ("result", self.tr("Result"))]
        self._half = Segmented(halves, self.tr("Show"))
        self._half.choose("form")
        self._half.chosen.connect(self._on_half)
        self._short = label("", "rowTitle", wrap=True)
        self._half_bar = QFrame()
        bar = QHBoxLayout(self._half_bar)
        bar.setContentsMargins(24, 8, 24, 8)
        bar.setSpacing(14)
        bar.addWidget(self._half)
        bar.addWidget(self._short, 1)
        self._right = QFrame()
        self._right.setObjectName("detail")
        inner = QVBoxLayout(self._right)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.view)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.form)
        row.addWidget(self._right, 1)
        page = Questions()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._half_bar)
        column.addLayout(row, 1)
        return page

    # --- the window's questions ------------------------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Raises UnknownId."""
        if place.kind == "calculators":
            self._place = place
            self._calculator = self._noun = self._result = None
            self._stack.setCurrentIndex(0)
            return
        noun = self.services.bundle.calculator(place.id, self.services.lang)
        if noun.id not in CALCULATORS:
            raise UnknownId(f'There is no calculator "{noun.id}".')
        self._place = place
        if self._calculator is None or self._calculator.id != noun.id:
            self._calculator, self._noun, self._result = CALCULATORS[noun.id], noun, None
            self.form.show_calculator(self._calculator, noun)
            self._page.setAccessibleName(noun.title)
            self._half.choose("form")
        self._stack.setCurrentIndex(1)
        self._show_halves()
        self._fill()
        self.update_result()

    def crumbs(self) -> list[Crumb]:
        if self._noun is None:
            return [Crumb(self.tr("Calculators"))]
        return [Crumb(self.tr("Calculators"), Place("calculators")), Crumb(self._noun.title)]

    def focus_main(self) -> None:
        if self._calculator is None:
            self._list.focus_first()
        else:
            self.form.focus_first()

    def set_width(self, width: Width) -> None:
        self._compact = width == "compact"
        if self._compact:
            self.form.setMinimumWidth(0)
            self.form.setMaximumWidth(_NO_LIMIT)
        else:
            self.form.setFixedWidth(round(_FORM_PX[width] * min(self.services.theme.scale, 1.3)))
        self._show_halves()

    def panes_in_order(self) -> list[QWidget]:
        return [self._list] if self._calculator is None else [self.form, self.view]

    def view_state(self) -> object:
        first = self._list if self._calculator is None else self.form
        return first.verticalScrollBar().value(), self.view.verticalScrollBar().value(), self._shown_half

    def restore_view(self, state: object) -> None:
        if isinstance(state, tuple):
            first = self._list if self._calculator is None else self.form
            first.verticalScrollBar().setValue(state[0])
            self.view.verticalScrollBar().setValue(state[1])
            self.show_half(state[2])

    # --- answers ---------------------------------------------------------------------------------------------

    def _fact(self, field: str) -> str:
        return fact_of(f"calc:{self._calculator.id}.{field}") if self._calculator else ""

    def _fill(self) -> None:
        """What was typed here before, and what was entered elsewhere for the same thing."""
        known = self.services.session.answers
        self.form.set_answers({name: known.get(self._fact(name), "") for name in self.form.questions})

    def _on_answered(self, field: str, text: str) -> None:
        self.services.session.answers[self._fact(field)] = text
        self._timer.start()
        self._patience.start()

    def _on_left(self) -> None:
        if self._patience.isActive():
            self.update_result()

    def restyle(self) -> None:
        self._shown = None
        self.update_result()

    def _on_pause(self) -> None:
        self._calculate(spare_typing=True)

    def clear_answers(self) -> None:
        """Put every question back to what it was before anything was typed."""
        for name in self.form.questions:
            self.services.session.answers.pop(self._fact(name), None)
        self._result = None
        self.form.set_answers({})
        self.update_result()
        self.form.focus_first()

    # --- the result ------------------------------------------------------------------------------------------

    def update_result(self) -> None:
        """Calculate from what is filled in now. What cannot be read is marked and left out."""
        self._timer.stop()
        self._patience.stop()
        self._calculate(spare_typing=False)
        if self._result is not None and self._result.headline != self._said:  # aloud: the focus is not on it
            self._said = self._result.headline
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.view, self._said))

    def _calculate(self, spare_typing: bool) -> None:
        calculator, noun = self._calculator, self._noun
        if calculator is None or noun is None:
            return
        lang, typed = self.services.lang, self.form.typed()
        answers = read_answers(calculator, typed, lang)
        self.form.show_problems(answers.problems, answers.readings, spare_typing)
        wrong = [name for name in answers.problems if typed[name].strip()]
        counted = read_answers(calculator, {name: text for name, text in typed.items() if name not in wrong}, lang)
        counted.readings.clear()  # they stand at their fields
        names = [self.form.questions[name].name for name in wrong]
        error = ""
        is_old = bool(counted.problems) and self._result is not None and set(counted.problems) <= set(wrong)
        if not is_old:
            self._result = None
        if not counted.problems:
            try:
                self._result = calculate(calculator, counted, self.services.bundle.figures, lang, clock.today())
            except CalculatorError as refused:
                error = str(refused)
        needed = [self.form.questions[name].name for name in counted.problems]
        shown = (self._place, self._result, error, names, needed)
        if shown == self._shown:  # most keys change nothing on the right
            return
        self._shown = shown
        links = Related(self.services, noun, self._place)
        links.place_requested.connect(self._on_link)
        if self._result is not None:
            self.view.show_result(self._result, noun, names, is_old, links)
        elif error:
            self.view.show_refusal(error, noun, links)
        else:
            self.view.show_waiting(needed, noun, links)
        self._short.setText(self.view.headline)

    def _settled(self) -> tuple[Noun, Result] | None:
        """The result of what is filled in now; None, and said so, when there is none."""
        if self._timer.isActive() or self._patience.isActive():
            self.update_result()
        if self._result is None or self._noun is None:
            self.services.messages.tell(self.tr("There is no result yet."))
            return None
        return self._noun, self._result

    def copy_result(self) -> None:
        """Ctrl+Enter: the result and every step."""
        if found := self._settled():
            self.services.clipboard.copy(self._words.whole(*found))
            self.services.messages.tell(self.tr("Result copied."))

    def print_page(self) -> None:
        """Ctrl+P."""
        if found := self._settled():
            self._printing.print_sheets([result_sheet(*found, self._words, self._printing.look)])

    def save_pdf(self) -> None:
        """Ctrl+S."""
        if found := self._settled():
            self._printing.save_pdf([result_sheet(*found, self._words, self._printing.look)], is_private=True)

    def add_deadline(self, due: Deadline) -> None:
        """A date of the result, into a running checklist. It keeps who sets it, and the way back to here."""
        if self._noun is not None and self._may_keep():
            date = FoundDate(due.text, due.day, due.kind, f"calc:{self._noun.id}")
            self._dates.keep(date, self._noun.checklists, self._place.run)

    def keep_result(self) -> None:
        """The result with its whole sum, into a running checklist."""
        if (found := self._settled()) and self._may_keep():
            self._keeping.keep(found[0], found[1].headline, self._words.whole(*found), self._place)

    def _may_keep(self) -> bool:
        if self.services.session.status != "locked":
            return True
        text = self.tr("Unlock to add this to a checklist.")
        self.services.messages.tell(text, self.tr("Unlock"), self.unlock_requested.emit)
        return False

    def _on_link(self, place: Place) -> None:
        """What was found out goes along to the letter."""
        if place.kind == "letter" and self._result is not None and self._noun is not None:
            carry_result(self.services, self._noun.id, self._noun.title, self._result, place)
        self.place_requested.emit(place)

    # --- halves and keys -------------------------------------------------------------------------------------

    @property
    def _shown_half(self) -> Half:
        return "result" if self._half.button("result").isChecked() else "form"

    def show_half(self, half: Half) -> None:
        """In a compact window: the questions ("form") or the result ("result")."""
        self._half.choose(half)
        self._show_halves()

    def _on_half(self, half: str) -> None:
        self._show_halves()

    def _show_halves(self) -> None:
        self._half_bar.setVisible(self._compact)
        self.form.setVisible(not self._compact or self._shown_half == "form")
        self._right.setVisible(not self._compact or self._shown_half == "result")

    def _on_chosen(self, calculator_id: str) -> None:
        self.place_requested.emit(Place("calculator", calculator_id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next question."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(self.focusWidget(), QLineEdit | QComboBox):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
