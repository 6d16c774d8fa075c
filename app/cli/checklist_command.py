"""What the commands of `handbook checklist` share: their common options, opening the data, questions, and output."""

from __future__ import annotations

import argparse
import contextlib
import datetime
import json
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from app.cli.context import Context
from app.content import LANGUAGES
from app.errors import UsageError

if TYPE_CHECKING:  # the cipher library is loaded when a command runs: other commands share this parser
    from app.cli.opened_data import Create, OpenedData
    from app.tracker import Run

Handler = Callable[[argparse.Namespace, Context], int]


class Commands:
    """Adds commands to a parser; each gets the options that all have."""

    def __init__(self, parser: argparse.ArgumentParser) -> None:
        self._commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def add(self, name: str, handler: Handler, text: str, *words: str, opens: bool = True) -> argparse.ArgumentParser:
        """A command with these words after it. `opens`: it needs the person's data."""
        # No abbreviations: "--passphrase WORDS" must be an error, not the beginning of "--passphrase-file".
        command: argparse.ArgumentParser = self._commands.add_parser(
            name, help=text, description=text[:1].upper() + text[1:] + ".", allow_abbrev=False
        )
        for word in words:  # "run" is the handler's name in the arguments
            command.add_argument("run_word" if word == "RUN" else word.lower().replace("-", "_"), metavar=word)
        if opens:
            # SUPPRESS: without it, a missing option would hide the one given before the command.
            command.add_argument(
                "--passphrase-file",
                metavar="FILE",
                default=argparse.SUPPRESS,
                help="file whose first line is the passphrase (or HANDBOOK_PASSPHRASE_FILE); otherwise it is asked for",
            )
        command.add_argument("--lang", choices=LANGUAGES, default="en", help="language of the steps")
        command.add_argument("--json", action="store_true", help="the answer as JSON")
        command.set_defaults(run=handler)
        return command

    def group(self, name: str, text: str) -> Commands:
        """Commands below a command, as in `diary add`."""
        return Commands(self._commands.add_parser(name, help=text, description=text[:1].upper() + text[1:] + "."))


def add_file_passphrase(command: argparse.ArgumentParser) -> None:
    """The option for the passphrase of a file that is not the data file."""
    command.add_argument(
        "--file-passphrase-file",
        metavar="FILE",
        help="file whose first line is the passphrase of the hand-over file (or HANDBOOK_FILE_PASSPHRASE_FILE)",
    )


@contextlib.contextmanager
def opened(
    args: argparse.Namespace, context: Context, create: Create = "never", accept_older: bool = False
) -> Iterator[OpenedData]:
    """The data, open for the length of the command."""
    from app.cli.opened_data import open_data

    file = getattr(args, "passphrase_file", None)
    with open_data(context, args.lang, lambda: passphrase_of(args), file, create, accept_older) as data:
        yield data


def passphrase_of(args: argparse.Namespace) -> str:
    """The passphrase of the data. On the terminal it is asked for once, however often a command needs it."""
    from app.cli.passphrase import read_passphrase

    if not hasattr(args, "asked"):
        args.asked = read_passphrase(getattr(args, "passphrase_file", None))
    found: str = args.asked
    return found


def answer_run(args: argparse.Namespace, context: Context, data: OpenedData, run: Run, said: str) -> int:
    """Say what was done: a sentence, or the whole run as JSON. Always 0, the exit status."""
    if args.json:
        from app.exports import run_values

        run = data.tracker.run(run.id)
        print_json(run_values(data.checklist_of(run), run), context)
    else:
        print(said, file=context.out)
    return 0


def print_json(values: object, context: Context) -> None:
    """Values as JSON, for people too: indented, letters as they are."""
    print(json.dumps(values, ensure_ascii=False, indent=2), file=context.out)


def sure(args: argparse.Namespace, context: Context, question: str, needs_yes: bool) -> bool:
    """Whether the person wants it: `--yes`, or the answer on the terminal.

    Without a terminal: UsageError when `needs_yes`, else yes.
    """
    if args.yes:
        return True
    if not sys.stdin.isatty():
        if needs_yes:
            raise UsageError("This cannot be taken back, so it needs --yes. Nothing was changed.")
        return True
    print(f"{question} [y/N] ", end="", file=context.err, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes", "j", "ja")


def text_of(word: str) -> str:
    """A text from the command line; "-" reads it from standard input, without its last line end."""
    return sys.stdin.read().removesuffix("\n") if word == "-" else word


def a_day(text: str) -> datetime.date:
    """A day, for argparse."""
    try:
        return datetime.date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is not a day written as 2027-02-15") from error


def a_day_or_none(text: str) -> datetime.date | None:
    """A day, or "none"."""
    return None if text == "none" else a_day(text)
