"""What a command is given besides its arguments."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TextIO

from app.paths import Paths

if TYPE_CHECKING:
    from app.content import Bundle


@dataclass(frozen=True, slots=True)
class Context:
    """`bundle` opens the compiled handbook when it is called: a command that needs no pages does not wait for them.

    Answers go to `out`, remarks to `err`. Errors are raised (HandbookError) and said by the main parser.
    """

    paths: Paths
    bundle: Callable[[], "Bundle"]
    out: TextIO
    err: TextIO
