"""The vault: the person's sealed data on disk, open in one process. It holds bytes and knows nothing of checklists.

The caller holds the folder's lock (`app.files.FolderLock`) as long as a vault is open. A file that is damaged, newer,
or changed by somebody else is never overwritten, moved or deleted.
"""

import contextlib
import datetime
import errno
import hashlib
import os
import threading
from pathlib import Path
from typing import NamedTuple, Self

from msgspec.structs import replace

from app.errors import NoVault, VaultChanged, VaultDamaged, VaultError, VaultLocked, VaultNotSaved
from app.files import make_private_folder, remove_leftovers, write_atomically
from app.vault import keys, upgrades
from app.vault.container import FORMAT, Header, Opened, read_format, read_header, read_payload, write_container


class VaultInfo(NamedTuple):
    """What a file tells without a passphrase. Not authenticated: good for showing, not for deciding."""

    format: int
    cost: keys.Cost
    created: datetime.date
    passphrase_set: datetime.date
    size_bytes: int


class Vault:
    """Opened sealed data. Made by `create` or `open`; after `lock` nothing in it can be read or saved any more."""

    def __init__(self, path: Path, opened: Opened, on_disk: bytes, disk_format: int) -> None:
        self._path = path
        self._writing = threading.Lock()  # one write at a time: a passphrase change takes a second or two in a thread
        self._guard = threading.Lock()  # around `_opened`: `lock` must not wait for a write under way
        self._opened: Opened | None = opened
        self._header = opened.header
        self._keep_as = "" if disk_format == FORMAT else f"v{disk_format}"
        self._ours = {_fingerprint(on_disk)}  # what the file may hold without somebody else having been there

    @classmethod
    def create(cls, path: Path, passphrase: str, payload: bytes, cost: keys.Cost = keys.DEFAULT_COST) -> Self:
        """New sealed data at `path`, written and flushed, in a folder of mode 0700. Takes as long as `cost` says.

        Raises VaultError when a file is already there or the passphrase is empty, VaultNotSaved, ValueError for a
        cost outside floor and ceiling.
        """
        if os.path.lexists(path):
            raise VaultError("There is already personal data here. Nothing was changed.")
        today = datetime.date.today()
        header, data_key = _new_header(passphrase, cost, created=today)
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
            raise _not_saved(error) from error
        return cls(path, Opened(header, data_key, payload), sealed, FORMAT)

    @classmethod
    def open(cls, path: Path, passphrase: str) -> Self:
        """The sealed data at `path`. Takes as long as the cost in the file says. Changes nothing in the file.

        Raises NoVault, WrongPassphrase, VaultDamaged, VaultNewer, and VaultError when the file cannot be read.
        A damaged wrapped key can look like a wrong passphrase: see `container.open_container`.
        """
        data = _read(path)
        disk_format, opened = upgrades.open_any(data, passphrase)
        remove_leftovers(path)
        return cls(path, opened, data, disk_format)

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

    def lock(self) -> None:
        """Let go of keys and payload. Only `Vault.open` with the passphrase gets them back.

        Python cannot promise to wipe the memory they were in; nothing of ours refers to it any more. Does not wait for
        a save under way in another thread: that one ends on disk, and the vault stays locked.
        """
        with self._guard:
            self._opened = None

    def save(self, payload: bytes) -> None:
        """Put `payload` on the disk in place of the old one. When this returns it is flushed.

        Raises VaultNotSaved (the old file is still whole; call again with the same payload), VaultChanged, VaultLocked.
        """
        with self._writing:
            opened = self._unlocked()
            self._write(opened.header, opened.data_key, payload)

    def change_passphrase(self, old: str, new: str, cost: keys.Cost = keys.DEFAULT_COST) -> None:
        """Make `new` the passphrase, with `cost`. Takes as long as both costs together.

        The data key is drawn anew too: whoever knows the old passphrase and has an old copy of the file could
        otherwise read all later ones. Old copies still open with the old passphrase.

        May run in a thread of its own: what another thread saves meanwhile is kept. Raises WrongPassphrase when `old`
        is not the passphrase, VaultError when `new` is empty, and as `save` does: then the old passphrase still holds
        in here and from the next save on (should the disk fail at the very last flush, the file may already have the
        new one until then).
        """
        before = self._unlocked().header
        keys.unwrap_key(before.wrapped_key, old, before.salt, before.cost)
        header, data_key = _new_header(new, cost, before.created)
        with self._writing:
            opened = self._unlocked()  # only now: not what it held before the keys were derived
            self._write(replace(header, generation=opened.header.generation), data_key, opened.payload)

    def write_copy(self, path: Path, payload: bytes) -> None:
        """Write a sealed copy with the same passphrase to a new file, open it again and compare, before this returns.

        For backups, and for work that `save` refuses to write (VaultChanged). Mode 0600; the folder must exist.
        Raises VaultError when a file is already there, VaultNotSaved, VaultLocked.
        """
        opened = self._unlocked()
        if os.path.lexists(path):
            raise VaultError("There is already a file of this name. Choose another one.")
        try:
            write_atomically(path, write_container(opened.header, opened.data_key, payload))
            if read_payload(path.read_bytes(), opened.data_key) != payload:
                raise VaultDamaged
        except (OSError, VaultDamaged) as error:
            with contextlib.suppress(OSError):
                path.unlink()  # there was nothing before, so this is ours
            if isinstance(error, OSError):
                raise _not_saved(error) from error
            raise VaultNotSaved("The copy could not be read back, so it does not count. Try another disk.") from error

    def keep_old_on_save(self, label: str) -> None:
        """Before the next save, copy the file as it is to `<name>.<label>.bak` beside it (see `upgrades.keep_old`).

        For a change of format of what is inside; for a change of its own format the vault does so by itself.
        """
        self._keep_as = self._keep_as or label

    def _unlocked(self) -> Opened:
        if self._opened is None:
            raise VaultLocked("Your data is locked. Type your passphrase first.")
        return self._opened

    def _write(self, header: Header, data_key: bytes, payload: bytes) -> None:
        """Write the next generation. `_writing` is held."""
        before = self._read_unchanged()
        if self._keep_as:
            upgrades.keep_old(self._path, before, self._keep_as)
        opened = Opened(replace(header, generation=header.generation + 1), data_key, payload)
        sealed = write_container(*opened)
        # Known before it is tried: when only the flush after the rename fails, the file on disk is already this one,
        # and the next try must not take it for somebody else's.
        self._ours.add(_fingerprint(sealed))
        try:
            write_atomically(self._path, sealed)
        except OSError as error:
            raise _not_saved(error) from error
        self._ours = {_fingerprint(sealed)}
        self._keep_as = ""
        self._header = opened.header
        with self._guard:
            if self._opened is not None:  # locked meanwhile: stays locked
                self._opened = opened

    def _read_unchanged(self) -> bytes:
        """The file's bytes. Raises VaultChanged when they are not the ones we last read or wrote."""
        try:
            data = self._path.read_bytes()
        except FileNotFoundError as error:
            raise VaultChanged("Your data file is gone from its place. Nothing was written.") from error
        except OSError as error:
            raise _not_saved(error) from error
        if _fingerprint(data) not in self._ours:
            raise VaultChanged("Your data file was changed by something else. It was not overwritten.")
        return data


