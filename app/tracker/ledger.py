"""The ledger: the state a person keeps, each change of it saved at once, and the way back.

It knows nothing of what a change means; the tracker (app.tracker.tracker) does.
"""

import datetime
from collections.abc import Callable
from typing import TYPE_CHECKING, Self

from app.errors import TrackerError
from app.tracker.history import History
from app.tracker.packing import Packer
from app.tracker.reading import Reading
from app.tracker.state import State
from app.tracker.travel import travelled
from app.tracker.undo_text import Undo, read_undo
from app.tracker.upgrades import FORMAT, decode, encode, read_format

if TYPE_CHECKING:  # the cipher library need not be loaded to keep a list in memory
    from app.vault import Vault

Save = Callable[[bytes], None]


class Ledger:
    """What the person keeps, in memory and where `save` puts it.

    Each change is saved before its method returns. When that raises (VaultError), the change holds all the same, in
    memory: `unsaved` is true until `retry` or a later change was saved.
    """

    def __init__(
        self,
        save: Save | None,
        payload: bytes = b"",
        now: Callable[[], datetime.datetime] = datetime.datetime.now,
        keeps_undo: bool = False,
    ) -> None:
        """`save` None: nothing is ever written. `payload` is what was saved last.

        `keeps_undo`: the last changes can be taken back by the next tracker, too (for a command line, where each
        command is a tracker of its own). Raises VaultDamaged, VaultNewer.
        """
        self._save = save
        self._now = now
        self._keeps_undo = keeps_undo
        self._packer = Packer()
        self._history = History(decode(payload))
        if keeps_undo:
            undo = read_undo(payload, self.state)
            self._history.resume(undo.before, undo.taken_back)
        self.reading = Reading(lambda: self.state, self._put, self._amend, self._moment)
        self._unsaved = False
        self._listeners: list[Callable[[], None]] = []

    @classmethod
    def over(cls, vault: "Vault", keeps_undo: bool = False) -> Self:
        """A tracker that keeps its state in an open vault; an older text is copied aside before it is replaced.

        Raises VaultLocked, VaultDamaged, VaultNewer.
        """
        payload = vault.payload
        tracker = cls(vault.save, payload, keeps_undo=keeps_undo)
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
        return encode(self.state, Undo(*self._history.near()) if self._keeps_undo else None, self._packer)

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
        self._travel(self._history.undo)

    def redo(self) -> None:
        """Make the change again that was taken back last. Raises TrackerError when there is none."""
        if not self.can_redo:
            raise TrackerError("There is nothing to redo.")
        self._travel(self._history.redo)

    def _travel(self, go: Callable[[], None]) -> None:
        left = self.state
        go()
        self._amend(travelled(self.state, left, self._moment()))

    def _amend(self, state: State) -> None:
        """Put `state` in the place of the present one; that is no change to take back."""
        self._history.amend(state)
        self._store()

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
