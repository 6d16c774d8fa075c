"""The Markdown extension for callouts: `> [!deadline] Title`, then lines that begin with `>`.

Gives <div class="callout deadline"><p class="callout-title">…</p>…</div>. A quotation without a kind stays a
<blockquote>, which the reader cannot show and the check reports.
"""

import re
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension

from app.compiler.tidy import tidy_blocks
from app.content import Language

KINDS = ("deadline", "careful", "talk", "example")
# design.md, section 8: a callout's title is read first. "Be careful" and the others are said by the writer's own title.
TITLE_PREFIX: dict[Language, str] = {"en": "Deadline: ", "nl": "Termijn: "}
FIRST_LINE = re.compile(r"^>[ ]?\[!(\w+)\][ ]*(.*)$", re.MULTILINE)


class Callouts(Extension):
    """Registers the block processor; `lang` is set before each page."""

    lang: Language = "en"

    def extendMarkdown(self, md: Markdown) -> None:
        """Called by Markdown."""
        processor = _CalloutProcessor(md.parser)
        processor.owner = self
        md.parser.blockprocessors.register(processor, "callout", 25)  # before plain quotations (20)


class _CalloutProcessor(BlockProcessor):
    owner: Callouts

    def test(self, parent: Element, block: str) -> bool:
        return FIRST_LINE.search(block) is not None

    def run(self, parent: Element, blocks: list[str]) -> Any:
        block = blocks.pop(0)
        first = FIRST_LINE.search(block)
        assert first is not None
        if first.start():
            self.parser.parseBlocks(parent, [block[: first.start()].rstrip("\n")])
        lines = block[first.end() :].lstrip("\n").split("\n") if block[first.end() :] else []
        inside = 0
        while inside < len(lines) and lines[inside].startswith(">") and not FIRST_LINE.match(lines[inside]):
            inside += 1
        kind = first[1].lower()
        box = SubElement(parent, "div", {"class": f"callout {kind}"})
        title = SubElement(box, "p", {"class": "callout-title"})
        title.text = (TITLE_PREFIX[self.owner.lang] if kind == "deadline" else "") + first[2].strip()
        text = "\n".join(re.sub(r"^>[ ]?", "", line) for line in lines[:inside])
        self.parser.state.set("blockquote")
        self.parser.parseChunk(box, tidy_blocks(text))
        self.parser.state.reset()
        if lines[inside:]:
            blocks.insert(0, "\n".join(lines[inside:]))
