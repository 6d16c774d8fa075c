"""Straight double quotes -> “ ”, over the borders of elements: (*"Ja."*) and "**Nee**" come out right.

A quote opens at the start of a block, and after a space or an opening bracket or dash; anywhere else it closes.
"""

from xml.etree.ElementTree import Element

_OPENS_AFTER = frozenset(" \t\n\u00a0([{–—/|")
_RUNNING = frozenset(("strong", "em", "a", "span", "br", "img", "code"))


def curl_quotes(root: Element) -> None:
    """Change the texts of the tree in place; what stands in <code> stays as typed."""
    _curl(root, " ")


def _curl(element: Element, before: str) -> str:
    """`before` is the character in front; returns the last one inside."""
    if element.tag == "code":
        return element.text[-1:] if element.text else before
    element.text, before = _curl_text(element.text, before)
    for child in element:
        runs_on = child.tag in _RUNNING
        last = _curl(child, " " if child.tag == "br" or not runs_on else before)
        child.tail, before = _curl_text(child.tail, last if runs_on else " ")
    return before


def _curl_text(text: str | None, before: str) -> tuple[str | None, str]:
    if not text:
        return text, before
    out = []
    for character in text:
        shown = character
        if character == '"':
            shown = "“" if before in _OPENS_AFTER else "”"
        out.append(shown)
        before = shown
    return "".join(out), before
