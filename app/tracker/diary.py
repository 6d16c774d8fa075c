"""The evidence diary: dated entries, each chained to the one before by a hash.

An entry is never edited: a correction is a new entry. The text of one can be struck out; its place in the chain stays.
The chain shows an entry that was changed, removed or moved after it was written. It cannot show that somebody who has
the passphrase wrote the whole diary anew: for that, compare the control code with the one on an older statement.
"""

import datetime
import hashlib
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from app.errors import TrackerError

CODE_DIGITS = 16  # of a SHA-256, as shown: 64 bits, more than anybody could match by trying


class DiaryEntry(msgspec.Struct, frozen=True, omit_defaults=True):
    """One entry. `day` is when it happened, `clock` the time of that day in the person's words; `written` is when it
    was written down. `who` was there, `said` is what was said, `proof` where the proof is. `run` is the run it belongs
    to, or "". `before` is the hash of the entry before, `hash` that of this one. `struck`: the text was struck out.
    """

    number: int
    written: datetime.datetime
    day: datetime.date
    what: str
    clock: str = ""
    who: str = ""
    said: str = ""
    proof: str = ""
    run: str = ""
    before: str = ""
    hash: str = ""
    struck: datetime.datetime | None = None


class Diary(msgspec.Struct, frozen=True, omit_defaults=True):
    """Entries in the order they were written. `count` and `head` tell how many there are and the last one's hash."""

    entries: tuple[DiaryEntry, ...] = ()
    count: int = 0
    head: str = ""

    @property
    def code(self) -> str:
        """The control code of the whole diary as it is now: the beginning of the last entry's hash; "" when empty."""
        return self.head[:CODE_DIGITS]


class Fault(NamedTuple):
    """Something wrong with the chain: at which entry, and what."""

    number: int
    what: str  # "changed", "removed", "moved"


def entry_hash(entry: DiaryEntry) -> str:
    """The SHA-256 of everything in an entry and of the hash before it, in hexadecimal digits."""
    said = replace(entry, hash="", struck=None)
    return hashlib.sha256(msgspec.json.encode(msgspec.to_builtins(said), order="deterministic")).hexdigest()


def append(diary: Diary, entry: DiaryEntry) -> Diary:
    """The diary with one more entry, numbered and chained. Raises TrackerError when it says nothing."""
    if not entry.what.strip():
        raise TrackerError("Say what happened first: one sentence is enough.")
    chained = replace(entry, number=diary.count + 1, before=diary.head, hash="", struck=None)
    chained = replace(chained, hash=entry_hash(chained))
    return Diary((*diary.entries, chained), diary.count + 1, chained.hash)


def strike(diary: Diary, number: int, moment: datetime.datetime) -> Diary:
    """The diary with the words of one entry taken out; its number, days and hash stay, so the chain still holds.

    Raises TrackerError when there is no such entry or it is struck already.
    """
    found = next((entry for entry in diary.entries if entry.number == number), None)
    if found is None or found.struck:
        raise TrackerError("The diary has no entry with that number, or it is struck out already.")
    blank = replace(found, what="", clock="", who="", said="", proof="", struck=moment)
    return replace(diary, entries=tuple(blank if entry is found else entry for entry in diary.entries))


def faults(diary: Diary) -> list[Fault]:
    """What is wrong with the chain, in order; empty when nothing is.

    An entry whose words were struck out cannot be compared with its hash any more; its links still are.
    """
    found: list[Fault] = []
    before, number = "", 0
    numbers = {entry.number for entry in diary.entries}
    for entry in diary.entries:
        if entry.struck is None and entry_hash(entry) != entry.hash:
            found.append(Fault(entry.number, "changed"))
        elif entry.number <= number:
            found.append(Fault(entry.number, "moved"))
        elif entry.before != before:
            is_gap = entry.number > number + 1 and number + 1 not in numbers
            found.append(Fault(number + 1, "removed") if is_gap else Fault(entry.number, "moved"))
        before, number = entry.hash, entry.number
    if not found and (before != diary.head or len(diary.entries) != diary.count):
        found.append(Fault(number + 1, "removed"))
    return found


def has_code(diary: Diary, code: str) -> bool:
    """Whether the diary, as it was when `code` was shown, is still the beginning of this one."""
    wanted = code.strip().lower().replace(" ", "").replace("-", "")
    return len(wanted) >= CODE_DIGITS and any(entry.hash.startswith(wanted[:CODE_DIGITS]) for entry in diary.entries)
