"""The tracker: the service through which the window and the command line change what a person keeps.

Every change makes a new state, keeps it in memory, and saves it at once. It decides nothing about the texts: whether a
step exists in the handbook is asked of the checklist by who calls.
"""

import datetime
from collections.abc import Mapping
from typing import Any, NamedTuple

from msgspec.structs import replace

from app.content import Checklist, DateKind
from app.errors import TrackerError
from app.tracker import diary, edits, own_steps
from app.tracker.diary import DiaryEntry
from app.tracker.ledger import Ledger
from app.tracker.merge import merge_runs
from app.tracker.state import Kept, OwnStep, Run, State


class FoundDate(NamedTuple):
    """A date from outside a checklist (a calculator, a letter), with who set it and a link to where it came from."""

    title: str
    day: datetime.date
    kind: DateKind
    link: str = ""


class Tracker(Ledger):
    """Every way to change what the person keeps. Unknown run or own step: TrackerError."""

    # -- runs --

    def run(self, run_id: str) -> Run:
        """The run with this id."""
        for run in self.state.runs:
            if run.id == run_id:
                return run
        raise TrackerError("None of your checklists has that id.")

    def start_run(self, checklist: Checklist | None, name: str, key_date: datetime.date | None = None) -> Run:
        """A new run; of no checklist, a list with only steps of one's own. `key_date`: day of the first key date.

        Raises TrackerError for an empty name, or a day where the checklist asks for none.
        """
        if key_date and not (checklist and checklist.key_dates):
            raise TrackerError("This checklist has no key date: its steps are not counted from a day.")
        key_dates = {checklist.key_dates[0].id: key_date} if checklist and key_date else {}
        now = self._moment()
        run = Run(
            self._new_run_id(), checklist.id if checklist else "", _said(name), started=now, last_change=now,
            key_dates=key_dates, known=_titles(checklist), times={f"key:{key}": now for key in key_dates},
        )  # fmt: skip
        self._put(replace(self.state, runs=(*self.state.runs, run)))
        return run

    def duplicate_run(self, run_id: str, name: str, with_progress: bool = False) -> Run:
        """A second run with the same own steps and the same dates, of key dates and of steps; with ticks, notes and
        names only when asked for. Raises TrackerError for an empty name.
        """
        old, now = self.run(run_id), self._moment()
        run = Run(
            self._new_run_id(), old.checklist, _said(name), started=now, last_change=now, key_dates=old.key_dates,
            steps=old.steps if with_progress else {}, own_steps=old.own_steps, known=old.known, times=old.times,
            kept=old.kept if with_progress else (),
        )  # fmt: skip
        for step_id, step in old.steps.items():
            run = edits.set_field(run, step_id, "due", step.own_due, now)
        self._put(replace(self.state, runs=(*self.state.runs, run)))
        return run

    def rename_run(self, run_id: str, name: str) -> None:
        """Give a run another name. Raises TrackerError for an empty one."""
        run = self.run(run_id)
        self._change_run(run, edits.rename(run, _said(name), self._moment()))

    def archive_run(self, run_id: str, archived: bool = True) -> None:
        """Put a run away, or take it out again; then it is not finished any more."""
        run = self.run(run_id)
        self._change_run(run, edits.put_away(run, archived, run.finished if archived else None, self._moment()))

    def finish_run(self, run_id: str) -> None:
        """Put a run away as finished now. Steps still open stay open."""
        run, now = self.run(run_id), self._moment()
        self._change_run(run, edits.put_away(run, True, now, now))

    def remove_run(self, run_id: str) -> None:
        """Delete a run with everything in it. Until the app locks or closes, `undo` brings it back.

        On the disk nothing of it stays: not in what a later tracker could take back either.
        """
        gone = self.run(run_id)
        self._history.forget_near()
        self._put(replace(self.state, runs=tuple(run for run in self.state.runs if run is not gone)))

    def set_key_date(self, run_id: str, key_date_id: str, day: datetime.date | None) -> None:
        """Set the day that due dates are counted from; None takes it away. Days of the person's own stay."""
        self.set_key_dates(run_id, {key_date_id: day})

    def set_key_dates(self, run_id: str, days: Mapping[str, datetime.date | None]) -> None:
        """Set several key dates in one change."""
        run = changed = self.run(run_id)
        for key, day in days.items():
            changed = edits.set_key_date(changed, key, day, self._moment())
        self._change_run(run, changed)

    def see_changes(self, run_id: str, checklist: Checklist) -> None:
        """The person has seen what is new and what is gone in the checklist: nothing is marked as new any more."""
        run = self.run(run_id)
        gone = {key: title for key, title in (run.known or {}).items() if key in run.steps}
        self._change_run(run, replace(run, known={**gone, **(_titles(checklist) or {})}))

    # -- copies --

    def hand_out(self, run_id: str) -> Run:
        """The run as it leaves in a file. That it left is kept, and is no change to take back. Raises VaultError."""
        run = self.run(run_id)
        moments = (run.handed, run.last_change, self._moment())
        marked = replace(run, handed=max(moment for moment in moments if moment))
        self._amend(replace(self.state, runs=_exchanged(self.state.runs, run, marked)))
        return marked

    def joined(self, copy: Run, name: str = "") -> Run:
        """What `take_in` would make of a copy from a file. Changes nothing. Raises TrackerError."""
        mine = next((run for run in self.state.runs if run.id == copy.id), None)
        if mine:
            return merge_runs(mine, copy)
        return copy if copy.name.strip() else replace(copy, name=name.strip() or copy.checklist or copy.id)

    def take_in(self, copy: Run, name: str = "") -> Run:
        """Join a copy from a file with the run of the same id, or add it; `name` is for one that has none.

        Raises TrackerError.
        """
        joined = self.joined(copy, name)
        mine = next((run for run in self.state.runs if run.id == copy.id), None)
        if mine is None:
            self._put(replace(self.state, runs=(*self.state.runs, joined)))
        elif joined != mine:
            self._put(replace(self.state, runs=_exchanged(self.state.runs, mine, joined)))
        return joined

    def let_go(self, run_id: str, item_id: str, kept: Kept) -> None:
        """Delete a text that was kept from another copy, at a step or ("") at the run."""
        run = self.run(run_id)
        self._change_run(run, edits.let_go(run, item_id, kept))

    def restore(self, state: State) -> None:
        """Put `state` (of a backup) in the place of everything. `undo` brings back what was there."""
        if state != self.state:
            self._put(state)

    # -- diary --

    def add_entry(self, entry: DiaryEntry) -> DiaryEntry:
        """Write an entry at the end of the diary, now. Raises TrackerError when it says nothing happened."""
        written = diary.append(self.state.diary, replace(entry, written=self._moment()))
        self._put(replace(self.state, diary=written))
        return written.entries[-1]

    def strike_entry(self, number: int) -> None:
        """Strike out the words of an entry; that it was there stays. Raises TrackerError for an unknown one.

        As with `remove_run`, the words stay nowhere on the disk.
        """
        struck = diary.strike(self.state.diary, number, self._moment())
        self._history.forget_near()
        self._put(replace(self.state, diary=struck))

    # -- steps --

    def tick(self, run_id: str, item_id: str, fingerprint: str = "") -> None:
        """Mark a step as done now. `fingerprint` is the item's, to notice later changes of its text."""
        old = self.run(run_id).step(item_id)
        if old.status != "done" or fingerprint not in ("", old.fingerprint):
            self._mark(run_id, item_id, status="done", reason="", fingerprint=fingerprint)

    def untick(self, run_id: str, item_id: str) -> None:
        """Mark a done or skipped step as open again."""
        if self.run(run_id).step(item_id).status != "open":
            self._mark(run_id, item_id, status="open", reason="", fingerprint="")

    def skip(self, run_id: str, item_id: str, reason: str = "") -> None:
        """Mark a step as not applicable, with a reason or without."""
        old = self.run(run_id).step(item_id)
        if (old.status, old.reason) != ("skipped", reason):
            self._mark(run_id, item_id, status="skipped", reason=reason, fingerprint="")

    def set_note(self, run_id: str, item_id: str, text: str) -> None:
        """Replace the note of a step."""
        self._set(run_id, item_id, "note", text)

    def set_who(self, run_id: str, item_id: str, text: str) -> None:
        """Replace the names at a step."""
        self._set(run_id, item_id, "who", text)

    def set_own_due(self, run_id: str, item_id: str, day: datetime.date | None) -> None:
        """Set a day that replaces the rule's; None goes back to the rule."""
        self._set(run_id, item_id, "due", day)

    # -- steps of one's own --

    def add_step(
        self,
        run_id: str,
        title: str,
        phase: str,
        after: str = "",
        kind: DateKind = "own",
        day: datetime.date | None = None,
        link: str = "",
    ) -> OwnStep:
        """A new step of the person's in `phase`, directly after the step `after` ("" is first in the phase).

        With a `day` it is due then, all in one change; `kind` and `link` as OwnStep has them. Raises TrackerError for
        an empty title.
        """
        run = self.run(run_id)
        step, changed = self._with_step(run, title, phase, after, kind, day, link)
        self._change_run(run, changed)
        return step

    def keep_date(self, date: FoundDate, run_id: str, checklist: Checklist) -> OwnStep:
        """A date that was found elsewhere, as the last step of a run of `checklist`. Raises TrackerError."""
        phase, after = own_steps.end_of(checklist, self.run(run_id))
        return self.add_step(run_id, date.title, phase, after, date.kind, date.day, date.link)

    def keep_date_in_new_list(self, date: FoundDate, name: str) -> Run:
        """A new list of the person's own that begins with this date, in one change. Raises TrackerError."""
        now = self._moment()
        run = Run(self._new_run_id(), "", _said(name), started=now, last_change=now)
        _, run = self._with_step(run, date.title, "", "", date.kind, date.day, date.link)
        self._put(replace(self.state, runs=(*self.state.runs, run)))
        return run

    def _with_step(
        self, run: Run, title: str, phase: str, after: str, kind: DateKind, day: datetime.date | None, link: str
    ) -> tuple[OwnStep, Run]:
        step_id = own_steps.new_id(own_steps.OWN_PREFIX, {step.id for step in run.own_steps} | run.steps.keys())
        step = OwnStep(step_id, _said(title), phase, after, kind, link)
        return step, edits.set_field(own_steps.add(run, step), step_id, "due", day, self._moment())

    def rename_step(self, run_id: str, step_id: str, title: str) -> None:
        """Give a step of the person's another title. Raises TrackerError for an empty one."""
        run = self.run(run_id)
        self._change_run(run, own_steps.rename(run, step_id, _said(title), self._moment()))

    def move_step(self, run_id: str, step_id: str, offset: int, checklist: Checklist) -> None:
        """Move a step of the person's `offset` places down (negative: up) in `checklist`'s order, as far as it goes."""
        run = self.run(run_id)
        moved = own_steps.move(checklist, run, step_id, offset)
        if moved != run:
            self._change_run(run, edits.stamp(moved, step_id, "place", self._moment()))

    def remove_step(self, run_id: str, step_id: str) -> None:
        """Delete a step of the person's with its note."""
        run = self.run(run_id)
        self._change_run(run, own_steps.remove(run, step_id))

    # -- drafts --

    def keep_draft(self, letter_id: str, answers: Mapping[str, str]) -> None:
        """Keep what was typed into a letter; without answers, let its draft go."""
        others = {found: kept for found, kept in self.state.drafts.items() if found != letter_id}
        self._put(replace(self.state, drafts={**others, letter_id: dict(answers)} if answers else others))

    def _set(self, run_id: str, item_id: str, field: str, value: Any) -> None:
        run = self._run_with(run_id, item_id)
        self._change_run(run, edits.set_field(run, item_id, field, value, self._moment()))

    def _mark(self, run_id: str, item_id: str, **fields: Any) -> None:
        run = self._run_with(run_id, item_id)
        self._change_run(run, edits.set_mark(run, item_id, self._moment(), **fields))

    def _run_with(self, run_id: str, item_id: str) -> Run:
        """The run. Raises TrackerError when `item_id` is an own step that it does not have."""
        run = self.run(run_id)
        if item_id.startswith(own_steps.OWN_PREFIX) and all(step.id != item_id for step in run.own_steps):
            raise TrackerError("This list has no step of your own with that id.")
        return run

    def _change_run(self, old: Run, new: Run) -> None:
        """Put `new` in the place of `old`. No change, no save."""
        if new != old:
            stamped = replace(new, last_change=self._moment())
            self._put(replace(self.state, runs=_exchanged(self.state.runs, old, stamped)))

    def _new_run_id(self) -> str:
        return own_steps.new_id("", {run.id for run in self.state.runs})


def _exchanged(runs: tuple[Run, ...], old: Run, new: Run) -> tuple[Run, ...]:
    return tuple(new if run is old else run for run in runs)


def _titles(checklist: Checklist | None) -> dict[str, str] | None:
    return {item.id: item.title for item in checklist.items()} if checklist else None


def _said(text: str) -> str:
    if not text.strip():
        raise TrackerError("Give it a name first: a word or two is enough.")
    return text.strip()
