"""Packs the bundle in build/frozen/handbook as dist/techwerkers-handbook_VERSION_ARCH.deb.

Run by `make package`, after PyInstaller:  python packaging/linux/make_deb.py
Needs dpkg-deb and objdump. Two runs from one commit give the same bytes: every time is SOURCE_DATE_EPOCH, owners are
root, dpkg-deb sorts. Depends is written from system-libraries.txt and from what the packed files ask of libc6.
"""

import gzip
import hashlib
import html
import os
import re
import shutil
import subprocess
import sys
import time
from email.utils import formatdate
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from app import __version__  # noqa: E402

HERE = ROOT / "packaging" / "linux"
FROZEN = ROOT / "build" / "frozen" / "handbook"
ICONS = ROOT / "build" / "icons"
STAGE = ROOT / "build" / "deb"
NAME = "techwerkers-handbook"
APP_ID = "nl.techwerkers.handbook"
HOME = f"usr/lib/{NAME}"
DOCS = f"usr/share/doc/{NAME}"
PROGRAMS = (STAGE / HOME / "handbook", STAGE / "DEBIAN/postrm")
LIBC_FAMILY = re.compile(r"^(lib(c|m|dl|pthread|rt|util|resolv)\.so\.\d|ld-linux)")
LEAST_LIBC = (2, 34)  # what Qt's wheels are built for


def libraries() -> list[tuple[str, str, str]]:
    """(file, need, Debian package) for each line of the list."""
    lines = (HERE / "system-libraries.txt").read_text("utf-8").splitlines()
    rows = [line.split() for line in lines if line and not line.startswith("#")]
    return [(row[0], row[1], row[2]) for row in rows]


def objdump(option: str, path: Path) -> str:
    """What objdump prints of an ELF file."""
    return subprocess.run(["objdump", option, path], check=True, capture_output=True, text=True).stdout


def elf_files(folder: Path) -> list[Path]:
    """Programs and shared libraries below `folder`."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    return [path for path in files if path.open("rb").read(4) == b"\x7fELF"]


def libc_needed(files: list[Path]) -> tuple[int, ...]:
    """The newest glibc version that any of the files asks for."""
    found = {LEAST_LIBC}
    for path in files:
        found |= {tuple(map(int, v.split("."))) for v in re.findall(r"\bGLIBC_(2\.\d+)\b", objdump("-p", path))}
    return max(found)


def uncovered(files: list[Path]) -> dict[str, list[str]]:
    """Libraries that a packed file needs and that neither the bundle nor the list has, with who needs them."""
    known = {path.name for path in FROZEN.rglob("*.so*")} | {file for file, _, _ in libraries()}
    missing: dict[str, list[str]] = {}
    for path in files:
        for needed in re.findall(r"^\s+NEEDED\s+(\S+)", objdump("-p", path), re.MULTILINE):
            if needed not in known and not LIBC_FAMILY.match(needed):
                missing.setdefault(needed, []).append(path.name)
    return missing


def foreign_paths(files: list[Path]) -> set[str]:
    """Folders of the building machine that packed files name as a place to look for libraries."""
    found = {place for path in files for place in re.findall(r"R(?:UN)?PATH\s+(\S+)", objdump("-p", path))}
    return {part for place in found for part in place.split(":") if not part.startswith("$ORIGIN")}


def control(files: list[Path], size_kib: int) -> str:
    """The package's control file."""
    libc = ".".join(map(str, libc_needed(files)))
    depends = [f"libc6 (>= {libc})", *sorted({package for _, need, package in libraries() if need != "extra"})]
    recommends = sorted({package for _, need, package in libraries() if need == "extra"})
    arch = subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True).stdout.strip()
    return f"""Package: {NAME}
Version: {__version__}
Architecture: {arch}
Maintainer: Tech Werkers <handbook@techwerkers.invalid>
Installed-Size: {size_kib}
Depends: {", ".join(depends)}
Recommends: {", ".join(recommends)}
Section: doc
Priority: optional
Homepage: https://www.techwerkers.nl/
Description: guides, search and checklists for tech workers in the Netherlands
 What are my rights at work, and what do I do tomorrow morning? Guides on works
 councils, dismissal, illness, permits and organising, in English and Dutch,
 with search and a checklist tracker. Ticks and notes are encrypted with the
 user's passphrase. It never uses a network. Information, not legal advice.
"""


POSTRM = """#!/bin/sh
set -e
if [ "$1" = remove ]; then
    echo "Handbook: what each user wrote stays, encrypted, in ~/.local/share/handbook."
    echo "Delete that folder to be rid of it."
fi
"""


