"""Power cuts: what was asked of the disk is recorded, and every state that a disk may be left in is made and opened.

A disk keeps what was flushed. What was written and not flushed may be there in full, in half, as zeros or not at all;
a rename that was not followed by a flush of its folder may have happened or not. Whatever comes out of it must open,
and hold what was reported as saved last, or something newer.
"""

import itertools
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from app.errors import WrongPassphrase
from app.vault import MIN_COST, Backups, Vault

OLD, NEW = "parade succeed ground soup hut", "lamp river stone seven"

pytestmark = [
    pytest.mark.usefixtures("_quick_keys"),
    pytest.mark.skipif(os.name == "nt", reason="records the calls of Linux and macOS"),
]


class Event(NamedTuple):
    """One thing asked of the disk: write, flush, rename, remove, flush folder; or a promise to the person."""

    what: str
    name: str = ""
    other: str = ""
    data: bytes = b""


class Recorder:
    """Stands in for `os` while the vault writes; does what is asked, too."""

    def __init__(self, root: Path, patch: pytest.MonkeyPatch) -> None:
        self.events: list[Event] = []
        self._root = root
        self._names: dict[int, str] = {}
        self._folders: set[str] = set()
        real_open, real_write, real_fsync = os.open, os.write, os.fsync
        real_replace, real_unlink = os.replace, os.unlink

        def opened(path: Any, flags: int, *more: Any) -> int:
            descriptor = real_open(path, flags, *more)
            self._names[descriptor] = self._name(path)
            if Path(path).is_dir():
                self._folders.add(self._name(path))
            if flags & os.O_CREAT:
                self._add("write", self._names[descriptor])
            return descriptor

        def write(descriptor: int, data: Any) -> int:
            count = real_write(descriptor, data)
            self._add("write", self._names[descriptor], data=bytes(data[:count]))
            return count

        def fsync(descriptor: int) -> None:
            real_fsync(descriptor)
            name = self._names[descriptor]
            self._add("flush folder" if name in self._folders else "flush", name)

        def replace(source: Any, target: Any) -> None:
            real_replace(source, target)
            self._add("rename", self._name(source), self._name(target))

        def unlink(path: Any, **more: Any) -> None:
            real_unlink(path, **more)
            self._add("remove", self._name(path))

        for name, call in (("open", opened), ("write", write), ("fsync", fsync), ("replace", replace)):
            patch.setattr(os, name, call)
        patch.setattr(os, "unlink", unlink)

    def promise(self, generation: int) -> None:
        """From here on the person was told that this version is saved."""
        self._add("promise", data=str(generation).encode())

    def _name(self, path: Any) -> str:
        return Path(path).relative_to(self._root).as_posix()

    def _add(self, what: str, name: str = "", other: str = "", data: bytes = b"") -> None:
        self.events.append(Event(what, name, other, data))


Disk = dict[str, tuple[bytes, bytes]]  # name: what was flushed of it, and all that was written


def states(before: dict[str, bytes], events: list[Event]) -> Iterator[tuple[dict[str, bytes], int]]:
    """Every state that these events may leave, with the version that must be in it at least."""
    for cut in range(len(events) + 1):
        promised = max([int(event.data) for event in events[:cut] if event.what == "promise"], default=1)
        # A folder's changes since its last flush: any of the last four may be missing, later ones too.
        late = [at for at in range(cut) if _is_late(events, at, cut)][-4:]
        for missing in itertools.chain.from_iterable(
            itertools.combinations(late, count) for count in range(len(late) + 1)
        ):
            disk = _disk(before, [event for at, event in enumerate(events[:cut]) if at not in missing])
            for loss in ("full", "half", "zeros", "none"):
                yield {name: _left(flushed, written, loss) for name, (flushed, written) in disk.items()}, promised


def _is_late(events: list[Event], at: int, cut: int) -> bool:
    """Whether this change of a folder was not followed by a flush of it."""
    event = events[at]
    folder = Path(event.other or event.name).parent.as_posix()
    later = [one.name for one in events[at:cut] if one.what == "flush folder"]
    return event.what in ("rename", "remove") and folder not in later


def _disk(before: dict[str, bytes], events: list[Event]) -> Disk:
    disk: Disk = {name: (data, data) for name, data in before.items()}
    for event in events:
        flushed, written = disk.get(event.name, (b"", b""))
        if event.what == "write":
            disk[event.name] = (flushed, written + event.data)
        elif event.what == "flush":
            disk[event.name] = (written, written)
        elif event.what == "rename" and event.name in disk:
            disk[event.other] = disk.pop(event.name)
        elif event.what == "remove":
            disk.pop(event.name, None)
    return disk


def _left(flushed: bytes, written: bytes, loss: str) -> bytes:
    more = written[len(flushed) :]
    kept = {"full": more, "half": more[: len(more) // 2], "zeros": bytes(len(more)), "none": b""}[loss]
    return flushed + kept


def test_every_power_cut(quick_folder: Path, monkeypatch: pytest.MonkeyPatch, say: Callable[[str], None]) -> None:
    root = quick_folder / "own"
    path = root / "notes.sealed"
    backups = Backups(root / "backups")
    vault = Vault.create(path, OLD, b"version 1", MIN_COST, backups)
    before = {"notes.sealed": path.read_bytes()}
    with monkeypatch.context() as patch:
        recorder = Recorder(root, patch)
        for number in (2, 3):
            vault.save(f"version {number}".encode())
            recorder.promise(number)
        vault.change_passphrase(OLD, NEW, MIN_COST)
        recorder.promise(4)
        vault.save(b"version 5")
        vault.back_up()
        recorder.promise(5)
    made = set()
    kept = seen = 0
    for files, promised in states(before, recorder.events):
        found = tuple(sorted(files.items()))
        if (found, promised) in made:
            continue
        made.add((found, promised))
        generation = _open_state(quick_folder / "cut", files)
        assert generation >= promised, f"version {promised} was promised, {generation} is there"
        seen += 1
        kept += generation == promised
    say(
        f"power cuts: {seen} different states after {len(recorder.events)} calls; all opened by one passphrase: {kept} with "
        f"the version last reported as saved, {seen - kept} with a newer one; 0 damaged"
    )
    assert seen >= 200


def _open_state(folder: Path, files: dict[str, bytes]) -> int:
    """The version in it. No step by hand: it opens as it is, and the next save works."""
    shutil.rmtree(folder, ignore_errors=True)
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    path, backups = folder / "notes.sealed", Backups(folder / "backups")
    try:
        vault = Vault.open(path, OLD, backups)
    except WrongPassphrase:
        vault = Vault.open(path, NEW, backups)
    generation = vault.generation
    if generation != 4:  # that one is the new passphrase
        assert vault.payload == f"version {generation}".encode()
    vault.save(b"afterwards")
    return generation
