"""A running checklist as text for the terminal. Reads only."""

import datetime
from collections.abc import Iterator
from typing import Any

from app.content import Checklist
from app.exports import calendar_file, due_values, run_csv, run_json, run_markdown
from app.tracker import Due, Moved, Run, Step, StepState, left_behind, next_step, progress, steps

_MARKS = {"open": "[ ]", "done": "[x]", "skipped": "[-]"}


def summary_line(checklist: Checklist, run: Run) -> str:
    """A run in one line: id, name, progress, next step."""
    following = next_step(checklist, run)
    parts = [run.id, run.name, progress_text(checklist, run)]
    if run.finished:
        parts.append(f"finished {run.finished.date().isoformat()}")
    elif run.archived:
        parts.append("put away")
    elif following:
        parts.append(f"next: {following.title}")
    return "  ".join(parts)


def counted(count: int, one: str, many: str = "") -> str:
    """For example "1 step", "2 steps"; `many` where it is not `one` with an s."""
    return f"{count} {one if count == 1 else many or f'{one}s'}"


def progress_text(checklist: Checklist, run: Run) -> str:
    """How far a run is, such as "7 of 18 steps, 1 skipped"."""
    now = progress(checklist, run)
    return f"{now.done} of {counted(now.countable, 'step')}" + (f", {now.skipped} skipped" if now.skipped else "")


def run_lines(checklist: Checklist, run: Run) -> Iterator[str]:
    """A whole run, for reading. The ids in it are those that `tick` and the other commands take."""
    yield run.name
    yield f"{checklist.title} · {progress_text(checklist, run)} · run {run.id}"
    labels = {key_date.id: key_date.label for key_date in checklist.key_dates}
    for key, day in run.key_dates.items():
        yield f"{labels.get(key, key)}: {day.isoformat()}"
    titles = {phase.id: phase.title for phase in checklist.phases}
    phase_id = None
    for step in steps(checklist, run):
        if step.phase_id != phase_id:
            phase_id = step.phase_id
            yield ""
            yield titles.get(phase_id, "Your own steps")
        yield from _step_lines(step)
    gone = left_behind(checklist, run)
    if gone:
        yield ""
        yield "No longer in this checklist, and kept"
    for step_id, state in gone.items():
        title = (run.known or {}).get(step_id, "")
        yield f"  {_MARKS[state.status]} {step_id}" + (f"  {title}" if title else "")
        yield from _note_lines(state)
    if run.kept:
        yield ""
        yield "Kept from another copy"
    for number, kept in enumerate(run.kept, 1):
        yield f"  {number}. {kept.field}: {kept.text}"


def moved_lines(moved: list[Moved]) -> Iterator[str]:
    """Which days move with a key date."""
    if not moved:
        yield "No date moves."
    for step in moved:
        before, after = (due_text(due) if due else "no date" for due in (step.before, step.after))
        yield f"  {step.step_id}  {step.title}: {before} -> {after}"


def moved_values(moved: list[Moved]) -> list[dict[str, Any]]:
    """The same for JSON: see `app.cli.checklist`."""
    return [
        {"step": step.step_id, "title": step.title, "before": due_values(step.before), "after": due_values(step.after)}
        for step in moved
    ]


def exported(kind: str, checklist: Checklist, run: Run, with_notes: bool) -> bytes:
    """A run as a file: "md", "csv", "ics" or "json"."""
    if kind == "csv":
        return run_csv(checklist, run, with_notes).encode()
    if kind == "json":
        return run_json(checklist, run, with_notes).encode() + b"\n"
    if kind == "ics":
        return calendar_file([(run, checklist)], checklist.lang, datetime.date.today(), with_notes)
    return run_markdown(checklist, run, with_notes).encode()


def _step_lines(step: Step) -> Iterator[str]:
    remarks = [
        due_text(step.due) if step.due else "",
        "optional" if step.item and step.item.optional else "",
        "your step" if step.is_own else "",
        "changed since you did it" if step.changed_since else "",
        "new" if step.is_new else "",
        f"waits for {', '.join(step.waits)}" if step.waits and step.state.status == "open" else "",
    ]
    told = "; ".join(filter(None, remarks))
    yield f"  {_MARKS[step.state.status]} {step.id}  {step.title}" + (f" ({told})" if told else "")
    yield from _note_lines(step.state)


def _note_lines(state: StepState) -> Iterator[str]:
    for label, text in (("who", state.who), ("skipped because", state.reason), ("note", state.note)):
        if text:
            first, *more = text.splitlines() or [""]
            yield f"      {label}: {first}"
            yield from (f"      {line}" for line in more)
    for number, kept in enumerate(state.kept, 1):
        yield f"      also written ({number}), {kept.field}: {kept.text}"


def due_text(due: Due) -> str:
    """A date with its kind, such as "legal deadline 2026-12-24, as 2026-12-25 is closed (christmas)"."""
    kind = {"legal": "legal deadline", "employer": "employer's date", "own": "your own date" if due.is_own else "due"}
    why = f", as offices are closed on {due.day.isoformat()} ({due.closed})" if due.shown != due.day else ""
    return f"{kind[due.kind]} {due.shown.isoformat()}{why}"
