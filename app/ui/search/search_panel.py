"""The search panel: results while one types, over the page. Searches are never stored."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QToolButton, QVBoxLayout, QWidget

from app.ui.search.filter_bar import FILTERS, FilterBar
from app.ui.search.no_results import NoResults
from app.ui.search.result_rows import ResultDelegate, ResultModel, ResultRow
from app.ui.search.rows_of_answers import PER_GROUP, AnswerRows
from app.ui.shell.field_icons import lead_with_icon
from app.ui.shell.flow_layout import FlowLayout
from app.ui.shell.messages import sentence
from app.ui.shell.pane import Services
from app.ui.shell.screen_reader import announce, say_current
from app.ui.shell.search_service import Found, Question
from app.ui.shell.widgets import clear_layout, key_cap, label, line

_DELAY_MS = 80  # design.md, section 4
_QUIET_MS = 500  # results are read out when typing rests, or a screen reader would say them at every letter
_LEAST_LETTERS = 2
_LOW_PX = 480  # effective height; below it results need the room more than the keys do


class SearchPanel(QWidget):
    """Covers its parent with a scrim and a panel. `place_requested` when a result is opened, `unlock_requested` when
    the reader wants to search what is locked.
    """

    place_requested = Signal(object)
    unlock_requested = Signal()

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._answers = AnswerRows(services)
        self._found: Found | None = None
        self._before: QWidget | None = None
        self.setObjectName("scrim")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._panel = QFrame(self)
        self._panel.setObjectName("searchPanel")
        self._panel.setAccessibleName(self.tr("Search the handbook"))
        self._field = QLineEdit()
        self._field.setObjectName("searchField")
        self._field.setAccessibleName(self.tr("Search the handbook"))
        self._field.setPlaceholderText(self.tr("Type a word in English or Dutch"))
        lead_with_icon(self._field, services.icons, "search")
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._on_text)
        self._close = QToolButton()
        self._close.setIcon(services.icons.icon("x", "text"))
        self._close.setAccessibleName(self.tr("Close the search"))
        self._close.setToolTip(self.tr("Close the search"))
        self._close.clicked.connect(self.close_panel)
        self._filters = FilterBar(services.icons)
        self._filters.changed.connect(self._on_filter)
        self._hint = label("", "hint", wrap=True)
        self._nothing = NoResults(services.icons)
        self._nothing.words_chosen.connect(self._field.setText)
        self._list = QListView()
        self._list.setAccessibleName(self.tr("Results"))
        self._list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._model = ResultModel(self._list)
        self._list.setModel(self._model)
        self._list.setItemDelegate(ResultDelegate(self._list, self._model, services.theme, services.icons))
        self._list.clicked.connect(self._open_current)
        self._keys_for = ""
        self._keys = FlowLayout(18)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._ask)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._announce)
        parent.installEventFilter(self)
        self.hide()

    def open(self, words: str) -> None:
        """Show the panel with these words in the field."""
        self._services.search.open_engine()
        self._before = self.window().focusWidget()
        self._place()
        self._filters.reset()
        self.show()
        self.raise_()
        self._field.setText(words)
        self._field.setFocus(
            Qt.FocusReason.OtherFocusReason
        )  # with another reason the next letter takes the place of `words`
        if not words:
            self._show_rows()

    def close_panel(self) -> None:
        """Hide, and give the keyboard back."""
        self._forget()
        if self._before is not None:
            self._before.setFocus()

    def _forget(self) -> None:
        self.hide()
        self._field.clear()
        self._found = None

    @property
    def shown_for(self) -> str:
        """The words that the rows answer; "" before an answer."""
        return self._found.question.text.strip() if self._found else ""

    @property
    def hint(self) -> str:
        """The sentence above the rows, such as what was corrected."""
        return self._hint.text()

    # --- asking ----------------------------------------------------------------------------------------------

    def _on_text(self, text: str) -> None:
        if len(text.strip()) < _LEAST_LETTERS:
            self._timer.stop()
            self._found = None
            self._show_rows()
        else:
            self._timer.start()

    def _ask(self) -> None:
        lang = self._services.lang
        question = Question(self._field.text(), self._filters.lang, self._filters.kinds, PER_GROUP, lang)
        self._services.search.ask(question, self._on_found, self._on_failed)

    def _on_found(self, found: Found) -> None:
        if len(self._field.text().strip()) < _LEAST_LETTERS or self.isHidden():
            return
        self._found = found
        self._show_rows()
        self._quiet.start()

    def _announce(self) -> None:
        if self.isHidden() or self._found is None:
            return
        number = self._filters.count
        spoken = [self.tr("%n result(s)", "", number) if self._nothing.isHidden() else self._nothing.title]
        if self._hint.text():
            spoken.append(self._hint.text())
        if self._nothing.isHidden() and (at := self._list.currentIndex()).isValid():
            spoken.append(str(at.data(Qt.ItemDataRole.AccessibleTextRole)))
        announce(self._field, ". ".join(spoken))

    def _on_failed(self, error: Exception) -> None:
        self._hint.setText(sentence(error))
        self._hint.show()

    def _on_filter(self) -> None:
        self._field.setFocus()
        if self._found is None:
            self._show_rows()
        else:
            self._ask()

    # --- showing ---------------------------------------------------------------------------------------------

    def _show_rows(self) -> None:
        rows = self._rows()
        self._model.set_rows(rows)
        first = next((number for number, row in enumerate(rows) if not row.is_heading), -1)
        self._list.scrollToTop()
        if first >= 0:
            self._list.setCurrentIndex(self._model.index(first))
        hint = ""
        if self._found is not None and self._found.answer.corrected and self._nothing.isHidden():
            hint = self.tr("Showing results for “{words}”").format(words=self._found.answer.corrected)
        elif self._filters.key == "yours" and not rows:
            hint = self.tr("Your checklists and your notes in them are found here. There are none yet.")
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._show_keys()

    def _rows(self) -> list[ResultRow]:
        self._nothing.hide()
        found, key = self._found, self._filters.key
        if found is None:
            self._filters.show_counts({})
            return self._answers.start(key)
        own = self._answers.own(found.question.text)
        counts = self._answers.counts(found.answer, own)
        self._filters.show_counts(counts)
        rows = self._answers.groups(found.answer, own, key)
        if not rows:
            words = found.answer.query
            title = self.tr("Nothing found for “{words}”").format(words=words)
            if key != "all":
                title = self.tr("Nothing found for “{words}” in {filter}").format(
                    words=words, filter=self._filters.name
                )
            others = self._answers.did_you_mean(found.suggestions) if key != "yours" else []
            self._nothing.show_help(title, self._answers.why_nothing(key), others)
            rows = self._answers.help(found, key, self._filters.name, counts)
        return rows

    def _show_keys(self) -> None:
        """The keys that work now; made anew only when they change, for this runs at every letter."""
        closing = self.tr("Clear, then close") if self._field.text() else self.tr("Close")
        state = ("found " if self._nothing.isHidden() else "nothing ") + closing
        if state == self._keys_for:
            return
        self._keys_for = state
        clear_layout(self._keys)
        shown = (
            [
                ("↑ ↓", self.tr("Move")),
                ("Enter", self.tr("Open")),
                (f"Ctrl 1–{len(FILTERS)}", self.tr("Filter")),
                ("Esc", closing),
            ]
            if self._nothing.isHidden()
            else [("Tab", self.tr("Next suggestion")), ("Enter", self.tr("Use")), ("Esc", closing)]
        )
        for keys, meaning in shown:
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(key_cap("Esc") if keys == "Esc" else label(keys, "key"))
            row.addWidget(label(meaning, "hint"))
            self._keys.addWidget(pair)

    # --- keys and pointer ------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._number_of(event):
                event.accept()  # while the panel is open, Ctrl and a number are its filters, not the rail's sections
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._on_key(event)
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that a filter or a suggestion did not want: Esc closes, Ctrl and a number choose a filter."""
        if not self._on_key(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The keyboard stays in the panel: after the last control comes the field again."""
        stops = [
            part
            for part in self._panel.findChildren(QWidget)
            if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        now = self.window().focusWidget()
        at = stops.index(now) if now in stops else -1
        if stops:
            stops[(at + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return bool(stops)

    def _number_of(self, event: QKeyEvent) -> int:
        """The number of a filter when the event is Ctrl and that number, else 0."""
        number = event.key() - Qt.Key.Key_0
        return number if event.modifiers() & Qt.KeyboardModifier.ControlModifier and 1 <= number <= len(FILTERS) else 0

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if number := self._number_of(event):
            self._filters.choose_number(number)
        elif key == Qt.Key.Key_Escape:
            if self._field.text():
                self._field.clear()
                self._field.setFocus()
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
            if not self._model.rows[at].is_heading:
                self._list.setCurrentIndex(self._model.index(at))
                say_current(self._list, at)
                return
            at += step
        if step < 0:
            self._list.scrollToTop()

    def _open_current(self) -> None:
        if self._timer.isActive():  # Enter right after a letter: the rows are still those of the word before
            self._timer.stop()
            self._ask()
            return
        at = self._list.currentIndex().row()
        if not 0 <= at < len(self._model.rows):
            return
        row = self._model.rows[at]
        verb, _, what = row.action.partition(":")
        if verb == "filter":
            self._filters.choose(what)
        elif verb == "unlock":
            self._forget()
            self.unlock_requested.emit()
        elif verb == "languages":
            self._filters.reset()
            self._on_filter()
        elif row.place is not None:
            self._forget()
            self.place_requested.emit(row.place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.close_panel()

    # --- layout ----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        never = label(self.tr("Searches are never saved"), "hint")
        self._foot = foot = QFrame()
        foot.setObjectName("searchFoot")
        foot_row = QHBoxLayout(foot)
        foot_row.setContentsMargins(18, 8, 18, 8)
        foot_row.addLayout(self._keys, 1)
        foot_row.addWidget(never)
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(1, 10, 1, 1)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 18, 0)
        head.addWidget(self._field, 1)
        head.addWidget(self._close)
        column.addLayout(head)
        column.addSpacing(10)
        filters = QHBoxLayout()
        filters.setContentsMargins(18, 0, 18, 12)
        filters.addWidget(self._filters)
        column.addLayout(filters)
        column.addWidget(line())
        self._hint.setContentsMargins(18, 10, 18, 0)
        column.addWidget(self._hint)
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)
        column.addWidget(foot)

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        theme = self._services.theme
        self._close.setIconSize(QSize(theme.px(20), theme.px(20)))
        width = min(theme.px(theme.size("searchPanel")), self.width() - 32)
        is_low = self.height() < theme.px(_LOW_PX)
        self._foot.setVisible(not is_low)
        height = min(theme.px(600), self.height() - (32 if is_low else 84 + 16))
        top = 48 if self.height() > 560 and not is_low else 16
        self._panel.setGeometry(QRect((self.width() - width) // 2, top, width, height))
