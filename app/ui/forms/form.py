"""A form: questions with labels above their fields, help and what is wrong below. It tells what was typed as texts."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.shell.theme import Theme
from app.ui.shell.widgets import label, set_kind

_PAUSE_MS = 150  # after the last key, until the result is made anew (design.md, screen 07)
_LINES = 3


@dataclass(frozen=True, slots=True)
class Question:
    """One field. `choices` are (value, words); a yes-or-no without a `default` may also stay unanswered."""

    id: str
    kind: str
    label: str
    help: str = ""
    default: str = ""
    choices: tuple[tuple[str, str], ...] = ()


class Form(QWidget):
    """`changed` a moment after the last key; `entered` when Enter was pressed in the last field."""

    changed = Signal()

    def __init__(self, theme: Theme, questions: list[Question], texts: Mapping[str, str]) -> None:
        """`texts` fills fields in: what was typed elsewhere before."""
        super().__init__()
        self._theme = theme
        self._fields: dict[str, QWidget] = {}
        self._defaults = {question.id: question.default for question in questions}
        self._errors: dict[str, QLabel] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.changed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        for question in questions:
            self._add(question, texts.get(question.id, ""))

    def texts(self, with_empty: bool = False) -> dict[str, str]:
        """What is filled in now, by the question's id; empty ones are left out unless they are asked for."""
        found = {name: _text_of(field) for name, field in self._fields.items()}
        return {name: text for name, text in found.items() if text or with_empty}

    def default(self, name: str) -> str:
        """What stands in a field before anything is typed."""
        return self._defaults[name]

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Mark the fields that could not be read and say why under them."""
        for name, error in self._errors.items():
            error.setText(problems.get(name, ""))
            error.setVisible(name in problems)
            field = self._fields[name]
            set_kind(field, "state", "error" if name in problems else "")
            if name in problems:
                field.setAccessibleDescription(problems[name])

    def focus(self, name: str = "") -> None:
        """Give the keyboard to a field, or to the first."""
        field = self._fields.get(name) or next(iter(self._fields.values()), None)
        if field is not None:
            field.setFocus(Qt.FocusReason.TabFocusReason)

    def clear(self) -> None:
        """Put every field back to what it was before anything was typed: its default, or empty."""
        for name, field in self._fields.items():
            default = self._defaults[name]
            if isinstance(field, QLineEdit):
                field.setText(default)
            elif isinstance(field, QPlainTextEdit):
                field.setPlainText(default)
            elif isinstance(field, QComboBox):
                field.setCurrentIndex(max(0, field.findData(default)))
            elif isinstance(field, QCheckBox):
                field.setChecked(default == "yes")
        self._timer.start()

    def _add(self, question: Question, text: str) -> None:
        field = self._make(question, text)
        field.setAccessibleName(question.label)
        field.setAccessibleDescription(question.help)
        if not isinstance(field, QCheckBox):
            self._column.addSpacing(10)
            name = label(question.label, "label", wrap=True)
            name.setBuddy(field)
            self._column.addWidget(name)
        self._column.addWidget(field)
        if question.help:
            self._column.addWidget(label(question.help, "hint", wrap=True))
        error = label("", "error", wrap=True)
        error.hide()
        self._column.addWidget(error)
        self._fields[question.id] = field
        self._errors[question.id] = error

    def _make(self, question: Question, text: str) -> QWidget:
        if question.choices:
            box = QComboBox()
            for value, words in question.choices:
                box.addItem(words, value)
            box.setCurrentIndex(max(0, box.findData(text or question.default)))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            box.activated.connect(self._on_changed)
            return box
        if question.kind == "flag" and question.default:
            check = QCheckBox(question.label)
            check.setChecked((text or question.default) == "yes")
            check.toggled.connect(self._on_changed)
            return check
        if question.kind == "flag":
            box = QComboBox()
            for value, words in (("", "–"), ("yes", self.tr("yes")), ("no", self.tr("no"))):
                box.addItem(words, value)
            box.setCurrentIndex(max(0, box.findData(text)))
            box.activated.connect(self._on_changed)
            return box
        line = QLineEdit(text or question.default)
        hints = {"date": self.tr("for example 3 December 2026"), "money": "€"}
        line.setPlaceholderText(hints.get(question.kind, ""))
        line.textChanged.connect(self._on_changed)
        line.returnPressed.connect(self._on_return)
        return line

    def _on_changed(self, *_: object) -> None:
        self._timer.start()

    def _on_return(self) -> None:
        fields = list(self._fields.values())
        at = next((n for n, field in enumerate(fields) if field.hasFocus()), -1)
        fields[(at + 1) % len(fields)].setFocus(Qt.FocusReason.TabFocusReason)


def _text_of(field: QWidget) -> str:
    if isinstance(field, QLineEdit):
        return field.text().strip()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText().strip()
    if isinstance(field, QComboBox):
        return str(field.currentData() or "")
    if isinstance(field, QCheckBox):
        return "yes" if field.isChecked() else "no"
    return ""
