"""Markdown's element tree, reduced to what the reader shows (see `app.compiler.markdown_html`), and its plain text."""

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from app.compiler.links import Targets, parse_link
from app.compiler.quotes import curl_quotes
from app.content import LANGUAGES, Language
from app.content.numbers import NBSP

_ATTRIBUTES: dict[str, tuple[str, ...]] = {
    "h2": ("id",), "h3": ("id",), "p": ("class",), "ul": (), "ol": ("start",), "li": (), "table": (), "thead": (),
    "tbody": (), "tr": (), "th": (), "td": (), "strong": (), "em": (), "code": (), "br": (), "a": ("href",),
    "div": ("class",), "span": ("class", "title", "lang"), "img": ("src", "alt"),
}  # fmt: skip
_BLOCKS = frozenset(("h2", "h3", "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "div"))
_TOP_ONLY = frozenset(("h2", "h3", "div", "table"))
_LISTS = frozenset(("ul", "ol"))
_TRANSLATION = re.compile(r"\s*\(\s*[\"“]")
_SPACES = re.compile(r"[ \t\n]+")
IMAGES = "images"


@dataclass(frozen=True, slots=True)
class SectionText:
    """The plain text under one heading; the lead has no id, level 0 and no title."""

    id: str
    level: int
    title: str
    text: str


class Cleaner:
    """Cleans one tree in place. `refused` names what was left out; `links` are the addresses that stayed."""

    def __init__(self, targets: Targets, lang: Language) -> None:
        self._targets = targets
        self._lang = lang
        self.refused: list[str] = []
        self.links: dict[str, None] = {}

    def clean(self, root: Element) -> None:
        """Leave only known tags and attributes, resolve links, mark the Dutch sentences."""
        self._clean_children(root, ())
        _collapse_spaces(root)
        curl_quotes(root)
        _set_line_breaks(root)

    def _clean_children(self, parent: Element, path: tuple[str, ...]) -> None:
        for child in list(parent):
            self._clean_children(child, (*path, child.tag))
            if child.tag == "li":
                _unwrap_only_paragraph(child)
            if child.tag == "em":
                self._mark_dutch(parent, child)
            elif child.tag == "a" and not self._keep_link(child):
                _unwrap(parent, child)
            elif child.tag == "img":
                child.set("src", f"{IMAGES}/{child.get('src', '')}")
            if child.tag != "a" and self._is_refused(child, path):
                self.refused.append(child.tag)
                _unwrap(parent, child)
            else:
                _keep_attributes(child)

    def _is_refused(self, element: Element, path: tuple[str, ...]) -> bool:
        if element.tag not in _ATTRIBUTES:
            return True
        if element.tag in _TOP_ONLY and path:
            return True
        return element.tag in _LISTS and sum(tag in _LISTS for tag in path) > 1

    def _keep_link(self, element: Element) -> bool:
        href = element.get("href", "")
        link = parse_link(href)
        if link is None:
            self.refused.append("a")
            return False
        if not self._targets.is_written(link):
            return False
        self.links[href] = None
        return True

    def _mark_dutch(self, parent: Element, element: Element) -> None:
        """An italic text is Dutch when the writer says so, or when its meaning follows in brackets and quotes."""
        lang = element.attrib.pop("lang", None)
        if lang not in LANGUAGES:
            lang = "nl" if self._lang == "en" and _TRANSLATION.match(element.tail or "") else None
        if lang is None or lang == self._lang:
            return
        span = Element("span", {"lang": lang})
        span.tail, element.tail = element.tail, None
        parent[list(parent).index(element)] = span
        span.append(element)


def mark_lead(root: Element) -> None:
    """Mark the paragraphs before the first heading or callout."""
    for child in root:
        if child.tag in ("h2", "h3", "div"):
            break
        if child.tag == "p":
            child.set("class", "lead")


def split_sections(root: Element) -> tuple[SectionText, ...]:
    """The text of a cleaned tree by heading; blocks, list items and table rows stand on lines of their own."""
    found: list[tuple[Element | None, list[str]]] = [(None, [])]
    for child in root:
        if child.tag in ("h2", "h3"):
            found.append((child, []))
        else:
            found[-1][1].extend(_lines_of(child))
    return tuple(
        SectionText("", 0, "", "\n".join(lines))
        if heading is None
        else SectionText(heading.get("id", ""), int(heading.tag[1]), _plain(heading), "\n".join(lines))
        for heading, lines in found
    )


def lead_of(root: Element) -> str:
    """The lead of a cleaned tree in one line: what stands before the first heading or callout."""
    return " ".join(_plain(child) for child in root if child.get("class") == "lead")


def _lines_of(element: Element) -> list[str]:
    if element.tag == "tr":
        return [" – ".join(filter(None, (_plain(cell) for cell in element)))]
    if not any(child.tag in _BLOCKS for child in element):
        text = _plain(element)
        return [text] if text else []
    lines = [" ".join((element.text or "").split())]
    for child in element:
        if child.tag in _BLOCKS:
            lines += _lines_of(child)
            lines.append(" ".join((child.tail or "").split()))
        else:  # running text of a list item, before the list inside it
            lines[-1] = " ".join(f"{lines[-1]} {_plain(child)}{child.tail or ''}".split())
    return [line for line in lines if line]


def _plain(element: Element) -> str:
    return " ".join("".join(element.itertext()).replace(NBSP, " ").split())


def _keep_attributes(element: Element) -> None:
    known = _ATTRIBUTES[element.tag]
    for name in [name for name in element.attrib if name not in known]:
        del element.attrib[name]


def _unwrap_only_paragraph(item: Element) -> None:
    """Items written with blank lines between them look like the others."""
    if len(item) and item[0].tag == "p" and not (item.text or "").strip() and sum(c.tag == "p" for c in item) == 1:
        item.text = ""
        _unwrap(item, item[0])


def _unwrap(parent: Element, child: Element) -> None:
    """Put the content of `child` in its place."""
    place = list(parent).index(child)
    inner = list(child)
    _append_text(parent, place, child.text)
    if inner:
        inner[-1].tail = (inner[-1].tail or "") + (child.tail or "")
    else:
        _append_text(parent, place, child.tail)
    parent[place : place + 1] = inner


def _append_text(parent: Element, place: int, text: str | None) -> None:
    if not text:
        return
    if place == 0:
        parent.text = (parent.text or "") + text
    else:
        parent[place - 1].tail = (parent[place - 1].tail or "") + text


def _collapse_spaces(root: Element) -> None:
    """A line break or indent of the source is a space. The no-break space stays one."""
    for element in root.iter():
        element.text = _SPACES.sub(" ", element.text) if element.text else None
        element.tail = _SPACES.sub(" ", element.tail) if element.tail else None


def _set_line_breaks(root: Element) -> None:
    """One line per block, so that a change in a page is a small change in the fragment."""
    for element in root.iter():
        if element.tag in _BLOCKS:
            element.tail = "\n"
