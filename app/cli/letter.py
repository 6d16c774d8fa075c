"""`handbook letter`: letters without a window.

    letter [--json]                      all letters, `[{"id", "title", "summary"}]`, told in English
    letter ID --help                     what it asks, when to use it and when not
    letter ID [FIELD=VALUE...] [--lang nl|en] [--to FILE [--force]] [--json]

Dutch is the letter to send; `--lang en` is the full English version. Without `--to` it is printed; FILE ends with
.txt, .md, .odt or .docx, and one that is there is replaced only with `--force`. What is missing stands in the letter as
[its label] and is named on standard error.
`--json` prints `{"id", "lang", "title", "subject", "text", "missing": [ids], "warnings"}`.
"""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from app.cli.context import Context
from app.cli.named_files import write_file
from app.content import LANGUAGES, Language, Letter
from app.errors import UsageError
from app.letters import Draft, fields_of, fill


def add_parser(subparsers: argparse._SubParsersAction[Any]) -> None:
    """Add `letter`; it sets `run`, a handler (args, context) -> exit status."""
    parser = subparsers.add_parser(
        "letter", help="a letter to fill in; without an id, the list of them", add_help=False
    )
    parser.add_argument("id", metavar="ID", nargs="?")
    parser.add_argument("fields", metavar="FIELD=VALUE", nargs="*")
    parser.add_argument("--lang", choices=LANGUAGES, default="nl")
    parser.add_argument("--to", metavar="FILE", type=Path)
    parser.add_argument("--force", action="store_true")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("-h", "--help", action="store_true", dest="asks_help")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace, context: Context) -> int:
    bundle = context.bundle()
    if args.id is None and args.json:
        listed = [{"id": one.id, "title": one.title, "summary": one.summary} for one in bundle.letters("en")]
        print(msgspec.json.format(msgspec.json.encode(listed), indent=2).decode(), file=context.out)
        return 0
    if args.id is None:
        for letter in bundle.letters("en"):
            print(f"{letter.id:<30} {letter.summary}", file=context.out)
        print('\n"handbook letter ID --help" lists the fields of a letter.', file=context.out)
        return 0
    letter = bundle.letter(args.id.removeprefix("letter:"), args.lang)
    if args.asks_help:
        print("\n".join(_help(bundle.letter(letter.id, "en"))), file=context.out)
        return 0
    answers = _answers(letter, args.fields)
    draft = fill(letter, answers, bundle.figures, datetime.date.today(), bundle.letter(letter.id, "en"))
    if draft.problems:
        raise UsageError(f'{" ".join(draft.problems.values())} "handbook letter {letter.id} --help" lists the fields.')
    for reading in draft.readings:
        print(reading, file=context.err)
    if args.to is not None:
        _write(draft, letter.lang, args.to, args.force, context)
    elif args.json:
        print(_json(letter, draft), file=context.out)
    else:
        print(draft.text, end="", file=context.out)
    if draft.missing:
        print(f"Still missing: {', '.join(draft.missing)}.", file=context.err)
    return 0


def _answers(letter: Letter, given: Sequence[str]) -> dict[str, str]:
    known = [field.id for field in fields_of(letter, "en")]
    answers: dict[str, str] = {}
    for entry in given:
        name, sign, value = entry.partition("=")
        name = name.strip().lower().replace("_", "-")
        if not sign or name not in known:
            raise UsageError(
                f'"{entry}" is not a field of {letter.id}. Write FIELD=VALUE; the fields are: {", ".join(known)}.'
            )
        if name in answers:
            raise UsageError(f'"{name}" is given twice.')
        answers[name] = value.replace("\\n", "\n")
    return answers


def _help(letter: Letter) -> list[str]:
    lines = [letter.title, letter.summary, "", f"Use it when: {letter.when}", f"Not when: {letter.when_not}", ""]
    lines += [f"Careful: {warning}" for warning in letter.warnings]
    lines += ["", f"handbook letter {letter.id} FIELD=VALUE... [--lang nl|en] [--to FILE [--force]]", ""]
    for field in fields_of(letter, "en"):
        need = f"default {field.default}" if field.default else "required" if field.required else "may stay empty"
        lines.append(f"  {field.id} ({field.kind}, {need}): {field.label}" + (f" {field.help}" if field.help else ""))
        lines += [f"      {option.value}: {option.label}" for option in field.options]
    return lines


def _write(draft: Draft, lang: Language, to: Path, force: bool, context: Context) -> None:
    from app.exports.letter_files import FORMATS

    ending = to.suffix.lower()
    if ending == ".pdf":
        raise UsageError(
            "A PDF is made in the window (Save as PDF). Here, choose a file that ends with .odt, .docx or .txt."
        )
    if ending not in FORMATS:
        raise UsageError(f'"{to.name}" should end with {", ".join(FORMATS)}.')
    write_file(str(to), FORMATS[ending](draft, lang), force, context)
    print("This file is not encrypted.", file=context.err)


def _json(letter: Letter, draft: Draft) -> str:
    subject = "".join(span.text for span in draft.subject)
    value = {
        "id": letter.id, "lang": letter.lang, "title": letter.title, "subject": subject, "text": draft.text,
        "missing": draft.missing, "warnings": letter.warnings,
    }  # fmt: skip
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()
