"""The running app gives its memory to nobody: no core dump, no debugger of the same user."""

import ctypes
import os
import resource  # noqa: F401  (before the forked user, who may not read the library)
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.process import keep_private

ROOT = Path(__file__).resolve().parent.parent
WAIT = "import app.process, os, sys; {keep}; print(os.getpid(), flush=True); sys.stdin.read()"
KEEP = "app.process.keep_private()"
PR_SET_DUMPABLE = 4

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="prctl and /proc are Linux's")


def _started(keep: str, cwd: Path, **more: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WAIT.format(keep=keep)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=cwd, env=environment, **more
    )  # type: ignore[call-overload]
    assert process.stdout.readline().strip() == str(process.pid)
    return process  # type: ignore[no-any-return]


def test_a_crash_writes_no_memory_to_disk(tmp_path: Path) -> None:
    with _started(KEEP, tmp_path) as process:
        limits = Path(f"/proc/{process.pid}/limits").read_text()
        process.send_signal(signal.SIGABRT)
        assert process.wait(10) == -signal.SIGABRT
    assert [line.split()[4:6] for line in limits.splitlines() if line.startswith("Max core")] == [["0", "0"]]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root, to be an ordinary user twice")
@pytest.mark.parametrize("kept", [False, True])
def test_another_program_of_the_same_user_cannot_read_the_memory(kept: bool) -> None:
    """The first case shows that without our call it could: the test can fail."""
    told, tell = os.pipe()
    shown = os.fork()
    if shown == 0:
        try:
            _become_nobody()
            ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)  # as a program that was started by this user
            if kept:
                keep_private()
            os.write(tell, b"ready")
            signal.pause()
        finally:
            os._exit(3)
    assert os.read(told, 5) == b"ready"
    looker = os.fork()
    if looker == 0:
        status = 3
        try:
            _become_nobody()
            os.close(os.open(f"/proc/{shown}/mem", os.O_RDONLY))
            status = 0
        except PermissionError:
            status = 1
        finally:
            os._exit(status)
    refused = os.waitstatus_to_exitcode(os.waitpid(looker, 0)[1])
    os.kill(shown, signal.SIGKILL)
    os.waitpid(shown, 0)
    os.close(told)
    os.close(tell)
    assert refused == int(kept)


def _become_nobody() -> None:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
