"""Whether a bundle still follows from its sources. Loads neither Markdown nor YAML: it is asked at every start."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from app.content.front import FORMAT, MANIFEST

_CODE = ("compiler", "content", "search")  # rooms whose code decides what is in a bundle
_SOURCES = ("*.md", "*.yaml", "images/*")


class _Made(msgspec.Struct):
    """What is read of a manifest here."""

    format: int
    sources: str = ""


def is_stale(handbook: Path, bundle: Path) -> bool:
    """Whether the bundle is missing, unreadable, of another format, or made from other sources or by other code."""
    try:
        made = msgspec.json.decode((bundle / MANIFEST).read_bytes(), type=_Made)
    except (OSError, msgspec.MsgspecError):
        return True
    return made.format != FORMAT or made.sources != fingerprint_sources(handbook)


def fingerprint_sources(handbook: Path) -> str:
    """SHA-256 over the names and bytes of all sources and of the compiling code."""
    package = Path(__file__).resolve().parent.parent
    total = hashlib.sha256()
    for root, file in _files(handbook, package):
        try:
            data = file.read_bytes()
        except FileNotFoundError:  # an editor is replacing it: the next look sees it
            continue
        total.update(f"{file.relative_to(root).as_posix()}\0{len(data)}\0".encode())
        total.update(data)
    return total.hexdigest()


def _files(handbook: Path, package: Path) -> Iterator[tuple[Path, Path]]:
    for pattern in _SOURCES:
        yield from ((handbook, file) for file in sorted(handbook.rglob(pattern)) if file.is_file())
    for room in _CODE:
        yield from ((package, file) for file in sorted((package / room).rglob("*.py")))
        yield from ((package, file) for file in sorted((package / room).rglob("*.txt")))
