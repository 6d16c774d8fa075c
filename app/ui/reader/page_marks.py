"""Marks and notes on the page that is shown: makes them, paints them, opens them, walks through them."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.tracker import Mark, Tracker
from app.tracker.passages import Passage
from app.tracker.state import PageKind
from app.ui.reader.article_view import ArticleView
from app.ui.reader.mark_layer import MarkRange
from app.ui.reader.note_popover import NotePopover
from app.ui.reader.page import Page
from app.ui.reader.shown_text import ShownText
from app.ui.shell.keeping import Keeping
from app.ui.shell.pane import Services


class PageMarks(QObject):
    """The marks of one article view. Nothing of them stays when the data is locked."""

    unlock_requested = Signal()
    create_passphrase_requested = Signal()

    def __init__(self, services: Services, article: ArticleView) -> None:
        super().__init__(article)
        self._services = services
        self._article = article
        self._page: Page | None = None
        self._text: ShownText | None = None
        self._marks: tuple[Mark, ...] = ()
        self._changed: set[str] = set()  # ids of marks whose words are not the same any more
        self._keeping = Keeping(services, self)
        self._keeping.unlock_requested.connect(self.unlock_requested)
        self._keeping.create_passphrase_requested.connect(self.create_passphrase_requested)
        self._popover = NotePopover(services, article)
        self._popover.note_written.connect(self._on_note)
        self._popover.removed.connect(self._remove)
        self._popover.let_go.connect(self._let_go)
        article.mark_clicked.connect(self.open_mark)
        services.session.about_to_lock.connect(self._popover.save_now)

    # --- the page --------------------------------------------------------------------------------------------

    def show_page(self, page: Page) -> None:
        """The view shows this page, set anew."""
        if self._page is None or page.place != self._page.place or page.lang != self._page.lang:
            self.close_note()
            self._popover.forget()
        self._page, self._text = page, None
        self._marks, self._changed = (), set()
        self.refresh()

    def refresh(self) -> None:
        """Show the marks as they are kept now."""
        found = self._kept()
        if self._services.session.tracker is None:
            self._popover.forget()
        if found == self._marks:
            return
        self._marks = found
        ranges = []
        self._changed.clear()
        for mark in found:
            place = self._shown_text().find(Passage(mark.section, mark.quote, mark.before, mark.after))
            if place is not None:
                start, length, is_changed = place
                ranges.append(MarkRange(mark.id, start, length, bool(mark.note or mark.kept)))
                if is_changed:
                    self._changed.add(mark.id)
        self._article.show_marks(ranges)
        if self._popover.mark_id:
            shown = self._mark(self._popover.mark_id)
            if shown is None:
                self._popover.forget()
            else:
                self._popover.update_mark(shown, shown.id in self._changed)

    def _kept(self) -> tuple[Mark, ...]:
        page, tracker = self._page, self._services.session.tracker
        if page is None or tracker is None:
            return ()
        here = (page.place.kind, page.place.id, page.lang)
        return tuple(mark for mark in tracker.state.marks if (mark.kind, mark.page, mark.lang) == here)

    def _shown_text(self) -> ShownText:
        article = self._article.article
        assert article is not None
        if self._text is None:
            self._text = ShownText(article)
        return self._text

    def _mark(self, mark_id: str) -> Mark | None:
        return next((mark for mark in self._marks if mark.id == mark_id), None)

    # --- what the person asks for ----------------------------------------------------------------------------

    def mark(self) -> None:
        """Mark the selected text."""
        if self._add() is not None:
            self._keeping.tell(self.tr("Marked."), self.tr("Marked until you close the app."))

    def note(self) -> None:
        """Write a note on the selected text, or on the mark that the text cursor stands in."""
        cursor, layer = self._article.textCursor(), self._article.marks
        here = layer.around(cursor.selectionStart(), cursor.selectionEnd()) if layer is not None else None
        mark_id = here.id if here is not None else None
        if mark_id is None:
            added = self._add()
            mark_id = added.id if added is not None else None
        if mark_id is not None:
            self.open_mark(mark_id)

    def step(self, step: int) -> None:
        """To the next (1) or previous (-1) mark of the page, round the end, and open it."""
        layer = self._article.marks
        if layer is None:
            self._services.messages.tell(self.tr("There are no marks on this page."))
            return
        here, marks = self._article.textCursor(), layer.marks
        start, end = here.selectionStart(), here.selectionEnd()
        opened = [n for n, mark in enumerate(marks) if (mark.start, mark.end) == (start, end)]
        if opened:
            number = (opened[0] + step) % len(marks)
        elif step > 0:
            number = next((n for n, mark in enumerate(marks) if mark.start >= end), 0)
        else:
            number = max((n for n, mark in enumerate(marks) if mark.end <= start), default=len(marks) - 1)
        self.open_mark(marks[number].id)

    def go_to(self, mark_id: str) -> bool:
        """Select a mark's passage and bring it into view; False when it is not on this page."""
        found = self._range(mark_id)
        if found is None:
            return False
        cursor = self._article.textCursor()
        cursor.setPosition(found.start)
        cursor.setPosition(found.end, cursor.MoveMode.KeepAnchor)
        self._article.setTextCursor(cursor)
        self._article.ensureCursorVisible()
        cursor.setPosition(found.start)
        return True

    def open_mark(self, mark_id: str) -> None:
        """Show a mark with its note, and give the keyboard to the note."""
        mark, found = self._mark(mark_id), self._range(mark_id)
        if mark is None or found is None:
            return
        self.go_to(mark_id)
        first, last = self._article.rect_of(found.start), self._article.rect_of(found.end)
        self._popover.show_mark(mark, mark_id in self._changed, first.united(last), with_focus=True)

    def close_note(self) -> None:
        """Hand in what is being typed, and hide."""
        if self._popover.mark_id:
            self._popover.save_now()
            self._popover.hide()

    def show_menu(self, at: QPoint, more: list[QAction]) -> None:
        """The context menu at a point of the view: what can be done with the text there, then `more`."""
        menu = QMenu(self._article)
        copy = menu.addAction(self.tr("Copy"), self._article.copy)
        copy.setEnabled(self._article.textCursor().hasSelection())
        found = self._article.mark_at(at)
        menu.addSeparator()
        if found is not None:
            mark = self._mark(found.id)
            has_note = mark is not None and bool(mark.note)
            menu.addAction(
                self.tr("Open the note…") if has_note else self.tr("Write a note on this mark…"),
                lambda: self.open_mark(found.id),
            )
            menu.addAction(self.tr("Remove this mark"), lambda: self._remove(found.id))
            menu.addSeparator()
        menu.addActions(more)
        menu.popup(self._article.viewport().mapToGlobal(at))

    # --- changes ---------------------------------------------------------------------------------------------

    def _add(self) -> Mark | None:
        """The mark on the selected text; None, and the reason said, when there is none."""
        page, cursor = self._page, self._article.textCursor()
        passage = self._shown_text().passage(cursor.selectionStart(), cursor.selectionEnd())
        if page is None or passage is None:
            if cursor.hasSelection():
                text = self.tr("Only the text of the page can be marked, not its title, sources or links at the end.")
            else:
                text = self.tr("Select some words first. F7 lets you do that with the keyboard.")
            self._services.messages.tell(text)
            return None
        kind: PageKind = "situation" if page.place.kind == "situation" else "guide"
        return self._keeping.do(lambda tracker: tracker.reading.add_mark(kind, page.place.id, page.lang, passage))

    def _on_note(self, mark_id: str, text: str) -> None:
        def write(tracker: Tracker) -> bool:
            tracker.reading.set_mark_note(mark_id, text)
            return True

        self._popover.tell_saved(self._keeping.do(write) is True)

    def _remove(self, mark_id: str) -> None:
        def remove(tracker: Tracker) -> bool:
            tracker.reading.remove_mark(mark_id)
            return True

        if self._keeping.do(remove):
            self._keeping.tell_removed(self.tr("Mark removed."))

    def _let_go(self, mark_id: str, note: str) -> None:
        self._keeping.do(lambda tracker: tracker.reading.let_note_go(mark_id, note))

    def _range(self, mark_id: str) -> MarkRange | None:
        layer = self._article.marks
        return next((mark for mark in layer.marks if mark.id == mark_id), None) if layer is not None else None
