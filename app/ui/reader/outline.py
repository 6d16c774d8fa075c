"""On this page: the headings on a trace, the present one as the rose node; below it what can be done with the page."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QMenu,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.content import Section
from app.ui.reader.action_row import ActionRow
from app.ui.shell.pane import Services
from app.ui.shell.theme import Theme
from app.ui.shell.widgets import label, line, put_icon

_ID = Qt.ItemDataRole.UserRole


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, self._theme.px(30))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = option.rect
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, y = rect.left() + 8.0, rect.center().y() + 0.5
        painter.setPen(QPen(self._theme.color("line"), 1.5))
        top = y if index.row() == 0 else rect.top()
        bottom = y if index.row() == self._view.count() - 1 else rect.bottom() + 1
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        painter.setPen(QPen(self._theme.color("focus" if current else "lineStrong"), 2.6 if current else 1.2))
        painter.setBrush(self._theme.color("surface"))
        radius = 4.6 if current else 2.6
        painter.drawEllipse(QPointF(x, y), radius, radius)
        font = self._theme.font("small")
        if current:
            font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._theme.color("text" if current else "text2"))
        width = rect.width() - 28
        shown = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, width)
        painter.drawText(rect.adjusted(24, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class Outline(QScrollArea):
    """`section_chosen` gives a section's id after a click, `section_entered` after Enter; `action_chosen` an action's name.
    It scrolls where the window is too low for all of it.
    """

    section_chosen = Signal(str)
    section_entered = Signal(str)
    action_chosen = Signal(str)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("On this page"))
        self._list.setItemDelegate(_Delegate(services.theme, self._list))
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._on_item)
        self._list.itemActivated.connect(self._on_entered)
        self._names: list[str] = []
        self._buttons: list[ActionRow] = []
        self._actions = QVBoxLayout()
        self._actions.setSpacing(0)
        self._inside = QWidget()
        self.setWidget(self._inside)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(8, 34, 4, 4)
        column.setSpacing(8)
        column.addWidget(label(self.tr("On this page"), "group"))
        column.addWidget(self._list)
        column.addSpacing(6)
        column.addWidget(line())
        column.addLayout(self._actions)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column is as wide with a scroll bar beside it as without."""
        bar = self.verticalScrollBar().sizeHint().width()
        self._inside.setMaximumWidth(max(0, self.width() - bar))
        super().resizeEvent(event)

    def show_sections(self, sections: list[Section]) -> None:
        """The headings of the page."""
        self._list.clear()
        for section in sections:
            item = QListWidgetItem(section.title)
            item.setData(_ID, section.id)
            item.setToolTip(section.title)
            self._list.addItem(item)
        self._list.setFixedHeight(max(1, len(sections)) * self._services.theme.px(30) + 2)

    def show_actions(self, actions: list[tuple[str, str, str]]) -> None:
        """(name, text, icon) of what can be done with the page. Buttons are kept: making and styling them costs more
        than setting the page.
        """
        while len(self._buttons) < len(actions):
            made = ActionRow(self._services.theme)
            made.clicked.connect(partial(self._on_action, len(self._buttons)))
            self._buttons.append(made)
            self._actions.addWidget(made)
        for made, (_, text, icon) in zip(self._buttons, actions, strict=False):
            made.setText(text)
            made.setToolTip(text)
            put_icon(made, self._services.icons, icon, size_px=16)
        for number, made in enumerate(self._buttons):
            made.setVisible(number < len(actions))
        self._names = [name for name, _, _ in actions]

    def open_menu(self, at: QPoint) -> None:
        """The same as a menu, at a point of the screen: for windows that have no room for the outline."""
        menu = QMenu(self.window())
        menu.setObjectName("outlineMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in range(self._list.count()):
            item = self._list.item(row)
            menu.addAction(item.text(), partial(self.section_chosen.emit, item.data(_ID)))
        menu.addSeparator()
        for made, name in zip(self._buttons, self._names, strict=False):
            menu.addAction(made.icon(), made.text(), partial(self.action_chosen.emit, name))
        menu.popup(at)

    def set_current(self, section: str) -> None:
        """Mark the section that is being read."""
        for row in range(self._list.count()):
            if self._list.item(row).data(_ID) == section:
                self._list.setCurrentRow(row)
                return
        self._list.clearSelection()

    def _on_action(self, number: int, checked: bool = False) -> None:
        self.action_chosen.emit(self._names[number])

    def _on_entered(self, item: QListWidgetItem) -> None:
        self.section_entered.emit(item.data(_ID))

    def _on_item(self, item: QListWidgetItem) -> None:
        self.section_chosen.emit(item.data(_ID))
