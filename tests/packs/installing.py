"""Started by test_kill.py: a nursery (tests/nursery.py) of processes that install content packs without end.

A line in is the number of the pack in use. Out come "installed N" when pack N was put in use, "removed" when the shipped
pages are back. Packs are made beforehand, by the test.
"""

import os
import sys
from pathlib import Path

from app import packs
from app.paths import Paths, find_paths
from app.vault import public_of
from tests.packs.made import SEED

REMOVE_EACH = 5  # after so many packs, back to the shipped pages


def paths_in(root: Path) -> Paths:
    """Paths of an installed app in `root`, with its data folder."""
    made = find_paths(str(root / "data"))
    return made._replace(bundle=root / "app" / "bundle", resources=root / "app" / "resources", checkout=None)


def work(root: Path, number: int) -> None:
    """Install the packs after `number`, over and over."""
    publisher, paths = packs.Publisher("Tech Werkers", (public_of(SEED),)), paths_in(root)
    os.write(1, b"ready\n")
    while True:
        number += 1
        if number % REMOVE_EACH == 0:
            packs.remove(paths)
            os.write(1, b"removed\n")
        packs.install(packs.read_pack(root / f"{number}.handbookpack", publisher), paths)
        os.write(1, f"installed {number}\n".encode())


if __name__ == "__main__":
    from tests.nursery import hand_out

    hand_out(lambda told: work(Path(sys.argv[1]), int(told)))
