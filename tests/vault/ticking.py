"""Started by test_kill.py: hands out processes that tick without end, each to be killed by the test.

A line in asks for one. Out come "child PID", then "saved N" each time a save has returned, "reaped" when it is dead.
The passphrase's key is derived once, and remembered by every process forked off afterwards.
"""

import functools
import itertools
import os
import sys
from pathlib import Path

from app.tracker import Tracker
from app.vault import Vault, keys


def tick_for_ever(path: Path, passphrase: str) -> None:
    tracker = Tracker.over(Vault.open(path, passphrase))
    run = tracker.state.runs[0]
    for number in itertools.count(len(run.steps)):
        tracker.tick(run.id, f"item-{number}")
        os.write(1, f"saved {number}\n".encode())


def main(path: Path, passphrase: str) -> None:
    keys.derive_key = functools.cache(keys.derive_key)
    Vault.open(path, passphrase).lock()
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            tick_for_ever(path, passphrase)
        os.write(1, f"child {child}\n".encode())
        os.waitpid(child, 0)
        os.write(1, b"reaped\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
