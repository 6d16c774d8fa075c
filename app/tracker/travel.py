"""Undo and redo of a run of which a copy is about: going back is a change like any other, made now.

Without this a copy that left before would bring back what was undone, or take away what was undone to.
"""

import datetime

from msgspec.structs import replace

from app.tracker.edits import as_text, mark_text
from app.tracker.own_steps import step_digest
from app.tracker.state import Run, State, StepState, digest


def travelled(to: State, left: State, moment: datetime.datetime) -> State:
    """`to`, as it is reached from `left` by undo or redo at `moment`."""
    known = {run.id: run for run in left.runs}
    runs = tuple(_run(run, known[run.id], moment) if run.id in known else run for run in to.runs)
    return to if runs == to.runs else replace(to, runs=runs)


def _run(to: Run, left: Run, moment: datetime.datetime) -> Run:
    if left.handed is None or to == left:
        return to
    titles, left_titles = ({step.id: step.title for step in run.own_steps} for run in (to, left))
    ids = to.steps.keys() | left.steps.keys() | titles.keys()
    steps = {}
    for step_id in sorted(ids):
        if step_id in left_titles and step_id not in titles:
            continue  # a step of one's own that is not there any more
        state = _step(to.step(step_id), left.step(step_id), moment)
        if titles.get(step_id) != left_titles.get(step_id):  # another title, or a step that is back again
            before = left_titles.get(step_id, "")
            gone = {digest("title", before)} if before else set()
            state = replace(
                state,
                times={**state.times, "title": moment, "place": moment},
                replaced=tuple(sorted({*state.replaced, *gone})),
            )
        if state != StepState():
            steps[step_id] = state
    removed = {key: value for key, value in {**left.removed, **to.removed}.items() if key not in titles}
    removed |= {key: step_digest(left, key) for key in left_titles if key not in titles}
    texts, left_texts = _texts(to), _texts(left)
    changed = {field for field in texts.keys() | left_texts.keys() if texts.get(field) != left_texts.get(field)}
    lost = {digest(field, left_texts[field]) for field in changed if left_texts.get(field)}
    if (to.archived, to.finished) != (left.archived, left.finished):
        changed.add("archived")
    return replace(
        to, steps=steps, removed=removed, handed=max(left.handed, to.handed or left.handed),
        times={**to.times, **dict.fromkeys(changed, moment)},
        replaced=tuple(sorted({*to.replaced, *left.replaced, *lost})),
    )  # fmt: skip


def _texts(run: Run) -> dict[str, str]:
    return {"name": run.name} | {f"key:{key}": as_text(day) for key, day in run.key_dates.items()}


def _step(to: StepState, left: StepState, moment: datetime.datetime) -> StepState:
    pairs = {
        "note": (to.note, left.note),
        "who": (to.who, left.who),
        "due": (as_text(to.own_due), as_text(left.own_due)),
    }
    changed = {field: before for field, (text, before) in pairs.items() if text != before}
    lost = {digest(field, before) for field, before in changed.items() if before}
    marked = mark_text(to) != mark_text(left)
    if marked and mark_text(left):
        lost.add(digest("status", mark_text(left)))
    if not changed and not marked and to.replaced == left.replaced:
        return to
    return replace(
        to,
        changed=moment if marked else to.changed,
        times={**to.times, **dict.fromkeys(changed, moment)},
        replaced=tuple(sorted({*to.replaced, *left.replaced, *lost})),
    )
