"""A filled letter as a document: with tints, marks and help lines on the screen; plain black on paper."""

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from app.content import Letter
from app.letters import Draft, Line
from app.ui.shell.theme import Theme

_BODY_PX, _HELP_PX = 15, 13  # on the screen; the paper is white in the dark theme too
_PAPER_PX = 14  # 10.5 pt at 96 dots an inch (design.md, section 11)


def screen_letter(draft: Draft, theme: Theme, help_lines: list[str] | None) -> QTextDocument:
    """The letter as it is filled; `help_lines` hold the same paragraphs in the reader's language, or None."""
    document, cursor = _begin(theme, theme.px(_BODY_PX))
    for number, lines in enumerate(draft.paragraphs):
        _paragraph(cursor, lines, theme, first=number == 0, tinted=True)
        if help_lines:
            style = QTextCharFormat()
            font = theme.font("small")
            font.setPixelSize(theme.px(_HELP_PX))
            style.setFont(font)
            style.setForeground(theme.paper_color("text3"))
            cursor.insertBlock(QTextBlockFormat(), style)
            cursor.insertText(help_lines[number], style)
    return document


def paper_letter(draft: Draft, letter: Letter, theme: Theme) -> QTextDocument:
    """The letter for a PDF or a printer."""
    document, cursor = _begin(theme, _PAPER_PX)
    document.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, letter.subject)
    for number, lines in enumerate(draft.paragraphs):
        _paragraph(cursor, lines, theme, first=number == 0, tinted=False)
    return document


def _begin(theme: Theme, size_px: int) -> tuple[QTextDocument, QTextCursor]:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    font = QFont(theme.font("body"))
    font.setPixelSize(size_px)
    document.setDefaultFont(font)
    return document, QTextCursor(document)


def _paragraph(cursor: QTextCursor, lines: list[Line], theme: Theme, first: bool, tinted: bool) -> None:
    block = QTextBlockFormat()
    block.setLineHeight(127, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)  # design.md, section 5.1
    if first:
        cursor.setBlockFormat(block)
    else:
        block.setTopMargin(12)
        cursor.insertBlock(block, QTextCharFormat())
    for number, line in enumerate(lines):
        if number:
            cursor.insertText("\N{LINE SEPARATOR}")
        for span in line:
            style = QTextCharFormat()
            style.setForeground(theme.paper_color("text"))
            if tinted and span.kind == "filled":
                style.setBackground(theme.paper_color("selected"))
            elif tinted and span.kind == "missing":
                style.setForeground(theme.paper_color("link"))
                style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
            cursor.insertText(span.text, style)
