"""The toolbar: Back, Forward, breadcrumb | page actions | Search | EN/NL | Hide. Hide never moves."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from app.ui.shell.icons import Icons
from app.ui.shell.pane import Crumb, Width
from app.ui.shell.screen_reader import describe_by_keys
from app.ui.shell.theme import Theme
from app.ui.shell.widgets import Segmented, clear_layout, key_cap, set_kind


class Toolbar(QFrame):
    """Shows what the window tells it; announces what was clicked."""

    place_requested = Signal(object)
    language_chosen = Signal(str)

    def __init__(
        self, theme: Theme, icons: Icons, back: QAction, forward: QAction, search: QAction, hide: QAction,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("toolbar")
        self._theme = theme
        self._icons = icons
        self._crumbs: list[Crumb] = []
        self._crumb_buttons: list[QToolButton] = []  # kept from page to page: a new button costs a millisecond
        self._actions: list[QAction] = []
        self._leads: list[QAction] = []
        self._fitted: tuple[bool, bool] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        self._back = self._action_button(back)
        self._forward = self._action_button(forward)
        self._row = row
        self._start = start = QHBoxLayout()
        start.setSpacing(0)
        start.addWidget(self._back)
        start.addSpacing(8)
        start.addWidget(self._forward)
        self._crumb_row = QHBoxLayout()
        self._crumb_row.setSpacing(0)
        start.addLayout(self._crumb_row)
        self._lead_row = QHBoxLayout()
        start.addLayout(self._lead_row)
        row.addLayout(start)
        row.addStretch(1)
        self._action_row = QHBoxLayout()
        self._action_row.setSpacing(2)
        row.addLayout(self._action_row)
        self._search = QToolButton()
        self._search.setObjectName("searchButton")
        keys = QHBoxLayout(self._search)
        keys.setContentsMargins(0, 0, 8, 0)
        self._key = key_cap(search.shortcut().toString())
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        keys.addWidget(self._key, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._search.setDefaultAction(search)
        self._search.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        describe_by_keys(self._search, search)
        row.addWidget(self._search)
        self.languages = Segmented([("en", "EN"), ("nl", "NL")], self.tr("Language"))
        self.languages.chosen.connect(self.language_chosen)
        row.addWidget(self.languages)
        self._hide = QToolButton()
        self._hide.setProperty("kind", "plain")
        self._hide.setDefaultAction(hide)
        describe_by_keys(self._hide, hide)
        self._hide.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._hide.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(self._hide)
        self.restyle()

    def restyle(self) -> None:
        """Heights for the present text scale."""
        self.setFixedHeight(max(self._theme.size("toolbar"), self._theme.px(self._theme.size("toolbar"))))
        self._fitted = None
        icon, small = self._theme.px(20), self._theme.px(16)
        for made in (self._back, self._forward):
            made.setIconSize(QSize(icon, icon))
        for made in (self._search, self._hide):
            made.setIconSize(QSize(small + 4, small))  # room between icon and words

    def fit(self, width: Width, on_home: bool) -> None:
        """On Home the page has its own field, so the button is away; in a narrow window it is an icon. The breadcrumb
        has its last part there, the last two in a window of medium width.
        """
        narrow = width == "compact"
        if (narrow, on_home) != self._fitted:
            self._fitted = (narrow, on_home)
            self._fit_buttons(narrow, on_home)
        last = self._crumb_row.count() - 1
        first = {"compact": last, "medium": last - 2, "wide": 0}[width]  # a slash stands between two parts
        for number in range(last + 1):
            item = self._crumb_row.itemAt(number)
            if item is not None and (widget := item.widget()) is not None:
                widget.setVisible(not self._leads and number >= first)
        self._fit_leads()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_leads()

    def _fit_leads(self) -> None:
        """Their words where there is room, else in the tooltip only."""
        leads = [made for made in map(self._lead_row.itemAt, range(self._lead_row.count())) if made is not None]
        for style in (Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly):
            for item in leads:
                if isinstance(made := item.widget(), QToolButton):
                    made.setToolButtonStyle(style)
            for layout in (self._lead_row, self._start, self._row):
                layout.invalidate()  # a layout in a layout keeps the size it had
            if self._row.sizeHint().width() <= self.width():
                return

    def _fit_buttons(self, narrow: bool, on_home: bool) -> None:
        self._search.setVisible(not on_home)
        style = Qt.ToolButtonStyle
        self._search.setToolButtonStyle(style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon)
        side = self._theme.px(20 if narrow else 16)
        self._search.setIconSize(QSize(side + (0 if narrow else 4), side))
        set_kind(self._search, "bare", narrow)
        set_kind(self._key, "role", "key")  # at the start it was measured before its font was there
        words = self._search.sizeHint().width() + self._key.sizeHint().width() + 8  # or they would touch
        self._search.setMinimumWidth(0 if narrow else max(self._theme.px(256), words))
        self._key.setVisible(not narrow)
        self._forward.setVisible(not narrow)

    def show_crumbs(self, crumbs: list[Crumb]) -> None:
        """Show the breadcrumb; its middle collapses to "…" when there are more than three parts."""
        shown = crumbs if len(crumbs) <= 3 else [crumbs[0], Crumb("…", crumbs[-2].place), crumbs[-1]]
        if len(shown) != len(self._crumbs):
            clear_layout(self._crumb_row)
            self._crumb_buttons = [self._crumb_button(number, len(shown)) for number in range(len(shown))]
        self._crumbs = shown
        for made, crumb in zip(self._crumb_buttons, shown, strict=True):
            made.setText(made.fontMetrics().elidedText(crumb.text, Qt.TextElideMode.ElideRight, self._theme.px(260)))
            made.setAccessibleName(crumb.text)
            is_link = made is not self._crumb_buttons[-1] and crumb.place is not None
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_link else Qt.FocusPolicy.NoFocus)
            made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not is_link)

    def show_actions(self, actions: list[QAction]) -> None:
        """Show the page's actions as icons with tooltips."""
        if actions == self._actions:
            return  # another page of the same pane
        self._actions = actions
        clear_layout(self._action_row)
        for action in actions:
            made = self._action_button(action)
            self._action_row.addWidget(made)
            made.show()  # at once: what is hidden takes no room when the bar is fitted

    def show_leads(self, actions: list[QAction]) -> None:
        """Show actions with their words in the place of the breadcrumb, or none."""
        if actions == self._leads:
            return
        self._leads = actions
        clear_layout(self._lead_row)
        for action in actions:
            made = self._action_button(action)
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            made.setIconSize(QSize(made.iconSize().width() + 4, made.iconSize().height()))  # room before the words
            self._lead_row.addWidget(made)
            made.show()

    def _crumb_button(self, number: int, count: int) -> QToolButton:
        """The button of a part, in its row with a slash before it."""
        if number:
            slash = QLabel("/")
            slash.setProperty("role", "hint")
            self._crumb_row.addWidget(slash)
        made = QToolButton()
        made.setProperty("kind", "crumb")
        made.setProperty("current", "true" if number == count - 1 else "false")
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda checked=False: self._on_crumb(number))
        self._crumb_row.addWidget(made)
        return made

    def _on_crumb(self, number: int) -> None:
        if (place := self._crumbs[number].place) is not None:
            self.place_requested.emit(place)

    def _action_button(self, action: QAction) -> QToolButton:
        made = QToolButton()
        made.setDefaultAction(action)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setIconSize(QSize(self._theme.px(20), self._theme.px(20)))
        made.setAccessibleName(action.text())
        describe_by_keys(made, action)
        if action.menu() is not None:
            made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made
