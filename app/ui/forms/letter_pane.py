"""The pane of the letters (picture 08): fields at the left, the letter on white paper at the right."""

import datetime
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QMessageBox, QTextEdit, QVBoxLayout

from app.content import Language, Letter, LetterField
from app.exports.letter_files import FORMATS
from app.files import write_atomically
from app.letters import Draft, fields_of, fill
from app.ui.document.paper import Sheet
from app.ui.document.printing import Printing
from app.ui.forms.form import Question
from app.ui.forms.form_pane import FormPane
from app.ui.forms.letter_paper import paper_letter, screen_letter
from app.ui.forms.tool_list import ToolList
from app.ui.shell.dates import short_date
from app.ui.shell.file_choice import ask_where_to_save
from app.ui.shell.pane import Services
from app.ui.shell.place import Place
from app.ui.shell.widgets import Segmented, Switch, button, clear_layout, label, put_icon


class LetterPane(FormPane):
    """Places "letters" and "letter"."""

    kind = "letter"
    list_kind = "letters"

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._language: Language = "nl"  # the letter to send is the Dutch one
        self._shows_help = services.lang == "en"
        self._draft: Draft | None = None
        self._printing = Printing(services, self)
        self.ask_path: Callable[[str, str], Path | None] = self._ask_path  # tests answer in its place
        self.ask_anyway: Callable[[int], bool] = self._ask_anyway
        self._paper = QTextEdit()
        self._paper.setReadOnly(True)
        self._paper.setAccessibleName(self.tr("The letter"))
        self._paper.setProperty("paper", "true")
        self._paper.setTabChangesFocus(True)

    def make_list(self) -> ToolList:
        intro = self.tr(
            "Fill in the fields and send the Dutch text. English help stands beside it. Nothing you type is saved."
        )
        return ToolList(
            self.services, self.tr("Letters"), intro, "letter", self.services.bundle.letters(self.services.lang)
        )

    def list_title(self) -> str:
        return self.tr("Letters")

    def tool_title(self) -> str:
        return self._letter(self.services.lang).title

    def open_tool(self, tool_id: str) -> None:
        lang = self.services.lang
        letter = self.services.bundle.letter(tool_id, lang)
        self.tool_id = tool_id
        intro = self.tr("Use it when: {when} Not when: {not_when}").format(when=letter.when, not_when=letter.when_not)
        self.set_form(letter.title, intro, [_question(field) for field in fields_of(letter, lang)], letter.warnings)
        self._build_right(letter)
        self.refresh()

    def refresh(self) -> None:
        assert self.form is not None
        letter, lang = self._letter(self._language), self.services.lang
        texts, today = self.form.texts(), datetime.date.today()
        draft = fill(letter, texts, self.services.bundle.figures, today, asks_in=lang)
        self._draft = draft
        self.form.show_problems({name: text for name, text in draft.problems.items() if texts.get(name)})
        self._show_missing(draft)
        at = self._paper.verticalScrollBar().value()
        document = screen_letter(draft, self.services.theme, self._help_lines(draft, texts, today))
        document.setParent(self._paper)
        self._paper.setDocument(document)
        self._paper.verticalScrollBar().setValue(at)

    # --- actions that the window calls by name ---------------------------------------------------------------

    def print_page(self) -> None:
        """Print the letter."""
        if self.tool_id and self._may_go_out():
            self._printing.print_sheets([self._sheet()])

    def save_pdf(self) -> None:
        """Save the letter as a PDF."""
        if self.tool_id and self._may_go_out():
            self._printing.save_pdf([self._sheet()], is_private=True)

    # --- the right side --------------------------------------------------------------------------------------

    def _build_right(self, letter: Letter) -> None:
        self._paper.setParent(None)
        clear_layout(self.right)
        row = QHBoxLayout()
        languages = Segmented([("nl", "Nederlands"), ("en", "English")], self.tr("Language of the letter"))
        languages.choose(self._language)
        languages.chosen.connect(self._on_language)
        row.addWidget(languages)
        if self.services.lang == "en":
            help_switch = Switch(self.services.theme, self.tr("Show English help"))
            help_switch.setChecked(self._shows_help)
            help_switch.toggled.connect(self._on_help)
            row.addWidget(help_switch)
            row.addWidget(label(self.tr("Show English help"), "small"))
        row.addStretch(1)
        self.right.addLayout(row)
        actions = QHBoxLayout()
        for text, icon, action in (
            (self.tr("Copy text"), "copy", self._on_copy), (self.tr("Print"), "print", self.print_page),
        ):  # fmt: skip
            made = button(text, action, small=True)
            put_icon(made, self.services.icons, icon, size_px=16)
            actions.addWidget(made)
        save = button(self.tr("Save as…"), lambda: None, small=True)
        menu = QMenu(save)
        for ending in (".odt", ".docx", ".txt"):
            menu.addAction(self.tr("Save as {ending}").format(ending=ending)).setData(ending)
        menu.triggered.connect(lambda chosen: self._on_save(chosen.data()))
        save.setMenu(menu)
        actions.addWidget(save)
        pdf = button(self.tr("Save PDF"), self.save_pdf, "primary", small=True)
        put_icon(pdf, self.services.icons, "export", "onAccent", 16)
        actions.addWidget(pdf)
        actions.addStretch(1)
        self.right.addLayout(actions)
        self._missing = button("", self._on_missing, "link")
        self.right.addWidget(self._missing)
        sheet = QFrame()
        sheet.setProperty("sheet", "true")
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(40, 36, 40, 36)
        inside.addWidget(self._paper)
        self._paper.setMinimumHeight(self.services.theme.px(420))
        self.right.addWidget(sheet, 1)
        checked = short_date(letter.checked, self.services.lang)
        self.right.addWidget(
            label(self.tr("Checked on {day}. Information, not legal advice.").format(day=checked), "hint")
        )
        self._links(letter)

    def _links(self, letter: Letter) -> None:
        bundle, lang = self.services.bundle, self.services.lang
        places = [(bundle.guide(found, lang).title, Place("guide", found), "book") for found in letter.guides]
        places += [
            (bundle.calculator(found, lang).title, Place("calculator", found), "calc") for found in letter.calculators
        ]
        places += [
            (bundle.checklist(found, lang).title, Place("template", found), "checklist") for found in letter.checklists
        ]
        for text, place, icon in places:
            made = button(text, lambda place=place: self.place_requested.emit(place), "quiet", small=True)  # type: ignore[misc]
            made.setProperty("align", "left")
            put_icon(made, self.services.icons, icon)
            self.right.addWidget(made)

    def _letter(self, lang: Language) -> Letter:
        return self.services.bundle.letter(self.tool_id, lang)

    def _help_lines(self, draft: Draft, texts: dict[str, str], today: datetime.date) -> list[str] | None:
        """The shown paragraphs in English, one line each; None where no help is wanted."""
        if not self._shows_help or self._language == "en":
            return None
        other = fill(self._letter("en"), texts, self.services.bundle.figures, today, asks_in="en")
        if other.numbers != draft.numbers:
            return None
        return [" ".join("".join(span.text for span in line) for line in lines) for lines in other.paragraphs]

    def _show_missing(self, draft: Draft) -> None:
        labels = {field.id: field.label for field in fields_of(self._letter(self.services.lang), self.services.lang)}
        names = [labels[name] for name in draft.missing if name in labels]
        text = self.tr("%n field(s) still empty: “{first}”. Go to it", "", len(names)) if names else ""
        self._missing.setText(text.format(first=names[0]) if names else "")
        self._missing.setVisible(bool(names))

    def _on_missing(self) -> None:
        if self._draft is not None and self.form is not None:
            names = {field.id for field in fields_of(self._letter(self.services.lang), self.services.lang)}
            self.form.focus(next((name for name in self._draft.missing if name in names), ""))

    def _on_language(self, lang: str) -> None:
        self._language = "en" if lang == "en" else "nl"
        self.refresh()

    def _on_help(self, on: bool) -> None:
        self._shows_help = on
        self.refresh()

    # --- going out -------------------------------------------------------------------------------------------

    def _on_copy(self) -> None:
        if self._draft is not None and self._may_go_out():
            self.services.clipboard.copy(self._draft.text)
            self.services.messages.tell(self.tr("Letter copied."))

    def _on_save(self, ending: str) -> None:
        if self._draft is None or not self._may_go_out():
            return
        path = self.ask_path(f"{self.tool_id}{ending}", ending)
        if path is None:
            return
        try:
            write_atomically(path, FORMATS[ending](self._draft, self._language))
        except OSError:
            text = self.tr(
                "Not saved: the file cannot be written there. Choose another folder. Your text is still here."
            )
            self.services.messages.tell(text)
            return
        self.services.messages.tell(self.tr("Letter saved. This file is not encrypted."))

    def _may_go_out(self) -> bool:
        """Whether the letter is whole, or the person wants it with gaps."""
        assert self._draft is not None
        return not self._draft.missing or self.ask_anyway(len(self._draft.missing))

    def _ask_anyway(self, count: int) -> bool:
        text = self.tr("%n field(s) of the letter are still empty. Use it all the same?", "", count)
        answer = QMessageBox.question(
            self, self.tr("Handbook"), text, QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )  # fmt: skip
        return answer == QMessageBox.StandardButton.Yes

    def _ask_path(self, name: str, ending: str) -> Path | None:
        return ask_where_to_save(self, self.tr("Save the letter"), name, f"*{ending}")

    def _sheet(self) -> Sheet:
        assert self._draft is not None
        letter = self._letter(self._language)
        return Sheet(letter.subject, paper_letter(self._draft, letter, self.services.theme))


def _question(field: LetterField) -> Question:
    choices = tuple((option.value, option.label) for option in field.options)
    default = field.default or ("no" if field.kind == "flag" else "")
    return Question(field.id, field.kind, field.label, field.help, default, field.example, choices)
