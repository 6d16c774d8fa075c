"""A choice with a line that explains it, drawn as a card: a radio button whose card can be clicked too."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from app.ui.shell.theme import Theme
from app.ui.shell.widgets import label, set_kind


class ChoiceCards(QWidget):
    """Cards of which one is chosen, or none yet. One tab stop; arrow keys move. `chosen` gives the key of a card."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, choices: list[tuple[str, str, str]]) -> None:
        """`choices` are (key, title, explanation)."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(10)
        self._group = QButtonGroup(self)
        self._cards: dict[str, _Card] = {}
        for key, title, text in choices:
            card = _Card(theme, title, text)
            card.radio.setProperty("key", key)
            self._group.addButton(card.radio)
            self._cards[key] = card
            column.addWidget(card)
        self._group.buttonClicked.connect(lambda radio: self.chosen.emit(radio.property("key")))

    def choose(self, key: str) -> None:
        """Show `key` as chosen, without a signal."""
        self._cards[key].radio.setChecked(True)

    def card(self, key: str) -> QRadioButton:
        """The radio button of a choice."""
        return self._cards[key].radio

    @property
    def entry(self) -> QRadioButton:
        """What gets the keyboard first: the chosen one, or the first."""
        checked = self._group.checkedButton()
        return checked if isinstance(checked, QRadioButton) else next(iter(self._cards.values())).radio


class _Card(QFrame):
    def __init__(self, theme: Theme, title: str, text: str) -> None:
        super().__init__()
        self.setProperty("choice", "true")
        self.setProperty("chosen", "false")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.radio = QRadioButton(title)
        self.radio.setProperty("role", "cardTitle")
        self.radio.setProperty("ringOnParent", True)
        self.radio.setAccessibleDescription(text)
        self.radio.toggled.connect(lambda on: set_kind(self, "chosen", "true" if on else "false"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(0)
        column.addWidget(self.radio)
        explanation = label(text, "small", wrap=True)
        explanation.setContentsMargins(theme.px(18) + 10, 0, 0, 0)  # the sign and the room beside it
        column.addWidget(explanation)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.radio.click()
