"""The compiler: Markdown and YAML -> the bundle that the app opens. Build time only; the shipped app leaves it out.

`is_stale` is asked at every start from a checkout, so nothing heavy is loaded until something is to be compiled.
"""

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.compiler.finding import RULES, Finding
from app.compiler.stale import is_stale
from app.content import Bundle

if TYPE_CHECKING:
    from app.compiler.build import Progress

__all__ = ["RULES", "Finding", "check_handbook", "compile_handbook", "is_stale"]


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
    from app.compiler.build import build

    return build(handbook, out, today or datetime.date.today(), progress or _no_progress, strict)


def check_handbook(handbook: Path, today: datetime.date | None = None) -> list[Finding]:
    """All findings of the sources in `handbook`, by file and line."""
    from app.compiler.lint import check_handbook as check

    return check(handbook, today or datetime.date.today())


def _no_progress(done: int, total: int) -> None:
    pass
