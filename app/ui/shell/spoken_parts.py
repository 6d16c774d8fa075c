"""Parts of a painted page as objects of their own for a screen reader: headings with their level, lists, tables, links.

Qt tells a screen reader of a text browser as one text. A part is a control that is never shown and takes no room: it
stands in the tree that a screen reader walks, and says on asking where on the screen its words are.
"""

from typing import Any

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAttributesInterface,
    QAccessibleInterface,
    QAccessibleStateChangeEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget
from shiboken6 import Shiboken

from app.content import Language
from app.ui.shell.language import locale_of

_Attribute = QAccessible.Attribute


class SpokenPart(QWidget):
    """A part called `name`. `about` is its description, `level` that of a heading, 0 for other parts."""

    def __init__(
        self, parent: QWidget, role: QAccessible.Role, name: str, lang: Language, about: str = "", level: int = 0
    ) -> None:
        super().__init__(parent)
        # Not Qt's own name and description: setting them would make what Qt passes on at once, and send it.
        self.role, self.name, self.lang, self.about, self.level = role, name, lang, about, level

    def fill(self) -> None:
        """Make the parts in it, which somebody asks for."""

    def where(self) -> QRect:
        """Its rectangle on the screen."""
        return QRect()

    def is_seen(self) -> bool:
        """Whether the page is shown."""
        return True

    def is_current(self) -> bool:
        """Whether the keyboard is at it."""
        return False

    def is_stop(self) -> bool:
        """Whether a key leads to it."""
        return False

    def take_keyboard(self) -> None:
        """Bring the keyboard there."""

    def opens(self) -> bool:
        """Whether there is something to open."""
        return False

    def press(self) -> None:
        """Open it."""

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
        return locale_of(part.lang) if key == _Attribute.Locale else part.level if key == _Attribute.Level else None

    def text(self, kind: QAccessible.Text) -> str:
        part = self._part()
        texts = {QAccessible.Text.Name: part.name, QAccessible.Text.Description: part.about}
        return texts.get(kind, "")

    def childCount(self) -> int:
        self._part().fill()
        return super().childCount()

    def child(self, index: int) -> QAccessibleInterface:
        self._part().fill()
        return super().child(index)

    def rect(self) -> QRect:
        return self._part().where()

    def state(self) -> QAccessible.State:
        state: Any = super().state()
        part = self._part()
        state.invisible = state.offscreen = not part.is_seen()
        state.focusable = part.is_stop()
        state.focused = part.is_current()
        state.linked = part.opens()
        return state  # type: ignore[no-any-return]

    def actionNames(self) -> list[str]:
        return ["Press", "SetFocus"] if self._part().opens() else ["SetFocus"]

    def doAction(self, name: str) -> None:
        part = self._part()
        if name == "Press" and part.opens():
            part.press()
        else:
            part.take_keyboard()
