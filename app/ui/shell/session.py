"""The person's data while the app is open: none yet, locked, open, or in memory only.

Owns the vault and the tracker, and the lock on the folder. Slow work (deriving the key) runs in the background.
The lock never fails open: `lock()` drops the keys and the tracker whatever happens. Work that the disk did not take
stays in memory, sealed, and comes back when the data is unlocked.
"""

import contextlib
import functools
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from app.errors import VaultChanged, VaultError, VaultInUse, VaultLocked, VaultNotSaved, WrongPassphrase
from app.files import FolderLock, make_private_folder
from app.paths import Paths
from app.ui.shell.jobs import Jobs

if TYPE_CHECKING:  # both are imported when there is something to open: Home does not wait for them
    from app.tracker import State, Tracker
    from app.vault import Backup, Backups, Cost, Vault

_FREE_TRIES = 5  # design.md, section 4: a slow growing wait after five tries, never erases
_LONGEST_WAIT_S = 30

Done = Callable[[], None]
Failed = Callable[[Exception], None]
Status = Literal["absent", "locked", "open", "memory"]


class Session(QObject):
    """`changed` when anything a page shows may have changed; `status_changed` when it was locked, opened or created.

    `about_to_lock` lets a page hand in what is being typed.
    `absent`: nothing stored and nothing started. `memory`: checklists run, and nothing of it is written to disk.
    """

    changed = Signal()
    status_changed = Signal()
    about_to_lock = Signal()

    def __init__(self, paths: Paths, jobs: Jobs, cost: "Cost | None" = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._jobs = jobs
        self._cost = cost
        self._folder_lock = FolderLock(paths.data)
        self._vault: Vault | None = None
        self._tracker: Tracker | None = None
        self.answers: dict[str, str] = {}
        """What was typed into forms, so that a day is typed once; in memory only, forgotten with everything else."""
        self.letters: dict[str, dict[str, str]] = {}
        """What was typed into each letter, by field; forgotten in the same way."""
        self._held = b""
        self._tries = 0
        self._wait_until = 0.0
        self._status: Status = self._status_on_disk()

    def _status_on_disk(self) -> Status:
        """A file that is gone while its backups are there is no reason to begin anew: the lock page offers them."""
        is_there = os.path.lexists(self._paths.vault) or (self._paths.backups.exists() and bool(self.backups.listed()))
        return "locked" if is_there else "absent"

    @functools.cached_property
    def backups(self) -> "Backups":
        """The backups of the data folder."""
        from app.vault import Backups

        return Backups(self._paths.backups)

    @property
    def status(self) -> Status:
        """Where the person's data is."""
        return self._status

    @property
    def tracker(self) -> "Tracker | None":
        """The checklists, or None while they are locked or not yet wanted."""
        return self._tracker

    @property
    def vault(self) -> "Vault | None":
        """The opened vault, for its dates and for changing the passphrase."""
        return self._vault

    @property
    def holds_unsaved(self) -> bool:
        """Whether work that the disk did not take is in memory: open, or sealed while locked."""
        return bool(self._held) or (self._tracker is not None and self._tracker.unsaved)

    @property
    def wait_s(self) -> float:
        """Seconds until the next passphrase may be tried; 0 after fewer than five wrong ones in a row."""
        return max(0.0, self._wait_until - time.monotonic())

    def claim_folder(self) -> bool:
        """False when another window or command has the data folder. Raises OSError where it cannot be written."""
        return not self._paths.data.is_dir() or self._folder_lock.acquire()

    def start_in_memory(self) -> "Tracker":
        """A tracker whose contents are gone when the app closes; the present one when there is one.

        Raises VaultLocked while there is data that is locked: nothing opens beside it.
        """
        if self._status == "locked":
            raise VaultLocked("Your data is locked. Type your passphrase first.")
        if self._tracker is None:
            from app.tracker import Tracker

            self._open(None, Tracker(None))
        assert self._tracker is not None
        return self._tracker

    def create(self, passphrase: str, done: Done, failed: Failed) -> None:
        """Create the sealed data, in the background, keeping what was in memory. `failed` gets a VaultError."""
        from app.tracker import Tracker
        from app.vault import Vault

        payload = (self._tracker or Tracker(None)).payload

        def work(is_stale: object) -> "Vault":
            try:
                make_private_folder(self._paths.data)
                self._claim()
            except OSError as error:
                raise VaultNotSaved(
                    "Your notes cannot be kept here: the folder cannot be written. The guides still work."
                ) from error
            cost = {} if self._cost is None else {"cost": self._cost}
            return Vault.create(self._paths.vault, passphrase, payload, backups=self.backups, **cost)

        def opened(vault: "Vault") -> None:
            if self._tracker is None:
                self._open(vault, Tracker.over(vault))
            else:
                self._tracker.store_in(vault.save)
                self._open(vault, self._tracker)
            done()

        self._jobs.start("unlock", work, opened, failed)

    def unlock(self, secret: str, done: Done, failed: Failed, accept_older: bool = False) -> None:
        """Open the sealed data, in the background, by passphrase or recovery words.

        `failed` gets a VaultError (WrongPassphrase, VaultDamaged, VaultOlder …). Work that was held comes back, and is
        saved where the disk takes it now.
        """
        from app.tracker import Tracker, decode
        from app.vault import Vault

        def work(is_stale: object) -> "tuple[Vault, Tracker, State | None]":
            try:
                self._claim()
            except OSError as error:
                raise VaultError(
                    "Your notes cannot be opened: the folder cannot be written. The guides still work."
                ) from error
            vault = Vault.open(self._paths.vault, secret, self.backups, accept_older)
            held = decode(_open_held(vault, self._held, secret)) if self._held else None
            return vault, Tracker.over(vault), held

        def opened(result: "tuple[Vault, Tracker, State | None]") -> None:
            vault, tracker, held = result
            self._tries = 0
            self._open(vault, tracker)
            if held is not None:
                self._held = b""
                with contextlib.suppress(VaultError):  # still unsaved, and shown as such
                    tracker.restore(held)
            done()

        self._jobs.start("unlock", work, opened, lambda error: self._on_refused(error, failed))

    def change_passphrase(self, old: str, new: str, done: Done, failed: Failed) -> None:
        """Give the data a new passphrase, in the background. `failed` gets a VaultError; the old one then holds."""
        vault = self._vault
        assert vault is not None
        cost = {} if self._cost is None else {"cost": self._cost}

        def work(is_stale: object) -> None:
            vault.change_passphrase(old, new, **cost)

        def changed(result: None) -> None:
            self.changed.emit()
            done()

        self._jobs.start("passphrase", work, changed, lambda error: self._on_refused(error, failed))

    def make_recovery(self, passphrase: str, done: Callable[[str], None], failed: Failed) -> None:
        """New words for a recovery sheet, in the background; an earlier sheet is worth nothing then."""
        vault = self._vault
        assert vault is not None

        def made(words: str) -> None:
            self.changed.emit()
            done(words)

        self._jobs.start("passphrase", lambda is_stale: vault.make_recovery(passphrase), made,
                         lambda error: self._on_refused(error, failed))  # fmt: skip

    def revoke_recovery(self, passphrase: str, done: Done, failed: Failed) -> None:
        """Make the recovery sheet worthless, in the background."""
        vault = self._vault
        assert vault is not None

        def revoked(result: None) -> None:
            self.changed.emit()
            done()

        self._jobs.start("passphrase", lambda is_stale: vault.revoke_recovery(passphrase), revoked,
                         lambda error: self._on_refused(error, failed))  # fmt: skip

    def open_backup(self, path: Path, secret: str, done: "Callable[[bytes, State], None]", failed: Failed) -> None:
        """A backup's bytes and what is in it, in the background. Changes nothing.

        Without a `secret` it is tried with the key of the open data; `failed` gets WrongPassphrase when that is another.
        """
        from app.tracker import decode
        from app.vault import Vault

        vault = self._vault

        def work(is_stale: object) -> "tuple[bytes, State]":
            content = self.backups.read(path)
            if vault is not None:
                return content, decode(vault.open_copy(content, secret))
            opened = Vault.open(path, secret)
            payload = opened.payload
            opened.lock()
            return content, decode(payload)

        self._jobs.start("backup", work, lambda result: done(*result), lambda error: self._on_refused(error, failed))

    def find_good_backup(self, secret: str, done: "Callable[[Backup | None], None]") -> None:
        """The newest backup that opens with `secret`, in the background; None when there is none."""
        from app.vault import Vault

        def work(is_stale: object) -> "Backup | None":
            for backup in self.backups.listed():
                with contextlib.suppress(VaultError):
                    Vault.open(backup.path, secret).lock()
                    return backup
            return None

        self._jobs.start("good backup", work, done, lambda error: done(None))

    def put_back(self, content: bytes, secret: str, done: Done, failed: Failed) -> None:
        """Make a backup the data file, in place of one that cannot be opened, and open it. What was there is kept."""
        from app.vault import put_back

        try:
            self._claim()
            put_back(content, self._paths.vault, self.backups)
        except OSError:
            failed(VaultNotSaved("The backup could not be put in place. Check the disk; the backup is as it was."))
        except VaultError as error:
            failed(error)
        else:
            self.unlock(secret, done, failed)

    def save_now(self) -> bool:
        """Hand in what is being typed and save it; whether the disk has everything now."""
        self.about_to_lock.emit()
        if self._tracker is not None and self._tracker.unsaved:
            with contextlib.suppress(VaultError):
                self._tracker.retry()
        return not self.holds_unsaved

    def lock(self) -> None:
        """Save, make a backup, then forget the keys and everything personal: whatever the disk says.

        Work that it refuses is held in memory, sealed (`holds_unsaved`); when another program changed the file, the
        work goes among the backups instead, so that neither version is lost.
        """
        if self._status != "open":
            return
        assert self._tracker is not None
        assert self._vault is not None
        self.about_to_lock.emit()
        if self._tracker.unsaved:
            try:
                self._tracker.retry()
            except VaultChanged:
                with contextlib.suppress(VaultError):
                    self._held = self._vault.seal_for_later(self._tracker.payload)
                    self._vault.keep_aside(self._held)
                    self._held = b""
            except VaultError:
                self._held = self._vault.seal_for_later(self._tracker.payload)
        with contextlib.suppress(VaultError):
            self._vault.back_up()
        self._close("locked")

    def forget(self) -> None:
        """Drop everything in memory, whatever state it is in; for the end of the app and after erasing."""
        self._held = b""
        self._close(self._status_on_disk())
        self._folder_lock.release()

    def _claim(self) -> None:
        """Make the folder ours. Raises VaultInUse, OSError."""
        if not self._folder_lock.acquire():
            raise VaultInUse("Another window has your notes open. Close it first; nothing is lost.")

    def _on_refused(self, error: Exception, failed: Failed) -> None:
        """After five wrong passphrases in a row each further one makes the next wait longer."""
        if isinstance(error, WrongPassphrase):
            self._tries += 1
            if self._tries >= _FREE_TRIES:
                self._wait_until = time.monotonic() + min(2.0 ** (self._tries - _FREE_TRIES), _LONGEST_WAIT_S)
        failed(error)

    def _open(self, vault: "Vault | None", tracker: "Tracker") -> None:
        if tracker is not self._tracker:
            tracker.on_change(self.changed.emit)
        self._vault = vault
        self._tracker = tracker
        self._status = "open" if vault else "memory"
        self.status_changed.emit()
        self.changed.emit()

    def _close(self, status: Status) -> None:
        if self._vault is not None:
            self._vault.lock()
        self.answers.clear()
        self.letters.clear()
        self._vault = None
        self._tracker = None
        self._status = status
        self.status_changed.emit()
        self.changed.emit()


def _open_held(vault: "Vault", held: bytes, secret: str) -> bytes:
    """What was held while locked: by the key of the file, else (the file was changed meanwhile) by the passphrase."""
    try:
        return vault.open_copy(held)
    except WrongPassphrase:
        return vault.open_copy(held, secret)
