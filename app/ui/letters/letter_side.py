"""The right side of a letter: language and help, ways out, what is missing, and the page on its desk."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent, QTextDocument
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout

from app.content import Language
from app.ui.letters.letter_page import Desk
from app.ui.shell.pane import Services
from app.ui.shell.widgets import IconLabel, Segmented, Switch, button, label, put_icon


class LetterSide(QFrame):
    """Tells what the person wants; the pane does it."""

    version_chosen = Signal(str)
    help_switched = Signal()
    copy_requested = Signal()
    print_requested = Signal()
    pdf_requested = Signal()
    more_requested = Signal()
    missing_requested = Signal()
    field_chosen = Signal(str)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setObjectName("desk")
        self._services = services
        languages = [("nl", "Nederlands"), ("en", "English")]
        self._versions = Segmented(languages, self.tr("Language of the letter"))
        self._versions.choose("nl")
        self._versions.chosen.connect(self.version_chosen)
        self._helps = Switch(services.theme, self.tr("Show English help"))
        self._helps.setChecked(True)
        self._helps.toggled.connect(self._on_help)
        self._helps_words = label(self.tr("Show English help"))
        self._helps_words.setBuddy(self._helps)
        self._desk = Desk(services.theme)
        self._desk.field_chosen.connect(self.field_chosen)
        self._notice = label(self.tr("This is a version to read. The one to send is Dutch."), "hint", wrap=True)
        self._notice.setContentsMargins(23, 8, 20, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar())
        column.addWidget(self._make_missing())
        column.addWidget(self._notice)
        column.addWidget(self._desk, 1)
        self.sheet = self._desk.sheet

    def _make_bar(self) -> QFrame:
        self._left, self._ways = QHBoxLayout(), QHBoxLayout()
        self._left.addWidget(self._versions)
        self._left.addWidget(self._helps)
        self._left.addWidget(self._helps_words)
        self._left.addStretch(1)
        self._ways.addStretch(1)
        for text, icon, signal, kind in (
            (self.tr("Copy text"), "copy", self.copy_requested, "plain"),
            (self.tr("Print"), "print", self.print_requested, "plain"),
            (self.tr("Save PDF"), "export", self.pdf_requested, "primary"),
        ):
            made = button(text, signal.emit, kind, small=True)
            put_icon(made, self._services.icons, icon, "onAccent" if kind == "primary" else "text")
            self._ways.addWidget(made)
        self._more = button("⋯", self.more_requested.emit, small=True)
        self._more.setAccessibleName(self.tr("More ways to save"))
        self._more.setToolTip(self.tr("More ways to save"))
        self._ways.addWidget(self._more)
        bar = QFrame()
        bar.setObjectName("letterBar")
        self._bar = QBoxLayout(QBoxLayout.Direction.LeftToRight, bar)
        self._bar.setContentsMargins(20, 10, 20, 10)
        self._bar.setSpacing(8)
        self._bar.addLayout(self._left)
        self._bar.addLayout(self._ways)
        return bar

    def _make_missing(self) -> QFrame:
        self._missing = QFrame()
        row = QHBoxLayout(self._missing)
        row.setContentsMargins(23, 8, 20, 2)
        row.setSpacing(8)
        row.addWidget(IconLabel(self._services.icons, "info", "danger", 18))
        self._missing_words = label("", "error")
        row.addWidget(self._missing_words)
        row.addWidget(button(self.tr("Go to field"), self.missing_requested.emit, "link"))
        row.addStretch(1)
        return self._missing

    @property
    def wants_help(self) -> bool:
        """Whether English help lines are switched on."""
        return self._helps.isChecked()

    @property
    def menu_corner(self) -> QPoint:
        """Where the menu of more ways opens, on the screen."""
        return self._more.mapToGlobal(self._more.rect().bottomLeft())

    def set_help(self, on: bool) -> None:
        """Switch the help lines as they were before."""
        self._helps.setChecked(on)

    def offer_help(self, offered: bool) -> None:
        """Show the switch of the help lines, or not."""
        self._helps.setVisible(offered)
        self._helps_words.setVisible(offered)

    def show_version(self, lang: Language) -> None:
        """Mark the language of the letter."""
        self._versions.choose(lang)

    def show_document(self, document: QTextDocument) -> None:
        """Show the letter."""
        self._desk.show_document(document)

    def show_state(self, missing: list[str], is_english: bool) -> None:
        """Name the first field that is missing, and say that the English version is one to read."""
        self._missing.setVisible(bool(missing))
        if missing:
            text = self.tr("%n field(s) are still empty: “{field}”.", "", len(missing)).format(field=missing[0])
            self._missing_words.setText(text)
        self._notice.setVisible(is_english)
        self._fit_bar()

    def _on_help(self, on: bool) -> None:
        self.help_switched.emit()

    def _fit_bar(self) -> None:
        """The two halves of the bar side by side where there is room for both, else one above the other."""
        needed = self._left.sizeHint().width() + self._ways.sizeHint().width() + 48
        direction = QBoxLayout.Direction
        self._bar.setDirection(direction.LeftToRight if needed <= self.width() else direction.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bar()
