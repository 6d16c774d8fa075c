"""A text typed everywhere is found nowhere in clear: not after use, not after locking, not after a crash.

The window runs in a process of its own with a home, a temporary folder and a data folder of its own; afterwards every
file in them is read. The text is looked for in the ways in which Qt and Python write it.
"""

import base64
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CANARY = "Zwartkijkersgilde Canary"
WORDS = "lamp river stone seven"


@pytest.mark.parametrize("end", ["lock", "crash", "kill"])
def test_typed_text_is_nowhere_in_clear(
    end: str, tmp_path: Path, bundle_folder: Path, say: Callable[[str], None]
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "tmp").mkdir()
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "HANDBOOK_"))}
    environment |= {
        "HOME": str(home), "TMPDIR": str(home / "tmp"), "XDG_RUNTIME_DIR": str(home / "tmp"),
        "QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1",
    }  # fmt: skip
    command = [
        sys.executable,
        "-m",
        "tests.ui.typing_everywhere",
        str(home / "data"),
        str(bundle_folder),
        CANARY,
        WORDS,
    ]
    process = subprocess.run([*command, end], cwd=ROOT, env=environment, capture_output=True, check=False, timeout=120)
    assert b"all typed" in process.stdout, process.stderr.decode()
    assert process.returncode == (-signal.SIGKILL if end == "kill" else 0), process.stderr.decode()
    looked_at = 0
    for name, content in [
        ("what it printed", process.stdout + process.stderr),
        *((str(path), path.read_bytes()) for path in home.rglob("*") if path.is_file()),
    ]:
        looked_at += 1
        for form in _forms(CANARY) + _forms(WORDS):
            assert form not in content, f"{name} holds it"
        assert CANARY.casefold().split()[0] not in name.casefold()
    assert (home / "data" / "notes.sealed").exists()
    say(f"canary, {end}: not in clear in {looked_at} files of data, home and temporary folder, nor in what was printed")


def test_the_search_for_it_can_find_it(tmp_path: Path) -> None:
    for number, form in enumerate(_forms(CANARY)):
        (tmp_path / str(number)).write_bytes(b"before " + form + b" after")
    assert all(any(form in path.read_bytes() for path in tmp_path.iterdir()) for form in _forms(CANARY))


def _forms(text: str) -> list[bytes]:
    """The text as Qt and Python write it; in base64 without its ends, which depend on what stands beside it."""
    encoded = [base64.b64encode(b" " * shift + text.encode())[4:-4] for shift in range(3)]
    return [text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be"), text.encode().hex().encode(), *encoded]
