"""Making a content pack out of a compiled bundle, and the key that signs it."""

import base64
import io
import zipfile
from pathlib import Path

from app.content import Bundle
from app.content.front import MANIFEST
from app.errors import PackError
from app.packs.head import Head, digest, seal_head

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the oldest time that a zip can hold: the same bundle gives the same pack
_KEY_TOP = "handbook publisher key, SECRET: "


def new_key() -> tuple[bytes, bytes]:
    """The text of a new key file, which is secret, and its public key."""
    from app.vault import new_seed, public_of

    seed = new_seed()
    return f"{_KEY_TOP}{base64.b64encode(seed).decode()}\n".encode(), public_of(seed)


def read_key(file: Path) -> bytes:
    """The secret key in a file that `new_key` made. Raises PackError."""
    try:
        text = file.read_text("ascii")
        seed = base64.b64decode(text.removeprefix(_KEY_TOP).strip(), validate=True)
    except OSError as error:
        raise PackError(f"The key file cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise PackError("This is not a key file of `handbook pack --new-key`.") from error
    if not text.startswith(_KEY_TOP) or len(seed) != 32:
        raise PackError("This is not a key file of `handbook pack --new-key`.")
    return seed


def write_pack(bundle: Bundle, seed: bytes, issued: int) -> bytes:
    """A whole pack: the files of `bundle`, each checked against its hash. Raises BundleError, PackError."""
    from app.vault import public_of

    manifest = read_manifest(bundle)
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in (MANIFEST, *sorted(bundle.manifest.files)):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # the same on every system
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, manifest if name == MANIFEST else bundle.read(name))
    body = held.getvalue()
    return seal_head(Head(issued, digest(body), digest(manifest), public_of(seed)), seed) + body


def read_manifest(bundle: Bundle) -> bytes:
    """The manifest's bytes as they lie on the disk. Raises PackError."""
    try:
        return bundle.path(MANIFEST).read_bytes()
    except OSError as error:
        raise PackError(f"The compiled handbook cannot be read: {error.strerror}.") from error
