"""`handbook pack` and `install-pack`: content packs, signed files with a newer handbook.

    pack --new-key FILE                          a publisher's key; prints the publisher file that belongs to it
    pack --key FILE --to FILE [--issued SECONDS] packs the compiled handbook
    install-pack FILE [--preview] [--yes] [--json]
    install-pack --undo                          back to the pages that came with the app

JSON is stable: `{"file", "content_version", "issued": ISO day, "applied", "new", "changed", "removed": [{"kind", "id",
"lang", "title"}], "figures": [{"id", "before", "after"}]}`.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from app.cli.context import Context
from app.errors import PackError, UsageError
from app.files import write_atomically

if TYPE_CHECKING:
    from app.packs import Changes, Page


_LATEST = 253402300799  # the end of 9999: a pack tells its day


def add_parser(subparsers: argparse._SubParsersAction[Any]) -> None:
    """Add `pack` and `install-pack`; each sets `run`, a handler (args, context) -> exit status."""
    packed = subparsers.add_parser("pack", help="make a signed content pack of the handbook (for publishers)")
    packed.add_argument("--new-key", metavar="FILE", help="make a publisher's key; FILE is secret and must not exist")
    packed.add_argument("--name", default="Tech Werkers", help="the publisher's name, with --new-key")
    packed.add_argument("--key", metavar="FILE", help="the publisher's secret key")
    packed.add_argument("--to", metavar="FILE", help="the pack; its name ends in .handbookpack")
    packed.add_argument(
        "--issued", type=_seconds, metavar="SECONDS", help="seconds since 1970, otherwise SOURCE_DATE_EPOCH or now"
    )
    packed.set_defaults(run=_pack)

    taken = subparsers.add_parser("install-pack", help="take in a content pack; shows first what changes")
    taken.add_argument("file", metavar="FILE", nargs="?")
    taken.add_argument("--undo", action="store_true", help="back to the pages that came with the app")
    taken.add_argument("--preview", action="store_true", help="only show what would change")
    taken.add_argument("--yes", action="store_true", help="do not ask")
    taken.add_argument("--json", action="store_true")
    taken.set_defaults(run=_install)


def _pack(args: argparse.Namespace, context: Context) -> int:
    if args.new_key:
        return _new_key(args, context)
    if not args.key or not args.to:
        raise UsageError('Name the key and the pack: "handbook pack --key FILE --to FILE".')
    from app.packs import SUFFIX, read_key, write_pack

    target = Path(args.to)
    if target.suffix != SUFFIX:
        raise UsageError(f"The name of a content pack ends in {SUFFIX}.")
    issued = args.issued
    if issued is None:
        issued = _seconds(os.environ.get("SOURCE_DATE_EPOCH") or str(int(time.time())))
    bundle = context.bundle()
    data = write_pack(bundle, read_key(Path(args.key)), issued)
    _write(target, data, 0o644)
    print(f"{target}: {len(data) / 1e6:.1f} MB, content {bundle.manifest.content_version}", file=context.out)
    return 0


def _seconds(text: str) -> int:
    """A moment between 1970 and the year 9999, for argparse and the environment. Raises UsageError."""
    if not text.isascii() or not text.isdigit() or int(text) > _LATEST:
        raise UsageError(f'"{text}" is not a moment: --issued and SOURCE_DATE_EPOCH are seconds since 1970.')
    return int(text)


def _new_key(args: argparse.Namespace, context: Context) -> int:
    from app.packs import new_key
    from app.packs.publisher import publisher_text

    text, public = new_key()
    if os.path.lexists(args.new_key):
        raise PackError(f"{args.new_key} is there already. Choose another name; nothing was changed.")
    _write(Path(args.new_key), text, 0o600)
    print(f"{args.new_key} is secret: whoever has it can change what people read.", file=context.err)
    print("Keep it off this computer. This is for resources/publisher.json:", file=context.err)
    print(publisher_text(args.name, public).decode(), end="", file=context.out)
    return 0


def _write(path: Path, data: bytes, mode: int) -> None:
    try:
        write_atomically(path, data)
        path.chmod(mode)  # whatever the umask
    except OSError as error:
        raise PackError(f"{path} cannot be written: {error.strerror}.") from error


def _install(args: argparse.Namespace, context: Context) -> int:
    from app import packs

    if args.undo:
        gone = packs.remove(context.paths)
        print("The pages that came with the app are shown again." if gone else "No content pack is installed.",
              file=context.out)  # fmt: skip
        return 0 if gone else 1
    if not args.file:
        raise UsageError('Name the content pack: "handbook install-pack FILE".')
    if context.paths.checkout and not args.preview:
        raise PackError("A checkout shows its own sources and takes no content pack. --preview shows what is in it.")
    pack = packs.read_pack(Path(args.file), packs.read_publisher(context.paths.publisher))
    changes = packs.find_changes(context.bundle(), pack.manifest, pack.catalogue)
    if not args.json:
        _say_changes(pack.manifest.content_version, changes, context)
    applied = False
    if not args.preview:
        packs.check_newer(pack, context.paths)
        applied = args.yes or args.json or _agrees(context)
    if applied:
        packs.install(pack, context.paths)
    if args.json:
        values = {"file": args.file, "content_version": pack.manifest.content_version,
                  "issued": pack.head.day.isoformat(), "applied": applied, **_values(changes)}  # fmt: skip
        print(msgspec.json.format(msgspec.json.encode(values), indent=2).decode(), file=context.out)
    else:
        print('Installed. "handbook install-pack --undo" goes back.' if applied else "Nothing was changed.",
              file=context.out)  # fmt: skip
    return 0


def _agrees(context: Context) -> bool:
    import sys

    if not sys.stdin.isatty():
        raise UsageError("Nobody is there to be asked: add --yes, or --preview to look only.")
    print("Install it? [y/N] ", end="", file=context.err, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes", "j", "ja")


def _say_changes(version: str, changes: Changes, context: Context) -> None:
    print(f"Content {version}", file=context.out)
    for word, pages in (("new", changes.new), ("changed", changes.changed), ("removed", changes.removed)):
        for page in pages:
            print(f"  {word:<8} {page.kind:<10} {page.lang}  {page.id:<44} {page.title}", file=context.out)
    for figure in changes.figures:
        print(
            f"  amount   {figure.label['en']}: {figure.before or 'new'} -> {figure.after or 'gone'}", file=context.out
        )
    if changes.is_empty:
        print("  no page differs", file=context.out)


def _values(changes: Changes) -> dict[str, object]:
    def pages(found: tuple[Page, ...]) -> list[dict[str, str]]:
        return [dataclasses.asdict(page) for page in found]

    return {
        "new": pages(changes.new), "changed": pages(changes.changed), "removed": pages(changes.removed),
        "figures": [{"id": figure.id, "before": figure.before, "after": figure.after} for figure in changes.figures],
    }  # fmt: skip
