"""The data file as a file: reading it with care, putting a backup in its place, what to say when the disk refuses."""

import contextlib
import datetime
import errno
import hashlib
import os
from pathlib import Path
from typing import NamedTuple

from app.errors import NoVault, VaultChanged, VaultError, VaultNotSaved
from app.files import NotAFile, read_ordinary, write_atomically
from app.vault import keys, upgrades
from app.vault.backups import MOST_BYTES, Backups
from app.vault.container import damaged, read_format


class VaultInfo(NamedTuple):
    """What a file tells without a passphrase. Not authenticated: good for showing, not for deciding."""

    format: int
    cost: keys.Cost
    created: datetime.date
    passphrase_set: datetime.date
    recovery_made: datetime.date | None
    size_bytes: int


def probe(path: Path) -> VaultInfo:
    """What the file at `path` tells without a passphrase. Raises NoVault, VaultNewer, VaultDamaged, VaultError."""
    data = read(path)
    header = upgrades.read_any_header(data)
    made = header.recovery.made if header.recovery else None
    return VaultInfo(read_format(data), header.cost, header.created, header.passphrase_set, made, len(data))


def put_back(content: bytes, path: Path, backups: Backups) -> Path | None:
    """Put a backup in the place of the data file; where what stood there is kept now, None when nothing did.

    For when the data cannot be opened, or is older than what was last saved. The folder's lock is held, and `content`
    was opened before. What stood there is kept beside it, whatever it is. Raises VaultNotSaved, VaultDamaged.
    """
    header = upgrades.read_any_header(content)
    kept = None
    try:
        if os.path.lexists(path):
            kept = _keep(path)
        write_atomically(path, content)
    except OSError as error:
        if kept and not os.path.lexists(path):
            with contextlib.suppress(OSError):
                kept.rename(path)
        raise VaultNotSaved("The backup could not be put in place. Check the disk; the backup is as it was.") from error
    backups.accept(header, content)
    return kept


def _keep(path: Path) -> Path:
    """Keep what stands at `path` under another name as well, without a moment in which nothing stands there.

    A folder, a link or something huge is renamed; the caller puts it back when it cannot put anything in its place.
    Raises OSError, VaultNotSaved.
    """
    kept = upgrades.free_name(path, "replaced")
    try:
        content = read_ordinary(path, MOST_BYTES)
    except NotAFile:
        path.rename(kept)
        return kept
    except OSError:  # a bad place on the disk: a second name needs no reading
        os.link(path, kept)
        return kept
    return upgrades.keep_old(path, content, "replaced")


def read(path: Path) -> bytes:
    """The bytes of the data file. Raises NoVault, VaultDamaged, VaultError."""
    try:
        return read_ordinary(path, MOST_BYTES)
    except FileNotFoundError as error:
        raise NoVault("There is no personal data here yet.") from error
    except OSError as error:
        raise VaultError("Your data file cannot be read. Check the disk and who may read the file.") from error
    except NotAFile as error:
        raise damaged() from error


def read_again(path: Path) -> bytes:
    """The bytes of the data file before it is replaced. Raises VaultChanged, VaultNotSaved."""
    try:
        return read_ordinary(path, MOST_BYTES)
    except FileNotFoundError as error:
        raise VaultChanged("Your data file is gone from its place. Nothing was written.") from error
    except OSError as error:
        raise not_saved(error) from error
    except NotAFile as error:
        raise changed() from error


def fingerprint(data: bytes) -> bytes:
    """What tells these bytes from others."""
    return hashlib.blake2b(data, digest_size=32).digest()  # no secret in it; twice as fast as SHA-256


def changed() -> VaultChanged:
    """The error for a file that is not the one we last read or wrote, with its sentence."""
    return VaultChanged("Your data file was changed by something else. It was not overwritten.")


def not_saved(error: OSError) -> VaultNotSaved:
    """The error for what the disk refused, with its sentence."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return VaultNotSaved("Not saved: the disk is full. Your work is still in memory; make room and try again.")
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return VaultNotSaved("Not saved: the disk or folder is read-only. Your work is still in memory; try again.")
    return VaultNotSaved("Not saved: the disk did not take it. Your work is still in memory; try again.")
