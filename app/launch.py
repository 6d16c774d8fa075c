"""Starting the app: the only place where all parts meet."""

import argparse
import contextlib
import sys
from collections.abc import Sequence
from pathlib import Path

from app.content import Bundle
from app.errors import HandbookError, UsageError
from app.paths import Paths, find_paths
from app.settings import Settings


def main(argv: Sequence[str]) -> int:
    """Start in this order, each step with its own message when it fails; returns the exit status.

    1. keep the process private: files of ours are for their owner, no memory is dumped after a crash
    2. read the arguments
    3. find the paths
    4. a command: answer it and stop, without any window module
    5. check that the system has what Qt needs
    6. QApplication, theme and language
    7. the bundle, compiled first when this is a checkout whose sources changed
    8. claim the data folder: one window at a time
    9. the window; the search index opens in the background after the first paint
    """
    _keep_private()
    from app.cli.main import parse, run_command

    try:
        args = parse(argv)
        paths = find_paths(args.data_dir)
        if args.run is not None:
            return run_command(args, paths, lambda: open_bundle(paths))
        return _open_window(args, paths)
    except UsageError as error:
        print(f"handbook: {error}", file=sys.stderr)
        return 2
    except HandbookError as error:
        print(f"handbook: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # the reader of our output went away, as `head` does
        with contextlib.suppress(OSError):
            sys.stdout.close()
        return 0


def open_bundle(paths: Paths) -> Bundle:
    """The handbook to show. When an installed content pack is unsound, that is said on standard error.

    Raises HandbookError.
    """
    bundle, trouble = _open_pages(paths)
    if trouble is not None:
        print(f"handbook: {trouble}", file=sys.stderr)
    return bundle


def _open_pages(paths: Paths) -> tuple[Bundle, HandbookError | None]:
    """The compiled handbook, in a checkout compiled when it is missing or stale, elsewhere a content pack's if there
    is one; and why a pack that is there is not shown.
    """
    if paths.handbook is not None:
        from app.compiler import ensure_compiled

        ensure_compiled(paths.handbook, paths.bundle, _show_progress if sys.stderr.isatty() else None)
    elif paths.content.exists():
        from app.packs import open_content

        return open_content(paths)
    return Bundle.open(paths.bundle), None


def _show_progress(done: int, total: int) -> None:
    end = "\n" if done == total else ""
    print(f"\rCompiling the handbook: {done} of {total}", end=end, file=sys.stderr, flush=True)


def _open_window(args: argparse.Namespace, paths: Paths) -> int:
    from app.ui.shell.platform_check import missing_library

    if missing := missing_library():
        print(f"handbook: {missing}", file=sys.stderr)
        return 1
    from app.ui.shell.application import Application

    settings = Settings(paths.settings)
    application = Application(paths, settings)
    try:
        bundle, trouble = _open_pages(paths)
    except HandbookError as error:
        return application.refuse(error)
    if args.tour:
        from app.ui.shell.tour import run_tour

        return run_tour(application, bundle, args.tour, args.passphrase_file)
    return application.run(bundle, trouble, Path(args.open).absolute() if args.open else None)


def _keep_private() -> None:
    """Files that some library makes for us are the owner's alone; no dump of our memory, and no debugger in it."""
    if sys.platform == "win32":
        return
    import os
    import resource

    os.umask(0o077)
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        # No other program of the same user may look into our memory or attach to us (prctl(2), PR_SET_DUMPABLE = 4);
        # a crash handler that ignores the limit above gets nothing either. Unknown calls fail without harm.
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)
