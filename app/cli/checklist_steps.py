"""The commands for single steps: tick, skip, note, who, date, and steps of one's own."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.cli.checklist_command import Commands, a_day, a_day_or_none, answer_run, opened, text_of
from app.cli.context import Context
from app.errors import UnknownId, UsageError

if TYPE_CHECKING:
    from app.cli.opened_data import OpenedData
    from app.tracker import Run, Step


def add_commands(commands: Commands) -> None:
    """Add them to the parser."""
    add = commands.add
    add("tick", _tick, "mark a step as done", "RUN", "ITEM")
    add("untick", _untick, "mark a step as open again", "RUN", "ITEM")
    add("skip", _skip, "mark a step as not applicable", "RUN", "ITEM").add_argument("--reason", default="")
    add("note", _note, 'write a note at a step ("-" reads it from standard input)', "RUN", "ITEM", "TEXT")
    add("who", _who, "who does a step: initials or nicknames", "RUN", "ITEM", "TEXT")
    date = add("date", _date, 'give a step a day of your own; "none" goes back to the rule', "RUN", "ITEM")
    date.add_argument("day", type=a_day_or_none, metavar="DAY", help='YYYY-MM-DD, or "none"')
    own = add("add-step", _add_step, "add a step of your own", "RUN", "TEXT")
    own.add_argument("--after", metavar="ITEM", help="the step that it follows (otherwise it is the last one)")
    own.add_argument("--date", type=a_day, metavar="DAY", help="the day it is due, YYYY-MM-DD")
    own.add_argument("--kind", choices=("legal", "employer", "own"), default="own", help="who set that day")
    add("rename-step", _rename_step, "give a step of your own another title", "RUN", "ITEM", "TEXT")
    move = add("move-step", _move_step, "move a step of your own", "RUN", "ITEM")
    move.add_argument("places", type=int, metavar="PLACES", help="so many places down; negative: up")
    add("remove-step", _remove_step, "delete a step of your own with its note", "RUN", "ITEM")
    gone = add("let-go", _let_go, "delete a text that was kept from another copy", "RUN", "ITEM")
    gone.add_argument(
        "number", type=int, metavar="NUMBER", help='which one, as "show" counts them; ITEM "-" is the run'
    )


def _tick(args: argparse.Namespace, context: Context) -> int:
    def change(data: OpenedData, run: Run, step: Step) -> None:
        data.tracker.tick(run.id, step.id, step.item.fingerprint if step.item else "")
        if step.waits:
            print(f"Not done yet, though it should come first: {', '.join(step.waits)}", file=context.err)

    return _change(args, context, change, "Done")


def _untick(args: argparse.Namespace, context: Context) -> int:
    return _change(args, context, lambda data, run, step: data.tracker.untick(run.id, step.id), "Open again")


def _skip(args: argparse.Namespace, context: Context) -> int:
    return _change(args, context, lambda data, run, step: data.tracker.skip(run.id, step.id, args.reason), "Skipped")


def _note(args: argparse.Namespace, context: Context) -> int:
    text = text_of(args.text)
    return _change(args, context, lambda data, run, step: data.tracker.set_note(run.id, step.id, text), "Note saved")


def _who(args: argparse.Namespace, context: Context) -> int:
    text = text_of(args.text)
    return _change(args, context, lambda data, run, step: data.tracker.set_who(run.id, step.id, text), "Saved")


def _date(args: argparse.Namespace, context: Context) -> int:
    return _change(
        args, context, lambda data, run, step: data.tracker.set_own_due(run.id, step.id, args.day), "Date saved"
    )


def _add_step(args: argparse.Namespace, context: Context) -> int:
    from app.tracker import steps

    title = text_of(args.text)
    with opened(args, context) as data:
        run = data.find_run(args.run_word)
        checklist = data.checklist_of(run)
        lines = steps(checklist, run)
        before = next((line for line in lines if line.id == args.after), None) if args.after else None
        if args.after and before is None:
            raise UnknownId('This checklist has no step with that id. "handbook checklist show RUN" shows them all.')
        before = before or (lines[-1] if lines else None)
        phase = before.phase_id if before else next((phase.id for phase in checklist.phases), "")
        step = data.tracker.add_step(run.id, title, phase, before.id if before else "", args.kind, args.date)
        return answer_run(args, context, data, run, f"Added: {step.id}")


def _rename_step(args: argparse.Namespace, context: Context) -> int:
    title = text_of(args.text)
    return _change_own(
        args, context, lambda data, run, step: data.tracker.rename_step(run.id, step.id, title), "Renamed"
    )


def _move_step(args: argparse.Namespace, context: Context) -> int:
    def change(data: OpenedData, run: Run, step: Step) -> None:
        data.tracker.move_step(run.id, step.id, args.places, data.checklist_of(run))

    return _change_own(args, context, change, "Moved")


def _remove_step(args: argparse.Namespace, context: Context) -> int:
    return _change_own(args, context, lambda data, run, step: data.tracker.remove_step(run.id, step.id), "Removed")


def _let_go(args: argparse.Namespace, context: Context) -> int:
    with opened(args, context) as data:
        run = data.find_run(args.run_word)
        item_id = "" if args.item == "-" else args.item
        kept = run.step(item_id).kept if item_id else run.kept
        if not 1 <= args.number <= len(kept):
            raise UnknownId('No such text is kept there. "handbook checklist show RUN" counts them.')
        data.tracker.let_go(run.id, item_id, kept[args.number - 1])
        return answer_run(args, context, data, run, "Let go.")


def _change(args: argparse.Namespace, context: Context, change: _StepChange, said: str) -> int:
    with opened(args, context) as data:
        run, step = data.find_step(args.run_word, args.item)
        change(data, run, step)
        return answer_run(args, context, data, run, f"{said}: {step.id}. {data.progress_of(run.id)}.")


def _change_own(args: argparse.Namespace, context: Context, change: _StepChange, said: str) -> int:
    def checked(data: OpenedData, run: Run, step: Step) -> None:
        if not step.is_own:
            raise UsageError("Only steps of your own can be changed like this. Skip a step that does not apply.")
        change(data, run, step)

    return _change(args, context, checked, said)


if TYPE_CHECKING:
    _StepChange = Callable[[OpenedData, Run, Step], object]
