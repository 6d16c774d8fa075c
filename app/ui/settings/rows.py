"""The rows of a settings page: a title, a line that explains it, and one control at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shell.pane import Services
from app.ui.shell.widgets import Switch, label, line


class SettingsPage(QWidget):
    """A column of groups and rows. Pages are made anew when shown, so they always tell the present state."""

    def __init__(self, services: Services, title: str) -> None:
        super().__init__()
        self.services = services
        self.title = title
        self.setMaximumWidth(services.theme.px(800))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 0, 4, 32)
        self._column.setSpacing(0)
        self._column.addWidget(label(title, "titleSmall", wrap=True))

    def add_group(self, text: str) -> None:
        """A group heading with a hairline."""
        self._column.addSpacing(18)
        self._column.addWidget(label(text, "group", wrap=True))
        self._column.addSpacing(9)
        self._column.addWidget(line())

    def add_row(self, title: str, text: str, control: QWidget | None = None, is_last: bool = False) -> None:
        """A row; the control is named after the title for screen readers."""
        row = QHBoxLayout()
        row.setContentsMargins(0, 12, 0, 12)
        row.setSpacing(24)
        words = QVBoxLayout()
        words.setSpacing(2)
        heading = label(title, "rowTitle", wrap=True)
        words.addWidget(heading)
        if text:
            explanation = label(text, "small", wrap=True)
            explanation.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(explanation)
        row.addLayout(words, 1)
        if control is not None:
            if not control.accessibleName():
                control.setAccessibleName(title)
            control.setAccessibleDescription(text)
            heading.setBuddy(control)
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(row)
        if not is_last:
            self._column.addWidget(line())

    def add_text(self, text: str, role: str = "small") -> None:
        """A paragraph that can be selected and copied."""
        made = label(text, role, wrap=True)
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._column.addSpacing(8)
        self._column.addWidget(made)

    def add_line(self) -> None:
        """A hairline, where what is above ended without one."""
        self._column.addSpacing(8)
        self._column.addWidget(line())

    def add_widget(self, widget: QWidget) -> None:
        """Anything else."""
        self._column.addWidget(widget)

    def finish(self) -> None:
        """Push the rows to the top."""
        self._column.addStretch(1)

    def switch(self, key: str, title: str, inverted: bool = False) -> Switch:
        """A switch bound to a boolean setting."""
        made = Switch(self.services.theme, title)
        made.setChecked(bool(self.services.settings.get(key)) != inverted)

        def on_clicked(on: bool) -> None:
            self.services.settings.set(key, on != inverted)

        made.clicked.connect(on_clicked)
        return made

    def choice(self, key: str, choices: list[tuple[object, str]]) -> QComboBox:
        """A drop-down bound to a setting; `choices` are (value, text)."""
        made = QComboBox()
        for value, text in choices:
            made.addItem(text, value)
        made.setCurrentIndex(
            next(n for n, (value, _) in enumerate(choices) if value == self.services.settings.get(key))
        )

        def on_activated(index: int) -> None:
            self.services.settings.set(key, made.itemData(index))

        made.activated.connect(on_activated)
        return made
