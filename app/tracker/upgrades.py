"""Upgrades: the text of the state inside the seal, in the newest format and from older ones. JSON, read strictly.

A change of `State` that an older app would misread or lose raises `State.format`, adds a function to `STEPS`, and
leaves a text of the old format in tests/tracker/.
"""

import contextlib
import gc
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import msgspec
from msgspec.structs import replace

from app.errors import VaultDamaged, VaultNewer
from app.tracker.packing import RUNS, Packer, head_of, unpacked
from app.tracker.state import State
from app.tracker.undo_text import Undo, undo_values

FORMAT = State().format


def _from_1(values: dict[str, Any]) -> dict[str, Any]:
    """Format 2 adds moments of single values, the diary, and what merging needs; what was there stays as it was.

    An app of format 1 would drop all of that when it saves, hence the new number. Which steps a person has seen was
    not kept, so `known` stays away, and nothing is called new.
    """
    return values


def _from_2(values: dict[str, Any]) -> dict[str, Any]:
    """Format 3 adds drafts of letters, which an app of format 2 would drop when it saves."""
    return values


def _from_3(values: dict[str, Any]) -> dict[str, Any]:
    """Format 4 adds kind and link of own steps, which an app of format 3 would drop when it saves."""
    return values


def _from_4(values: dict[str, Any]) -> dict[str, Any]:
    """Format 5 adds marks and notes on passages, which an app of format 4 would drop when it saves."""
    return values


# format: what makes a text of the next format from it, on plain values
STEPS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {1: _from_1, 2: _from_2, 3: _from_3, 4: _from_4}


class _Always(msgspec.Struct):
    format: int


class _FormatOnly(msgspec.Struct):
    format: int = 1


def encode(state: State, undo: Undo | None = None, packer: Packer | None = None) -> bytes:
    """The text of a state. It always names its format, though a state leaves out what is as usual.

    `undo` is written beside it; `undo_text.read_undo` reads it. With a `packer`, a state of many runs is packed.
    """
    more = msgspec.json.encode(
        {"format": state.format, "undo": undo_values(state, undo)} if undo else _Always(state.format)
    )
    if packer is not None and len(state.runs) > RUNS:
        with contextlib.suppress(ValueError):  # too large to be packed: then as it is
            return packer.pack(_joined(more, msgspec.json.encode(replace(state, runs=()))), state.runs)
    return _joined(more, msgspec.json.encode(state))


def _joined(first: bytes, second: bytes) -> bytes:
    """Two JSON objects as one."""
    return first if second == b"{}" else first[:-1] + b"," + second[1:]


def decode(text: bytes) -> State:
    """The state in a text of this or an older format; an empty text is an empty state.

    Raises VaultDamaged when the text is no state, VaultNewer when it is of a newer format.
    """
    if not text:
        return State()
    number = read_format(text)
    if number > FORMAT:
        raise VaultNewer("Your data was written by a newer version of this app. Install that one; the file is kept.")
    try:
        text = unpacked(text)
        if number == FORMAT:
            with _no_collecting():
                return msgspec.json.decode(text, type=State)
        values: Mapping[str, Any] = msgspec.json.decode(text, type=dict[str, Any])
        for step in range(number, FORMAT):
            values = {**STEPS[step](dict(values)), "format": step + 1}
        return msgspec.convert(values, type=State)
    except (msgspec.MsgspecError, KeyError, TypeError, ValueError) as error:
        raise _not_understood() from error


def read_format(text: bytes) -> int:
    """The format of a text; of an empty one, the newest. Raises VaultDamaged when it tells none."""
    if not text:
        return FORMAT
    try:
        return msgspec.json.decode(head_of(text), type=_FormatOnly).format
    except (msgspec.MsgspecError, ValueError, StopIteration) as error:
        raise _not_understood() from error


@contextlib.contextmanager
def _no_collecting() -> Iterator[None]:
    """Without looking for garbage meanwhile: among a million new values that takes three times as long as making them,
    and finds nothing.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _not_understood() -> VaultDamaged:
    return VaultDamaged(
        "Your data was opened, but it could not be understood. The file is kept as it is; try a backup."
    )
