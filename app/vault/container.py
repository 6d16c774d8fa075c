"""The container: the file format of the sealed data. Bytes in, bytes out; it opens no file and asks nobody.

    offset  bytes                                   (numbers are big-endian)
         0      8  magic
         8      2  format
        10      4  Argon2id passes
        14      8  Argon2id memory, bytes
        22     16  salt
        38     72  data key, wrapped by the passphrase's key (24 nonce, 32 key, 16 tag)
       110     16  id: drawn once, equal in all later versions of this data
       126      8  generation: how many times this data was written
       134      4  day created             (days since 0001-01-01, which is day 1)
       138      4  day the passphrase was set
       142      4  day the recovery sheet was made, 0 when there is none
       146     16  salt of the recovery words
       162     72  data key, wrapped by the recovery words' key
       234      8  first 8 bytes of the SHA-256 of the bytes before
       242      …  body: 24 nonce, padded payload, 16 tag

The whole header is authenticated together with the body, so every bit of the file is covered by the seal. The hash at
the header's end is no protection (anybody can recompute it): it only tells a header damaged by accident, which would
otherwise look like a wrong passphrase for ever.

The payload is padded to whole blocks, so that the file's size tells little about what was written.
"""

import datetime
import hashlib
import struct
from typing import Any, NamedTuple

import msgspec
from nacl import bindings, exceptions

from app.errors import VaultDamaged, VaultNewer, WrongPassphrase
from app.vault import keys, recovery, seal

# After PNG's signature (ISO/IEC 15948, 5.2): the first byte is no text, and CR LF and Ctrl-Z show a file that went
# through a text conversion. It does not name the app: a file may be seen by others.
MAGIC = b"\x8eSEAL\r\n\x1a"
FORMAT = 2
BLOCK_BYTES = 4096  # a page of memory, and the block of common file systems: below that, size on disk is equal anyway
ID_BYTES = 16  # as a UUID's

_FIELDS = struct.Struct(
    f">8sHIQ{keys.SALT_BYTES}s{keys.WRAPPED_KEY_BYTES}s{ID_BYTES}sQIII{keys.SALT_BYTES}s{keys.WRAPPED_KEY_BYTES}s"
)
_PREFIX = struct.Struct(">8sH")
CHECK_BYTES = 8
HEADER_BYTES = _FIELDS.size + CHECK_BYTES


class Recovery(msgspec.Struct, frozen=True):
    """The second way to the data key: by words on paper."""

    made: datetime.date
    salt: bytes
    wrapped_key: bytes


class Header(msgspec.Struct, frozen=True):
    """What a container tells without a key. Only after the body opened is it known to be true."""

    cost: keys.Cost
    salt: bytes
    wrapped_key: bytes
    id: bytes
    generation: int
    created: datetime.date
    passphrase_set: datetime.date
    recovery: Recovery | None = None


class Opened(NamedTuple):
    """An opened container."""

    header: Header
    data_key: bytes
    payload: bytes
    by_recovery: bool = False


def read_format(data: bytes) -> int:
    """The format number of a container. Raises VaultDamaged when the bytes are none, VaultNewer when we are too old."""
    if len(data) < _PREFIX.size or not data.startswith(MAGIC):
        raise damaged()
    number: int = _PREFIX.unpack_from(data)[1]
    if number > FORMAT:
        raise VaultNewer("Your data was written by a newer version of this app. Install that one; the file is kept.")
    return number


def read_header(data: bytes, size: int | None = None) -> Header:
    """The header of a container of this format. Raises VaultDamaged, VaultNewer.

    Checks all that can be checked without a key: lengths, the header's hash, and the cost, before anybody derives.
    `size` is the container's length when `data` is only its beginning.
    """
    if read_format(data) != FORMAT:
        raise damaged()
    fields = checked_fields(data, _FIELDS, len(data) if size is None else size)
    (_, _, operations, memory_bytes, salt, wrapped_key, vault_id, generation, created, passphrase_set,
     recovery_made, recovery_salt, recovery_key) = fields  # fmt: skip
    second = Recovery(a_day(recovery_made), recovery_salt, recovery_key) if recovery_made else None
    cost = acceptable(operations, memory_bytes)
    return Header(cost, salt, wrapped_key, vault_id, generation, a_day(created), a_day(passphrase_set), second)


