"""Every action of the window: text, keys, tooltip, and its place in a menu. The window says what each one does."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.ui.shell.icons import Icons


class Actions(QObject):
    """The actions by name, put into the menus of a window. KeyError for an unknown name."""

    def __init__(self, window: QMainWindow, icons: Icons, handlers: Mapping[str, Callable[[], object]]) -> None:
        """`handlers` maps each name of the table to what it does."""
        super().__init__(window)
        self._window = window
        self._icons = icons
        self._actions: dict[str, QAction] = {}
        tr = self.tr
        menus = [
            (tr("&Handbook"), [
                ("print", tr("Print…"), "Ctrl+P", "print"),
                ("save_pdf", tr("Save as PDF…"), "Ctrl+S", "export"),
                ("settings", tr("Settings"), "Ctrl+,", "settings"),
                ("lock", tr("Lock"), "Ctrl+L", "lock"),
                ("hide", tr("Hide"), "Ctrl+H", "hide"),
                ("quit", tr("Close the handbook"), "Ctrl+Q", ""),
            ]),
            (tr("&Go"), [
                ("back", tr("Back"), "Alt+Left", "back"),
                ("forward", tr("Forward"), "Alt+Right", "fwd"),
                ("home", tr("Home"), "Ctrl+1", "home"),
                ("guides", tr("Guides"), "Ctrl+2", "book"),
                ("checklists", tr("Checklists"), "Ctrl+3", "checklist"),
                ("deadlines", tr("Deadlines"), "Ctrl+4", "calendar"),
                ("glossary", tr("Glossary"), "Ctrl+7", "glossary"),
                ("next_pane", tr("Next part of the window"), "F6", ""),
                ("previous_pane", tr("Previous part of the window"), "Shift+F6", ""),
            ]),
            (tr("&Page"), [
                ("search", tr("Search the handbook"), "Ctrl+K", "search"),
                ("find", tr("Find on this page"), "Ctrl+F", ""),
                ("bookmark", tr("Bookmark this page"), "Ctrl+D", "bookmark"),
                ("contents", tr("Show or hide the contents"), "Ctrl+B", "panel"),
                ("outline", tr("On this page"), "Ctrl+J", "outline"),
                ("language", tr("This page in the other language"), "Ctrl+E", "globe"),
                ("undo", tr("Undo"), "Ctrl+Z", "undo"),
                ("redo", tr("Redo"), "Ctrl+Shift+Z", ""),
            ]),
            (tr("&View"), [
                ("text_larger", tr("Larger text"), "Ctrl++", "textsize"),
                ("text_smaller", tr("Smaller text"), "Ctrl+-", ""),
                ("text_normal", tr("Text at 100 %"), "Ctrl+0", ""),
                ("dark", tr("Switch between light and dark"), "Ctrl+Shift+D", "moon"),
            ]),
            (tr("H&elp"), [("keys", tr("Keys"), "F1", "key"), ("about", tr("About and sources"), "", "info")]),
        ]  # fmt: skip
        for title, rows in menus:
            menu = window.menuBar().addMenu(title)
            for name, text, keys, icon in rows:
                menu.addAction(self._add(name, text, keys, icon, handlers[name]))
        # The hidden menu bar swallows shortcuts, so the window holds the actions too.
        window.addActions(list(self._actions.values()))
        self._actions["text_larger"].setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])

    def _add(self, name: str, text: str, keys: str, icon: str, handler: Callable[[], object]) -> QAction:
        action = QAction(text, self._window)
        action.setProperty("icon", icon)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text.replace('&', '')} ({shown})")
        action.triggered.connect(lambda checked=False: handler())
        self._actions[name] = action
        return action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def all(self) -> list[QAction]:
        """All actions in menu order, for the help page."""
        return list(self._actions.values())

    def tint(self) -> None:
        """Draw the icons in the colours of the present theme."""
        for action in self._actions.values():
            if action.property("icon"):
                action.setIcon(self._icons.icon(action.property("icon"), "text2"))

    def menu_of(self, names: list[str]) -> QMenu:
        """A pop-up menu of some actions."""
        menu = QMenu(self._window)
        menu.addActions([self._actions[name] for name in names])
        return menu
