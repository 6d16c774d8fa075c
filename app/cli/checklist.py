"""`handbook checklist`: the tracker on the command line. It needs no display, and keeps the window out meanwhile.

    list [--json]                                            your checklists
    show RUN [--json]                                        one of them with its steps
    create                                                   make the sealed data, with a new passphrase
    start ID --name NAME [--key-date YYYY-MM-DD] [--json]    begin a checklist; makes the sealed data when there is none
    tick RUN ITEM      untick RUN ITEM      skip RUN ITEM [--reason TEXT]
    note RUN ITEM TEXT                                       TEXT "-" reads the note from standard input

RUN is the id of a run, or its name when only one run has it. ITEM is the id of a step. Exit status 0 done, 1 nothing
found (also `list` with no runs) or not possible, 2 wrong use.

JSON is stable: keys may be added, none is renamed or taken away. Days and moments are ISO texts, moments in local time.
`list --json` prints a list of `{"run", "name", "checklist", "title", "lang", "started", "last_change", "archived",
"key_dates": {id: day}, "progress": {"done", "skipped", "countable"}, "next": item id|null}`.
`show --json` and `start --json` print one such object with `"steps": [{"id", "title", "phase", "status":
"open"|"done"|"skipped", "changed": moment|null, "reason", "note", "who", "due": null|{"day", "kind":
"legal"|"employer"|"own", "is_own", "rule": text|null}, "waits": [ids], "optional", "is_own", "changed_since"}]` and
`"left_behind"`: what was written at steps that the checklist no longer has (`id` and the keys from `status` to `who`).
"""

from __future__ import annotations

import argparse
import contextlib
import datetime
import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from app.cli.context import Context
from app.content import LANGUAGES
from app.errors import UsageError

if TYPE_CHECKING:  # the cipher library is loaded when a command runs: other commands share this parser
    from app.cli.opened_data import Create, OpenedData


def add_parser(subparsers: argparse._SubParsersAction[Any]) -> None:
    """Add `checklist` and its commands; each sets `run`, a handler (args, context) -> exit status."""
    parser = subparsers.add_parser("checklist", help="your own checklists, kept encrypted")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def add(name: str, handler: Any, text: str, *words: str) -> argparse.ArgumentParser:
        # No abbreviations: "--passphrase WORDS" must be an error, not the beginning of "--passphrase-file".
        command: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
        for word in words:  # "run" is the handler's name in the arguments
            command.add_argument("run_word" if word == "RUN" else word.lower(), metavar=word)
        # SUPPRESS: without it, a missing option would hide the one given before the command.
        command.add_argument(
            "--passphrase-file",
            metavar="FILE",
            default=argparse.SUPPRESS,
            help="file whose first line is the passphrase (or HANDBOOK_PASSPHRASE_FILE); otherwise it is asked for",
        )
        command.add_argument("--lang", choices=LANGUAGES, default="en", help="language of the steps")
        command.set_defaults(run=handler)
        return command

    add("list", _list, "your checklists").add_argument("--json", action="store_true")
    add("show", _show, "a checklist of yours with its steps", "RUN").add_argument("--json", action="store_true")
    add("create", _create, "make the sealed data, with a new passphrase")
    start = add("start", _start, "begin a checklist", "ID")
    start.add_argument("--name", required=True, help="a name that says nothing to others")
    start.add_argument("--key-date", type=_day, metavar="YYYY-MM-DD", help="the day that the other days count from")
    start.add_argument("--json", action="store_true")
    add("tick", _tick, "mark a step as done", "RUN", "ITEM")
    add("untick", _untick, "mark a step as open again", "RUN", "ITEM")
    add("skip", _skip, "mark a step as not applicable", "RUN", "ITEM").add_argument("--reason", default="")
    add("note", _note, 'write a note at a step ("-" reads it from standard input)', "RUN", "ITEM", "TEXT")


def _list(args: argparse.Namespace, context: Context) -> int:
    from app.cli.run_report import summary_line, summary_values

    with _open(args, context) as opened:
        runs = [(opened.checklist_of(run), run) for run in opened.tracker.state.runs]
    if args.json:
        _print_json([summary_values(checklist, run) for checklist, run in runs], context)
    elif not runs:
        print("You have no checklists yet.", file=context.err)
    else:
        for checklist, run in runs:
            print(summary_line(checklist, run), file=context.out)
    return 0 if runs else 1


def _show(args: argparse.Namespace, context: Context) -> int:
    from app.cli.run_report import run_lines, run_values

    with _open(args, context) as opened:
        run = opened.find_run(args.run_word)
        checklist = opened.checklist_of(run)
    if args.json:
        _print_json(run_values(checklist, run), context)
    else:
        for line in run_lines(checklist, run):
            print(line, file=context.out)
    return 0


def _create(args: argparse.Namespace, context: Context) -> int:
    with _open(args, context, create="only"):
        print(f"Created: {context.paths.vault}", file=context.out)
    return 0


def _start(args: argparse.Namespace, context: Context) -> int:
    from app.cli.run_report import run_values

    checklist = context.bundle().checklist(args.id, args.lang)  # before the passphrase: a slip costs no typing
    if args.key_date and not checklist.key_dates:
        raise UsageError("This checklist has no key date: leave --key-date out.")
    with _open(args, context, create="if missing") as opened:
        run = opened.tracker.start_run(checklist, args.name, args.key_date)
    if args.json:
        _print_json(run_values(checklist, run), context)
    else:
        print(f"Started: run {run.id}", file=context.out)
    return 0


def _tick(args: argparse.Namespace, context: Context) -> int:
    with _open(args, context) as opened:
        run, step = opened.find_step(args.run_word, args.item)
        opened.tracker.tick(run.id, step.id, step.item.fingerprint if step.item else "")
        if step.waits:
            print(f"Not done yet, though it should come first: {', '.join(step.waits)}", file=context.err)
        return opened.report("Done", run, step)


def _untick(args: argparse.Namespace, context: Context) -> int:
    with _open(args, context) as opened:
        run, step = opened.find_step(args.run_word, args.item)
        opened.tracker.untick(run.id, step.id)
        return opened.report("Open again", run, step)


def _skip(args: argparse.Namespace, context: Context) -> int:
    with _open(args, context) as opened:
        run, step = opened.find_step(args.run_word, args.item)
        opened.tracker.skip(run.id, step.id, args.reason)
        return opened.report("Skipped", run, step)


def _note(args: argparse.Namespace, context: Context) -> int:
    text = sys.stdin.read().removesuffix("\n") if args.text == "-" else args.text
    with _open(args, context) as opened:
        run, step = opened.find_step(args.run_word, args.item)
        opened.tracker.set_note(run.id, step.id, text)
        return opened.report("Note saved", run, step)


@contextlib.contextmanager
def _open(args: argparse.Namespace, context: Context, create: Create = "never") -> Iterator[OpenedData]:
    from app.cli.opened_data import open_data

    with open_data(context, args.lang, getattr(args, "passphrase_file", None), create) as opened:
        yield opened


def _print_json(values: object, context: Context) -> None:
    print(json.dumps(values, ensure_ascii=False, indent=2), file=context.out)


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is not a day written as 2027-02-15") from error
