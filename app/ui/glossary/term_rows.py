"""The lines of a term's page: a name at the left and what belongs to it at the right; links that wrap like words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.shell.flow_layout import FlowLayout
from app.ui.shell.icons import Icons
from app.ui.shell.place import Place
from app.ui.shell.theme import Theme
from app.ui.shell.widgets import IconLabel, label

_NAME_PX = 150  # width of the left column


class Link(QPushButton):
    """Words that lead to a place."""

    followed = Signal(object)

    def __init__(self, text: str, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._place = place
        self.setAccessibleName(text)
        self.setProperty("kind", "link")
        self.setProperty("underlined", "true")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.followed.emit(self._place)


class TermLine(QWidget):
    """One line of the page: its name, and values below each other. In a narrow page the name stands above them."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 13, 0, 13)
        self._box.setSpacing(0)
        self._name = label(name, "lineName", wrap=True)
        self._name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._name_px = theme.px(_NAME_PX)
        self.values = QVBoxLayout()
        self.values.setSpacing(theme.px(4))
        self._box.addWidget(self._name)
        self._box.addLayout(self.values, 1)
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """Name above the values, or beside them."""
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._name.setFixedWidth(16_777_215 if narrow else self._name_px)
        self._name.setMinimumWidth(0 if narrow else self._name_px)

    def add_text(self, text: str, role: str = "value", rich: bool = False) -> None:
        """A paragraph; `rich` when it is markup of ours."""
        made = label(text, role, wrap=True)
        if rich:
            made.setTextFormat(Qt.TextFormat.RichText)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.values.addWidget(made)

    def add_links(self, links: Sequence[Link]) -> None:
        """Links one after the other, with commas, over as many lines as they need."""
        holder = QWidget()
        flow = FlowLayout(0, holder)
        for number, link in enumerate(links):
            flow.addWidget(_followed_by_comma(link) if number < len(links) - 1 else link)
        self.values.addWidget(holder)

    def add_icon_link(self, icons: Icons, icon: str, link: Link, size_px: int) -> None:
        """A link with an icon that says what kind of page it opens."""
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(IconLabel(icons, icon, "text2", size_px))
        row.addWidget(link)
        row.addStretch(1)
        self.values.addLayout(row)


def _followed_by_comma(link: Link) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 5, 0)
    row.setSpacing(0)
    row.addWidget(link)
    row.addWidget(label(",", "value"))
    return holder
