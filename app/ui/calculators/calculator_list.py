"""The list of calculators by topic: a title and a line of help each. Enter or a click opens one."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.shell.pane import Services
from app.ui.shell.tile import TILE_EDGE, Tile
from app.ui.shell.widgets import label


class CalculatorList(QScrollArea):
    """`chosen` gives the id of a calculator."""

    chosen = Signal(str)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._first: QWidget | None = None
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(40 - TILE_EDGE, 28, 40 - TILE_EDGE, 32)  # tiles stand out on both sides
        column.setSpacing(2)
        head = QVBoxLayout()
        head.setContentsMargins(TILE_EDGE, 0, TILE_EDGE, 0)
        head.setSpacing(4)
        column.addLayout(head)
        head.addWidget(label(self.tr("Calculators"), "title", wrap=True))
        intro = self.tr("Every step of the sum is shown, with the article it rests on. Nothing you fill in is stored.")
        head.addWidget(label(intro, "intro", wrap=True))
        tools = services.bundle.calculators(services.lang)
        topics = {tool.topic: services.bundle.topic(tool.topic).title.get(services.lang) for tool in tools}
        for topic, words in topics.items():
            heading = label(words, "group")
            heading.setContentsMargins(TILE_EDGE, 16, 0, 2)
            column.addWidget(heading)
            for tool in (found for found in tools if found.topic == topic):
                made = Tile(services, "calc", tool.title, tool.summary)
                made.clicked.connect(partial(self._on_clicked, tool.id))
                self._first = self._first or made
                column.addWidget(made)
        column.addStretch(1)
        content.setMaximumWidth(services.theme.px(760))
        self.setWidget(content)

    def focus_first(self) -> None:
        """Give the keyboard to the first calculator."""
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clicked(self, tool: str, checked: bool = False) -> None:
        self.chosen.emit(tool)
