"""The vault: the person's sealed data on disk, open in one process. It holds bytes and knows nothing of checklists.

The caller holds the folder's lock (`app.files.FolderLock`) as long as a vault is open. A file that is damaged, newer,
or changed by somebody else is never overwritten, moved or deleted.
"""

import contextlib
import datetime
import os
import threading
from pathlib import Path
from typing import Self

from msgspec.structs import replace

from app.errors import VaultDamaged, VaultError, VaultLocked, VaultNotSaved, VaultOlder
from app.files import make_private_folder, remove_leftovers, write_atomically
from app.vault import data_file, keys, recovery, seal, upgrades
from app.vault.backups import MOST_BYTES, Backups
from app.vault.container import (
    FORMAT,
    ID_BYTES,
    Header,
    Opened,
    Recovery,
    damaged,
    read_payload,
    unwrap,
    write_container,
)


class Vault:
    """Opened sealed data. Made by `create` or `open`; after `lock` nothing in it can be read or saved any more.

    `backup_problem` is the error of the last automatic backup, None when it worked.
    """

    def __init__(
        self, path: Path, opened: Opened, on_disk: bytes, disk_format: int, backups: Backups | None = None
    ) -> None:
        self._path = path
        self._backups = backups
        self._writing = threading.Lock()  # one write at a time: a passphrase change takes a second or two in a thread
        self._guard = threading.Lock()  # around `_opened`: `lock` must not wait for a write under way
        self._opened: Opened | None = opened
        self._header = opened.header
        self._last_generation = backups.last_generation(opened.header) if backups else opened.header.generation
        self._keep_as = "" if disk_format == FORMAT else f"v{disk_format}"
        self._ours = {data_file.fingerprint(on_disk)}  # what the file may hold without somebody else having been there
        self.backup_problem: VaultNotSaved | None = None

    @classmethod
    def create(
        cls,
        path: Path,
        passphrase: str,
        payload: bytes,
        cost: keys.Cost = keys.DEFAULT_COST,
        backups: Backups | None = None,
    ) -> Self:
        """New sealed data at `path`, written and flushed, in a folder of mode 0700. Takes as long as `cost` says.

        Raises VaultError when a file is already there or the passphrase is empty, VaultNotSaved, ValueError for a
        cost outside floor and ceiling.
        """
        if os.path.lexists(path):
            raise VaultError("There is already personal data here. Nothing was changed.")
        today = datetime.date.today()
        data_key, salt, wrapped_key = _new_key(passphrase, cost)
        header = Header(cost, salt, wrapped_key, seal.random_bytes(ID_BYTES), 1, created=today, passphrase_set=today)
        sealed = write_container(header, data_key, payload)
        try:
            make_private_folder(path.parent)
            write_atomically(path, sealed)
        except OSError as error:
            # The rename may have worked and only the flush after it failed. A file that was never reported as there
            # must not be in the way of the next try.
            with contextlib.suppress(OSError):
                if path.read_bytes() == sealed:
                    path.unlink()
            raise data_file.not_saved(error) from error
        if backups:
            backups.saved(header)
        return cls(path, Opened(header, data_key, payload), sealed, FORMAT, backups)

    @classmethod
    def open(cls, path: Path, secret: str, backups: Backups | None = None, accept_older: bool = False) -> Self:
        """The sealed data at `path`, by passphrase or recovery words. Takes as long as the cost in the file says.

        Changes nothing in the file. `backups` notices an older file and keeps copies from now on; `accept_older` takes
        an older file all the same. Raises NoVault, WrongPassphrase, VaultDamaged, VaultNewer, VaultOlder, and
        VaultError when the file cannot be read. A damaged wrapped key can look like a wrong passphrase: see
        `container.open_container`.
        """
        data = data_file.read(path)
        disk_format, opened = upgrades.open_any(data, secret)
        if backups and backups.is_older(opened.header, data):
            if not accept_older:
                raise VaultOlder(
                    "Your data file is older than the one last saved here: somebody or some program put an old one "
                    "back. Nothing was changed; restore a backup, or accept the older file."
                )
            backups.accept(opened.header, data)
        remove_leftovers(path)
        return cls(path, opened, data, disk_format, backups)

    @property
    def payload(self) -> bytes:
        """What was last read or saved. Raises VaultLocked."""
        return self._unlocked().payload

    @property
    def created(self) -> datetime.date:
        """The day the data was created."""
        return self._header.created

    @property
    def passphrase_set(self) -> datetime.date:
        """The day the passphrase was set."""
        return self._header.passphrase_set

    @property
    def recovery_made(self) -> datetime.date | None:
        """The day the recovery sheet was made, None when there is none."""
        return self._header.recovery.made if self._header.recovery else None

    @property
    def cost(self) -> keys.Cost:
        """How much work one guess of the passphrase is."""
        return self._header.cost

    @property
    def generation(self) -> int:
        """How many times this data was written: of two copies, the one with the greater number is the later one."""
        return self._header.generation

    @property
    def is_locked(self) -> bool:
        """Whether the keys are gone."""
        return self._opened is None

    @property
    def opened_by_recovery(self) -> bool:
        """Whether the words of the recovery sheet opened it: then a new passphrase should follow."""
        return self._opened is not None and self._opened.by_recovery

    def lock(self) -> None:
        """Let go of keys and payload. Only `Vault.open` with the passphrase gets them back.

        Python cannot promise to wipe the memory they were in; nothing of ours refers to it any more. Does not wait for
        a save under way in another thread: that one ends on disk, and the vault stays locked.
        """
        with self._guard:
            self._opened = None

    def save(self, payload: bytes) -> None:
        """Put `payload` on the disk in place of the old one. When this returns it is flushed.

        Once an hour a backup is made then; its failure is no failure of saving (`backup_problem`). Raises VaultNotSaved
        (the old file is still whole; call again with the same payload), VaultChanged, VaultLocked.
        """
        with self._writing:
            opened = self._unlocked()
            sealed = self._write(opened.header, opened.data_key, payload)
            if self._backups and self._backups.is_due(self._header.generation):
                self._back_up(sealed, opened.data_key)

    def change_passphrase(self, old: str, new: str, cost: keys.Cost = keys.DEFAULT_COST) -> None:
        """Make `new` the passphrase, with `cost`. Takes as long as both costs together. `old` may be recovery words.

        The data key is drawn anew too: whoever knows the old passphrase and has an old copy of the file could
        otherwise read all later ones. For the same reason the recovery sheet no longer opens it afterwards. Old copies
        still open with the old passphrase and the old sheet.

        May run in a thread of its own: what another thread saves meanwhile is kept. Raises WrongPassphrase when `old`
        is not the passphrase, VaultError when `new` is empty, and as `save` does: then the old passphrase still holds
        in here and from the next save on (should the disk fail at the very last flush, the file may already have the
        new one until then).
        """
        before = self._unlocked().header
        unwrap(before, old)
        data_key, salt, wrapped_key = _new_key(new, cost)
        today = datetime.date.today()
        self._write_with(data_key, replace(before, cost=cost, salt=salt, wrapped_key=wrapped_key, passphrase_set=today,
                                           recovery=None))  # fmt: skip

    def make_recovery(self, passphrase: str) -> str:
        """Words that open the data beside the passphrase, to be kept on paper; an earlier sheet no longer opens it.

        Takes as long as three times the cost. Raises WrongPassphrase, and as `change_passphrase` does.
        """
        words = recovery.new_words()
        self._set_recovery(passphrase, words)
        return words

    def revoke_recovery(self, passphrase: str) -> None:
        """Make the recovery sheet worthless for the data file from now on. Old copies still open with it. As above."""
        self._set_recovery(passphrase, "")

    def _set_recovery(self, passphrase: str, words: str) -> None:
        """A new data key, wrapped by the passphrase and these words: an earlier sheet opens no later file."""
        before = self._unlocked().header
        keys.unwrap_key(before.wrapped_key, passphrase, before.salt, before.cost)
        data_key, salt, wrapped_key = _new_key(passphrase, before.cost)
        second = None
        if words:
            other_salt = keys.new_salt()
            other_key = keys.wrap_key(data_key, words, other_salt, before.cost)
            second = Recovery(datetime.date.today(), other_salt, other_key)
        self._write_with(data_key, replace(before, salt=salt, wrapped_key=wrapped_key, recovery=second))

    def _write_with(self, data_key: bytes, header: Header) -> None:
        """Write what is saved now under another key and header."""
        with self._writing:
            opened = self._unlocked()  # only now: not what it held before the keys were derived
            self._write(replace(header, generation=opened.header.generation), data_key, opened.payload)

    # -- copies --

    def back_up(self) -> None:
        """Make a backup now, unless the newest one is this very file.

        Raises VaultNotSaved, VaultChanged, VaultLocked.
        """
        if self._backups:
            with self._writing:
                opened, sealed = self._unlocked(), self._read_unchanged()
                if self._backups.has(sealed):
                    return
                self._back_up(sealed, opened.data_key)
            if self.backup_problem:
                raise self.backup_problem

    def _back_up(self, sealed: bytes, data_key: bytes) -> None:
        assert self._backups is not None
        try:
            self._backups.add(sealed, self._header.generation, lambda read_back: _same(read_back, sealed, data_key))
            self.backup_problem = None
        except VaultNotSaved as error:
            self.backup_problem = error

    def write_copy(self, path: Path, payload: bytes) -> None:
        """Write a sealed copy with the same passphrase to a new file, open it again and compare, before this returns.

        For backups, and for work that `save` refuses to write (VaultChanged). Mode 0600; the folder must exist.
        Raises VaultError when a file is already there, VaultNotSaved, VaultLocked.
        """
        opened = self._unlocked()
        if os.path.lexists(path):
            raise VaultError("There is already a file of this name. Choose another one.")
        sealed = write_container(opened.header, opened.data_key, payload)

        def check(read_back: bytes) -> None:
            if read_payload(read_back, opened.data_key) != payload:
                raise damaged()

        try:
            write_atomically(path, sealed, check)
        except OSError as error:
            with contextlib.suppress(OSError):
                if path.read_bytes() == sealed:  # renamed, and only the last flush failed
                    path.unlink()
            raise data_file.not_saved(error) from error
        except VaultDamaged as error:
            raise VaultNotSaved("The copy could not be read back, so it does not count. Try another disk.") from error
        if self._backups and self._backups.folder.parent not in path.absolute().parents:
            self._backups.copied_outside()

    def open_copy(self, content: bytes, secret: str = "") -> bytes:
        """The payload of a copy of this data: by our own data key, else by `secret`.

        Raises WrongPassphrase (also when a secret is needed and none is given), VaultDamaged, VaultNewer, VaultLocked.
        """
        opened = self._unlocked()
        if not secret:
            upgrades.read_any_header(content)
            try:
                return upgrades.read_any_payload(content, opened.data_key)
            except VaultDamaged as error:
                raise keys.wrong_passphrase() from error
        return upgrades.open_any(content, secret)[1].payload

    def seal_for_later(self, payload: bytes) -> bytes:
        """Work that the disk did not take, sealed to be kept in memory while locked. Raises VaultLocked."""
        opened = self._unlocked()
        return write_container(opened.header, opened.data_key, payload)

    def keep_aside(self, sealed: bytes) -> None:
        """Put `sealed` (of `seal_for_later`) among the backups, as a version of its own. Raises VaultNotSaved."""
        opened = self._unlocked()
        if self._backups:
            self._backups.add(
                sealed, self._last_generation + 1, lambda read_back: _same(read_back, sealed, opened.data_key), True
            )

    def keep_old_on_save(self, label: str) -> None:
        """Before the next save, copy the file as it is to `<name>.<label>.bak` beside it (see `upgrades.keep_old`).

        For a change of format of what is inside; for a change of its own format the vault does so by itself.
        """
        self._keep_as = self._keep_as or label

    def _unlocked(self) -> Opened:
        if self._opened is None:
            raise VaultLocked("Your data is locked. Type your passphrase first.")
        return self._opened

    def _write(self, header: Header, data_key: bytes, payload: bytes) -> bytes:
        """Write the next generation and give out its bytes. `_writing` is held."""
        before = self._read_unchanged()
        if self._keep_as:
            upgrades.keep_old(self._path, before, self._keep_as)
        header = replace(header, generation=self._last_generation + 1)
        by_recovery = header.recovery is not None and self._unlocked().by_recovery
        opened = Opened(header, data_key, payload, by_recovery)
        sealed = write_container(header, data_key, payload)
        if len(sealed) > MOST_BYTES:
            raise VaultNotSaved("Not saved: that is more than the data file can hold. Take away what was added last.")
        # Known before it is tried: when only the flush after the rename fails, the file on disk is already this one,
        # and the next try must not take it for somebody else's.
        self._ours.add(data_file.fingerprint(sealed))
        try:
            write_atomically(self._path, sealed)
        except OSError as error:
            raise data_file.not_saved(error) from error
        self._ours = {data_file.fingerprint(sealed)}
        self._keep_as = ""
        self._header = opened.header
        self._last_generation = opened.header.generation
        with self._guard:
            if self._opened is not None:  # locked meanwhile: stays locked
                self._opened = opened
        if self._backups:
            self._backups.saved(opened.header)
        return sealed

    def _read_unchanged(self) -> bytes:
        """The file's bytes. Raises VaultChanged when they are not the ones we last read or wrote."""
        data = data_file.read_again(self._path)
        if data_file.fingerprint(data) not in self._ours:
            raise data_file.changed()
        return data


def _same(read_back: bytes, sealed: bytes, data_key: bytes) -> None:
    """Raises VaultDamaged when a copy is not what was written, or does not open."""
    if read_back != sealed:
        raise damaged()
    upgrades.read_any_payload(read_back, data_key)


def _new_key(passphrase: str, cost: keys.Cost) -> tuple[bytes, bytes, bytes]:
    """A new data key, a new salt, and the key wrapped by the passphrase."""
    if not passphrase:
        raise VaultError("The passphrase is empty. Choose one of five words or more.")
    data_key, salt = keys.new_data_key(), keys.new_salt()
    return data_key, salt, keys.wrap_key(data_key, passphrase, salt, cost)
