"""The page that is shown as parts for a screen reader, in reading order. Nobody else pays for them, and a screen reader
only for what it asks for: a part makes those in it when it is asked.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRect, QTimer, QUrl
from PySide6.QtGui import QAccessible, QAccessibleEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

from app.content import Language
from app.ui.reader.page_structure import Piece, PieceKind, structure
from app.ui.shell.spoken_parts import SpokenPart, speak_parts

_Role = QAccessible.Role
_ROLES: dict[PieceKind, QAccessible.Role] = {
    "heading": _Role.Heading, "paragraph": _Role.Paragraph, "link": _Role.Link, "foreign": _Role.StaticText,
    "list": _Role.List, "numbers": _Role.List, "item": _Role.ListItem, "table": _Role.Table, "row": _Role.Row,
    "header": _Role.ColumnHeader, "cell": _Role.Cell, "callout": _Role.Note, "box": _Role.Section,
}  # fmt: skip
_IN_A_LINE = ("link", "foreign")  # the others end with the end of a paragraph

_STOPS = ("heading", "link")
_AROUND = ("callout", "list", "numbers", "table")

_Make = Callable[[QWidget, Piece], "_PagePart"]


class PageParts(SpokenPart):
    """A section with all that the page is made of.

    No "document": Orca would say so at every first step into the page.
    """

    def __init__(self, view: QTextBrowser, name: str, lang: Language, meanings: dict[str, str]) -> None:
        """`meanings` are the English words for Dutch ones, by the links that explain them."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            speak_parts(app)
        super().__init__(view, _Role.Section, name, lang)
        self._view = view
        self._meanings = meanings
        self._parts: list[_PagePart] | None = None
        self._entered: _PagePart | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._say_around)
        view.cursorPositionChanged.connect(self._soon.start)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.ObjectCreated))

    def say_at(self, position: int) -> None:
        """Tell the screen reader that the keyboard is at the heading or link that begins here, if there is one."""
        self._soon.stop()  # the screen reader says what is around it by itself
        found = [part for part in self._path(position) if part.piece.kind in _STOPS and part.piece.start == position]
        if found:
            found[-1].say()

    def _path(self, position: int) -> Iterator["_PagePart"]:
        """The parts that hold a character, outer ones first."""
        inside = self.parts()
        while holding := [part for part in inside if part.piece.holds(position)]:
            yield holding[-1]  # a link is behind its paragraph
            inside = holding[-1].parts()

    def _say_around(self) -> None:
        """Say what kind of thing the text cursor came into, as colour and signs do for the eye. After Qt told of the
        cursor: before it, Orca would not say it.
        """
        around = [part for part in self._path(self._view.textCursor().position()) if part.piece.kind in _AROUND]
        entered = around[-1] if around else None
        if entered is self._entered:
            return
        if self._entered is not None:
            self._entered.is_entered = False
        self._entered = entered
        if entered is not None and self._view.hasFocus() and entered.name != entered.piece.text:
            entered.is_entered = True  # else Orca would not believe it
            entered.say()

    def parts(self) -> list["_PagePart"]:
        """The parts that are in no other."""
        if self._parts is None:
            self._parts = [self._part(self, piece) for piece in structure(self._view.document())]
        return self._parts

    def fill(self) -> None:
        self.parts()

    def where(self) -> QRect:
        area = self._view.viewport()
        return QRect(area.mapToGlobal(area.rect().topLeft()), area.size())

    def is_seen(self) -> bool:
        return self._view.isVisible()

    def take_keyboard(self) -> None:
        self._view.setFocus()

    def _part(self, parent: QWidget, piece: Piece) -> "_PagePart":
        return _PagePart(
            parent, self._view, piece, "nl" if piece.lang == "nl" else self.lang, self._words(piece), self._part
        )

    def _words(self, piece: Piece) -> tuple[str, str]:
        """What a part is called, and what is said about it."""
        if piece.kind in ("list", "numbers"):
            return self.tr("Numbered") if piece.kind == "numbers" else "", ""  # role and count are said by themselves
        if piece.kind == "table":
            rows = self.tr("%n row(s)", "", len(piece.children))
            columns = self.tr("%n column(s)", "", len(piece.children[0].children))
            return self.tr("Table"), f"{rows}, {columns}"
        if piece.kind == "callout":
            words = {"careful": self.tr("Careful: {title}"), "talk": self.tr("Talk to people: {title}"),
                     "example": self.tr("Example: {title}"), "notice": self.tr("Note: {title}")}  # fmt: skip
            return words.get(piece.box, "{title}").format(title=piece.text), ""  # a deadline is called one on the page
        if piece.href in self._meanings and piece.lang != self.lang:
            return piece.text, self.tr("Dutch word: {meaning}").format(meaning=self._meanings[piece.href])
        return piece.text, piece.about


class _PagePart(SpokenPart):
    """One part of the page; `make` makes those in it."""

    def __init__(self, parent: QWidget, view: QTextBrowser, piece: Piece, lang: Language, names: tuple[str, str], make: _Make) -> None:  # fmt: skip
        super().__init__(parent, _ROLES[piece.kind], names[0], lang, names[1], piece.level)
        self.piece = piece
        self._view = view
        self._make = make
        self.is_entered = False
        self._parts: list[_PagePart] | None = None

    def parts(self) -> list["_PagePart"]:
        """The parts in it."""
        if self._parts is None:
            self._parts = [self._make(self, piece) for piece in self.piece.children]
        return self._parts

    def fill(self) -> None:
        self.parts()

    def where(self) -> QRect:
        """From the first to the last line of it; over the whole column where it runs over lines."""
        view = self._view
        at = QTextCursor(view.document())
        at.setPosition(self.piece.start)
        first = view.cursorRect(at)
        at.setPosition(max(self.piece.start, self.piece.end - (self.piece.kind not in _IN_A_LINE)))
        last = view.cursorRect(at)
        rect = first.united(last)
        if last.top() > first.top():
            margins = view.document().rootFrame().frameFormat()
            rect.setLeft(round(margins.leftMargin()))
            rect.setRight(view.viewport().width() - round(margins.rightMargin()))
        return QRect(view.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def is_seen(self) -> bool:
        return self._view.isVisible()

    def is_current(self) -> bool:
        is_at = self.is_stop() and self.piece.holds(self._view.textCursor().selectionStart())
        return is_at and self._view.hasFocus()

    def is_stop(self) -> bool:
        return self.is_entered or self.piece.kind in _STOPS

    def take_keyboard(self) -> None:
        """The keyboard to it; a link is selected, as by Tab."""
        at = QTextCursor(self._view.document())
        at.setPosition(self.piece.start)
        if self.opens():
            at.setPosition(self.piece.end, QTextCursor.MoveMode.KeepAnchor)
        self._view.setTextCursor(at)
        self._view.ensureCursorVisible()
        self._view.setFocus()

    def opens(self) -> bool:
        return self.piece.kind == "link"

    def press(self) -> None:
        self.take_keyboard()
        self._view.anchorClicked.emit(QUrl(self.piece.href))
