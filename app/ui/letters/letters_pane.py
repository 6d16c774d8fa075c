"""The pane of letters: the list, and one letter with its questions at the left and its page at the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from app.content import Language, Letter
from app.errors import HandbookError
from app.letters import Draft, carries, fact_of, fill
from app.tracker import Run
from app.ui.letters.letter_dates import LetterDates
from app.ui.letters.letter_form import Keeping, LetterForm
from app.ui.letters.letter_list import LetterList
from app.ui.letters.letter_page import WhiteLook, helps_of, letter_document
from app.ui.letters.letter_side import LetterSide
from app.ui.letters.outgoing import Outgoing
from app.ui.shell import clock
from app.ui.shell.pane import Crumb, Pane, Services, Width
from app.ui.shell.place import Place
from app.ui.shell.screen_reader import Questions, QuietStack
from app.ui.shell.widgets import Segmented

_FORM_PX = {"wide": 400, "medium": 360}


class LettersPane(Pane):
    """Places "letters" (the list) and "letter". In a compact window, questions and page are shown one at a time."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._letter: Letter | None = None
        self._place = Place("letters")
        self._sent: Language = "nl"
        self._compact = False
        self._look = WhiteLook(services.theme, services.icons)
        self._outgoing = Outgoing(services, self)
        self._list = LetterList(services)
        self._list.chosen.connect(self._on_chosen)
        self._form = LetterForm(services)
        self._form.answered.connect(self._on_answered)
        self._form.place_requested.connect(self.place_requested)
        self._form.keep_requested.connect(self.keep_draft)
        self._form.clear_requested.connect(self.clear_letter)
        self._form.dates_requested.connect(self.keep_date)
        self._dates = LetterDates(services, self)
        self._right = LetterSide(services)
        for signal, handler in (
            (self._right.copy_requested, self.copy_text), (self._right.print_requested, self.print_page),
            (self._right.pdf_requested, self.save_pdf), (self._right.more_requested, self._show_menu),
            (self._right.missing_requested, self.go_to_missing), (self._right.help_switched, self._show_page),
        ):  # fmt: skip
            signal.connect(handler)
        self._right.version_chosen.connect(self._on_version)
        self._right.field_chosen.connect(self._on_field_chosen)
        self._letter_side = Questions()
        self._halves = QHBoxLayout(self._letter_side)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(0)
        self._halves.addWidget(self._form)
        self._halves.addWidget(self._right, 1)
        self._half = Segmented([("form", self.tr("Questions")), ("page", self.tr("Letter"))], self.tr("Show"))
        self._half.choose("form")
        self._half.chosen.connect(self._show_halves)
        self._half_bar = QFrame()
        bar = QHBoxLayout(self._half_bar)
        bar.setContentsMargins(24, 8, 24, 8)
        bar.addWidget(self._half)
        bar.addStretch(1)
        self._whole = QWidget()
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._half_bar)
        column.addWidget(self._letter_side, 1)
        self._stack = QuietStack()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._whole)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._stack)
        copy = QAction(self.tr("Copy text"), self)
        copy.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        copy.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.triggered.connect(self.copy_text)
        self.addAction(copy)
        services.session.changed.connect(self._on_session)
        services.session.about_to_lock.connect(self._on_about_to_lock)

    # --- the window's questions ------------------------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Raises UnknownId."""
        if place.kind == "letters":
            self._letter = None
            self._stack.setCurrentWidget(self._list)
            return
        letter = self.services.bundle.letter(place.id, self.services.lang)
        self._place = place
        if self._letter is None or self._letter.id != letter.id:
            self._letter = letter
            self._outgoing.forget_answer()
            self._form.show_letter(letter)
            self._letter_side.setAccessibleName(letter.title)
            self._sent = "nl"
            self._right.show_version("nl")
            self._half.choose("form")
        self._form.show_origin(self._run_of_origin(), place)
        self._form.set_answers(self._answers())
        self._stack.setCurrentWidget(self._whole)
        self._show_halves()
        self._show_page()

    def crumbs(self) -> list[Crumb]:
        if self._letter is None:
            return [Crumb(self.tr("Letters"))]
        return [Crumb(self.tr("Letters"), Place("letters")), Crumb(self._letter.title)]

    def focus_main(self) -> None:
        first = next(iter(self._form.fields.values()), None) if self._letter else None
        if first is not None and self._form.isVisible():
            first.focus()
        elif self._letter is None:
            self._list.filter.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._right.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_width(self, width: Width) -> None:
        self._compact = width == "compact"
        if self._compact:
            self._form.setMinimumWidth(0)
            self._form.setMaximumWidth(16_777_215)  # QWIDGETSIZE_MAX
        else:
            self._form.setFixedWidth(round(_FORM_PX[width] * min(self.services.theme.scale, 1.3)))
        self._show_halves()

    def panes_in_order(self) -> list[QWidget]:
        return [self._list] if self._letter is None else [self._form, self._right]

    def view_state(self) -> object:
        return self._sent, self._right.wants_help, self._form.verticalScrollBar().value()

    def restore_view(self, state: object) -> None:
        if isinstance(state, tuple) and self._letter is not None:
            self._sent = state[0]
            self._right.show_version(self._sent)
            self._right.set_help(state[1])
            self._show_page()
            self._form.verticalScrollBar().setValue(state[2])

    # --- answers ---------------------------------------------------------------------------------------------

    def _draft_kept(self) -> dict[str, str]:
        tracker = self.services.session.tracker
        return tracker.state.drafts.get(self._letter.id, {}) if tracker and self._letter else {}

    def _answers(self) -> dict[str, str]:
        """What was typed; else the draft that was kept; and what was entered elsewhere for the same thing."""
        assert self._letter is not None
        session = self.services.session
        found = dict(session.letters.get(self._letter.id) or self._draft_kept())
        for name in self._form.fields:
            known = session.answers.get(self._fact(name), "")
            if known and not found.get(name):
                found[name] = known
        return found

    def _fact(self, name: str) -> str:
        return fact_of(f"letter:{self._letter.id}.{name}") if self._letter else ""

    def _run_of_origin(self) -> Run | None:
        tracker = self.services.session.tracker
        runs = tracker.state.runs if tracker else ()
        return next((run for run in runs if run.id == self._place.run), None)

    def _on_answered(self, name: str, text: str) -> None:
        assert self._letter is not None
        session = self.services.session
        session.letters[self._letter.id] = {known: field.text for known, field in self._form.fields.items()}
        if carries(f"letter:{self._letter.id}.{name}"):
            session.answers[self._fact(name)] = text
        self._show_page()

    def keep_draft(self) -> None:
        """Keep what was typed in the sealed data, or say what is needed for that."""
        session, messages = self.services.session, self.services.messages
        if session.status == "locked":
            messages.tell(self.tr("Unlock to save a draft."), self.tr("Unlock"), self.unlock_requested.emit)
        elif session.status != "open" or session.tracker is None:
            text = self.tr("To save a draft, create a passphrase first. What you typed stays until you close the app.")
            messages.tell(text, self.tr("Create a passphrase"), self.create_passphrase_requested.emit)
        elif self._letter is not None:
            try:
                session.tracker.keep_draft(self._letter.id, self._typed())
                messages.tell(self.tr("Draft saved, encrypted."))
            except HandbookError as error:
                messages.tell_error(error, session.tracker.retry)
            self._show_keeping()

    def keep_date(self) -> None:
        """A date of the letter that is to come, into a running checklist."""
        if self._letter is None:
            return
        if self.services.session.status == "locked":
            text = self.tr("Unlock to add a date to your deadlines.")
            self.services.messages.tell(text, self.tr("Unlock"), self.unlock_requested.emit)
            return
        deadlines = self._filled(self.services.lang).deadlines
        self._dates.keep(self._letter, deadlines, self._place.run, self._form.dates_corner)

    def _typed(self) -> dict[str, str]:
        return {name: field.text for name, field in self._form.fields.items() if field.text.strip()}

    def clear_letter(self) -> None:
        """Empty all fields, and let the kept draft go."""
        if self._letter is None:
            return
        question = self.tr("Empty this letter?")
        explanation = self.tr("What you typed goes, and a draft that was kept of it too.")
        if not self.services.messages.ask(question, explanation, self.tr("Empty it"), self.tr("Cancel")):
            return
        session = self.services.session
        for name, text in session.letters.pop(self._letter.id, {}).items():
            if session.answers.get(self._fact(name)) == text:
                del session.answers[self._fact(name)]
        tracker = self.services.session.tracker
        try:
            if tracker is not None and self._draft_kept():
                tracker.keep_draft(self._letter.id, {})
        except HandbookError as error:
            self.services.messages.tell_error(error, tracker.retry if tracker else None)
        self._form.set_answers({})
        self._show_page()
        self.focus_main()

    def _on_session(self) -> None:
        typed = self.services.session.letters.get(self._letter.id) if self._letter is not None else None
        if typed and any(field.text != typed.get(name, field.text) for name, field in self._form.fields.items()):
            self._form.set_answers(self._answers())  # something was put back
            self._show_page()
        self._show_keeping()

    def _on_about_to_lock(self) -> None:
        """Hand in what was typed: the lock forgets it, and nobody should lose a letter to a coffee break."""
        session = self.services.session
        for letter_id, answers in session.letters.items():
            typed = {name: text for name, text in answers.items() if text.strip()}
            if session.tracker is not None and typed != session.tracker.state.drafts.get(letter_id, {}):
                try:
                    session.tracker.keep_draft(letter_id, typed)
                except HandbookError as error:
                    self.services.messages.tell_error(error, session.tracker.retry)

    def _show_keeping(self) -> None:
        if self._letter is None:
            return
        status = self.services.session.status
        keeping: Keeping = "locked" if status == "locked" else "open" if status == "open" else "nothing stored"
        if keeping == "open" and self._draft_kept() and self._draft_kept() == self._typed():
            keeping = "kept"
        self._form.show_keeping(keeping)

    # --- the page --------------------------------------------------------------------------------------------

    def _filled(self, lang: Language) -> Draft:
        assert self._letter is not None
        bundle = self.services.bundle
        answers = {name: field.text for name, field in self._form.fields.items()}
        return fill(bundle.letter(self._letter.id, lang), answers, bundle.figures, clock.today())

    def restyle(self) -> None:
        self._show_page()

    def _show_page(self) -> None:
        if self._letter is None:
            return
        draft, english = self._filled(self._sent), self._filled("en")
        asked = english if self.services.lang == "en" else self._filled("nl")
        has_help = self.services.lang == "en" and self._sent == "nl"
        self._right.offer_help(has_help)
        helps: dict[int, str] = {}
        if has_help and self._right.wants_help:
            helps = helps_of(english)
        self._right.show_document(letter_document(draft, self._look, self._sent, helps))
        self._form.show_problems(asked.problems, asked.readings)
        self._right.show_state(self._names_of_missing(draft), is_english=self._sent == "en")
        self._show_keeping()

    def _names_of_missing(self, draft: Draft) -> list[str]:
        fields = self._form.fields
        return [fields[name].asked.label for name in draft.missing if name in fields]

    def go_to_missing(self) -> None:
        """To the first field that is still empty."""
        names = [name for name in self._filled(self._sent).missing if name in self._form.fields]
        if names:
            self._on_field_chosen(names[0])

    def _on_field_chosen(self, name: str) -> None:
        if self._compact:
            self.show_half("form")
        self._form.go_to(name)

    def _on_version(self, lang: str) -> None:
        self._sent = "en" if lang == "en" else "nl"
        self._show_page()

    def show_half(self, half: str) -> None:
        """In a compact window: the questions ("form") or the letter ("page")."""
        self._half.choose(half)
        self._show_halves()

    def _show_halves(self, chosen: str = "") -> None:
        half = chosen or ("page" if self._half.button("page").isChecked() else "form")
        self._half_bar.setVisible(self._compact)
        self._form.setVisible(not self._compact or half == "form")
        self._right.setVisible(not self._compact or half == "page")

    # --- out -------------------------------------------------------------------------------------------------

    def _leaving(self) -> tuple[Letter, Draft] | None:
        """The letter that is shown, if it may go out as it is."""
        if self._letter is None:
            return None
        letter, draft = self.services.bundle.letter(self._letter.id, self._sent), self._filled(self._sent)
        if self._outgoing.may_go(letter, draft, self._names_of_missing(draft)):
            return letter, draft
        self.go_to_missing()
        return None

    def copy_text(self) -> None:
        """Ctrl+Enter."""
        if found := self._leaving():
            self._outgoing.copy(found[1])

    def print_page(self) -> None:
        """Ctrl+P."""
        if found := self._leaving():
            self._outgoing.print_letter(*found)

    def save_pdf(self) -> None:
        """Ctrl+S."""
        if found := self._leaving():
            self._outgoing.save_pdf(*found)

    def save_as(self, ending: str) -> None:
        """As a file to go on writing in: ".odt", ".docx" or ".txt"."""
        if found := self._leaving():
            self._outgoing.save_as(ending, *found)

    def menu(self) -> QMenu:
        """Other ways out."""
        made = QMenu(self)
        for text, ending in (
            (self.tr("Save as OpenDocument (.odt)…"), ".odt"),
            (self.tr("Save for Word (.docx)…"), ".docx"),
            (self.tr("Save as text (.txt)…"), ".txt"),
        ):
            action = made.addAction(self.services.icons.icon("export", "text2"), text)
            action.setData(ending)
        made.addSeparator()
        made.addAction(self.services.icons.icon("copy", "text2"), self.tr("Copy the subject line")).setData("subject")
        made.triggered.connect(self._on_menu)
        return made

    def _on_menu(self, action: QAction) -> None:
        if action.data() != "subject":
            self.save_as(action.data())
        elif self._letter is not None:
            self._outgoing.copy_subject(self._filled(self._sent))

    def _show_menu(self) -> None:
        self.menu().popup(self._right.menu_corner)

    def _on_chosen(self, letter_id: str) -> None:
        self.place_requested.emit(Place("letter", letter_id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            self.focusWidget(), QLineEdit | QComboBox
        ):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
