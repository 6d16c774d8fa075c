"""An AppImage of build/frozen/handbook-portable: one file to make executable and start. Run after `make package`:

    python packaging/linux/make_appimage.py [--runtime FILE]

Always makes the AppDir (build/appimage/Handbook.AppDir), which starts by its AppRun. With mksquashfs (Debian:
squashfs-tools) it makes the file system of the AppImage, the same bytes from the same commit. The first part of an
AppImage is a small program, the type 2 runtime of https://github.com/AppImage/type2-runtime; no Debian package has
it and nothing is downloaded here, so it is given: --runtime runtime-x86_64. Untested: nobody has started a whole one.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from app import __version__  # noqa: E402

APP_ID = "nl.techwerkers.handbook"
HERE = ROOT / "packaging/linux"
FROZEN = ROOT / "build/frozen/handbook-portable"
WORK = ROOT / "build/appimage"
APP_DIR = WORK / "Handbook.AppDir"
# The program is found beside this file wherever the AppImage is mounted; arguments go through.
APP_RUN = """#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/lib/handbook/handbook" "$@"
"""


def make_app_dir() -> None:
    """The folder that becomes the file system: AppRun, one .desktop file, one icon, the program."""
    shutil.rmtree(APP_DIR, ignore_errors=True)
    shutil.copytree(FROZEN, APP_DIR / "usr/lib/handbook", symlinks=True)
    run = APP_DIR / "AppRun"
    run.write_text(APP_RUN, "utf-8")
    shutil.copyfile(HERE / f"{APP_ID}.desktop", APP_DIR / f"{APP_ID}.desktop")
    shutil.copyfile(ROOT / "build/icons/handbook-256.png", APP_DIR / f"{APP_ID}.png")
    (APP_DIR / ".DirIcon").symlink_to(f"{APP_ID}.png")
    metainfo = APP_DIR / "usr/share/metainfo" / f"{APP_ID}.appdata.xml"
    metainfo.parent.mkdir(parents=True)
    shutil.copyfile(HERE / f"{APP_ID}.metainfo.xml", metainfo)
    for path in (APP_DIR, *APP_DIR.rglob("*")):
        if not path.is_symlink():
            program = path.is_dir() or path in (run, APP_DIR / "usr/lib/handbook/handbook")
            path.chmod(0o755 if program else 0o644)


def make_squashfs(target: Path) -> None:
    """The file system: nobody's files, one time, so that two makings are the same."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or str(int(time.time()))
    target.unlink(missing_ok=True)
    command = ["mksquashfs", APP_DIR, target, "-comp", "xz", "-root-owned", "-noappend", "-no-progress", "-quiet"]
    env = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    subprocess.run([*command, "-mkfs-time", epoch, "-all-time", epoch], check=True, env=env)


def main() -> None:
    """Make what can be made here, and say what is missing."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--runtime", type=Path, help="the type 2 runtime of this processor")
    asked = parser.parse_args()
    if not FROZEN.exists():
        raise SystemExit("There is no build/frozen/handbook-portable: run make package first.")
    make_app_dir()
    print(f"{APP_DIR.relative_to(ROOT)}: made; it starts by AppRun")
    if shutil.which("mksquashfs") is None:
        raise SystemExit("No AppImage: mksquashfs is missing (Debian: apt install squashfs-tools).")
    squashfs = WORK / "handbook.squashfs"
    make_squashfs(squashfs)
    print(f"{squashfs.relative_to(ROOT)}: {squashfs.stat().st_size / 1e6:.1f} MB")
    if asked.runtime is None:
        raise SystemExit("No AppImage: its runtime was not given (--runtime FILE).")
    image = ROOT / "dist" / f"Handbook-{__version__}-{platform.machine()}.AppImage"
    image.write_bytes(asked.runtime.read_bytes() + squashfs.read_bytes())
    image.chmod(0o755)
    print(f"{image.relative_to(ROOT)}: {image.stat().st_size / 1e6:.1f} MB, untested")


if __name__ == "__main__":
    main()
