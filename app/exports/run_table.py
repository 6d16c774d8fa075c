"""A run as a table for spreadsheets: CSV with a header row, commas, UTF-8."""

import csv
import io

from app.content import Checklist
from app.tracker import Run, Step, steps

_COLUMNS = ("phase", "step", "title", "status", "done_on", "kind", "due", "safe_day", "optional", "own")
_PRIVATE = ("who", "reason", "note")


def run_csv(checklist: Checklist, run: Run, with_notes: bool) -> str:
    """One line a step. Days are ISO, yes and no are 1 and 0, so that it reads the same in every language."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")  # RFC 4180
    writer.writerow([*_COLUMNS, *(_PRIVATE if with_notes else ())])
    titles = {phase.id: phase.title for phase in checklist.phases}
    for step in steps(checklist, run):
        row = [titles.get(step.phase_id, step.phase_id), *_cells(step)]
        private = [step.state.who, step.state.reason, step.state.note] if with_notes else []
        writer.writerow([harmless(cell) for cell in (*row, *private)])
    return out.getvalue()


def harmless(text: str) -> str:
    """A text that a spreadsheet does not run as a formula: one that begins like one gets an apostrophe before it."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def _cells(step: Step) -> list[str]:
    state, due = step.state, step.due
    done_on = state.changed.date().isoformat() if state.changed and state.status == "done" else ""
    kind = due.kind if due else step.kind
    days = (due.day.isoformat(), due.shown.isoformat()) if due else ("", "")
    optional = "1" if step.item and step.item.optional else "0"
    return [step.id, step.title, state.status, done_on, kind, *days, optional, "1" if step.is_own else "0"]
