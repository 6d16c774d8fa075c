"""Sets the fragment of a page: headings, paragraphs, lists, tables, callouts, and what stands inside a line."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextDocument,
    QTextImageFormat,
    QTextLength,
    QTextList,
)

from app.content import Language, Term
from app.content.fragment import BLOCKS, Node
from app.ui.document.writer import LANG, NOT_COPIED, DocumentWriter, heading, with_icon
from app.ui.reader.step_links import StepLink

GAPS = {"paragraph": 16, "item": 6, "box": 22, "h2": 34, "h3": 26, "after heading": 9, "cell": 8}
# Qt's frames have the same padding on all sides: the callout's 4 px bar and the rest of its 16 px of air are margins.
BOX_PADDING, BOX_SIDE = 14, 6
CALLOUTS = {"deadline": ("clock", "deadline"), "careful": ("warn", "warn"), "talk": ("people", "talk"),
            "example": ("example", "example")}  # fmt: skip
_OPENS = ("page:", "term:", "list:", "letter:", "calc:")


@dataclass(frozen=True, slots=True)
class Helpers:
    """What a page asks of the bundle: a picture by its name, a term by its id (None when there is none), the title of
    what a link opens, and the steps of running checklists that name a section.
    """

    image: Callable[[str], QImage | None]
    term: Callable[[str], Term | None]
    title: Callable[[str], str]
    steps: Callable[[str], list[StepLink]] = lambda section: []


@dataclass(slots=True)
class Article:
    """A page that was set, and what was learned on the way. Places are character positions in the document.

    `terms` are (start, length); `sections` (id, start of the heading); `body` is from where to where the text of the
    page's own goes, without its title and its end. `linked` maps, on paper, the pages that the
    text links to to their numbers. `meanings` are the English words for the Dutch ones of `terms`, by their links.
    """

    document: QTextDocument
    lang: Language
    terms: list[tuple[int, int]] = field(default_factory=list)
    sections: list[tuple[str, int]] = field(default_factory=list)
    linked: dict[str, int] = field(default_factory=dict)
    meanings: dict[str, str] = field(default_factory=dict)
    body: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class _Style:
    """The manner of a block: its type role, its colour, and how far it is moved in from both sides."""

    role: str = "article"
    color: str = "text"
    side: float = 0


def set_steps(links: list[StepLink], write: DocumentWriter, left: float = 0) -> None:
    """Below a heading or a numbered line: the person's own steps, with their state, `left` from the edge.

    On the screen only, and never copied with the text.
    """
    if write.look.is_paper:
        return
    for link in links:
        icon, color = ("check", "ok") if link.is_done else ("checklist", "text2")
        write.block("small", 5, with_icon(icon, color, write.look.px(16), 8, left))
        style = as_link(write.format("small"), link.href, write)
        style.setProperty(NOT_COPIED, True)
        write.text(link.text, style)


class FragmentSetter:
    """Writes one fragment with a DocumentWriter."""

    def __init__(self, write: DocumentWriter, article: Article, lang: Language, helpers: Helpers, first: int) -> None:
        """`first` is the number of the first linked page on paper: sources have the numbers before it."""
        self._write = write
        self._article = article
        self._look = write.look
        self._lang = lang
        self._helpers = helpers
        self._first_number = first
        self._explained: set[str] = set()
        self._skip_space = True
        self._steps: list[StepLink] = []  # those of the section that is written, which are numbered lines of it
        self._line = 0  # the last numbered line of the section

    def set(self, root: Node) -> None:
        """Write all of it."""
        self._blocks(root.nodes(), _Style(), GAPS["paragraph"])

    # --- blocks ----------------------------------------------------------------------------------------------

    def _blocks(self, nodes: Iterable[Node], style: _Style, gap: float) -> None:
        """Write blocks; the first one stands `gap` below what is above. A heading's text stands close to it."""
        after_heading = False
        for node in nodes:
            above = GAPS["after heading"] if after_heading else gap
            after_heading = node.tag in ("h2", "h3")
            if after_heading:
                self._heading(node)
            elif node.tag == "p":
                self._paragraph(node, style, above)
            elif node.tag in ("ul", "ol"):
                self._list(node, style, above, level=1)
            elif node.tag == "table":
                self._table(node, max(above, 12))
            elif node.tag == "div":
                self._callout(node, max(above, GAPS["box"]) if not after_heading else above)  # type: ignore[redundant-expr]  # the stubs say otherwise
            gap = GAPS["box"] if node.tag in ("div", "table") else GAPS["paragraph"]

    def _heading(self, node: Node) -> None:
        level = int(node.tag[1])
        section = node.attributes.get("id", "")
        role = "articleH2" if level == 2 else "articleH3"
        self._write.block(role, GAPS[node.tag], heading(level, section))
        self._article.sections.append((section, self._write.cursor.position()))
        self._inline(node, self._write.format(role))
        links = self._helpers.steps(section)
        self._steps, self._line = [link for link in links if link.line], 0
        set_steps([link for link in links if not link.line], self._write)

    def _paragraph(self, node: Node, style: _Style, gap: float) -> None:
        if "lead" in node.classes:
            self._write.block("articleLead", gap if self._article.sections else 18, None, "text2")
            self._inline(node, self._write.format("articleLead", "text2"))
            return
        self._write.block(style.role, gap, _indented(style.side), style.color)
        self._inline(node, self._write.format(style.role, style.color))

    def _callout(self, node: Node, gap: float) -> None:
        icon, name = CALLOUTS[next(kind for kind in (*node.classes, "example") if kind in CALLOUTS)]
        frame = self._write.begin_box(name, gap, BOX_PADDING)
        below = 0.0
        for part in node.nodes():
            if "callout-title" in part.classes:
                size = self._look.px(18)
                block = with_icon(icon, f"{name}Text", size, 10, BOX_SIDE)
                block.setRightMargin(BOX_SIDE)
                self._write.block("calloutTitle", 0, block, f"{name}Text")
                self._inline(part, self._write.format("calloutTitle", f"{name}Text"))
                below = 5
            else:
                self._blocks([part], _Style("callout", "text", BOX_SIDE), below)
                below = 10
        self._write.end_box(frame)

    def _list(self, node: Node, style: _Style, gap: float, level: int) -> None:
        made: QTextList | None = None
        start = int(node.attributes.get("start", "1"))
        for item in node.nodes():
            above = gap if made is None else GAPS["item"]
            running = [child for child in item.children if isinstance(child, str) or child.tag not in BLOCKS]
            inner = [child for child in item.nodes() if child.tag in BLOCKS]
            first = Node("p", {}, running)
            if not first.plain() and inner and inner[0].tag == "p":
                first = inner.pop(0)
            self._write.block(style.role, above, _indented(style.side), style.color)
            if made is None:
                made = self._write.begin_list(node.tag == "ol", level, start)
            else:
                self._write.join(made)
            self._inline(first, self._write.format(style.role, style.color))
            if node.tag == "ol" and level == 1:
                self._line += 1
                indent = style.side + self._write.document.indentWidth()
                set_steps([link for link in self._steps if link.line == self._line], self._write, indent)
            for block in inner:
                if block.tag in ("ul", "ol"):
                    self._list(block, style, GAPS["item"], level + 1)
                else:
                    indent = style.side + level * self._write.document.indentWidth()
                    self._write.block(style.role, GAPS["item"], _indented(indent, style.side), style.color)
                    self._inline(block, self._write.format(style.role, style.color))

    def _table(self, node: Node, gap: float) -> None:
        rows = list(node.all("tr"))
        columns = max((len(row.nodes()) for row in rows), default=0)
        if not columns:
            return
        free = QTextLength(QTextLength.Type.VariableLength, 0)
        table = self._write.table("table", len(rows), gap, [free] * columns)
        style = table.format()
        style.setHeaderRowCount(1 if any(True for _ in node.all("th")) else 0)
        table.setFormat(style)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row.nodes()):
                above, below = (0 if number == 0 else GAPS["cell"]), GAPS["cell"]
                right = 0 if column == columns - 1 else 16
                self._write.enter_cell(table, number, column, (above, right, below, 0))
                self._write.block("calloutTitle", 0)
                style_of_cell = self._write.format("calloutTitle", "text2" if cell.tag == "th" else "text")
                if cell.tag != "th":
                    style_of_cell.setFontWeight(QFont.Weight.Normal)
                self._inline(cell, style_of_cell)
        self._write.end_table(table)

    # --- inside a line ---------------------------------------------------------------------------------------

    def _inline(self, node: Node, style: QTextCharFormat) -> None:
        self._skip_space = True
        self._children(node, style)

    def _children(self, node: Node, style: QTextCharFormat) -> None:
        for child in node.children:
            if isinstance(child, str):
                self._text(child, style)
            elif child.tag == "br":
                self._write.text("\N{LINE SEPARATOR}", style)
                self._skip_space = True
            elif child.tag == "img":
                self._image(child)
            elif child.tag == "a":
                self._anchor(child, style)
            else:
                self._children(child, self._changed(style, child))

    def _text(self, text: str, style: QTextCharFormat) -> None:
        if self._skip_space:
            text = text.lstrip(" ")
        if text:
            self._write.text(text, style)
            self._skip_space = text.endswith(" ")

    def _changed(self, style: QTextCharFormat, node: Node) -> QTextCharFormat:
        style = QTextCharFormat(style)
        if node.tag == "strong":
            style.setFontWeight(QFont.Weight.Bold)
        elif node.tag == "em":
            style.setFontItalic(True)
        elif node.tag == "code":
            families = self._look.font("mono").families()
            style.setFontFamilies(families)
        if lang := node.attributes.get("lang"):
            style.setProperty(LANG, lang)
        if "figure" in node.classes:
            style.setToolTip(node.attributes.get("title", ""))
        return style

    def _anchor(self, node: Node, style: QTextCharFormat) -> None:
        href = node.attributes.get("href", "")
        if not href.startswith(_OPENS):
            self._children(node, style)
        elif href.startswith("term:"):
            self._term(node, href, style)
        elif self._look.is_paper:
            self._children(node, style)
            number = self._article.linked.setdefault(href, self._first_number + len(self._article.linked))
            self._text(f"\N{NO-BREAK SPACE}[{number}]", style)
        else:
            self._children(node, as_link(style, href, self._write))

    def _term(self, node: Node, href: str, style: QTextCharFormat) -> None:
        """A Dutch word: dotted line and card on screen; italic, with its English at first use, on paper."""
        term = self._helpers.term(href.removeprefix("term:"))
        style = QTextCharFormat(style)
        if term is not None and node.plain().casefold() in (term.nl.casefold(), term.short.casefold()):
            style.setProperty(LANG, "nl")
            self._article.meanings[href] = term.en
        start = self._write.cursor.position()
        if not self._look.is_paper:
            style.setAnchor(True)
            style.setAnchorHref(href)
            self._children(node, style)
            self._article.terms.append((start, self._write.cursor.position() - start))
            return
        plain = QTextCharFormat(style)
        style.setFontItalic(True)
        self._children(node, style)
        if term is not None and self._lang == "en" and term.id not in self._explained:
            self._explained.add(term.id)
            if term.en.casefold() != node.plain().casefold():
                self._text(f" ({term.en})", plain)

    def _image(self, node: Node) -> None:
        name = node.attributes.get("src", "")
        image = self._helpers.image(name)
        if image is None:
            return
        self._write.document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
        style = QTextImageFormat()
        style.setName(name)
        style.setMaximumWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        style.setProperty(QTextImageFormat.Property.ImageAltText, node.attributes.get("alt", ""))
        self._write.cursor.insertImage(style)


def as_link(style: QTextCharFormat, href: str, write: DocumentWriter) -> QTextCharFormat:
    """The format of a link to `href`."""
    style = QTextCharFormat(style)
    style.setAnchor(True)
    style.setAnchorHref(href)
    style.setForeground(write.look.color("link"))
    style.setFontUnderline(True)
    return style


def _indented(left: float, right: float | None = None) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setLeftMargin(left)
    block.setRightMargin(left if right is None else right)
    return block
