"""The headings and links of the page that is shown, as parts for a screen reader. Nobody else pays for them."""

from PySide6.QtCore import QRect, QUrl
from PySide6.QtGui import QAccessible, QAccessibleEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextBrowser

from app.ui.reader.page_links import Stretch, stretches
from app.ui.shell.spoken_parts import SpokenPart, speak_parts


class PageParts(SpokenPart):
    """A section with a heading or link for each stretch, in the order of the page.

    No "document": Orca would say so at every first step into the page.
    """

    def __init__(self, view: QTextBrowser, name: str, lang: str) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            speak_parts(app)
        super().__init__(view, QAccessible.Role.Section, name, 0, lang)
        self._view = view
        self._parts: dict[int, SpokenPart] = {}
        self.where = lambda: self._on_screen(view.viewport().rect())
        self.is_seen = view.isVisible
        self.take_keyboard = view.setFocus
        for stretch in stretches(view.document()):
            self._add(stretch)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.ObjectCreated))

    def say_at(self, position: int) -> None:
        """Tell the screen reader that the keyboard is at the part that begins here, if there is one."""
        if (part := self._parts.get(position)) is not None:
            part.say()

    def _add(self, stretch: Stretch) -> None:
        view = self._view
        role = QAccessible.Role.Heading if stretch.level else QAccessible.Role.Link
        part = SpokenPart(self, role, stretch.text, stretch.level, stretch.lang or self.lang)
        part.where = lambda: self._rect(stretch)
        part.is_seen = view.isVisible
        part.is_current = lambda: view.hasFocus() and stretch.holds(view.textCursor().selectionStart())
        part.take_keyboard = lambda: self._go_to(stretch)
        if stretch.href:
            part.press = lambda: self._open(stretch)
        self._parts[stretch.start] = part

    def _rect(self, stretch: Stretch) -> QRect:
        """From the first to the last line of it; over the whole column where it runs over lines."""
        view = self._view
        at = QTextCursor(view.document())
        at.setPosition(stretch.start)
        first = view.cursorRect(at)
        at.setPosition(stretch.end)
        last = view.cursorRect(at)
        rect = first.united(last)
        if last.top() > first.top():
            margins = view.document().rootFrame().frameFormat()
            rect.setLeft(round(margins.leftMargin()))
            rect.setRight(view.viewport().width() - round(margins.rightMargin()))
        return self._on_screen(rect)

    def _on_screen(self, rect: QRect) -> QRect:
        return QRect(self._view.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def _go_to(self, stretch: Stretch) -> None:
        """The keyboard to it; a link is selected, as by Tab."""
        at = QTextCursor(self._view.document())
        at.setPosition(stretch.start)
        if stretch.href:
            at.setPosition(stretch.end, QTextCursor.MoveMode.KeepAnchor)
        self._view.setTextCursor(at)
        self._view.ensureCursorVisible()
        self._view.setFocus()

    def _open(self, stretch: Stretch) -> None:
        self._go_to(stretch)
        self._view.anchorClicked.emit(QUrl(stretch.href))
