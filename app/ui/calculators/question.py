"""One question of a calculator: its words, a control for its kind, its help, and what is wrong with the answer.

Not a widget: the form lays the parts of two short questions beside each other, so that their fields stand in line.
"""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.calculators import Field
from app.ui.shell.answers import answer_of, show_answer
from app.ui.shell.date_line import DateLine
from app.ui.shell.pane import Services
from app.ui.shell.theme import Theme
from app.ui.shell.widgets import label, set_kind

_SIGN_PX = 13  # from the border of a field to its sign
_SIGN_ROOM_PX = 16
_SHORT = frozenset(("date", "money", "number", "count"))
_LONGEST_SHORT_NAME = 36  # letters: two lines of half a column


class SignedLine(QLineEdit):
    """A line with a sign in front ("€") or behind ("%") that is not part of its text."""

    def __init__(self, theme: Theme, before: str, behind: str) -> None:
        super().__init__()
        self._theme = theme
        self._before, self._behind = before, behind
        room = theme.px(_SIGN_ROOM_PX)
        self.setTextMargins(room if before else 0, 0, room if behind else 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._theme.color("text3"))
        inner = self.rect().adjusted(_SIGN_PX, 0, -_SIGN_PX, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._before)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._behind)


class Question(QObject):
    """`changed` gives the field's id and the text of its answer when the person changed it; `left` when done there."""

    changed = Signal(str, str)
    left = Signal()

    def __init__(self, services: Services, asked: Field, parent: QObject) -> None:
        super().__init__(parent)
        self.asked = asked
        self.name = asked.label.get(services.lang)
        self._services = services
        self._help = asked.help.get(services.lang)
        self._filling = False
        self._shown: tuple[str, str] | None = None
        self.control = self._make_control()
        self.control.setAccessibleName(self.name)
        self.caption = self._make_caption()
        self.below = QWidget()
        self._problem = label("", "error", wrap=True)
        column = QVBoxLayout(self.below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if self._help:
            column.addWidget(label(self._help, "hint", wrap=True))
        column.addWidget(self._problem)
        self.show_problem("")

    @property
    def is_short(self) -> bool:
        """Whether another one fits beside it."""
        return self.asked.kind in _SHORT and len(self.name) <= _LONGEST_SHORT_NAME

    @property
    def may_stay_empty(self) -> bool:
        """Whether it is neither needed nor has a usual answer."""
        return not self.asked.required and not self.asked.default

    @property
    def is_being_typed(self) -> bool:
        """Whether the keyboard is in it: what is not finished is not wrong yet."""
        return isinstance(self.control, QLineEdit) and self.control.hasFocus()

    @property
    def text(self) -> str:
        """The answer as scripts would write it: "yes" or "no" for a box, the value of a choice, else what was typed."""
        return answer_of(self.control)

    def set_text(self, text: str) -> None:
        """Show an answer, without a signal."""
        self._filling = True
        show_answer(self.control, text)
        self._filling = False

    def show_problem(self, problem: str, reading: str = "") -> None:
        """Mark the answer as not readable and not counted, or say how it was read."""
        text = problem or reading
        if (problem, reading) == self._shown:
            return
        self._shown = (problem, reading)
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        if not (text or self._help):
            self.below.hide()
        elif self.below.parent() is not None:  # shown before that, it would be a window of its own
            self.below.show()
        set_kind(self._problem, "role", "error" if problem else "hint")
        set_kind(self.control, "state", "error" if problem else "")
        empty = self.tr("May stay empty.") if self.may_stay_empty else ""
        self.control.setAccessibleDescription(" ".join(part for part in (self._help, empty, text) if part))

    @property
    def problem(self) -> str:
        """What is said below it now."""
        return self._problem.text()

    def focus(self) -> None:
        """Give the keyboard to the control."""
        self.control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- making it -------------------------------------------------------------------------------------------

    def _make_caption(self) -> QLabel | None:
        if isinstance(self.control, QCheckBox):
            return None
        made = label(self.name, "label", wrap=True)
        made.setBuddy(self.control)
        return made

    def _make_control(self) -> QWidget:
        asked = self.asked
        if asked.kind == "flag" and asked.default:
            box = QCheckBox()  # its words stand beside it
            box.setChecked(asked.default == "yes")
            box.toggled.connect(self._on_changed)
            return box
        if asked.kind in ("choice", "flag"):
            return self._make_choice()
        if asked.kind == "date":
            day = DateLine(self._services.icons, self._services.lang, self.name)
            day.edited.connect(self._on_changed)
            line: QLineEdit = day
        else:
            is_percent = asked.id.endswith("percent")
            line = SignedLine(self._services.theme, "€" if asked.kind == "money" else "", "%" if is_percent else "")
            line.textEdited.connect(self._on_changed)
            if asked.kind == "money":
                line.setPlaceholderText("0.00" if self._services.lang == "en" else "0,00")
        line.setProperty("mono", "true")
        line.setText(asked.default)
        line.editingFinished.connect(self.left)
        return line

    def _make_choice(self) -> QComboBox:
        asked, made = self.asked, QComboBox()
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if not asked.default:
            made.addItem(self.tr("Choose one"), "")
        if asked.kind == "flag":
            made.addItem(self.tr("Yes"), "yes")
            made.addItem(self.tr("No"), "no")
        for option in asked.choices:
            words = option.label.get(self._services.lang)
            made.addItem(words[:1].upper() + words[1:], option.value)
        made.setCurrentIndex(max(0, made.findData(asked.default)))
        made.currentIndexChanged.connect(self._on_changed)
        return made

    def _on_changed(self, value: object = None) -> None:
        if not self._filling:
            self.changed.emit(self.asked.id, self.text)
