"""A field for a passphrase with an eye to show it, and a bar that says in words how hard it is to guess."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.shell.field_icons import end_with_button
from app.ui.shell.icons import Icons
from app.ui.shell.theme import Theme
from app.ui.shell.widgets import IconLabel, label
from app.vault import passphrase_strength

_LEVELS = {"weak": 1, "fair": 2, "strong": 4}


class PassphraseField(QLineEdit):
    """Hides what is typed unless asked to show it; a screen reader never speaks it."""

    def __init__(self, icons: Icons, name: str, on_ink: bool = False) -> None:
        super().__init__()
        self._icons = icons
        self._color = "onInk" if on_ink else "text2"
        self.setAccessibleName(name)
        self.setProperty("large", "true")
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhSensitiveData
        )
        self._eye = QAction(self)
        self._eye.triggered.connect(self._switch)
        self._button = end_with_button(self, icons, self._eye)
        self._show_eye()

    def _switch(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._show_eye()

    def _show_eye(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        text = self.tr("Show the passphrase") if hidden else self.tr("Hide the passphrase")
        self._eye.setText(text)
        self._eye.setToolTip(text)
        self._button.setAccessibleName(text)
        self._eye.setIcon(self._icons.icon("eye" if hidden else "hide", self._color))


class _Bars(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.level = 0
        self.setFixedHeight(6)

    def sizeHint(self) -> QSize:
        return QSize(520, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.edge())
        width = (self.width() - 12) / 4
        solid = "okSolid" if self.level >= 3 else "warnBar"
        empty = "surface" if self._theme.high_contrast else "line"  # there a line is as dark as what is full
        for number in range(4):
            painter.setBrush(self._theme.color(solid if number < self.level else empty))
            painter.drawRoundedRect(QRectF(number * (width + 4) + 0.5, 0.5, width - 1, 5), 2.5, 2.5)


class NewPassphrase(QWidget):
    """Two fields and a verdict in words. No rules about signs: length is what counts. `changed` after each key.

    `caption` names the first field where "Passphrase" alone could mean the present one.
    """

    changed = Signal()

    def __init__(self, theme: Theme, icons: Icons, caption: str = "") -> None:
        super().__init__()
        caption = caption or self.tr("Passphrase")
        self.first = PassphraseField(icons, caption)
        self.second = PassphraseField(icons, self.tr("Type it again"))
        first_label, second_label = label(caption, "label"), label(self.tr("Type it again"), "label")
        first_label.setBuddy(self.first)
        second_label.setBuddy(self.second)
        self._bars = _Bars(theme)
        self._check = IconLabel(icons, "check", "ok", 16)
        self._verdict = label("", "small", wrap=True)
        self._match = label("", "error", wrap=True)
        verdict_row = QHBoxLayout()
        verdict_row.setContentsMargins(0, 0, 0, 0)
        verdict_row.addWidget(self._check)
        verdict_row.addWidget(self._verdict, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (first_label, self.first, self._bars):
            column.addWidget(widget)
        column.addLayout(verdict_row)
        column.addSpacing(10)
        for widget in (second_label, self.second, self._match):
            column.addWidget(widget)
        self.first.textChanged.connect(self._judge)
        self.second.textChanged.connect(self._judge)
        self._judge()

    @property
    def passphrase(self) -> str:
        """What was typed twice, or "" while it is empty or differs."""
        return self.first.text() if self.first.text() == self.second.text() else ""

    def suggest(self, words: str) -> None:
        """Fill in a suggestion and show it, so that it can be written down; it must still be typed again."""
        self.first.setText(words)
        self.first.setEchoMode(PassphraseField.EchoMode.Normal)
        self.second.clear()
        self.second.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()

    def _judge(self) -> None:
        typed = self.first.text()
        strength = passphrase_strength(typed) if typed else ""
        words = {
            "": self.tr("Length is what counts. Spaces are fine."),
            "weak": self.tr("Easy to guess: add more words"),
            "fair": self.tr("Fair: one or two more words make it better"),
            "strong": self.tr("Good: hard to guess"),
        }[strength]
        self._verdict.setText(words)
        self._verdict.setProperty("role", "ok" if strength == "strong" else "small")
        self._verdict.style().polish(self._verdict)
        self._check.setVisible(strength == "strong")
        self._bars.level = _LEVELS.get(strength, 0)
        self._bars.setAccessibleName(words)
        self.first.setAccessibleDescription(words)
        self._bars.update()
        differs = bool(self.second.text()) and not typed.startswith(self.second.text())
        self._match.setText(self.tr("The two are not the same.") if differs else "")
        self.second.setAccessibleDescription(self._match.text())
        self.changed.emit()
