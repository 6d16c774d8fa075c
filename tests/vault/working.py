"""Started by test_kill.py: a nursery (tests/nursery.py) of processes that write, each to be killed by the test.

A line in tells the seed and the passphrase. Out come "saved N" when a tick or an import has returned, "backup", and
"pass N" when passphrase N holds. Keys are made at once, not by Argon2id: what is killed here is the writing.
"""

import datetime
import os
import random
import sys
from pathlib import Path

from msgspec.structs import replace

from app.tracker import Run, StepState, Tracker
from app.vault import MIN_COST, Backups, Vault, keys
from tests.nursery import hand_out
from tests.vault.conftest import quick_key

PASSPHRASES = ("parade succeed ground soup hut", "lamp river stone seven")
NOW = datetime.datetime(2026, 11, 24, 10, 0)


def work(path: Path, seed: int, number: int) -> None:
    """Tick, import, back up and change the passphrase in random order, without end."""
    draw = random.Random(seed)
    vault = Vault.open(path, PASSPHRASES[number], Backups(path.parent / "backups"))
    tracker = Tracker.over(vault)
    run = tracker.state.runs[0]
    count = len(run.steps)
    os.write(1, b"ready\n")
    while True:
        kind = draw.choices(("tick", "import", "backup", "pass"), (6, 3, 1, 1))[0]
        if kind == "tick":
            tracker.tick(run.id, f"item-{count}")
        elif kind == "import":
            tracker.take_in(_copy(tracker.state.runs[0], f"item-{count}"))
        elif kind == "backup":
            vault.back_up()
            os.write(1, b"backup\n")
            continue
        else:
            number = 1 - number
            vault.change_passphrase(PASSPHRASES[1 - number], PASSPHRASES[number], MIN_COST)
            os.write(1, f"pass {number}\n".encode())
            continue
        os.write(1, f"saved {count}\n".encode())
        count += 1


def _copy(run: Run, item: str) -> Run:
    """What somebody else hands over: the same run with one more tick."""
    return replace(run, steps={**run.steps, item: StepState(status="done", changed=NOW, times={"status": NOW})})


def main(path: Path) -> None:
    keys.derive_key = quick_key
    hand_out(lambda told: work(path, *map(int, told.split())))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
