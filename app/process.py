"""What holds for our process from its first moment. Imports next to nothing: the start waits for it."""

import os
import sys


def keep_private() -> None:
    """Files that some library makes for us are the owner's alone; no dump of our memory, and no debugger in it."""
    if sys.platform == "win32":
        return
    import resource

    os.umask(0o077)
    try:  # noqa: SIM105  (contextlib would have to be loaded first)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ValueError, OSError):
        pass
    if sys.platform == "linux":
        import ctypes

        # No other program of the same user may look into our memory or attach to us (prctl(2), PR_SET_DUMPABLE = 4);
        # a crash handler that ignores the limit above gets nothing either. Unknown calls fail without harm.
        try:  # noqa: SIM105
            ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)
        except (OSError, AttributeError):
            pass
