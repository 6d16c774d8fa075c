"""HB010 to HB013: every link, figure and id named anywhere leads to something."""

from collections.abc import Iterable

from app.compiler.clean_tree import IMAGES
from app.compiler.fields import Ref
from app.compiler.figure_ref import figure_refs_in
from app.compiler.finding import Findings
from app.compiler.glossary import WORD_PREFIX
from app.compiler.links import IMAGE, Link, links_in, parse_link, scheme_of
from app.compiler.page_source import FOLDERS, Page
from app.compiler.source import Handbook


def check(handbook: Handbook, findings: Findings) -> None:
    """Links in texts, fields of pages, fields of steps, glossary and words."""
    for page in handbook.pages:
        _check_text(page, handbook, findings)
        _check_figures(page, handbook, findings)
        _check_fields(page, handbook, findings)
    _check_listed(handbook, findings)
    _check_glossary(handbook, findings)


def _check_text(page: Page, handbook: Handbook, findings: Findings) -> None:
    for href, line in links_in(page.body, page.body_line):
        link = parse_link(href)
        if link is None:
            findings.add("HB012", page.path, line, f'The app does not open "{href}".')
        else:
            handbook.targets.check(link, page.path, line, findings)
    for number, line_text in enumerate(page.body.split("\n"), start=page.body_line):
        for picture in IMAGE.finditer(line_text):
            if not picture[1].strip():
                findings.add("HB031", page.path, number, f'The picture "{picture[2]}" has no alternative text.')
            if not (handbook.folder / IMAGES / picture[2]).is_file():
                findings.add("HB010", page.path, number, f'There is no picture "{picture[2]}".',
                             f"Put it into {handbook.folder.name}/{IMAGES}/, or correct its name.")  # fmt: skip


def _check_figures(page: Page, handbook: Handbook, findings: Findings) -> None:
    for written, ref, line in figure_refs_in(page.body, page.body_line):
        if ref is None:
            findings.add("HB013", page.path, line, f"{written} cannot be read.",
                         "Write {{id}}, {{id|dated}} or {{id@2025-07-01}}.")  # fmt: skip
        elif ref.id not in handbook.figures:
            findings.add("HB013", page.path, line, f'There is no figure "{ref.id}".')
        elif handbook.figures[ref.id].on(ref.day or page.head.checked) is None:
            day = ref.day or page.head.checked
            advice = f"Add a period to figures.yaml, or name a day that has a value: {{{{{ref.id}@YYYY-MM-DD}}}}."
            findings.add("HB013", page.path, line, f'The figure "{ref.id}" has no value on {day}.', advice)


def _check_fields(page: Page, handbook: Handbook, findings: Findings) -> None:
    head = page.head
    for scheme, refs in (("page", head.guides + head.related), ("list", head.checklists), ("letter", head.letters),
                         ("calc", head.calculators)):  # fmt: skip
        _check_refs(scheme, refs, page.path, handbook, findings)
    for step in page.steps:
        for scheme, ref in (
            ("page", step.read),
            ("letter", step.letter),
            ("calc", step.calculator),
            (scheme_of(step.more_time), step.more_time),
        ):
            _check_refs(scheme, (ref,) if ref else (), page.path, handbook, findings)
    if page.kind == "checklist" and head.topic not in handbook.contents.topics:
        findings.add("HB010", page.path, head.line("topic"), f'There is no topic "{head.topic}".',
                     "Use the id of a topic of contents.yaml.")  # fmt: skip
    icons = handbook.folder.parent / "resources" / "icons"
    if page.kind == "situation" and icons.is_dir() and not (icons / f"{head.icon}.svg").is_file():
        findings.add("HB010", page.path, head.line("icon"), f'There is no icon "{head.icon}".',
                     "Use the name of a file in resources/icons.")  # fmt: skip


def _check_listed(handbook: Handbook, findings: Findings) -> None:
    """Every page stands in contents.yaml: otherwise it would have no place in the app."""
    listed = {"guide": handbook.contents.guides, "situation": handbook.contents.situations,
              "checklist": handbook.contents.checklists}  # fmt: skip
    for page in handbook.pages:
        if page.id not in listed[page.kind]:
            findings.add("HB005", page.path, 1, f'contents.yaml does not list the {page.kind} "{page.id}".',
                         f"Add the id to contents.yaml, or rename the file in {FOLDERS[page.kind]}/.")  # fmt: skip


def _check_glossary(handbook: Handbook, findings: Findings) -> None:
    glossary = handbook.glossary
    for scheme, refs in (
        ("term", glossary.term_refs),
        ("page", glossary.guide_refs),
        ("list", glossary.checklist_refs),
    ):
        _check_refs(scheme, refs, glossary.path, handbook, findings)
    for calculator in handbook.calculators.values():
        if calculator.id not in handbook.contents.calculators:
            findings.add("HB005", calculator.path, calculator.line,
                         f'contents.yaml does not list the calculator "{calculator.id}".')  # fmt: skip
        for scheme, named in (
            ("page", calculator.guides),
            ("list", calculator.checklists),
            ("letter", calculator.letters),
        ):
            _check_refs(scheme, named, calculator.path, handbook, findings)
    for letter in handbook.letters.values():
        if letter.id not in handbook.contents.letters:
            findings.add("HB005", letter.path, 1, f'contents.yaml does not list the letter "{letter.id}".')
        for scheme, named in (("page", letter.guides), ("list", letter.checklists), ("calc", letter.calculators)):
            _check_refs(scheme, named, letter.path, handbook, findings)
    contents = handbook.contents
    known = {*contents.guides, *contents.situations}
    for kind, ids in (("checklist", contents.checklists), ("letter", contents.letters),
                      ("calculator", contents.calculators)):  # fmt: skip
        known.update(WORD_PREFIX[kind] + noun_id for noun_id in ids)
    for ref in handbook.words.refs:
        if ref.id not in known:
            findings.add("HB010", handbook.words.path, ref.line, f'There is no page "{ref.id}".',
                         "Name a guide or situation by its id, others as list:id, letter:id or calc:name.")  # fmt: skip


def _check_refs(scheme: str, refs: Iterable[Ref], path: str, handbook: Handbook, findings: Findings) -> None:
    for ref in refs:
        target, _, section = ref.id.partition("#")
        handbook.targets.check(Link(scheme, target, section), path, ref.line, findings)
