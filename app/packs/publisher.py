"""The publisher of an installation: the name and the public keys that its content packs must be signed by.

They stand in `resources/publisher.json`, which is packed with the app: `{"name": "…", "keys": ["base64 …"]}`. Another
chapter that packs the app with a file of its own takes packs of its own, and nobody else's.
"""

import base64
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.errors import PackError


@dataclass(frozen=True, slots=True)
class Publisher:
    """`keys` may be empty: then no pack is taken. Several only while an old key is being replaced."""

    name: str
    keys: tuple[bytes, ...] = ()


class _Written(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    keys: list[str]


def read_publisher(file: Path) -> Publisher:
    """The publisher named in `file`. Raises PackError."""
    try:
        written = msgspec.json.decode(file.read_bytes(), type=_Written)
        keys = tuple(base64.b64decode(key, validate=True) for key in written.keys)
    except (OSError, ValueError) as error:
        raise PackError("This installation does not say whose content packs it takes, so it takes none.") from error
    if any(len(key) != 32 for key in keys):
        raise PackError("This installation does not say whose content packs it takes, so it takes none.")
    return Publisher(written.name, keys)


def publisher_text(name: str, public_key: bytes) -> bytes:
    """A publisher file."""
    written = _Written(name, [base64.b64encode(public_key).decode()])
    return msgspec.json.format(msgspec.json.encode(written), indent=2) + b"\n"
