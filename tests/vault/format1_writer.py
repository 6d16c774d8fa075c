"""Writing format 1, which the app only reads: to see what an upgrade goes through."""

import struct
from collections.abc import Callable

from app.vault import keys, seal
from app.vault.container import BLOCK_BYTES, MAGIC, check_of
from app.vault.upgrades import open_any


def as_format_1(data: bytes, passphrase: str, older: Callable[[bytes], bytes] = lambda text: text) -> bytes:
    """The same data as an older app would have written it; `older` makes an older text of what is inside."""
    header, data_key, payload, _ = open_any(data, passphrase)[1]
    fields = struct.pack(
        f">8sHIQ{keys.SALT_BYTES}s{keys.WRAPPED_KEY_BYTES}sQII", MAGIC, 1, header.cost.operations,
        header.cost.memory_bytes, header.salt, header.wrapped_key, header.generation, header.created.toordinal(),
        header.passphrase_set.toordinal(),
    )  # fmt: skip
    top = fields + check_of(fields)
    payload = older(payload)
    padded = payload + b"\x80" + bytes(BLOCK_BYTES - 1 - len(payload) % BLOCK_BYTES)
    return top + seal.seal(data_key, padded, top)
