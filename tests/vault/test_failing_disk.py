"""A disk that fails half-way: afterwards the old file still opens, the work is in memory, and trying again works."""

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.errors import VaultNotSaved
from app.tracker import Bookmark, Tracker
from app.vault import MIN_COST, Vault

FULL, BROKEN, READ_ONLY = errno.ENOSPC, errno.EIO, errno.EROFS
CALLS = ["open", "write", "fsync", "replace"]


def failing(name: str, number: int, after: int = 0) -> Callable[..., Any]:
    """`os.<name>` that works `after` times and then fails with this errno; a failing write takes half of the bytes."""
    real, calls = getattr(os, name), [0]

    def call(*args: Any, **more: Any) -> Any:
        calls[0] += 1
        if calls[0] <= after:
            return real(*args, **more)
        if name == "write" and calls[0] == after + 1:
            return real(args[0], args[1][: len(args[1]) // 2])
        raise OSError(number, os.strerror(number))

    return call


def beside(path: Path) -> list[str]:
    return sorted(file.name for file in path.parent.iterdir() if file != path)


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("number", [FULL, BROKEN, READ_ONLY])
def test_saving(
    path: Path, passphrase: str, payload: bytes, name: str, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = Vault.open(path, passphrase)
    tracker = Tracker.over(vault)
    for _ in range(2):
        with monkeypatch.context() as patch:
            patch.setattr(os, name, failing(name, number))
            with pytest.raises(VaultNotSaved, match="still in memory"):
                tracker.reading.toggle_bookmark(Bookmark("term", "ondernemingsraad"))
        assert tracker.unsaved
        assert beside(path) == []
        assert Vault.open(path, passphrase).payload == payload == vault.payload
    tracker.reading.toggle_bookmark(Bookmark("guide", "dismissal/settlement-agreement"))
    assert not tracker.unsaved
    assert Tracker.over(Vault.open(path, passphrase)).state == tracker.state
    assert beside(path) == []


def test_trying_again_saves_the_same_work(path: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch) -> None:
    tracker = Tracker.over(Vault.open(path, passphrase))
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", failing("write", FULL))
        with pytest.raises(VaultNotSaved, match="disk is full"):
            tracker.reading.toggle_bookmark(Bookmark("term", "ondernemingsraad"))
        with pytest.raises(VaultNotSaved):
            tracker.retry()
        unsaved = [tracker.unsaved]
    tracker.retry()
    assert [*unsaved, tracker.unsaved] == [True, False]
    assert Tracker.over(Vault.open(path, passphrase)).state.bookmarks == (Bookmark("term", "ondernemingsraad"),)


def test_when_only_the_last_flush_fails_the_next_save_does_not_take_our_file_for_a_strangers(
    path: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = Vault.open(path, passphrase)
    for attempt in (b"first", b"second"):
        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", failing("fsync", BROKEN, after=1))  # the file's flush works, the folder's fails
            with pytest.raises(VaultNotSaved):
                vault.save(attempt)
        assert Vault.open(path, passphrase).payload == attempt  # renamed, though not known to be safe
    vault.save(b"third")
    assert Vault.open(path, passphrase).payload == b"third"


@pytest.mark.parametrize("name", CALLS)
def test_changing_the_passphrase(
    vault: Vault, path: Path, passphrase: str, payload: bytes, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(os, name, failing(name, FULL))
        with pytest.raises(VaultNotSaved):
            vault.change_passphrase(passphrase, "six seven eight", MIN_COST)
    assert Vault.open(path, passphrase).payload == payload
    vault.save(b"with the old one")
    assert Vault.open(path, passphrase).payload == b"with the old one"
    vault.change_passphrase(passphrase, "six seven eight", MIN_COST)
    assert Vault.open(path, "six seven eight").payload == b"with the old one"


@pytest.mark.parametrize(("name", "after"), [("open", 0), ("write", 0), ("fsync", 0), ("fsync", 1), ("replace", 0)])
def test_creating_leaves_nothing_in_the_way(
    tmp_path: Path, name: str, after: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "notes.sealed"
    with monkeypatch.context() as patch:
        patch.setattr(os, name, failing(name, FULL, after))
        with pytest.raises(VaultNotSaved):
            Vault.create(path, "one two three", b"first", MIN_COST)
    assert list(tmp_path.iterdir()) == []
    assert Vault.create(path, "one two three", b"first", MIN_COST).payload == b"first"


@pytest.mark.parametrize(("name", "after"), [("write", 0), ("fsync", 1), ("replace", 0)])
def test_copying_leaves_nothing_half(
    vault: Vault, path: Path, name: str, after: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = path.with_name("copy.sealed")
    with monkeypatch.context() as patch:
        patch.setattr(os, name, failing(name, FULL, after))
        with pytest.raises(VaultNotSaved):
            vault.write_copy(copy, b"x")
    assert beside(path) == []
    vault.write_copy(copy, b"x")


def test_a_disk_that_cannot_be_read_before_saving(vault: Vault, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: Path) -> bytes:
        raise OSError(BROKEN, os.strerror(BROKEN))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", broken)
        with pytest.raises(VaultNotSaved):
            vault.save(b"x")
    vault.save(b"x")
    assert beside(path) == []
