"""Whatever was reported as saved is there after the process was killed at any moment."""

import contextlib
import datetime
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.content import Checklist
from app.errors import VaultError, WrongPassphrase
from app.tracker import Tracker
from app.vault import MIN_COST, Backups, Vault
from tests.vault import format1_writer
from tests.vault.working import PASSPHRASES

LONGEST_LIFE_S = 0.03  # some saves of 1 to 2 ms each
EARLY_S = 0.005
MOST_STEPS = 300  # then a new file is begun, so that a save stays short

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
    with _nursery(path) as live:
        for kill in range(kills):
            if not path.exists() or known > MOST_STEPS:
                known, number = _begin(path), 0
            if kill % 5 == 0:
                path.write_bytes(format1_writer.as_format_1(path.read_bytes(), PASSPHRASES[number]))
                told["upgrades"] += 1
            lines = live(f"{draw.randrange(10**6)} {number}", draw.uniform(0, LONGEST_LIFE_S))
            for line in lines:
                word, _, value = line.partition(" ")
                told[word] += 1
                if word == "saved":
                    known = int(value) + 1
                elif word == "pass":
                    number = int(value)
            told["mid-write"] += any(path.parent.rglob(".*.tmp"))
            number, there = _opened(path, number, seed)
            assert known <= there <= known + 1, f"seed {seed}"
            told["not yet reported"] += there - known
            known = there
            told["backups opened"] += _backups_open(path, seed)
    say(
        f"kill -9: {kills} kills in {time.monotonic() - started:.0f} s, {told['mid-write']} while a file was being "
        f"written; {told['saved']} ticks and imports, {told['pass']} passphrase changes, {told['backup']} backups, "
        f"{told['upgrades']} format upgrades; 0 files damaged, 0 changes lost that were reported saved "
        f"({told['not yet reported']} more were there, not yet reported); {told['backups opened']} backups opened "
        f"[seed {seed}]"
    )
    assert told["saved"] > kills / 2  # the children did get to work
    assert told["pass"] > 0


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


@contextlib.contextmanager
def _nursery(path: Path) -> Iterator[Callable[[str, float], list[str]]]:
    """Lives: called with what a child is told and how long it lives, gives out what it reported."""
    root = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-m", "tests.vault.working", str(path)]
    with subprocess.Popen(command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as nursery:
        assert nursery.stdin
        assert nursery.stdout

        def live(told: str, life_s: float) -> list[str]:
            assert nursery.stdin
            assert nursery.stdout
            print(told, file=nursery.stdin, flush=True)
            lines: list[str] = []
            child = 0
            while not child:
                lines.append(nursery.stdout.readline().strip())
                assert lines[-1], "the nursery died"
                child = int(lines.pop().split()[1]) if lines[-1].startswith("child") else 0
            while life_s > EARLY_S and "ready" not in lines:  # the others may end while the file is being opened
                lines.append(nursery.stdout.readline().strip())
                assert lines[-1], "the nursery died"
            time.sleep(life_s)
            os.kill(child, signal.SIGKILL)
            while (line := nursery.stdout.readline().strip()) != "reaped":
                assert line, "the nursery died"
                lines.append(line)
            return lines

        yield live
        nursery.stdin.close()
        assert nursery.wait(10) == 0


def _day() -> datetime.date:
    return datetime.date(2026, 11, 23)
