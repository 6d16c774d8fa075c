"""F6: the keyboard goes from one part of the window to the next."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def focus_part(parts: Sequence[QWidget], now: QWidget | None, step: int) -> None:
    """Give the keyboard to the part after (1) or before (-1) the one that has it; parts without a control are passed."""
    at = next((n for n, part in enumerate(parts) if now and (part is now or part.isAncestorOf(now))), -1)
    if at < 0 and step < 0:
        at = 0
    for offset in range(1, len(parts) + 1):
        found = next(_controls(parts[(at + step * offset) % len(parts)]), None)
        if found is not None:
            found.setFocus(Qt.FocusReason.TabFocusReason)
            return


def _controls(part: QWidget) -> Iterator[QWidget]:
    """The part itself or what Tab reaches in it, in that order."""
    one = part
    while True:
        inside = one is part or part.isAncestorOf(one)
        if inside and one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled():
            yield one
        one = one.nextInFocusChain() or part
        if one is part:
            return
