"""The container: the file format of the sealed data. Bytes in, bytes out; it opens no file and asks nobody.

    offset  bytes                                   (numbers are big-endian)
         0      8  magic
         8      2  format
        10      4  Argon2id passes
        14      8  Argon2id memory, bytes
        22     16  salt
        38     72  data key, wrapped by the passphrase's key (24 nonce, 32 key, 16 tag)
       110      8  generation: how many times this data was written
       118      4  day created             (days since 0001-01-01, which is day 1)
       122      4  day the passphrase was set
       126      8  first 8 bytes of the SHA-256 of the bytes before
       134      …  body: 24 nonce, padded payload, 16 tag

The whole header is authenticated together with the body, so every bit of the file is covered by the seal. The hash at
the header's end is no protection (anybody can recompute it): it only tells a header damaged by accident, which would
otherwise look like a wrong passphrase for ever.

The payload is padded to whole blocks, so that the file's size tells little about what was written.
"""

import datetime
import hashlib
import struct
from typing import NamedTuple

import msgspec
from nacl import bindings, exceptions

from app.errors import VaultDamaged, VaultNewer
from app.vault import keys, seal

# After PNG's signature (ISO/IEC 15948, 5.2): the first byte is no text, and CR LF and Ctrl-Z show a file that went
# through a text conversion. It does not name the app: a file may be seen by others.
MAGIC = b"\x8eSEAL\r\n\x1a"
FORMAT = 1
BLOCK_BYTES = 4096  # a page of memory, and the block of common file systems: below that, size on disk is equal anyway

_FIELDS = struct.Struct(f">8sHIQ{keys.SALT_BYTES}s{keys.WRAPPED_KEY_BYTES}sQII")
_PREFIX = struct.Struct(">8sH")
_CHECK_BYTES = 8
HEADER_BYTES = _FIELDS.size + _CHECK_BYTES


class Header(msgspec.Struct, frozen=True):
    """What a container tells without a key. Only after the body opened is it known to be true."""

    cost: keys.Cost
    salt: bytes
    wrapped_key: bytes
    generation: int
    created: datetime.date
    passphrase_set: datetime.date


class Opened(NamedTuple):
    """An opened container."""

    header: Header
    data_key: bytes
    payload: bytes


def read_format(data: bytes) -> int:
    """The format number of a container. Raises VaultDamaged when the bytes are none, VaultNewer when we are too old."""
    if len(data) < _PREFIX.size or not data.startswith(MAGIC):
        raise damaged()
    number: int = _PREFIX.unpack_from(data)[1]
    if number > FORMAT:
        raise VaultNewer("Your data was written by a newer version of this app. Install that one; the file is kept.")
    return number


def read_header(data: bytes) -> Header:
    """The header of a container of this format. Raises VaultDamaged, VaultNewer.

    Checks all that can be checked without a key: lengths, the header's hash, and the cost, before anybody derives.
    """
    body_bytes = len(data) - HEADER_BYTES - seal.OVERHEAD_BYTES
    if read_format(data) != FORMAT or body_bytes < BLOCK_BYTES or body_bytes % BLOCK_BYTES:
        raise damaged()
    fields = data[: _FIELDS.size]
    if data[_FIELDS.size : HEADER_BYTES] != _check(fields):
        raise damaged()
    _, _, operations, memory_bytes, salt, wrapped_key, generation, created, passphrase_set = _FIELDS.unpack(fields)
    cost = keys.Cost(operations, memory_bytes)
    if not keys.is_acceptable(cost):
        raise damaged()
    try:
        days = datetime.date.fromordinal(created), datetime.date.fromordinal(passphrase_set)
    except (ValueError, OverflowError) as error:
        raise damaged() from error
    return Header(cost, salt, wrapped_key, generation, *days)


def write_container(header: Header, data_key: bytes, payload: bytes) -> bytes:
    """A whole container: different bytes each time, a whole number of blocks plus a constant long."""
    fields = _FIELDS.pack(
        MAGIC, FORMAT, header.cost.operations, header.cost.memory_bytes, header.salt, header.wrapped_key,
        header.generation, header.created.toordinal(), header.passphrase_set.toordinal(),
    )  # fmt: skip
    top = fields + _check(fields)
    return top + seal.seal(data_key, bindings.sodium_pad(payload, BLOCK_BYTES), top)


def read_payload(data: bytes, data_key: bytes) -> bytes:
    """The payload of a container. Raises VaultDamaged when one bit of header or body is not as it was sealed."""
    read_header(data)
    try:
        padded = seal.unseal(data_key, data[HEADER_BYTES:], data[:HEADER_BYTES])
        return bindings.sodium_unpad(padded, BLOCK_BYTES)
    except (seal.SealBroken, exceptions.CryptoError) as error:
        raise damaged() from error


def open_container(data: bytes, passphrase: str) -> Opened:
    """Everything in a container. Raises VaultNewer, VaultDamaged, WrongPassphrase.

    WrongPassphrase: the header is whole, but the passphrase does not unwrap the data key. Somebody who changes the
    wrapped key, salt or cost *and* the header's hash gets the same answer: such damage looks like a wrong passphrase.
    VaultDamaged: the header is not whole, or the passphrase was right and the seal over header and body is broken.
    """
    header = read_header(data)
    data_key = keys.unwrap_key(header.wrapped_key, passphrase, header.salt, header.cost)
    return Opened(header, data_key, read_payload(data, data_key))


def damaged() -> VaultDamaged:
    """The error for bytes that are not a whole container, with its sentence."""
    return VaultDamaged("Your data file is damaged, so it was not opened. It is kept as it is; try a backup.")


def _check(fields: bytes) -> bytes:
    return hashlib.sha256(fields).digest()[:_CHECK_BYTES]
