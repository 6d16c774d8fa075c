"""HB023, HB026, HB064, HB065: both languages of a page have the same ids and rules, and the same state."""

from app.compiler.finding import Findings
from app.compiler.page_source import Page
from app.compiler.source import Handbook
from app.compiler.step_source import Step

UNSTAMPED = ("", "000000000000")


def check(handbook: Handbook, findings: Findings) -> None:
    """All translations, each beside its English page; a page that exists only in Dutch is one of its own."""
    for page in handbook.pages:
        original = handbook.original(page)
        if original is not None:
            _check_ids(page, original, findings)
            _check_steps(page, original, findings)
            _check_stamp(page, original, findings)


def lags(page: Page, original: Page | None) -> bool:
    """Whether the English page has changed since it was translated. Not known, so not said, without a stamp."""
    return original is not None and page.head.translated_from not in (*UNSTAMPED, original.digest)


def _check_ids(page: Page, original: Page, findings: Findings) -> None:
    theirs = {heading.id: heading for heading in original.headings if heading.id}
    ours = {heading.id: heading for heading in page.headings if heading.id}
    for heading in theirs.values():
        if heading.id not in ours:
            findings.add("HB023", page.path, page.text_line, f'The section "{heading.id}" is missing here.',
                         f"Translate it: it stands in line {heading.line} of the English page.")  # fmt: skip
    for heading in ours.values():
        if heading.id not in theirs:
            findings.add("HB023", page.path, heading.line, f'The English page has no "{heading.id}".')
        elif theirs[heading.id].level != heading.level:
            findings.add("HB023", page.path, heading.line, f'"{heading.id}" is on another level in the English page.',
                         f"Write it with {'#' * theirs[heading.id].level}.")  # fmt: skip
    dates = {date.id for date in page.head.key_dates} ^ {date.id for date in original.head.key_dates}
    for date_id in sorted(dates):
        findings.add(
            "HB023", page.path, page.head.line("key_dates"), f'The key date "{date_id}" is in one language only.'
        )


def _check_steps(page: Page, original: Page, findings: Findings) -> None:
    """The fields of a step are no words: they are equal in all languages."""
    theirs = _steps_by_id(original)
    for step_id, step in _steps_by_id(page).items():
        other = theirs.get(step_id)
        if other is None:
            continue
        differing = [name for name, value in _rule_of(step).items() if value != _rule_of(other)[name]]
        if differing:
            message = f'In the step "{step_id}" this differs from the English one: {", ".join(differing)}.'
            findings.add("HB026", page.path, step.line, message)


def _steps_by_id(page: Page) -> dict[str, Step]:
    ids = {heading.line: heading.id for heading in page.headings}
    return {ids[step.line]: step for step in page.steps if ids[step.line]}


def _rule_of(step: Step) -> dict[str, object]:
    single = {"read": step.read, "letter": step.letter, "calculator": step.calculator, "more_time": step.more_time}
    return {
        "kind": step.kind,
        "due": step.due,
        "after": tuple(ref.id for ref in step.after),
        "optional": step.optional,
        "minutes": step.minutes,
        **{name: ref.id if ref else "" for name, ref in single.items()},
    }


def _check_stamp(page: Page, original: Page, findings: Findings) -> None:
    line = page.head.line("translated_from")
    if page.head.translated_from in UNSTAMPED:
        message = "The page does not say which English text it follows."
        findings.add("HB065", page.path, line, message, f"Run: handbook check --stamp {page.path}")
    elif lags(page, original):
        message = f"The English page has changed since: it is {original.digest} now."
        findings.add("HB064", page.path, line, message,
                     f"Translate the change. Then run: handbook check --stamp {page.path}")  # fmt: skip
