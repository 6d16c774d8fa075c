"""Processes that work without end, each to be killed at a moment that a test chooses.

The nursery is a process of its own: its memory is small, so that forking costs little. A line in asks for a child and
tells it what to do. Out come "child PID", then whatever the child reports, one line each, and "reaped" when it is dead.
"""

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

EARLY_S = 0.005
Live = Callable[[str, float], list[str]]


def hand_out(work: Callable[[str], None]) -> None:
    """The main loop of a nursery; each child does `work` with the line that asked for it."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            work(line.strip())
        os.write(1, f"child {child}\n".encode())
        os.waitpid(child, 0)
        os.write(1, b"reaped\n")


@contextlib.contextmanager
def nursery(module: str, *words: str) -> Iterator[Live]:
    """Lives: called with what a child is told and how long it lives, gives out what it reported."""
    root = Path(__file__).resolve().parents[1]
    command = [sys.executable, "-m", module, *words]
    with subprocess.Popen(command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:

        def live(told: str, life_s: float) -> list[str]:
            assert process.stdin
            assert process.stdout
            print(told, file=process.stdin, flush=True)
            lines: list[str] = []
            child = 0
            while not child:
                lines.append(process.stdout.readline().strip())
                assert lines[-1], "the nursery died"
                child = int(lines.pop().split()[1]) if lines[-1].startswith("child") else 0
            while life_s > EARLY_S and "ready" not in lines:  # the others may end while everything is being opened
                lines.append(process.stdout.readline().strip())
                assert lines[-1], "the nursery died"
            time.sleep(life_s)
            os.kill(child, signal.SIGKILL)
            while (line := process.stdout.readline().strip()) != "reaped":
                assert line, "the nursery died"
                lines.append(line)
            return lines

        yield live
        assert process.stdin
        process.stdin.close()
        assert process.wait(10) == 0
