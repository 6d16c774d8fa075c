"""The tracker: checklists in use, with ticks, dates, notes and progress. No Qt; no disk but through a given save."""

from app.tracker.agenda import Entry, agenda
from app.tracker.compare import Difference, differences
from app.tracker.diary import Diary, DiaryEntry, Fault, faults, has_code
from app.tracker.due import Due, Moved, due_date, step_due
from app.tracker.handover import Parcel, pack, unpack, unpack_all, without_notes
from app.tracker.merge import merge_runs
from app.tracker.own_steps import OWN_PREFIX
from app.tracker.progress import (
    Progress,
    Step,
    count,
    left_behind,
    moved_steps,
    next_step,
    progress,
    steps,
    waiting_for,
)  # fmt: skip
from app.tracker.reading import merge_marks
from app.tracker.state import Bookmark, Kept, Mark, OwnStep, Run, State, StepState, StepStatus
from app.tracker.tracker import FoundDate, Tracker
from app.tracker.upgrades import decode, encode

__all__ = [
    "OWN_PREFIX", "Bookmark", "Diary", "DiaryEntry", "Difference", "Due", "Entry", "Fault", "FoundDate", "Kept",
    "Mark", "Moved", "OwnStep", "Parcel", "Progress", "Run", "State", "Step", "StepState", "StepStatus", "Tracker",
    "agenda", "count", "decode", "differences", "due_date", "encode", "faults", "has_code",
    "left_behind", "merge_marks", "merge_runs", "moved_steps", "next_step", "pack", "progress", "step_due", "steps",
    "unpack", "unpack_all", "waiting_for", "without_notes",
]  # fmt: skip
