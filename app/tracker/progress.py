"""Progress: a run beside its checklist. What is done, what comes next, what waits for what. Changes nothing.

Everything is looked up by id, so a run looks the same in both languages and after the texts changed.
"""

import datetime
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from msgspec.structs import replace

from app.content import Checklist, DateKind, Item
from app.tracker.due import Due, Moved, step_due
from app.tracker.own_steps import arrange
from app.tracker.state import OwnStep, Run, StepState


class Step(NamedTuple):
    """One line of a running checklist. `item` is None for a step of the person's.

    `waits`: ids of the steps that should come first and are neither done nor skipped. `changed_since`: it is done, and
    its text or rule is another one than at the tick. `is_new`: the handbook has it since the person looked last.
    `kind`: who sets its date, with a date or without. `link`: where a step of the person's came from.
    """

    id: str
    title: str
    phase_id: str
    item: Item | None
    state: StepState
    due: Due | None
    waits: tuple[str, ...]
    is_own: bool
    changed_since: bool
    is_new: bool = False
    kind: DateKind = "own"
    link: str = ""


class Progress(NamedTuple):
    """Numbers of steps. `countable` are all but the skipped ones; optional steps count until they are skipped."""

    done: int
    skipped: int
    countable: int

    @property
    def is_complete(self) -> bool:
        """Whether nothing is left open."""
        return self.done == self.countable


def steps(checklist: Checklist, run: Run) -> list[Step]:
    """All steps in the order in which they are shown: the checklist's and the person's own."""
    here = {item.id for item in checklist.items()}
    found = []
    for phase_id, lines in arrange(checklist, run):
        for line in lines:
            item = line if isinstance(line, Item) else None
            state = run.step(line.id)
            # A step that the handbook no longer has must not hold up another one.
            waits = tuple(item_id for item_id in waiting_for(item, run) if item_id in here) if item else ()
            changed = item is not None and state.status == "done" and state.fingerprint not in ("", item.fingerprint)
            is_new = item is not None and run.known is not None and item.id not in run.known and state == StepState()
            due = step_due(line, run)
            link = line.link if isinstance(line, OwnStep) else ""
            found.append(
                Step(
                    line.id,
                    line.title,
                    phase_id,
                    item,
                    state,
                    due,
                    waits,
                    item is None,
                    changed,
                    is_new,
                    line.kind,
                    link,
                )
            )
    return found


def progress(checklist: Checklist, run: Run) -> Progress:
    """How far a run is."""
    return count(steps(checklist, run))


def count(lines: Iterable[Step]) -> Progress:
    """The same for steps already at hand, or for those of one phase."""
    statuses = [line.state.status for line in lines]
    return Progress(statuses.count("done"), statuses.count("skipped"), len(statuses) - statuses.count("skipped"))


def next_step(checklist: Checklist, run: Run) -> Step | None:
    """The step to do next: the first open one that waits for nothing; None when none is open.

    An optional step comes only when no other can be done, so that one left open does not stand in the way for ever.
    """
    still_open = [line for line in steps(checklist, run) if line.state.status == "open"]
    return min(still_open, key=lambda line: (bool(line.waits), bool(line.item and line.item.optional)), default=None)


def waiting_for(item: Item, run: Run) -> tuple[str, ...]:
    """Ids of the steps that should come before `item` and are neither done nor skipped."""
    return tuple(item_id for item_id in item.after if run.step(item_id).status == "open")


def left_behind(checklist: Checklist, run: Run) -> dict[str, StepState]:
    """What the person wrote or ticked at steps that the checklist no longer has, by id. It stays stored.

    `run.known` has their titles.
    """
    here = {line.id for line in steps(checklist, run)}
    return {step_id: state for step_id, state in run.steps.items() if step_id not in here}


def moved_steps(checklist: Checklist, run: Run, key_dates: Mapping[str, datetime.date]) -> list[Moved]:
    """Every step, done ones too, whose day would be another one with these key dates; in the order shown."""
    after = {line.id: line.due for line in steps(checklist, replace(run, key_dates=dict(key_dates)))}
    return [
        Moved(line.id, line.title, line.due, after[line.id])
        for line in steps(checklist, run)
        if (line.due and line.due.day) != (then.day if (then := after[line.id]) else None)
    ]
