"""Small shared controls: labels by text role, buttons by kind, tags, lines, switches and segmented choices."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from app.ui.shell.icons import Icons
from app.ui.shell.paragraph import Paragraph
from app.ui.shell.screen_reader import ChoiceButton
from app.ui.shell.theme import Theme


def label(text: str, role: str = "", wrap: bool = False) -> QLabel:
    """A text in a role of the style sheet ("title", "hint" …). Plain text: nothing in it is read as markup."""
    made = Paragraph(text) if wrap else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    return made


def tag(text: str, kind: str) -> QLabel:
    """A small rounded word: kind "legal", "employer", "own", "ok", "warn" or "plain"."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("tag", kind)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


def key_cap(keys: str) -> QLabel:
    """A key drawn as a small box, named as the system names it ("Ctrl+K" is "⌘K" on macOS)."""
    made = label(key_words(keys), "key")
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    made.setIndent(0)  # Qt's own would make the box wider at one side
    return made


def key_words(keys: str) -> str:
    """The words on a key cap."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")


def set_kind(widget: QWidget, name: str, value: object) -> None:
    """Change a style property of a widget that is already shown."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class PushButton(QPushButton):
    """A push button that Enter presses, too: Qt's answers only to Space, and gives Enter to a dialog's default one."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.click()
        else:
            super().keyPressEvent(event)


def is_enter(event: QKeyEvent) -> bool:
    """Whether one of the two Enter keys was pressed."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def button(text: str, on_click: Callable[[], object], kind: str = "plain", small: bool = False) -> QPushButton:
    """A push button: kind "primary", "plain", "quiet", "danger" or "link". `on_click` must be a bound method."""
    made = PushButton(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    if small:
        made.setProperty("small", "true")
    if kind == "link":
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    made.clicked.connect(lambda checked=False: on_click())
    return made


def set_usable(made: QAbstractButton, usable: bool, reason: str) -> None:
    """Whether a button can be used now; where not, its tooltip and a screen reader say `reason`."""
    made.setEnabled(usable)
    made.setToolTip("" if usable else reason)
    made.setAccessibleDescription("" if usable else reason)


def put_icon(
    made: QAbstractButton, icons: Icons, name: str, color: str = "text2", size_px: int = 0, after: bool = False
) -> None:
    """Give a button an icon, before its text or `after` it; the room beside it keeps the text away (design.md: 8 px,
    of which Qt adds 4). It is as large as the design's for the button: 18 px, 16 before the words of a small one.
    """
    made.setIcon(icons.icon(name, color, at_end=after))
    made.setProperty("bare", not made.text())
    if after:
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    side = icons.px(size_px or (16 if made.property("small") and made.text() else 18))
    made.setIconSize(QSize(side + (4 if made.text() else 0), side))


def line() -> QFrame:
    """A horizontal hairline."""
    made = QFrame()
    made.setProperty("line", "true")
    made.setFixedHeight(1)
    return made


def clear_layout(layout: QLayout) -> None:
    """Remove and delete everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear_layout(inner)


def keep_right_edge(area: QScrollArea, column: QLayout) -> None:
    """What is in the column of a scroll area ends where it ends without a scroll bar: the bar stands in its margin."""
    margins, bar = column.contentsMargins(), area.verticalScrollBar()

    def on_range(first: int, last: int) -> None:
        right = margins.right() - (bar.sizeHint().width() if last else 0)
        column.setContentsMargins(margins.left(), margins.top(), right, margins.bottom())

    bar.rangeChanged.connect(on_range)


def focus_again(page: QWidget, give: Callable[[], object]) -> None:
    """Call `give` once more when the present event is over, if nothing that is seen has the keyboard by then: a button
    that an arrow key pressed takes the keyboard last, although its page may have been made anew meanwhile.
    """

    def look() -> None:
        now: QWidget | None = page.window().focusWidget()  # the stubs forget None
        if now is None or not now.isVisible():
            give()

    QTimer.singleShot(0, page, look)


class Segmented(QFrame):
    """One choice of a few, drawn as joined buttons ("EN | NL"). One tab stop; arrow keys move."""

    chosen = Signal(str)

    def __init__(self, choices: list[tuple[str, str]], name: str, parent: QWidget | None = None) -> None:
        """`choices` are (key, text); `name` says to a screen reader what is chosen."""
        super().__init__(parent)
        self.setObjectName("segmented")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        for key, text in choices:
            made = ChoiceButton()
            made.setText(text)
            made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            made.setAccessibleName(f"{name}: {text}")
            made.setProperty("key", key)
            made.setProperty("end", "left" if key == choices[0][0] else "right" if key == choices[-1][0] else "")
            self._group.addButton(made)
            self._buttons[key] = made
            row.addWidget(made)
        self._group.buttonClicked.connect(self._on_clicked)

    def choose(self, key: str) -> None:
        """Show `key` as chosen, without a signal."""
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> QToolButton:
        """The button of a choice, for its text or tooltip."""
        return self._buttons[key]

    def _on_clicked(self, clicked: QToolButton) -> None:
        self.chosen.emit(clicked.property("key"))


class Switch(QCheckBox):
    """A check box painted as a switch; its role stays check box."""

    _WIDTH, _HEIGHT = 38, 22

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(self._WIDTH), self._theme.px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = "accent" if self.isChecked() else "lineStrong"
        disabled = "textDisabled" if self._theme.high_contrast else "line"
        painter.setBrush(self._theme.color(track if self.isEnabled() else disabled))
        width, height = self._theme.px(self._WIDTH), self._theme.px(self._HEIGHT)
        top = (self.height() - height) / 2
        painter.drawRoundedRect(QRectF(0, top, width, height), height / 2, height / 2)
        painter.setBrush(self._theme.color("onAccent"))
        left = width - height + 3 if self.isChecked() else 3
        painter.drawEllipse(QRectF(left, top + 3, height - 6, height - 6))


class IconLabel(QLabel):
    """An icon of the theme as a picture; decoration only, so screen readers pass over it."""

    def __init__(self, icons: Icons, name: str, color: str = "text", size_px: int = 20) -> None:
        super().__init__()
        self._icons, self._name, self._color = icons, name, color
        self._side = icons.px(size_px)
        self.setFixedSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        left, top = (self.width() - self._side) // 2, (self.height() - self._side) // 2
        QPainter(self).drawPixmap(left, top, self._icons.pixmap(self._name, self._color, self._side))


class BoxWords(Paragraph):
    """The words of a check box, which may take several lines, as those of Qt's cannot. Clicking them ticks the box."""

    def __init__(self, text: str, box: QWidget) -> None:
        super().__init__(text)
        self.setContentsMargins(0, 4, 0, 0)
        self._box = box

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if isinstance(self._box, QCheckBox) and self.rect().contains(event.position().toPoint()):
            self._box.setFocus(Qt.FocusReason.MouseFocusReason)
            self._box.toggle()
