"""The filters of a search: which kinds with how many, and which language the pages must be in."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QToolButton, QWidget

from app.content import Language
from app.search import Kind
from app.ui.shell.flow_layout import FlowLayout
from app.ui.shell.icons import Icons
from app.ui.shell.place import PlaceKind
from app.ui.shell.screen_reader import ChoiceButton

PLACES: dict[Kind, PlaceKind] = {
    "guide": "guide", "checklist": "template", "term": "glossary", "situation": "situation", "letter": "letter",
    "calculator": "calculator",
}  # fmt: skip
"""Where a hit of a kind leads; a kind that has no page in the window is not shown."""
_ALL_FILTERS: dict[str, tuple[Kind, ...]] = {
    "all": (), "guides": ("guide", "situation"), "checklists": ("checklist",), "tools": ("letter", "calculator"),
    "glossary": ("term",), "yours": (),
}  # fmt: skip
FILTERS = {key: kinds for key, kinds in _ALL_FILTERS.items() if not kinds or any(kind in PLACES for kind in kinds)}
"""Each filter with its kinds. "yours" shows what the reader wrote; that is no kind of the handbook."""


class FilterBar(QWidget):
    """Pills with counts, and a menu of languages. `changed` when the person chose another one."""

    changed = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._key = "all"
        self._lang: Language | None = None
        self.count = 0
        """Results in the chosen filter, also those that are not shown yet."""
        self._names = {
            "all": self.tr("All"), "guides": self.tr("Guides"), "checklists": self.tr("Checklists"),
            "tools": self.tr("Tools"), "glossary": self.tr("Glossary"), "yours": self.tr("Yours"),
        }  # fmt: skip
        self._group = QButtonGroup(self)
        self._pills: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        pills = QWidget()
        flow = FlowLayout(8, pills)  # long names, or large text, take a second line
        row.addWidget(pills, 1)
        for number, key in enumerate(FILTERS, 1):
            name = self._names[key]
            pill = ChoiceButton()
            pill.setProperty("kind", "chip")
            pill.setToolTip(f"{name} ({self._shortcut(number)})")
            pill.setAccessibleDescription(self._shortcut(number))
            pill.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._group.addButton(pill)
            self._pills[key] = pill
            flow.addWidget(pill)
        self._pills["all"].setChecked(True)
        self._group.buttonClicked.connect(self._on_pill)
        self._language = QToolButton()
        self._language.setProperty("kind", "chip")
        self._language.setIcon(icons.icon("globe", "text2"))
        self._language.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._language.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._language.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(self._language)
        self._choices = QActionGroup(self)
        for lang, name in ((None, self.tr("English + Dutch")), ("en", self.tr("English")), ("nl", self.tr("Dutch"))):
            choice = QAction(name, self)
            choice.setCheckable(True)
            choice.setChecked(lang is None)
            choice.setData(lang)
            self._choices.addAction(choice)
            menu.addAction(choice)
        self._choices.triggered.connect(self._on_language)
        self._language.setMenu(menu)
        row.addWidget(self._language, 0, Qt.AlignmentFlag.AlignTop)
        self._name_language(menu.actions()[0].text())
        self.show_counts({})

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Without room for all, the language is its icon; its words are in the tooltip."""
        super().resizeEvent(event)
        style = Qt.ToolButtonStyle
        self._language.setToolButtonStyle(style.ToolButtonTextBesideIcon)
        layout = self.layout()
        if layout is not None and layout.sizeHint().width() > self.width():
            self._language.setToolButtonStyle(style.ToolButtonIconOnly)

    @property
    def key(self) -> str:
        """The filter that is chosen."""
        return self._key

    @property
    def name(self) -> str:
        """Its name on the screen."""
        return self._names[self._key]

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds to search; () for all."""
        return FILTERS[self._key]

    @property
    def lang(self) -> Language | None:
        """The language the pages must exist in, None for either."""
        return self._lang

    def choose(self, key: str) -> None:
        """Choose a filter as if its pill was pressed."""
        if key != self._key:
            self._key = key
            self._pills[key].setChecked(True)
            self.changed.emit()

    def choose_number(self, number: int) -> None:
        """Choose the filter at this place, counted from 1."""
        if number <= len(FILTERS):
            self.choose(list(FILTERS)[number - 1])

    def reset(self) -> None:
        """All kinds and both languages, without a signal."""
        side = self._icons.px(16)
        self._language.setIconSize(QSize(side + 4, side))  # room between icon and words
        self._key, self._lang = "all", None
        self._pills["all"].setChecked(True)
        everything = self._choices.actions()[0]
        everything.setChecked(True)
        self._name_language(everything.text())

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Write the number of results on each pill; nothing was asked yet when `counts` is empty."""
        self.count = counts.get(self._key, 0)
        for key, pill in self._pills.items():
            name = self._names[key]
            pill.setText(f"{name}  {counts.get(key, 0)}" if counts else name)
            spoken = self.tr("%n result(s)", "", counts.get(key, 0)) if counts else ""
            pill.setAccessibleName(f"{name}, {spoken}" if spoken else name)

    def _shortcut(self, number: int) -> str:
        return f"Ctrl+{number}"

    def _on_pill(self, pill: QToolButton) -> None:
        self._key = next(key for key, one in self._pills.items() if one is pill)
        self.changed.emit()

    def _on_language(self, choice: QAction) -> None:
        self._lang = choice.data()
        self._name_language(choice.text())
        self.changed.emit()

    def _name_language(self, name: str) -> None:
        self._language.setText(name if self._lang else "EN + NL")
        self._language.setAccessibleName(self.tr("Language of the pages: {name}").format(name=name))
