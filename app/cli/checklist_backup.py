"""The commands that keep all of a person's data safe: backup, restore, verify."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.checklist_command import Commands, add_file_passphrase, opened, passphrase_of, print_json, sure
from app.cli.checklist_files import difference_values, unsealed
from app.cli.context import Context
from app.cli.named_files import read_file
from app.cli.passphrase import OF_FILE, read_passphrase
from app.cli.run_report import counted
from app.errors import HandbookError, NoVault, UsageError, VaultDamaged, VaultError, VaultOlder, WrongPassphrase
from app.files import NotAFile, read_ordinary

if TYPE_CHECKING:
    from app.tracker import State
    from app.vault import Backup


def add_commands(commands: Commands) -> None:
    """Add them to the parser."""
    backup = commands.add(
        "backup", _backup, "a sealed copy of all your data, with the same passphrase, opened again and compared"
    )
    backup.add_argument("file", metavar="FILE", nargs="?", help="otherwise among the backups beside your data")
    backup.add_argument("--list", action="store_true", help="list the backups beside your data, newest first")
    restore = commands.add("restore", _restore, "put a backup in the place of all your data; shows first what changes")
    restore.add_argument("file", metavar="FILE", nargs="?", help="the backup")
    restore.add_argument("--newest", action="store_true", help="the newest backup beside your data that opens")
    restore.add_argument("--preview", action="store_true", help="only show what would change")
    restore.add_argument("--yes", action="store_true", help="do not ask")
    verify = commands.add("verify", _verify, "open your data, or a backup or hand-over, and check it")
    verify.add_argument("file", metavar="FILE", nargs="?", help="otherwise your own data")
    verify.add_argument("--backups", action="store_true", help="all backups beside your data")
    verify.add_argument(
        "--accept-older", action="store_true", help="go on with an older file that stands in the place of the newer one"
    )
    for command in (restore, verify):
        add_file_passphrase(command)


def _backup(args: argparse.Namespace, context: Context) -> int:
    from app.vault import Backups

    if args.list and args.file:
        raise UsageError("Choose one: a FILE for a new backup, or --list.")
    backups = Backups(context.paths.backups)
    if args.list:
        return _list(args, context, backups.listed())
    with opened(args, context) as data:
        if args.file:
            data.vault.write_copy(Path(args.file), data.vault.payload)
        else:
            data.vault.back_up()
        runs = len(data.tracker.state.runs)
    path = args.file or str(backups.listed()[0].path)
    if args.json:
        print_json({"file": path, "runs": runs}, context)
    else:
        print(f"Backup written and opened again: {path}. It has the same passphrase as your data.", file=context.out)
    return 0


def _list(args: argparse.Namespace, context: Context, found: list[Backup]) -> int:
    from app.vault import Backups

    outside = Backups(context.paths.backups).record().outside
    if args.json:
        listed = [_backup_values(backup) for backup in found]
        print_json({"backups": listed, "outside": outside.isoformat() if outside else None}, context)
    else:
        for backup in found:
            moment = backup.moment.isoformat(" ", "minutes")
            print(f"{moment}  {backup.size_bytes:>10,} bytes  {backup.path}", file=context.out)
        if not found:
            print("There is no backup beside your data yet.", file=context.err)
        said = f"was made on {outside}" if outside else "does not exist"
        print(f"The newest backup at another place {said}.", file=context.err)
    return 0 if found else 1


def _backup_values(backup: Backup) -> dict[str, object]:
    return {
        "file": str(backup.path), "moment": backup.moment.isoformat(), "version": backup.generation,
        "size": backup.size_bytes, "passphrase_set": backup.header.passphrase_set.isoformat(),
    }  # fmt: skip


def _restore(args: argparse.Namespace, context: Context) -> int:
    from app.cli.opened_data import hold_folder
    from app.tracker import State, decode
    from app.vault import Backups, put_back

    if bool(args.file) == args.newest:
        raise UsageError("Name the backup: a FILE, or --newest.")
    path = _newest(args, context) if args.newest else Path(args.file)
    content, payload = _opened_copy(path, args)
    state = decode(payload)
    if not _is_whole(args, context):
        # No data here, or data that does not open or is older: the backup itself becomes the data file.
        applied = not args.preview and (args.json or sure(args, context, "Put this backup in place?", needs_yes=False))
        if applied:
            with hold_folder(context):
                kept = put_back(content, context.paths.vault, Backups(context.paths.backups))
            if kept:
                print(f"The file that was there was kept: {kept.name}", file=context.err)
        return _say_restored(args, context, path, State(), state, applied)
    with opened(args, context) as data:
        before = data.tracker.state
        if not args.json:
            _say_state(before, state, context)
        wanted = not args.preview and before != state
        applied = wanted and (args.json or sure(args, context, "Put this backup in the place of your data?", False))
        if applied:
            data.tracker.restore(state)
    return _say_restored(args, context, path, before, state, applied)


def _newest(args: argparse.Namespace, context: Context) -> Path:
    """The newest backup that opens. Raises HandbookError when none does."""
    from app.vault import Backups

    for backup in Backups(context.paths.backups).listed():
        try:
            _opened_copy(backup.path, args)
        except VaultError:
            continue
        return backup.path
    raise HandbookError("No backup beside your data opens with this passphrase. Nothing was changed.")


def _verify(args: argparse.Namespace, context: Context) -> int:
    from app.tracker import State, decode, faults, unpack
    from app.vault import is_handover

    if args.backups:
        return _verify_backups(args, context)
    if args.file is None:
        with opened(args, context, accept_older=args.accept_older) as data:
            state, name, kind = data.tracker.state, str(context.paths.vault), "data"
    elif is_handover(content := read_file(args.file)):
        state, name, kind = State(runs=(unpack(unsealed(content, args)),)), args.file, "handover"
    else:
        state, name, kind = decode(_opened_copy(Path(args.file), args)[1]), args.file, "data"
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


def _verify_backups(args: argparse.Namespace, context: Context) -> int:
    """Open every backup beside the data; 1 when one does not open."""
    from app.tracker import decode
    from app.vault import Backups

    answers: list[dict[str, object]] = []
    backups = Backups(context.paths.backups)
    whole = {backup.path: backup for backup in backups.listed()}
    for path in backups.files():
        try:
            runs, problem = len(decode(_opened_copy(path, args)[1]).runs), None
        except VaultError as error:
            runs, problem = 0, str(error)
        moment = whole[path].moment.isoformat() if path in whole else None
        answers.append({"file": str(path), "moment": moment, "runs": runs, "problem": problem})
    if args.json:
        print_json(answers, context)
    else:
        for answer in answers:
            said = answer["problem"] or f"opened and whole, {answer['runs']} checklists"
            print(f"{answer['file']}: {said}", file=context.out)
        if not answers:
            print("There is no backup beside your data yet.", file=context.err)
    return 0 if answers and all(answer["problem"] is None for answer in answers) else 1


def _opened_copy(path: Path, args: argparse.Namespace) -> tuple[bytes, bytes]:
    """A backup: its bytes, and what is sealed in it. Tried with the own passphrase unless another is named."""
    from app.vault.backups import MOST_BYTES
    from app.vault.upgrades import open_any

    other = args.file_passphrase_file or os.environ.get(OF_FILE.environment)
    passphrase = read_passphrase(args.file_passphrase_file, OF_FILE) if other else passphrase_of(args)
    try:
        content = read_ordinary(path, MOST_BYTES)
        return content, open_any(content, passphrase)[1].payload
    except WrongPassphrase as error:
        raise WrongPassphrase(
            "This is not the passphrase of that backup. Name it with --file-passphrase-file."
        ) from error
    except FileNotFoundError as error:
        raise HandbookError("There is no file of that name.") from error
    except OSError as error:
        raise VaultError("That file cannot be read. Check the disk and who may read it.") from error
    except (VaultDamaged, NotAFile) as error:
        raise VaultDamaged("This is no backup of your data, or it is damaged. Try another one.") from error


def _is_whole(args: argparse.Namespace, context: Context) -> bool:
    """Whether there is a data file here that opens and is the newest. Raises WrongPassphrase and other VaultErrors."""
    try:
        with opened(args, context):
            return True
    except (NoVault, VaultDamaged, VaultOlder):
        return False


def _say_state(before: State, after: State, context: Context) -> None:
    print(f"Your data now: {_counted(before)}.", file=context.out)
    print(f"The backup:    {_counted(after)}.", file=context.out)
    for run in before.runs:
        if run.id not in {other.id for other in after.runs}:
            print(f"  not in the backup: {run.name} ({run.id})", file=context.out)


def _say_restored(
    args: argparse.Namespace, context: Context, path: Path, before: State, after: State, applied: bool
) -> int:
    if args.json:
        from app.tracker import differences

        known = {run.id: run for run in before.runs}
        changes = [
            {"run": run.id, **difference_values(change)}
            for run in after.runs
            for change in differences(known.get(run.id), run)
        ]
        gone = [run_id for run_id in known if run_id not in {run.id for run in after.runs}]
        print_json({"file": str(path), "is_new": before == type(before)(), "applied": applied, "changes": changes,
                    "gone": gone}, context)  # fmt: skip
    else:
        print("Restored." if applied else "Nothing was changed.", file=context.out)
    return 0


def _counted(state: State) -> str:
    entries = counted(len(state.diary.entries), "diary entry", "diary entries")
    return f"{counted(len(state.runs), 'checklist')}, {entries}, {counted(len(state.bookmarks), 'bookmark')}"
