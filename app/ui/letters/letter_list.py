"""All letters by topic, as tiles that open one; a field filters them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.content import Letter
from app.ui.shell.field_icons import lead_with_icon
from app.ui.shell.folding import fold
from app.ui.shell.pane import Services
from app.ui.shell.tile import TILE_EDGE, Tile
from app.ui.shell.widgets import label

_WIDEST_PX = 820


class LetterTile(Tile):
    """One letter."""

    def __init__(self, services: Services, letter: Letter) -> None:
        super().__init__(services, "letter", letter.title, letter.summary)
        self.letter = letter


class LetterList(QScrollArea):
    """The page of the list. `chosen` gives the id of a letter."""

    chosen = Signal(str)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the field and the tiles have it
        self._services = services
        self.tiles: list[LetterTile] = []
        self._groups: list[tuple[QWidget, list[LetterTile]]] = []
        self.filter = QLineEdit()
        self.filter.setProperty("small", "true")
        self.filter.setPlaceholderText(self.tr("Filter letters"))
        self.filter.setAccessibleName(self.tr("Filter letters"))
        self.filter.setClearButtonEnabled(True)
        lead_with_icon(self.filter, services.icons, "filter")
        self.filter.textChanged.connect(self._on_text)
        self._nothing = label(self.tr("No letter has these words. Try the search: it knows more words."), "intro", True)
        self._nothing.hide()
        inside = QWidget()
        inside.setMaximumWidth(services.theme.px(_WIDEST_PX))
        column = QVBoxLayout(inside)
        column.setContentsMargins(32 - TILE_EDGE, 22, 32 - TILE_EDGE, 24)  # tiles stand out on both sides
        column.setSpacing(2)
        head = QVBoxLayout()
        head.setContentsMargins(TILE_EDGE, 0, TILE_EDGE, 0)
        head.setSpacing(2)
        column.addLayout(head)
        head.addWidget(label(self.tr("Letters"), "title"))
        intro = self.tr(
            "Ready letters in Dutch, with English beside them. Fill them in, read them, and send them yourself."
        )
        head.addWidget(label(intro, "intro", wrap=True))
        head.addSpacing(10)
        head.addWidget(self.filter)
        head.addWidget(self._nothing)
        self._add_groups(column)
        column.addStretch(1)
        self.setWidget(inside)

    def _add_groups(self, column: QVBoxLayout) -> None:
        bundle, lang = self._services.bundle, self._services.lang
        topics: dict[str, list[Letter]] = {}
        for letter in bundle.letters(lang):
            topics.setdefault(letter.topic, []).append(letter)
        for topic, letters in topics.items():
            heading = label(bundle.topic(topic).title.get(lang), "group")
            heading.setContentsMargins(TILE_EDGE, 16, 0, 2)
            column.addWidget(heading)
            tiles = [LetterTile(self._services, letter) for letter in letters]
            for tile in tiles:
                tile.clicked.connect(self._on_clicked)
                column.addWidget(tile)
            self.tiles += tiles
            self._groups.append((heading, tiles))

    def _on_clicked(self) -> None:
        tile = self.sender()
        if isinstance(tile, LetterTile):
            self.chosen.emit(tile.letter.id)

    def _on_text(self, text: str) -> None:
        words = fold(text).split()
        for heading, tiles in self._groups:
            for tile in tiles:
                letter = tile.letter
                said = fold(f"{letter.title} {letter.summary} {letter.subject} {letter.when}")
                tile.setVisible(all(word in said for word in words))
            heading.setVisible(any(not tile.isHidden() for tile in tiles))
        self._nothing.setVisible(all(tile.isHidden() for tile in self.tiles))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move between letters."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        focused = self.focusWidget()
        shown = [tile for tile in self.tiles if not tile.isHidden()]
        if step == 1 and focused is self.filter and shown:
            self._focus(shown[0])
        elif step is not None and isinstance(focused, LetterTile) and focused in shown:
            at = shown.index(focused) + step
            if 0 <= at < len(shown):
                self._focus(shown[at])
            elif at < 0:
                self.filter.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _focus(self, tile: LetterTile) -> None:
        tile.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(tile)
