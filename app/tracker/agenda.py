"""The agenda: what is due when, over all running checklists."""

import datetime
from collections.abc import Iterable
from typing import NamedTuple

from app.content import Checklist, DateKind
from app.tracker.due import Due
from app.tracker.progress import steps
from app.tracker.state import Run


class Entry(NamedTuple):
    """An open step that has a day: of a legal deadline the safe day. `due` says where it comes from; `waits` are ids
    of steps that come first. `more_time` links to what helps to ask the employer for a later day, or is "".
    """

    run_id: str
    run_name: str
    step_id: str
    title: str
    day: datetime.date
    kind: DateKind
    is_own_step: bool
    due: Due
    waits: tuple[str, ...]
    more_time: str = ""


def agenda(runs: Iterable[tuple[Run, Checklist]]) -> list[Entry]:
    """All open steps with a day, the earliest first; on one day in the order of `runs` and of their steps.

    Runs put away (archived) are left out.
    """
    entries = [
        Entry(
            run.id,
            run.name,
            step.id,
            step.title,
            step.due.shown,
            step.due.kind,
            step.is_own,
            step.due,
            step.waits,
            step.item.more_time if step.item else "",
        )
        for run, checklist in runs
        if not run.archived
        for step in steps(checklist, run)
        if step.due and step.state.status == "open"
    ]
    return sorted(entries, key=lambda entry: entry.day)
