"""Whatever was reported as saved is there after the process was killed at any moment."""

import contextlib
import datetime
import os
import random
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from app.content import Checklist
from app.errors import VaultError, WrongPassphrase
from app.tracker import Tracker
from app.tracker.upgrades import FORMAT
from app.vault import MIN_COST, Backups, Vault
from tests.nursery import nursery
from tests.vault import format1_writer
from tests.vault.working import PASSPHRASES

LONGEST_LIFE_S = 0.03  # some saves of 1 to 2 ms each
UPGRADE_LIFE_S = 0.006  # an upgrade is the first save: it takes some milliseconds after the file was opened
MOST_STEPS = 300  # then a new file is begun, so that a save stays short

_NOW = f'"format":{FORMAT}'.encode()

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL"),
    pytest.mark.usefixtures("_quick_keys"),
]


@pytest.mark.parametrize("kills", [200, pytest.param(5000, marks=pytest.mark.soak)])
def test_whatever_was_reported_as_saved_survives_a_kill(
    kills: int, quick_folder: Path, say: Callable[[str], None]
) -> None:
    """Among ticks, imports, backups, passphrase changes and format upgrades, whatever was under way."""
    path = quick_folder / "own" / "notes.sealed"
    seed = random.randrange(10**6)
    draw = random.Random(seed)
    told: Counter[str] = Counter()
    number, known = 0, 0  # the passphrase that holds, the ticks that must be there
    started = time.monotonic()
    with nursery("tests.vault.working", str(path)) as live:
        for kill in range(kills):
            if not path.exists() or known > MOST_STEPS:
                known, number = _begin(path), 0
            is_old = kill % 5 == 0
            if is_old:
                _make_old(path, PASSPHRASES[number])
            left = set(path.parent.rglob(".*.tmp"))  # by earlier ones: the app tidies up when it writes there again
            life_s = draw.uniform(0, LONGEST_LIFE_S if not is_old else UPGRADE_LIFE_S)
            lines = live(f"{draw.randrange(10**6)} {number}", life_s)
            for line in lines:
                word, _, value = line.partition(" ")
                told[word] += 1
                if word == "saved":
                    known = int(value) + 1
                elif word == "pass":
                    number = int(value)
            if is_old:
                told["upgrades"] += 1
                told["upgraded"] += not _is_old(path)
                told["upgrade begun"] += _is_old(path) and any(path.parent.rglob("*.bak"))
            told["mid-write"] += bool(set(path.parent.rglob(".*.tmp")) - left)
            number, there = _opened(path, number, seed)
            assert known <= there <= known + 1, f"seed {seed}"
            told["not yet reported"] += there - known
            known = there
            told["backups opened"] += _backups_open(path, seed)
    say(
        f"kill -9: {kills} kills in {time.monotonic() - started:.0f} s, {told['mid-write']} while a file was being "
        f"written; {told['saved']} ticks and imports, {told['pass']} passphrase changes, {told['backup']} backups, "
        f"{told['upgrades']} format upgrades ({told['upgraded']} finished, {told['upgrade begun']} killed after they "
        f"began); 0 files damaged, 0 changes lost that were reported saved "
        f"({told['not yet reported']} more were there, not yet reported); {told['backups opened']} backups opened "
        f"[seed {seed}]"
    )
    assert told["saved"] > kills / 2  # the children did get to work
    assert told["pass"] > 0


def _make_old(path: Path, passphrase: str) -> None:
    """As an older app left it: the older format of the file, and in it a text of the older format."""
    old = format1_writer.as_format_1(path.read_bytes(), passphrase, lambda text: text.replace(_NOW, b'"format":1', 1))
    path.write_bytes(old)
    for kept in path.parent.rglob("*.bak"):
        kept.unlink()


def _is_old(path: Path) -> bool:
    return path.read_bytes()[8:10] == b"\0\1"


def _begin(path: Path) -> int:
    for old in [*path.parent.glob("*"), *path.parent.glob("backups/*")]:
        if old.is_file():
            old.unlink()
    checklist = Checklist("c", "en", "C", "", "", "", (), checked=_day(), check_by=_day())
    vault = Vault.create(path, PASSPHRASES[0], b"", MIN_COST, Backups(path.parent / "backups"))
    Tracker.over(vault).start_run(checklist, "Ticked without end")
    return 0


def _opened(path: Path, number: int, seed: int) -> tuple[int, int]:
    """Which passphrase opens it now, and how many ticks are there. It opens by one passphrase only, and at once."""
    backups = Backups(path.parent / "backups")
    with pytest.raises(WrongPassphrase):
        Vault.open(path, "", backups)
    found: list[tuple[int, Vault]] = []
    for tried in (number, 1 - number):
        with contextlib.suppress(WrongPassphrase):
            found.append((tried, Vault.open(path, PASSPHRASES[tried], backups)))
    assert len(found) == 1, f"seed {seed}"
    ticked = Tracker.over(found[0][1]).state.runs[0].steps
    assert {f"item-{place}" for place in range(len(ticked))} == set(ticked), f"seed {seed}"
    return found[0][0], len(ticked)


def _backups_open(path: Path, seed: int) -> int:
    listed = Backups(path.parent / "backups").listed()
    assert len(listed) == len(Backups(path.parent / "backups").files()), f"a backup is damaged, seed {seed}"
    for backup in listed[:2]:
        opened = 0
        for passphrase in PASSPHRASES:
            with contextlib.suppress(VaultError):
                Vault.open(backup.path, passphrase)
                opened += 1
        assert opened == 1, f"seed {seed}"
    return len(listed[:2])


def _day() -> datetime.date:
    return datetime.date(2026, 11, 23)
