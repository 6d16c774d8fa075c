"""Runs first in the frozen app: stands in for the two modules that Whoosh imports and never uses there.

whoosh.compat takes `urlretrieve` from urllib.request, and cached_property asks asyncio whether a function is a
coroutine function. The real ones would bring socket, ssl, http and email into the bundle and into every start.
Remove this when Whoosh-Reloaded no longer imports them (tests/packaging/test_bundle.py tells).
"""

import inspect
import sys
from types import ModuleType


def _refuse(*_: object) -> None:
    raise RuntimeError("The handbook has no network code.")


def _stand_in(name: str, **contents: object) -> None:
    module = ModuleType(name, "Stand-in without network code; see packaging/quiet_imports.py.")
    vars(module).update(contents)
    sys.modules[name] = module


_stand_in("asyncio", iscoroutinefunction=inspect.iscoroutinefunction, ensure_future=_refuse)
_stand_in("urllib.request", urlretrieve=_refuse)
