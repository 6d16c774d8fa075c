"""The command line: one parser, a handler for each command, errors in one sentence. Loads no window module."""

import argparse
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NoReturn

from app import __version__
from app.errors import UsageError
from app.paths import Paths

if TYPE_CHECKING:
    from app.content import Bundle


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f'{message}. "{self.prog} --help" tells more.')


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments as a namespace; `run` is the handler of the command, None for the window. Raises UsageError.

    The commands' modules are loaded only when there is more than options: the window does not wait for them.
    """
    parser = _Parser(add_help=False, **_ABOUT)
    _add_options(parser)
    args, more = parser.parse_known_args(argv)
    return _full_parser().parse_args(argv) if more else args


_ABOUT: dict[str, Any] = {
    "prog": "handbook",
    "allow_abbrev": False,  # else "--passphrase WORDS" is taken for "--passphrase-file"
    "description": "Guides, search and a checklist tracker for tech workers in the Netherlands. Needs no network.",
    "epilog": "Without a command the window opens. Exit status: 0 done, 1 nothing found, 2 wrong use.",
}


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--version", action="version", version=f"handbook {__version__}")
    parser.add_argument("--data-dir", metavar="DIR", help="another place for personal data (or HANDBOOK_DATA_DIR)")
    parser.add_argument("--tour", metavar="DIR", help="walk through the window by itself and save pictures into DIR")
    parser.add_argument("--open", metavar="FILE", nargs="?", help="a content pack or hand-over, shown in the window")
    parser.add_argument("--passphrase-file", metavar="FILE", help=argparse.SUPPRESS)
    parser.set_defaults(run=None)


def _full_parser() -> argparse.ArgumentParser:
    from app.cli.calc import add_parser as add_calc
    from app.cli.checklist import add_parser as add_checklist
    from app.cli.content import add_parser as add_content
    from app.cli.letter import add_parser as add_letter
    from app.cli.packs import add_parser as add_packs
    from app.cli.search import add_parser as add_search

    parser = _Parser(**_ABOUT)
    _add_options(parser)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=_Parser)
    for add_parser in (add_search, add_content, add_calc, add_letter, add_checklist, add_packs):
        add_parser(commands)
    return parser


def run_command(args: argparse.Namespace, paths: Paths, bundle: Callable[[], "Bundle"]) -> int:
    """Run the command's handler and return the exit status. Raises HandbookError."""
    from app.cli.context import Context

    status: int = args.run(args, Context(paths, bundle, sys.stdout, sys.stderr))
    return status
