"""A small handbook without findings, copied for each test, and a way to lay other files over it."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

BASE = Path(__file__).parent / "base"


@pytest.fixture
def handbook(tmp_path: Path) -> Path:
    """A copy of the small handbook."""
    return Path(shutil.copytree(BASE, tmp_path / "handbook"))


@pytest.fixture
def page(handbook: Path) -> Callable[..., Path]:
    """Writes the guide dismissal/example with this body, and gives its path."""

    def write(body: str, head: str = "", lang: str = "en") -> Path:
        path = handbook / "guides" / "dismissal" / f"example.{lang}.md"
        path.write_text(
            "---\ntitle: An example\nsummary: An example.\nchecked: 2026-11-23\ncheck_by: 2027-01-01\n"
            "sources:\n  - label: BW\n    text: Civil Code\n    url: https://wetten.overheid.nl/\n"
            f"{head}---\n\n{body}",
            "utf-8",
        )
        return path

    return write


@pytest.fixture
def fresh_modules() -> Callable[[str], set[str]]:
    """Runs code in a fresh interpreter and gives the top-level modules that it loaded."""

    def run(code: str) -> set[str]:
        shown = subprocess.run(
            [sys.executable, "-c", f"{code}\nimport sys; print(*sorted({{m.partition('.')[0] for m in sys.modules}}))"],
            capture_output=True,
            text=True,
            check=True,
            cwd=Path(__file__).parents[2],
        )
        return set(shown.stdout.split())

    return run
