"""Find on this page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from app.ui.reader.article_view import ArticleView
from app.ui.shell.widgets import button, label


class FindBar(QFrame):
    """Marks every place and walks through them: Enter forward, Shift+Enter back, Esc closes. `closed` when it is."""

    closed = Signal()

    def __init__(self, article: ArticleView) -> None:
        super().__init__()
        self._article = article
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Find on this page"))
        self._field.setAccessibleName(self.tr("Find on this page"))
        self._field.textChanged.connect(self._on_text)
        self._count = label("", "hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 8, 32, 8)
        row.addWidget(self._field, 1)
        row.addWidget(self._count)
        row.addWidget(button(self.tr("Previous"), self._previous, "quiet", small=True))
        row.addWidget(button(self.tr("Next"), self._next, "quiet", small=True))
        row.addWidget(button(self.tr("Close"), self.close_bar, "quiet", small=True))
        self.hide()

    def open_bar(self) -> None:
        """Show the bar and take the keyboard."""
        self.show()
        self._field.setFocus()
        self._field.selectAll()

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

    def _on_text(self, text: str) -> None:
        places = self._article.mark_words((text,)) if len(text) > 1 else self._article.mark_words(())
        self._count.setText(self.tr("%n place(s)", "", places) if len(text) > 1 else "")
        self._article.moveCursor(QTextCursor.MoveOperation.Start)
        self._next()

    def _next(self) -> None:
        self._find(QTextDocument.FindFlag(0), QTextCursor.MoveOperation.Start)

    def _previous(self) -> None:
        self._find(QTextDocument.FindFlag.FindBackward, QTextCursor.MoveOperation.End)

    def _find(self, how: QTextDocument.FindFlag, edge: QTextCursor.MoveOperation) -> None:
        if self._field.text() and not self._article.find(self._field.text(), how):
            self._article.moveCursor(edge)
            self._article.find(self._field.text(), how)
