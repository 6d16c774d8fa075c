"""Damage of every kind is noticed, nothing crashes, the file stays as it is, and the newest good backup is found."""

import datetime
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import VaultDamaged, VaultNewer
from app.vault import MIN_COST, Backups, Vault, put_back
from app.vault.backups import MOST_BYTES
from app.vault.container import BLOCK_BYTES, HEADER_BYTES

PASSPHRASE = "parade succeed ground soup hut"

pytestmark = pytest.mark.usefixtures("_quick_keys")


@pytest.fixture(name="home")
def _home(quick_folder: Path) -> Path:
    """A data file of some forty blocks, and one backup of it."""
    path = quick_folder / "own" / "notes.sealed"
    draw = random.Random(5)
    vault = Vault.create(path, PASSPHRASE, b"", MIN_COST, Backups(path.parent / "backups"))
    vault.save(draw.randbytes(40 * BLOCK_BYTES))
    vault.back_up()
    return path


def noticed(path: Path, content: bytes) -> bool:
    """Whether opening says that it is damaged; the file is as it was afterwards, and the backup still opens."""
    path.write_bytes(content)
    try:
        Vault.open(path, PASSPHRASE, Backups(path.parent / "backups"))
    except (VaultDamaged, VaultNewer):
        return path.read_bytes() == content
    return False


def test_flips_truncations_and_swaps(home: Path, say: Callable[[str], None]) -> None:
    whole = home.read_bytes()
    seed = random.randrange(10**6)
    draw = random.Random(seed)
    flips = [*range(HEADER_BYTES * 8), *(draw.randrange(len(whole) * 8) for _ in range(2000 - HEADER_BYTES * 8 + 1000))]
    count = 0
    for bit in flips:
        flipped = bytearray(whole)
        flipped[bit // 8] ^= 1 << bit % 8
        assert noticed(home, bytes(flipped)), f"bit {bit}, seed {seed}"
        count += 1
    lengths = {0, 1, HEADER_BYTES, len(whole) - 1, *draw.sample(range(len(whole)), 500)}
    for length in lengths:
        assert noticed(home, whole[:length]), f"length {length}"
    for _ in range(100):
        one, other = draw.sample(range(len(whole) // BLOCK_BYTES), 2)
        blocks = [whole[at : at + BLOCK_BYTES] for at in range(0, len(whole), BLOCK_BYTES)]
        blocks[one], blocks[other] = blocks[other], blocks[one]
        assert noticed(home, b"".join(blocks)), f"blocks {one} and {other}"
    assert noticed(home, bytes(len(whole)))
    assert noticed(home, b"")
    assert noticed(home, whole + b"\0")
    say(
        f"damage: {count} bit flips, {len(lengths)} truncations, 100 block swaps, zeros, empty, appended: all noticed, "
        f"0 crashes, the file as it was [seed {seed}]"
    )
    assert count >= 2000


def _huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)


def _link(path: Path) -> None:
    target = path.with_name("elsewhere.sealed")
    target.write_bytes(b"somebody's")
    path.symlink_to(target)


@pytest.mark.skipif(os.name == "nt", reason="makes links and pipes")
@pytest.mark.parametrize("put", [Path.mkdir, _link, _huge, os.mkfifo], ids=["folder", "link", "huge", "pipe"])
def test_something_else_in_its_place_is_noticed_and_the_backup_goes_there(
    home: Path, put: Callable[[Path], object]
) -> None:
    backups = Backups(home.parent / "backups")
    home.unlink()
    put(home)
    before = home.lstat()
    with pytest.raises(VaultDamaged):
        Vault.open(home, PASSPHRASE, backups)
    assert (home.lstat().st_ino, home.lstat().st_size) == (before.st_ino, before.st_size)
    newest = backups.listed()[0]
    kept = put_back(backups.read(newest.path), home, backups)
    assert kept is not None
    assert kept.lstat().st_ino == before.st_ino
    if kept.is_symlink():
        assert kept.read_bytes() == b"somebody's"
    Vault.open(home, PASSPHRASE, backups).save(b"goes on")


def test_a_damaged_backup_is_passed_over(home: Path) -> None:
    backups = Backups(home.parent / "backups")
    later = Backups(backups.folder, lambda: datetime.datetime.now() + datetime.timedelta(days=1))
    vault = Vault.open(home, PASSPHRASE, later)
    vault.save(b"newer")
    newest, older = backups.listed()
    newest.path.write_bytes(newest.path.read_bytes()[:-7])
    assert [backup.path for backup in backups.listed()] == [older.path]
    assert backups.files() == [newest.path, older.path]
