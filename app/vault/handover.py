"""The hand-over file: some bytes sealed by a passphrase of their own, to be given to somebody else.

    offset  bytes                       (numbers are big-endian)
         0      8  magic
         8      2  format
        10      4  Argon2id passes
        14      8  Argon2id memory, bytes
        22     16  salt
        38      8  first 8 bytes of the SHA-256 of the bytes before (tells damage from a wrong passphrase)
        46      …  24 nonce, padded payload, 16 tag

It tells nothing of who made it, when, and on what. The whole header is authenticated together with the body.
"""

import hashlib
import struct

from nacl import bindings, exceptions

from app.errors import VaultDamaged, VaultError, VaultNewer, WrongPassphrase
from app.vault import keys, seal
from app.vault.container import BLOCK_BYTES

MAGIC = b"\x8eHAND\r\n\x1a"  # as in app.vault.container; it does not name the app
FORMAT = 1

_FIELDS = struct.Struct(f">8sHIQ{keys.SALT_BYTES}s")
_CHECK_BYTES = 8
_TOP_BYTES = _FIELDS.size + _CHECK_BYTES


def is_handover(data: bytes) -> bool:
    """Whether these bytes begin as a hand-over file does."""
    return data.startswith(MAGIC)


def seal_handover(payload: bytes, passphrase: str, cost: keys.Cost = keys.DEFAULT_COST) -> bytes:
    """A whole hand-over file. Takes as long as `cost` says. Raises VaultError for an empty passphrase."""
    if not passphrase:
        raise VaultError("The passphrase is empty. Choose one of five words or more.")
    salt = keys.new_salt()
    fields = _FIELDS.pack(MAGIC, FORMAT, cost.operations, cost.memory_bytes, salt)
    top = fields + _check(fields)
    return top + seal.seal(keys.derive_key(passphrase, salt, cost), bindings.sodium_pad(payload, BLOCK_BYTES), top)


def open_handover(data: bytes, passphrase: str) -> bytes:
    """The payload. Raises VaultDamaged, VaultNewer, WrongPassphrase.

    A body that does not open looks like a wrong passphrase: without the key nobody can tell the two apart.
    """
    if not is_handover(data) or len(data) < _TOP_BYTES + seal.OVERHEAD_BYTES + BLOCK_BYTES:
        raise _damaged()
    _, number, operations, memory_bytes, salt = _FIELDS.unpack_from(data)
    cost = keys.Cost(operations, memory_bytes)
    if data[_FIELDS.size : _TOP_BYTES] != _check(data[: _FIELDS.size]) or (
        number <= FORMAT and not keys.is_acceptable(cost)
    ):
        raise _damaged()
    if number > FORMAT:
        raise VaultNewer("A newer version of this app wrote this file. Install that one to open it.")
    try:
        padded = seal.unseal(keys.derive_key(passphrase, salt, cost), data[_TOP_BYTES:], data[:_TOP_BYTES])
        return bindings.sodium_unpad(padded, BLOCK_BYTES)
    except (seal.SealBroken, exceptions.CryptoError) as error:
        raise WrongPassphrase("This is not the passphrase of that file, or the file is damaged.") from error


def _check(fields: bytes) -> bytes:
    return hashlib.sha256(fields).digest()[:_CHECK_BYTES]


def _damaged() -> VaultDamaged:
    return VaultDamaged("This is not a hand-over file of the handbook, or it is damaged. Nothing was changed.")
