"""No file of the project names a path of someone's machine or the host of a package registry."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# Put together from parts, so that this file does not find itself.
HOSTS = "|".join(
    name.replace("_", r"\.")
    for name in ("pypi" + "_org", "python" + "hosted_org", "registry" + "_npmjs_org", "deb" + "_debian_org")
)
MACHINE = "|".join(("wor" + "k", "far" + "m", "roo" + "t", "home/[a-z]+", "Users/[A-Za-z]+"))
FORBIDDEN = re.compile(rf"({HOSTS})|(^|[^A-Za-z0-9_.~$\}}/-])/({MACHINE})\b", re.MULTILINE)
INDEX = re.compile(r"--(extra-)?index-url|--find-links|[a-z]+://")


def project_files() -> list[Path]:
    """What is committed or would be: git's own list."""
    if not shutil.which("git") or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    asked = ["git", "ls-files", "-coz", "--exclude-standard"]
    listed = subprocess.run(asked, cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("git does not answer here")
    files = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    return [path for path in files if path.is_file()]


def test_pattern_finds_what_it_should() -> None:
    assert FORBIDDEN.search("see /wor" + "k/main")
    assert FORBIDDEN.search('"/home/' + 'anna/x"')
    assert FORBIDDEN.search("https://files.python" + "hosted.org/x")
    assert not FORBIDDEN.search(
        "handbook/works and /usr/lib, ~/.local, https://example.org/work, https://works.example"
    )


def test_no_file_names_a_machine_or_a_registry() -> None:
    found = []
    for path in project_files():
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{path.relative_to(ROOT)}: {hit.group(0).strip()}" for hit in FORBIDDEN.finditer(text)]
    assert not found


def test_requirements_are_pinned_with_hashes_and_name_no_address() -> None:
    text = (ROOT / "requirements.txt").read_text("utf-8")
    assert not INDEX.search(text)
    entries = [entry for entry in re.split(r"\n(?=\S)", text) if entry.strip() and not entry.startswith("#")]
    assert all("==" in entry.splitlines()[0] and "--hash=sha256:" in entry for entry in entries)


def test_requirements_have_everything_that_pyproject_asks_for() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = [
        *project["dependencies"],
        *project["optional-dependencies"]["dev"],
        *project["optional-dependencies"]["compile"],
    ]
    names = {re.split(r"[\[<>=;! ]", line)[0].lower().replace("_", "-") for line in asked} - {project["name"]}
    pinned = set(re.findall(r"^([a-z0-9._-]+)==", (ROOT / "requirements.txt").read_text("utf-8"), re.MULTILINE))
    assert names <= pinned
