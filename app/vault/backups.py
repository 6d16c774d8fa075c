"""Backups beside the data file, and the record of how far the data has come.

A backup is the data file, byte for byte, as it was at some moment. It is written beside, read back and opened before
it gets its name: what has a name counts. Their order is that of their generation, which no clock can set back; their
date is what the clock said.

The record (record.json, not encrypted, nothing personal in it) holds the last generation that was saved here. A whole
older file put in the place of the newer one is a genuine file, and only this tells. It is written after the data file
and not flushed: after a power cut it may lag behind or be gone, and then less is noticed, never something wrong.
"""

import contextlib
import datetime
import hashlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from app.errors import VaultDamaged, VaultNewer, VaultNotSaved
from app.files import NotAFile, make_private_folder, read_ordinary, remove_leftovers, write_atomically
from app.vault.container import HEADER_BYTES, Header
from app.vault.upgrades import read_any_header

# How many are kept, each for another hour, day or week. Our own choice: at most 6 + 7 + 8, and some seven weeks back.
KEPT_HOURS, KEPT_DAYS, KEPT_WEEKS = 6, 7, 8
EVERY = datetime.timedelta(hours=1)
# Far more than anybody writes (10,000 checklists are about 6 MB), and a file that would fill the memory is not read.
MOST_BYTES = 256 * 2**20

_NAME = re.compile(r"(\d{4}-\d\d-\d\d-\d{4})-(\d+)(?:-aside)?\.sealed")
_MOMENT = "%Y-%m-%d-%H%M"
_ASIDE = "-aside.sealed"  # work that could not be saved, as another program had changed the file
ASIDE_KEPT = datetime.timedelta(weeks=KEPT_WEEKS)


# When to remind of a backup at another place. Our own choice: a new file first has a week, and then a month at a time.
FIRST_OUTSIDE, NEXT_OUTSIDE = datetime.timedelta(days=7), datetime.timedelta(days=30)


class Backup(NamedTuple):
    """A backup in the list. `header` was read without a key: good for showing, not for deciding."""

    path: Path
    moment: datetime.datetime
    generation: int
    size_bytes: int
    header: Header


class Record(msgspec.Struct, frozen=True, omit_defaults=True):
    """`generation` is the last one saved of the data with this id (hexadecimal). `accepted` is the SHA-256 of an older
    file that the person accepted. `outside` is the day of the last backup at a place of the person's choice.
    """

    id: str = ""
    generation: int = 0
    accepted: str = ""
    outside: datetime.date | None = None


