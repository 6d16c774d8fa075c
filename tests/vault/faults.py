"""A disk that fails at the n-th call, and a record of what was asked of it. Both stand in for `os` and `Path.read_bytes`."""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

# Every call that app.files and the vault make on the way to the disk.
CALLS = ("open", "write", "fsync", "fchmod", "chmod", "replace", "unlink", "mkdir", "lstat", "close")
ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS)
SHORT = 0  # in place of an errno: a write takes half of the bytes and says so


class Faults:
    """Counts calls; the `at`-th fails with `number`, and with `stays` all later ones too."""

    def __init__(self, at: int, number: int, stays: bool) -> None:
        self.at, self.number, self.stays = at, number, stays
        self.count = 0

    @property
    def hit(self) -> bool:
        """Whether the call that fails was reached."""
        return self.count >= self.at

    def wrap(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        """`real`, failing when its turn comes. Closing fails after it closed, as it does on Linux."""

        def call(*args: Any, **more: Any) -> Any:
            self.count += 1
            if self.count == self.at or (self.stays and self.hit):
                if self.number == SHORT:
                    return (
                        real(args[0], args[1][: max(1, len(args[1]) // 2)]) if name == "write" else real(*args, **more)
                    )
                if name == "close":
                    real(*args, **more)
                raise OSError(self.number, os.strerror(self.number))
            return real(*args, **more)

        return call


@contextmanager
def faulty(monkeypatch: pytest.MonkeyPatch, faults: Faults) -> Iterator[None]:
    """The disk fails as `faults` says."""
    with monkeypatch.context() as patch:
        for name in CALLS:
            patch.setattr(os, name, faults.wrap(name, getattr(os, name)))
        patch.setattr(Path, "read_bytes", faults.wrap("read", Path.read_bytes))
        yield
