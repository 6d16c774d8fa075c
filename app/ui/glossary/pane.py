"""The glossary's pane: field and list at the left, the page of the chosen word at the right."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSplitter, QVBoxLayout, QWidget

from app.content import Term
from app.errors import HandbookError
from app.tracker import Bookmark
from app.ui.glossary.letter_strip import LetterStrip
from app.ui.glossary.term_delegate import TermDelegate
from app.ui.glossary.term_list import TermList
from app.ui.glossary.term_model import TermModel
from app.ui.glossary.term_page import TermPage, with_short
from app.ui.shell.field_icons import lead_with_icon
from app.ui.shell.pane import Crumb, Pane, Services, Width
from app.ui.shell.place import Place
from app.ui.shell.widgets import Segmented, button, label

_LIST_PX, _LIST_LEAST_PX = 400, 260


@dataclass(frozen=True, slots=True)
class _View:
    """How the pane was left."""

    term_id: str
    text: str
    order: str
    list_scroll: int
    page_scroll: int


class GlossaryPane(Pane):
    """Place "glossary": id is a term's, or "" for the list. In a compact window one of the two is shown at a time."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self._place = Place("glossary")
        self._compact = False
        self._model = TermModel(services.bundle.catalogue.terms, services.lang, self)
        self._page = TermPage(services)
        self._page.place_requested.connect(self.place_requested)
        self._page.bookmark_clicked.connect(self.bookmark)
        self._page.copy_clicked.connect(self._copy)
        self._side = self._make_side()
        self._splitter = QSplitter()
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._side)
        self._splitter.addWidget(self._page)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([_LIST_PX, 800])
        self._splitter.handle(1).installEventFilter(self)
        self._field.installEventFilter(self)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)
        copy = QAction(self.tr("Copy word and meaning"), self)
        copy.setShortcut(QKeySequence("Ctrl+Shift+C"))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.triggered.connect(self._copy)
        self.addAction(copy)
        services.session.changed.connect(self._show_bookmark)
        self.restyle()
        self._show_found()

    def _make_side(self) -> QFrame:
        services = self.services
        side = QFrame()
        side.setObjectName("side")
        side.setMinimumWidth(_LIST_LEAST_PX)
        self._field = QLineEdit()
        self._field.setProperty("small", "true")
        self._field.setPlaceholderText(self.tr("Dutch or English word"))
        self._field.setAccessibleName(self.tr("Find a word"))
        self._field.setClearButtonEnabled(False)
        lead_with_icon(self._field, services.icons, "search")
        self._field.textChanged.connect(self._on_text_changed)
        self._orders = Segmented([("nl", self.tr("Dutch A–Z")), ("en", self.tr("English A–Z"))], self.tr("Order"))
        self._orders.choose(self._model.order)
        self._orders.chosen.connect(self._on_order_chosen)
        self._count = label("", "hint")
        self._list = TermList(self.tr("Words"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(TermDelegate(services.theme, self._list))
        self._list.moved.connect(self._on_moved)
        self._list.opened.connect(self._on_opened)
        self._list.typed.connect(self._on_typed)
        self._list.left_above.connect(self._field.setFocus)
        self._list.verticalScrollBar().valueChanged.connect(self._show_letter)
        self._strip = LetterStrip(services.theme, self.tr("Jump to a letter"))
        self._strip.jumped.connect(self._on_jumped)
        self._nothing = label("", "intro", wrap=True)
        self._elsewhere = button(self.tr("Search the whole handbook"), self._search_all, "plain", small=True)

        orders = QHBoxLayout()
        orders.addWidget(self._orders)
        orders.addStretch(1)
        orders.addWidget(self._count)
        head = QVBoxLayout()
        head.setContentsMargins(22, 0, 22, 0)
        head.setSpacing(9)
        head.addWidget(self._field)
        head.addLayout(orders)
        head.addWidget(self._nothing)
        head.addWidget(self._elsewhere, 0, Qt.AlignmentFlag.AlignLeft)
        lists = QHBoxLayout()
        lists.setContentsMargins(10, 0, 0, 0)
        lists.setSpacing(0)
        lists.addWidget(self._list, 1)
        lists.addWidget(self._strip)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 16, 0, 8)
        column.setSpacing(7)
        column.addLayout(head)
        column.addLayout(lists, 1)
        return side

    # --- the pane in the window ------------------------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Show the list, or a term. Raises UnknownId."""
        term = self.services.bundle.term(place.id) if place.id else None
        self._place = place
        if term is not None:
            if not self._model.index_of(term.id).isValid():
                self._field.clear()
            self._show_term(term)
            self._list.select(self._model.index_of(term.id))
        elif self._compact:
            self._show_term(None)
        self._show_halves()

    def crumbs(self) -> list[Crumb]:
        """Glossary, and the word."""
        term = self._page.term
        if term is None:
            return [Crumb(self.tr("Glossary"))]
        return [Crumb(self.tr("Glossary"), Place("glossary")), Crumb(with_short(term))]

    def view_state(self) -> object:
        """The word, the filter, the order, and how far list and page were scrolled."""
        term = self._page.term
        return _View(
            term.id if term else "", self._field.text(), self._model.order,
            self._list.verticalScrollBar().value(), self._page.verticalScrollBar().value(),
        )  # fmt: skip

    def restore_view(self, state: object) -> None:
        """Put words and scroll bars back as they were."""
        if not isinstance(state, _View):
            return
        self._orders.choose(state.order)
        self._model.set_order("nl" if state.order == "nl" else "en")
        self._field.setText(state.text)
        self._show_found()
        if state.term_id and not (self._compact and not self._place.id):
            self._show_term(self.services.bundle.term(state.term_id))
            self._list.select(self._model.index_of(state.term_id))
        self._show_halves()
        self._list.doItemsLayout()
        self._list.verticalScrollBar().setValue(state.list_scroll)
        self._page.verticalScrollBar().setValue(state.page_scroll)
        self.focus_main()

    def focus_main(self) -> None:
        """The field, or the word in the list; in a compact window its page."""
        if self._page.term is None:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._compact:
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_width(self, width: Width) -> None:
        """List and page beside each other, or one at a time."""
        self._compact = width == "compact"
        self._show_halves()

    def panes_in_order(self) -> list[QWidget]:
        """Field, list, page."""
        return [self._field, self._list, self._page]

    # --- what the window's keys ask --------------------------------------------------------------------------

    def find_on_page(self) -> None:
        """Ctrl+F: the field of this page."""
        if self._compact and self._place.id:
            self.place_requested.emit(Place("glossary"))
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def bookmark(self) -> None:
        """Set or remove the bookmark of the word shown."""
        term, session = self._page.term, self.services.session
        if term is None:
            return
        if session.status == "locked":
            self.services.messages.tell(
                self.tr("Unlock to keep bookmarks."), self.tr("Unlock"), self.unlock_requested.emit
            )
            return
        tracker = session.tracker or session.start_in_memory()
        try:
            is_set = tracker.reading.toggle_bookmark(Bookmark("term", term.id))
        except HandbookError as error:
            self.services.messages.tell_error(error, tracker.retry)
            return
        if is_set and not tracker.is_stored:
            self.services.messages.tell(
                self.tr("Bookmarked until you close the app."), self.tr("Create a passphrase"),
                self.create_passphrase_requested.emit,
            )  # fmt: skip
        else:
            self.services.messages.tell(self.tr("Bookmarked") if is_set else self.tr("Bookmark removed"))

    def _copy(self) -> None:
        term = self._page.term
        if term is not None:
            meaning = term.meaning.get(self.services.lang)
            text = self.tr("{dutch} ({english}): {meaning}").format(dutch=term.nl, english=term.en, meaning=meaning)
            self.services.clipboard.copy(text)
            self.services.messages.tell(self.tr("Word and meaning copied"))

    # --- list and field --------------------------------------------------------------------------------------

    def _on_text_changed(self, text: str) -> None:
        self._model.set_text(text)
        self._show_found()

    def _on_order_chosen(self, order: str) -> None:
        self._model.set_order("nl" if order == "nl" else "en")
        self._show_found()

    def _on_typed(self, text: str) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.setText(self._field.text() + text)

    def _on_moved(self, index: QModelIndex) -> None:
        """The arrow keys show a word beside the list without leaving it."""
        row = self._model.row(index)
        if row is not None and row.term is not None and not self._compact:
            self._show_term(row.term)
            self.crumbs_changed.emit()

    def _on_opened(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if row is None or row.term is None:
            return
        if self._compact:
            self.place_requested.emit(Place("glossary", row.term.id))
        else:
            self._on_moved(index)

    def _on_jumped(self, letter: str) -> None:
        self._list.scrollTo(self._model.index_of_letter(letter), TermList.ScrollHint.PositionAtTop)
        self._strip.set_current(letter)

    def _search_all(self) -> None:
        self.search_requested.emit(self._field.text())

    def _show_found(self) -> None:
        """Count, letters and the sentence for no result, as the model is now."""
        count = self._model.term_count()
        self._count.setText(self.tr("%n term(s)", "", count))
        self._nothing.setText(
            self.tr("Nothing found for “{words}”. Maybe it has another name.").format(words=self._field.text())
        )
        self._nothing.setVisible(count == 0)
        self._elsewhere.setVisible(count == 0)
        self._strip.set_letters(self._model.letters())
        term = self._page.term
        self._list.select(self._model.index_of(term.id) if term else QModelIndex())
        self._show_letter()

    def _show_letter(self) -> None:
        """Mark the letter of the chosen word, or of the first word on screen."""
        row = self._model.row(self._list.currentIndex()) or self._model.row(
            self._list.indexAt(self._list.rect().topLeft())
        )
        self._strip.set_current(row.letter if row else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_field_key(event)
        if watched is self._splitter.handle(1) and event.type() == QEvent.Type.MouseButtonDblClick:
            self._splitter.setSizes([_LIST_PX, max(1, self.width() - _LIST_PX)])
            return True
        return super().eventFilter(watched, event)

    def _on_field_key(self, event: QKeyEvent) -> bool:
        """Down goes to the list, Enter opens the first word found, Esc clears."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            index = self._list.currentIndex() if self._list.currentIndex().isValid() else self._model.first()
            if not index.isValid():
                return True
            self._list.moved_by_key = True
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._list.setCurrentIndex(index)
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_opened(index)
            return True
        if key == Qt.Key.Key_Escape and self._field.text():
            self._field.clear()
            return True
        return False

    # --- what is shown ---------------------------------------------------------------------------------------

    def _show_term(self, term: Term | None) -> None:
        self._page.show_term(term)
        self._show_bookmark()
        self._show_letter()

    def _show_bookmark(self) -> None:
        term, tracker = self._page.term, self.services.session.tracker
        marks = tracker.state.bookmarks if tracker else ()
        self._page.set_bookmarked(term is not None and Bookmark("term", term.id) in marks)

    def _show_halves(self) -> None:
        term_wanted = bool(self._place.id)
        self._side.setVisible(not self._compact or not term_wanted)
        self._page.setVisible(not self._compact or term_wanted)

    def restyle(self) -> None:
        self._strip.restyle()
        self._list.doItemsLayout()
        if self._page.term is not None:
            scroll = self._page.verticalScrollBar().value()
            self._show_term(self._page.term)
            self._page.verticalScrollBar().setValue(scroll)
