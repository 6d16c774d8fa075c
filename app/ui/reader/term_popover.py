"""A Dutch term explained in place."""

import contextlib

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.content import Term
from app.errors import UnknownId
from app.ui.shell.pane import Services
from app.ui.shell.widgets import button, label, tag

_HOVER_MS = 500  # tokens.json, motion.tooltipDelay


class TermPopover(QFrame):
    """`open_requested` gives the term's id. Esc closes."""

    open_requested = Signal(str)

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("popover")
        self._services = services
        self._term = ""
        self._word = label("", "rowTitle", wrap=True)
        self._meaning = label("", "small", wrap=True)
        head = QHBoxLayout()
        head.addWidget(self._word, 1)
        head.addWidget(tag("NL", "plain"))
        self._open = button(self.tr("Open in glossary"), self._on_open, "link")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.addLayout(head)
        self._column.addWidget(self._meaning)
        self._column.addWidget(self._open)
        self.setFixedWidth(services.theme.px(310))
        self._hovered: tuple[str, QRect] = ("", QRect())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_HOVER_MS)
        self._timer.timeout.connect(self._on_hover_time)
        self.hide()

    def show_link(self, link: str, rect: QRect) -> None:
        """Show the term of a link at a rectangle of the parent, and give it the keyboard."""
        self._show(link, rect, with_focus=True)

    def hover(self, link: str, rect: QRect) -> None:
        """The pointer is over a term's link, or ("") over none any more."""
        self._hovered = (link, rect)
        if link:
            self._timer.start()
        else:
            self._timer.stop()
            if not self.underMouse():
                QTimer.singleShot(_HOVER_MS, self._hide_unused)

    def _hide_unused(self) -> None:
        if not self.underMouse() and self.focusWidget() is None and not self._hovered[0]:
            self.hide()

    def _on_hover_time(self) -> None:
        link, rect = self._hovered
        if link:
            self._show(link, rect, with_focus=False)

    def _show(self, link: str, rect: QRect, with_focus: bool) -> None:
        with contextlib.suppress(UnknownId):
            term = self._services.bundle.term(link.removeprefix("term:"))
            self.show_term(term, rect, with_focus)

    def show_term(self, term: Term, beside: QRect, with_focus: bool) -> None:
        """Show a term below a rectangle of the parent, or above it where there is no room."""
        lang = self._services.lang
        self._term = term.id
        self._word.setText(f"{term.nl} ({term.short})" if term.short else term.nl)
        word = f"{term.en[:1].upper()}{term.en[1:]}. " if lang == "en" else ""
        self._meaning.setText(word + term.meaning.get(lang))
        self.setAccessibleName(f"{term.nl}. {self._meaning.text()}")
        self.show()  # before it is measured, or it is in another font, and is cut off
        self._column.invalidate()
        self.resize(self.width(), self._column.totalHeightForWidth(self.width()))
        parent = self.parentWidget()
        if parent is not None:
            x = min(max(8, beside.left() - 20), parent.width() - self.width() - 8)
            y = beside.bottom() + 16
            if y + self.height() >= parent.height():
                y = beside.top() - self.height() - 12
            self.move(x, max(8, y))
        self.raise_()
        if with_focus:
            self._open.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            parent = self.parentWidget()
            if parent is not None:
                parent.setFocus()  # first: hiding what has the focus gives it to the next in line
            self.hide()
        else:
            super().keyPressEvent(event)

    def _on_open(self) -> None:
        self.hide()
        self.open_requested.emit(self._term)
