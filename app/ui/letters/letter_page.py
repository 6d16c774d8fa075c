"""The letter as a page: white in every theme, what was filled in tinted, what is missing dashed; plain on paper."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPixmap, QResizeEvent, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QTextBrowser, QWidget

from app.letters import Draft, Line, Span, parts_of
from app.ui.document.look import Look
from app.ui.document.writer import LANG, NOT_COPIED, DocumentWriter
from app.ui.shell.icons import Icons
from app.ui.shell.theme import Theme

_PAPER_PX, _SIDE_PX, _TOP_PX, _LEAST_HEIGHT_PX = 620, 56, 42, 720  # design, picture 08
_GAP_PX, _SIGN_PX = 14, 64  # between paragraphs; above the name on paper, room to sign
_LINE_END = "\u2028"


class WhiteLook:
    """The theme's type in the colours of the light theme."""

    is_paper = False
    outlined = False

    def __init__(self, theme: Theme, icons: Icons) -> None:
        self._theme = theme
        self._icons = icons

    def px(self, size: float) -> int:
        return self._theme.px(size)

    def font(self, role: str) -> QFont:
        font = self._theme.font(role)
        if role == "article":
            font.setPixelSize(self._theme.px(15))  # picture 08
        return font

    def line_height_percent(self, role: str) -> int:
        return self._theme.line_height_percent(role)

    def color(self, name: str) -> QColor:
        return self._theme.paper_color(name)

    def icon(self, name: str, color: str, size_px: int) -> QPixmap:
        return self._icons.tinted(name, self.color(color), size_px)


def letter_document(draft: Draft, look: Look, lang: str, helps: Mapping[int, str] | None = None) -> QTextDocument:
    """The letter, a paragraph a block. On screen each gap is a link "field:id"; on paper all is black words.

    `helps` gives the meaning of a paragraph by its number in the letter, set in grey below it.
    """
    write = DocumentWriter(look)
    for place, (number, lines, part) in enumerate(zip(draft.numbers, draft.paragraphs, parts_of(draft), strict=True)):
        above = _SIGN_PX if part == "name" and look.is_paper else _GAP_PX
        write.block("article", above if place else 0)
        for row, line in enumerate(lines):
            if row:
                write.text(_LINE_END, write.format("article"))
            _write_line(write, line, lang, part == "subject")
        if helps and helps.get(number):
            write.block("small", 2)
            style = write.format("small", "text3")
            style.setProperty(NOT_COPIED, True)
            write.text(helps[number], style)
    write.finish(0)
    return write.document


def helps_of(english: Draft) -> dict[int, str]:
    """The meaning of each paragraph by its number, in one line; none for what is only names, places and days."""
    found: dict[int, str] = {}
    for number, lines in zip(english.numbers, english.paragraphs, strict=True):
        own = "".join(span.text for line in lines for span in line if span.kind == "own")
        if any(sign.isalpha() for sign in own):
            found[number] = " ".join("".join(span.text for span in line) for line in lines)
    return found


def _write_line(write: DocumentWriter, line: Line, lang: str, is_bold: bool) -> None:
    for span in line:
        style = write.format("article")
        style.setProperty(LANG, lang)
        if is_bold:
            style.setFontWeight(QFont.Weight.DemiBold)
        if not write.look.is_paper and span.kind != "own":
            _mark(style, span, write.look)
        write.text(span.text, style)


def _mark(style: QTextCharFormat, span: Span, look: Look) -> None:
    style.setAnchor(True)
    style.setAnchorHref(f"field:{span.field}")
    style.setUnderlineColor(look.color("accent"))
    kind = QTextCharFormat.UnderlineStyle
    if span.kind == "missing":
        style.setForeground(look.color("deadlineText"))
        style.setUnderlineStyle(kind.DashUnderline)
    else:
        style.setBackground(look.color("deadlineBg"))
        style.setUnderlineStyle(kind.SingleUnderline)


class Desk(QScrollArea):
    """A white sheet on a grey desk. `field_chosen` when a gap is clicked or opened with Enter."""

    field_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet = _Sheet(self)
        self.sheet.setAccessibleName(self.tr("The letter as it will be sent"))
        self.sheet.anchorClicked.connect(self._on_anchor)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(24, 16, 24, 24)
        row.addStretch(1)
        row.addWidget(self.sheet, 100, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.setWidget(inside)
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Colours and width of the sheet for the present theme and text size."""
        white, line = (self._theme.paper_color(name).name() for name in ("surface", "line"))
        side, top = self._theme.px(_SIDE_PX), self._theme.px(_TOP_PX)
        sheet = f"QTextBrowser {{ background: {white}; border: 1px solid {line}; padding: {top}px {side}px; }}"
        if sheet != self.sheet.styleSheet():
            self.sheet.setStyleSheet(sheet)
        self.sheet.setMaximumWidth(self._theme.px(_PAPER_PX))
        self.sheet.fit()

    def show_document(self, document: QTextDocument) -> None:
        """Show another version of the letter where the old one was, at the same scroll position."""
        at = self.verticalScrollBar().value()
        document.setParent(self.sheet)
        self.sheet.setDocument(document)
        self.sheet.fit()
        self.verticalScrollBar().setValue(at)

    def _on_anchor(self, url: QUrl) -> None:
        self.field_chosen.emit(url.toString().removeprefix("field:"))


class _Sheet(QTextBrowser):
    """As high as its text; the desk scrolls."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is ever fetched."""
        return None

    def fit(self) -> None:
        """Take the height that the text needs, at least that of a sheet."""
        frame = self.height() - self.viewport().height()
        self.document().setTextWidth(self.viewport().width())
        wanted = round(self.document().size().height()) + max(frame, 0) + 4
        self.setFixedHeight(max(wanted, _LEAST_HEIGHT_PX))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._desk.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(), Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_PageUp: -bar.pageStep(),
        }  # fmt: skip
        step = steps.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + step)
