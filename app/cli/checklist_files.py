"""The commands that give a checklist to somebody and take one in: export, import."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.checklist_command import Commands, add_file_passphrase, opened, print_json, sure
from app.cli.context import Context
from app.cli.named_files import read_file, write_file
from app.cli.passphrase import OF_FILE, choose_passphrase, read_passphrase
from app.cli.run_report import counted
from app.errors import HandbookError, UsageError, VaultDamaged

if TYPE_CHECKING:
    from app.tracker import Difference, Run

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
    export.add_argument(
        "--with-marks", action="store_true", help="a hand-over also has your marks and notes in its guides"
    )
    export.add_argument("--force", action="store_true", help="replace a file that is there")
    add_file_passphrase(export)
    take_in = commands.add(
        "import", _import, "join a hand-over or JSON file with yours; shows first what changes", "FILE"
    )
    take_in.add_argument("--name", default="", help="for a checklist that comes without one")
    add_file_passphrase(take_in)
    take_in.add_argument("--preview", action="store_true", help="only show what would change")
    take_in.add_argument("--yes", action="store_true", help="do not ask")


def _export(args: argparse.Namespace, context: Context) -> int:
    from app.exports import NOT_ENCRYPTED

    kind = args.format or _BY_SUFFIX.get(Path(args.to).suffix.lower(), "json" if args.json else "md")
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
        has_marks = kind == "handover" and args.with_marks
        marks = data.tracker.reading.hand_out_marks(checklist.pages()) if has_marks else ()
    if kind == "handover":
        from app.tracker import pack, without_notes
        from app.vault import seal_handover

        text = pack(without_notes(run) if args.without_notes else run, marks)
        write_file(args.to, seal_handover(text, passphrase), args.force, context)
        return 0
    from app.cli.run_report import exported

    write_file(args.to, exported(kind, checklist, run, args.with_notes), args.force, context)
    print(NOT_ENCRYPTED.get(args.lang), file=context.err)
    return 0


def _import(args: argparse.Namespace, context: Context) -> int:
    from app.tracker import differences, unpack_all

    found = read_file(args.file)
    parcel = unpack_all(unsealed(found, args))
    copy = parcel.run
    with opened(args, context, create="never" if args.preview else "if missing") as data:
        mine = next((run for run in data.tracker.state.runs if run.id == copy.id), None)
        joined = data.tracker.joined(copy, args.name or data.checklist_of(copy).title)
        changes = differences(mine, joined)
        if not args.json:
            _say_changes(mine, joined, changes, context)
        marks = [mark for mark in parcel.marks if mark not in data.tracker.state.marks]
        if marks and not args.json:
            print(f"  {counted(len(marks), 'mark or note', 'marks and notes')} in guides", file=context.out)
        wanted = not args.preview and (mine is None or joined != mine or bool(marks))
        question = "Add it?" if mine is None else "Change yours like this?"
        applied = wanted and (args.json or sure(args, context, question, needs_yes=False))
        if applied:
            data.tracker.take_in(copy, args.name or data.checklist_of(copy).title)
            data.tracker.reading.take_in_marks(parcel.marks)
    if args.json:
        listed = [difference_values(change) for change in changes]
        values = {"run": joined.id, "is_new": mine is None, "applied": applied, "changes": listed,
                  "marks": len(marks)}  # fmt: skip
        print_json(values, context)
    elif applied:
        print(f"Taken in: run {joined.id}", file=context.out)
    else:
        print("Nothing was changed.", file=context.out)
    return 0


def unsealed(content: bytes, args: argparse.Namespace) -> bytes:
    """The text of a run in a hand-over file, or the content itself when it is not one."""
    from app.vault import is_handover, open_handover

    if not is_handover(content):
        return content
    try:
        return open_handover(content, read_passphrase(args.file_passphrase_file, OF_FILE))
    except VaultDamaged as error:
        raise HandbookError(str(error)) from error


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


def difference_values(change: Difference) -> dict[str, str]:
    """A difference for JSON."""
    return {"step": change.step_id, "field": change.field, "before": change.before, "after": change.after}
