"""How the keyboard comes to a link of a page from where one reads, and which link a text cursor is in."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser


def begin_tab(view: QTextBrowser, is_next: bool) -> None:
    """Have Tab go to the next or previous link from where one reads: the text cursor, or what is in the view when it is
    not. Qt goes on from a selection only, and otherwise begins at the top of the page again.
    """
    at = view.textCursor()
    area = view.viewport().rect()
    is_seen = area.intersects(view.cursorRect())
    if at.hasSelection() and is_seen:
        return
    if not is_seen:
        at = view.cursorForPosition(area.topLeft() if is_next else area.bottomRight())
    ends = max(at.position(), 1) - 1, max(at.position(), 1)
    at.setPosition(ends[0] if is_next else ends[1])
    at.setPosition(ends[1] if is_next else ends[0], QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(at)


def link_at(cursor: QTextCursor) -> str:
    """What the character behind the text cursor opens, "" when it is no link or something is selected."""
    if cursor.hasSelection():
        return ""
    at = QTextCursor(cursor)
    at.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return at.charFormat().anchorHref()
