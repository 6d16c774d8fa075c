"""The rows of a running checklist: phases, steps and the places to add one, in words and shapes. No painting here."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from app.content import Checklist, Language
from app.tracker import Run, Step, StepState, count, left_behind, next_step, steps
from app.ui.shell.date_kinds import kind_words
from app.ui.shell.dates import day_month, distance, part
from app.ui.tracker.node import NodeKind
from app.ui.tracker.wording import (
    date_and_distance,
    near_date,
    shown_day,
    spoken_date,
    steps_done,
    translate,
)

TraceLine = Literal["", "line", "done"]


@dataclass(frozen=True, slots=True)
class StepRow:
    """One row. `key` is the step's id; a phase's begins with "phase:", an adding row's with "add:", and that of what
    was written at a step that is gone with "gone:".

    `above` and `below` are the pieces of the trace around the node. `tags` are (text, kind).
    """

    key: str
    kind: Literal["phase", "step", "add", "gone"]
    title: str
    sentence: str
    phase_id: str
    node: NodeKind = "todo"
    above: TraceLine = ""
    below: TraceLine = ""
    second: str = ""
    tags: tuple[tuple[str, str], ...] = ()
    right: str = ""
    right_short: str = ""
    is_late: bool = False
    has_note: bool = False
    checked: bool | None = None

    @property
    def is_heading(self) -> bool:
        """Whether the row cannot be chosen."""
        return self.kind == "phase"

    @property
    def is_dim(self) -> bool:
        """Whether nothing is to be done here now."""
        return self.node in ("done", "skipped", "waits")


@dataclass(frozen=True, slots=True)
class RowContext:
    """What rows depend on beside the run."""

    lang: Language
    today: datetime.date
    is_unsaved: Callable[[str], bool]  # by step id
    with_add_rows: bool = True


def step_rows(checklist: Checklist, run: Run, context: RowContext) -> list[StepRow]:
    """All rows of a run, in order."""
    lines = steps(checklist, run)
    current = next_step(checklist, run)
    titles = {step.id: step.title for step in lines}
    has_dates = any(step.due for step in lines)
    phases = {phase.id: phase.title for phase in checklist.phases} or {"": ""}
    numbers = {step.id: number for number, step in enumerate(lines, 1)}
    rows: list[StepRow] = []
    for number, (phase_id, title) in enumerate(phases.items(), 1):
        inside = [step for step in lines if step.phase_id == phase_id]
        done = count(inside)
        rows.append(_phase_row(number, phase_id, title, done.done, done.countable))
        above: TraceLine = ""
        for step in inside:
            is_last = step is inside[-1] and not context.with_add_rows
            below: TraceLine = "" if is_last else "line" if step.state.status == "open" else "done"
            writer = _Writer(step, titles, context, has_dates, current is not None and step.id == current.id)
            rows.append(writer.row(above, below, numbers[step.id], len(lines)))
            above = below
        if context.with_add_rows:
            text = translate("tracker", "Add your own step")
            spoken = translate("tracker", "Add your own step to “{phase}”.").format(phase=title)
            line: TraceLine = "line" if above else ""
            rows.append(StepRow(f"add:{phase_id}", "add", text, spoken, phase_id, "add", line))
    return rows + _gone_rows(checklist, run)


def _gone_rows(checklist: Checklist, run: Run) -> list[StepRow]:
    """What the person ticked or wrote at steps that the handbook no longer has."""
    gone, titles = left_behind(checklist, run), run.known or {}
    if not gone:
        return []
    text = translate("tracker", "No longer in this checklist, and kept")
    rows = [StepRow("phase:gone", "phase", text, text, "")]
    for step_id, state in gone.items():
        title, note = titles.get(step_id, step_id), _written(state)
        spoken = translate("tracker", "{title}. No longer in this checklist. {note}").format(title=title, note=note)
        node: NodeKind = "done" if state.status == "done" else "skipped"
        rows.append(StepRow(f"gone:{step_id}", "gone", title, spoken, "", node, second=note))
    return rows


def _written(state: StepState) -> str:
    return " · ".join(text for text in (state.note, state.who, state.reason) if text)


def _phase_row(number: int, phase_id: str, title: str, done: int, total: int) -> StepRow:
    words = translate("tracker", "{done} of {total}").format(done=done, total=total)
    spoken = translate("tracker", "Phase {number}: {title}. {progress}.")
    spoken = spoken.format(number=number, title=title, progress=steps_done(done, total))
    return StepRow(f"phase:{phase_id}", "phase", f"{number}\u2002{title}", spoken, phase_id, right=words)


class _Writer:
    """Writes the row of one step."""

    def __init__(
        self, step: Step, titles: dict[str, str], context: RowContext, has_dates: bool, is_current: bool
    ) -> None:
        self._step = step
        self._titles = titles
        self._context = context
        self._has_dates = has_dates
        self._is_current = is_current

    def row(self, above: TraceLine, below: TraceLine, number: int, total: int) -> StepRow:
        step, status = self._step, self._step.state.status
        right, right_short, is_late = self._date()
        return StepRow(
            step.id, "step", step.title, self._sentence(number, total), step.phase_id, self._node(), above, below,
            second=self._waits() if status == "open" else "", tags=tuple(self._tags()), right=right,
            right_short=right_short, is_late=is_late, has_note=bool(step.state.note), checked=status == "done",
        )  # fmt: skip

    def _node(self) -> NodeKind:
        step = self._step
        if step.state.status != "open":
            return step.state.status
        if self._is_current:
            return "current"
        if step.waits:
            return "waits"
        return "optional" if step.item and step.item.optional else "todo"

    def _waits(self) -> str:
        names = ", ".join(self._titles[step_id] for step_id in self._step.waits)
        return translate("tracker", "Waits for: {steps}").format(steps=names) if names else ""

    def _tags(self) -> list[tuple[str, str]]:
        step, item = self._step, self._step.item
        tags = []
        if self._context.is_unsaved(step.id):
            tags.append((translate("tracker", "Not saved"), "warn"))
        if step.changed_since:
            tags.append((translate("tracker", "Changed since you ticked"), "warn"))
        if step.state.kept:
            tags.append((translate("tracker", "Two versions"), "warn"))
        if step.state.status == "done":
            return tags
        if step.is_new:
            tags.append((translate("tracker", "New"), "ok"))
        if step.kind == "legal":
            tags.append((translate("tracker", "Legal"), "legal"))
        elif step.kind == "employer":
            tags.append((translate("tracker", "Employer’s date"), "employer"))
        if item is None:
            tags.append((translate("tracker", "Your step"), "own"))
        if item is not None and item.optional:
            tags.append((translate("tracker", "Optional"), "plain"))
        return tags

    def _date(self) -> tuple[str, str, bool]:
        """The text at the right, a shorter one for narrow windows, and whether the date has passed."""
        step, context = self._step, self._context
        if step.state.status == "done":
            day = step.state.changed
            text = (
                translate("tracker", "Done {date}").format(date=day_month(day, context.lang))
                if day
                else translate("tracker", "Done")
            )
            return text, text, False
        if step.state.status == "skipped":
            text = translate("tracker", "Skipped")
            return text, text, False
        if step.due is None:
            text = translate("tracker", "No date") if self._has_dates else ""
            return text, text, False
        due_day = shown_day(step.due)
        short = near_date(due_day, context.today, context.lang)
        if due_day < context.today:
            return date_and_distance(due_day, context.today, context.lang), distance(due_day, context.today), True
        return (short if step.waits else date_and_distance(due_day, context.today, context.lang)), short, False

    def _sentence(self, number: int, total: int) -> str:
        """What a screen reader says: one sentence after the other."""
        step, context, state = self._step, self._context, self._step.state
        parts = [translate("tracker", "{title}.").format(title=step.title)]
        if state.status == "done" and state.changed:
            parts.append(
                translate("tracker", "Done on {date}.").format(date=part(state.changed, "d MMMM", context.lang))
            )
        elif state.status == "skipped":
            parts.append(translate("tracker", "Skipped."))
        elif step.due:
            kind = kind_words(step.due.kind)
            date = spoken_date(shown_day(step.due), context.today, context.lang)
            parts.append(translate("tracker", "{kind}, {date}.").format(kind=kind, date=date))
        if state.status == "open" and step.waits:
            parts.append(translate("tracker", "{waits}.").format(waits=self._waits()))
        for text, _ in self._tags():
            if text not in (translate("tracker", "Legal"), translate("tracker", "Employer’s date")) or not step.due:
                parts.append(translate("tracker", "{tag}.").format(tag=text))
        if state.note:
            parts.append(translate("tracker", "With a note."))
        words = (
            translate("tracker", "Current step, {number} of {total}.")
            if self._is_current
            else translate("tracker", "Step {number} of {total}.")
        )
        parts.append(words.format(number=number, total=total))
        return " ".join(parts)
