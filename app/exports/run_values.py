"""A run as plain values: what `handbook checklist show --json` prints and the JSON file holds. Stable: see app.cli."""

import json
from typing import Any

from app.content import Checklist
from app.exports.words import NOT_ENCRYPTED
from app.tracker import Due, Run, Step, StepState, left_behind, next_step, pack, progress, steps, without_notes


def summary_values(checklist: Checklist, run: Run) -> dict[str, Any]:
    """A run without its steps."""
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
        "finished": run.finished.isoformat() if run.finished else None,
        "key_dates": {key: day.isoformat() for key, day in run.key_dates.items()},
        "progress": progress(checklist, run)._asdict(),
        "next": following.id if following else None,
    }


def run_values(checklist: Checklist, run: Run) -> dict[str, Any]:
    """A run with its steps."""
    gone, titles = left_behind(checklist, run), run.known or {}
    return {
        **summary_values(checklist, run),
        "kept": [{"field": kept.field, "text": kept.text} for kept in run.kept],
        "steps": [_step_values(step) for step in steps(checklist, run)],
        "left_behind": [
            {"id": step_id, "title": titles.get(step_id, ""), **_state_values(state)} for step_id, state in gone.items()
        ],
    }


def run_json(checklist: Checklist, run: Run, with_notes: bool) -> str:
    """A run as JSON, for other programs and for `import`. Without notes it has no name either."""
    shared = run if with_notes else without_notes(run)
    return json.dumps(
        {
            "notice": NOT_ENCRYPTED.get(checklist.lang),
            **run_values(checklist, shared),
            **json.loads(pack(shared)),  # what `import` reads: kind, format, run (here the whole one, not its id)
        },
        ensure_ascii=False,
        indent=2,
    )


def due_values(due: Due | None) -> dict[str, Any] | None:
    """A date: `day` is the rule's or the person's, `safe_day` the one to aim at, `closed` why they differ."""
    if due is None:
        return None
    return {
        "day": due.day.isoformat(),
        "kind": due.kind,
        "is_own": due.is_own,
        "rule": due.rule or None,
        "safe_day": due.shown.isoformat(),
        "closed": due.closed if due.shown != due.day else None,
    }


def _step_values(step: Step) -> dict[str, Any]:
    return {
        "id": step.id,
        "title": step.title,
        "phase": step.phase_id,
        **_state_values(step.state),
        "due": due_values(step.due),
        "waits": list(step.waits),
        "optional": bool(step.item and step.item.optional),
        "is_own": step.is_own,
        "changed_since": step.changed_since,
        "is_new": step.is_new,
        "link": step.link,
    }


def _state_values(state: StepState) -> dict[str, Any]:
    return {
        "status": state.status,
        "changed": state.changed.isoformat() if state.changed else None,
        "reason": state.reason,
        "note": state.note,
        "who": state.who,
        "kept": [{"field": kept.field, "text": kept.text} for kept in state.kept],
    }
