"""The commands for whole runs: list, show, start, rename, key dates, archive, finish, copy, erase, agenda, undo."""

from __future__ import annotations

import argparse
import datetime
from typing import TYPE_CHECKING

from app.cli.checklist_command import Commands, a_day, a_day_or_none, answer_run, opened, print_json, sure
from app.cli.context import Context
from app.cli.named_files import write_file
from app.cli.run_report import counted
from app.errors import UnknownId, UsageError

if TYPE_CHECKING:
    from app.tracker import Run, Tracker


def add_commands(commands: Commands) -> None:
    """Add them to the parser."""
    add = commands.add
    listed = add("list", _list, "your checklists")
    listed.add_argument("--all", action="store_true", help="those put away, too (in JSON they always are)")
    add("show", _show, "a checklist of yours with its steps", "RUN")
    add("create", _create, "make the sealed data, with a new passphrase")
    start = add("start", _start, "begin a checklist; makes the sealed data when there is none", "ID")
    start.add_argument("--name", required=True, help="a name that says nothing to others")
    start.add_argument("--key-date", type=a_day, metavar="DAY", help="the day that the other days count from")
    empty = add("start-empty", _start_empty, "begin a checklist with only steps of your own")
    empty.add_argument("--name", required=True, help="a name that says nothing to others")
    add("rename", _rename, "give a checklist of yours another name", "RUN", "NAME")
    key_date = add("key-date", _key_date, "set the day that other days count from, and show what moves", "RUN", "KEY")
    key_date.add_argument("day", type=a_day_or_none, metavar="DAY", help='YYYY-MM-DD, or "none"')
    key_date.add_argument("--preview", action="store_true", help="only show what would move")
    add("seen", _seen, "you have seen what is new in a checklist: mark nothing as new", "RUN")
    add("archive", _archive, "put a checklist away", "RUN")
    add("unarchive", _unarchive, "take a checklist out again", "RUN")
    add("finish", _finish, "put a checklist away as finished", "RUN")
    double = add("duplicate", _duplicate, "a second run with the same dates and own steps", "RUN")
    double.add_argument("--name", required=True)
    double.add_argument("--with-progress", action="store_true", help="with ticks, notes and names, too")
    erase = add("erase", _erase, "delete a checklist with everything in it, for good", "RUN")
    erase.add_argument("--yes", action="store_true", help="do not ask")
    agenda = add("agenda", _agenda, "what is due when, over all checklists")
    agenda.add_argument("--legal", action="store_true", help="legal deadlines only")
    agenda.add_argument("--to", metavar="FILE", help="write a calendar file (.ics), which is not encrypted")
    agenda.add_argument("--with-names", action="store_true", help="the names of your checklists in the calendar file")
    agenda.add_argument("--force", action="store_true", help="replace a file that is there")
    add("undo", _undo, "take back the last change made on the command line (the last 10; not an erasing)")
    add("redo", _redo, "make a change again that was taken back")


def _list(args: argparse.Namespace, context: Context) -> int:
    from app.cli.run_report import summary_line
    from app.exports import summary_values

    with opened(args, context) as data:
        runs = [(data.checklist_of(run), run) for run in data.tracker.state.runs]
    if args.json:
        print_json([summary_values(checklist, run) for checklist, run in runs], context)
    elif not runs:
        print("You have no checklists yet.", file=context.err)
    else:
        away = [run for _, run in runs if run.archived and not args.all]
        for checklist, run in runs:
            if run not in away:
                print(summary_line(checklist, run), file=context.out)
        if away:
            print(f"Put away: {len(away)}. --all shows them too.", file=context.err)
    return 0 if runs else 1


def _show(args: argparse.Namespace, context: Context) -> int:
    from app.cli.run_report import run_lines
    from app.exports import run_values

    with opened(args, context) as data:
        run = data.find_run(args.run_word)
        checklist = data.checklist_of(run)
    if args.json:
        print_json(run_values(checklist, run), context)
    else:
        for line in run_lines(checklist, run):
            print(line, file=context.out)
    return 0


def _create(args: argparse.Namespace, context: Context) -> int:
    with opened(args, context, create="only"):
        print(f"Created: {context.paths.vault}", file=context.out)
    return 0


def _start(args: argparse.Namespace, context: Context) -> int:
    checklist = context.bundle().checklist(args.id, args.lang)  # before the passphrase: a slip costs no typing
    if args.key_date and not checklist.key_dates:
        raise UsageError("This checklist has no key date: leave --key-date out.")
    with opened(args, context, create="if missing") as data:
        run = data.tracker.start_run(checklist, args.name, args.key_date)
        return answer_run(args, context, data, run, f"Started: run {run.id}")


def _start_empty(args: argparse.Namespace, context: Context) -> int:
    with opened(args, context, create="if missing") as data:
        run = data.tracker.start_run(None, args.name)
        return answer_run(args, context, data, run, f"Started: run {run.id}")


def _rename(args: argparse.Namespace, context: Context) -> int:
    with opened(args, context) as data:
        run = data.find_run(args.run_word)
        data.tracker.rename_run(run.id, args.name)
        return answer_run(args, context, data, run, f"Renamed: run {run.id}")


