"""Telling the person something: a message at the bottom, a question only when work could be lost.

The sentences for our errors stand here, in the translation catalogue, chosen by the class of the error.
"""

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QPushButton, QWidget

from app import errors
from app.ui.shell.icons import Icons
from app.ui.shell.screen_reader import Notification
from app.ui.shell.widgets import IconLabel, key_cap, key_words, label, put_icon

_SHOWN_MS = 8000  # tokens.json, motion.messageTime


_OTHERWISE = QT_TRANSLATE_NOOP("messages", "Something went wrong in the app. Nothing you saved is lost.")

# The most special class first: the first that fits speaks. (The stubs call QT_TRANSLATE_NOOP's answer an object.)
_SENTENCES: tuple[tuple[type[Exception], object], ...] = (
    (errors.WrongPassphrase, QT_TRANSLATE_NOOP("messages", "Not the right passphrase. Check Caps Lock.")),
    (errors.VaultInUse, QT_TRANSLATE_NOOP("messages", "Another window or command has your notes open. Close it and try again.")),
    (errors.VaultNewer, QT_TRANSLATE_NOOP("messages", "A newer version of this app wrote your notes. Update this app to open them. The guides still work.")),
    (errors.VaultDamaged, QT_TRANSLATE_NOOP("messages", "We cannot open your notes: the file is damaged. It is kept as it is. The guides still work.")),
    (errors.VaultChanged, QT_TRANSLATE_NOOP("messages", "Not saved: another program changed your notes. Copy your text, lock and unlock to see the other version.")),
    (errors.VaultOlder, QT_TRANSLATE_NOOP("messages", "Your notes are an older version than you saved here last. Somebody or some program put an old file back.")),
    (errors.VaultNotSaved, QT_TRANSLATE_NOOP("messages", "Not saved: the disk is full or cannot be written. Your text is still here.")),
    (errors.VaultLocked, QT_TRANSLATE_NOOP("messages", "Your notes are locked. Unlock first.")),
    (errors.NoVault, QT_TRANSLATE_NOOP("messages", "Nothing is stored here yet. Create a passphrase first.")),
    (errors.VaultError, QT_TRANSLATE_NOOP("messages", "Your notes cannot be opened now. The guides still work.")),
    (errors.SettingsError, QT_TRANSLATE_NOOP("messages", "The setting holds until you close the app. It could not be saved.")),
    (errors.PackUntrusted, QT_TRANSLATE_NOOP("messages", "Not installed: this file is not from the publisher of your app.")),
    (errors.PackOlder, QT_TRANSLATE_NOOP("messages", "Not installed: these pages are not newer than the ones you have.")),
    (errors.PackNewer, QT_TRANSLATE_NOOP("messages", "Not installed: these pages need a newer version of the app. Install that first.")),
    (errors.PackDamaged, QT_TRANSLATE_NOOP("messages", "Not used: the file with pages was changed or is not complete. You see the pages you had.")),
    (errors.PackError, QT_TRANSLATE_NOOP("messages", "Not installed: the file cannot be read or the disk refuses. You see the pages you had.")),
    (errors.UnknownId, QT_TRANSLATE_NOOP("messages", "This page is not in the handbook. It may have moved: try the search.")),
    (errors.BundleError, QT_TRANSLATE_NOOP("messages", "This page is damaged and is not shown. Install the app again; your notes stay.")),
    (errors.CalculatorError, QT_TRANSLATE_NOOP("messages", "This cannot be calculated with these dates.")),
    (errors.TrackerError, QT_TRANSLATE_NOOP("messages", "That is not possible for this step.")),
)  # fmt: skip


def sentence(error: Exception) -> str:
    """What happened, what still works, what to do: in the language of the interface."""
    text = next((text for kind, text in _SENTENCES if isinstance(error, kind)), _OTHERWISE)
    return QCoreApplication.translate("messages", str(text))


