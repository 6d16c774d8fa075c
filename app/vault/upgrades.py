"""Upgrades: opening files of older formats, and keeping the old file before the first one of a newer format is written.

Opening changes nothing on disk. A new format adds its number to `container.FORMAT`, leaves the old way of opening here
as a reader, and leaves a file of the old format in tests/vault/.
"""

from collections.abc import Callable
from pathlib import Path

from app.errors import VaultNotSaved
from app.files import write_atomically
from app.vault.container import FORMAT, Opened, damaged, open_container, read_format

# A reader takes the file's bytes and the passphrase. Its header must be fit for writing the newest format: where the
# way of wrapping the key has changed, the reader wraps it anew (only it has the passphrase at hand).
Reader = Callable[[bytes, str], Opened]

READERS: dict[int, Reader] = {FORMAT: open_container}


def open_any(data: bytes, passphrase: str) -> tuple[int, Opened]:
    """The format of a container, and what is in it. Raises VaultNewer, VaultDamaged, WrongPassphrase."""
    number = read_format(data)
    reader = READERS.get(number)
    if reader is None:
        raise damaged()
    return number, reader(data, passphrase)


def keep_old(path: Path, data: bytes, label: str) -> Path:
    """Write `data`, the bytes of `path`, beside it as `<name>.<label>.bak`, read it back, and give out where it is.

    A copy that is already there is never overwritten: when it holds other bytes the new one is numbered (`.2.bak`).
    Raises VaultNotSaved; then the new format must not be written.
    """
    number = 1
    while True:
        copy = path.with_name(f"{path.name}.{label}.bak" if number == 1 else f"{path.name}.{label}.{number}.bak")
        try:
            if not copy.exists():
                write_atomically(copy, data)
            if copy.read_bytes() == data:
                return copy
        except OSError as error:
            raise VaultNotSaved(
                "Your data was not changed: the copy of the old file could not be written. Is the disk full?"
            ) from error
        number += 1
