"""What writers mean, in the form Python-Markdown needs: lists and tables with a blank line before, nesting by four.

CommonMark, which most editors preview, begins a list right under a paragraph and nests it by two or three spaces.
Python-Markdown would take both for running text.
"""

import re

from markdown.preprocessors import Preprocessor

from app.compiler.figure_ref import FIGURE_REF

ITEM = re.compile(r"([ ]*)(?:[-*+]|\d{1,3}\.)[ ]+\S")
_DEEPER = 6  # from so many spaces on, a list item is on the third level, which the reader does not show


def tidy_blocks(text: str) -> str:
    """`text` with the blank lines and the nesting that Python-Markdown needs."""
    tidied: list[str] = []
    in_list = False
    for line in text.split("\n"):
        before = tidied[-1] if tidied else ""
        item = ITEM.match(line)
        # an item starts a block of its own after running text: the text before a list, or the end of another item
        starts_list = item is not None and (not in_list or (before.startswith(" ") and not ITEM.match(before)))
        if before.strip() and line.strip() and (starts_list or _block_sign(line) != _block_sign(before)):
            tidied.append("")
        if item is not None:
            in_list = True
        elif line.strip() and not line.startswith(" ") and not before.strip():
            in_list = False
        if line.startswith("|"):  # the bar of {{id|dated}} is not the border of a cell
            line = FIGURE_REF.sub(lambda ref: ref[0].replace("|", "\\|"), line)
        tidied.append(_indent(line) if in_list else line)
    return "\n".join(tidied)


def _block_sign(line: str) -> str:
    """What tells a line of a table or callout from running text."""
    return line[0] if line.startswith(("|", ">")) else ""


def _indent(line: str) -> str:
    """Inside a list: one to five spaces are one level, more are two."""
    spaces = len(line) - len(line.lstrip(" "))
    if not spaces or not line.strip():
        return line
    return " " * (8 if spaces >= _DEEPER else 4) + line.lstrip(" ")


class Tidy(Preprocessor):
    """Runs `tidy_blocks` over a page."""

    def run(self, lines: list[str]) -> list[str]:
        """Called by Markdown."""
        return tidy_blocks("\n".join(lines)).split("\n")