class Backups:
    """The backups of one data folder."""

    def __init__(self, folder: Path, now: Callable[[], datetime.datetime] = datetime.datetime.now) -> None:
        self.folder = folder
        self._now = now
        self._record = folder / "record.json"

    # -- backups --

    def listed(self) -> list[Backup]:
        """The backups whose header is whole, the latest version of the data first. A damaged one is left out."""
        found = []
        for path, moment, generation in self._named():
            try:
                with path.open("rb") as file:
                    top, size = file.read(HEADER_BYTES), path.stat().st_size
                found.append(Backup(path, moment, generation, size, read_any_header(top, size)))
            except (OSError, VaultDamaged, VaultNewer):
                continue
        return found

    def files(self) -> list[Path]:
        """Every file with a backup's name, the latest version first, whether it is whole or not."""
        return [path for path, _, _ in self._named()]

    def has(self, content: bytes) -> bool:
        """Whether the newest backup is this very file: read and compared, not taken from its name."""
        newest = next(self._made(), None)
        try:
            return newest is not None and self.read(newest[0]) == content
        except VaultDamaged:
            return False

    def is_due(self, generation: int) -> bool:
        """Whether this generation should be backed up by itself now.

        Also when the newest one is dated in the future: then the clock was set back since, and says nothing.
        """
        newest = next(self._made(), None)
        if newest is None:
            return True
        _, moment, newest_generation = newest
        age = self._now() - moment
        return generation != newest_generation and not datetime.timedelta(0) <= age < EVERY

    def add(self, content: bytes, generation: int, check: Callable[[bytes], None], aside: bool = False) -> Path:
        """Write a backup, and let go of those that are too many. `check` gets the bytes read back, and may raise.

        What is set `aside` is nowhere else: it counts for no hour, day or week, and goes after eight weeks.

        Raises VaultNotSaved; then there is no new backup, and all others are as they were.
        """
        path = self.folder / f"{self._now():{_MOMENT}}-{generation:08d}{_ASIDE if aside else '.sealed'}"
        if aside and path.exists():  # a second time in one minute
            return self.add(content, generation + 1, check, aside)
        try:
            make_private_folder(self.folder)
            remove_leftovers(self.folder / "*.sealed")
            write_atomically(path, content, check)
        except (OSError, VaultDamaged) as error:
            raise VaultNotSaved(
                "The backup could not be written. Your data is saved; only the copy is missing."
            ) from error
        self._thin()
        return path

    def read(self, path: Path) -> bytes:
        """The bytes of a backup. Raises VaultDamaged when they cannot be read."""
        try:
            return read_ordinary(path, MOST_BYTES)
        except (OSError, NotAFile) as error:
            raise VaultDamaged("This backup cannot be read. Nothing was changed; try another one.") from error

    def _named(self) -> list[tuple[Path, datetime.datetime, int]]:
        """Path, moment and generation of every backup by its name, the latest generation first."""
        found = []
        with contextlib.suppress(OSError):
            for path in self.folder.iterdir():
                if match := _NAME.fullmatch(path.name):
                    with contextlib.suppress(ValueError):
                        moment = datetime.datetime.strptime(match[1], _MOMENT)
                        found.append((path, moment, int(match[2])))
        return sorted(found, key=lambda item: (item[2], item[1]), reverse=True)

    def _made(self) -> Iterator[tuple[Path, datetime.datetime, int]]:
        """Those that were made of the data file."""
        return (found for found in self._named() if not found[0].name.endswith(_ASIDE))

    def _thin(self) -> None:
        """Keep the latest of each hour, day and week, as many as are kept; delete the others."""
        made, oldest = list(self._made()), self._now() - ASIDE_KEPT
        kept = {path for path, moment, _ in self._named() if path.name.endswith(_ASIDE) and moment > oldest}
        ways: list[tuple[int, Callable[[datetime.datetime], object]]] = [
            (KEPT_HOURS, lambda moment: (moment.date(), moment.hour)),
            (KEPT_DAYS, lambda moment: moment.date()),
            (KEPT_WEEKS, lambda moment: moment.isocalendar()[:2]),
        ]
        for number, period in ways:
            latest: dict[object, Path] = {}
            for path, moment, _ in made:
                latest.setdefault(period(moment), path)
            kept.update(list(latest.values())[:number])
        for path in self.files():
            if path not in kept:
                with contextlib.suppress(OSError):
                    path.unlink()

    # -- the record --

    def record(self) -> Record:
        """The record; an empty one when there is none or it cannot be understood."""
        try:
            return msgspec.json.decode(read_ordinary(self._record, 4096), type=Record)
        except (OSError, NotAFile, msgspec.MsgspecError, UnicodeDecodeError):
            return Record()

    def is_older(self, header: Header, content: bytes) -> bool:
        """Whether this file is older than the one last saved here, and was not accepted."""
        record = self.record()
        return (
            record.id == header.id.hex()
            and header.generation < record.generation
            and record.accepted != hashlib.sha256(content).hexdigest()
        )

    def last_generation(self, header: Header) -> int:
        """The generation that the next save must be above."""
        record = self.record()
        return max(header.generation, record.generation) if record.id == header.id.hex() else header.generation

    def saved(self, header: Header) -> None:
        """Keep that this version was saved. The disk may refuse: then a little less would be noticed."""
        outside = self.record().outside
        self._write(Record(header.id.hex(), header.generation, outside=outside))

    def accept(self, header: Header, content: bytes) -> None:
        """Keep that the person wants this older file."""
        record = self.record()
        generation = record.generation if record.id == header.id.hex() else header.generation
        digest = hashlib.sha256(content).hexdigest()
        self._write(Record(header.id.hex(), max(generation, header.generation), digest, record.outside))

    def wants_outside(self, created: datetime.date) -> bool:
        """Whether a backup at another place is due, for data that was begun on this day."""
        outside = self.record().outside
        since = outside or created
        return self._now().date() - since > (NEXT_OUTSIDE if outside else FIRST_OUTSIDE)

    def copied_outside(self) -> None:
        """Keep that a backup was made today at a place of the person's choice; not where."""
        self._write(msgspec.structs.replace(self.record(), outside=self._now().date()))

    def _write(self, record: Record) -> None:
        with contextlib.suppress(OSError):
            make_private_folder(self.folder)
            remove_leftovers(self._record)
            write_atomically(self._record, msgspec.json.encode(record), flushed=False)
