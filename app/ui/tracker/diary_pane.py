"""The evidence diary: entries at the left, one of them at the right, and whether the chain is whole."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from app.content import Language
from app.exports import statement
from app.files import write_atomically
from app.tracker import DiaryEntry, Run, faults
from app.ui.shell.centred import Centred
from app.ui.shell.dates import full_date, weekday_date
from app.ui.shell.file_choice import ask_where_to_save
from app.ui.shell.pane import Crumb, Pane, Services, Width
from app.ui.shell.place import Place
from app.ui.shell.trace import EmptyTrace
from app.ui.shell.widgets import button, clear_layout, label, line, put_icon, set_kind, set_usable
from app.ui.tracker.changes import Changes
from app.ui.tracker.entry_dialog import EntryDialog
from app.ui.tracker.library_delegate import LibraryDelegate
from app.ui.tracker.library_rows import LibraryRow
from app.ui.tracker.row_list import RowList
from app.ui.tracker.wording import chain_words

_NO_LIMIT = 16_777_215  # QWIDGETSIZE_MAX


class DiaryPane(Pane):
    """Place "diary"; id "" or the number of an entry. In a compact window list and entry take turns."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._changes = Changes.of(services)
        self._is_compact = False
        new = button(self.tr("New entry"), self.add_entry, "primary", small=True)
        put_icon(new, services.icons, "plus", "onAccent")
        self._print = button(self.tr("Print"), self.print_page, small=True)
        put_icon(self._print, services.icons, "print", "text")
        self._more = button("⋯", self._show_menu, small=True)
        self._more.setAccessibleName(self.tr("More actions"))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Diary"), "title"), 1)
        for made in (new, self._print, self._more):
            head.addWidget(made)
        self._chain = label("", "small", wrap=True)
        self._list: RowList[LibraryRow] = RowList(services.theme, self.tr("Entries"))
        self._list.setItemDelegate(LibraryDelegate(self._list, services.theme, services.icons))
        self._list.current_changed.connect(self._show_entry)
        self._list.pressed_row.connect(self._open_entry)
        self._list.opened.connect(self._open_entry)
        self._drawing = EmptyTrace(services.theme)
        self._empty = label("", "small", wrap=True)
        self._unlock = button(self.tr("Unlock"), self.unlock_requested.emit)
        top = QVBoxLayout()
        top.setContentsMargins(32, 22, 24, 6)
        top.setSpacing(8)
        top.addLayout(head)
        intro = self.tr("What happened, when, who was there, what was said, and where the proof is.")
        top.addWidget(label(intro, "intro", wrap=True))
        top.addWidget(self._chain)
        top.addWidget(self._drawing)
        top.addWidget(self._empty)
        top.addWidget(self._unlock, 0, Qt.AlignmentFlag.AlignLeft)
        self._left = Centred(services.theme)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addLayout(top)
        left.addWidget(self._list, 1)
        self._detail = QFrame()
        self._detail.setObjectName("detail")
        self._words = QVBoxLayout()
        self._words.setSpacing(8)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(28, 24, 28, 24)
        self._back = button(self.tr("Back to the list"), self._on_back, "link")
        inner.addWidget(self._back)
        inner.addLayout(self._words)  # the stretch is inside: a layout in a layout gets the height of narrow labels
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        right = QVBoxLayout(self._detail)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(area)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, 1)
        row.addWidget(self._detail)
        services.session.changed.connect(self._on_session)
        self._refresh()

    # --- the window's questions ------------------------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        self._refresh()
        if not (place.id and self._list.select(place.id)):
            self._list.select_first()
        self._show_entry(self._list.current_key)
        self._lay_out(with_entry=bool(place.id))

    def crumbs(self) -> list[Crumb]:
        return [Crumb(self.tr("Checklists"), Place("checklists")), Crumb(self.tr("Diary"))]

    def focus_main(self) -> None:
        (self._list if self._left.isVisible() else self._back).setFocus()

    def set_width(self, width: Width) -> None:
        scale = min(self.services.theme.scale, 1.3)
        changed, self._is_compact = self._is_compact != (width == "compact"), width == "compact"
        if self._is_compact:
            self._detail.setMinimumWidth(0)
            self._detail.setMaximumWidth(_NO_LIMIT)
        else:
            self._detail.setFixedWidth(round({"wide": 432, "medium": 340, "compact": 0}[width] * scale))
        if changed:
            self._lay_out(with_entry=False)

    def _lay_out(self, with_entry: bool) -> None:
        self._left.setVisible(not (self._is_compact and with_entry))
        self._detail.setVisible(not self._is_compact or with_entry)
        self._back.setVisible(self._is_compact)
        self._print.setVisible(not self._is_compact)

    def panes_in_order(self) -> list[QWidget]:
        return [self._list, self._detail]

    # --- showing ---------------------------------------------------------------------------------------------

    @property
    def _entries(self) -> tuple[DiaryEntry, ...]:
        tracker = self.services.session.tracker
        return tracker.state.diary.entries if tracker is not None else ()

    @property
    def _runs(self) -> dict[str, Run]:
        tracker = self.services.session.tracker
        return {run.id: run for run in tracker.state.runs} if tracker is not None else {}

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()  # what changed while it was hidden

    def _on_session(self) -> None:
        # A tick must not wait for a list that nobody sees, but what is locked must go from it all the same.
        if self.isVisible() or self.services.session.tracker is None:
            self._refresh()

    def _refresh(self) -> None:
        session, lang = self.services.session, self.services.lang
        tracker = session.tracker
        rows = [self._row(entry, lang) for entry in reversed(self._entries)]
        self._list.set_rows(rows)
        is_locked = session.status == "locked"
        self._unlock.setVisible(is_locked)
        self._empty.setVisible(not rows)
        self._drawing.setVisible(not rows and not is_locked)
        self._empty.setText(
            self.tr("Unlock to see your diary.")
            if is_locked
            else self.tr("Nothing is written yet. Write soon after it happened: that counts most later.")
        )
        self._chain.setVisible(bool(rows))
        if tracker is not None:
            self._chain.setText(chain_words(tracker.state.diary))
            set_kind(self._chain, "role", "error" if faults(tracker.state.diary) else "ok")
        set_usable(self._print, bool(rows), self.tr("There is no entry to print."))
        self._show_entry(self._list.current_key)

    def _row(self, entry: DiaryEntry, lang: Language) -> LibraryRow:
        struck = self.tr("Struck out")
        title = struck if entry.struck else (entry.what.splitlines() or [""])[0]
        day = weekday_date(entry.day, lang) + (f", {entry.clock}" if entry.clock else "")
        run = self._runs.get(entry.run)
        second = " · ".join(part for part in (day, run.name if run else "") if part)
        number = self.tr("Entry {number}").format(number=entry.number)
        return LibraryRow(str(entry.number), "list", title, f"{number}. {title}. {second}.", second, "note")

    def _open_entry(self, key: str) -> None:
        self._show_entry(key)
        if self._is_compact:
            self.place_requested.emit(Place("diary", key))

    def _on_back(self) -> None:
        self._lay_out(with_entry=False)
        self._list.setFocus()

    def _show_entry(self, key: str) -> None:
        clear_layout(self._words)
        entry = next((entry for entry in self._entries if str(entry.number) == key), None)
        if entry is None:
            return
        lang = self.services.lang
        self._words.addWidget(label(self.tr("Entry {number}").format(number=entry.number), "group"))
        day = full_date(entry.day, lang) + (f", {entry.clock}" if entry.clock else "")
        self._words.addWidget(label(day, "section", wrap=True))
        if entry.struck:
            text = self.tr("Its words were struck out on {day}.").format(day=weekday_date(entry.struck.date(), lang))
            self._words.addWidget(label(text, "small", wrap=True))
        else:
            self._words.addWidget(label(entry.what, "value", wrap=True))
        for caption, text in (
            (self.tr("Who was there"), entry.who), (self.tr("What was said"), entry.said),
            (self.tr("Where the proof is"), entry.proof),
        ):  # fmt: skip
            if text:
                self._words.addSpacing(6)
                self._words.addWidget(label(caption, "label"))
                self._words.addWidget(label(text, "", wrap=True))
        self._words.addWidget(line())
        written = self.tr("Written down on {day} at {time}.").format(
            day=weekday_date(entry.written.date(), lang), time=entry.written.strftime("%H:%M")
        )
        self._words.addWidget(label(written, "hint", wrap=True))
        self._words.addWidget(label(self.tr("Code {code}").format(code=entry.hash[:16]), "mono"))
        if not entry.struck:
            number = entry.number
            strike = button(self.tr("Strike out the words…"), lambda: self._strike(number), "link")
            self._words.addWidget(strike)
        self._words.addStretch(1)

    # --- doing -----------------------------------------------------------------------------------------------

    def add_entry(self) -> None:
        """Write a new entry."""
        session = self.services.session
        if session.status == "locked":
            self.unlock_requested.emit()
            return
        tracker = session.start_in_memory()
        entry = EntryDialog.ask(self.services, [run for run in tracker.state.runs if not run.archived], self)
        if entry is not None and self._changes.do(lambda tracker: tracker.add_entry(entry)):
            self._list.select_first()
            self._show_entry(self._list.current_key)

    def _strike(self, number: int) -> None:
        sure = self.services.messages.ask(
            self.tr("Strike out the words of this entry?"),
            self.tr("Its number and dates stay, so that the chain holds. You can undo this until the app locks."),
            self.tr("Strike out"), self.tr("Cancel"),
        )  # fmt: skip
        if sure:
            self._changes.do(lambda tracker: tracker.strike_entry(number))

    def print_page(self) -> None:
        """Print the statement."""
        self._on_paper(as_pdf=False)

    def save_pdf(self) -> None:
        """The statement as a PDF."""
        self._on_paper(as_pdf=True)

    def _on_paper(self, as_pdf: bool) -> None:
        from app.ui.document.printing import Printing
        from app.ui.tracker.run_sheet import statement_sheet

        tracker = self.services.session.tracker
        if tracker is None or not self._entries:
            return
        printing = Printing(self.services, self)
        sheets = [statement_sheet(tracker.state.diary, self._entries, self.services.lang, printing.look)]
        if as_pdf:
            printing.save_pdf(sheets, is_private=True)
        else:
            printing.print_sheets(sheets)

    def menu(self) -> QMenu:
        """More actions: the statement as a file."""
        made = QMenu(self)
        for text, handler in (
            (self.tr("Print…"), self.print_page),
            (self.tr("Save the statement as PDF…"), self.save_pdf),
            (self.tr("Save the statement as text in English…"), lambda: self._save_text("en")),
            (self.tr("Save the statement as text in Dutch…"), lambda: self._save_text("nl")),
        ):
            action = QAction(text, made)
            action.triggered.connect(handler)
            action.setEnabled(bool(self._entries))
            made.addAction(action)
        return made

    def _show_menu(self) -> None:
        self.menu().popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _save_text(self, lang: Language) -> None:
        tracker = self.services.session.tracker
        name = "statement.md" if lang == "en" else "verklaring.md"
        path = ask_where_to_save(self, self.tr("Save as"), name, "Markdown (*.md)")
        if path is None or tracker is None:
            return
        try:
            write_atomically(path, statement(tracker.state.diary, lang).encode())
        except OSError:
            self.services.messages.tell(self.tr("Not saved: the file cannot be written there. Choose another folder."))
            return
        self.services.messages.tell(self.tr("Saved. This file is not encrypted."))
