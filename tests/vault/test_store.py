import datetime
import os
import threading
from pathlib import Path
from typing import Any

import pytest

from app import files
from app.errors import (
    NoVault,
    VaultChanged,
    VaultDamaged,
    VaultError,
    VaultLocked,
    VaultNewer,
    VaultNotSaved,
    WrongPassphrase,
)
from app.vault import DEFAULT_COST, MIN_COST, Cost, Vault, keys, probe, store


def names(path: Path) -> list[str]:
    return sorted(file.name for file in path.parent.iterdir())


def test_create_open_save_open(tmp_path: Path) -> None:
    path = tmp_path / "new" / "deeper" / "notes.sealed"
    created = Vault.create(path, "one two three", b"first", MIN_COST)
    assert created.payload == b"first"
    created.save(b"second")
    opened = Vault.open(path, "one two three")
    assert opened.payload == b"second"
    assert opened.generation == created.generation == 2
    assert opened.created == opened.passphrase_set == datetime.date.today()
    assert opened.cost == MIN_COST
    assert names(path) == ["notes.sealed"]


def test_the_default_cost_is_the_decided_one(tmp_path: Path) -> None:
    Vault.create(tmp_path / "notes.sealed", "one two three", b"")
    assert probe(tmp_path / "notes.sealed").cost == DEFAULT_COST


def test_create_never_replaces_a_file(path: Path, sealed: bytes) -> None:
    with pytest.raises(VaultError, match="already"):
        Vault.create(path, "one two three", b"", MIN_COST)
    assert path.read_bytes() == sealed


def test_create_wants_a_passphrase_and_an_acceptable_cost(tmp_path: Path) -> None:
    with pytest.raises(VaultError, match="empty"):
        Vault.create(tmp_path / "notes.sealed", "", b"", MIN_COST)
    with pytest.raises(ValueError, match="cost"):
        Vault.create(tmp_path / "notes.sealed", "one two three", b"", Cost(1, 8192))
    assert not any(tmp_path.iterdir())


def test_no_vault(tmp_path: Path) -> None:
    with pytest.raises(NoVault):
        Vault.open(tmp_path / "notes.sealed", "x")
    with pytest.raises(NoVault):
        probe(tmp_path / "nowhere" / "notes.sealed")
    assert not any(tmp_path.iterdir())


def test_a_file_that_cannot_be_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: Path) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "read_bytes", broken)
    with pytest.raises(VaultError, match="cannot be read"):
        Vault.open(path, "x")


@pytest.mark.parametrize("wrong", ["", "Parade succeed ground soup hut", "parade succeed ground soup hut "])
def test_a_wrong_passphrase_opens_nothing_and_changes_nothing(path: Path, sealed: bytes, wrong: str) -> None:
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            Vault.open(path, wrong)
    assert path.read_bytes() == sealed


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", VaultDamaged),
        (b"\x8eSEAL\r\n\x1a\0\1 and no more", VaultDamaged),
        (b"\x8eSEAL\r\n\x1a\0\3 from the future", VaultNewer),
    ],
)
def test_what_cannot_be_opened_is_left_as_it_is(
    path: Path, passphrase: str, data: bytes, error: type[VaultError]
) -> None:
    path.write_bytes(data)
    with pytest.raises(error):
        Vault.open(path, passphrase)
    with pytest.raises(error):
        probe(path)
    with pytest.raises(VaultError):
        Vault.create(path, "one two three", b"", MIN_COST)
    assert path.read_bytes() == data
    assert names(path) == ["notes.sealed"]


def test_probe_tells_without_a_passphrase(path: Path, sealed: bytes) -> None:
    told = probe(path)
    assert (told.format, told.cost, told.size_bytes) == (2, MIN_COST, len(sealed))
    assert told.created == told.passphrase_set == datetime.date.today()


# -- locking --


