"""What differs between two states of one run: what an import would change, before it does."""

from typing import NamedTuple

from app.tracker.edits import as_text
from app.tracker.state import OwnStep, Run, StepState


class Difference(NamedTuple):
    """One value that differs. `step_id` is "" for the run itself; `before` and `after` are "" for none.

    `field`: name, archived, key date ("key:" and its id), own step, status, reason, note, who, due, kept.
    """

    step_id: str
    field: str
    before: str
    after: str


def differences(before: Run | None, after: Run) -> list[Difference]:
    """Every value that differs: of the run first, then step by step. `before` None: a run that is not there yet."""
    found = list(_of_run(before, after)) if before else [Difference("", "name", "", after.name)]
    ids = [step_id for run in (before, after) if run for step_id in (*run.steps, *(step.id for step in run.own_steps))]
    for step_id in dict.fromkeys(ids):
        found += _of_step(step_id, before, after)
    return found


def _of_run(before: Run, after: Run) -> list[Difference]:
    pairs = [("name", before.name, after.name)]
    for key in dict.fromkeys((*before.key_dates, *after.key_dates)):
        pairs.append((f"key:{key}", as_text(before.key_dates.get(key)), as_text(after.key_dates.get(key))))
    pairs.append(("archived", "yes" if before.archived else "no", "yes" if after.archived else "no"))
    pairs += _kept(before, after)
    return [Difference("", field, *texts) for field, *texts in pairs if texts[0] != texts[1]]


def _of_step(step_id: str, before: Run | None, after: Run) -> list[Difference]:
    old, new = before.step(step_id) if before else StepState(), after.step(step_id)
    pairs = [("own step", _title(before, step_id), _title(after, step_id)), ("status", old.status, new.status)]
    pairs += [(field, getattr(old, field), getattr(new, field)) for field in ("reason", "note", "who")]
    pairs.append(("due", as_text(old.own_due), as_text(new.own_due)))
    pairs += _kept(old, new)
    return [Difference(step_id, field, *texts) for field, *texts in pairs if texts[0] != texts[1]]


def _kept(before: Run | StepState, after: Run | StepState) -> list[tuple[str, str, str]]:
    return [("kept", "", text.text) for text in after.kept if text not in before.kept]


def _title(run: Run | None, step_id: str) -> str:
    steps: tuple[OwnStep, ...] = run.own_steps if run else ()
    return next((step.title for step in steps if step.id == step_id), "")
