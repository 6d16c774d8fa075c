"""`handbook calc`: the calculators without a window.

    calc [--json]                        all calculators, `[{"name", "title", "summary"}]`
    calc NAME --help                     what it asks
    calc NAME FIELD=VALUE... [--lang L] [--json]

`--json` prints `{"name", "inputs", "headline", "result": {…}, "steps": [{"text", "value", "source"}], "figures":
[{"id", "value", "valid_from", "valid_until"}], "warnings", "assumed", "left_out", "next_steps", "deadlines": [{"day",
"kind", "text"}], "sources"}`. Days are ISO, money is a text with two decimals. Keys may be added, none is renamed.
Exit status 0 done, 1 it cannot be calculated, 2 a field is wrong.
"""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import msgspec

from app.calculators import CALCULATORS, Calculator, Field, Result, calculate, read_answers
from app.cli.context import Context
from app.content import LANGUAGES, Bundle, Language
from app.errors import UnknownId, UsageError


def add_parser(subparsers: argparse._SubParsersAction[Any]) -> None:
    """Add `calc`; it sets `run`, a handler (args, context) -> exit status."""
    parser = subparsers.add_parser("calc", help="a calculator; without a name, the list of them", add_help=False)
    parser.add_argument("name", metavar="NAME", nargs="?")
    parser.add_argument("fields", metavar="FIELD=VALUE", nargs="*")
    parser.add_argument("--lang", choices=LANGUAGES, default="en")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("-h", "--help", action="store_true", dest="asks_help")
    parser.set_defaults(run=_run)


def _run(args: argparse.Namespace, context: Context) -> int:
    bundle, lang = context.bundle(), args.lang
    if args.name is None and args.json:
        listed = [{"name": noun.id, "title": noun.title, "summary": noun.summary} for noun in bundle.calculators(lang)]
        print(msgspec.json.format(msgspec.json.encode(listed), indent=2).decode(), file=context.out)
        return 0
    if args.name is None:
        for noun in bundle.calculators(lang):
            print(f"{noun.id:<26} {noun.summary}", file=context.out)
        print(_usage(lang), file=context.out)
        return 0
    calculator = _calculator(args.name)
    if args.asks_help:
        _print_help(calculator, bundle, lang, context)
        return 0
    texts = _texts(calculator, args.fields)
    answers = read_answers(calculator, texts, lang)
    if answers.problems:
        hint = f' "handbook calc {calculator.id} --help" lists the fields.'
        raise UsageError(" ".join(answers.problems.values()) + hint)
    result = calculate(calculator, answers, bundle.figures, lang, datetime.date.today())
    if args.json:
        print(_json(calculator, answers.texts, result, bundle, lang), file=context.out)
    else:
        _print(result, context, lang)
    return 0


def _calculator(name: str) -> Calculator:
    wanted = name.removeprefix("calc:").lower().replace("_", "-")
    if wanted not in CALCULATORS:
        raise UnknownId(f'There is no calculator "{name}". "handbook calc" lists them.')
    return CALCULATORS[wanted]


def _texts(calculator: Calculator, given: Sequence[str]) -> dict[str, str]:
    texts: dict[str, str] = {}
    for entry in given:
        name, sign, value = entry.partition("=")
        field = calculator.field(name) if sign else None
        if field is None:
            known = ", ".join(found.id for found in calculator.fields)
            raise UsageError(
                f'"{entry}" is not a field of {calculator.id}. Write FIELD=VALUE; the fields are: {known}.'
            )
        if field.id in texts:
            raise UsageError(f'"{field.id}" is given twice.')
        texts[field.id] = value
    return texts


def _usage(lang: Language) -> str:
    if lang == "nl":
        return '\n"handbook calc NAAM --help" noemt de velden; "handbook calc NAAM VELD=WAARDE…" rekent.'
    return '\n"handbook calc NAME --help" lists the fields; "handbook calc NAME FIELD=VALUE…" calculates.'


def _print_help(calculator: Calculator, bundle: Bundle, lang: Language, context: Context) -> None:
    noun = bundle.calculator(calculator.id, lang)
    print(f"{noun.title}\n{noun.summary}\n\nhandbook calc {calculator.id} FIELD=VALUE... [--lang en|nl] [--json]\n",
          file=context.out)  # fmt: skip
    for field in calculator.fields:
        print("\n".join(_help_lines(field, lang)), file=context.out)


def _help_lines(field: Field, lang: Language) -> list[str]:
    need = "required" if field.required else f"default {field.default}" if field.default else "may stay empty"
    lines = [f"  {field.id} ({field.kind}, {need})", f"      {field.label.get(lang)}"]
    if field.help.get(lang):
        lines.append(f"      {field.help.get(lang)}")
    lines += [f"      {choice.value}: {choice.label.get(lang)}" for choice in field.choices]
    if field.aliases:
        lines.append(f"      also: {', '.join(field.aliases)}")
    return lines


def _print(result: Result, context: Context, lang: Language) -> None:
    out = context.out
    print(result.headline, file=out)
    print(file=out)
    for number, step in enumerate(result.steps, start=1):
        value = f" {step.value}" if step.value else ""
        source = f" [{step.source}]" if step.source else ""
        print(f"{number}. {step.text}{value}{source}", file=out)
    titles = {
        "en": ("Watch out", "Next", "Dates", "Assumed", "Not counted"),
        "nl": ("Let op", "Nu doen", "Data", "Aangenomen", "Niet meegeteld"),
    }[lang]
    dates = [f"{deadline.day.isoformat()} {deadline.text}" for deadline in result.deadlines]
    parts = (result.warnings, result.next_steps, dates, result.assumed, result.left_out)
    for title, lines in zip(titles, parts, strict=True):
        if lines:
            print(f"\n{title}", file=out)
            for line in lines:
                print(f"- {line}", file=out)
    for figure in result.figures.values():
        until = figure.valid_until.isoformat() if figure.valid_until else "…"
        print(f"\n{figure.id} {figure.value} ({figure.valid_from.isoformat()} – {until})", file=out)


def _json(calculator: Calculator, inputs: dict[str, str], result: Result, bundle: Bundle, lang: Language) -> str:
    noun = bundle.calculator(calculator.id, lang)
    value = {
        "name": calculator.id,
        "inputs": inputs,
        "headline": result.headline,
        "result": {name: _plain(found) for name, found in result.values.items()},
        "steps": [{"text": step.text, "value": step.value, "source": step.source} for step in result.steps],
        "figures": [
            {"id": used.id, "value": used.value, "valid_from": used.valid_from, "valid_until": used.valid_until}
            for used in result.figures.values()
        ],
        "warnings": result.warnings,
        "assumed": result.assumed,
        "left_out": result.left_out,
        "next_steps": result.next_steps,
        "deadlines": [{"day": found.day, "kind": found.kind, "text": found.text} for found in result.deadlines],
        "sources": noun.sources,
    }
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode()


def _plain(value: object) -> object:
    return f"{value:.2f}" if isinstance(value, Decimal) else value
