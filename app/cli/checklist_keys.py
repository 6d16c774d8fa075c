"""The commands about what opens the data: passphrase, recovery."""

from __future__ import annotations

import argparse

from app.cli.checklist_command import Commands, opened, passphrase_of, print_json
from app.cli.context import Context
from app.cli.passphrase import NEW, choose_passphrase


def add_commands(commands: Commands) -> None:
    """Add them to the parser."""
    change = commands.add(
        "passphrase", _passphrase, "change the passphrase; in place of the old one, recovery words do as well"
    )
    change.add_argument(
        "--new-passphrase-file",
        metavar="FILE",
        help="file whose first line is the new one (or HANDBOOK_NEW_PASSPHRASE_FILE); otherwise it is asked for",
    )
    recovery = commands.group("recovery", "eight words on paper that open your data, too")
    recovery.add("make", _make, "make new words and show them once; write them down. An earlier sheet opens no more")
    recovery.add("revoke", _revoke, "the words of the sheet open your data no more")
    recovery.add("status", _status, "whether there is a sheet", opens=False)


def _passphrase(args: argparse.Namespace, context: Context) -> int:
    with opened(args, context) as data:
        old = passphrase_of(args)
        had_sheet = data.vault.recovery_made is not None
        data.vault.change_passphrase(old, choose_passphrase(args.new_passphrase_file, context.err, NEW))
        day = data.vault.passphrase_set
    if args.json:
        print_json({"passphrase_set": day.isoformat(), "recovery_made": None}, context)
    else:
        print("The passphrase is changed. Older backups open with the old one.", file=context.out)
        if had_sheet:
            print('Your recovery sheet opens the data no more: "recovery make" makes a new one.', file=context.err)
    return 0


def _make(args: argparse.Namespace, context: Context) -> int:
    with opened(args, context) as data:
        words = data.vault.make_recovery(passphrase_of(args))
        day = data.vault.recovery_made
    if args.json:
        print_json({"recovery_made": day.isoformat() if day else None, "words": words.split()}, context)
    else:
        print(words, file=context.out)
        print("Write these words on paper and keep it away from this computer. They are not shown again.",
              file=context.err)  # fmt: skip
    return 0


def _revoke(args: argparse.Namespace, context: Context) -> int:
    with opened(args, context) as data:
        had_sheet = data.vault.recovery_made is not None
        if had_sheet:
            data.vault.revoke_recovery(passphrase_of(args))
    if args.json:
        print_json({"recovery_made": None, "revoked": had_sheet}, context)
    elif had_sheet:
        print("Revoked. Backups from before still open with the words of the sheet.", file=context.out)
    else:
        print("There is no recovery sheet.", file=context.out)
    return 0 if had_sheet else 1


def _status(args: argparse.Namespace, context: Context) -> int:
    from app.vault import probe

    made = probe(context.paths.vault).recovery_made
    if args.json:
        print_json({"recovery_made": made.isoformat() if made else None}, context)
    else:
        print(f"Recovery sheet made on {made}." if made else "There is no recovery sheet.", file=context.out)
    return 0 if made else 1
