"""The note on a marked passage, beside the passage: read, write, remove."""

import datetime

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.tracker import Mark
from app.ui.shell.pane import Services
from app.ui.shell.widgets import button, clear_layout, label, tag

_PAUSE_MS = 800  # design.md, section 5: notes save 800 ms after typing
_WIDTH_PX, _NOTE_PX = 340, 84
_QUOTE_CHARS = 160  # of the marked words: enough to know them again


class NotePopover(QFrame):
    """`note_written` gives a mark's id and its note, after a pause in typing and before the popover goes.

    `removed` gives an id; `let_go` an id and a note that was kept from another copy. Esc closes.
    """

    note_written = Signal(str, str)
    removed = Signal(str)
    let_go = Signal(str, str)

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("popover")
        self._services = services
        self._mark: Mark | None = None
        self._is_typed = False
        self._title = label("", "rowTitle", wrap=True)
        self._changed = tag(self.tr("Text changed"), "warn")
        self._quote = label("", "small", wrap=True)
        self._note = QPlainTextEdit()
        self._note.setObjectName("markNote")
        self._note.setAccessibleName(self.tr("Note on this passage"))
        self._note.setPlaceholderText(self.tr("Write a note"))
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(services.theme.px(_NOTE_PX))
        self._note.textChanged.connect(self._on_typed)
        self._note.installEventFilter(self)
        self._saved = label("", "hint")
        self._kept = QVBoxLayout()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.save_now)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._changed)
        foot = QHBoxLayout()
        foot.addWidget(button(self.tr("Remove this mark"), self._on_remove, "link"))
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Close"), self.close_popover, small=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._quote)
        column.addWidget(self._note)
        column.addWidget(self._saved)
        column.addLayout(self._kept)
        column.addLayout(foot)
        self.hide()

    @property
    def mark_id(self) -> str:
        """The mark that is shown, "" when hidden."""
        return self._mark.id if self._mark is not None and not self.isHidden() else ""

    def show_mark(self, mark: Mark, is_changed: bool, at: QRect, with_focus: bool) -> None:
        """Show a mark below a rectangle of the parent, or above it where there is no room."""
        self.save_now()
        self._fill(mark, is_changed)
        parent = self.parentWidget()
        if parent is not None:
            self.setFixedWidth(min(self._services.theme.px(_WIDTH_PX), parent.width() - 16))
            self.adjustSize()
            below = at.bottom() + 8
            y = below if below + self.height() < parent.height() - 8 else at.top() - self.height() - 8
            x = min(max(8, at.left() - 20), parent.width() - self.width() - 8)
            self.move(QPoint(x, max(8, min(y, parent.height() - self.height() - 8))))
        self.show()
        self.raise_()
        if with_focus:
            self._note.moveCursor(QTextCursor.MoveOperation.End)
            self._note.setFocus(Qt.FocusReason.PopupFocusReason)

    def update_mark(self, mark: Mark, is_changed: bool) -> None:
        """The mark was changed; what is being typed stays."""
        if not self._is_typed:
            self._fill(mark, is_changed)
        self._mark = mark

    def save_now(self) -> None:
        """Hand in what was typed."""
        self._timer.stop()
        if self._is_typed and self._mark is not None:
            self._is_typed = False
            self.note_written.emit(self._mark.id, self._note.toPlainText())

    def tell_saved(self, is_saved: bool) -> None:
        """Say whether the note is where it should be."""
        self._saved.setVisible(True)
        if not is_saved:
            self._is_typed = True
            self._saved.setText(self.tr("Not saved yet. Your text is still here."))
        elif self._services.session.status == "open":
            self._saved.setText(self.tr("Saved {time}").format(time=datetime.datetime.now().strftime("%H:%M")))
        else:
            self._saved.setText(self.tr("In memory only"))

    def close_popover(self) -> None:
        """Hand in what was typed, hide, and give the keyboard back to the page."""
        self.save_now()
        parent = self.parentWidget()
        if parent is not None:
            parent.setFocus()  # first: hiding what has the focus gives it to the next in line, a link of the page
        self.hide()

    def forget(self) -> None:
        """Hide and forget the words: the data was locked, or another page is shown."""
        self.hide()
        self._mark = None
        self._is_typed = False
        self._timer.stop()
        self._set_text("")
        self._quote.setText("")
        clear_layout(self._kept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_popover()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field would take Esc and Ctrl+Enter for itself."""
        if watched is self._note and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.key() == Qt.Key.Key_Escape or (is_enter and is_control):
                self.close_popover()
                return True
        return False

    def _fill(self, mark: Mark, is_changed: bool) -> None:
        self._mark = mark
        self._title.setText(self.tr("Your note") if mark.note else self.tr("Your mark"))
        self._changed.setVisible(is_changed)
        shown = shortened(mark.quote)
        text = self.tr("You marked: “{words}”").format(words=shown) if is_changed else f"“{shown}”"
        self._quote.setText(text)
        self.setAccessibleName(self.tr("Note on “{words}”").format(words=shown))
        self._set_text(mark.note)
        self._saved.hide()
        clear_layout(self._kept)
        for note in mark.kept:
            self._kept.addWidget(label(self.tr("Also written, in the other copy"), "label"))
            self._kept.addWidget(label(note, "", wrap=True))
            self._kept.addWidget(
                button(self.tr("Delete this version"), lambda note=note: self.let_go.emit(mark.id, note), "link")  # type: ignore[misc]
            )

    def _set_text(self, text: str) -> None:
        if self._note.toPlainText() != text:
            self._note.blockSignals(True)
            self._note.setPlainText(text)
            self._note.blockSignals(False)

    def _on_typed(self) -> None:
        self._is_typed = True
        self._timer.start()

    def _on_remove(self) -> None:
        if self._mark is not None:
            gone = self._mark.id
            self._is_typed = False
            self.close_popover()
            self.removed.emit(gone)


def shortened(quote: str) -> str:
    """The marked words in one line, cut after a while."""
    line = " ".join(quote.split())
    return line if len(line) <= _QUOTE_CHARS else f"{line[: _QUOTE_CHARS - 1].rstrip()}…"
