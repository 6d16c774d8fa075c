"""A run's steps in the order they are shown: the checklist's own, with the person's steps in between.

The checklist keeps its order; a step of the person's hangs on the step before it (`OwnStep.after`). When the handbook
changes, no such step is lost: without its neighbour it stands at the end of its phase, without its phase at the end
of the last one.
"""

import datetime
import secrets
from collections.abc import Iterable, Iterator

import msgspec
from msgspec.structs import replace

from app.content import Checklist, Item
from app.errors import TrackerError
from app.tracker import edits
from app.tracker.state import OwnStep, Run, digest

OWN_PREFIX = "own-"


def new_id(prefix: str, taken: set[str]) -> str:
    """A short id, of a step or a run, that is not taken: 6 hexadecimal digits, to be typed on the command line."""
    while (made := prefix + secrets.token_hex(3)) in taken:
        pass
    return made


def arrange(checklist: Checklist, run: Run) -> list[tuple[str, list[Item | OwnStep]]]:
    """Each phase's id with its steps in order. With no phases in the checklist, one phase "" for the person's steps."""
    phases = [(phase.id, phase.items) for phase in checklist.phases] or [("", ())]
    known = {phase_id for phase_id, _ in phases}
    last = phases[-1][0]
    arranged = []
    for phase_id, items in phases:
        mine = [step for step in run.own_steps if step.phase == phase_id]
        if phase_id == last:
            mine += [step for step in run.own_steps if step.phase not in known]
        arranged.append((phase_id, _hang(items, mine)))
    return arranged


def end_of(checklist: Checklist, run: Run) -> tuple[str, str]:
    """The last place of a run: its phase, and the step to stand after ("" where there is none)."""
    phase_id, lines = arrange(checklist, run)[-1]
    return phase_id, lines[-1].id if lines else ""


def add(run: Run, step: OwnStep) -> Run:
    """The run with one more step, directly after `step.after`."""
    moved = (
        replace(other, after=step.id) if (other.phase, other.after) == (step.phase, step.after) else other
        for other in run.own_steps
    )
    return replace(run, own_steps=(*moved, step))


def rename(run: Run, step_id: str, title: str, moment: datetime.datetime) -> Run:
    """The run with another title for a step of the person's. Raises TrackerError when there is none of this id."""
    before = _find(run, step_id).title
    if before == title:
        return run
    renamed = tuple(replace(step, title=title) if step.id == step_id else step for step in run.own_steps)
    return edits.stamp(replace(run, own_steps=renamed), step_id, "title", moment, before)


def remove(run: Run, step_id: str) -> Run:
    """The run without this step and without its note and date. Raises TrackerError when there is none of this id."""
    gone = _find(run, step_id)
    left = tuple(
        replace(step, after=gone.after) if step.after == step_id else step
        for step in run.own_steps
        if step.id != step_id
    )
    return replace(
        run,
        own_steps=left,
        steps={key: value for key, value in run.steps.items() if key != step_id},
        removed={**run.removed, step_id: step_digest(run, step_id)} if run.handed else run.removed,
    )


def step_digest(run: Run, step_id: str) -> str:
    """Tells what a step of the person's holds from anything else it could hold (title, note, tick; not its place)."""
    held = msgspec.json.encode([_find(run, step_id).title, run.step(step_id)], order="deterministic")
    return digest(step_id, held.decode())


def move(checklist: Checklist, run: Run, step_id: str, offset: int) -> Run:
    """The run with this step `offset` places further down (negative: up), past phase borders, as far as it goes.

    Raises TrackerError when there is none of this id.
    """
    _find(run, step_id)
    arranged = [(phase_id, [step.id for step in steps]) for phase_id, steps in arrange(checklist, run)]
    phase = next(index for index, (_, ids) in enumerate(arranged) if step_id in ids)
    for _ in range(abs(offset)):
        phase = _move_by_one(arranged, phase, step_id, down=offset > 0)
    return replace(run, own_steps=tuple(_hung_anew(arranged, run)))


def _move_by_one(arranged: list[tuple[str, list[str]]], phase: int, step_id: str, down: bool) -> int:
    """Move inside its phase, or into the next one; the index of the phase it is in now."""
    ids = arranged[phase][1]
    place = ids.index(step_id)
    other = phase + (1 if down else -1)
    if place != (len(ids) - 1 if down else 0):
        ids.insert(place + (1 if down else -1), ids.pop(place))
    elif 0 <= other < len(arranged):
        ids.remove(step_id)
        arranged[other][1].insert(0 if down else len(arranged[other][1]), step_id)
        return other
    return phase


def _hung_anew(arranged: list[tuple[str, list[str]]], run: Run) -> Iterator[OwnStep]:
    mine = {step.id: step for step in run.own_steps}
    for phase_id, ids in arranged:
        for before, step_id in zip(["", *ids], ids, strict=False):
            if step_id in mine:
                yield replace(mine[step_id], phase=phase_id, after=before)


def _hang(items: Iterable[Item], mine: Iterable[OwnStep]) -> list[Item | OwnStep]:
    """The items with the person's steps after their neighbours; those whose neighbour is missing at the end."""
    waiting: dict[str, list[OwnStep]] = {}
    for step in mine:
        waiting.setdefault(step.after, []).append(step)
    placed: list[Item | OwnStep] = []

    def place_after(step_id: str) -> None:
        stack = waiting.pop(step_id, [])[::-1]
        while stack:
            step = stack.pop()
            placed.append(step)
            stack += waiting.pop(step.id, [])[::-1]  # taken out: a ring of neighbours ends, too

    place_after("")
    for item in items:
        placed.append(item)
        place_after(item.id)
    lost = {step.id for steps in waiting.values() for step in steps}
    for step_id in sorted(waiting, key=lambda neighbour: neighbour in lost):  # beginnings of chains first
        place_after(step_id)
    return placed


def _find(run: Run, step_id: str) -> OwnStep:
    for step in run.own_steps:
        if step.id == step_id:
            return step
    raise TrackerError("This list has no step of your own with that id.")
