"""Keys: from a passphrase to a key (Argon2id), and the random data key wrapped by it.

The passphrase key opens nothing but the wrapped data key, so a new passphrase means a new wrapping and not a slow
walk through all data. Every number below names the document it comes from.
"""

import unicodedata

import msgspec
from nacl import exceptions, pwhash

from app.errors import VaultError, WrongPassphrase
from app.vault.seal import KEY_BYTES, OVERHEAD_BYTES, SealBroken, random_bytes, seal, unseal

SALT_BYTES = 16  # RFC 9106, section 3.1: 16 bytes are recommended for passphrases; libsodium takes exactly these
WRAPPED_KEY_BYTES = KEY_BYTES + OVERHEAD_BYTES

_ABOUT_WRAPPED_KEY = b"data key"  # so that no other sealed bytes can be put in its place


class Cost(msgspec.Struct, frozen=True):
    """How much work one guess of the passphrase is: passes over a memory of so many bytes (one lane, libsodium's)."""

    operations: int
    memory_bytes: int


# Floor: RFC 9106, section 4, second recommended option (3 passes, 64 MiB); decisions.md, "Personal data".
MIN_COST = Cost(operations=3, memory_bytes=64 * 2**20)
# libsodium's MODERATE (3 passes, 256 MiB): 0.9 s on the two-core machine of decisions.md.
DEFAULT_COST = Cost(operations=3, memory_bytes=256 * 2**20)
# RFC 9106, section 4, first recommended option uses 2 GiB; decisions.md takes it as the ceiling. A tampered header
# must not make the app take all memory before anything could be checked.
MAX_MEMORY_BYTES = 2 * 2**30
# Our own, for the same reason: 16 passes over 2 GiB take about 40 s there (0.9 s × 16/3 × 8). No document names one.
MAX_OPERATIONS = 16


def is_acceptable(cost: Cost) -> bool:
    """Whether `cost` lies between floor and ceiling. To be asked before deriving: deriving is where a bad one hurts."""
    return (
        MIN_COST.operations <= cost.operations <= MAX_OPERATIONS
        and MIN_COST.memory_bytes <= cost.memory_bytes <= MAX_MEMORY_BYTES
    )


def derive_key(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """The passphrase's key, `KEY_BYTES` long. Takes as long as `cost` says (0.1 s at the floor, 0.9 s by default).

    Raises ValueError for a cost that is not acceptable, VaultError when the memory cannot be had.
    """
    if not is_acceptable(cost):
        raise ValueError("the cost of the passphrase key is outside floor and ceiling")
    try:
        return pwhash.argon2id.kdf(KEY_BYTES, _passphrase_bytes(passphrase), salt, cost.operations, cost.memory_bytes)
    except (exceptions.RuntimeError, MemoryError) as error:  # the only failure libsodium has here: no memory
        raise VaultError(
            f"Unlocking needs {cost.memory_bytes // 2**20} MiB of free memory. Close other programs and try again."
        ) from error


def wrap_key(data_key: bytes, passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """`data_key` sealed by the passphrase's key, `WRAPPED_KEY_BYTES` long."""
    return seal(derive_key(passphrase, salt, cost), data_key, _ABOUT_WRAPPED_KEY)


def unwrap_key(wrapped: bytes, passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """The data key. Raises WrongPassphrase.

    A changed wrapped key, salt or cost cannot be told from a wrong passphrase in here: all four only show as a seal
    that does not open.
    """
    try:
        return unseal(derive_key(passphrase, salt, cost), wrapped, _ABOUT_WRAPPED_KEY)
    except SealBroken as error:
        raise wrong_passphrase() from error


def wrong_passphrase() -> WrongPassphrase:
    """The error for a secret that opens nothing, with its sentence."""
    return WrongPassphrase("This is not the right passphrase. Check Caps Lock.")


def new_data_key() -> bytes:
    """A fresh random data key."""
    return random_bytes(KEY_BYTES)


def new_salt() -> bytes:
    """A fresh random salt."""
    return random_bytes(SALT_BYTES)


def _passphrase_bytes(passphrase: str) -> bytes:
    # NFC: keyboards and systems write "é" as one code point or as "e" and an accent. Both look the same to the person,
    # and without this the passphrase chosen on one system would not open the file on another. (Not NFKC: it would also
    # make different characters equal, such as "²" and "2".) "surrogatepass": a terminal that hands over broken UTF-8
    # gives a wrong passphrase, not a crash.
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
