"""Whatever was reported as saved is there after the process was killed at any moment."""

import datetime
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.content import Checklist
from app.tracker import Tracker
from app.vault import MIN_COST, Vault

KILLS = 120
LONGEST_LIFE_S = 0.03  # some saves of 1 to 2 ms each; the shortest lives end before the file was even opened


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
def test_every_tick_reported_as_saved_survives_a_kill(
    tmp_path: Path,
    passphrase: str,
    record_property: Callable[[str, object], None],
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "own" / "notes.sealed"
    checklist = Checklist("c", "en", "C", "", "", "", (), checked=_day(), check_by=_day())
    vault = Vault.create(path, passphrase, b"", MIN_COST)
    Tracker.over(vault).start_run(checklist, "Ticked without end")
    seed = random.randrange(10**6)
    draw = random.Random(seed)
    last_saved, unreported, mid_write, started = -1, 0, 0, time.monotonic()

    command = [sys.executable, str(Path(__file__).with_name("ticking.py")), str(path), passphrase]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as nursery:
        assert nursery.stdin
        assert nursery.stdout
        for _ in range(KILLS):
            print("one more", file=nursery.stdin, flush=True)
            lines: list[str] = []
            child = 0
            while not child:
                lines.append(nursery.stdout.readline())
                assert lines[-1], "the nursery died"
                child = int(lines[-1].split()[1]) if lines[-1].startswith("child") else 0
            time.sleep(draw.uniform(0, LONGEST_LIFE_S))
            os.kill(child, signal.SIGKILL)
            while lines[-1] != "reaped\n":
                lines.append(nursery.stdout.readline())
                assert lines[-1], "the nursery died"
            reported = [int(line.split()[1]) for line in lines if line.startswith("saved")]
            last_saved = max([last_saved, *reported])
            mid_write += any(path.parent.glob(".*.tmp"))

            ticked = Tracker.over(Vault.open(path, passphrase)).state.runs[0].steps
            assert [f"item-{number}" for number in range(len(ticked))] == list(ticked), f"seed {seed}"
            assert last_saved < len(ticked) <= last_saved + 2, f"seed {seed}"
            unreported += len(ticked) - 1 - last_saved
            last_saved = len(ticked) - 1
            assert [file.name for file in path.parent.iterdir()] == ["notes.sealed"], f"seed {seed}"
        nursery.stdin.close()
        assert nursery.wait(10) == 0

    told = (
        f"{KILLS} kills in {time.monotonic() - started:.1f} s, {mid_write} of them while a file was being written: "
        f"all {last_saved + 1 - unreported} ticks reported as saved are there (and {unreported} more, not yet reported)"
    )
    record_property("kills", KILLS)
    record_property("ticks", last_saved + 1)
    with capsys.disabled():
        print(f"\n{told} [seed {seed}]")
    assert last_saved > KILLS  # the children did get to tick


def _day() -> datetime.date:
    return datetime.date(2026, 11, 23)
