"""Packs build/frozen/handbook-portable as dist/handbook-VERSION-linux-ARCH.tar.xz: unpack it anywhere and start it.

Run by `make package`:  python packaging/linux/make_portable.py
Runs from a stick that cannot be written. Data goes beside the program only when there is a folder `handbook-data`
(app.paths). Two runs from one commit give the same bytes: sorted names, one time, no owner.
"""

import io
import lzma
import os
import platform
import sys
import tarfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from app import __version__  # noqa: E402
from app.paths import PORTABLE_FOLDER  # noqa: E402

FROZEN = ROOT / "build" / "frozen" / "handbook-portable"
README = f"""Handbook {__version__}

Start:            ./handbook           (it opens a window; "./handbook --help" for the command line)
Where it works:   Linux with glibc 2.34 or newer, that is Debian 12, Ubuntu 22.04, Fedora 36 or newer.
                  When a library of the system is missing, it says which.
Your data:        ~/.local/share/handbook of the computer you use, encrypted with your passphrase.
On a stick:       make a folder "{PORTABLE_FOLDER}" beside the program, and your data stays there instead:
                      mkdir {PORTABLE_FOLDER}
                  A stick gets lost and can be copied: choose a strong passphrase.
Read-only stick:  works too. Without the folder it writes nothing to the stick.
To remove it:     delete this folder, and ~/.local/share/handbook for what you wrote.

It never uses a network. Licences are in _internal/licences.
"""


def entry(name: str, mode: int, epoch: int, size: int = 0) -> tarfile.TarInfo:
    """A plain entry of nobody."""
    made = tarfile.TarInfo(name)
    made.mode, made.mtime, made.size = mode, epoch, size
    return made


def main() -> None:
    """Write the archive and say how large it is."""
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or time.time())
    top = f"handbook-{__version__}"
    target = ROOT / "dist" / f"{top}-linux-{platform.machine()}.tar.xz"
    target.parent.mkdir(exist_ok=True)
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w", format=tarfile.PAX_FORMAT) as archive:
        readme = entry(f"{top}/README.txt", 0o644, epoch, len(README.encode()))
        archive.addfile(readme, io.BytesIO(README.encode()))
        for path in sorted(FROZEN.rglob("*")):
            name = f"{top}/{path.relative_to(FROZEN).as_posix()}"
            if path.is_symlink():
                link = entry(name, 0o777, epoch)
                link.type, link.linkname = tarfile.SYMTYPE, str(path.readlink())
                archive.addfile(link)
            elif path.is_dir():
                folder = entry(name, 0o755, epoch)
                folder.type = tarfile.DIRTYPE
                archive.addfile(folder)
            else:
                data = path.read_bytes()
                mode = 0o755 if path == FROZEN / "handbook" else 0o644
                archive.addfile(entry(name, mode, epoch, len(data)), io.BytesIO(data))
    target.write_bytes(lzma.compress(held.getvalue(), preset=6))
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
