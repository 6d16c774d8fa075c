"""Builds dist/techwerkers_handbook-VERSION-py3-none-any.whl: the app with its compiled handbook, for `pipx install`.

Run by `make package`, after the bundle, fonts and translations were built:  python packaging/make_wheel.py
The compiler and the contributors' tools stay out. Two runs from one commit give the same bytes (SOURCE_DATE_EPOCH).
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.paths import find_paths  # noqa: E402

STAGE = ROOT / "build" / "wheel"
DATA = STAGE / "app" / "_data"  # where app.paths looks in an installed wheel


def fill_stage() -> None:
    """A copy of what the wheel is built from."""
    shutil.rmtree(STAGE, ignore_errors=True)
    left_out = shutil.ignore_patterns("__pycache__", "compiler", "tools", "_data")
    shutil.copytree(ROOT / "app", STAGE / "app", ignore=left_out)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, STAGE / name)
    shutil.copytree(ROOT / "LICENSES", STAGE / "LICENSES")
    paths = find_paths()
    for folder in (paths.bundle, paths.translations, paths.fonts):
        shutil.copytree(folder, DATA / folder.name, ignore=shutil.ignore_patterns(".*"))
    shutil.copytree(paths.resources, DATA / "resources", ignore=shutil.ignore_patterns("translations", "pictures"))
    shutil.copy(ROOT / "build" / "release.json", DATA / "release.json")
    for path in STAGE.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)


def main() -> None:
    """Build the wheel and say how large it is."""
    fill_stage()
    target = ROOT / "dist"
    target.mkdir(exist_ok=True)
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    asked = [*pip, "wheel", "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(target), str(STAGE)]
    subprocess.run(asked, check=True)
    for wheel in sorted(target.glob("*.whl")):
        print(f"{wheel.relative_to(ROOT)}: {wheel.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
