"""The list of calculators by topic: a title and a line of help each. Enter or a click opens one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.content import Calculator
from app.ui.shell.pane import Services
from app.ui.shell.widgets import button, label, put_icon


class CalculatorList(QScrollArea):
    """`chosen` gives the id of a calculator."""

    chosen = Signal(str)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._services = services
        self._first: QWidget | None = None
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(40, 28, 40, 32)
        column.setSpacing(4)
        column.addWidget(label(self.tr("Calculators"), "title", wrap=True))
        intro = self.tr("Every step of the sum is shown, with the article it rests on. Nothing you fill in is stored.")
        column.addWidget(label(intro, "intro", wrap=True))
        tools = services.bundle.calculators(services.lang)
        topics = {tool.topic: services.bundle.topic(tool.topic).title.get(services.lang) for tool in tools}
        for topic, words in topics.items():
            column.addSpacing(16)
            column.addWidget(label(words, "group"))
            for tool in (found for found in tools if found.topic == topic):
                column.addWidget(self._row(tool))
                hint = label(tool.summary, "small", wrap=True)
                hint.setContentsMargins(services.theme.px(18) + 9, 0, 0, 6)  # below the words of the button
                column.addWidget(hint)
        column.addStretch(1)
        content.setMaximumWidth(services.theme.px(760))
        self.setWidget(content)

    def focus_first(self) -> None:
        """Give the keyboard to the first calculator."""
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, tool: Calculator) -> QWidget:
        made = button(tool.title, lambda: self.chosen.emit(tool.id), "quiet")
        made.setProperty("align", "left")
        made.setProperty("role", "rowTitle")
        made.setAccessibleName(f"{tool.title}. {tool.summary}")
        put_icon(made, self._services.icons, "calc", "text")
        if self._first is None:
            self._first = made
        return made
