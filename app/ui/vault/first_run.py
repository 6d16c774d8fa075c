"""First run: language, whose computer this is, a passphrase or none, what is stored and where. No account, no tour."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.errors import SettingsError
from app.ui.shell.messages import sentence
from app.ui.shell.pane import Services
from app.ui.shell.screen_reader import QuietStack, announce
from app.ui.shell.widgets import button, focus_again, is_enter, label, put_icon, set_usable
from app.ui.vault.first_pages import COMPUTERS, PAGE_PX, ComputerPage, LanguagePage, Page, PassphrasePage
from app.ui.vault.ink_side import InkSide
from app.ui.vault.step_trace import StepTrace
from app.ui.vault.stored_page import StoredPage

LANGUAGE, COMPUTER, PASSPHRASE, STORED = range(4)
_BESIDE_PX = 84
_NARROW_PX = 960  # effective width, tokens.json, breakpoint: below it the questions have the window for themselves


class FirstRun(QWidget):
    """Pages beside the dark side. `finished` when the handbook may open; the answers are in the settings."""

    finished = Signal()
    language_chosen = Signal(str)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._step = LANGUAGE
        self._first = LANGUAGE
        self._answer = self._answer_before()
        self._side = InkSide(services.paths, "trace-welcome", fill=False)
        self._side_title = label("", "display", wrap=True)
        self._side_text = label("", "intro", wrap=True)
        self._trace = StepTrace(services.theme)
        self._pages = QuietStack()
        self._back = button("", self._on_back)
        self._skip = button("", self._on_skip, "quiet")
        self._next = button("", self._on_next, "primary")
        self._error = label("", "error", wrap=True)
        self._main = QVBoxLayout()
        self._questions = QWidget()
        self._foot = QWidget()
        self._lay_out()
        self._build()

    def _lay_out(self) -> None:
        side = QVBoxLayout(self._side)
        side.setContentsMargins(44, 48, 44, 44)
        sign = QLabel()
        sign.setPixmap(self._services.icons.pixmap("mark", "onInk", 48))
        side.addWidget(sign)
        side.addSpacing(28)
        side.addWidget(self._side_title)
        side.addSpacing(8)
        side.addWidget(self._side_text)
        side.addStretch(1)
        buttons = QHBoxLayout(self._foot)
        buttons.setContentsMargins(4, 0, 4, 0)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._skip)
        buttons.addWidget(self._next)
        main = self._main
        main.setSpacing(12)
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, 4, 0)  # as the pages, which leave room for the focus ring
        head.addWidget(self._trace)
        main.addLayout(head)
        main.addSpacing(14)
        main.addWidget(self._pages, 1)
        main.addWidget(self._error)
        main.addWidget(self._foot)
        self._questions.setLayout(main)
        right = QWidget()
        right.setObjectName("main")
        place = QHBoxLayout(right)
        place.setContentsMargins(0, 0, 0, 0)
        place.addWidget(self._questions, 1)
        place.addStretch(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side, 44)
        row.addWidget(right, 84)

    def focus_main(self) -> None:
        """The first useful control of the step."""
        entry = self._page.entry
        (entry if entry is not None else self._next).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() / self._services.theme.scale < _NARROW_PX
        self._side.setVisible(not narrow)
        self._main.setContentsMargins(*((32, 20, 32, 16) if narrow else (_BESIDE_PX, 56, _BESIDE_PX, 28)))
        self._name_skip(narrow)
        super().resizeEvent(event)

    def _name_skip(self, narrow: bool) -> None:
        whole = self.tr("Skip: only read, save nothing")
        self._skip.setText(self.tr("Skip") if narrow else whole)
        self._skip.setToolTip(whole)
        self._skip.setAccessibleName(whole)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self._on_next()
        else:
            super().keyPressEvent(event)

    def show_passphrase_step(self) -> None:
        """For someone who read first and wants to keep something now. On an employer's computer the question of whose
        it is comes first: the answer was that nothing is kept.
        """
        self._first = PASSPHRASE if self._services.settings.get("store") else COMPUTER
        self._show_step(self._first)

    def _answer_before(self) -> str:
        """The computer of the settings; "" on the very first run, so that nobody is taken to have answered."""
        settings = self._services.settings
        if not settings.get("first_run_done"):
            return ""
        if not settings.get("store"):
            return "work"
        return "shared" if settings.get("neutral_title") else "mine"

    @property
    def _keeps(self) -> bool:
        return bool(self._services.settings.get("store"))

    @property
    def _page(self) -> Page:
        area = self._pages.widget(self._step)
        assert isinstance(area, QScrollArea)
        page = area.widget()
        assert isinstance(page, Page)
        return page

    def _build(self) -> None:
        """Make the pages in the present language and text size."""
        self._questions.setMaximumWidth(self._services.theme.px(PAGE_PX + 2 * _BESIDE_PX))
        self._foot.setMaximumWidth(self._services.theme.px(PAGE_PX))  # it ends where the questions do
        while (old := self._pages.widget(0)) is not None:
            self._pages.removeWidget(old)
            old.deleteLater()
        language = LanguagePage(self._services)
        language.language_chosen.connect(self._on_language)
        language.scale_chosen.connect(self._on_scale)
        computer = ComputerPage(self._services, self._answer)
        computer.answered.connect(self._on_computer)
        self._passphrase = PassphrasePage(self._services)
        self._passphrase.new.changed.connect(self._update_next)
        for page in (language, computer, self._passphrase, StoredPage(self._services, self._will_keep)):
            self._pages.addWidget(_scrolled(page))
        self._back.setText(self.tr("Back"))
        put_icon(self._back, self._services.icons, "back", "text")
        self._name_skip(self._side.isHidden())
        self._show_step(self._step)

    @property
    def _will_keep(self) -> bool:
        return self._keeps and (self._services.session.status == "open" or bool(self._typed))

    @property
    def _typed(self) -> str:
        return self._passphrase.new.passphrase if self._pages.count() > PASSPHRASE else ""

    def _order(self) -> list[int]:
        """The steps there are: an employer's computer keeps nothing, so it needs no passphrase."""
        return [step for step in (LANGUAGE, COMPUTER, PASSPHRASE, STORED) if step != PASSPHRASE or self._keeps]

    def _show_step(self, step: int) -> None:
        if step == STORED:
            self._remake_stored()
        self._step = step
        self._show_trace()
        self._pages.setCurrentIndex(step)
        self._tell("")
        title, text = self._side_words(step)
        self._side_title.setText(title)
        self._side_text.setText(text)
        self._back.setVisible(step != LANGUAGE)
        self._skip.setVisible(step == PASSPHRASE)
        self._next.setText(self.tr("Open the handbook") if step == STORED else self.tr("Next"))
        put_icon(self._next, self._services.icons, "arrow", "onAccent", after=True)
        self._next.setAccessibleDescription(self._page.gist)
        self._update_next()
        self.focus_main()

    def _tell(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def _show_trace(self) -> None:
        names = {
            LANGUAGE: self.tr("Language"), COMPUTER: self.tr("Computer"), PASSPHRASE: self.tr("Passphrase"),
            STORED: self.tr("What is stored"),
        }  # fmt: skip
        order = self._order()
        self._trace.show_steps([names[one] for one in order], order.index(self._step))

    def _remake_stored(self) -> None:
        """What is stored depends on the answers."""
        if (old := self._pages.widget(STORED)) is not None:
            self._pages.removeWidget(old)
            old.deleteLater()
        self._pages.insertWidget(STORED, _scrolled(StoredPage(self._services, self._will_keep)))

    def _side_words(self, step: int) -> tuple[str, str]:
        return {
            LANGUAGE: (self.tr("Your rights at work, on your own computer."),
                       self.tr("Guides, checklists and Dutch words for workers in tech. This app never goes online.")),
            COMPUTER: (self.tr("Who else can see it?"),
                       self.tr("On a computer of your own you can keep notes. On others it is better to leave nothing.")),
            PASSPHRASE: (self.tr("Keep your plans to yourself."),
                         self.tr("Checklists, notes and drafts are encrypted. Without your passphrase nobody can read them. Not even us.")),
            STORED: (self.tr("You decide what stays here."),
                     self.tr("Using a work laptop? Your employer may see the screen and the list of apps. Use your own device if you can.")),
        }[step]  # fmt: skip

    # --- what the person does --------------------------------------------------------------------------------

    def _on_language(self, lang: str) -> None:
        self.language_chosen.emit(lang)
        self._build()
        focus_again(self, self.focus_main)

    def _on_scale(self, scale: float) -> None:
        self._set("text_scale", scale)
        self._build()
        page = self._page
        if isinstance(page, LanguagePage):
            page.entry = page.size_now
            self.focus_main()
            focus_again(self, self.focus_main)

    def _on_computer(self, answer: str) -> None:
        self._answer = answer
        for key, value in COMPUTERS[answer].items():
            self._set(key, value)
        self._tell("")
        self._show_trace()
        self._update_next()

    def _set(self, key: str, value: object) -> None:
        try:
            self._services.settings.set(key, value)
        except SettingsError as error:
            self._tell(sentence(error))

    def _on_back(self) -> None:
        if self._step == self._first:
            self.finished.emit()
        else:
            order = self._order()
            self._show_step(order[order.index(self._step) - 1])

    def _on_skip(self) -> None:
        self._passphrase.new.clear()
        if self._first != LANGUAGE:
            self.finished.emit()
        else:
            self._show_step(STORED)

    def _on_next(self) -> None:
        if not self._next.isEnabled():
            if self._step == COMPUTER:  # no answer is taken for granted
                self._tell(self.tr("Choose one of the three: the arrow keys go to it, Space chooses."))
                announce(self, self._error.text())
            return
        if self._step == COMPUTER and self._first == COMPUTER and not self._keeps:
            self.finished.emit()  # still an employer's computer: there is nothing to create
        elif self._step != STORED:
            order = self._order()
            self._show_step(order[order.index(self._step) + 1])
        elif self._typed and self._services.session.status in ("absent", "memory"):
            self._next.setEnabled(False)
            self._next.setText(self.tr("Making the key…"))
            self._services.session.create(self._typed, self._on_created, self._on_failed)
        else:
            self._finish()

    def _on_created(self) -> None:
        self._passphrase.new.clear()
        self._finish()

    def _on_failed(self, error: Exception) -> None:
        self._show_step(STORED)
        self._tell(sentence(error))

    def _finish(self) -> None:
        self._set("first_run_done", True)
        self.finished.emit()

    def _update_next(self) -> None:
        ready = {COMPUTER: bool(self._answer), PASSPHRASE: bool(self._typed)}
        reasons = {
            COMPUTER: self.tr("Choose one of the three first."),
            PASSPHRASE: self.tr("Type a passphrase twice first, or skip this."),
        }
        set_usable(self._next, ready.get(self._step, True), reasons.get(self._step, ""))


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