def _key_date(args: argparse.Namespace, context: Context) -> int:
    from app.cli.run_report import moved_lines, moved_values
    from app.tracker import moved_steps

    with opened(args, context) as data:
        run = data.find_run(args.run_word)
        checklist = data.checklist_of(run)
        if args.key not in {key_date.id for key_date in checklist.key_dates} | run.key_dates.keys():
            known = ", ".join(key_date.id for key_date in checklist.key_dates) or "none"
            raise UnknownId(f"This checklist has no key date with that id. Its key dates: {known}.")
        days = {key: day for key, day in run.key_dates.items() if key != args.key}
        moved = moved_steps(checklist, run, {**days, args.key: args.day} if args.day else days)
        if not args.preview:
            data.tracker.set_key_date(run.id, args.key, args.day)
    if args.json:
        print_json({"run": run.id, "applied": not args.preview, "moved": moved_values(moved)}, context)
        return 0
    for line in moved_lines(moved):
        print(line, file=context.out)
    print("Nothing was changed yet." if args.preview else f"Changed: {args.key}", file=context.out)
    return 0


def _seen(args: argparse.Namespace, context: Context) -> int:
    with opened(args, context) as data:
        run = data.find_run(args.run_word)
        data.tracker.see_changes(run.id, data.checklist_of(run))
        return answer_run(args, context, data, run, "Nothing is marked as new any more.")


def _archive(args: argparse.Namespace, context: Context) -> int:
    return _change(args, context, lambda tracker, run: tracker.archive_run(run.id), "Put away")


def _unarchive(args: argparse.Namespace, context: Context) -> int:
    return _change(args, context, lambda tracker, run: tracker.archive_run(run.id, False), "Taken out again")


def _finish(args: argparse.Namespace, context: Context) -> int:
    from app.tracker import progress

    with opened(args, context) as data:
        run = data.find_run(args.run_word)
        data.tracker.finish_run(run.id)
        now = progress(data.checklist_of(run), run)
        left = now.countable - now.done
        if left:
            print(f"{counted(left, 'step is', 'steps are')} still open.", file=context.err)
        said = f"Done. {counted(now.done, 'step')} since {run.started.date().isoformat()}."
        return answer_run(args, context, data, run, said)


def _duplicate(args: argparse.Namespace, context: Context) -> int:
    with opened(args, context) as data:
        run = data.tracker.duplicate_run(data.find_run(args.run_word).id, args.name, args.with_progress)
        return answer_run(args, context, data, run, f"Started: run {run.id}")


def _erase(args: argparse.Namespace, context: Context) -> int:
    with opened(args, context) as data:
        run = data.find_run(args.run_word)
        if not sure(args, context, "Erase this checklist for good?", needs_yes=True):
            print("Nothing was changed.", file=context.err)
            return 1
        data.tracker.remove_run(run.id)
    if args.json:
        print_json({"run": run.id, "erased": True}, context)
    else:
        print(f"Erased: run {run.id}", file=context.out)
    return 0


def _agenda(args: argparse.Namespace, context: Context) -> int:
    from app.exports import NOT_ENCRYPTED, calendar_file, due_values
    from app.tracker import agenda

    with opened(args, context) as data:
        runs = [(run, data.checklist_of(run)) for run in data.tracker.state.runs]
    today = datetime.date.today()
    if args.to:
        text = calendar_file(runs, args.lang, today, args.with_names, args.legal)
        write_file(args.to, text, args.force, context)
        print(f"{NOT_ENCRYPTED.get(args.lang)} A work calendar can be read by your employer.", file=context.err)
        return 0
    entries = [entry for entry in agenda(runs) if entry.kind == "legal" or not args.legal]
    if args.json:
        print_json(
            [{"run": entry.run_id, "name": entry.run_name, "step": entry.step_id, "title": entry.title,
              "due": due_values(entry.due), "waits": list(entry.waits), "is_own": entry.is_own_step,
              "more_time": entry.more_time or None}
             for entry in entries], context)  # fmt: skip
        return 0 if entries else 1
    from app.cli.run_report import due_text

    for entry in entries:
        passed = "  passed" if entry.due.shown < today else ""
        print(f"{entry.due.shown}  {entry.title} ({due_text(entry.due)})  {entry.run_name}{passed}", file=context.out)
    if not entries:
        print("No step that is still open has a date.", file=context.err)
    return 0 if entries else 1


def _undo(args: argparse.Namespace, context: Context) -> int:
    return _travel(args, context, "undo", "Taken back.")


def _redo(args: argparse.Namespace, context: Context) -> int:
    return _travel(args, context, "redo", "Made again.")


def _travel(args: argparse.Namespace, context: Context, way: str, said: str) -> int:
    from app.tracker import differences

    with opened(args, context) as data:
        before = {run.id: run for run in data.tracker.state.runs}
        getattr(data.tracker, way)()
        after = {run.id: run for run in data.tracker.state.runs}
    changed = [run_id for run_id in dict.fromkeys((*before, *after)) if before.get(run_id) != after.get(run_id)]
    if args.json:
        changes = [
            {"run": run_id, **difference._asdict()}
            for run_id in changed
            if run_id in after
            for difference in differences(before.get(run_id), after[run_id])
        ]
        print_json({"runs": changed, "changes": changes}, context)
    else:
        print(" ".join([said, *(f"Run {run_id}." for run_id in changed)]), file=context.out)
    return 0


def _change(args: argparse.Namespace, context: Context, change: _RunChange, said: str) -> int:
    with opened(args, context) as data:
        run = data.find_run(args.run_word)
        change(data.tracker, run)
        return answer_run(args, context, data, run, f"{said}: run {run.id}")


if TYPE_CHECKING:
    from collections.abc import Callable

    _RunChange = Callable[[Tracker, Run], object]
