"""packaging/linux/system-libraries.txt is the only list: everything else says the same."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from app.ui.shell.platform_check import debian_package

ROOT = Path(__file__).resolve().parents[2]
LINES = (ROOT / "packaging/linux/system-libraries.txt").read_text("utf-8").splitlines()
ROWS = [line.split() for line in LINES if line and not line.startswith("#")]
NEEDED = sorted({row[2] for row in ROWS if row[1] != "extra"})


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_each_line_has_five_columns_and_a_known_need(row: list[str]) -> None:
    assert len(row) == 5
    assert row[1] in ("start", "window", "extra")


def test_no_library_stands_there_twice() -> None:
    assert len({row[0] for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_the_sentence_about_a_missing_library_names_the_same_package(row: list[str]) -> None:
    assert debian_package(row[0]) == row[2]


def test_what_decisions_names_is_there() -> None:
    named = (
        "libglib2.0-0 libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libxcb-cursor0 libxcb-icccm4 "
        "libxcb-keysyms1 libxcb-randr0 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1"
    )
    assert set(named.split()) <= set(NEEDED)


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script")
def test_setup_lists_every_package_by_name() -> None:
    listed = subprocess.run([ROOT / "packaging/setup.sh", "--list"], check=True, capture_output=True, text=True).stdout
    debian = next(line for line in listed.splitlines() if line.startswith("Debian")).split()
    fedora = next(line for line in listed.splitlines() if line.startswith("Fedora")).split()
    assert set(NEEDED) <= set(debian)
    assert {row[3] for row in ROWS if row[1] != "extra"} <= set(fedora)
    assert "Windows" in listed
    assert "macOS" in listed


def test_readme_names_no_other_package() -> None:
    named = re.findall(r"\blib[a-z0-9.+-]*\d\b", (ROOT / "README.md").read_text("utf-8"))
    assert set(named) <= {row[2] for row in ROWS}
