"""Two hands on a keyboard: every key goes to what has the focus, as a person's does, and is counted. No mouse."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from app.ui.reader.article_view import ArticleView
from app.ui.shell.main_window import MainWindow

Key = Qt.Key
_FARTHEST = 120  # times Tab before a person gives up
_CTRL = Qt.KeyboardModifier.ControlModifier


class Lost(AssertionError):
    """The keys did not lead there."""


class Hands:
    """`keys` is how many were pressed, letters included; `way` what was done, for the report."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.keys = 0
        self.way: list[str] = []

    @property
    def at(self) -> QWidget:
        """What has the focus."""
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window
        return top.focusWidget() or top  # type: ignore[truthy-bool]  # None while nothing has it

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1
    ) -> None:
        """Press a key."""
        for _ in range(times):
            self._be_active()
            QTest.keyClick(self.at, key, modifier)
            self.keys += 1
            QApplication.processEvents()

    def _be_active(self) -> None:
        """A window manager gives the keyboard back when a dialog closes; offscreen there is none."""
        if QApplication.activeModalWidget() is None and not self.window.isActiveWindow():
            self.window.activateWindow()
            QTest.qWaitForWindowActive(self.window)
            QApplication.processEvents()

    def ctrl(self, key: Qt.Key) -> None:
        """Press a shortcut of the window."""
        self.press(key, _CTRL)

    def write(self, text: str, then: Qt.Key | None = None) -> None:
        """Type a text, in place of what is selected."""
        QTest.keyClicks(self.at, text)
        self.keys += len(text)
        QApplication.processEvents()
        if then is not None:
            self.press(then)

    def tab_to(self, name: str, key: Qt.Key = Key.Key_Tab) -> QWidget:
        """Press Tab until a control with this name has the focus. Raises Lost."""
        for _ in range(_FARTHEST):
            if _name(self.at).startswith(name):
                return self.at
            before = self.at
            self.press(key)
            if isinstance(before, ArticleView) and self.at is before and not before.textCursor().hasSelection():
                self.ctrl(Key.Key_Tab)  # past the last link
        raise Lost(f"no “{name}” within {_FARTHEST} tabs; now at “{_name(self.at)}”")

    def open(self, name: str) -> None:
        """Tab to a button, link or row and press Enter."""
        self.tab_to(name)
        self.press(Key.Key_Return)
        self.way.append(name)

    def follow(self, href: str) -> None:
        """In the article: Tab to the link and Enter. Raises Lost."""
        view = self.at
        assert isinstance(view, ArticleView), _name(view)
        for _ in range(_FARTHEST):
            self.press(Key.Key_Tab)
            if _link_at(view) == href:
                self.press(Key.Key_Return)
                self.way.append(href)
                return
        raise Lost(f"no link {href}")

    def fill(self, **answers: str) -> None:
        """Write into fields by the beginning of their name ("_" for a space), going on with Tab. Raises Lost."""
        for name, text in answers.items():
            field = self.tab_to(name.replace("_", " "))
            if isinstance(field, QComboBox):
                for _ in range(field.count()):
                    if field.currentText().startswith(text):
                        break
                    self.press(Key.Key_Down)
                assert field.currentText().startswith(text)
            else:
                assert isinstance(field, QLineEdit | QPlainTextEdit), name
                field.selectAll()
                self.write(text)
            self.press(Key.Key_Tab)

    def in_dialog(self, start: Callable[[], None], act: Callable[[], None]) -> None:
        """`start` opens a dialog; `act` is done in it with the same hands, and has to close it."""
        failed: list[BaseException] = [Lost("no dialog came")]

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None or not timer.isActive():
                return
            timer.stop()
            failed.clear()
            try:
                act()
            except BaseException as error:
                failed.append(error)
            finally:
                if dialog.isVisible():
                    dialog.close()

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(30)
        start()
        timer.stop()
        QApplication.processEvents()
        if failed:
            raise failed[0]


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return widget.accessibleName() or (text() if callable(text) and not isinstance(widget, QLineEdit) else "")


def _link_at(view: ArticleView) -> str:
    cursor = view.textCursor()
    if not cursor.hasSelection():
        return ""
    at = QTextCursor(cursor)
    at.setPosition(cursor.selectionStart() + 1)
    return at.charFormat().anchorHref()