def releases(changelog: str) -> list[tuple[str, str]]:
    """(version, ISO date) of each dated release in CHANGELOG.md, newest first."""
    return re.findall(r"^## \[?(\d+\.\d+\.\d+)\]? [-–] (\d{4}-\d\d-\d\d)", changelog, re.MULTILINE)


def debian_changelog(epoch: int) -> str:
    """A Debian changelog that points at ours."""
    return (
        f"{NAME} ({__version__}) stable; urgency=medium\n\n  * See CHANGELOG.md.gz in this folder.\n\n"
        f" -- Tech Werkers <handbook@techwerkers.invalid>  {formatdate(epoch)}\n"
    )


def zipped(path: Path, text: str | bytes) -> None:
    """Write `text` gzipped, without time or name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode() if isinstance(text, str) else text, 9, mtime=0))


def fill_stage(epoch: int) -> None:
    """Lay out the package's files below STAGE."""
    shutil.rmtree(STAGE, ignore_errors=True)
    shutil.copytree(FROZEN, STAGE / HOME, symlinks=True)
    (STAGE / "usr/bin").mkdir(parents=True)
    (STAGE / "usr/bin/handbook").symlink_to(f"../lib/{NAME}/handbook")

    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    day = time.strftime("%Y-%m-%d", time.gmtime(epoch))
    man = (HERE / "handbook.1").read_text("utf-8").replace("@DATE@", day).replace("@VERSION@", __version__)
    zipped(STAGE / "usr/share/man/man1/handbook.1.gz", man)

    dated = releases(changelog) or [(__version__, day)]
    lines = "\n    ".join(f'<release version="{html.escape(v)}" date="{d}"/>' for v, d in dated)
    metainfo = (HERE / f"{APP_ID}.metainfo.xml").read_text("utf-8").replace("@RELEASES@", lines)
    place(f"usr/share/metainfo/{APP_ID}.metainfo.xml", metainfo)
    place(f"usr/share/applications/{APP_ID}.desktop", (HERE / f"{APP_ID}.desktop").read_text("utf-8"))

    place(f"usr/share/mime/packages/{APP_ID}.xml", (HERE / f"{APP_ID}.mime.xml").read_text("utf-8"))

    icons = "usr/share/icons/hicolor"
    for picture in sorted(ICONS.glob("handbook-*.png")):
        size = picture.stem.removeprefix("handbook-")
        place(f"{icons}/{size}x{size}/apps/{APP_ID}.png", picture.read_bytes())
    place(f"{icons}/scalable/apps/{APP_ID}.svg", (ICONS / "handbook.svg").read_bytes())

    place(f"{DOCS}/copyright", (HERE / "copyright").read_text("utf-8"))
    place(f"{DOCS}/SECURITY.md", (ROOT / "SECURITY.md").read_text("utf-8"))
    zipped(STAGE / DOCS / "CHANGELOG.md.gz", changelog)
    zipped(STAGE / DOCS / "changelog.gz", debian_changelog(epoch))
    (STAGE / DOCS / "licences").symlink_to(f"../../../lib/{NAME}/_internal/licences")


def place(name: str, content: str | bytes) -> None:
    """Write one file of the package."""
    path = STAGE / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def settle(epoch: int) -> int:
    """Give every file its mode and time; returns the installed size in KiB, counted as dpkg counts."""
    size = 0
    for path in sorted(STAGE.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in PROGRAMS else 0o644)
            size += -(-path.stat().st_size // 1024) if path.is_file() else 1
        os.utime(path, (epoch, epoch), follow_symlinks=False)
    return size


def main() -> None:
    """Build the package and say how large it is."""
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())
    os.environ["SOURCE_DATE_EPOCH"] = str(epoch)
    fill_stage(epoch)
    files = elf_files(STAGE / HOME)
    if missing := uncovered(files):
        raise SystemExit(f"Not packed and not in system-libraries.txt: {missing}")
    sums = "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(STAGE)}\n"
        for path in sorted(STAGE.rglob("*"))
        if path.is_file() and not path.is_symlink()
    )
    size_kib = settle(epoch)
    place("DEBIAN/md5sums", sums)
    place("DEBIAN/control", control(files, size_kib))
    place("DEBIAN/postrm", POSTRM)
    settle(epoch)
    package = f"{NAME}_{__version__}_{re.search(r'Architecture: (.*)', control(files, 0))[1]}.deb"  # type: ignore[index]
    (ROOT / "dist").mkdir(exist_ok=True)
    target = ROOT / "dist" / package
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", STAGE, target], check=True, stdout=-3)
    if foreign := foreign_paths(files):
        print(f"Not for release: the Python that was packed looks for libraries in {' '.join(sorted(foreign))}.")
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size / 1e6:.1f} MB, installed {size_kib / 1024:.1f} MiB")


if __name__ == "__main__":
    main()
