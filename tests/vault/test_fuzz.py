"""Anything at all in the place of a file of ours: it is what it was, or it is refused with our own error."""

import contextlib
import datetime
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import TrackerError, VaultDamaged, VaultError, VaultNewer, WrongPassphrase
from app.tracker import Run, State, StepState, decode, encode, pack, unpack
from app.tracker.packing import Packer
from app.vault import MIN_COST, Backups, Vault, open_handover, seal_handover
from app.vault.recovery import as_words
from app.vault.upgrades import open_any, read_any_header
from tests.vault import format1_writer

PASSPHRASE = "parade succeed ground soup hut"
REFUSED = (VaultDamaged, VaultNewer, WrongPassphrase)
NOW = datetime.datetime(2026, 11, 24, 10, 0)
RUN = Run("a1b2c3", "start-a-works-council", "Garden", NOW, NOW, steps={"count": StepState("done", NOW, note="five")})

pytestmark = pytest.mark.usefixtures("_quick_keys")

_changes = st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 255)), min_size=1, max_size=8)
_tails = st.one_of(st.none(), st.integers(1, 400), st.binary(max_size=64))


def mangled(data: bytes, changes: list[tuple[int, int]], tail: int | bytes | None) -> bytes:
    """`data` with some bytes changed, cut off or appended; may be the same."""
    made = bytearray(data)
    for place, value in changes:
        made[place % len(made)] = value
    if isinstance(tail, int):
        del made[-tail:]
    return bytes(made) + (tail if isinstance(tail, bytes) else b"")


@cache
def snapshot() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "notes.sealed"
        Vault.create(path, PASSPHRASE, b'{"format":2}', MIN_COST)
        return path.read_bytes()


@cache
def older_snapshot() -> bytes:
    return format1_writer.as_format_1(snapshot(), PASSPHRASE)


@cache
def handover() -> bytes:
    return seal_handover(b"a run", PASSPHRASE, MIN_COST)


@cache
def packed() -> bytes:
    return encode(State(runs=(RUN,) * 70), packer=Packer())


def any_snapshot(changes: list[tuple[int, int]], tail: int | bytes | None) -> None:
    for data in (snapshot(), older_snapshot()):
        made = mangled(data, changes, tail)
        try:
            assert open_any(made, PASSPHRASE)[1].payload == b'{"format":2}'
            assert made == data
        except REFUSED:
            assert made != data


def any_handover(changes: list[tuple[int, int]], tail: int | bytes | None) -> None:
    made = mangled(handover(), changes, tail)
    try:
        assert open_handover(made, PASSPHRASE) == b"a run"
        assert made == handover()
    except REFUSED:
        assert made != handover()


def any_text(changes: list[tuple[int, int]], tail: int | bytes | None) -> None:
    for text in (encode(State(runs=(RUN,))), packed()):
        with contextlib.suppress(VaultDamaged, VaultNewer):
            decode(mangled(text, changes, tail))
    with contextlib.suppress(TrackerError):
        unpack(mangled(pack(RUN), changes, tail))


def any_bytes(data: bytes) -> None:
    for magic in (b"", b"\x8eSEAL\r\n\x1a\0\1", b"\x8eSEAL\r\n\x1a\0\2", b"\x8eHAND\r\n\x1a\0\1"):
        with pytest.raises(VaultError):
            read_any_header(magic + data)
        with pytest.raises(VaultError):
            open_handover(magic + data, PASSPHRASE)
    for text in (data, b"\x01PACKED\n" + data, b'{"format":1,' + data):
        with contextlib.suppress(VaultDamaged, VaultNewer):
            decode(text)
        with contextlib.suppress(TrackerError):
            unpack(text)


def any_record(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        backups = Backups(Path(folder))
        (backups.folder / "record.json").write_bytes(data)
        (backups.folder / "2026-11-24-1000-00000001.sealed").write_bytes(data)
        (backups.folder / "2026-13-99-2561-00000001.sealed").write_bytes(data)
        record = backups.record()
        assert isinstance(record.generation, int)
        assert backups.listed() == []
        assert len(backups.files()) == 1


def any_words(typed: str) -> None:
    assert as_words(typed) == "" or len(as_words(typed).split()) == 8


MANGLED = st.fixed_dictionaries({"changes": _changes, "tail": _tails})
BYTES = st.fixed_dictionaries({"data": st.one_of(st.binary(max_size=400), st.text(max_size=80).map(str.encode))})
TYPED = st.fixed_dictionaries({"typed": st.text(max_size=80)})
CHECKS: list[tuple[Callable[..., None], st.SearchStrategy[dict[str, Any]]]] = [
    (any_snapshot, MANGLED), (any_handover, MANGLED), (any_text, MANGLED), (any_bytes, BYTES), (any_record, BYTES),
    (any_words, TYPED),
]  # fmt: skip


@pytest.mark.parametrize("examples", [2000, pytest.param(20_000, marks=pytest.mark.soak)])
@pytest.mark.parametrize(("check", "strategy"), CHECKS, ids=[check.__name__ for check, _ in CHECKS])
def test_it_is_what_it_was_or_it_is_refused(
    check: Callable[..., None],
    strategy: st.SearchStrategy[dict[str, Any]],
    examples: int,
    say: Callable[[str], None],
) -> None:
    count = 0

    @settings(max_examples=examples, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(what=strategy)
    def try_all(what: dict[str, Any]) -> None:
        nonlocal count
        count += 1
        check(**what)

    try_all()
    say(f"fuzz, {check.__name__.replace('_', ' ')}: {count} examples, each as it was or refused with our own error")
    assert count >= examples
