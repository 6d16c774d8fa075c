"""A page's HTML fragment as plain text for a terminal, wrapped at 80 characters."""

import re
import textwrap
from collections.abc import Iterator
from html.parser import HTMLParser
from xml.etree.ElementTree import Element, TreeBuilder

WIDTH = 80
_BLOCKS = frozenset(("h2", "h3", "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "div"))
_VOID = frozenset(("br", "hr", "img"))
_SPACES = re.compile(r"[ \t\n]+")  # not the no-break space behind a euro sign
_HREF = re.compile(r'\bhref="([^"]+)"')


def links_of(html: str) -> list[str]:
    """The addresses in a fragment, each once, in order. (The compiler writes none with an entity in it.)"""
    return list(dict.fromkeys(_HREF.findall(html)))


def section_of(html: str, section_id: str) -> str:
    """The part of a fragment from the heading `section_id` to the next one of its level or above; "" if not there."""
    heading = re.search(rf'<h([23]) id="{re.escape(section_id)}">', html)
    if heading is None:
        return ""
    following = re.compile(r"<h2 " if heading[1] == "2" else r"<h[23] ").search(html, heading.end())
    return html[heading.start() : following.start() if following else len(html)]


def plain_text(html: str) -> str:
    """The fragment as text: blocks with an empty line between, lists with their marks, callouts behind a bar."""
    # Our compiler writes well-formed fragments, and the bundle has checked this one against its hash.
    return "\n\n".join(_blocks(_tree(html), ""))


def underlined(title: str, sign: str) -> str:
    """A title with a line of signs below it."""
    lines = textwrap.wrap(title, WIDTH)
    return "\n".join([*lines, sign * max(map(len, lines), default=0)])


def wrapped(text: str, indent: str = "", mark: str | None = None) -> str:
    """Text in lines of at most 80 characters; every line begins with `indent`, the first with `mark` instead."""
    return textwrap.fill(
        text,
        WIDTH,
        initial_indent=indent if mark is None else mark,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


class _TreeParser(HTMLParser):
    """Makes elements of HTML. (Not ElementTree's own parser: that one carries libexpat into what we ship.)"""

    def __init__(self) -> None:
        super().__init__()
        self.tree = TreeBuilder()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tree.start(tag, {name: value or "" for name, value in attrs})
        if tag in _VOID:
            self.tree.end(tag)

    def handle_endtag(self, tag: str) -> None:
        self.tree.end(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_data(self, data: str) -> None:
        self.tree.data(data)


def _tree(html: str) -> Element:
    parser = _TreeParser()
    parser.feed(f"<page>{html}</page>")
    parser.close()
    return parser.tree.close()


def _blocks(parent: Element, indent: str) -> Iterator[str]:
    for child in parent:
        if child.tag in ("h2", "h3"):
            yield underlined(_running(child), "-") if child.tag == "h2" else wrapped(_running(child))
        elif child.tag == "div":
            yield "\n".join(_callout(child))
        elif child.tag in ("ul", "ol"):
            yield "\n".join(_items(child, indent))
        elif child.tag == "table":
            yield "\n".join(_rows(child))
        else:
            yield "\n".join(wrapped(line, indent) for line in _running(child).split("\n"))


def _callout(box: Element) -> Iterator[str]:
    for number, block in enumerate(_blocks(box, "")):
        if number > 1:
            yield "|"
        for line in textwrap.wrap(block, WIDTH - 2) if "\n" not in block else block.split("\n"):
            yield f"| {line}"


def _items(items: Element, indent: str) -> Iterator[str]:
    number = int(items.get("start", "1"))
    for place, item in enumerate(items):
        mark = "- " if items.tag == "ul" else f"{number + place}. "
        deeper = indent + " " * len(mark)
        running = Element("p")
        running.text = item.text
        blocks = [child for child in item if child.tag in _BLOCKS]
        running.extend(child for child in item if child.tag not in _BLOCKS)
        first = _running(running) or (_running(blocks.pop(0)) if blocks and blocks[0].tag == "p" else "")
        yield wrapped(first.replace("\n", " "), deeper, mark=indent + mark)
        inside = Element("li")
        inside.extend(blocks)
        yield from _blocks(inside, deeper)


def _rows(table: Element) -> Iterator[str]:
    """Rows as aligned columns when they fit, else each as its cells behind the column's name."""
    rows = [[_running(cell).replace("\n", " ") for cell in row] for row in table.iter("tr")]
    widths = [max(len(row[n]) for row in rows if n < len(row)) for n in range(len(rows[0]))]
    if sum(widths) + 2 * (len(widths) - 1) <= WIDTH:
        for number, row in enumerate(rows):
            yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)).rstrip()
            if number == 0:
                yield "  ".join("-" * width for width in widths)
        return
    for row in rows[1:]:
        yield wrapped(row[0], "  ", mark="* ")
        for name, cell in zip(rows[0][1:], row[1:], strict=False):
            if cell:
                yield wrapped(f"{name}: {cell}", "    ", mark="  ")


def _running(element: Element) -> str:
    """Text of an element in one line, with a line for each <br>."""
    parts = [element.text or ""]
    for child in element:
        parts += ["\0" if child.tag == "br" else _running(child), child.tail or ""]
    return "\n".join(_SPACES.sub(" ", line).strip(" ") for line in "".join(parts).split("\0"))
