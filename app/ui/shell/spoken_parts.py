"""Parts of a painted page as objects of their own for a screen reader: headings with their level, links that can be opened.

Qt tells a screen reader of a text browser as one text. A part is a control that is never shown and takes no room: it
stands in the tree that a screen reader walks, and says on asking where on the screen its words are.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QLocale, QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QAccessibleStateChangeEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget
from shiboken6 import Shiboken

_Attribute = QAccessible.Attribute


class SpokenPart(QWidget):
    """A part called `name`. `level` is that of a heading, 0 for other parts. Its owner fills in the rest.

    `where` gives its rectangle on the screen, `is_current` whether the keyboard is at it, `take_keyboard` brings the
    keyboard there; `press` opens it, None where there is nothing to open.
    """

    def __init__(self, parent: QWidget, role: QAccessible.Role, name: str, level: int, lang: str) -> None:
        super().__init__(parent)
        self.role, self.level, self.lang = role, level, lang
        self.where: Callable[[], QRect] = QRect
        self.is_current: Callable[[], bool] = bool
        self.is_seen: Callable[[], bool] = bool
        self.take_keyboard: Callable[[], object] = bool
        self.press: Callable[[], object] | None = None
        self.setAccessibleName(name)  # last: Qt asks for the part's role now

    def say(self) -> None:
        """Tell the screen reader that the keyboard is at this part now.

        Not as a focus event, with which Qt would say that the page has lost the keyboard: Orca would then not read the
        lines that the text cursor goes to.
        """
        changed = QAccessible.State()
        changed.focused = True
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self, changed))


def speak_parts(app: QApplication) -> None:
    """Teach Qt's accessibility what a part is. Once per process: Qt forgets nobody who taught it."""
    if not app.property("speaksParts"):
        app.setProperty("speaksParts", True)
        QAccessible.installFactory(_interface)


def _interface(class_name: str, watched: QObject) -> QAccessibleInterface | None:
    return _Part(watched) if class_name == "SpokenPart" and isinstance(watched, SpokenPart) else None


class _Part(QAccessibleWidget, QAccessibleAttributesInterface):
    """What Qt passes on about a part."""

    def __init__(self, part: SpokenPart) -> None:
        QAccessibleWidget.__init__(self, part, part.role)
        QAccessibleAttributesInterface.__init__(self)

    def _part(self) -> SpokenPart:
        part: Any = self.object()
        return part  # type: ignore[no-any-return]

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        if kind == QAccessible.InterfaceType.AttributesInterface:
            address = Shiboken.getCppPointer(self)[1]
        else:
            address = super().interface_cast(kind)
        return Shiboken.VoidPtr(address)  # a bare number crashes, and so does None

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        return [_Attribute.Locale, *([_Attribute.Level] if self._part().level else [])]

    def attributeValue(self, key: QAccessible.Attribute) -> Any:
        part = self._part()
        return QLocale(part.lang) if key == _Attribute.Locale else part.level if key == _Attribute.Level else None

    def rect(self) -> QRect:
        return self._part().where()

    def state(self) -> QAccessible.State:
        state: Any = super().state()
        part = self._part()
        state.invisible = state.offscreen = not part.is_seen()
        state.focusable = True
        state.focused = part.is_current()
        state.linked = part.press is not None
        return state  # type: ignore[no-any-return]

    def actionNames(self) -> list[str]:
        return ["SetFocus"] if self._part().press is None else ["Press", "SetFocus"]

    def doAction(self, name: str) -> None:
        part = self._part()
        if name == "Press" and part.press is not None:
            part.press()
        else:
            part.take_keyboard()
