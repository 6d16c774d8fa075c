"""Your marks: bookmarks, marks and notes of all pages in one list; open, remove, and see what is gone from the text."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from app.tracker import Tracker
from app.ui.marks.mark_list import MarkList
from app.ui.marks.mark_rows import MarkRow, MarkRows
from app.ui.shell.centred import Centred
from app.ui.shell.field_icons import lead_with_icon
from app.ui.shell.keeping import Keeping
from app.ui.shell.pane import Crumb, Pane, Services, Width
from app.ui.shell.place import Place
from app.ui.shell.trace import EmptyTrace
from app.ui.shell.widgets import button, label, put_icon


class MarksPane(Pane):
    """Place "marks". It is thrown away when the data is locked."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._rows = MarkRows(services.bundle, self)
        self._keeping = Keeping(services, self)
        self._keeping.unlock_requested.connect(self.unlock_requested)
        self._keeping.create_passphrase_requested.connect(self.create_passphrase_requested)
        self._field = QLineEdit()
        self._field.setProperty("small", "true")
        self._field.setPlaceholderText(self.tr("Filter your marks"))
        self._field.setAccessibleName(self.tr("Filter your marks"))
        lead_with_icon(self._field, services.icons, "filter")
        self._field.textChanged.connect(self._refresh)
        self._open = button(self.tr("Open"), lambda: self._open_row(self._list.current), small=True)
        self._remove = button(self.tr("Remove"), lambda: self._remove_row(self._list.current), small=True)
        put_icon(self._remove, services.icons, "trash", "text")
        self._list = MarkList(services.theme, services.icons, self.tr("Your marks"))
        self._list.opened.connect(self._open_row)
        self._list.remove_requested.connect(self._remove_row)
        self._list.current_changed.connect(self._show_buttons)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._show_menu)
        self._told = label("", "intro", wrap=True)
        self._unlock = button(self.tr("Unlock"), self.unlock_requested.emit, "primary")
        self._guides = button(self.tr("Open the guides"), self._go_to_guides)
        self._drawing = EmptyTrace(services.theme)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(label(self.tr("Your marks"), "title"), 1)
        head.addWidget(self._open)
        head.addWidget(self._remove)
        column = QVBoxLayout()
        column.setContentsMargins(32, 22, 32, 10)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._drawing)
        column.addWidget(self._told)
        for made in (self._unlock, self._guides):
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._field)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        middle = Centred(services.theme)
        around.addWidget(middle)
        whole = QVBoxLayout(middle)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(column)
        whole.addWidget(self._list, 1)
        whole.addStretch(0)
        services.session.changed.connect(self._on_session)
        self._refresh()

    def show_place(self, place: Place) -> None:
        self._refresh()
        if place.id:
            self._list.choose(place.id)

    def crumbs(self) -> list[Crumb]:
        return [Crumb(self.tr("Guides"), Place("guides")), Crumb(self.tr("Your marks"))]

    def view_state(self) -> object:
        row = self._list.current
        return (row.key if row else "", self._list.verticalScrollBar().value())

    def restore_view(self, state: object) -> None:
        if isinstance(state, tuple):
            self._list.choose(state[0])
            self._list.verticalScrollBar().setValue(state[1])
        self.focus_main()

    def focus_main(self) -> None:
        if self._list.isVisible():
            self._list.setFocus()
        else:
            (self._unlock if self._unlock.isVisible() else self._guides).setFocus()

    def set_width(self, width: Width) -> None:
        self._list.scheduleDelayedItemsLayout()

    def panes_in_order(self) -> list[QWidget]:
        return [self._field, self._list]

    def find_on_page(self) -> None:
        """Ctrl+F: the filter of this page."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    # --- showing ---------------------------------------------------------------------------------------------

    def restyle(self) -> None:
        self._list.doItemsLayout()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _on_session(self) -> None:
        if self.isVisible() or self.services.session.tracker is None:
            self._refresh()

    def _refresh(self) -> None:
        services = self.services
        tracker, is_locked = services.session.tracker, services.session.status == "locked"
        state = tracker.state if tracker is not None else None
        rows = self._rows.rows(state, services.lang, self._field.text()) if state is not None else []
        has_any = state is not None and bool(state.bookmarks or state.marks)
        self._list.set_rows(rows)
        if is_locked:
            told = self.tr("Unlock to see your marks.")
        elif not has_any:
            told = self.tr(
                "No marks yet. Select words in a guide and press Ctrl+M to mark them, Ctrl+Shift+M to write a note. Ctrl+D bookmarks a page."
            )
        elif not rows:
            told = self.tr("No mark has these words.")
        else:
            told = self.tr("They are kept with your notes, and never in an export unless you ask for it.")
        self._told.setText(told)
        self._unlock.setVisible(is_locked)
        for made in (self._drawing, self._guides):
            made.setVisible(not is_locked and not has_any)
        self._field.setVisible(has_any)
        self._list.setVisible(bool(rows))
        self._show_buttons()

    def _show_buttons(self) -> None:
        row = self._list.current if self._list.rows else None
        for made in (self._open, self._remove):
            made.setVisible(row is not None)
        self._open.setEnabled(row is not None and row.place is not None)
        self._open.setToolTip(
            "" if row is None or row.place else self.tr("The handbook does not have this page any more.")
        )

    def _show_menu(self, at: QPoint) -> None:
        row = self._list.current
        if row is None:
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), lambda: self._open_row(row)).setEnabled(row.place is not None)
        if row.mark is not None:
            menu.addAction(self.tr("Copy the marked words"), lambda: self._copy(row))
        menu.addAction(self.tr("Remove"), lambda: self._remove_row(row))
        menu.popup(self._list.viewport().mapToGlobal(at))

    # --- doing -----------------------------------------------------------------------------------------------

    def _open_row(self, row: MarkRow | None) -> None:
        if row is not None and row.place is not None:
            self.place_requested.emit(row.place)
        elif row is not None:
            self.services.messages.tell(self.tr("The handbook does not have this page any more."))

    def _remove_row(self, row: MarkRow | None) -> None:
        def remove(tracker: Tracker) -> bool:
            if row is not None and row.mark is not None:
                tracker.reading.remove_mark(row.mark.id)
            elif row is not None and row.bookmark is not None:
                tracker.reading.toggle_bookmark(row.bookmark)
            return True

        if row is not None and self._keeping.do(remove):
            text = self.tr("Bookmark removed.") if row.bookmark else self.tr("Mark removed.")
            self._keeping.tell_removed(text)

    def _copy(self, row: MarkRow) -> None:
        if row.mark is not None:
            self.services.clipboard.copy(f"{row.mark.quote}\n\n{row.title}")
            self.services.messages.tell(self.tr("Copied."))

    def _go_to_guides(self) -> None:
        self.place_requested.emit(Place("guides"))
