"""The person's data while the app is open: none yet, locked, open, or in memory only.

Owns the vault and the tracker, and the lock on the folder. Slow work (deriving the key) runs in the background.
The lock never fails open: `lock()` drops the keys and the tracker whatever happens.
"""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, Signal

from app.errors import VaultError, VaultInUse, VaultNotSaved
from app.files import FolderLock, make_private_folder
from app.paths import Paths
from app.tracker import Tracker
from app.ui.shell.jobs import Jobs
from app.vault import Cost, Vault

Status = Literal["absent", "locked", "open", "memory"]


class Session(QObject):
    """`changed` when anything a page shows may have changed; `status_changed` when it was locked, opened or created.

    `about_to_lock` lets a page hand in what is being typed.
    `absent`: nothing stored and nothing started. `memory`: checklists run, and nothing of it is written to disk.
    """

    changed = Signal()
    status_changed = Signal()
    about_to_lock = Signal()

    def __init__(self, paths: Paths, jobs: Jobs, cost: Cost | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._jobs = jobs
        self._cost = cost
        self._folder_lock = FolderLock(paths.data)
        self._vault: Vault | None = None
        self._tracker: Tracker | None = None
        self._status: Status = "locked" if paths.vault.exists() else "absent"

    @property
    def status(self) -> Status:
        """Where the person's data is."""
        return self._status

    @property
    def tracker(self) -> Tracker | None:
        """The checklists, or None while they are locked or not yet wanted."""
        return self._tracker

    @property
    def vault(self) -> Vault | None:
        """The opened vault, for its dates and for changing the passphrase."""
        return self._vault

    def claim_folder(self) -> bool:
        """False when another window or command has the data folder. Raises OSError where it cannot be written."""
        return not self._paths.data.is_dir() or self._folder_lock.acquire()

    def start_in_memory(self) -> Tracker:
        """A tracker whose contents are gone when the app closes; the present one when there is one."""
        if self._tracker is None:
            self._open(None, Tracker(None))
        assert self._tracker is not None
        return self._tracker

    def create(self, passphrase: str, done: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        """Create the sealed data, in the background, keeping what was in memory. `failed` gets a VaultError."""
        payload = (self._tracker or Tracker(None)).payload

        def work(is_stale: object) -> Vault:
            try:
                make_private_folder(self._paths.data)
                if not self._folder_lock.acquire():
                    raise VaultInUse("Another window has your notes open. Close it first; nothing is lost.")
            except OSError as error:
                raise VaultNotSaved(
                    "Your notes cannot be kept here: the folder cannot be written. The guides still work."
                ) from error
            if self._cost is not None:
                return Vault.create(self._paths.vault, passphrase, payload, self._cost)
            return Vault.create(self._paths.vault, passphrase, payload)

        def opened(vault: Vault) -> None:
            if self._tracker is None:
                self._open(vault, Tracker.over(vault))
            else:
                self._tracker.store_in(vault.save)
                self._open(vault, self._tracker)
            done()

        self._jobs.start("unlock", work, opened, failed)

    def unlock(self, passphrase: str, done: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        """Open the sealed data, in the background. `failed` gets a VaultError (WrongPassphrase, VaultDamaged …)."""

        def work(is_stale: object) -> tuple[Vault, Tracker]:
            try:
                if not self._folder_lock.acquire():
                    raise VaultInUse("Another window has your notes open. Close it first; nothing is lost.")
            except OSError as error:
                raise VaultError(
                    "Your notes cannot be opened: the folder cannot be written. The guides still work."
                ) from error
            vault = Vault.open(self._paths.vault, passphrase)
            return vault, Tracker.over(vault)

        def opened(result: tuple[Vault, Tracker]) -> None:
            self._open(*result)
            done()

        self._jobs.start("unlock", work, opened, failed)

    def change_passphrase(
        self, old: str, new: str, done: Callable[[], None], failed: Callable[[Exception], None]
    ) -> None:
        """Give the data a new passphrase, in the background. `failed` gets a VaultError; the old one then holds."""
        vault = self._vault
        assert vault is not None
        cost = self._cost

        def work(is_stale: object) -> None:
            if cost is not None:
                vault.change_passphrase(old, new, cost)
            else:
                vault.change_passphrase(old, new)

        def changed(result: None) -> None:
            self.changed.emit()
            done()

        self._jobs.start("passphrase", work, changed, failed)

    def lock(self) -> bool:
        """Forget the keys and everything personal. Unsaved work is saved first.

        False when the disk refused that work: then nothing was locked, so that it is not lost.
        """
        if self._status != "open":
            return True
        assert self._tracker is not None
        self.about_to_lock.emit()
        if self._tracker.unsaved:
            try:
                self._tracker.retry()
            except VaultError:
                return False
        self._close("locked")
        return True

    def forget(self) -> None:
        """Drop everything in memory, whatever state it is in; for the end of the app and after erasing."""
        self._close("locked" if self._paths.vault.exists() else "absent")
        self._folder_lock.release()

    def _open(self, vault: Vault | None, tracker: Tracker) -> None:
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
        self._vault = None
        self._tracker = None
        self._status = status
        self.status_changed.emit()
        self.changed.emit()
