"""Writing a file so that a crash leaves the old one or the new one, and keeping a folder to one process.

Nothing else in the app opens a file for writing by hand, but for whole folders that are swapped in (content packs, and
what the compiler makes).
"""

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, Self

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
_BESIDE = 40  # characters of a name, so that the temporary one is not too long where the name itself is not
_HELD = frozenset((errno.EACCES, errno.EAGAIN, errno.EDEADLK))
_CANNOT_FLUSH = frozenset((errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EBADF))


class NotAFile(Exception):
    """There is something at that place, but no ordinary file of a size that makes sense."""


def make_private_folder(folder: Path) -> None:
    """Create `folder` (and its parents) and make it readable by its owner only, whatever the umask.

    Raises OSError.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=PRIVATE_FOLDER)
    os.chmod(folder, PRIVATE_FOLDER)


def read_ordinary(path: Path, most_bytes: int) -> bytes:
    """The bytes of an ordinary file: no folder, link, device or pipe, and at most `most_bytes` long.

    A link is refused because saving would replace the link and leave its target behind; a pipe would block for ever.
    Raises NotAFile, OSError.
    """
    found = os.lstat(path)
    if not stat.S_ISREG(found.st_mode) or found.st_size > most_bytes:
        raise NotAFile
    return path.read_bytes()


def write_atomically(
    path: Path, data: bytes, check: Callable[[bytes], None] | None = None, flushed: bool = True
) -> None:
    """Replace `path` by `data` in one step: after a crash there is the old file or the new one, whole.

    Written beside, flushed to the disk, renamed over, then the folder is flushed; only when this returns is the
    data safe. Mode 0600. On failure the old file is untouched and no temporary file stays. Raises OSError.

    `check` gets the bytes as they are read back from beside, before the rename; what it raises is passed on.
    Not `flushed`: a power cut may leave an empty file, so only for what can be missed.
    """
    import secrets  # slow to load, and Home writes nothing

    beside = path.with_name(f".{path.name[:_BESIDE]}.{secrets.token_hex(4)}.tmp")
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
        try:
            if hasattr(os, "fchmod"):
                os.fchmod(descriptor, PRIVATE_FILE)
            view = memoryview(data)
            while view:
                view = view[os.write(descriptor, view) :]
            if flushed:
                os.fsync(descriptor)
        finally:
            os.close(descriptor)
        if check is not None:
            check(beside.read_bytes())
        os.replace(beside, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(beside)
        raise
    if flushed:
        flush_folder(path.parent)


def flush_folder(folder: Path) -> None:
    """Make a rename inside `folder` durable. Windows has no such call and needs none. Raises OSError.

    Some file systems (of sticks and networks) cannot flush a folder and say so: the file is flushed all the same.
    """
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _CANNOT_FLUSH:
            raise
    finally:
        os.close(descriptor)


def remove_leftovers(path: Path) -> None:
    """Delete temporary files that a killed `write_atomically(path, …)` left beside `path`."""
    for beside in path.parent.glob(f".{path.name[:_BESIDE]}.*.tmp"):
        with contextlib.suppress(OSError):
            beside.unlink()


class FolderLock:
    """Keeps a folder to one process, with the system's own advisory lock on a file in it.

    The system drops the lock when the process ends in whatever way, so a crash never blocks the next start.
    (The decision names QLockFile; the command line takes the same lock and must not load Qt.)
    """

    def __init__(self, folder: Path, name: str = "lock") -> None:
        self._path = folder / name
        self._file: IO[bytes] | None = None

    def acquire(self) -> bool:
        """True when the folder is now ours; False when another process has it. Raises OSError."""
        if self._file is not None:
            return True
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
        file = os.fdopen(descriptor, "r+b")
        try:
            _lock_file(file)
        except OSError as error:
            file.close()
            if error.errno not in _HELD:  # no locks on this file system is not the same as somebody else's lock
                raise
            return False
        self._file = file
        return True

    def release(self) -> None:
        """Give the folder back. Harmless when it is not ours."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _lock_file(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock_file(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
