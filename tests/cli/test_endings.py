"""A command that ends early says so in one sentence: a full disk, a reader gone, Ctrl+C, a locale without UTF-8."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

ROOT = Path(__file__).resolve().parents[2]
HANDBOOK = [sys.executable, "-m", "app"]
BARE = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and /dev/full are Unix's")


def _started(folder: Path, *words: str, stdout: IO[bytes] | int | None = None) -> "subprocess.Popen[bytes]":
    environment = {**os.environ, "HANDBOOK_DATA_DIR": str(folder), **BARE}
    return subprocess.Popen(
        [*HANDBOOK, *words], cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=stdout, stderr=subprocess.PIPE
    )


def test_a_locale_without_utf8_gets_the_text_as_utf8(tmp_path: Path) -> None:
    with _started(tmp_path, "calc", "--lang", "nl", stdout=subprocess.PIPE) as process:
        out, err = process.communicate()
    assert (process.returncode, err) == (0, b"")
    assert "VELD=WAARDE…" in out.decode("utf-8")


@pytest.mark.parametrize("words", [["calc"], ["list"]], ids=["little", "much"])
def test_a_full_disk(words: list[str], tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full, _started(tmp_path, *words, stdout=full) as process:
        _, err = process.communicate()
    assert process.returncode == 1
    assert err.decode() == "handbook: The command could not go on: No space left on device.\n"


def test_a_reader_that_went_away(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with _started(tmp_path, "calc", stdout=writing) as process:
        os.close(writing)
        _, err = process.communicate()
    assert (process.returncode, err) == (0, b"")


def test_broken_bytes_change_nothing(tmp_path: Path) -> None:
    with _started(
        tmp_path, "letter", "revoke-a-settlement", "name=\udcff", "--to", str(tmp_path / "letter.txt")
    ) as process:
        _, err = process.communicate()
    assert (process.returncode, err) == (
        2,
        b"handbook: What was typed or read is not UTF-8 text. Nothing was changed.\n",
    )
    assert not (tmp_path / "letter.txt").exists()


@pytest.fixture
def _heeds_control_c() -> Iterator[None]:
    """A run in the background ignores Ctrl+C, and what it starts would inherit that."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("_heeds_control_c")
def test_control_c(tmp_path: Path) -> None:
    with _started(tmp_path, "search", "--stdin", stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b"cao\n")
        process.stdin.flush()
        assert process.stdout.readline().startswith(b'{"query": "cao"')
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 130
        assert process.stderr is not None
        assert process.stderr.read() == b""
