"""First run: language and text size, a passphrase or none, what is stored and where. No account, no tour."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.errors import SettingsError
from app.settings import TEXT_SCALES
from app.ui.shell.messages import sentence
from app.ui.shell.pane import Services
from app.ui.shell.passphrase_field import NewPassphrase
from app.ui.shell.theme import Theme
from app.ui.shell.widgets import IconLabel, Segmented, Switch, button, label, line, put_icon
from app.ui.vault.ink_side import InkSide
from app.vault import suggest_passphrase

LANGUAGE, PASSPHRASE, STORED = range(3)
_NARROW_PX = 960  # effective width, tokens.json, breakpoint: below it the questions have the window for themselves


class FirstRun(QWidget):
    """Three pages beside the dark side. `finished` when the handbook may open; the answers are in the settings."""

    finished = Signal()
    language_chosen = Signal(str)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._step = LANGUAGE
        self._only_passphrase = False
        self._side = InkSide(services.paths, "trace-welcome", fill=False)
        self._side_title = label("", "display", wrap=True)
        self._side_text = label("", "intro", wrap=True)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(44, 48, 44, 44)
        sign = QLabel()
        sign.setPixmap(services.icons.pixmap("mark", "onInk", 48))
        side.addWidget(sign)
        side.addSpacing(28)
        side.addWidget(self._side_title)
        side.addSpacing(8)
        side.addWidget(self._side_text)
        side.addStretch(1)
        self._steps = _Steps(services.theme)
        self._pages = QStackedWidget()
        self._back = button("", self._on_back)
        self._skip = button("", self._on_skip, "quiet")
        self._next = button("", self._on_next, "primary")
        self._error = label("", "error", wrap=True)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self._skip)
        buttons.addWidget(self._next)
        self._main = main = QVBoxLayout()
        main.setSpacing(12)
        main.addWidget(self._steps)
        main.addSpacing(16)
        main.addWidget(self._pages, 1)
        main.addWidget(self._error)
        main.addLayout(buttons)
        right = QWidget()
        right.setObjectName("main")
        right.setLayout(main)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side, 44)
        row.addWidget(right, 84)
        self._build()

    def focus_main(self) -> None:
        """The first useful control of the step."""
        if self._step == PASSPHRASE:
            self._new.first.setFocus()
        else:
            self._next.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() / self._services.theme.scale < _NARROW_PX
        self._side.setVisible(not narrow)
        self._main.setContentsMargins(*((32, 28, 32, 20) if narrow else (88, 56, 88, 28)))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_next()
        else:
            super().keyPressEvent(event)

    def show_passphrase_step(self) -> None:
        """Only the passphrase and what is stored: for someone who read first and wants to keep something now."""
        self._only_passphrase = True
        self._show_step(PASSPHRASE)

    def _build(self) -> None:
        """Make the pages in the present language."""
        while (old := self._pages.widget(0)) is not None:
            self._pages.removeWidget(old)
            old.deleteLater()
        for page in (self._language_page(), self._passphrase_page(), self._stored_page()):
            self._pages.addWidget(_scrolled(page))
        self._steps.set_names([self.tr("Language"), self.tr("Passphrase"), self.tr("What is stored")])
        self._back.setText(self.tr("Back"))
        self._skip.setText(self.tr("Skip: only read, save nothing"))
        self._show_step(self._step)

    def _show_step(self, step: int) -> None:
        self._step = step
        self._steps.set_current(step)
        self._pages.setCurrentIndex(step)
        self._error.setText("")
        titles = [self.tr("Know your rights. Act together."), self.tr("Keep your plans to yourself."),
                  self.tr("You decide what stays here.")]  # fmt: skip
        texts = [
            self.tr("Guides, checklists and Dutch words for workers in tech. Works without internet."),
            self.tr("Checklists, notes and drafts are encrypted. Without your passphrase nobody can read them. Not even us."),
            self.tr("Using a work laptop? Your employer may see the screen and the list of apps. Use your own device if you can."),
        ]  # fmt: skip
        self._side_title.setText(titles[step])
        self._side_text.setText(texts[step])
        self._back.setVisible(step != LANGUAGE)
        self._skip.setVisible(step == PASSPHRASE)
        self._next.setText(self.tr("Open the handbook") if step == STORED else self.tr("Next"))
        put_icon(self._next, self._services.icons, "arrow", "onAccent")
        self._next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._update_next()
        self.focus_main()

    # --- the pages -------------------------------------------------------------------------------------------

    def _language_page(self) -> QWidget:
        page, column = _page(self.tr("Choose your language"), self.tr("You can change this later, on every page."))
        languages = Segmented([("en", "English"), ("nl", "Nederlands")], self.tr("Language"))
        languages.choose(self._services.lang)
        languages.chosen.connect(self._on_language)
        sizes = Segmented([(str(scale), f"{round(scale * 100)} %") for scale in TEXT_SCALES], self.tr("Text size"))
        sizes.choose(str(self._services.settings.get("text_scale")))
        sizes.chosen.connect(self._on_scale)
        themes = Segmented(
            [("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))],
            self.tr("Colours"),
        )
        themes.choose(self._services.settings.get("theme"))
        themes.chosen.connect(self._on_theme)
        for text, control in (
            (self.tr("Language"), languages), (self.tr("Text size"), sizes), (self.tr("Colours"), themes)
        ):  # fmt: skip
            column.addSpacing(8)
            column.addWidget(label(text, "label"))
            column.addWidget(control)
        column.addSpacing(8)
        column.addWidget(
            label(
                self.tr("Your employer owes you more than you may think. Read this at your own pace."),
                "hint",
                wrap=True,
            )
        )
        column.addStretch(1)
        return page

    def _passphrase_page(self) -> QWidget:
        page, column = _page(
            self.tr("Create a passphrase"),
            self.tr("Use five or more words that you can remember. Do not use your work password."),
        )
        self._new = NewPassphrase(self._services.theme, self._services.icons)
        self._new.changed.connect(self._update_next)
        self._new.setMaximumWidth(self._services.theme.px(520))  # design.md, section 3: forms max 520
        column.addWidget(self._new)
        suggest = button(self.tr("Suggest five words"), self._on_suggest, small=True)
        put_icon(suggest, self._services.icons, "refresh", size_px=16)
        row = QHBoxLayout()
        row.addWidget(suggest)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(8)
        column.addWidget(self._no_reset())
        column.addStretch(1)
        return page

    def _no_reset(self) -> QFrame:
        box = QFrame()
        box.setProperty("box", "warn")
        box.setMaximumWidth(self._services.theme.px(520))
        grid = QVBoxLayout(box)
        grid.setContentsMargins(16, 12, 16, 14)
        title = QHBoxLayout()
        title.addWidget(IconLabel(self._services.icons, "warn", "warnText", 20))
        title.addWidget(label(self.tr("There is no reset"), "rowTitle"), 1)
        grid.addLayout(title)
        text = self.tr("If you forget your passphrase, your checklists and notes are gone. The guides always work.")
        grid.addWidget(label(text, "", wrap=True))
        return box

    def _stored_page(self) -> QWidget:
        page, column = _page(self.tr("What is stored, and where"), "")
        card = QFrame()
        card.setProperty("card", "true")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        entries = [
            ("lock", self.tr("Encrypted, with your passphrase"), self.tr("Checklists, dates, notes, bookmarks, drafts of letters")),
            ("settings", self.tr("Not encrypted"), self.tr("Language, text size, light or dark, size of the window")),
            ("hide", self.tr("Never stored"), self.tr("Searches, pages you read")),
            ("globe", self.tr("Never sent"), self.tr("The app has no internet access. No accounts, no counting, no updates by itself")),
        ]  # fmt: skip
        for number, (icon, title, text) in enumerate(entries):
            if number:
                rows.addWidget(line())
            rows.addLayout(self._stored_row(icon, title, text))
        column.addWidget(card)
        column.addSpacing(6)
        column.addWidget(label(self.tr("Folder"), "label"))
        folder = label(str(self._services.paths.data), "mono", wrap=True)
        folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(folder)
        column.addWidget(
            label(
                self.tr(
                    "Another folder: start the app with --data-dir. Do not choose one that syncs with your work account."
                ),
                "hint",
                wrap=True,
            )
        )
        column.addSpacing(6)
        lock_row = QHBoxLayout()
        switch = Switch(self._services.theme, self.tr("Lock after 5 minutes"))
        switch.setChecked(bool(self._services.settings.get("lock_minutes")))
        switch.clicked.connect(self._on_lock_switch)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(self.tr("Lock after 5 minutes"), "rowTitle"))
        words.addWidget(label(self.tr("When you do not use the app."), "small"))
        lock_row.addWidget(switch)
        lock_row.addLayout(words, 1)
        column.addLayout(lock_row)
        column.addStretch(1)
        return page

    def _stored_row(self, icon: str, title: str, text: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(18, 12, 18, 12)
        row.setSpacing(14)
        row.addWidget(IconLabel(self._services.icons, icon, "text2", 20), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(title, "rowTitle", wrap=True))
        words.addWidget(label(text, "small", wrap=True))
        row.addLayout(words, 1)
        return row

    # --- what the person does --------------------------------------------------------------------------------

    def _on_language(self, lang: str) -> None:
        self.language_chosen.emit(lang)
        self._build()

    def _on_scale(self, scale: str) -> None:
        self._set("text_scale", float(scale))

    def _on_theme(self, theme: str) -> None:
        self._set("theme", theme)

    def _on_lock_switch(self, on: bool) -> None:
        self._set("lock_minutes", 5 if on else 0)

    def _set(self, key: str, value: object) -> None:
        try:
            self._services.settings.set(key, value)
        except SettingsError as error:
            self._error.setText(sentence(error))

    def _on_suggest(self) -> None:
        self._new.suggest(suggest_passphrase())

    def _on_back(self) -> None:
        if self._only_passphrase and self._step == PASSPHRASE:
            self.finished.emit()
        else:
            self._show_step(self._step - 1)

    def _on_skip(self) -> None:
        self._new.clear()
        if self._only_passphrase:
            self.finished.emit()
        else:
            self._show_step(STORED)

    def _on_next(self) -> None:
        if not self._next.isEnabled():
            return
        if self._step != STORED:
            self._show_step(self._step + 1)
        elif self._new.passphrase and self._services.session.status in ("absent", "memory"):
            self._next.setEnabled(False)
            self._next.setText(self.tr("Making the key…"))
            self._services.session.create(self._new.passphrase, self._on_created, self._on_failed)
        else:
            self._finish()

    def _on_created(self) -> None:
        self._new.clear()
        self._finish()

    def _on_failed(self, error: Exception) -> None:
        self._show_step(STORED)
        self._error.setText(sentence(error))

    def _finish(self) -> None:
        self._set("first_run_done", True)
        self.finished.emit()

    def _update_next(self) -> None:
        self._next.setEnabled(self._step != PASSPHRASE or bool(self._new.passphrase))


class _Steps(QWidget):
    """The trace of the three pages with their names."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._names: list[str] = []
        self._current = 0
        theme.changed.connect(self.update)

    def set_names(self, names: list[str]) -> None:
        self._names = names
        self.update()

    def set_current(self, current: int) -> None:
        self._current = current
        self.setAccessibleName(
            self.tr("Step {number} of 3: {name}").format(number=current + 1, name=self._names[current])
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, self._theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = self._theme.color
        y, x = self.height() / 2, 10.0
        for number, name in enumerate(self._names):
            font = self._theme.font("small")
            font.setWeight(font.Weight.DemiBold if number == self._current else font.Weight.Normal)
            painter.setFont(font)
            if number < self._current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color("okSolid"))
                painter.drawEllipse(QPointF(x, y), 8, 8)
                painter.setPen(QPen(color("surface"), 1.8))
                painter.drawPolyline([QPointF(x - 3.4, y + 0.2), QPointF(x - 1, y + 2.8), QPointF(x + 3.6, y - 2.6)])
            else:
                current = number == self._current
                painter.setPen(QPen(color("focus" if current else "lineStrong"), 3 if current else 1.6))
                painter.setBrush(color("surface"))
                painter.drawEllipse(QPointF(x, y), 7, 7)
            painter.setPen(color("text" if number == self._current else "text2"))
            width = painter.fontMetrics().horizontalAdvance(name)
            painter.drawText(QRectF(x + 18, 0, width + 4, self.height()), Qt.AlignmentFlag.AlignVCenter, name)
            x += 18 + width + 14
            if number < len(self._names) - 1:
                painter.setPen(QPen(color("okSolid" if number < self._current else "line"), 2))
                painter.drawLine(QPointF(x, y), QPointF(x + 44, y))
                x += 44 + 24


def _page(title: str, text: str) -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    page.setMaximumWidth(680)
    column = QVBoxLayout(page)
    column.setContentsMargins(4, 4, 4, 4)
    column.setSpacing(8)
    column.addWidget(label(title, "title", wrap=True))
    if text:
        column.addWidget(label(text, "intro", wrap=True))
        column.addSpacing(8)
    return page, column


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
