"""Opening a content pack that somebody handed over: everything is checked in memory before anything is written.

Order: size, signature, publisher, hash of the archive; then names, sizes, hashes, and that the pages can be opened.
Even a pack of the right publisher may not climb out of its folder or fill the disk.
"""

import hashlib
import io
import re
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.content import Catalogue, Manifest
from app.content.front import CATALOGUE, FORMAT, MANIFEST
from app.errors import PackDamaged, PackError, PackNewer, PackUntrusted
from app.packs.head import HEAD_BYTES, Head, digest, open_head
from app.packs.publisher import Publisher

SUFFIX = ".handbookpack"
MAX_PACK_BYTES = 64 * 2**20  # the first handbook's pack has about 2 MiB
MAX_TREE_BYTES = 256 * 2**20  # its files about 8 MiB
MAX_FILES = 20_000

_PART = r"[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?"
_NAME = re.compile(rf"{_PART}(?:/{_PART}){{0,5}}")
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)  # no file names on Windows
_NOT_WHOLE = "This content pack does not hold what it says it holds. Nothing was changed here."


@dataclass(frozen=True, slots=True)
class Pack:
    """A checked pack. `files` are the bytes of every file of its bundle, the manifest among them."""

    head: Head
    signed_head: bytes
    manifest: Manifest
    catalogue: Catalogue
    files: dict[str, bytes]


def read_pack(file: Path, publisher: Publisher) -> Pack:
    """The pack in `file`. Raises PackError: PackDamaged, PackUntrusted, PackNewer."""
    if file.suffix.lower() != SUFFIX:
        raise PackError(f"The name of a content pack ends in {SUFFIX}. Is this the right file?")
    try:
        with file.open("rb") as opened:
            data = opened.read(MAX_PACK_BYTES + 1)
    except OSError as error:
        raise PackError(f"The content pack cannot be read: {error.strerror or 'not a file'}.") from error
    if len(data) > MAX_PACK_BYTES:
        raise PackDamaged("This file is far too large for a content pack. Nothing was changed.")
    head = open_head(data)
    check_publisher(head, publisher)
    body = data[HEAD_BYTES:]
    if digest(body) != head.archive_hash:
        raise PackDamaged("This content pack was changed or is not complete. Fetch it again; nothing was changed here.")
    files = _unpack(body)
    manifest, catalogue = _check_bundle(files, head)
    return Pack(head, data[:HEAD_BYTES], manifest, catalogue, files)


def check_publisher(head: Head, publisher: Publisher) -> None:
    """Raises PackUntrusted unless `publisher` signed it."""
    if not publisher.keys:
        raise PackUntrusted("This installation takes no content packs: no publisher's key came with it.")
    if head.public_key not in publisher.keys:
        raise PackUntrusted(f"This content pack is not from {publisher.name}, whose app this is. Nothing was changed.")


def _unpack(body: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            entries = archive.infolist()
            _check_entries(entries)
            files = {}
            for entry in entries:
                with archive.open(entry) as opened:  # an entry may be longer than it says: read no further
                    files[entry.filename] = opened.read(entry.file_size + 1)
                if len(files[entry.filename]) != entry.file_size:
                    raise PackDamaged(_NOT_WHOLE)
            return files
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError) as error:
        raise PackDamaged(_NOT_WHOLE) from error


def _check_entries(entries: list[zipfile.ZipInfo]) -> None:
    names = [entry.filename for entry in entries]
    if len(names) > MAX_FILES or sum(entry.file_size for entry in entries) > MAX_TREE_BYTES:
        raise PackDamaged("This content pack would fill the disk. Nothing was changed.")
    if len({name.casefold() for name in names}) != len(names):
        raise PackDamaged(_NOT_WHOLE)
    for entry in entries:
        plain = _NAME.fullmatch(entry.filename) and not any(map(_DEVICES.fullmatch, entry.filename.split("/")))
        if not plain or entry.orig_filename != entry.filename:
            raise PackDamaged(
                "This content pack has a file whose name could lead out of its folder. Nothing was changed."
            )
        kind = entry.external_attr >> 16 & 0o170000
        if entry.flag_bits & 1 or kind not in (0, 0o100000):
            raise PackDamaged(_NOT_WHOLE)
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise PackDamaged(_NOT_WHOLE)


def _check_bundle(files: dict[str, bytes], head: Head) -> tuple[Manifest, Catalogue]:
    found = files.get(MANIFEST, b"")
    if digest(found) != head.manifest_hash:
        raise PackDamaged(_NOT_WHOLE)
    try:
        if msgspec.json.decode(found, type=_FormatOnly).format != FORMAT:
            raise PackNewer(
                "This content pack is for another version of the app. Install that one first; your pages stay."
            )
        manifest = msgspec.json.decode(found, type=Manifest)
        if set(files) != {MANIFEST, *manifest.files}:
            raise PackDamaged(_NOT_WHOLE)
        for name, expected in manifest.files.items():
            if hashlib.sha256(files[name]).hexdigest() != expected:
                raise PackDamaged(_NOT_WHOLE)
        catalogue = msgspec.json.decode(files.get(CATALOGUE, b""), type=Catalogue)
    except msgspec.MsgspecError as error:
        raise PackDamaged(_NOT_WHOLE) from error
    pages = {f"pages/{guide.lang}/{guide.id}.html" for guide in catalogue.guides}
    pages |= {f"situations/{page.lang}/{page.id}.html" for page in catalogue.situations}
    if not pages <= set(files):
        raise PackDamaged(_NOT_WHOLE)
    return manifest, catalogue


class _FormatOnly(msgspec.Struct):
    format: int
