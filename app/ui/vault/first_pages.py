"""The questions of the first run: language and text size, whose computer this is, a passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shell.pane import Services
from app.ui.shell.passphrase_field import NewPassphrase
from app.ui.shell.screen_reader import Questions
from app.ui.shell.widgets import IconLabel, Segmented, button, label, put_icon
from app.ui.vault.choice_card import ChoiceCards
from app.vault import suggest_passphrase

PAGE_PX = 672  # of the questions, at 100 % text
_SIZES = (1.0, 1.3, 1.5, 2.0)  # the others of settings.TEXT_SCALES are in the settings

# What an answer to "Whose computer is this?" sets. Each can be changed in the settings.
COMPUTERS: dict[str, dict[str, object]] = {
    "mine": {"store": True, "lock_minutes": 5, "neutral_title": False},
    "shared": {"store": True, "lock_minutes": 2, "neutral_title": True},
    "work": {"store": False, "lock_minutes": 2, "neutral_title": True},
}


class Page(Questions):
    """A page with a title. `entry` is what gets the keyboard first; `gist` is what is read out where nothing does."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setMaximumWidth(services.theme.px(PAGE_PX))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(4, 0, 4, 4)  # room for the focus ring
        self.column.setSpacing(8)
        self.entry: QWidget | None = None
        self.gist = ""

    def begin(self, title: str, text: str = "", role: str = "intro") -> None:
        """The title and the line below it."""
        self.setAccessibleName(title)
        self.column.addWidget(label(title, "title", wrap=True))
        if text:
            self.column.addWidget(label(text, role, wrap=True))
        self.column.addSpacing(14 if text else 8)


class LanguagePage(Page):
    """Language and text size."""

    language_chosen = Signal(str)
    scale_chosen = Signal(float)

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        other = "Kies je taal" if services.lang == "en" else "Choose your language"
        self.begin(self.tr("Choose your language"), other, "lead")
        self.languages = ChoiceCards(services.theme, [
            ("en", "English", "Plain English, with the Dutch words you need"),
            ("nl", "Nederlands", "In gewone taal. De meeste gidsen en stappenplannen zijn er nog alleen in eenvoudig Engels"),
        ])  # fmt: skip
        self.languages.choose(services.lang)
        self.languages.chosen.connect(self.language_chosen)
        self.column.addWidget(self.languages)
        self.column.addSpacing(6)
        self.column.addWidget(
            label(self.tr("You can switch at any time, also in the middle of a page."), "hint", wrap=True)
        )
        self.column.addSpacing(16)
        now = services.settings.get("text_scale")
        sizes = Segmented([(str(scale), f"{round(scale * 100)} %") for scale in _SIZES], self.tr("Text size"))
        nearest = str(min(_SIZES, key=lambda scale: abs(scale - now)))
        sizes.choose(nearest)
        self.size_now = sizes.button(nearest)
        sizes.chosen.connect(lambda scale: self.scale_chosen.emit(float(scale)))
        self.column.addWidget(label(self.tr("Text size"), "label"))
        self.column.addWidget(sizes)
        self.column.addStretch(1)
        self.entry = self.languages.entry


class ComputerPage(Page):
    """Whose computer this is. `answer` is a key of COMPUTERS, "" before an answer."""

    answered = Signal(str)

    def __init__(self, services: Services, answer: str) -> None:
        super().__init__(services)
        self.begin(
            self.tr("Whose computer is this?"),
            self.tr("The app then chooses safe settings. You can change them later."),
        )
        self.answer = answer
        self.cards = ChoiceCards(services.theme, [
            ("mine", self.tr("Mine"), self.tr("What you write is kept, encrypted. Locks after 5 minutes.")),
            ("shared", self.tr("Shared or borrowed"), self.tr("You choose: keep what you write, encrypted, or keep nothing. Locks after 2 minutes, and the window is called “Notes”.")),
            ("work", self.tr("My employer’s"), self.tr("Reading only. Nothing you write is kept, and the window is called “Notes”.")),
        ])  # fmt: skip
        if answer:
            self.cards.choose(answer)
        self.cards.chosen.connect(self._on_chosen)
        self.column.addWidget(self.cards)
        self.column.addWidget(
            label(
                self.tr(
                    "Your employer may see the screen and the list of apps of its computers. Use your own device if you can."
                ),
                "hint",
                wrap=True,
            )
        )
        self.column.addStretch(1)
        self.entry = self.cards.entry

    def _on_chosen(self, answer: str) -> None:
        self.answer = answer
        self.answered.emit(answer)


class PassphrasePage(Page):
    """A new passphrase, typed twice or suggested."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.begin(
            self.tr("Create a passphrase"),
            self.tr(
                "A passphrase is a long password of five or more words. Choose words that you can remember. Do not use your work password."
            ),
        )
        self.new = NewPassphrase(services.theme, services.icons)
        self._add_form(self.new, services)
        suggest = button(self.tr("Suggest five words"), self._on_suggest, small=True)
        put_icon(suggest, services.icons, "refresh", size_px=16)
        row = QHBoxLayout()
        row.addWidget(suggest)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addSpacing(8)
        self._add_form(self._no_reset(services), services)
        text = self.tr("Notes from another computer? Skip this page, then restore your backup: Settings, Your data.")
        self.column.addWidget(label(text, "hint", wrap=True))
        self.column.addStretch(1)
        self.entry = self.new.first

    def _add_form(self, part: QWidget, services: Services) -> None:
        """As wide as a form may be. In a row of its own: a column asks for the height of its whole width."""
        part.setMaximumWidth(services.theme.px(520))  # design.md, section 3: forms max 520
        row = QHBoxLayout()
        row.addWidget(part, 1)
        row.addStretch(0)
        self.column.addLayout(row)

    def _no_reset(self, services: Services) -> QFrame:
        box = QFrame()
        box.setProperty("box", "warn")
        grid = QVBoxLayout(box)
        grid.setContentsMargins(16, 12, 16, 14)
        title = QHBoxLayout()
        title.addWidget(IconLabel(services.icons, "warn", "warnText", 20))
        title.addWidget(label(self.tr("There is no reset"), "rowTitle"), 1)
        grid.addLayout(title)
        text = self.tr(
            "If you forget your passphrase, your checklists and notes are gone, unless you made a recovery sheet (Settings, Your data). The guides always work."
        )
        grid.addWidget(label(text, "", wrap=True))
        return box

    def _on_suggest(self) -> None:
        self.new.suggest(suggest_passphrase())
