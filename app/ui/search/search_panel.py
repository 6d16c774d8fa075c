"""The search panel: results while one types, over the page. Searches are never stored."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from app.search import Answer, Hit
from app.ui.search.result_rows import ResultDelegate, ResultModel, ResultRow
from app.ui.shell.folding import fold
from app.ui.shell.messages import sentence
from app.ui.shell.pane import Services
from app.ui.shell.place import Place, PlaceKind
from app.ui.shell.widgets import Segmented, label

_DELAY_MS = 80  # design.md, section 4
_LEAST_LETTERS = 2
_PER_GROUP = 4
_KINDS: dict[str, tuple[str, ...]] = {
    "guides": ("guide", "situation"), "checklists": ("checklist",), "glossary": ("term",), "yours": (),
}  # fmt: skip
_PLACES: dict[str, PlaceKind] = {
    "guide": "guide", "checklist": "template", "term": "glossary", "situation": "situation",
}  # fmt: skip
_ICONS = {"guide": "book", "checklist": "checklist", "term": "glossary", "situation": "right"}


class SearchPanel(QWidget):
    """Covers its parent with a scrim and a panel. `place_requested` when a result is opened."""

    place_requested = Signal(object)

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._answer: Answer | None = None
        self._filter = "all"
        self._before: QWidget | None = None
        self.setObjectName("scrim")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._panel = QFrame(self)
        self._panel.setObjectName("searchPanel")
        self._panel.setAccessibleName(self.tr("Search the handbook"))
        self._field = QLineEdit()
        self._field.setAccessibleName(self.tr("Search the handbook"))
        self._field.setPlaceholderText(self.tr("Type a word in English or Dutch"))
        self._field.addAction(services.icons.icon("search", "text2"), QLineEdit.ActionPosition.LeadingPosition)
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._on_text)
        self._filters = Segmented(
            [("all", self.tr("All")), ("guides", self.tr("Guides")), ("checklists", self.tr("Checklists")),
             ("glossary", self.tr("Glossary")), ("yours", self.tr("Yours"))], self.tr("Filter"),
        )  # fmt: skip
        self._filters.choose("all")
        self._filters.chosen.connect(self._on_filter)
        self._hint = label("", "hint", wrap=True)
        self._list = QListView()
        self._list.setAccessibleName(self.tr("Results"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._model = ResultModel(self._list)
        self._list.setModel(self._model)
        self._list.setItemDelegate(ResultDelegate(self._list, services.theme, services.icons))
        self._list.clicked.connect(self._open_current)
        keys = label(self.tr("↑ ↓ move · Enter opens · Esc closes"), "hint")
        never = label(self.tr("Searches are never saved"), "hint")
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 8, 18, 10)
        foot.addWidget(keys, 1)
        foot.addWidget(never)
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(10)
        for part in (self._field, self._filters, self._hint):
            row = QHBoxLayout()
            row.setContentsMargins(18, 0, 18, 0)
            row.addWidget(part)
            if part is self._filters:
                row.addStretch(1)
            column.addLayout(row)
        column.addWidget(self._list, 1)
        column.addLayout(foot)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._ask)
        parent.installEventFilter(self)
        self.hide()

    def open(self, words: str) -> None:
        """Show the panel with these words in the field."""
        window = self.window()
        self._before = window.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self._field.setText(words)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not words:
            self._show_rows()

    def close_panel(self) -> None:
        """Hide, and give the keyboard back."""
        self.hide()
        self._field.clear()
        self._answer = None
        if self._before is not None:
            self._before.setFocus()

    # --- asking ----------------------------------------------------------------------------------------------

    def _on_text(self, text: str) -> None:
        if len(text.strip()) < _LEAST_LETTERS:
            self._timer.stop()
            self._answer = None
            self._show_rows()
        else:
            self._timer.start()

    def _ask(self) -> None:
        lang = self._services.lang
        self._services.search.ask(self._field.text(), None, None, self._on_answer, self._on_failed, prefer=lang)

    def _on_answer(self, answer: Answer) -> None:
        if len(self._field.text().strip()) < _LEAST_LETTERS:
            return
        self._answer = answer
        self._show_rows()
        found = sum(1 for row in self._model.rows if row.place is not None)
        spoken = self.tr("%n result(s)", "", found)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, spoken))

    def _on_failed(self, error: Exception) -> None:
        self._hint.setText(sentence(error))
        self._hint.show()

    def _on_filter(self, key: str) -> None:
        self._filter = key
        self._show_rows()
        self._field.setFocus()

    # --- showing ---------------------------------------------------------------------------------------------

    def _show_rows(self) -> None:
        rows = self._rows()
        self._model.set_rows(rows)
        first = next((number for number, row in enumerate(rows) if row.place is not None), -1)
        if first >= 0:
            self._list.setCurrentIndex(self._model.index(first))
            self._list.scrollToTop()
        hint = ""
        if self._answer is not None and self._answer.corrected:
            hint = self.tr("Showing results for “{words}”").format(words=self._answer.corrected)
        elif self._answer is not None and first < 0:
            hint = self.tr("Nothing found for “{words}”. Maybe it has another name.").format(words=self._answer.query)
        elif self._filter == "yours" and self._services.session.status == "locked":
            hint = self.tr("Unlock to search your notes.")
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def _rows(self) -> list[ResultRow]:
        if self._answer is None:
            return self._start_rows()
        titles = {
            "guide": self.tr("Guides"), "checklist": self.tr("Checklists"), "term": self.tr("Glossary"),
            "situation": self.tr("Help by situation"),
        }  # fmt: skip
        wanted = titles if self._filter == "all" else _KINDS[self._filter]
        rows: list[ResultRow] = []
        kinds = list(dict.fromkeys(hit.kind for hit in self._answer.hits if hit.kind in wanted))
        for kind in kinds:
            hits = [hit for hit in self._answer.hits if hit.kind == kind]
            shown = hits[:_PER_GROUP] if self._filter == "all" else hits
            rows.append(ResultRow(titles[kind], path=str(len(hits))))
            rows += [self._row(hit) for hit in shown]
        if self._filter in ("all", "yours"):
            yours = self._yours()
            if yours:
                rows.append(ResultRow(self.tr("Yours · only on this computer"), path=str(len(yours))))
                rows += yours
        return rows or self._start_rows()

    def _start_rows(self) -> list[ResultRow]:
        found = self._services.bundle.situations(self._services.lang)[:5]
        return [
            ResultRow(self.tr("Help by situation")),
            *(ResultRow(page.title, Place("situation", page.id), page.icon, "", page.summary) for page in found),
        ]

    def _row(self, hit: Hit) -> ResultRow:
        words = self._answer.words if self._answer else ()
        place = Place(_PLACES[hit.kind], hit.id, hit.section if hit.kind == "guide" else "", words)
        path = hit.heading if hit.section or hit.kind == "term" else ""
        return ResultRow(hit.title, place, _ICONS[hit.kind], path, hit.snippet, hit.marks, hit.title_marks)

    def _yours(self) -> list[ResultRow]:
        tracker = self._services.session.tracker
        words = fold(self._field.text().strip())
        if tracker is None or not words:
            return []
        rows: list[ResultRow] = []
        for run in tracker.state.runs:
            if words in fold(run.name):
                rows.append(ResultRow(run.name, Place("run", run.id), "checklist"))
            for step_id, step in run.steps.items():
                if words in fold(step.note):
                    title = self.tr("Note in “{name}”").format(name=run.name)
                    rows.append(ResultRow(title, Place("run", run.id, step_id), "note", "", step.note[:180]))
        return rows

    # --- keys and pointer ------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            if self._field.text():
                self._field.clear()
            else:
                self.close_panel()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_current()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            for _ in range(5):
                self._move(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            return False
        return True

    def _move(self, step: int) -> None:
        at = self._list.currentIndex().row() + step
        while 0 <= at < len(self._model.rows):
            if self._model.rows[at].place is not None:
                self._list.setCurrentIndex(self._model.index(at))
                spoken = str(self._model.data(self._model.index(at), Qt.ItemDataRole.AccessibleTextRole))
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, spoken))
                return
            at += step

    def _open_current(self) -> None:
        at = self._list.currentIndex().row()
        if not 0 <= at < len(self._model.rows):
            return
        place = self._model.rows[at].place
        if place is not None:
            self.hide()
            self._field.clear()
            self.place_requested.emit(place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.close_panel()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        theme = self._services.theme
        width = min(theme.px(theme.size("searchPanel")), self.width() - 32)
        height = min(theme.px(600), self.height() - 84 - 16)
        top = 48 if self.height() > 560 else 16
        self._panel.setGeometry(QRect((self.width() - width) // 2, top, width, height))
