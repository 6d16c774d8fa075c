"""The HTML fragment of a page as a small tree. It knows the tags of `app.compiler.markdown_html` and nothing of Qt."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

BLOCKS = frozenset(("h2", "h3", "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "div"))
_EMPTY = frozenset(("br", "img"))
_SPACE = re.compile(r"[ \t\r\n]+")  # not the no-break space: it stays one


@dataclass(slots=True)
class Node:
    """An element: its tag, its attributes, and what stands in it. The root has the tag ""."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: "list[Node | str]" = field(default_factory=list)

    @property
    def classes(self) -> list[str]:
        """The words of its class attribute."""
        return self.attributes.get("class", "").split()

    def nodes(self) -> "list[Node]":
        """The elements in it, without the text between them."""
        return [child for child in self.children if isinstance(child, Node)]

    def all(self, tag: str) -> "Iterator[Node]":
        """Every element of this tag below, in reading order."""
        for child in self.nodes():
            if child.tag == tag:
                yield child
            yield from child.all(tag)

    def plain(self) -> str:
        """The text in it, white space as one space."""
        found = "".join(child if isinstance(child, str) else child.plain() for child in self.children)
        return _SPACE.sub(" ", found).strip(" ")


class _Parser(HTMLParser):
    """Our own compiler writes well-formed fragments; an end tag closes back to its start; a stray one is ignored."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        made = Node(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(made)
        if tag not in _EMPTY:
            self._open.append(made)

    def handle_endtag(self, tag: str) -> None:
        for number in range(len(self._open) - 1, 0, -1):
            if self._open[number].tag == tag:
                del self._open[number:]
                return

    def handle_data(self, data: str) -> None:
        text = _SPACE.sub(" ", data)
        if text:
            self._open[-1].children.append(text)


def parse_fragment(html: str) -> Node:
    """The tree of a fragment."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    return parser.root
