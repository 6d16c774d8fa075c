"""The text of a page without its form, and where its sections begin: what passages are looked up in."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from app.content.fragment import BLOCKS, Node, parse_fragment

_HEADINGS = ("h2", "h3")


@dataclass(frozen=True, slots=True)
class PageText:
    """A page's text, a line for each paragraph; `sections` are (offset of the heading, id) in order."""

    text: str
    sections: tuple[tuple[int, str], ...] = ()

    def section_at(self, offset: int) -> str:
        """The id of the section that holds a character; "" before the first heading."""
        number = bisect_right(self.sections, offset, key=_offset)
        return self.sections[number - 1][1] if number else ""


def page_text(html: str) -> PageText:
    """The text of a fragment (see app.compiler.markdown_html)."""
    parts: list[str] = []
    sections: list[tuple[int, str]] = []
    _walk(parse_fragment(html), parts, sections)
    return PageText("".join(parts), tuple(sections))


def numbered_lines(html: str) -> dict[str, int]:
    """How many numbered lines each section of a fragment has, of lists that stand in no other list."""
    counts: dict[str, int] = {}
    section = ""
    waiting = list(reversed(parse_fragment(html).nodes()))
    while waiting:
        node = waiting.pop()
        if node.tag in _HEADINGS:
            section = node.attributes.get("id", "")
        elif node.tag == "ol":
            counts[section] = counts.get(section, 0) + len(node.nodes())
        elif node.tag == "div":
            waiting += reversed(node.nodes())
    return counts


def _walk(node: Node, parts: list[str], sections: list[tuple[int, str]]) -> None:
    for child in node.children:
        if isinstance(child, str):
            parts.append(child)
            continue
        if child.tag in BLOCKS or child.tag == "br":
            parts.append("\n")
        if child.tag in _HEADINGS:
            sections.append((_length(parts), child.attributes.get("id", "")))
        _walk(child, parts, sections)
        if child.tag in BLOCKS:
            parts.append("\n")


def _length(parts: Sequence[str]) -> int:
    return sum(map(len, parts))


def _offset(section: tuple[int, str]) -> int:
    return section[0]