def test_a_locked_vault_gives_and_takes_nothing(vault: Vault, path: Path, sealed: bytes, tmp_path: Path) -> None:
    vault.lock()
    assert vault.is_locked
    with pytest.raises(VaultLocked):
        _ = vault.payload
    with pytest.raises(VaultLocked):
        vault.save(b"x")
    with pytest.raises(VaultLocked):
        vault.change_passphrase("parade succeed ground soup hut", "new", MIN_COST)
    with pytest.raises(VaultLocked):
        vault.write_copy(tmp_path / "copy.sealed", b"x")
    vault.lock()
    assert vault.is_locked
    assert path.read_bytes() == sealed
    assert not (tmp_path / "copy.sealed").exists()


def test_locking_leaves_no_key_and_no_payload_in_the_object(vault: Vault) -> None:
    vault.save(b"Samira, me")
    assert b"Samira" in repr(vars(vault)).encode()
    vault.lock()
    assert b"Samira" not in repr(vars(vault)).encode()
    assert not any("data_key" in repr(value) for value in vars(vault).values())


def test_a_save_that_ends_after_the_lock_does_not_unlock(
    vault: Vault, path: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    writing, locked = threading.Event(), threading.Event()
    write = files.write_atomically

    def slow_disk(target: Path, data: bytes, *_: Any) -> None:
        writing.set()
        assert locked.wait(5)
        write(target, data)

    monkeypatch.setattr(store, "write_atomically", slow_disk)
    saving = threading.Thread(target=vault.save, args=(b"last words",))
    saving.start()
    assert writing.wait(5)
    vault.lock()
    locked.set()
    saving.join(5)
    assert vault.is_locked
    with pytest.raises(VaultLocked):
        _ = vault.payload
    assert Vault.open(path, passphrase).payload == b"last words"


# -- somebody else was there --


def test_more_than_can_be_opened_again_is_not_written(
    vault: Vault, path: Path, sealed: bytes, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.vault.store.MOST_BYTES", 2 * len(sealed))
    with pytest.raises(VaultNotSaved, match="more than"):
        vault.save(bytes(3 * len(sealed)))
    assert path.read_bytes() == sealed
    vault.save(b"less")
    assert Vault.open(path, passphrase).payload == b"less"


def test_a_file_changed_behind_our_back_is_not_overwritten(vault: Vault, path: Path, passphrase: str) -> None:
    other = Vault.open(path, passphrase)
    other.save(b"theirs")
    theirs = path.read_bytes()
    with pytest.raises(VaultChanged):
        vault.save(b"ours")
    with pytest.raises(VaultChanged):
        vault.change_passphrase(passphrase, "new", MIN_COST)
    assert path.read_bytes() == theirs
    assert vault.payload != b"ours"
    assert names(path) == ["notes.sealed"]


def test_an_older_copy_put_back_is_noticed(vault: Vault, path: Path, sealed: bytes) -> None:
    vault.save(b"newer")
    path.write_bytes(sealed)
    with pytest.raises(VaultChanged):
        vault.save(b"newest")
    assert path.read_bytes() == sealed


def test_a_file_that_is_gone_is_not_made_anew(vault: Vault, path: Path) -> None:
    path.unlink()
    with pytest.raises(VaultChanged, match="gone"):
        vault.save(b"ours")
    assert names(path) == []


def test_work_that_was_refused_can_go_into_a_copy(vault: Vault, path: Path, passphrase: str) -> None:
    path.unlink()
    copy = path.with_name("rescued.sealed")
    vault.write_copy(copy, b"ours")
    assert Vault.open(copy, passphrase).payload == b"ours"
    assert copy.stat().st_mode & 0o777 == 0o600
    with pytest.raises(VaultError, match="already"):
        vault.write_copy(copy, b"again")
    assert Vault.open(copy, passphrase).payload == b"ours"


def test_a_copy_that_reads_back_differently_does_not_count(
    vault: Vault, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write

    def bad_stick(descriptor: int, data: bytes) -> int:
        return write(descriptor, bytes([data[0], data[1] ^ 1, *data[2:]]))

    monkeypatch.setattr(os, "write", bad_stick)
    with pytest.raises(VaultNotSaved, match="read back"):
        vault.write_copy(path.with_name("copy.sealed"), b"x")
    assert names(path) == ["notes.sealed"]


# -- passphrase --


def test_a_new_passphrase(vault: Vault, path: Path, passphrase: str, sealed: bytes) -> None:
    vault.save(b"mine")
    before = path.read_bytes()
    vault.change_passphrase(passphrase, "six seven eight", MIN_COST)
    assert vault.payload == b"mine"
    with pytest.raises(WrongPassphrase):
        Vault.open(path, passphrase)
    assert Vault.open(path, "six seven eight").payload == b"mine"
    vault.save(b"later")
    assert Vault.open(path, "six seven eight").payload == b"later"
    copy = path.with_name("old-copy.sealed")
    copy.write_bytes(before)
    assert Vault.open(copy, passphrase).payload == b"mine"


def test_an_old_copy_and_the_old_passphrase_do_not_open_later_files(vault: Vault, path: Path, passphrase: str) -> None:
    from app.vault.container import open_container, read_payload

    old_key = open_container(path.read_bytes(), passphrase).data_key
    vault.change_passphrase(passphrase, "six seven eight", MIN_COST)
    with pytest.raises(VaultDamaged):
        read_payload(path.read_bytes(), old_key)


def test_what_is_saved_while_the_new_key_is_derived_is_kept(
    vault: Vault, path: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    deriving, saved = threading.Event(), threading.Event()
    derive = keys.derive_key

    def slow_derive(text: str, salt: bytes, cost: Cost) -> bytes:
        deriving.set()
        assert saved.wait(5)
        return derive(text, salt, cost)

    monkeypatch.setattr(keys, "derive_key", slow_derive)
    changing = threading.Thread(target=vault.change_passphrase, args=(passphrase, "six seven eight", MIN_COST))
    changing.start()
    assert deriving.wait(5)
    vault.save(b"a tick meanwhile")
    saved.set()
    changing.join(10)
    assert Vault.open(path, "six seven eight").payload == vault.payload == b"a tick meanwhile"


def test_a_lock_while_the_new_key_is_derived_changes_nothing(
    vault: Vault, path: Path, passphrase: str, sealed: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrap = keys.wrap_key

    def lock_meanwhile(*args: Any) -> bytes:
        vault.lock()
        return wrap(*args)

    monkeypatch.setattr(keys, "wrap_key", lock_meanwhile)
    with pytest.raises(VaultLocked):
        vault.change_passphrase(passphrase, "six seven eight", MIN_COST)
    assert path.read_bytes() == sealed


def test_a_new_passphrase_needs_the_old_one(vault: Vault, path: Path, sealed: bytes) -> None:
    with pytest.raises(WrongPassphrase):
        vault.change_passphrase("a guess", "mine now", MIN_COST)
    assert path.read_bytes() == sealed


def test_a_new_passphrase_is_not_empty(vault: Vault, path: Path, passphrase: str, sealed: bytes) -> None:
    with pytest.raises(VaultError, match="empty"):
        vault.change_passphrase(passphrase, "", MIN_COST)
    assert path.read_bytes() == sealed


# -- rights --


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o277])
def test_rights_whatever_the_umask(tmp_path: Path, umask: int) -> None:
    path = tmp_path / "own" / "notes.sealed"
    before = os.umask(umask)
    try:
        vault = Vault.create(path, "one two three", b"first", MIN_COST)
        rights = [path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777]
        path.chmod(0o644)
        vault.save(b"second")
        rights += [path.stat().st_mode & 0o777]
    finally:
        os.umask(before)
    assert rights == [0o600, 0o700, 0o600]


# -- leftovers --


def test_what_a_crash_left_beside_is_cleared_when_opened(path: Path, passphrase: str) -> None:
    path.with_name(".notes.sealed.0123abcd.tmp").write_bytes(b"half")
    path.with_name(".other.0123abcd.tmp").write_bytes(b"not ours")
    Vault.open(path, passphrase)
    assert names(path) == [".other.0123abcd.tmp", "notes.sealed"]
