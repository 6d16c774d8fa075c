"""HB044, HB050, HB051, HB055: the steps of a checklist fit together. (Due rules are checked where they are read.)"""

from collections.abc import Mapping

from app.compiler.finding import Findings
from app.compiler.page_source import Page
from app.compiler.rendering import RenderedPage
from app.compiler.source import Handbook
from app.content.page_text import numbered_lines


def check(handbook: Handbook, rendered: Mapping[str, RenderedPage], findings: Findings) -> None:
    """All checklists, and lines.yaml."""
    for page in handbook.pages:
        if page.kind == "checklist":
            _check_legal(page, findings)
            _check_after(page, findings)
    _check_lines(handbook, rendered, findings)


def _check_legal(page: Page, findings: Findings) -> None:
    for step in page.steps:
        if step.kind == "legal" and step.due is not None and not page.head.sources:
            message = f"The date {step.due.text} is said to be legal, and the checklist names no source."
            findings.add("HB044", page.path, step.due_line, message)


def _check_after(page: Page, findings: Findings) -> None:
    ids = {heading.line: heading.id for heading in page.headings}
    waits = {ids[step.line]: tuple(ref.id for ref in step.after) for step in page.steps}
    reported: set[frozenset[str]] = set()
    for step in page.steps:
        for ref in step.after:
            if ref.id not in waits:
                findings.add("HB051", page.path, ref.line, f'There is no step "{ref.id}" in this checklist.')
        cycle = find_cycle(ids[step.line], waits)
        if cycle and frozenset(cycle) not in reported:
            reported.add(frozenset(cycle))
            line = step.after[0].line if step.after else step.line
            findings.add("HB050", page.path, line, f"These steps wait for each other: {' → '.join(cycle)}.")


def _check_lines(handbook: Handbook, rendered: Mapping[str, RenderedPage], findings: Findings) -> None:
    """Each number of lines.yaml is that of a numbered line in the section that the step reads, in every language."""
    reads = {
        (page.id, heading.id): step.read.id if step.read else ""
        for page in handbook.pages
        if page.kind == "checklist"
        for step in page.steps
        for heading in page.headings
        if heading.line == step.line
    }
    lines = handbook.lines
    for key, number in lines.numbers.items():
        place = lines.places[key]
        read = reads.get(key)
        if not read:
            missing = f'The step "{key[1]}" of "{key[0]}" reads no section.'
            if read is None:
                missing = f'There is no step "{key[1]}" in the checklist "{key[0]}".'
            findings.add("HB055", lines.path, place, missing)
            continue
        guide, _, section = read.partition("#")
        for page in handbook.pages:
            if page.kind == "guide" and page.id == guide:
                count = numbered_lines(rendered[page.path].body.html).get(section, 0)
                if not 1 <= number <= count:
                    message = f'The section "{section}" of {page.path} has {count} numbered lines, not {number}.'
                    findings.add("HB055", lines.path, place, message)
                    break


def find_cycle(start: str, waits: Mapping[str, tuple[str, ...]]) -> list[str]:
    """The way from `start` through what it waits for back to itself, both ends included; empty when there is none."""
    ways = [[start]]
    seen: set[str] = set()
    while ways:
        way = ways.pop()
        for following in waits.get(way[-1], ()):
            if following == start:
                return [*way, start]
            if following not in seen:
                seen.add(following)
                ways.append([*way, following])
    return []