def probe(path: Path) -> VaultInfo:
    """What the file at `path` tells without a passphrase. Raises NoVault, VaultNewer, VaultDamaged, VaultError."""
    data = _read(path)
    header = read_header(data)
    return VaultInfo(read_format(data), header.cost, header.created, header.passphrase_set, len(data))


def _new_header(passphrase: str, cost: keys.Cost, created: datetime.date) -> tuple[Header, bytes]:
    """A header of generation 1 with a new salt, and the new data key wrapped in it."""
    if not passphrase:
        raise VaultError("The passphrase is empty. Choose one of five words or more.")
    data_key, salt = keys.new_data_key(), keys.new_salt()
    wrapped_key = keys.wrap_key(data_key, passphrase, salt, cost)
    return Header(cost, salt, wrapped_key, 1, created, datetime.date.today()), data_key


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise NoVault("There is no personal data here yet.") from error
    except OSError as error:
        raise VaultError("Your data file cannot be read. Check the disk and who may read the file.") from error


def _fingerprint(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def _not_saved(error: OSError) -> VaultNotSaved:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return VaultNotSaved("Not saved: the disk is full. Your work is still in memory; make room and try again.")
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return VaultNotSaved("Not saved: the disk or folder is read-only. Your work is still in memory; try again.")
    return VaultNotSaved("Not saved: the disk did not take it. Your work is still in memory; try again.")
