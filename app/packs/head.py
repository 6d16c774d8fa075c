"""The head of a content pack: what the publisher signed (the table is in app.packs)."""

import datetime
import hashlib
import struct
from typing import NamedTuple

from app.errors import PackDamaged, PackNewer

MAGIC = b"\x8eHPCK\r\n\x1a"  # a byte that is not text, and line ends that a careless copy would change
FORMAT = 1

_FIELDS = struct.Struct(">8sHQ32s32s32s")
_SIGNATURE_BYTES = 64
HEAD_BYTES = _FIELDS.size + _SIGNATURE_BYTES


class Head(NamedTuple):
    """Who issued which pages when. `issued` is in seconds since 1970."""

    issued: int
    archive_hash: bytes
    manifest_hash: bytes
    public_key: bytes

    @property
    def day(self) -> datetime.date:
        """The day on which it was issued (UTC)."""
        return datetime.datetime.fromtimestamp(self.issued, datetime.UTC).date()


def seal_head(head: Head, seed: bytes) -> bytes:
    """The 178 bytes of a head, signed by the secret key `seed`."""
    from app.vault import sign

    fields = _FIELDS.pack(MAGIC, FORMAT, *head)
    return fields + sign(seed, fields)


def open_head(data: bytes) -> Head:
    """The head at the start of `data`, its signature checked; not yet whether its key is one we know.

    Raises PackDamaged, PackNewer.
    """
    from app.vault import is_signed

    if len(data) < HEAD_BYTES or not data.startswith(MAGIC):
        raise PackDamaged("This is not a content pack of the handbook, or only a part of one. Nothing was changed.")
    _, number, *fields = _FIELDS.unpack_from(data)
    head = Head(*fields)
    if not is_signed(head.public_key, data[: _FIELDS.size], data[_FIELDS.size : HEAD_BYTES]):
        raise PackDamaged(
            "The signature of this content pack does not match: it was damaged or changed. Nothing was changed here."
        )
    if number != FORMAT:
        raise PackNewer("This content pack is for a newer version of the app. Install that one first; your pages stay.")
    try:
        _ = head.day
    except (ValueError, OverflowError, OSError) as error:
        raise PackDamaged("This content pack has an impossible date. Nothing was changed.") from error
    return head


def digest(data: bytes) -> bytes:
    """SHA-256."""
    return hashlib.sha256(data).digest()
