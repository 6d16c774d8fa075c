"""The commands for the evidence diary: add, list, statement, check, strike."""

from __future__ import annotations

import argparse
import datetime

from app.cli.checklist_command import Commands, a_day, opened, print_json, sure, text_of
from app.cli.context import Context
from app.cli.named_files import write_file
from app.errors import UnknownId


def add_commands(commands: Commands) -> None:
    """Add them to the parser."""
    diary = commands.group("diary", "what happened, with dates, each entry chained to the one before")
    entry = diary.add("add", _add, 'write an entry ("-" reads it from standard input)', "TEXT")
    entry.add_argument("--day", type=a_day, metavar="DAY", help="the day it happened (otherwise today)")
    entry.add_argument("--time", default="", help="the time of that day, in your words")
    entry.add_argument("--who", default="", help="who was there")
    entry.add_argument("--said", default="", help="what was said")
    entry.add_argument("--proof", default="", help="where the proof is")
    entry.add_argument("--run", dest="run_word", default="", metavar="RUN", help="the checklist that it belongs to")
    diary.add("list", _list, "all entries, and whether the chain is whole")
    statement = diary.add("statement", _statement, "a statement to print, as Markdown; it is not encrypted")
    statement.add_argument("--run", dest="run_word", default="", metavar="RUN", help="only the entries of a checklist")
    statement.add_argument("--to", metavar="FILE", default="-", help="otherwise it goes to standard output")
    statement.add_argument("--force", action="store_true", help="replace a file that is there")
    check = diary.add("check", _check, "whether an entry was changed, removed or moved")
    check.add_argument("--code", default="", help="the control code of an older statement")
    strike = diary.add("strike", _strike, "strike out the words of an entry; that it was there stays")
    strike.add_argument("number", type=int, metavar="NUMBER")
    strike.add_argument("--yes", action="store_true", help="do not ask")


def _add(args: argparse.Namespace, context: Context) -> int:
    from app.tracker import DiaryEntry

    text = text_of(args.text)
    with opened(args, context, create="if missing") as data:
        run_id = data.find_run(args.run_word).id if args.run_word else ""
        day = args.day or datetime.date.today()
        entry = DiaryEntry(
            0, datetime.datetime.min, day, text, args.time, text_of(args.who) if args.who else "",
            args.said, args.proof, run_id,
        )  # fmt: skip
        written = data.tracker.add_entry(entry)
        code = data.tracker.state.diary.code
    if args.json:
        print_json({"number": written.number, "code": code}, context)
    else:
        print(f"Written: entry {written.number}. Control code {code}", file=context.out)
    return 0


def _list(args: argparse.Namespace, context: Context) -> int:
    from app.exports import fault_words
    from app.tracker import faults

    with opened(args, context) as data:
        diary = data.tracker.state.diary
    if args.json:
        entries = [
            {"number": entry.number, "written": entry.written.isoformat(), "day": entry.day.isoformat(),
             "clock": entry.clock, "what": entry.what, "who": entry.who, "said": entry.said, "proof": entry.proof,
             "run": entry.run, "struck": entry.struck.isoformat() if entry.struck else None, "hash": entry.hash,
             "before": entry.before}
            for entry in diary.entries
        ]  # fmt: skip
        print_json(
            {"entries": entries, "code": diary.code, "faults": [fault._asdict() for fault in faults(diary)]}, context
        )
    elif not diary.entries:
        print("Your diary is empty.", file=context.err)
    else:
        for entry in diary.entries:
            first = (entry.what.splitlines() or [""])[0] if not entry.struck else "struck out"
            print(f"{entry.number}  {entry.day}  {first}", file=context.out)
        print(fault_words(diary, args.lang), file=context.out)
    return 0 if diary.entries else 1


def _statement(args: argparse.Namespace, context: Context) -> int:
    from app.exports import NOT_ENCRYPTED, statement

    with opened(args, context) as data:
        run_id = data.find_run(args.run_word).id if args.run_word else ""
        diary = data.tracker.state.diary
    if not diary.entries:
        raise UnknownId("Your diary is empty, so there is no statement yet.")
    text = statement(diary, args.lang, run_id)
    if args.json:
        print_json({"statement": text, "code": diary.code}, context)
    else:
        write_file(args.to, text.encode(), args.force, context)
    print(NOT_ENCRYPTED.get(args.lang), file=context.err)
    return 0


def _check(args: argparse.Namespace, context: Context) -> int:
    from app.exports import fault_words
    from app.tracker import faults, has_code

    with opened(args, context) as data:
        diary = data.tracker.state.diary
    found = faults(diary)
    knows = has_code(diary, args.code) if args.code else None
    if args.json:
        print_json({"faults": [fault._asdict() for fault in found], "code": diary.code, "has_code": knows}, context)
    else:
        print(fault_words(diary, args.lang), file=context.out)
        if knows is not None:
            text = "still begins" if knows else "does not begin"
            print(f"The diary {text} as it was when that code was made.", file=context.out)
    return 1 if found or knows is False else 0


def _strike(args: argparse.Namespace, context: Context) -> int:
    with opened(args, context) as data:
        if not sure(args, context, "Strike out the words of this entry for good?", needs_yes=True):
            print("Nothing was changed.", file=context.err)
            return 1
        data.tracker.strike_entry(args.number)
    if args.json:
        print_json({"number": args.number, "struck": True}, context)
    else:
        print(f"Struck out: entry {args.number}", file=context.out)
    return 0
