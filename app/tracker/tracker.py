"""The tracker: the service through which the window and the command line change what a person keeps.

Every change makes a new state, keeps it in memory, and saves it at once. It decides nothing about the texts: whether a
step exists in the handbook is asked of the checklist by who calls.
"""

import datetime
import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Self

from msgspec.structs import replace

from app.content import Checklist
from app.errors import TrackerError
from app.tracker import own_steps
from app.tracker.history import History
from app.tracker.state import Bookmark, OwnStep, Run, State, StepState
from app.tracker.upgrades import FORMAT, decode, encode, read_format

if TYPE_CHECKING:  # the cipher library need not be loaded to keep a list in memory
    from app.vault import Vault

Save = Callable[[bytes], None]


class Tracker:
    """What the person keeps, and every way to change it.

    Each change is saved before its method returns. When that raises (VaultError), the change holds all the same, in
    memory: `unsaved` is true until `retry` or a later change was saved. Unknown run or own step: TrackerError.
    """

    def __init__(
        self,
        save: Save | None,
        payload: bytes = b"",
        now: Callable[[], datetime.datetime] = datetime.datetime.now,
    ) -> None:
        """`save` None: nothing is ever written. `payload` is what was saved last. Raises VaultDamaged, VaultNewer."""
        self._save = save
        self._now = now
        self._history = History(decode(payload))
        self._unsaved = False
        self._listeners: list[Callable[[], None]] = []

    @classmethod
    def over(cls, vault: "Vault") -> Self:
        """A tracker that keeps its state in an open vault; an older text is copied aside before it is replaced.

        Raises VaultLocked, VaultDamaged, VaultNewer.
        """
        payload = vault.payload
        tracker = cls(vault.save, payload)
        if read_format(payload) != FORMAT:
            vault.keep_old_on_save(f"text{read_format(payload)}")
        return tracker

    @property
    def state(self) -> State:
        """Everything the person keeps."""
        return self._history.state

    @property
    def payload(self) -> bytes:
        """The state as the text that is saved."""
        return encode(self.state)

    @property
    def is_stored(self) -> bool:
        """Whether changes are written to the disk at all."""
        return self._save is not None

    @property
    def unsaved(self) -> bool:
        """Whether the disk lacks the last change, though it should have it."""
        return self._unsaved

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call `listener()` after each change, and after each attempt to save."""
        self._listeners.append(listener)

    def retry(self) -> None:
        """Save again what could not be saved. Raises VaultError."""
        if self._unsaved:
            self._store()

    def store_in(self, save: Save) -> None:
        """From now on save with `save`, and at once for the first time. Raises VaultError."""
        self._save = save
        self._store()

    # -- taking back --

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a taken-back change to make again."""
        return self._history.can_redo

    def undo(self) -> None:
        """Take back the last change. Raises TrackerError when there is none."""
        if not self.can_undo:
            raise TrackerError("There is nothing to undo.")
        self._history.undo()
        self._store()

    def redo(self) -> None:
        """Make the change again that was taken back last. Raises TrackerError when there is none."""
        if not self.can_redo:
            raise TrackerError("There is nothing to redo.")
        self._history.redo()
        self._store()

    # -- runs --

    def run(self, run_id: str) -> Run:
        """The run with this id."""
        for run in self.state.runs:
            if run.id == run_id:
                return run
        raise TrackerError("None of your checklists has that id.")

    def start_run(self, checklist: Checklist, name: str, key_date: datetime.date | None = None) -> Run:
        """A new run. `key_date` is the day of the checklist's first key date.

        Raises TrackerError for an empty name, or a day where the checklist asks for none.
        """
        if key_date and not checklist.key_dates:
            raise TrackerError("This checklist has no key date: its steps are not counted from a day.")
        key_dates = {checklist.key_dates[0].id: key_date} if key_date else {}
        now = self._moment()
        run_id = _new_id("", {run.id for run in self.state.runs})
        run = Run(run_id, checklist.id, _said(name), started=now, last_change=now, key_dates=key_dates)
        self._put(replace(self.state, runs=(*self.state.runs, run)))
        return run

    def rename_run(self, run_id: str, name: str) -> None:
        """Give a run another name. Raises TrackerError for an empty one."""
        self._change(run_id, name=_said(name))

    def archive_run(self, run_id: str, archived: bool = True) -> None:
        """Put a run away, or take it out again."""
        self._change(run_id, archived=archived)

    def remove_run(self, run_id: str) -> None:
        """Delete a run with everything in it. Until the app locks or closes, `undo` brings it back."""
        gone = self.run(run_id)
        self._put(replace(self.state, runs=tuple(run for run in self.state.runs if run is not gone)))

    def set_key_date(self, run_id: str, key_date_id: str, day: datetime.date | None) -> None:
        """Set the day that due dates are counted from; None takes it away. Days of the person's own stay."""
        days = {key: value for key, value in self.run(run_id).key_dates.items() if key != key_date_id}
        self._change(run_id, key_dates={**days, key_date_id: day} if day else days)

    # -- steps --

    def tick(self, run_id: str, item_id: str, fingerprint: str = "") -> None:
        """Mark a step as done now. `fingerprint` is the item's, to notice later changes of its text."""
        old = self.run(run_id).step(item_id)
        if old.status != "done" or fingerprint not in ("", old.fingerprint):
            self._change_step(
                run_id, item_id, status="done", changed=self._moment(), reason="", fingerprint=fingerprint
            )

    def untick(self, run_id: str, item_id: str) -> None:
        """Mark a done or skipped step as open again."""
        if self.run(run_id).step(item_id).status != "open":
            self._change_step(run_id, item_id, status="open", changed=self._moment(), reason="", fingerprint="")

    def skip(self, run_id: str, item_id: str, reason: str = "") -> None:
        """Mark a step as not applicable, with a reason or without."""
        old = self.run(run_id).step(item_id)
        if (old.status, old.reason) != ("skipped", reason):
            self._change_step(run_id, item_id, status="skipped", changed=self._moment(), reason=reason, fingerprint="")

    def set_note(self, run_id: str, item_id: str, text: str) -> None:
        """Replace the note of a step."""
        self._change_step(run_id, item_id, note=text)

    def set_who(self, run_id: str, item_id: str, text: str) -> None:
        """Replace the names at a step."""
        self._change_step(run_id, item_id, who=text)

    def set_own_due(self, run_id: str, item_id: str, day: datetime.date | None) -> None:
        """Set a day that replaces the rule's; None goes back to the rule."""
        self._change_step(run_id, item_id, own_due=day)

    # -- steps of one's own --

    def add_step(self, run_id: str, title: str, phase: str, after: str = "") -> OwnStep:
        """A new step of the person's in `phase`, directly after the step `after` ("" is first in the phase).

        Raises TrackerError for an empty title.
        """
        run = self.run(run_id)
        step_id = _new_id(own_steps.OWN_PREFIX, {step.id for step in run.own_steps} | run.steps.keys())
        step = OwnStep(step_id, _said(title), phase, after)
        self._change_run(run, own_steps.add(run, step))
        return step

    def rename_step(self, run_id: str, step_id: str, title: str) -> None:
        """Give a step of the person's another title. Raises TrackerError for an empty one."""
        run = self.run(run_id)
        self._change_run(run, own_steps.rename(run, step_id, _said(title)))

    def move_step(self, run_id: str, step_id: str, offset: int, checklist: Checklist) -> None:
        """Move a step of the person's `offset` places down (negative: up) in `checklist`'s order, as far as it goes."""
        run = self.run(run_id)
        self._change_run(run, own_steps.move(checklist, run, step_id, offset))

    def remove_step(self, run_id: str, step_id: str) -> None:
        """Delete a step of the person's with its note."""
        run = self.run(run_id)
        self._change_run(run, own_steps.remove(run, step_id))

    # -- bookmarks --

    def toggle_bookmark(self, bookmark: Bookmark) -> bool:
        """Set a bookmark, or take it away when it is set; whether it is set now."""
        others = tuple(other for other in self.state.bookmarks if other != bookmark)
        is_new = len(others) == len(self.state.bookmarks)
        self._put(replace(self.state, bookmarks=(*others, bookmark) if is_new else others))
        return is_new

    def _change(self, run_id: str, **fields: Any) -> None:
        run = self.run(run_id)
        self._change_run(run, replace(run, **fields))

    def _change_step(self, run_id: str, item_id: str, **fields: Any) -> None:
        run = self.run(run_id)
        if item_id.startswith(own_steps.OWN_PREFIX) and all(step.id != item_id for step in run.own_steps):
            raise TrackerError("This list has no step of your own with that id.")
        state = replace(run.step(item_id), **fields)
        others = {key: value for key, value in run.steps.items() if key != item_id}
        self._change_run(run, replace(run, steps=others if state == StepState() else {**others, item_id: state}))

    def _change_run(self, old: Run, new: Run) -> None:
        """Put `new` in the place of `old`. No change, no save."""
        if new != old:
            stamped = replace(new, last_change=self._moment())
            self._put(replace(self.state, runs=tuple(stamped if run is old else run for run in self.state.runs)))

    def _put(self, state: State) -> None:
        self._history.put(state)
        self._store()

    def _store(self) -> None:
        try:
            if self._save is not None:
                self._unsaved = True  # first, so that whatever goes wrong, nothing is claimed to be saved
                self._save(self.payload)
                self._unsaved = False
        finally:
            for listener in self._listeners:
                listener()

    def _moment(self) -> datetime.datetime:
        return self._now().replace(microsecond=0)  # nobody needs them, and they would tell of the typing


def _said(text: str) -> str:
    if not text.strip():
        raise TrackerError("Give it a name first: a word or two is enough.")
    return text.strip()


def _new_id(prefix: str, taken: set[str]) -> str:
    """A short id that is not taken: 6 hexadecimal digits, to be typed on the command line."""
    while (made := prefix + secrets.token_hex(3)) in taken:
        pass
    return made
