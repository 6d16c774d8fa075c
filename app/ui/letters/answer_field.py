"""One question of a letter: its label, a control for its kind, its help, and what is wrong with the answer."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.content import LetterField
from app.ui.shell.answers import answer_of, show_answer
from app.ui.shell.date_line import DateLine
from app.ui.shell.pane import Services
from app.ui.shell.widgets import BoxWords, label, set_kind

_LINES = 3
_PATIENCE_MS = 1200  # so long nothing is said about an answer that is still being typed


class AnswerField(QWidget):
    """`changed` gives the field's id and the text of its answer, when the person changed it."""

    changed = Signal(str, str)

    def __init__(self, services: Services, asked: LetterField) -> None:
        super().__init__()
        self.asked = asked
        self._services = services
        self._filling = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._show_waiting)
        self._waiting = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)
        self.control = self._make_control()
        self._hint = label(asked.help, "hint", wrap=True)
        self._problem = label("", "error", wrap=True)
        self._lay_out()
        self._hint.setVisible(bool(asked.help))  # not before it has its place: it would be a window of its own
        self.show_problem("")

    def _make_control(self) -> QWidget:
        asked = self.asked
        if asked.kind == "flag":
            box = QCheckBox()
            box.toggled.connect(self._on_changed)
            return box
        if asked.kind == "choice":
            choice = QComboBox()
            # As wide as the form, not as its longest answer: that would push all fields out of sight.
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(12)
            choice.addItem(self.tr("Choose one"), "")
            for option in asked.options:
                choice.addItem(option.label, option.value)
            choice.currentIndexChanged.connect(self._on_changed)
            return choice
        if asked.kind == "lines":
            lines = _Lines()
            lines.setTabChangesFocus(True)
            lines.setPlaceholderText(asked.example)
            lines.setFixedHeight(round(lines.fontMetrics().lineSpacing() * _LINES + 22))
            lines.textChanged.connect(self._on_changed)
            return lines
        if asked.kind == "date":
            day = DateLine(self._services.icons, self._services.lang, asked.label)
            day.edited.connect(self._on_changed)
            day.editingFinished.connect(self._show_waiting)
            if asked.id == "today":
                day.setPlaceholderText(self.tr("Empty: today"))
            return day
        line = QLineEdit()
        line.setPlaceholderText(asked.example)
        line.textEdited.connect(self._on_changed)
        line.editingFinished.connect(self._show_waiting)
        return line

    def _lay_out(self) -> None:
        asked, name = self.asked, self.asked.label
        self.control.setAccessibleName(name)
        if asked.kind == "flag":
            self._column.addLayout(self._flag_row())
        else:
            text = name if asked.required else self.tr("{question} (may stay empty)").format(question=name)
            caption = label(text, "label", wrap=True)
            caption.setBuddy(self.control)
            self._column.addWidget(caption)
        if asked.kind != "flag":
            self._column.addWidget(self.control)
        self._column.addWidget(self._hint)
        self._column.addWidget(self._problem)

    def _flag_row(self) -> QHBoxLayout:
        words = BoxWords(self.asked.label, self.control)
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(self.control, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return row

    @property
    def text(self) -> str:
        """The answer as scripts would write it: "yes" for a ticked box, the value of a choice, else what was typed."""
        return answer_of(self.control)

    def set_text(self, text: str) -> None:
        """Show an answer, without a signal."""
        self._filling = True
        show_answer(self.control, text)
        self._filling = False

    def show_problem(self, problem: str, reading: str = "") -> None:
        """Mark the answer as not readable, or say how it was read; not before typing rests, half an answer is none."""
        self._waiting = problem
        if not problem or not self._patience.isActive():
            self._show_problem(problem, reading)

    def _show_waiting(self) -> None:
        self._patience.stop()
        if self._waiting:
            self._show_problem(self._waiting, "")

    def _show_problem(self, problem: str, reading: str) -> None:
        text = problem or reading
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        set_kind(self._problem, "role", "error" if problem else "hint")
        set_kind(self.control, "state", "error" if problem else "")
        said = [part for part in (self.asked.help, text) if part]
        if isinstance(self.control, DateLine):
            empty, keys = self.control.placeholderText(), self.control.calendar_action.toolTip()
            said += [keys] if keys.startswith(empty) else [empty, keys]
        self.control.setAccessibleDescription(". ".join(part.rstrip(".") for part in said))

    def focus(self) -> None:
        """Give the keyboard to the control."""
        self.control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_changed(self, value: object = None) -> None:
        if not self._filling:
            if isinstance(self.control, QLineEdit):
                self._patience.start()
            self.changed.emit(self.asked.id, self.text)


class _Lines(QPlainTextEdit):
    """Enter makes a new line here; Ctrl+Enter is left to the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
            return
        super().keyPressEvent(event)
