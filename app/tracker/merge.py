"""Two people's copies of one run become one: the same from both sides, and nothing of either is lost.

Each value is looked at by itself (app.tracker.register).
"""

import datetime

from msgspec.structs import replace

from app.errors import TrackerError
from app.tracker.edits import as_text, mark_text
from app.tracker.own_steps import step_digest
from app.tracker.register import NEVER, Register
from app.tracker.state import OwnStep, Run, StepState, Times


def merge_runs(a: Run, b: Run) -> Run:
    """One run from two copies; `merge_runs(b, a)` is the same. Raises TrackerError for copies of different runs."""
    if (a.id, a.checklist) != (b.id, b.checklist):
        raise TrackerError("These are copies of two different checklists, so they cannot be joined.")
    if a == b:
        return a
    register = Register(a.times, b.times, a.replaced, b.replaced)
    name = register.pick("name", a.name, b.name)
    days = {}
    for key in sorted(a.key_dates.keys() | b.key_dates.keys()):
        text = register.pick(f"key:{key}", as_text(a.key_dates.get(key)), as_text(b.key_dates.get(key)))
        if text:
            days[key] = datetime.date.fromisoformat(text)
    for key in sorted((a.times.keys() | b.times.keys()) - register.times.keys()):  # key dates taken away in both
        register.stamp(key)
    put_away = max((side.times.get("archived", NEVER), side.archived, side.finished or NEVER) for side in (a, b))
    own_steps, removed = _merge_own_steps(a, b)
    gone = {step.id for run in (a, b) for step in run.own_steps} - own_steps.keys()
    steps = {}
    for item_id in sorted((a.steps.keys() | b.steps.keys() | own_steps.keys()) - gone):
        steps[item_id], title = merge_steps(a.step(item_id), b.step(item_id), _titles(a, b, item_id))
        if item_id in own_steps:
            own_steps[item_id] = replace(own_steps[item_id], title=title)
    return Run(
        a.id, a.checklist, name,
        started=min(a.started, b.started), last_change=max(a.last_change, b.last_change),
        key_dates=days, steps={key: state for key, state in steps.items() if state != StepState()},
        own_steps=tuple(own_steps.values()),
        archived=put_away[1], finished=put_away[2] if put_away[2] != NEVER else None,
        handed=max(filter(None, (a.handed, b.handed)), default=None),
        known=_merge_known(a, b), removed=removed, times=register.times,
        kept=register.kept(a.kept, b.kept), replaced=register.replaced,
    )  # fmt: skip


def merge_steps(a: StepState, b: StepState, titles: tuple[str, str] = ("", "")) -> tuple[StepState, str]:
    """One step's state from two copies of it, and its title where it is the person's own."""
    if a == b and titles[0] == titles[1]:
        return a, titles[0]
    register = Register({**a.times, **_mark_time(a)}, {**b.times, **_mark_time(b)}, a.replaced, b.replaced)
    mark = a if register.pick("status", mark_text(a), mark_text(b)) == mark_text(a) else b
    if mark_text(a) == mark_text(b):  # ticked in the same moment against two versions of the text
        mark = max(a, b, key=lambda side: side.fingerprint)
    note = register.pick("note", a.note, b.note)
    who = register.pick("who", a.who, b.who)
    due = register.pick("due", as_text(a.own_due), as_text(b.own_due))
    title = register.pick("title", *titles)
    register.stamp("place")
    return StepState(
        mark.status, mark.changed, mark.reason, note, who,
        datetime.date.fromisoformat(due) if due else None, mark.fingerprint,
        times={key: moment for key, moment in register.times.items() if key != "status"},
        kept=register.kept(a.kept, b.kept), replaced=register.replaced,
    ), title  # fmt: skip


def _merge_own_steps(a: Run, b: Run) -> tuple[dict[str, OwnStep], dict[str, str]]:
    """The own steps of both, sorted by id, with the later place of each; and what is removed."""
    mine, theirs = ({step.id: step for step in run.own_steps} for run in (a, b))
    merged: dict[str, OwnStep] = {}
    for step_id in sorted(mine.keys() | theirs.keys()):
        if step_id in mine and step_id in theirs:
            sides = ((run.step(step_id).times.get("place", NEVER), run_steps[step_id].phase, run_steps[step_id].after)
                     for run, run_steps in ((a, mine), (b, theirs)))  # fmt: skip
            _, phase, after = max(sides)
            merged[step_id] = replace(max(mine[step_id], theirs[step_id], key=_made), phase=phase, after=after)
            continue
        has, lacks = (a, b) if step_id in mine else (b, a)
        # Removed there, and here it still is what it was then: gone. Otherwise somebody wrote on it, and it stays.
        if lacks.removed.get(step_id) != step_digest(has, step_id):
            merged[step_id] = (mine | theirs)[step_id]
    removed = {
        step_id: max(side.removed.get(step_id, "") for side in (a, b))
        for step_id in sorted(a.removed.keys() | b.removed.keys())
        if step_id not in merged
    }
    return merged, removed


def _made(step: OwnStep) -> tuple[bool, str, str]:
    """What both copies have alike, unless one was made by hand: the same side wins from both."""
    return step.kind != "own", step.kind, step.link


def _titles(a: Run, b: Run, step_id: str) -> tuple[str, str]:
    """The titles of an own step in both copies; of a step that only one has, twice the same."""
    found = [step.title for run in (a, b) for step in run.own_steps if step.id == step_id]
    return (found[0], found[-1]) if found else ("", "")


def _merge_known(a: Run, b: Run) -> dict[str, str] | None:
    """Every step that either has seen."""
    if a.known is None or b.known is None:
        return a.known if b.known is None else b.known
    ids = sorted(a.known.keys() | b.known.keys())
    return {item_id: max(a.known.get(item_id, ""), b.known.get(item_id, "")) for item_id in ids}


def _mark_time(state: StepState) -> Times:
    return {"status": state.changed} if state.changed else {}
