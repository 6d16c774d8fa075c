"""HB020 to HB025 within one page: every heading has a permanent id of its own, and text under it."""

from collections import Counter
from itertools import zip_longest

from app.compiler.finding import Findings
from app.compiler.ids import check_id
from app.compiler.page_source import Heading, Page
from app.compiler.prose import plain
from app.compiler.source import Handbook


def check(handbook: Handbook, findings: Findings) -> None:
    """All headings of all pages."""
    for page in handbook.pages:
        headings = [heading for heading in page.headings if heading.level in (2, 3)]
        _check_ids(page, headings, findings)
        for heading, following in zip_longest(headings, headings[1:]):
            _check_text(page, heading, following, findings)


def _check_ids(page: Page, headings: list[Heading], findings: Findings) -> None:
    uses = Counter(heading.id for heading in headings if heading.id)
    seen: set[str] = set()
    for heading in headings:
        if not heading.id:
            if page.kind == "checklist":
                what = "step" if heading.level == 3 else "phase"
                findings.add("HB020", page.path, heading.line, f'The {what} "{plain(heading.title)}" has no id.')
            else:
                findings.add("HB022", page.path, heading.line, f'The heading "{plain(heading.title)}" has no id.')
            continue
        check_id(heading.id, page.path, heading.line, findings)
        if uses[heading.id] > 1 and heading.id in seen:
            findings.add("HB021", page.path, heading.line, f'The id "{heading.id}" stands above already.')
        seen.add(heading.id)
    for date in page.head.key_dates:
        check_id(date.id, page.path, page.head.line("key_dates"), findings)


def _check_text(page: Page, heading: Heading, following: Heading | None, findings: Findings) -> None:
    """A heading has words, and text or a smaller heading below it."""
    if not plain(heading.title):
        findings.add("HB024", page.path, heading.line, f'The heading "{heading.id}" has no words.')
    if following is not None and following.level > heading.level:
        return
    lines = page.body.split("\n")
    last = following.line - 1 if following is not None else page.body_line + len(lines) - 1
    below = lines[heading.line - page.body_line + 1 : last - page.body_line + 1]
    if page.kind == "checklist" and heading.level == 2:
        findings.add("HB024", page.path, heading.line, f'The phase "{plain(heading.title)}" has no step.',
                     "Add a step (###), or take the phase out.")  # fmt: skip
    elif not any(line.strip() for line in below):
        findings.add("HB024", page.path, heading.line, f'There is no text under "{plain(heading.title)}".')
