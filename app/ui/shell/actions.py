"""Every action of the window: text, keys, tooltip, and its place in a menu. The window says what each one does."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from app.ui.shell.icons import Icons


class Actions(QObject):
    """The actions by name, put into the menus of a window. KeyError for an unknown name."""

    def __init__(self, window: QMainWindow, icons: Icons, handlers: Mapping[str, Callable[[], object]]) -> None:
        """`handlers` maps each name of the table to what it does."""
        super().__init__(window)
        self._window = window
        self._icons = icons
        self._actions: dict[str, QAction] = {}
        menus = [
            (self.tr("&Handbook"), [
                ("print", self.tr("Print…"), "Ctrl+P", "print"),
                ("handout", self.tr("Handout of several guides…"), "Ctrl+Alt+P", "copy"),
                ("save_pdf", self.tr("Save as PDF…"), "Ctrl+S", "export"),
                ("settings", self.tr("Settings"), "Ctrl+,", "settings"),
                ("lock", self.tr("Lock"), "Ctrl+L", "lock"),
                ("hide", self.tr("Hide"), "Ctrl+H", "hide"),
                ("quit", self.tr("Close the handbook"), "Ctrl+Q", ""),
            ]),
            (self.tr("&Edit"), [
                ("undo", self.tr("Undo"), "Ctrl+Z", "undo"),
                ("redo", self.tr("Redo"), "Ctrl+Shift+Z", ""),
                ("mark", self.tr("Mark the selected text"), "Ctrl+M", "pencil"),
                ("note", self.tr("Note on the selected text…"), "Ctrl+Shift+M", "note"),
                ("diary_entry", self.tr("New diary entry…"), "Ctrl+Shift+N", "note"),
            ]),
            (self.tr("&Go"), [
                ("back", self.tr("Back"), "Alt+Left", "back"),
                ("forward", self.tr("Forward"), "Alt+Right", "fwd"),
                ("home", self.tr("Home"), "Ctrl+1", "home"),
                ("guides", self.tr("Guides"), "Ctrl+2", "book"),
                ("checklists", self.tr("Checklists"), "Ctrl+3", "checklist"),
                ("deadlines", self.tr("Deadlines"), "Ctrl+4", "calendar"),
                ("diary", self.tr("Diary"), "Ctrl+Shift+J", "note"),
                ("letters", self.tr("Letters"), "Ctrl+5", "letter"),
                ("calculators", self.tr("Calculators"), "Ctrl+6", "calc"),
                ("glossary", self.tr("Glossary"), "Ctrl+7", "glossary"),
                ("marks", self.tr("Your marks"), "Ctrl+Shift+B", "bookmark"),
                ("step_guide", self.tr("From a step to its guide, and back"), "Ctrl+G", ""),
                ("next_pane", self.tr("Next part of the window"), "F6", ""),
                ("previous_pane", self.tr("Previous part of the window"), "Shift+F6", ""),
            ]),
            (self.tr("&Page"), [
                ("search", self.tr("Search the handbook"), "Ctrl+K", "search"),
                ("find", self.tr("Find on this page"), "Ctrl+F", ""),
                ("next_found", self.tr("Next marked word"), "F3", ""),
                ("previous_found", self.tr("Previous marked word"), "Shift+F3", ""),
                ("bookmark", self.tr("Bookmark this page"), "Ctrl+D", "bookmark"),
                ("next_mark", self.tr("Next mark on this page"), "F4", ""),
                ("previous_mark", self.tr("Previous mark on this page"), "Shift+F4", ""),
                ("caret", self.tr("Select text with the keyboard"), "F7", ""),
                ("contents", self.tr("Show or hide the contents"), "Ctrl+B", "panel"),
                ("outline", self.tr("On this page"), "Ctrl+J", "outline"),
                ("language", self.tr("This page in the other language"), "Ctrl+E", "globe"),
            ]),
            (self.tr("&View"), [
                ("text_larger", self.tr("Larger text"), "Ctrl++", "textsize"),
                ("text_smaller", self.tr("Smaller text"), "Ctrl+-", ""),
                ("text_normal", self.tr("Text at 100 %"), "Ctrl+0", ""),
                ("dark", self.tr("Switch between light and dark"), "Ctrl+Shift+D", "moon"),
            ]),
            (self.tr("H&elp"), [("commands", self.tr("All commands"), "Ctrl+Shift+P", ""), ("keys", self.tr("Keys"), "F1", "key"), ("about", self.tr("About and sources"), "", "info")]),
        ]  # fmt: skip
        self._menus: list[tuple[str, list[str]]] = []
        for title, rows in menus:
            self._menus.append((title, [row[0] for row in rows]))
            for name, text, keys, icon in rows:
                self._add(name, text, keys, icon, handlers[name])
        # The hidden menu bar swallows shortcuts, so the window holds the actions too.
        window.addActions(list(self._actions.values()))
        self._actions["text_larger"].setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])

    def fill_menus(self) -> None:
        """Make the menu bar, which is hidden until Alt is pressed: Home does not wait for it."""
        bar = self._window.menuBar()
        bar.clear()
        bar.setVisible(False)
        for title, names in self._menus:
            bar.addMenu(title).addActions([self._actions[name] for name in names])

    def _add(self, name: str, text: str, keys: str, icon: str, handler: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setProperty("iconName", icon)
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
            if action.property("iconName"):
                action.setIcon(self._icons.icon(action.property("iconName"), "text2"))
