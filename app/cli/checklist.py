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
from app.content import LANGUAGES, Checklist
from app.errors import NoVault, UnknownId, UsageError, VaultError, VaultInUse
from app.files import FolderLock, make_private_folder

if TYPE_CHECKING:  # the cipher library is loaded when a command runs: other commands share this parser
    from app.tracker import Run, Step, Tracker


def add_parser(subparsers: argparse._SubParsersAction[Any]) -> None:
    """Add `checklist` and its commands; each sets `run`, a handler (args, context) -> exit status."""
    parser = subparsers.add_parser("checklist", help="your own checklists, kept encrypted")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def add(name: str, handler: Any, text: str, *words: str) -> argparse.ArgumentParser:
        command: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text)
        for word in words:
            command.add_argument(word.lower(), metavar=word)
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
    with _open_tracker(args, context) as tracker:
        runs = [(_checklist_of(run, args, context), run) for run in tracker.state.runs]
    from app.cli.run_report import summary_line, summary_values

    if args.json:
        _print_json([summary_values(checklist, run) for checklist, run in runs], context)
    elif not runs:
        print("You have no checklists yet.", file=context.err)
    else:
        for checklist, run in runs:
            print(summary_line(checklist, run), file=context.out)
    return 0 if runs else 1


def _show(args: argparse.Namespace, context: Context) -> int:
    with _open_tracker(args, context) as tracker:
        run = _find_run(tracker, args.run_word)
    checklist = _checklist_of(run, args, context)
    if args.json:
        _print_run_json(checklist, run, context)
    else:
        from app.cli.run_report import run_lines

        for line in run_lines(checklist, run):
            print(line, file=context.out)
    return 0


def _create(args: argparse.Namespace, context: Context) -> int:
    with _open_tracker(args, context, create="only"):
        pass
    print(f"Created: {context.paths.vault}", file=context.out)
    return 0


def _start(args: argparse.Namespace, context: Context) -> int:
    checklist = context.bundle().checklist(args.id, args.lang)  # before the passphrase: a slip costs no typing
    if args.key_date and not checklist.key_dates:
        raise UsageError("This checklist has no key date: leave --key-date out.")
    with _open_tracker(args, context, create="if missing") as tracker:
        run = tracker.start_run(checklist, args.name, args.key_date)
    if args.json:
        _print_run_json(checklist, run, context)
    else:
        print(f"Started: run {run.id}", file=context.out)
    return 0


def _tick(args: argparse.Namespace, context: Context) -> int:
    with _open_tracker(args, context) as tracker:
        run, step = _find_step(tracker, args, context)
        tracker.tick(run.id, step.id, step.item.fingerprint if step.item else "")
        if step.waits:
            print(f"Not done yet, though it should come first: {', '.join(step.waits)}", file=context.err)
        return _report(tracker, run, args, context, "Done")


def _untick(args: argparse.Namespace, context: Context) -> int:
    with _open_tracker(args, context) as tracker:
        run, step = _find_step(tracker, args, context)
        tracker.untick(run.id, step.id)
        return _report(tracker, run, args, context, "Open again")


def _skip(args: argparse.Namespace, context: Context) -> int:
    with _open_tracker(args, context) as tracker:
        run, step = _find_step(tracker, args, context)
        tracker.skip(run.id, step.id, args.reason)
        return _report(tracker, run, args, context, "Skipped")


def _note(args: argparse.Namespace, context: Context) -> int:
    text = sys.stdin.read().removesuffix("\n") if args.text == "-" else args.text
    with _open_tracker(args, context) as tracker:
        run, step = _find_step(tracker, args, context)
        tracker.set_note(run.id, step.id, text)
        return _report(tracker, run, args, context, "Note saved")


@contextlib.contextmanager
def _open_tracker(args: argparse.Namespace, context: Context, create: str = "") -> Iterator[Tracker]:
    """The tracker over the sealed data, which is ours alone meanwhile and locked again afterwards.

    `create` "if missing" makes new data when there is none, "only" refuses when there is some. Raises VaultInUse,
    NoVault, UsageError, and whatever opening raises.
    """
    from app.cli.passphrase import choose_passphrase, read_passphrase
    from app.tracker import Tracker
    from app.vault import Vault, passphrase_strength

    path, file = context.paths.vault, getattr(args, "passphrase_file", None)
    with _folder_of_ours(context, create=bool(create)):
        if path.exists():
            if create == "only":
                raise VaultError("There is already personal data here. Nothing was changed.")
            vault = Vault.open(path, read_passphrase(file))
        elif create:
            passphrase = choose_passphrase(file, context.err)
            if passphrase_strength(passphrase) == "weak":
                print("This passphrase is easy to guess. Five words from a list are better.", file=context.err)
            vault = Vault.create(path, passphrase, b"")
        else:
            raise _no_data()
        try:
            yield Tracker.over(vault)
        finally:
            vault.lock()


@contextlib.contextmanager
def _folder_of_ours(context: Context, create: bool) -> Iterator[None]:
    folder = context.paths.data
    try:
        if create:
            make_private_folder(folder)
        elif not folder.is_dir():
            raise _no_data()
        lock = FolderLock(folder)
        is_ours = lock.acquire()
    except OSError as error:
        raise VaultError("The folder of your data cannot be used: check that it exists and is yours.") from error
    if not is_ours:
        raise VaultInUse("Your data is in use by the window or another command. Close that one and try again.")
    with lock:
        yield


def _no_data() -> NoVault:
    return NoVault('There is no personal data yet: "handbook checklist start ID --name NAME" makes it.')


def _find_run(tracker: Tracker, word: str) -> Run:
    """The run with this id, else the only one with this name. Raises UnknownId, UsageError when several have it."""
    runs = tracker.state.runs
    found = [run for run in runs if run.id == word] or [run for run in runs if run.name == word]
    if not found:
        raise UnknownId('None of your checklists has that id or name. "handbook checklist list" shows them all.')
    if len(found) > 1:
        raise UsageError(f"Several of your checklists have that name. Use an id: {', '.join(run.id for run in found)}.")
    return found[0]


def _find_step(tracker: Tracker, args: argparse.Namespace, context: Context) -> tuple[Run, Step]:
    """The run and the step that the arguments name. Raises UnknownId, UsageError."""
    from app.tracker import steps

    run = _find_run(tracker, args.run_word)
    for step in steps(_checklist_of(run, args, context), run):
        if step.id == args.item:
            return run, step
    raise UnknownId('This checklist has no step with that id. "handbook checklist show RUN" shows them all.')


def _checklist_of(run: Run, args: argparse.Namespace, context: Context) -> Checklist:
    """The run's checklist; without steps and with its id as title when the handbook no longer has it."""
    bundle = context.bundle()
    if bundle.has_checklist(run.checklist):
        return bundle.checklist(run.checklist, args.lang)
    day = run.started.date()
    return Checklist(run.checklist, args.lang, run.checklist, "", "", "", (), checked=day, check_by=day)


def _report(tracker: Tracker, run: Run, args: argparse.Namespace, context: Context, what: str) -> int:
    from app.cli.run_report import progress_text

    now = progress_text(_checklist_of(run, args, context), tracker.run(run.id))
    print(f"{what}: {args.item}. {now}.", file=context.out)
    return 0


def _print_run_json(checklist: Checklist, run: Run, context: Context) -> None:
    from app.cli.run_report import run_values

    _print_json(run_values(checklist, run), context)


def _print_json(values: object, context: Context) -> None:
    print(json.dumps(values, ensure_ascii=False, indent=2), file=context.out)


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is not a day written as 2027-02-15") from error
