"""Format 1 of the container, for opening only: without an id and without a recovery sheet.

Its fields are those of `container`, up to the wrapped key; then 8 bytes generation, 4 and 4 bytes of days, the hash.
"""

import hashlib
import struct

from app.vault import keys
from app.vault.container import (
    CHECK_BYTES,
    ID_BYTES,
    Header,
    Opened,
    a_day,
    acceptable,
    checked_fields,
    read_body,
    unwrap,
)

_FIELDS = struct.Struct(f">8sHIQ{keys.SALT_BYTES}s{keys.WRAPPED_KEY_BYTES}sQII")


def read_header(data: bytes, size: int | None = None) -> Header:
    """The header, with an id made of its salt: the same each time it is read. Raises VaultDamaged."""
    fields = checked_fields(data, _FIELDS, len(data) if size is None else size)
    _, _, operations, memory_bytes, salt, wrapped_key, generation, created, passphrase_set = fields
    vault_id = hashlib.sha256(salt).digest()[:ID_BYTES]
    cost = acceptable(operations, memory_bytes)
    return Header(cost, salt, wrapped_key, vault_id, generation, a_day(created), a_day(passphrase_set))


def read_payload(data: bytes, data_key: bytes) -> bytes:
    """The payload. Raises VaultDamaged."""
    read_header(data)
    return read_body(data, data_key, _FIELDS.size + CHECK_BYTES)


def open_container(data: bytes, secret: str) -> Opened:
    """Everything in a container of format 1. Raises VaultDamaged, WrongPassphrase."""
    header = read_header(data)
    data_key, _ = unwrap(header, secret)
    return Opened(header, data_key, read_payload(data, data_key))
