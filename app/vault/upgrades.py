"""Upgrades: opening files of older formats, and keeping the old file before the first one of a newer format is written.

Opening changes nothing on disk. A new format adds its number to `container.FORMAT`, leaves the old way of opening here
as a reader, and leaves a file of the old format in tests/vault/.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from app.errors import VaultNotSaved
from app.files import write_atomically
from app.vault import container, format1
from app.vault.container import FORMAT, Header, Opened, damaged, read_format


class Reader(NamedTuple):
    """How a format is read. A header given out is fit for writing the newest format: where the way of wrapping the
    key has changed, `open` wraps it anew (only it has the passphrase at hand).
    """

    header: Callable[[bytes, int | None], Header]
    payload: Callable[[bytes, bytes], bytes]
    open: Callable[[bytes, str], Opened]


READERS: dict[int, Reader] = {
    1: Reader(format1.read_header, format1.read_payload, format1.open_container),
    FORMAT: Reader(container.read_header, container.read_payload, container.open_container),
}


def open_any(data: bytes, secret: str) -> tuple[int, Opened]:
    """The format of a container, and what is in it. Raises VaultNewer, VaultDamaged, WrongPassphrase."""
    number = read_format(data)
    return number, _reader(number).open(data, secret)


def read_any_header(data: bytes, size: int | None = None) -> Header:
    """The header of a container of any format we know; `size` as in `container.read_header`.

    Raises VaultNewer, VaultDamaged.
    """
    return _reader(read_format(data)).header(data, size)


def read_any_payload(data: bytes, data_key: bytes) -> bytes:
    """The payload of a container of any format we know, by its data key. Raises VaultNewer, VaultDamaged."""
    return _reader(read_format(data)).payload(data, data_key)


def _reader(number: int) -> Reader:
    if number not in READERS:
        raise damaged()
    return READERS[number]


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


def free_name(path: Path, label: str) -> Path:
    """`<name>.<label>.bak` beside `path`, numbered (`.2.bak`) when there is something of that name."""
    number = 1
    while True:
        name = f"{path.name}.{label}.bak" if number == 1 else f"{path.name}.{label}.{number}.bak"
        if not os.path.lexists(path.with_name(name)):
            return path.with_name(name)
        number += 1
