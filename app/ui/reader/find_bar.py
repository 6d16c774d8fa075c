"""Find on this page, and the words of a search on the page that it led to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from app.ui.reader.article_view import ArticleView
from app.ui.reader.found_words import mark_words, step_mark
from app.ui.shell.screen_reader import announce
from app.ui.shell.theme import Theme
from app.ui.shell.widgets import button, label


class FindBar(QFrame):
    """Marks every place and walks through them: Enter forward, with Shift back, Esc closes. `closed` when it is. F3 and
    Shift+F3 are actions of the window.
    """

    closed = Signal()

    def __init__(self, article: ArticleView, theme: Theme) -> None:
        super().__init__()
        self._article, self._theme = article, theme
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Find on this page"))
        self._field.setAccessibleName(self.tr("Find on this page"))
        self._field.textChanged.connect(self._on_text)
        self._words = label("", "hint")
        self._count = label("", "hint")
        self._places = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 8, 32, 8)
        row.addWidget(self._field, 1)
        row.addWidget(self._words, 1)
        row.addWidget(self._count)
        previous = button(self.tr("Previous"), self._previous, "quiet", small=True)
        following = button(self.tr("Next"), self._next, "quiet", small=True)
        previous.setToolTip("Shift+F3")
        following.setToolTip("F3")
        row.addWidget(previous)
        row.addWidget(following)
        row.addWidget(button(self.tr("Close"), self.close_bar, "quiet", small=True))
        self.hide()

    def open_bar(self) -> None:
        """Show the bar and take the keyboard."""
        self._words.hide()
        self._field.show()
        self.show()
        self._field.setFocus()
        self._field.selectAll()

    def show_words(self, words: tuple[str, ...]) -> None:
        """Mark the words of a search, and offer to walk through them; the keyboard stays where it is."""
        self._field.clear()
        self._places = mark_words(self._article, self._theme, words, whole=True)
        if not self._places:
            self.hide()
            return
        self._field.hide()
        self._words.setText(self.tr("Words of your search"))
        self._words.show()
        self._count.setText(self.tr("%n place(s)", "", self._places))
        self.show()

    def forget_words(self) -> None:
        """Another page: the words of a search go, what the person types to find stays."""
        if not self._words.isHidden():
            self.hide()

    def close_bar(self) -> None:
        """Hide the bar and the marks."""
        self.hide()
        self._article.setExtraSelections([])
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._previous()
            else:
                self._next()
        else:
            super().keyPressEvent(event)

    def _next(self) -> None:
        self.step(1)

    def _previous(self) -> None:
        self.step(-1)

    def _on_text(self, text: str) -> None:
        self._places = mark_words(self._article, self._theme, (text,) if len(text) > 1 else ())
        self._count.setText(self.tr("%n place(s)", "", self._places) if len(text) > 1 else "")
        self._article.moveCursor(QTextCursor.MoveOperation.Start)
        if self._places:
            self._next()

    def step(self, step: int) -> None:
        """To the next (1) or previous (-1) place, round the end. Where nothing is marked the bar asks what to find."""
        number = step_mark(self._article, step)
        if not number and self.isHidden():
            self.open_bar()
        if number:
            self._count.setText(self.tr("{number} of {count}").format(number=number, count=self._places))
            announce(self._article, self._article.textCursor().block().text())
