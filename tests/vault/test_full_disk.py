"""A really full file system of 2 MiB: the work stays in memory, the file opens, and after making room it is saved."""

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.errors import VaultNotSaved
from app.tracker import Bookmark, Tracker
from app.vault import MIN_COST, Backups, Vault

PASSPHRASE = "parade succeed ground soup hut"

pytestmark = pytest.mark.usefixtures("_quick_keys")


@pytest.fixture(name="small_disk")
def _small_disk(tmp_path: Path) -> Iterator[Path]:
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("mounting a file system of 2 MiB needs root")
    place = tmp_path / "disk"
    place.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m,mode=700", "tmpfs", str(place)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip(f"no file system could be mounted here: {made.stderr.decode().strip()}")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk(small_disk: Path, say: Callable[[str], None]) -> None:
    path, backups = small_disk / "own" / "notes.sealed", Backups(small_disk / "own" / "backups")
    vault = Vault.create(path, PASSPHRASE, b"", MIN_COST, backups)
    tracker = Tracker.over(vault)
    tracker.reading.toggle_bookmark(Bookmark("term", "first"))
    refused = 0
    for round_number in range(50):
        filler = small_disk / "filler"
        with filler.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError:
                pass
        saved = Vault.open(path, PASSPHRASE, backups).payload
        with pytest.raises(VaultNotSaved, match="disk is full"):
            tracker.reading.toggle_bookmark(Bookmark("term", f"word {round_number}"))
        refused += 1
        assert tracker.unsaved
        assert Vault.open(path, PASSPHRASE, backups).payload == saved
        with pytest.raises(VaultNotSaved):
            vault.write_copy(small_disk / "copy.sealed", saved)
        with pytest.raises(VaultNotSaved):
            vault.change_passphrase(PASSPHRASE, "other words", MIN_COST)
        filler.unlink()
        tracker.retry()
        assert Tracker.over(Vault.open(path, PASSPHRASE, backups)).state == tracker.state
    assert list(path.parent.glob(".*.tmp")) == []
    say(
        f"a full file system of 2 MiB: {refused} saves, copies and passphrase changes refused, all retries worked, 0 lost"
    )
