"""Words that are looked for on a page: each place is marked, and the next or the one before is selected."""

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from app.ui.shell.theme import Theme


def mark_words(view: QTextEdit, theme: Theme, words: tuple[str, ...], whole: bool = False) -> int:
    """Mark these words on the page, only `whole` words or parts of words too; how many places were marked."""
    how = QTextDocument.FindFlag.FindWholeWords if whole else QTextDocument.FindFlag(0)
    found: dict[int, QTextCursor] = {}
    for word in words:
        at = view.document().find(word, 0, how)
        while not at.isNull():
            known = found.get(at.selectionStart())
            if known is None or known.selectionEnd() < at.selectionEnd():
                found[at.selectionStart()] = at
            at = view.document().find(word, at, how)
    style = QTextCharFormat()
    style.setBackground(theme.color("mark"))
    style.setForeground(theme.color("onMark"))
    selections: list[QTextEdit.ExtraSelection] = []
    last_end = -1
    for start, at in sorted(found.items()):
        if start < last_end:  # a word in a name that is marked as a whole
            continue
        last_end = at.selectionEnd()
        selection = QTextEdit.ExtraSelection()
        selection.cursor = at
        selection.format = style
        selections.append(selection)
    view.setExtraSelections(selections)
    return len(selections)


def step_mark(view: QTextEdit, step: int) -> int:
    """Select the next (1) or previous (-1) marked place, round the end; its number from 1, 0 when there is none."""
    # Copies: a selection gives out its own cursor, which goes with it.
    places = [QTextCursor(selection.cursor) for selection in view.extraSelections()]
    if not places:
        return 0
    here = view.textCursor()
    if step > 0:
        after = (n for n, at in enumerate(places) if at.selectionStart() >= here.selectionEnd())
        number = next(after, 0)
    else:
        before = [n for n, at in enumerate(places) if at.selectionEnd() <= here.selectionStart()]
        number = before[-1] if before else len(places) - 1
    view.setTextCursor(places[number])
    view.ensureCursorVisible()
    return number + 1
