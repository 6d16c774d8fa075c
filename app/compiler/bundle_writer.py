"""Writes a bundle beside its place and swaps it in: an interrupted build leaves the old bundle as it was.

Files are written plainly, not with `app.files.write_atomically`: the folder is what is swapped, and a bundle is for
everybody who may run the app, not for one owner.
"""

import contextlib
import hashlib
import secrets
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from app.content import Catalogue, Manifest
from app.content.bundle import ManifestFront, front_of
from app.content.front import CATALOGUE, FORMAT, MANIFEST

FILE_MODE, FOLDER_MODE = 0o644, 0o755  # like any file that a package installs


class BundleWriter:
    """A bundle that is being written in a folder beside `place`."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.folder = place.with_name(f".{place.name}.{secrets.token_hex(4)}.tmp")
        self._content = hashlib.sha256()
        self._hashes: dict[str, str] = {}

    def add(self, name: str, data: bytes) -> None:
        """Write one file. Raises OSError."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        self._hashes[name] = hashlib.sha256(data).hexdigest()
        self._content.update(f"{name}\0{self._hashes[name]}\0".encode())

    def add_folder(self, name: str, fill: Callable[[Path], None]) -> None:
        """Let `fill` write a folder of its own, and note its files. They do not count for the content version: an
        index may come out differently each time and still find the same. Raises OSError.
        """
        fill(self.folder / name)
        for path in sorted((self.folder / name).rglob("*")):
            if path.is_file():
                self._hashes[path.relative_to(self.folder).as_posix()] = hashlib.sha256(path.read_bytes()).hexdigest()

    def finish(self, catalogue: Catalogue, sources: str) -> None:
        """Write catalogue and manifest, then put the bundle in its place. Raises OSError."""
        self.add(CATALOGUE, msgspec.json.encode(catalogue, order="deterministic"))
        days = [guide.checked for guide in catalogue.guides]
        days += [page.checked for page in catalogue.situations]
        days += [checklist.checked for checklist in catalogue.checklists]
        checked = max(days)
        version = f"{checked}-{self._content.hexdigest()[:8]}"
        front = front_of(catalogue, checked)
        shown = ManifestFront(dict(front.situations), dict(front.first_aid_minutes))
        manifest = Manifest(FORMAT, version, checked, dict(sorted(self._hashes.items())), sources, shown)
        (self.folder / MANIFEST).write_bytes(msgspec.json.format(msgspec.json.encode(manifest), indent=1))
        for path in (self.folder, *self.folder.rglob("*")):  # whatever the umask: the app sets a strict one for itself
            path.chmod(FOLDER_MODE if path.is_dir() else FILE_MODE)
        self._swap()

    def _swap(self) -> None:
        aside = self.place.with_name(f".{self.place.name}.old")
        shutil.rmtree(aside, ignore_errors=True)
        if self.place.exists():
            self.place.rename(aside)
        try:
            self.folder.rename(self.place)
        except OSError:
            if aside.exists():
                aside.rename(self.place)
            raise
        shutil.rmtree(aside, ignore_errors=True)


@contextlib.contextmanager
def writing(place: Path) -> Iterator[BundleWriter]:
    """A writer for the bundle in `place`; whatever happens, nothing half-made stays beside it."""
    place.parent.mkdir(parents=True, exist_ok=True)
    _tidy_up(place)
    writer = BundleWriter(place)
    writer.folder.mkdir()
    try:
        yield writer
    finally:
        shutil.rmtree(writer.folder, ignore_errors=True)


def _tidy_up(place: Path) -> None:
    """Bring back the old bundle if a build died between the two renames; remove what killed builds left."""
    aside = place.with_name(f".{place.name}.old")
    if aside.exists() and not place.exists():
        aside.rename(place)
    for folder in place.parent.glob(f".{place.name}.*.tmp"):
        shutil.rmtree(folder, ignore_errors=True)
