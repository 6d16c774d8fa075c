"""The end of a page: its sources, related guides, and the pages before and after it."""

from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextLength, QTextTable

from app.content import Source
from app.ui.document.writer import NOT_COPIED, DocumentWriter, heading, with_icon
from app.ui.reader.fragment_setter import BOX_PADDING, BOX_SIDE, Article, Helpers, as_link
from app.ui.reader.page import Page, PageLink

SOURCES = "sources"  # the section id of the block of sources
_LABEL_PX, _COPY_PX = 106, 126  # columns of the block of sources


class ArticleEnd(QObject):
    """Writes the end with a DocumentWriter."""

    def __init__(self, write: DocumentWriter, article: Article, page: Page, helpers: Helpers) -> None:
        super().__init__()
        self._write = write
        self._article = article
        self._page = page
        self._helpers = helpers

    def set(self) -> None:
        """Write all that the page has."""
        if self._write.look.is_paper:
            self._paper_sources()
            return
        if self._page.sources:
            self._sources()
        if self._page.checklists:
            self._titles("checklists", self.tr("Checklists"), self._page.checklists)
        if self._page.letters:
            self._titles("letters", self.tr("Letters to fill in"), self._page.letters)
        if self._page.calculators:
            self._titles("calculators", self.tr("Calculators"), self._page.calculators)
        if self._page.related:
            self._titles("related", self.tr("Related guides"), self._page.related)
        if self._page.previous or self._page.next:
            self._neighbours()

    def _sources(self) -> None:
        write = self._write
        frame = write.begin_box("sources", 36, BOX_PADDING)
        head = write.table("plain", 1, 0, [_percent(40), _percent(60)])
        write.enter_cell(head, 0, 0, (0, 0, 0, BOX_SIDE))
        write.block("rowTitle", 0, heading(2, SOURCES))
        self._article.sections.append((SOURCES, write.cursor.position()))
        write.text(self.tr("Sources"), write.format("rowTitle"))
        write.enter_cell(head, 0, 1, (0, BOX_SIDE, 0, 0))
        checked = QTextBlockFormat()
        checked.setAlignment(Qt.AlignmentFlag.AlignRight)
        write.block("small", 0, checked, "ok")
        write.text("".join(run.text for run in self._page.checked), write.format("small", "ok"))
        write.end_table(head)
        widths = [_fixed(write.look.px(_LABEL_PX)), _free(), _fixed(write.look.px(_COPY_PX))]
        table = write.table("sources", len(self._page.sources), 6, widths)
        for number, source in enumerate(self._page.sources):
            self._source(table, number, source)
        write.end_table(table)
        write.block("caption", 10, _inside(), "text3")
        note = write.format("caption", "text3")
        note.setFontWeight(QFont.Weight.Normal)
        write.text(self.tr("Information, not legal advice. Laws change: look at the date of the check."), note)
        write.end_box(frame)

    def _source(self, table: QTextTable, number: int, source: Source) -> None:
        write = self._write
        write.enter_cell(table, number, 0, (9, 8, 8, BOX_SIDE))
        write.block("mono", 0)
        write.text(f"{number + 1} ", write.format("mono", "text3"))
        write.text(source.label, write.format("mono"))
        write.enter_cell(table, number, 1, (8, 16, 8, 0))
        write.block("body", 0)
        write.text(source.text, write.format("body"))
        write.block("small", 1)
        write.text(address(source.url), write.format("small", "text3"))
        if source.certainty != "confirmed":
            write.block("small", 1)
            unsure = {"secondary": self.tr("Seen second-hand, not in the source itself."),
                      "uncertain": self.tr("Not confirmed yet.")}  # fmt: skip
            write.text(unsure[source.certainty], write.format("small", "warnText"))
        write.enter_cell(table, number, 2, (8, BOX_SIDE, 8, 0))
        icon = write.look.px(14)
        write.block("small", 0, with_icon("copy", "text2", icon, 6))
        style = as_link(write.format("small"), f"copy:{number}", write)
        style.setForeground(write.look.color("text2"))
        style.setFontUnderline(False)
        style.setProperty(NOT_COPIED, True)
        write.text(self.tr("Copy address"), style)

    def _titles(self, section: str, words: str, links: tuple[PageLink, ...]) -> None:
        write = self._write
        write.block("rowTitle", 28, heading(2, section))
        write.text(words, write.format("rowTitle"))
        for number, link in enumerate(links):
            write.block("body", 4 if number else 6)
            write.text(link.title, as_link(write.format("body"), link.href, write))

    def _neighbours(self) -> None:
        write = self._write
        table = write.table("neighbours", 1, 32, [_percent(50), _percent(50)])
        if self._page.previous:
            write.enter_cell(table, 0, 0, (16, 12, 0, 0))
            self._neighbour(self.tr("Previous page"), self._page.previous, Qt.AlignmentFlag.AlignLeft)
        if self._page.next:
            write.enter_cell(table, 0, 1, (16, 0, 0, 12))
            self._neighbour(self.tr("Next page"), self._page.next, Qt.AlignmentFlag.AlignRight)
        write.end_table(table)

    def _neighbour(self, words: str, link: PageLink, side: Qt.AlignmentFlag) -> None:
        block = QTextBlockFormat()
        block.setAlignment(side)
        self._write.block("small", 0, QTextBlockFormat(block), "text3")
        words_style = self._write.format("small", "text3")
        words_style.setProperty(NOT_COPIED, True)
        self._write.text(words, words_style)
        self._write.block("rowTitle", 2, block)
        style = as_link(self._write.format("rowTitle"), link.href, self._write)
        style.setFontUnderline(False)
        style.setProperty(NOT_COPIED, True)
        self._write.text(link.title, style)

    def _paper_sources(self) -> None:
        """Numbered, with full addresses; after them the pages that the text links to."""
        write = self._write
        rows = [(source.label, f"{source.text}. {source.url}") for source in self._page.sources]
        rows += [(self.tr("Handbook"), self._helpers.title(href)) for href in self._article.linked]
        if not rows:
            return
        write.block("articleH2", 30, heading(2, SOURCES))
        write.text(self.tr("Sources"), write.format("articleH2"))
        table = write.table("sources", len(rows), 8, [_fixed(36), _fixed(110), _free()])
        for number, (label, text) in enumerate(rows):
            for column, words in enumerate((f"[{number + 1}]", label, text)):
                write.enter_cell(table, number, column, (6, 8, 6, 0))
                write.block("body", 0)
                write.text(words, write.format("body"))
        write.end_table(table)


def address(url: str) -> str:
    """An address as people read it: "wetten.overheid.nl". The whole one goes to the clipboard and onto paper."""
    return urlsplit(url).netloc.removeprefix("www.") or url


def _percent(share: float) -> QTextLength:
    return QTextLength(QTextLength.Type.PercentageLength, share)


def _fixed(width: float) -> QTextLength:
    return QTextLength(QTextLength.Type.FixedLength, width)


def _free() -> QTextLength:
    return QTextLength(QTextLength.Type.VariableLength, 0)


def _inside() -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setLeftMargin(BOX_SIDE)
    block.setRightMargin(BOX_SIDE)
    return block
