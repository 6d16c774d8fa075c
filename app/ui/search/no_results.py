"""What stands above the suggestions when nothing was found: a sentence, and other words to try."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.ui.shell.icons import Icons
from app.ui.shell.widgets import clear_layout, label


class NoResults(QWidget):
    """Says that nothing was found. `words_chosen` when the person takes other words."""

    words_chosen = Signal(str)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._title = label("", "section", wrap=True)
        self._why = label("", "intro", wrap=True)
        self._mean = label(self.tr("Did you mean"), "hint")
        self._chips = QHBoxLayout()
        self._chips.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 20, 18, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._why)
        column.addSpacing(8)
        column.addWidget(self._mean)
        column.addLayout(self._chips)
        self.hide()

    @property
    def title(self) -> str:
        """The sentence, for a screen reader."""
        return self._title.text()

    def show_help(self, title: str, why: str, suggestions: list[tuple[str, int]]) -> None:
        """Show `title`, the reason that there may be, and other queries, each with how many results it has."""
        self._title.setText(title)
        self._why.setText(why)
        clear_layout(self._chips)
        for words, count in suggestions:
            chip = QToolButton()
            chip.setProperty("kind", "plain")
            chip.setIcon(self._icons.icon("search", "text2"))
            side = self._icons.px(16)
            chip.setIconSize(QSize(side + 4, side))  # room between icon and words
            chip.setToolButtonStyle(chip.toolButtonStyle().ToolButtonTextBesideIcon)
            chip.setText(f"{words}  {count}")
            chip.setAccessibleName(self.tr("Search for “{words}”, {count} results").format(words=words, count=count))
            chip.setProperty("words", words)
            chip.clicked.connect(self._on_chip)
            self._chips.addWidget(chip)
        self._chips.addStretch(1)
        self._mean.setVisible(bool(suggestions))
        self.show()

    def _on_chip(self) -> None:
        self.words_chosen.emit(self.sender().property("words"))
