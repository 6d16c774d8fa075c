"""Undo and redo across two openings: the states around the current one, each written as its difference.

Used by the command line, where each command opens and closes the data. The window keeps its history in memory only.
"""

from collections.abc import Sequence
from typing import Any

import msgspec
from msgspec.structs import replace

from app.tracker.diary import Diary
from app.tracker.packing import head_of
from app.tracker.state import Bookmark, Mark, Run, State


class Undo(msgspec.Struct, frozen=True):
    """States before the current one, and states taken back; of each the nearest last."""

    before: tuple[State, ...] = ()
    taken_back: tuple[State, ...] = ()


class _Difference(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a state has that its neighbour has not: the order of its runs, runs that differ, and other parts."""

    order: tuple[str, ...]
    runs: tuple[Run, ...] = ()
    bookmarks: tuple[Bookmark, ...] | None = None
    diary: Diary | None = None
    marks: tuple[Mark, ...] | None = None
    drafts: dict[str, dict[str, str]] | None = None
    diary_count: int | None = None  # in place of `diary`, when it is only shorter than the neighbour's


class _Text(msgspec.Struct, frozen=True, omit_defaults=True):
    before: tuple[_Difference, ...] = ()
    taken_back: tuple[_Difference, ...] = ()


class _WithUndo(msgspec.Struct, frozen=True):
    undo: _Text = _Text()


def undo_values(state: State, undo: Undo) -> Any:
    """`undo` beside `state`, as plain values for its text."""
    return msgspec.to_builtins(_Text(_written(state, undo.before), _written(state, undo.taken_back)))


def read_undo(text: bytes, state: State) -> Undo:
    """What was written beside `state` in `text`; nothing when there was none or it cannot be read."""
    try:
        found = msgspec.json.decode(head_of(text), type=_WithUndo).undo if text else _Text()
        return Undo(_read(state, found.before), _read(state, found.taken_back))
    except (msgspec.MsgspecError, KeyError, ValueError, StopIteration):  # it is a help, not a promise
        return Undo()


def _written(state: State, others: Sequence[State]) -> tuple[_Difference, ...]:
    near = [*others[1:], state] if others else []
    return tuple(_difference(far, neighbour) for far, neighbour in zip(others, near, strict=True))


def _read(state: State, differences: Sequence[_Difference]) -> tuple[State, ...]:
    found: list[State] = []
    for difference in reversed(differences):
        state = _applied(difference, state)
        found.insert(0, state)
    return tuple(found)


def _difference(far: State, near: State) -> _Difference:
    known = {run.id: run for run in near.runs}
    made = _Difference(
        tuple(run.id for run in far.runs),
        tuple(run for run in far.runs if run != known.get(run.id)),
        far.bookmarks if far.bookmarks != near.bookmarks else None,
        marks=far.marks if far.marks != near.marks else None,
        drafts=far.drafts if far.drafts != near.drafts else None,
    )
    if far.diary == near.diary:
        return made
    shorter = _cut(near.diary, far.diary.count)
    return replace(made, diary_count=far.diary.count) if shorter == far.diary else replace(made, diary=far.diary)


def _applied(difference: _Difference, near: State) -> State:
    runs = {run.id: run for run in (*near.runs, *difference.runs)}
    diary = near.diary if difference.diary_count is None else _cut(near.diary, difference.diary_count)
    return replace(
        near,
        runs=tuple(runs[run_id] for run_id in difference.order),
        bookmarks=near.bookmarks if difference.bookmarks is None else difference.bookmarks,
        marks=near.marks if difference.marks is None else difference.marks,
        drafts=near.drafts if difference.drafts is None else difference.drafts,
        diary=difference.diary or diary,
    )


def _cut(diary: Diary, count: int) -> Diary:
    entries = diary.entries[:count]
    return Diary(entries, len(entries), entries[-1].hash if entries else "")
