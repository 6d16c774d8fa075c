"""Starting the app: the only place where all parts meet."""

import contextlib
import gc
import io
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.errors import HandbookError, UsageError

if TYPE_CHECKING:
    from app.content import Bundle
    from app.content.front import Pages
    from app.paths import Paths
    from app.ui.shell.platform_check import LibraryCheck


def main(argv: Sequence[str], check: "LibraryCheck | None" = None) -> int:
    """Start in this order, each step with its own message when it fails; returns the exit status.

    1. read the arguments
    2. find the paths
    3. a command: answer it and stop, without any window module
    4. check that the system has what Qt needs, while the next step is done and the window's modules are loaded
    5. the front of the handbook; in a checkout whose sources changed, all of it is compiled first
    6. QApplication, theme and language
    7. claim the data folder: one window at a time
    8. the window; the pages are opened after the first paint, then, in the background, the search index

    Modules are imported where they are needed: a command does not wait for those of the window, nor the window for
    those of the commands, and the libraries of the window load while its modules are read. `check` was begun before,
    by a start without arguments.
    """
    try:
        if check is not None:
            return _open_window(check, None)
        _prepare_output()
        from app.cli.main import parse, run_command
        from app.paths import find_paths

        args = parse(argv)
        if args.run is not None:
            paths = find_paths(args.data_dir)
            return _answer(lambda: run_command(args, paths, lambda: open_bundle(paths)))
        from app.ui.shell.platform_check import LibraryCheck

        return _open_window(LibraryCheck(), args.data_dir, args.open, args.tour, args.passphrase_file)
    except UsageError as error:
        print(f"handbook: {error}", file=sys.stderr)
        return 2
    except HandbookError as error:
        print(f"handbook: {error}", file=sys.stderr)
        return 1


def open_bundle(paths: "Paths") -> "Bundle":
    """The handbook to show. When an installed content pack is unsound, that is said on standard error.

    Raises HandbookError.
    """
    bundle, trouble = _open_pages(paths)
    if trouble is not None:
        print(f"handbook: {trouble}", file=sys.stderr)
    return bundle


def _open_pages(paths: "Paths") -> tuple["Bundle", HandbookError | None]:
    """The compiled handbook, in a checkout compiled when it is missing or stale, elsewhere a content pack's if there
    is one; and why a pack that is there is not shown.
    """
    if paths.handbook is not None:
        from app.compiler import ensure_compiled

        ensure_compiled(paths.handbook, paths.bundle, _show_progress if sys.stderr.isatty() else None)
    elif paths.has_content:
        from app.packs import open_content

        return open_content(paths)
    from app.content import Bundle

    return Bundle.open(paths.bundle), None


def _answer(command: Callable[[], int]) -> int:
    """Run a command and return its exit status, also when its words, its output or the person end it."""
    try:
        status = command()
        if sys.stdout is not None:
            sys.stdout.flush()  # here, where a full disk and a reader that went away can still be answered
        return status
    except UnicodeError:  # broken bytes on the command line or on standard input
        print("handbook: What was typed or read is not UTF-8 text. Nothing was changed.", file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader of our output went away, as `head` does
        status = 0
    except OSError as error:
        print(f"handbook: The command could not go on: {error.strerror}.", file=sys.stderr)
        status = 1
    except KeyboardInterrupt:  # Ctrl+C
        status = 130
    with contextlib.suppress(OSError, AttributeError):
        sys.stdout.close()  # else Python tries once more at the end, and complains in its own words
    return status


def _prepare_output() -> None:
    """What a terminal cannot show becomes "?"; what goes to a file or a program is UTF-8, whatever the locale."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def _find_pages(paths: "Paths") -> tuple["Pages", HandbookError | None]:
    """The same for the window. Home does not wait for the shipped pages to be opened, where nothing has to be compiled
    or compared first.
    """
    from app.content.front import Pages, check_catalogue, read_front

    if paths.handbook is None and not paths.has_content:
        front = read_front(paths.bundle)
        if front is not None:
            return Pages(front, lambda: _open_pages(paths)[0], lambda: check_catalogue(paths.bundle)), None
    bundle, trouble = _open_pages(paths)
    return Pages(bundle.front, lambda: bundle), trouble


def _show_progress(done: int, total: int) -> None:
    end = "\n" if done == total else ""
    print(f"\rCompiling the handbook: {done} of {total}", end=end, file=sys.stderr, flush=True)


def _open_window(
    check: "LibraryCheck",
    data_dir: str | None,
    file: str | None = None,
    tour: str | None = None,
    passphrase_file: str | None = None,
) -> int:
    gc.disable()  # nothing of what is loaded now is rubbish; the window enables it when it is painted
    from pathlib import Path

    from app.paths import find_paths
    from app.settings import Settings

    paths = find_paths(data_dir)
    settings = Settings(paths.settings)
    pages = trouble = refused = None
    try:
        pages, trouble = _find_pages(paths)
    except HandbookError as error:
        refused = error
    try:
        from app.ui.shell.application import Application
    except ImportError:  # for want of a library, too
        if (missing := check.result()) is None:
            raise
    else:
        missing = check.result()
    if missing:
        print(f"handbook: {missing}", file=sys.stderr)
        return 1
    application = Application(paths, settings)
    if pages is None:
        assert refused is not None
        return application.refuse(refused)
    if tour:
        from app.ui.shell.tour import run_tour

        return run_tour(application, pages.bundle, tour, passphrase_file)
    return application.run(pages, trouble, Path(file).absolute() if file else None)
