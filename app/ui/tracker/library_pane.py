"""The library of checklists: yours with their progress, then the templates by topic; a preview at the right."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from app.content import Checklist
from app.ui.shell.centred import Centred
from app.ui.shell.field_icons import lead_with_icon
from app.ui.shell.pane import Crumb, Pane, Services, Width
from app.ui.shell.place import Place
from app.ui.shell.widgets import Segmented, button, label, put_icon
from app.ui.tracker.changes import Changes
from app.ui.tracker.import_dialog import ImportDialog
from app.ui.tracker.library_delegate import LibraryDelegate
from app.ui.tracker.library_rows import LibraryRow, Shown, is_finished, library_rows
from app.ui.tracker.row_list import RowList
from app.ui.tracker.run_sheet import template_sheet
from app.ui.tracker.start_dialog import StartDialog
from app.ui.tracker.template_preview import TemplatePreview


class LibraryPane(Pane):
    """Places "checklists" and "template". In a compact window the preview takes the place of the list."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._changes = Changes.of(services)
        self._checklist: Checklist | None = None
        self._shown: Shown = "all"
        self._is_compact = False
        self._filter = QLineEdit()
        self._filter.setProperty("small", "true")
        self._filter.setPlaceholderText(self.tr("Filter checklists"))
        self._filter.setAccessibleName(self.tr("Filter checklists"))
        self._filter.setClearButtonEnabled(True)
        lead_with_icon(self._filter, services.icons, "filter")
        self._filter.textChanged.connect(self._on_filter)
        self._filter.returnPressed.connect(lambda: self._list.setFocus(Qt.FocusReason.ShortcutFocusReason))
        choices = [("all", self.tr("All")), ("running", ""), ("finished", "")]
        self._choice = Segmented(choices, self.tr("Show"))
        self._choice.choose("all")
        self._choice.chosen.connect(self._on_choice)
        self._list: RowList[LibraryRow] = RowList(services.theme, self.tr("Checklists"))
        self._list.setItemDelegate(LibraryDelegate(self._list, services.theme, services.icons))
        self._list.current_changed.connect(self._on_current)
        self._list.pressed_row.connect(self._on_pressed)
        self._list.opened.connect(self._on_opened)
        self._empty = button(self.tr("Empty checklist"), self._on_empty, small=True)
        put_icon(self._empty, services.icons, "plus", "text")
        self._more = button("⋯", self._show_menu, small=True)
        self._more.setAccessibleName(self.tr("More actions"))
        self._where = label("", "intro", wrap=True)
        self._unlock = button(self.tr("Unlock to see your checklists"), self.unlock_requested.emit, small=True)
        self._preview = TemplatePreview(services)
        self._preview.start_requested.connect(self._on_start)
        self._preview.print_requested.connect(self.print_page)
        self._preview.back_requested.connect(self._on_back)
        self._left = self._make_left()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, 1)
        row.addWidget(self._preview)
        services.session.changed.connect(self._on_session)
        self._show_rows()

    def _make_left(self) -> QWidget:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Checklists"), "title"), 1)
        head.addWidget(self._empty)
        head.addWidget(self._more)
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self._filter, 1)
        filters.addWidget(self._choice)
        top = QVBoxLayout()
        top.setContentsMargins(32, 23, 24, 10)
        top.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addLayout(head)
        words.addWidget(self._where)
        top.addLayout(words)
        top.addSpacing(4)
        top.addLayout(filters)
        top.addWidget(self._unlock, 0, Qt.AlignmentFlag.AlignLeft)
        left = Centred(self.services.theme)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._list, 1)
        return left

    # --- the window's questions ------------------------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Raises UnknownId."""
        self._show_rows()
        if place.kind == "template":
            self._show_template(self.services.bundle.checklist(place.id, self.services.lang))
            self._list.select(f"list:{place.id}")
        elif self._checklist is None:
            first = next((row for row in self._list.rows.rows if row.kind == "list"), None)
            if first is not None:
                self._list.select(first.key, scroll=False)
                self._on_current(first.key)
        self._lay_out(with_preview=place.kind == "template")

    def crumbs(self) -> list[Crumb]:
        return [Crumb(self.tr("Checklists"))]

    def focus_main(self) -> None:
        (self._list if self._left.isVisible() else self._preview.start).setFocus()

    def set_width(self, width: Width) -> None:
        scale = min(self.services.theme.scale, 1.3)
        compact = width == "compact"
        changed, self._is_compact = compact != self._is_compact, compact
        if compact:
            self._preview.setMinimumWidth(0)
            self._preview.setMaximumWidth(16_777_215)  # QWIDGETSIZE_MAX
        else:
            self._preview.setFixedWidth(round({"wide": 432, "medium": 340}[width] * scale))
        if changed:
            self._lay_out(with_preview=False)

    def panes_in_order(self) -> list[QWidget]:
        return [self._list, self._preview]

    def view_state(self) -> object:
        return self._list.current_key, self._list.verticalScrollBar().value()

    def restore_view(self, state: object) -> None:
        if isinstance(state, tuple) and self._list.select(state[0]):
            self._list.verticalScrollBar().setValue(state[1])
            self._on_current(state[0])

    def print_page(self) -> None:
        """Print the checklist that is previewed, with empty boxes."""
        if self._checklist is not None:
            from app.ui.document.printing import Printing

            printing = Printing(self.services, self)
            printing.print_sheets([template_sheet(self._checklist, printing.look)])

    def save_pdf(self) -> None:
        """The same as a PDF."""
        if self._checklist is not None:
            from app.ui.document.printing import Printing

            printing = Printing(self.services, self)
            printing.save_pdf([template_sheet(self._checklist, printing.look)])

    # --- showing ---------------------------------------------------------------------------------------------

    def _lay_out(self, with_preview: bool) -> None:
        self._left.setVisible(not (self._is_compact and with_preview))
        self._preview.setVisible(not self._is_compact or with_preview)
        self._preview.back.setVisible(self._is_compact)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_rows()  # what changed while it was hidden

    def _on_session(self) -> None:
        # A tick must not wait for a list that nobody sees, but what is locked must go from it all the same.
        if self.isVisible() or self.services.session.tracker is None:
            self._show_rows()

    def _show_rows(self) -> None:
        session, bundle = self.services.session, self.services.bundle
        runs = session.tracker.state.runs if session.tracker else ()
        finished = sum(1 for run in runs if is_finished(run))
        self._choice.button("running").setText(self.tr("Running {count}").format(count=len(runs) - finished))
        self._choice.button("finished").setText(self.tr("Finished {count}").format(count=finished))
        self._unlock.setVisible(session.status == "locked")
        is_memory = session.status in ("memory", "absent")
        self._where.setText(
            self.tr("Start one, and tick what is done. Nothing is saved until you create a passphrase.")
            if is_memory
            else self.tr("Start one, and tick what is done. It stays on this computer, encrypted.")
        )
        rows = library_rows(bundle, runs, self.services.lang, self._shown, self._filter.text())
        self._list.set_rows(rows)

    def _on_filter(self) -> None:
        """What is shown beside the rows, and would be started, is one of them."""
        self._show_rows()
        row = self._list.current_row
        if row is None or row.is_heading:
            self._list.select_first()
        self._on_current(self._list.current_key)

    def _show_template(self, checklist: Checklist) -> None:
        self._checklist = checklist
        self._preview.show_checklist(checklist)

    def _on_current(self, key: str) -> None:
        kind, _, row_id = key.partition(":")
        tracker = self.services.session.tracker
        if kind == "run" and tracker is not None:
            run = next((run for run in tracker.state.runs if run.id == row_id), None)
            row_id = run.checklist if run is not None else ""
        if kind in ("run", "list") and self.services.bundle.has_checklist(row_id):
            self._show_template(self.services.bundle.checklist(row_id, self.services.lang))

    def _on_pressed(self, key: str) -> None:
        self._on_current(key)
        kind, _, row_id = key.partition(":")
        if kind == "run":
            self.place_requested.emit(Place("run", row_id))
        elif self._is_compact:
            self.place_requested.emit(Place("template", row_id))

    def _on_opened(self, key: str) -> None:
        if key.startswith("list:") and not self._is_compact:
            self._on_start()
        else:
            self._on_pressed(key)

    def _on_back(self) -> None:
        self._lay_out(with_preview=False)
        self._list.setFocus()

    def _on_choice(self, key: str) -> None:
        self._shown = "running" if key == "running" else "finished" if key == "finished" else "all"
        self._on_filter()

    # --- doing -----------------------------------------------------------------------------------------------

    def _on_start(self) -> None:
        if self._checklist is not None:
            self._start(self._checklist)

    def _on_empty(self) -> None:
        self._start(None)

    def _start(self, checklist: Checklist | None) -> None:
        session = self.services.session
        if session.status == "locked":
            self.unlock_requested.emit()
            return
        answer = StartDialog.ask(self.services, checklist, self)
        if answer is None:
            return
        session.start_in_memory()
        before = {run.id for run in session.tracker.state.runs} if session.tracker else set()
        self._changes.do(lambda tracker: tracker.start_run(checklist, answer.name, answer.key_date))
        runs = session.tracker.state.runs if session.tracker else ()
        started = next((run for run in runs if run.id not in before), None)
        if started is not None:
            self.place_requested.emit(Place("run", started.id))

    def menu(self) -> QMenu:
        """More actions: import, diary."""
        made = QMenu(self)
        for text, icon, handler in (
            (self.tr("Import a file…"), "folder", self._on_import),
            (self.tr("Open the diary"), "note", self._on_diary),
        ):
            action = QAction(self.services.icons.icon(icon, "text2"), text, made)
            action.triggered.connect(handler)
            made.addAction(action)
        return made

    def _show_menu(self) -> None:
        self.menu().popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _on_import(self) -> None:
        if self.services.session.status == "locked":
            self.unlock_requested.emit()
            return
        self.import_file(None)

    def import_file(self, file: Path | None) -> None:
        """Offer to take in a file; None asks which."""
        run_id = ImportDialog.ask(self.services, self, file)
        if run_id:
            self.place_requested.emit(Place("run", run_id))

    def _on_diary(self) -> None:
        self.place_requested.emit(Place("diary"))
