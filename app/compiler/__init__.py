"""The compiler: Markdown and YAML -> the bundle that the app opens. Build time only; the shipped app leaves it out.

`is_stale` is asked at every start from a checkout, so nothing heavy is loaded until something is to be compiled.
"""

import contextlib
import datetime
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.compiler.finding import RULES, Finding
from app.compiler.stale import is_stale
from app.content import Bundle
from app.errors import ContentError
from app.files import FolderLock

if TYPE_CHECKING:
    from app.compiler.build import Progress

__all__ = ["RULES", "Finding", "check_handbook", "compile_handbook", "ensure_compiled", "is_stale"]

_LOOK_AGAIN_S = 0.05
_PATIENCE_S = 120  # a build takes some seconds; one that takes this long hangs


def compile_handbook(
    handbook: Path,
    out: Path,
    today: datetime.date | None = None,
    progress: "Progress | None" = None,
    strict: bool = True,
) -> Bundle:
    """Compile the sources in `handbook` into the bundle `out`, and open it.

    The old bundle stays until the new one is whole. `today` (the clock's day by default) decides what is past its
    date. `progress(done, total)` is called as it goes. With `strict` false, a bundle is made of what can be read
    although there are errors: for a look at an unfinished page, never for others. Raises ContentError.
    """
    with _only_one(out):
        return _compile(handbook, out, today, progress, strict)


def ensure_compiled(handbook: Path, out: Path, progress: "Progress | None" = None) -> None:
    """Compile when the bundle is missing or stale. Of two processes one compiles; the other waits and uses its work.

    Raises ContentError.
    """
    if is_stale(handbook, out):
        with _only_one(out):
            if is_stale(handbook, out):
                _compile(handbook, out, None, progress, True)


def check_handbook(handbook: Path, today: datetime.date | None = None) -> list[Finding]:
    """All findings of the sources in `handbook`, by file and line."""
    from app.compiler.lint import check_handbook as check

    return check(handbook, today or datetime.date.today())


def _compile(
    handbook: Path, out: Path, today: datetime.date | None, progress: "Progress | None", strict: bool
) -> Bundle:
    from app.compiler.build import build

    return build(handbook, out, today or datetime.date.today(), progress or _no_progress, strict)


@contextlib.contextmanager
def _only_one(out: Path) -> Iterator[None]:
    """Wait until no other process compiles into `out`. The system frees the lock of a process that died."""
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        lock = FolderLock(out.parent, f".{out.name}.lock")
        until = time.monotonic() + _PATIENCE_S
        while not lock.acquire():
            if time.monotonic() > until:
                raise ContentError(
                    "Another command has been compiling the handbook for two minutes. End it, then try again."
                )
            time.sleep(_LOOK_AGAIN_S)
    except OSError as error:
        raise ContentError(f"The handbook cannot be written to {out}: {error.strerror}.") from error
    with lock:
        yield


def _no_progress(done: int, total: int) -> None:
    pass
