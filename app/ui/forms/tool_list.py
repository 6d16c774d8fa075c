"""The list of calculators by topic: a title and a line of help each. Enter or a click opens one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.content import Calculator
from app.ui.shell.pane import Services
from app.ui.shell.widgets import button, label, put_icon


class ToolList(QScrollArea):
    """`chosen` gives the id of a calculator."""

    chosen = Signal(str)

    def __init__(self, services: Services, title: str, intro: str, icon: str, tools: Sequence[Calculator]) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(40, 28, 40, 32)
        column.setSpacing(4)
        column.addWidget(label(title, "title", wrap=True))
        column.addWidget(label(intro, "intro", wrap=True))
        self.first: QWidget | None = None
        topics = {tool.topic: services.bundle.topic(tool.topic).title.get(services.lang) for tool in tools}
        for topic, words in topics.items():
            column.addSpacing(16)
            column.addWidget(label(words, "group"))
            for tool in tools:
                if tool.topic == topic:
                    column.addWidget(self._row(services, tool, icon))
                    hint = label(tool.summary, "small", wrap=True)
                    hint.setContentsMargins(services.theme.px(34), 0, 0, 6)
                    column.addWidget(hint)
        column.addStretch(1)
        content.setMaximumWidth(services.theme.px(760))
        self.setWidget(content)

    def _row(self, services: Services, tool: Calculator, icon: str) -> QWidget:
        made = button(tool.title, lambda: self.chosen.emit(tool.id), "quiet", small=True)
        made.setProperty("align", "left")
        made.setAccessibleName(f"{tool.title}. {tool.summary}")
        put_icon(made, services.icons, icon, "text")
        if self.first is None:
            self.first = made
        return made
