"""Packs that tests make: sound ones, and the parts of unsound ones."""

import hashlib
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import msgspec

from app.packs.head import Head, digest, seal_head
from app.vault import public_of

SEED, OTHER_SEED = b"s" * 32, b"o" * 32
ISSUED = 1_800_000_000
Files = dict[str, bytes]


def tree(folder: Path) -> Files:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def with_manifest(files: Files, **changes: object) -> Files:
    """The files with a manifest that fits them, but for `changes`."""
    rest = {name: data for name, data in files.items() if name != "manifest.json"}
    manifest = msgspec.json.decode(files["manifest.json"])
    manifest |= {"files": {name: hashlib.sha256(data).hexdigest() for name, data in rest.items()}} | changes
    return rest | {"manifest.json": msgspec.json.encode(manifest)}


def zipped(
    files: Files, change: Callable[[zipfile.ZipInfo], object] | None = None, how: int = zipfile.ZIP_DEFLATED
) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", how) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type = how
            if change:
                change(entry)
            archive.writestr(entry, data)
    return held.getvalue()


def signed(body: bytes, manifest: bytes, seed: bytes = SEED, issued: int = ISSUED) -> bytes:
    return seal_head(Head(issued, digest(body), digest(manifest), public_of(seed)), seed) + body


def pack_of(files: Files, seed: bytes = SEED, issued: int = ISSUED) -> bytes:
    return signed(zipped(files), files["manifest.json"], seed, issued)


def newer(bundle_folder: Path) -> Files:
    """The made-up handbook with one page changed, one gone and one new."""
    files = tree(bundle_folder)
    catalogue = msgspec.json.decode(files["catalogue.json"])
    guides = [guide for guide in catalogue["guides"] if guide["lang"] == "en"]
    guides.append(guides[0] | {"id": "dismissal/unwritten", "title": "Written now"})
    catalogue["guides"] = guides
    del files["pages/nl/dismissal/settlement-agreement.html"]
    files["pages/en/dismissal/unwritten.html"] = b"<p>New.</p>"
    files["pages/en/works-council/start-one.html"] = b"<p>Changed.</p>"
    files["catalogue.json"] = msgspec.json.encode(catalogue)
    return with_manifest(files, content_version="newer")