def write_container(header: Header, data_key: bytes, payload: bytes) -> bytes:
    """A whole container: different bytes each time, a whole number of blocks plus a constant long."""
    second = header.recovery
    fields = _FIELDS.pack(
        MAGIC, FORMAT, header.cost.operations, header.cost.memory_bytes, header.salt, header.wrapped_key,
        header.id, header.generation, header.created.toordinal(), header.passphrase_set.toordinal(),
        second.made.toordinal() if second else 0, second.salt if second else b"", second.wrapped_key if second else b"",
    )  # fmt: skip
    top = fields + check_of(fields)
    return top + seal.seal(data_key, _padded(payload), top)


def _padded(payload: bytes) -> bytes:
    """As libsodium pads (ISO/IEC 7816-4): 0x80, then zeros up to a whole block. Its own binding copies byte by byte."""
    return payload + b"\x80" + bytes(BLOCK_BYTES - 1 - len(payload) % BLOCK_BYTES)


def read_payload(data: bytes, data_key: bytes) -> bytes:
    """The payload of a container. Raises VaultDamaged when one bit of header or body is not as it was sealed."""
    read_header(data)
    return read_body(data, data_key, HEADER_BYTES)


def open_container(data: bytes, secret: str) -> Opened:
    """Everything in a container; `secret` is the passphrase, or the recovery words where there is a recovery sheet.

    Raises VaultNewer, VaultDamaged, WrongPassphrase.

    WrongPassphrase: the header is whole, but the secret does not unwrap the data key. Somebody who changes the
    wrapped key, salt or cost *and* the header's hash gets the same answer: such damage looks like a wrong passphrase.
    VaultDamaged: the header is not whole, or the secret was right and the seal over header and body is broken.
    """
    header = read_header(data)
    data_key, by_recovery = unwrap(header, secret)
    return Opened(header, data_key, read_payload(data, data_key), by_recovery)


def unwrap(header: Header, secret: str) -> tuple[bytes, bool]:
    """The data key by passphrase or recovery words, and whether it was those. Raises WrongPassphrase.

    One derivation for a passphrase, right or wrong. What has the form of recovery words is tried as such first and may
    take two; that depends on what was typed only, never on how much of it was right.
    """
    words = recovery.as_words(secret) if header.recovery else ""
    if header.recovery and words:
        try:
            return keys.unwrap_key(header.recovery.wrapped_key, words, header.recovery.salt, header.cost), True
        except WrongPassphrase:
            pass  # a passphrase may look like that, too
    return keys.unwrap_key(header.wrapped_key, secret, header.salt, header.cost), False


# -- shared with older formats --


def checked_fields(data: bytes, fields: struct.Struct, size: int) -> tuple[Any, ...]:
    """The header's fields, once length and hash fit. Raises VaultDamaged."""
    header_bytes = fields.size + CHECK_BYTES
    body_bytes = size - header_bytes - seal.OVERHEAD_BYTES
    if body_bytes < BLOCK_BYTES or body_bytes % BLOCK_BYTES or len(data) < header_bytes:
        raise damaged()
    if data[fields.size : header_bytes] != check_of(data[: fields.size]):
        raise damaged()
    return fields.unpack(data[: fields.size])


def acceptable(operations: int, memory_bytes: int) -> keys.Cost:
    """The cost, when it lies between floor and ceiling. Raises VaultDamaged."""
    cost = keys.Cost(operations, memory_bytes)
    if not keys.is_acceptable(cost):
        raise damaged()
    return cost


def a_day(ordinal: int) -> datetime.date:
    """The day of a header. Raises VaultDamaged for a number that is none."""
    try:
        return datetime.date.fromordinal(ordinal)
    except (ValueError, OverflowError) as error:
        raise damaged() from error


def read_body(data: bytes, data_key: bytes, header_bytes: int) -> bytes:
    """The payload behind a header of this length. Raises VaultDamaged."""
    try:
        padded = seal.unseal(data_key, data[header_bytes:], data[:header_bytes])
        return bindings.sodium_unpad(padded, BLOCK_BYTES)
    except (seal.SealBroken, exceptions.CryptoError) as error:
        raise damaged() from error


def check_of(fields: bytes) -> bytes:
    """The hash at the header's end."""
    return hashlib.sha256(fields).digest()[:CHECK_BYTES]


def damaged() -> VaultDamaged:
    """The error for bytes that are not a whole container, with its sentence."""
    return VaultDamaged("Your data file is damaged, so it was not opened. It is kept as it is; try a backup.")
