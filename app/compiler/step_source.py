"""Checklist steps: a `###` heading, its fields indented by four spaces, and one to four sentences."""

from dataclasses import dataclass
from typing import cast, get_args

from app.compiler.due_rule import parse_due
from app.compiler.fields import Fields, Ref, read_fields
from app.compiler.finding import Findings
from app.content import DateKind, DueRule, KeyDate

_KINDS: tuple[str, ...] = ("own", *(kind for kind in get_args(DateKind) if kind != "own"))  # the first is the default
_INDENT = "    "


@dataclass(frozen=True, slots=True)
class Step:
    """One step as written. `line` is its heading's; `due_line` its due rule's. `body` is Markdown."""

    line: int
    body: str
    kind: DateKind = "own"
    due: DueRule | None = None
    due_line: int = 0
    after: tuple[Ref, ...] = ()
    optional: bool = False
    read: Ref | None = None
    letter: Ref | None = None
    calculator: Ref | None = None
    more_time: Ref | None = None
    minutes: int = 0


def read_steps(
    body: str, first_line: int, path: str, key_dates: tuple[KeyDate, ...], findings: Findings
) -> tuple[tuple[Step, ...], str]:
    """All steps in order, and the body with empty lines where their fields stood."""
    lines = body.split("\n")
    steps: list[Step] = []
    for start, line in enumerate(lines):
        if not line.startswith("### "):
            continue
        end = next((n for n in range(start + 1, len(lines)) if lines[n].startswith("#")), len(lines))
        first, last = _field_lines(lines, start + 1, end)
        text = "\n".join(entry.removeprefix(_INDENT) for entry in lines[first:last])
        lines[first:last] = [""] * (last - first)
        prose = "\n".join(lines[start + 1 : end]).strip("\n")
        fields = read_fields(text, path, first_line + first, findings) if text else None
        if fields is None:
            steps.append(Step(first_line + start, prose))
        else:
            steps.append(_read_step(fields, first_line + start, prose, key_dates))
    return tuple(steps), "\n".join(lines)


def _field_lines(lines: list[str], start: int, end: int) -> tuple[int, int]:
    """First and last (not included) of the indented lines right under a heading."""
    first = next((n for n in range(start, end) if lines[n].strip()), end)
    last = first
    while last < end and lines[last].startswith(_INDENT):
        last += 1
    return first, last


def _read_step(fields: Fields, line: int, body: str, key_dates: tuple[KeyDate, ...]) -> Step:
    step = Step(
        line,
        body,
        kind=cast(DateKind, fields.choice("kind", _KINDS)),
        due=_read_due(fields, key_dates),
        due_line=fields.line("due"),
        after=fields.refs("after"),
        optional=fields.flag("optional"),
        read=fields.ref("read"),
        letter=fields.ref("letter"),
        calculator=fields.ref("calculator"),
        more_time=fields.ref("more_time"),
        minutes=fields.count("minutes"),
    )
    fields.close()
    if step.more_time and step.kind != "employer":
        fields.report("HB054", "more_time", "Only a date of the employer can be asked to move.")
    return step


def _read_due(fields: Fields, key_dates: tuple[KeyDate, ...]) -> DueRule | None:
    text = fields.text("due")
    if not text:
        return None
    try:
        rule = parse_due(text, key_dates[0].id if key_dates else "")
    except ValueError:
        fields.report("HB052", "due", f'"{text}" is not a due rule.')
        return None
    if not any(date.id == rule.key_date for date in key_dates):
        missing = f'There is no key date "{rule.key_date}".' if rule.key_date else "This checklist has no key date."
        fields.report("HB053", "due", missing)
        return None
    return rule
