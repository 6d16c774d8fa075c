"""The rail at the left: the sections of the app, Settings and Lock at the bottom."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.ui.shell.icons import Icons
from app.ui.shell.screen_reader import ChoiceButton
from app.ui.shell.theme import Theme

_SIDE_PX = 7
_LABEL_SCALE_MAX = 1.25  # tokens.json, textScale.railMax


class Rail(QFrame):
    """Buttons with an icon and a word, exclusive; arrow keys move, the current one is the tab stop."""

    chosen = Signal(str)
    lock_requested = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, entries: list[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        """`entries` are (place kind, text, icon) of the upper part; Settings and Lock are added below."""
        super().__init__(parent)
        self.setObjectName("rail")
        self._theme = theme
        self._icons = icons
        self._buttons: dict[str, QToolButton] = {}
        self._icon_names: dict[str, str] = {}
        self._group = QButtonGroup(self)
        self._compact = False
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PX, 12, _SIDE_PX, 12)
        column.setSpacing(2)
        self._mark = QLabel()
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._mark)
        column.addSpacing(10)
        for kind, text, icon in entries:
            column.addWidget(self._add(kind, text, icon, checkable=True))
        column.addStretch(1)
        column.addWidget(self._add("settings", self.tr("Settings"), "settings", checkable=True))
        self._lock = self._add("lock", self.tr("Lock"), "lock", checkable=False)
        self._lock.clicked.connect(self.lock_requested)
        column.addWidget(self._lock)
        self._group.buttonClicked.connect(self._on_clicked)
        theme.changed.connect(self._tint)
        self.restyle()

    def _add(self, kind: str, text: str, icon: str, checkable: bool) -> QToolButton:
        made = ChoiceButton(is_tab=True) if checkable else QToolButton()
        made.setText(text)
        made.setAccessibleName(text)
        made.setToolTip(text)
        made.setProperty("kind", "rail")
        made.setProperty("key", kind)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if checkable:
            self._group.addButton(made)
        self._buttons[kind] = made
        self._icon_names[kind] = icon
        return made

    def button(self, kind: str) -> QToolButton:
        """The button of a section, for its tooltip."""
        return self._buttons[kind]

    def set_current(self, kind: str) -> None:
        """Mark a section as the present one."""
        if not self._buttons[kind].isChecked():  # new icons would paint the whole rail anew with every page
            self._buttons[kind].setChecked(True)
            self._tint()

    def set_lock_enabled(self, enabled: bool, reason: str) -> None:
        """Lock is disabled, with the reason in its tooltip, while there is nothing to lock."""
        self._lock.setEnabled(enabled)
        self._lock.setToolTip(reason)

    def set_compact(self, compact: bool) -> None:
        """Icons only, with tooltips."""
        if compact != self._compact:
            self._compact = compact
            self.restyle()

    def restyle(self) -> None:
        """Sizes and icons for the present theme and text scale."""
        scale = min(self._theme.scale, _LABEL_SCALE_MAX)
        width = round(self._theme.size("railCompact" if self._compact else "rail") * max(1.0, scale))
        self.setFixedWidth(width if self._compact else max(width, self._widest_px(scale) + 2 * _SIDE_PX))
        icon_px = round(22 * scale)
        for made in self._buttons.values():
            made.setIconSize(QSize(icon_px, icon_px))
            style = Qt.ToolButtonStyle
            made.setToolButtonStyle(style.ToolButtonIconOnly if self._compact else style.ToolButtonTextUnderIcon)
            made.setFixedHeight(round((36 if self._compact else 54) * scale))
            font = f"font-size: {round(12 * scale)}px"
            if font != made.styleSheet():
                made.setStyleSheet(font)  # stronger than the sheet's, which knows no limit
        self._tint()

    def _widest_px(self, scale: float) -> int:
        """The longest word when it is the current one: a language may need a wider rail."""
        font = self._theme.font("small")
        font.setPixelSize(round(12 * scale))
        font.setWeight(font.Weight.DemiBold)
        return max(QFontMetrics(font).horizontalAdvance(made.text()) for made in self._buttons.values())

    def _tint(self) -> None:
        side = round(36 * min(self._theme.scale, _LABEL_SCALE_MAX))
        self._mark.setPixmap(self._icons.pixmap("mark", "text", side))
        for kind, made in self._buttons.items():
            color = "link" if made.isChecked() else "text2"
            made.setIcon(self._icons.icon(self._icon_names[kind], color))

    def _on_clicked(self, clicked: QToolButton) -> None:
        self._tint()
        self.chosen.emit(clicked.property("key"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        order = list(self._buttons.values())
        focused = self.focusWidget()
        if step is None or not isinstance(focused, QToolButton) or focused not in order:
            super().keyPressEvent(event)
            return
        order[(order.index(focused) + step) % len(order)].setFocus(Qt.FocusReason.TabFocusReason)
