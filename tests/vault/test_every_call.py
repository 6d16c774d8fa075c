"""Every way of writing, with the first, the second … system call failing: the old data or the new one opens, nothing else
is raised than our own error, the work stays in memory, and trying again works.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from app.errors import VaultChanged, VaultError, WrongPassphrase
from app.tracker import Bookmark, Tracker
from app.vault import MIN_COST, Backups, Vault, put_back
from tests.vault import format1_writer
from tests.vault.faults import ERRORS, SHORT, Faults, faulty

OLD, NEW = "parade succeed ground soup hut", "lamp river stone seven"
MARK = Bookmark("term", "ondernemingsraad")

pytestmark = pytest.mark.usefixtures("_quick_keys")


class Way(NamedTuple):
    """A way of writing: `prepare` makes what is needed, `act` writes. Both are given the data file's path."""

    name: str
    act: Callable[[Path, Vault], object]
    format_1: bool = False


def _tick(path: Path, vault: Vault) -> None:
    Tracker.over(vault).reading.toggle_bookmark(MARK)


def _copy(path: Path, vault: Vault) -> None:
    vault.write_copy(path.parent.parent / "stick.sealed", vault.payload)


def _put_back(path: Path, vault: Vault) -> None:
    backups = Backups(path.parent / "backups")
    put_back(backups.read(backups.files()[0]), path, backups)


WAYS = (
    Way("saving", _tick),
    Way("saving in a new format", _tick, format_1=True),
    Way("a backup", lambda path, vault: vault.back_up()),
    Way("a copy elsewhere", _copy),
    Way("another passphrase", lambda path, vault: vault.change_passphrase(OLD, NEW, MIN_COST)),
    Way("a recovery sheet", lambda path, vault: vault.make_recovery(OLD)),
    Way("putting a backup back", _put_back),
    Way("creating", lambda path, vault: Vault.create(path.with_name("second.sealed"), OLD, b"", MIN_COST)),
)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_every_call(way: Way, quick_folder: Path, monkeypatch: pytest.MonkeyPatch, say: Callable[[str], None]) -> None:
    tried = refused = 0
    for number in (*ERRORS, SHORT):
        for stays in (False, True):
            at, reached = 0, True
            while reached:
                at += 1
                folder = quick_folder / f"{number}-{stays}-{at}"
                reached, was_refused = _once(way, folder, Faults(at, number, stays), monkeypatch)
                tried += reached
                refused += was_refused
    say(
        f"failing calls, {way.name}: {tried} runs, {refused} refused with our own message, 0 damaged, all retries worked"
    )
    assert tried > 50


def _once(way: Way, folder: Path, faults: Faults, monkeypatch: pytest.MonkeyPatch) -> tuple[bool, bool]:
    """One try with one failing call; whether the call was reached, and whether the way was refused."""
    path = folder / "own" / "notes.sealed"
    backups = Backups(path.parent / "backups")
    Vault.create(path, OLD, b"", MIN_COST, backups).back_up()
    vault = Vault.open(path, OLD, backups)
    vault.save(b'{"format":2}')
    if way.format_1:
        path.write_bytes(format1_writer.as_format_1(path.read_bytes(), OLD))
        vault = Vault.open(path, OLD, backups)
    before = vault.payload
    refusal: VaultError | None = None
    with faulty(monkeypatch, faults):
        try:
            way.act(path, vault)
        except VaultError as error:
            refusal = error
    _opens(path, before)
    for backup in backups.listed():
        _opens(backup.path, b"", before)
    if refusal:
        assert str(refusal).endswith((".", "?"))
        _again(way, path, vault)
    return faults.hit, refusal is not None


def _again(way: Way, path: Path, vault: Vault) -> None:
    """Without a fault it works now, unless the first try did all of it and only the last flush failed."""
    try:
        way.act(path, vault)
    except VaultError as error:
        done = {"a copy elsewhere": VaultError, "creating": VaultError, "another passphrase": WrongPassphrase}
        # Putting a backup back under an open vault is somebody else's writing to it, as it should be.
        done["putting a backup back"] = VaultChanged
        if not isinstance(error, done.get(way.name, ())):
            raise
    _opens(path, vault.payload)


def _opens(path: Path, *payloads: bytes) -> None:
    """It opens by the old or the new passphrase, and holds one of these or the new mark."""
    for passphrase in (OLD, NEW):
        try:
            found = Vault.open(path, passphrase).payload
        except VaultError as error:
            last = error
            continue
        assert found in payloads or MARK in Tracker(None, found).state.bookmarks or found == b""
        return
    raise AssertionError(f"{path} does not open: {last}")
