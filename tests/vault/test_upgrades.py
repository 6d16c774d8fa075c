"""Format 1 was real (format1.sealed); here format 0 is a made-up one, to see what any older format goes through."""

import errno
import os
import struct
from pathlib import Path

import pytest

from app.errors import VaultDamaged, VaultNewer, VaultNotSaved
from app.vault import Vault, container, upgrades
from app.vault.container import FORMAT, MAGIC, Opened, open_container, read_format


def as_format_0(data: bytes) -> bytes:
    return MAGIC + struct.pack(">H", 0) + data[10:]


def read_format_0(data: bytes, passphrase: str) -> Opened:
    return open_container(MAGIC + struct.pack(">H", FORMAT) + data[10:], passphrase)


def names(path: Path) -> list[str]:
    return sorted(file.name for file in path.parent.iterdir())


@pytest.fixture
def old(path: Path, sealed: bytes, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """The bytes of a file of format 0, lying at `path`, and the app knows how to read them."""
    reader = upgrades.Reader(container.read_header, container.read_payload, read_format_0)
    monkeypatch.setitem(upgrades.READERS, 0, reader)
    path.write_bytes(as_format_0(sealed))
    return path.read_bytes()


def test_opening_an_older_file_changes_nothing(path: Path, old: bytes, passphrase: str, payload: bytes) -> None:
    assert Vault.open(path, passphrase).payload == payload
    assert path.read_bytes() == old
    assert names(path) == ["notes.sealed"]


def test_the_first_save_keeps_the_old_file_and_later_ones_do_not(path: Path, old: bytes, passphrase: str) -> None:
    vault = Vault.open(path, passphrase)
    vault.save(b"new")
    vault.save(b"newer")
    assert read_format(path.read_bytes()) == FORMAT
    kept = path.with_name("notes.sealed.v0.bak")
    assert kept.read_bytes() == old
    assert kept.stat().st_mode & 0o777 == 0o600
    assert names(path) == ["notes.sealed", "notes.sealed.v0.bak"]
    assert Vault.open(path, passphrase).payload == b"newer"


def test_a_kept_file_is_never_overwritten(path: Path, old: bytes, passphrase: str) -> None:
    path.with_name("notes.sealed.v0.bak").write_bytes(b"an earlier one")
    Vault.open(path, passphrase).save(b"new")
    assert path.with_name("notes.sealed.v0.bak").read_bytes() == b"an earlier one"
    assert path.with_name("notes.sealed.v0.2.bak").read_bytes() == old


def test_an_upgrade_that_was_cut_off_goes_on_with_its_own_copy(path: Path, old: bytes, passphrase: str) -> None:
    path.with_name("notes.sealed.v0.bak").write_bytes(old)
    Vault.open(path, passphrase).save(b"new")
    assert names(path) == ["notes.sealed", "notes.sealed.v0.bak"]


def test_without_the_copy_the_new_format_is_not_written(
    path: Path, old: bytes, monkeypatch: pytest.MonkeyPatch, passphrase: str
) -> None:
    vault = Vault.open(path, passphrase)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", _disk_full)
        with pytest.raises(VaultNotSaved, match="was not changed"):
            vault.save(b"new")
    assert path.read_bytes() == old
    vault.save(b"new")
    assert path.with_name("notes.sealed.v0.bak").read_bytes() == old


def test_a_change_inside_keeps_the_old_file_once(path: Path, vault: Vault, sealed: bytes) -> None:
    vault.keep_old_on_save("text1")
    assert names(path) == ["notes.sealed"]
    vault.save(b"new")
    vault.save(b"newer")
    assert path.with_name("notes.sealed.text1.bak").read_bytes() == sealed
    assert len(names(path)) == 2


def test_an_older_format_that_nobody_knows_is_damage(path: Path, sealed: bytes, passphrase: str) -> None:
    path.write_bytes(as_format_0(sealed))
    with pytest.raises(VaultDamaged):
        Vault.open(path, passphrase)


def test_a_newer_file_is_refused_and_kept(path: Path, passphrase: str) -> None:
    newer = MAGIC + struct.pack(">H", FORMAT + 1) + b"something we cannot know"
    path.write_bytes(newer)
    with pytest.raises(VaultNewer):
        Vault.open(path, passphrase)
    assert path.read_bytes() == newer
    assert names(path) == ["notes.sealed"]


def _disk_full(_: int) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")
