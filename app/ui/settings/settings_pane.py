"""The settings: a list of pages at the left, the page at the right."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.ui.settings.content_page import ContentPage
from app.ui.settings.data_page import DataPage
from app.ui.settings.pages import AboutPage, AppearancePage, KeysPage, LanguagePage
from app.ui.settings.privacy_page import PrivacyPage
from app.ui.settings.rows import SettingsPage
from app.ui.shell.pane import Crumb, Pane, Services, Width
from app.ui.shell.place import Place


class SettingsPane(Pane):
    """Place "settings", id one of "language", "appearance", "privacy", "data", "content", "about", "keys"."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._names = [
            ("language", self.tr("Language and text"), "globe"), ("appearance", self.tr("Appearance"), "moon"),
            ("privacy", self.tr("Privacy and lock"), "shield"), ("data", self.tr("Your data"), "folder"),
            ("content", self.tr("Pages of the handbook"), "book"), ("about", self.tr("About and sources"), "info"),
            ("keys", self.tr("Keys"), "key"),
        ]  # fmt: skip
        self._current = "privacy"
        self._beside_px = 40
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Settings pages"))
        self._list.setObjectName("settingsList")
        for key, text, _ in self._names:
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, key)
            self._list.addItem(item)
        self._list.currentItemChanged.connect(self._on_chosen)
        side = QFrame()
        side.setObjectName("side")
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 16, 12, 16)
        column.addWidget(self._list)
        self._side = side
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._area, 1)
        services.session.status_changed.connect(self._make_page)
        self.restyle()

    def show_place(self, place: Place) -> None:
        keys = [key for key, _, _ in self._names]
        self._current = place.id if place.id in keys else self._current
        self._list.blockSignals(True)
        self._list.setCurrentRow(keys.index(self._current))
        self._list.blockSignals(False)
        self._make_page()

    def crumbs(self) -> list[Crumb]:
        title = next(text for key, text, _ in self._names if key == self._current)
        return [Crumb(self.tr("Settings")), Crumb(title)]

    def focus_main(self) -> None:
        self._list.setFocus()

    def set_width(self, width: Width) -> None:
        self._beside_px = 16 if width == "compact" else 40
        if (page := self._area.widget()) is not None and (column := page.layout()) is not None:
            column.setContentsMargins(self._beside_px, 24, self._beside_px, 16)
        metrics = QFontMetrics(self.services.theme.font("button"))  # of the current one, the widest
        margin = 8 if width == "compact" else 12
        words = (
            max(metrics.horizontalAdvance(text) for _, text, _ in self._names) + self.services.theme.px(56) + 2 * margin
        )
        if (column := self._side.layout()) is not None:
            column.setContentsMargins(margin, 16, margin, 16)
        self._side.setFixedWidth(max(self.services.theme.px(190 if width == "compact" else 230), words))

    def panes_in_order(self) -> list[QWidget]:
        return [self._list, self._area]

    def view_state(self) -> object:
        return self._area.verticalScrollBar().value()

    def restore_view(self, state: object) -> None:
        if isinstance(state, int):
            self._area.verticalScrollBar().setValue(state)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._current = item.data(Qt.ItemDataRole.UserRole)
            self._make_page()
            self.crumbs_changed.emit()

    def _make_page(self) -> None:
        for number, (key, _, _) in enumerate(self._names):
            self._list.item(number).setFont(self.services.theme.font("button" if key == self._current else "body"))
        holder = QWidget()
        row = QHBoxLayout(holder)  # not a column: that asks for the height of its whole width
        row.setContentsMargins(self._beside_px, 24, self._beside_px, 16)
        row.addWidget(self._page(), 1)
        row.addStretch(0)
        before = self._area.takeWidget()
        if before is not None:  # later: it may be the one whose button was pressed
            before.deleteLater()
        self._area.setWidget(holder)

    def _page(self) -> SettingsPage:
        if self._current == "language":
            return LanguagePage(self.services)
        if self._current == "appearance":
            return AppearancePage(self.services)
        if self._current == "data":
            data = DataPage(self.services)
            data.changed.connect(self._make_page, Qt.ConnectionType.QueuedConnection)
            return data
        if self._current == "content":
            content = ContentPage(self.services)
            content.changed.connect(self._make_page, Qt.ConnectionType.QueuedConnection)
            return content
        if self._current == "about":
            return AboutPage(self.services)
        window = self.window()
        if self._current == "keys" and isinstance(window, QMainWindow):
            return KeysPage(self.services, window)
        page = PrivacyPage(self.services)
        page.create_passphrase_requested.connect(self.create_passphrase_requested)
        page.unlock_requested.connect(self.unlock_requested)
        page.place_limits_requested.connect(self._on_limits)
        return page

    def _on_limits(self) -> None:
        self.place_requested.emit(Place("guide", "digital-safety/this-app"))

    def restyle(self) -> None:
        theme, icons = self.services.theme, self.services.icons
        self._list.setIconSize(QSize(theme.px(18) + 4, theme.px(18)))  # room between icon and words
        for number, (_, _, icon) in enumerate(self._names):
            item = self._list.item(number)
            item.setIcon(icons.icon(icon, "text2"))
            item.setSizeHint(QSize(0, theme.px(36)))
