"""packaging/silence.sh notices what it looks for: else its "silent" would mean nothing."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(
    not (sys.platform.startswith("linux") and shutil.which("strace")), reason="strace is not installed"
)

NOISES = {
    "an internet socket": "import socket; socket.socket(socket.AF_INET)",
    "an IPv6 socket": "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
    "a name that is looked up": "import socket\ntry: socket.gethostbyname('handbook.invalid')\nexcept OSError: pass",
}


def silence(tmp_path: Path, code: str) -> subprocess.CompletedProcess[str]:
    """The check on a program that does nothing but `code`, whatever it is asked."""
    program = tmp_path / "program"
    program.write_text(f"#!{sys.executable}\nprint('tour: closed')\n{code}\n")
    program.chmod(0o755)
    env = os.environ | {"HANDBOOK_SILENCE_DIR": str(tmp_path / "out")}
    return subprocess.run(
        [ROOT / "packaging/silence.sh", program], env=env, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("noise", NOISES)
def test_a_noisy_program_is_noticed(noise: str, tmp_path: Path) -> None:
    done = silence(tmp_path, NOISES[noise])
    assert done.returncode == 1
    assert "NOT silent" in done.stdout


def test_a_quiet_program_is_silent(tmp_path: Path) -> None:
    done = silence(tmp_path, "")
    if "Operation not permitted" in done.stdout + done.stderr:
        pytest.skip("strace may not trace here")
    assert done.returncode == 0, done.stdout + done.stderr
