"""The commands that write and read files: export, import, backup, restore, verify."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.checklist_command import Commands, add_file_passphrase, opened, print_json, read_file, sure, write_file
from app.cli.context import Context
from app.cli.passphrase import OF_FILE, choose_passphrase, read_passphrase
from app.errors import HandbookError, NoVault, UsageError, VaultDamaged, WrongPassphrase

if TYPE_CHECKING:
    from app.tracker import Difference, Run, State

_FORMATS = ("md", "csv", "ics", "json", "handover")
_BY_SUFFIX = {".md": "md", ".txt": "md", ".csv": "csv", ".ics": "ics", ".json": "json"}


def add_commands(commands: Commands) -> None:
    """Add them to the parser."""
    export = commands.add(
        "export", _export, "write a checklist of yours to a file; only a hand-over is encrypted", "RUN"
    )
    export.add_argument("--format", choices=_FORMATS, help="otherwise by the end of FILE's name, else Markdown")
    export.add_argument("--to", metavar="FILE", default="-", help="otherwise it goes to standard output")
    export.add_argument(
        "--with-notes", action="store_true", help="with notes, names and reasons (a hand-over has them)"
    )
    export.add_argument("--without-notes", action="store_true", help="leave them out of a hand-over, too")
    export.add_argument("--force", action="store_true", help="replace a file that is there")
    add_file_passphrase(export)
    take_in = commands.add(
        "import", _import, "join a hand-over or JSON file with yours; shows first what changes", "FILE"
    )
    take_in.add_argument("--name", default="", help="for a checklist that comes without one")
    add_file_passphrase(take_in)
    commands.add("backup", _backup, "a sealed copy of all your data, with the same passphrase", "FILE")
    restore = commands.add("restore", _restore, "put a backup in the place of all your data", "FILE")
    add_file_passphrase(restore)
    for command in (take_in, restore):
        command.add_argument("--preview", action="store_true", help="only show what would change")
        command.add_argument("--yes", action="store_true", help="do not ask")
    verify = commands.add("verify", _verify, "open your data, or a backup or hand-over, and check it")
    verify.add_argument("file", metavar="FILE", nargs="?", help="otherwise your own data")
    add_file_passphrase(verify)


def _export(args: argparse.Namespace, context: Context) -> int:
    from app.exports import NOT_ENCRYPTED

    kind = args.format or _BY_SUFFIX.get(Path(args.to).suffix.lower(), "md")
    if kind == "handover" and args.to == "-":
        raise UsageError("A hand-over needs a file: add --to FILE.")
    with opened(args, context) as data:
        run = data.find_run(args.run_word)
        checklist = data.checklist_of(run)
        passphrase = ""
        if kind == "handover":
            passphrase = choose_passphrase(args.file_passphrase_file, context.err, OF_FILE)
        if kind in ("handover", "json"):
            run = data.tracker.hand_out(run.id)  # first: nothing leaves that is not known to have left
    if kind == "handover":
        from app.tracker import pack, without_notes
        from app.vault import seal_handover

        write_file(args.to, seal_handover(pack(without_notes(run) if args.without_notes else run), passphrase),
                   args.force, context)  # fmt: skip
        return 0
    from app.cli.run_report import exported

    write_file(args.to, exported(kind, checklist, run, args.with_notes), args.force, context)
    print(NOT_ENCRYPTED.get(args.lang), file=context.err)
    return 0


def _import(args: argparse.Namespace, context: Context) -> int:
    from app.tracker import differences, unpack

    found = read_file(args.file)
    copy = unpack(_unsealed(found, args))
    with opened(args, context, create="if missing") as data:
        mine = next((run for run in data.tracker.state.runs if run.id == copy.id), None)
        joined = data.tracker.joined(copy, args.name or data.checklist_of(copy).title)
        changes = differences(mine, joined)
        if not args.json:
            _say_changes(mine, joined, changes, context)
        wanted = not args.preview and (mine is None or joined != mine)
        question = "Add it?" if mine is None else "Change yours like this?"
        applied = wanted and (args.json or sure(args, context, question, needs_yes=False))
        if applied:
            data.tracker.take_in(copy, args.name or data.checklist_of(copy).title)
    if args.json:
        listed = [_difference_values(change) for change in changes]
        values = {"run": joined.id, "is_new": mine is None, "applied": applied, "changes": listed}
        print_json(values, context)
    elif applied:
        print(f"Taken in: run {joined.id}", file=context.out)
    else:
        print("Nothing was changed.", file=context.out)
    return 0


def _backup(args: argparse.Namespace, context: Context) -> int:
    with opened(args, context) as data:
        data.vault.write_copy(Path(args.file), data.vault.payload)
        runs = len(data.tracker.state.runs)
    if args.json:
        print_json({"file": args.file, "runs": runs}, context)
    else:
        print(
            f"Backup written and opened again: {args.file}. It has the same passphrase as your data.", file=context.out
        )
    return 0


def _restore(args: argparse.Namespace, context: Context) -> int:
    from app.cli.opened_data import hold_folder, put_in_place
    from app.tracker import State, Tracker, decode

    path = Path(args.file)
    first, state = _opened_copy(path, args)
    if not _is_whole(args, context):
        # No data here yet, or data that is damaged: the backup itself becomes the data file.
        if not args.preview and (args.json or sure(args, context, "Put this backup in place?", needs_yes=False)):
            with hold_folder(context):
                kept = put_in_place(first, context.paths.vault)
            if kept:
                print(f"The damaged file was kept: {kept.name}", file=context.err)
        return _say_restored(args, context, State(), state, not args.preview)
    with opened(args, context) as data:
        tracker: Tracker = data.tracker
        before = tracker.state
        if not args.json:
            _say_state(before, state, context)
        wanted = not args.preview and before != state
        applied = wanted and (args.json or sure(args, context, "Put this backup in the place of your data?", False))
        if applied:
            tracker.restore(decode(first.payload))
    return _say_restored(args, context, before, state, applied)


def _verify(args: argparse.Namespace, context: Context) -> int:
    from app.tracker import State, faults, unpack
    from app.vault import is_handover

    if args.file is None:
        with opened(args, context) as data:
            state, name, kind = data.tracker.state, str(context.paths.vault), "data"
    elif is_handover(content := read_file(args.file)):
        state, name, kind = State(runs=(unpack(_unsealed(content, args)),)), args.file, "handover"
    else:
        _, state = _opened_copy(Path(args.file), args)
        name, kind = args.file, "data"
    found = faults(state.diary)
    if args.json:
        print_json(
            {"file": name, "kind": kind, "runs": len(state.runs), "entries": len(state.diary.entries),
             "bookmarks": len(state.bookmarks), "faults": [fault._asdict() for fault in found]}, context)  # fmt: skip
    else:
        print(f"Opened and whole: {_counted(state)}.", file=context.out)
        if found:
            from app.exports import fault_words

            print(fault_words(state.diary, args.lang), file=context.out)
    return 1 if found else 0


def _unsealed(content: bytes, args: argparse.Namespace) -> bytes:
    """The text of a run in a hand-over file, or the content itself when it is not one."""
    from app.vault import is_handover, open_handover

    if not is_handover(content):
        return content
    try:
        return open_handover(content, read_passphrase(args.file_passphrase_file, OF_FILE))
    except VaultDamaged as error:
        raise HandbookError(str(error)) from error


def _opened_copy(path: Path, args: argparse.Namespace) -> tuple[_Copy, State]:
    """A backup: its bytes and payload, and the state in it. Tried with the own passphrase first."""
    from app.cli.opened_data import Copy
    from app.tracker import decode
    from app.vault import Vault

    content = read_file(str(path))
    own = getattr(args, "passphrase_file", None)
    passphrase = (
        read_passphrase(args.file_passphrase_file, OF_FILE) if args.file_passphrase_file else read_passphrase(own)
    )
    try:
        vault = Vault.open(path, passphrase)
    except WrongPassphrase as error:
        raise WrongPassphrase(
            "This is not the passphrase of that backup. Name it with --file-passphrase-file."
        ) from error
    except NoVault as error:
        raise HandbookError("There is no file of that name.") from error
    payload = vault.payload
    vault.lock()
    return Copy(content, payload), decode(payload)


def _is_whole(args: argparse.Namespace, context: Context) -> bool:
    """Whether there is a data file here that opens. Raises WrongPassphrase and other VaultErrors."""
    try:
        with opened(args, context):
            return True
    except (NoVault, VaultDamaged):
        return False


def _say_state(before: State, after: State, context: Context) -> None:
    print(f"Your data now: {_counted(before)}.", file=context.out)
    print(f"The backup:    {_counted(after)}.", file=context.out)
    for run in before.runs:
        if run.id not in {other.id for other in after.runs}:
            print(f"  not in the backup: {run.name} ({run.id})", file=context.out)


def _say_restored(args: argparse.Namespace, context: Context, before: State, after: State, applied: bool) -> int:
    if args.json:
        from app.tracker import differences

        known = {run.id: run for run in before.runs}
        changes = [
            {"run": run.id, **_difference_values(change)}
            for run in after.runs
            for change in differences(known.get(run.id), run)
        ]
        gone = [run_id for run_id in known if run_id not in {run.id for run in after.runs}]
        print_json({"file": args.file, "is_new": before == type(before)(), "applied": applied, "changes": changes,
                    "gone": gone}, context)  # fmt: skip
    else:
        print("Restored." if applied else "Nothing was changed.", file=context.out)
    return 0


def _say_changes(mine: Run | None, joined: Run, changes: list[Difference], context: Context) -> None:
    if mine is None:
        print(f"New: {joined.name}", file=context.out)
    elif not changes:
        print("Yours has all of it already.", file=context.out)
    for change in changes if mine else ():
        where = f"{change.step_id}, " if change.step_id else ""
        before, after = change.before or "nothing", change.after or "nothing"
        text = f"also written: {after}" if change.field == "kept" else f"{change.field}: {before} -> {after}"
        print(f"  {where}{text}", file=context.out)


def _difference_values(change: Difference) -> dict[str, str]:
    return {"step": change.step_id, "field": change.field, "before": change.before, "after": change.after}


def _counted(state: State) -> str:
    numbers = [
        (len(state.runs), "checklist"),
        (len(state.diary.entries), "diary entry"),
        (len(state.bookmarks), "bookmark"),
    ]
    plural = {"diary entry": "diary entries"}
    return ", ".join(f"{count} {name if count == 1 else plural.get(name, name + 's')}" for count, name in numbers)


if TYPE_CHECKING:
    from app.cli.opened_data import Copy as _Copy
