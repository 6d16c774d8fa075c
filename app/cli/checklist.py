"""`handbook checklist`: the tracker on the command line. It needs no display, and keeps the window out meanwhile.

RUN is the id of a run, or its name when only one run has it. ITEM is the id of a step. FILE "-" is standard input or
output, and TEXT "-" reads the text from standard input, so that it stands in no list of processes. Days are written
YYYY-MM-DD; "none" takes a day away. Exit status: 0 done, 1 nothing found (also `list` with no runs), not possible, or
a check failed, 2 wrong use.

JSON is stable: keys may be added, none is renamed or taken away. Days and moments are ISO texts, moments in local time.

list --json: a list of {"run", "name", "checklist", "title", "lang", "started", "last_change", "archived",
  "finished": moment|null, "key_dates": {id: day}, "progress": {"done", "skipped", "countable"}, "next": item id|null}
show --json, and every command that changes a run, with --json: one such object with
  "steps": [{"id", "title", "phase", "status": "open"|"done"|"skipped", "changed": moment|null, "reason", "note", "who",
    "due": null|{"day", "kind": "legal"|"employer"|"own", "is_own", "rule": text|null, "safe_day", "closed": null|why},
    "waits": [ids], "optional", "is_own", "changed_since", "is_new", "link": where a step of your own came from,
    "kept": [{"field", "text"}]}],
  "kept": texts of the run itself that lost against another copy,
  "left_behind": what was written at steps that the checklist no longer has (id, title, status to kept)
key-date --json: {"run", "applied", "moved": [{"step", "title", "before": due|null, "after": due|null}]}
agenda --json: a list of {"run", "name", "step", "title", "due", "waits", "is_own", "more_time": null|link to
  what helps to ask the employer for a later day}
import --json: {"run", "is_new", "applied", "changes": [{"step", "field", "before", "after"}], "marks": new ones}
backup --json: {"file", "runs"}; backup --list --json: {"backups": [{"file", "moment", "version", "size",
  "passphrase_set"}], "outside": day of the newest backup at another place|null}
restore --json: {"file", "is_new", "applied", "changes": [{"run", "step", "field", "before", "after"}], "gone": [runs]}
diary list --json: {"entries": [{"number", "written", "day", "clock", "what", "who", "said", "proof", "run",
  "struck": moment|null, "hash", "before"}], "code", "faults": [{"number", "what": "changed"|"removed"|"moved"}]}
verify --json: {"file", "kind": "data"|"handover", "runs", "entries", "bookmarks", "faults"}
verify --backups --json: a list of {"file", "moment": moment|null, "runs", "problem": text|null}
passphrase --json: {"passphrase_set", "recovery_made"}; recovery --json: {"recovery_made": day|null, "words", "revoked"}
"""

from __future__ import annotations

import argparse
from typing import Any

from app.cli import (
    checklist_backup,
    checklist_diary,
    checklist_files,
    checklist_keys,
    checklist_runs,
    checklist_steps,
)
from app.cli.checklist_command import Commands

_NEEDS = "Nothing here needs a display. While a command runs, the window cannot open your data."


def add_parser(subparsers: argparse._SubParsersAction[Any]) -> None:
    """Add `checklist` and its commands; each sets `run`, a handler (args, context) -> exit status."""
    _, _, rest = (__doc__ or "").partition("\n\n")
    parser = subparsers.add_parser(
        "checklist",
        help="your own checklists, kept encrypted",
        description=f"Your own checklists and your diary, kept encrypted. {_NEEDS}",
        epilog=rest,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = Commands(parser)
    for room in (checklist_runs, checklist_steps, checklist_files, checklist_diary, checklist_backup, checklist_keys):
        room.add_commands(commands)
