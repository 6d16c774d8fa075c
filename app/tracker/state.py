"""What a person keeps: runs of checklists with their ticks, dates and notes, and bookmarks. Plain values, no disk.

Every change makes a new `State`; the old one stays as it was, so undo is a list of them. Progress is stored by the
ids of checklist and item, never by position or text.
"""

import datetime
from typing import Literal

import msgspec

StepStatus = Literal["open", "done", "skipped"]


class StepState(msgspec.Struct, frozen=True, omit_defaults=True):
    """What happened to one step. `changed` is the moment of the last tick, untick or skip (local time, no zone).

    `own_due` replaces the rule's date. `fingerprint` is the item's at the moment of the tick: when the item's
    differs now, the step has changed since.
    """

    status: StepStatus = "open"
    changed: datetime.datetime | None = None
    reason: str = ""
    note: str = ""
    who: str = ""
    own_due: datetime.date | None = None
    fingerprint: str = ""


class OwnStep(msgspec.Struct, frozen=True, omit_defaults=True):
    """A step the person added. Stands in `phase`, after the step `after` ("" is first). Its id begins with "own-"."""

    id: str
    title: str
    phase: str
    after: str = ""


class Run(msgspec.Struct, frozen=True, omit_defaults=True):
    """One use of a checklist. The same checklist may run several times under different names.

    `key_dates` maps the checklist's key-date ids to dates. `steps` holds only steps that have something to tell.
    `last_change` is the moment of the last change of any kind.
    """

    id: str
    checklist: str
    name: str
    started: datetime.datetime
    last_change: datetime.datetime
    key_dates: dict[str, datetime.date] = {}
    steps: dict[str, StepState] = {}
    own_steps: tuple[OwnStep, ...] = ()
    archived: bool = False

    def step(self, item_id: str) -> StepState:
        """What happened to a step; an open step when nothing did."""
        return self.steps.get(item_id, _UNTOUCHED)


class Bookmark(msgspec.Struct, frozen=True, omit_defaults=True):
    """A page the person marked: kind ("guide", "term", "checklist"), id, and section or ""."""

    kind: str
    id: str
    section: str = ""


class State(msgspec.Struct, frozen=True, omit_defaults=True):
    """Everything personal. `format` is the format of this text, raised when it changes (app.tracker.upgrades)."""

    format: int = 1
    runs: tuple[Run, ...] = ()
    bookmarks: tuple[Bookmark, ...] = ()


_UNTOUCHED = StepState()
