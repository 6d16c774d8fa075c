"""A running checklist as text for the terminal and as values for JSON. Reads only."""

from collections.abc import Iterator
from typing import Any

from app.content import Checklist
from app.tracker import Due, Run, Step, StepState, left_behind, next_step, progress, steps

_MARKS = {"open": "[ ]", "done": "[x]", "skipped": "[-]"}


def summary_values(checklist: Checklist, run: Run) -> dict[str, Any]:
    """A run in `checklist list --json`: see `app.cli.checklist`."""
    following = next_step(checklist, run)
    return {
        "run": run.id,
        "name": run.name,
        "checklist": run.checklist,
        "title": checklist.title,
        "lang": checklist.lang,
        "started": run.started.isoformat(),
        "last_change": run.last_change.isoformat(),
        "archived": run.archived,
        "key_dates": {key: day.isoformat() for key, day in run.key_dates.items()},
        "progress": progress(checklist, run)._asdict(),
        "next": following.id if following else None,
    }


def run_values(checklist: Checklist, run: Run) -> dict[str, Any]:
    """A run in `checklist show --json`: see `app.cli.checklist`."""
    gone = left_behind(checklist, run)
    return {
        **summary_values(checklist, run),
        "steps": [_step_values(step) for step in steps(checklist, run)],
        "left_behind": [{"id": step_id, **_state_values(state)} for step_id, state in gone.items()],
    }


def summary_line(checklist: Checklist, run: Run) -> str:
    """A run in one line: id, name, progress, next step."""
    following = next_step(checklist, run)
    parts = [run.id, run.name, progress_text(checklist, run)]
    if run.archived:
        parts.append("put away")
    elif following:
        parts.append(f"next: {following.title}")
    return "  ".join(parts)


def progress_text(checklist: Checklist, run: Run) -> str:
    """How far a run is, such as "7 of 18 steps, 1 skipped"."""
    now = progress(checklist, run)
    return f"{now.done} of {now.countable} steps" + (f", {now.skipped} skipped" if now.skipped else "")


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
        yield f"  {_MARKS[state.status]} {step_id}"
        yield from _note_lines(state)


def _step_lines(step: Step) -> Iterator[str]:
    remarks = [
        _due_text(step.due) if step.due else "",
        "optional" if step.item and step.item.optional else "",
        "your step" if step.is_own else "",
        "changed since you did it" if step.changed_since else "",
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


def _due_text(due: Due) -> str:
    kind = {"legal": "legal deadline", "employer": "employer's date", "own": "your own date" if due.is_own else "due"}
    return f"{kind[due.kind]} {due.day.isoformat()}"


def _step_values(step: Step) -> dict[str, Any]:
    due = step.due
    return {
        "id": step.id,
        "title": step.title,
        "phase": step.phase_id,
        **_state_values(step.state),
        "due": due and {"day": due.day.isoformat(), "kind": due.kind, "is_own": due.is_own, "rule": due.rule or None},
        "waits": list(step.waits),
        "optional": bool(step.item and step.item.optional),
        "is_own": step.is_own,
        "changed_since": step.changed_since,
    }


def _state_values(state: StepState) -> dict[str, Any]:
    return {
        "status": state.status,
        "changed": state.changed.isoformat() if state.changed else None,
        "reason": state.reason,
        "note": state.note,
        "who": state.who,
    }
