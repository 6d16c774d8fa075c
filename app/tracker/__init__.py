"""The tracker: checklists in use, with ticks, dates, notes and progress. No Qt; no disk but through a given save."""

from app.tracker.agenda import Entry, agenda
from app.tracker.due import Due, add_months, due_date, step_due
from app.tracker.own_steps import OWN_PREFIX
from app.tracker.progress import Progress, Step, count, left_behind, next_step, progress, steps, waiting_for
from app.tracker.state import Bookmark, OwnStep, Run, State, StepState, StepStatus
from app.tracker.tracker import Tracker

__all__ = [
    "OWN_PREFIX", "Bookmark", "Due", "Entry", "OwnStep", "Progress", "Run", "State", "Step", "StepState", "StepStatus",
    "Tracker", "add_months", "agenda", "count", "due_date", "left_behind", "next_step", "progress", "step_due",
    "steps", "waiting_for",
]  # fmt: skip