class Toast(Notification):
    """One message at the bottom centre of the window: eight seconds, longer while hovered or focused."""

    def __init__(self, window: QWidget, icons: Icons) -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self._window = window
        self._action: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 8, 10)
        row.setSpacing(12)
        self._text = label("", wrap=True)
        self._text.setMaximumWidth(460)
        self._button = QPushButton()
        self._button.clicked.connect(self._on_action)
        self._warning = IconLabel(icons, "warn", "inkAccent", 18)
        self._keys = key_cap("")
        self._close = QPushButton()
        self._close.setAccessibleName(self.tr("Close this message"))
        put_icon(self._close, icons, "x", "onInk")
        self._close.clicked.connect(self.hide)
        row.addWidget(self._warning)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._keys)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self._on_time)
        window.installEventFilter(self)
        self.hide()

    def show_text(
        self, text: str, action_text: str, action: Callable[[], object] | None, keys: str, is_error: bool
    ) -> None:
        """Show `text`, with a button when there is an action, and the keys that do the same."""
        self._text.setText(text)
        one_line = self._text.fontMetrics().horizontalAdvance(text) + 2
        self._text.setMinimumWidth(min(one_line, self._text.maximumWidth()))  # or Qt breaks a short line in two
        self._action = action
        self._button.setText(action_text)
        self._button.setVisible(action is not None)
        self._keys.setText(key_words(keys))
        self._keys.setVisible(bool(keys))
        self._warning.setVisible(is_error)
        self.adjustSize()
        self._place()
        self.hide()  # appearing again is what is read out
        self.say(text)
        self.show()
        self.raise_()
        self._timer.start()

    def let_go(self) -> None:
        """Take a message with an action away: what it offers is about a change that is not the last one any more."""
        if self._action is not None:
            self.hide()

    @property
    def text(self) -> str:
        """The text now shown, "" when hidden."""
        return self._text.text() if self.isVisible() else ""

    def _on_action(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()

    def _on_time(self) -> None:
        if self.underMouse() or self._button.hasFocus() or self._close.hasFocus():
            self._timer.start()
        else:
            self.hide()

    def _place(self) -> None:
        window = self._window
        self.move((window.width() - self.width()) // 2, window.height() - self.height() - 24)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False


class Messages(QObject):
    """The one way to speak to the person. `next_answer` answers the next question, for tests."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._window: QWidget | None = None
        self._toast: Toast | None = None
        self.next_answer: bool | None = None

    def attach(self, window: QWidget) -> None:
        """Speak in this window from now on."""
        self._window = window

    @property
    def shown(self) -> str:
        """The message now on the screen, or ""."""
        return self._toast.text if self._toast else ""

    def let_go(self) -> None:
        """Something was changed: a message that offers to take back an earlier change goes."""
        if self._toast is not None:
            self._toast.let_go()

    def clear(self) -> None:
        """Take away what is shown: it may name a list."""
        if self._toast is not None:
            self._toast.hide()

    def tell(
        self,
        text: str,
        action_text: str = "",
        action: Callable[[], object] | None = None,
        keys: str = "",
        is_error: bool = False,
    ) -> None:
        """Say something that needs no answer. `keys` do what the action does."""
        if self._toast is None and self._window is not None:
            self._toast = Toast(self._window, self._icons)
        if self._toast is not None:
            self._toast.show_text(text, action_text, action, keys, is_error)

    def tell_error(self, error: Exception, retry: Callable[[], object] | None = None) -> None:
        """Say what went wrong, with "Try again" where that can help."""
        self.tell(sentence(error), self.tr("Try again") if retry else "", retry, is_error=True)

    def tell_with_undo(self, text: str, undo: Callable[[], object]) -> None:
        """Say what was done, with the way back."""
        self.tell(text, self.tr("Undo"), undo, keys="Ctrl+Z")

    def ask(self, question: str, explanation: str, yes: str, no: str) -> bool:
        """A question whose default answer is no. Only where work could be lost."""
        if self.next_answer is not None:
            answer, self.next_answer = self.next_answer, None
            return answer

        box = QMessageBox(self._window)
        box.setWindowTitle(self._window.windowTitle() if self._window else "")
        box.setText(question)
        box.setInformativeText(explanation)
        box.setTextFormat(Qt.TextFormat.PlainText)
        accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        decline = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(decline)
        box.setEscapeButton(decline)
        box.exec()
        return box.clickedButton() is accept
