"""HB030, HB032 and HB033: what the reader cannot show. Found in the source, so that the line is right.

What the source does not show, the rendering does: a tag that was refused there is reported too.
"""

import re
from collections.abc import Mapping

from app.compiler.callouts import FIRST_LINE, KINDS
from app.compiler.figure_ref import FIGURE_REF
from app.compiler.finding import Findings
from app.compiler.page_source import Page
from app.compiler.rendering import RenderedPage
from app.compiler.source import Handbook
from app.compiler.tidy import ITEM

MOST_COLUMNS = 4  # CONTRIBUTING.md: the reading column is 600 px wide
_CODE = re.compile(r"`[^`]*`")
_HTML = re.compile(r"</?[a-zA-Z][^<>]*>|<!--|&[a-zA-Z]+;|&#\w+;")
_RULE = re.compile(r"[ ]{0,3}([-*_])[ ]*(\1[ ]*){2,}")
_UNDERLINE = re.compile(r"(=+|-{3,})[ ]*")
_SEPARATOR = re.compile(r"\|?[ ]*:?-+:?[ ]*(\|[ ]*:?-+:?[ ]*)*\|?[ ]*")
_DEEP = re.compile(r"[ ]{6,}(?:[-*+]|\d{1,3}\.)[ ]+\S")


def check(handbook: Handbook, rendered: Mapping[str, RenderedPage], findings: Findings) -> None:
    """All pages, line by line; then what the rendering refused."""
    for page in handbook.pages:
        own = Findings()
        _check_lines(page, own)
        _check_tables(page, own)
        if page.kind == "checklist":
            _check_phases(page, own)
        for finding in own:
            findings.add(finding.rule, finding.path, finding.line, finding.message, finding.advice)
        refused = sorted(set(rendered[page.path].refused) - {"a"})  # links are HB012
        if refused and not any(finding.rule in ("HB030", "HB032", "HB033") for finding in own):
            findings.add("HB030", page.path, page.text_line, f"The reader cannot show: {', '.join(refused)}.")


def _check_lines(page: Page, findings: Findings) -> None:
    def add(rule: str, line: int, message: str, advice: str = "") -> None:
        findings.add(rule, page.path, line, message, advice)

    before = ""
    in_list = False
    for number, raw in enumerate(page.body.split("\n"), start=page.body_line):
        text = _CODE.sub("", raw)
        in_list = ITEM.match(text) is not None or (in_list and (not text.strip() or text.startswith(" ")))
        tag, callout = _HTML.search(text), FIRST_LINE.match(text)
        if tag:
            add("HB030", number, f'The reader cannot show "{tag[0]}".')
        elif raw.startswith(("```", "~~~")) or (text.startswith("    ") and text.strip() and not in_list):
            advice = "Use `code` inside a sentence, and no four spaces in front."
            add("HB030", number, "The reader shows no code blocks.", advice)
        elif _RULE.fullmatch(text) or (before.strip() and _UNDERLINE.fullmatch(text)):
            add("HB030", number, "The reader shows no lines.", "Write ## for a heading.")
        elif callout is not None:
            if callout[1] not in KINDS:
                add("HB032", number, f'There is no callout "{callout[1]}".')
            elif not callout[2].strip():
                add("HB032", number, "The callout has no title.")
        elif text.startswith(">") and not before.startswith(">"):
            add("HB032", number, "A quotation without a kind.")
        elif _DEEP.match(text):
            add("HB033", number, "A list in a list in a list.", "Use one level inside another at most.")
        before = raw
    for heading in page.headings:
        if heading.level not in (2, 3):
            advice = "Use ## and ###. The title comes from the front matter."
            add("HB033", heading.line, f"A heading of level {heading.level}.", advice)
        elif heading.id in ("sources", "bronnen") and page.kind == "guide":
            add("HB033", heading.line, "The app writes the sources itself.", "Take this section out.")


def _check_tables(page: Page, findings: Findings) -> None:
    lines = page.body.split("\n")
    for place, line in enumerate(lines):
        if not line.startswith("|") or (place and lines[place - 1].startswith("|")):
            continue
        number = page.body_line + place
        columns = FIGURE_REF.sub("", line).strip().strip("|").replace("\\|", "").count("|") + 1
        if place + 1 >= len(lines) or not _SEPARATOR.fullmatch(lines[place + 1]):
            findings.add("HB033", page.path, number, "A table without a header row.",
                         "Write the names of the columns, and | --- | below them.")  # fmt: skip
        if columns > MOST_COLUMNS:
            findings.add("HB033", page.path, number, f"A table with {columns} columns.",
                         f"Use {MOST_COLUMNS} at most, or two tables.")  # fmt: skip


def _check_phases(page: Page, findings: Findings) -> None:
    """Text stands before the first phase and under steps, nowhere else; every step is in a phase."""
    in_phase, in_step = False, False
    starts = {heading.line: heading.level for heading in page.headings}
    for number, line in enumerate(page.body.split("\n"), start=page.body_line):
        level = starts.get(number, 0)
        if level == 2:
            in_phase, in_step = True, False
        elif level == 3:
            in_step = True
            if not in_phase:
                findings.add("HB033", page.path, number, "A step outside a phase.", "Add a phase (##) above it.")
        elif line.strip() and in_phase and not in_step:
            findings.add("HB033", page.path, number, "Text between a phase and its first step.",
                         "Put it into a step, or above the first phase.")  # fmt: skip
            in_step = True  # once is enough
