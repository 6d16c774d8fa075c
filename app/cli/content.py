"""`handbook list`, `show` and `check`: what is in the handbook, a page as plain text, and whether the sources are good.

    list [--kind K] [--lang L] [--json]              every noun in every language it is written in
    show ID [--lang L] [--section S] [--json]        ID as `list` prints it; "situation:ill" when two kinds share it
    check [PATH] [--stamp FILE] [--json]             from a checkout only

JSON is stable: keys may be added, none is renamed or taken away. `list --json` prints a list of
`app.cli.entries.Entry`. `show --json` prints one with `"html"` (guides and situations) and `"text"`. `check --json`
prints a list of `{"rule", "level": "error"|"warning", "path", "line", "message", "advice"}`. Exit status 0 done,
1 nothing found or a check failed, 2 wrong use.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO, cast

import msgspec

from app.cli.context import Context
from app.cli.entries import KINDS, Kind, Noun, entries, entry_of, nouns
from app.cli.page_text import page_text, section_html
from app.content import LANGUAGES, Bundle, Language
from app.errors import ContentError, UnknownId, UsageError

if TYPE_CHECKING:
    from app.compiler import Finding

_ALIASES: dict[str, Kind] = {"page": "guide", "list": "checklist", "calc": "calculator"}  # as in links
_NAMES: dict[Language, str] = {"en": "English", "nl": "Dutch"}


def add_parser(subparsers: argparse._SubParsersAction[Any]) -> None:
    """Add `list`, `show` and `check`; each sets `run`, a handler (args, context) -> exit status."""
    found = subparsers.add_parser("list", help="everything in the handbook")
    found.add_argument("--kind", choices=KINDS)
    found.add_argument("--lang", choices=LANGUAGES, help="only what is written in this language")
    found.add_argument("--json", action="store_true")
    found.set_defaults(run=_list)

    shown = subparsers.add_parser("show", help="a page as plain text")
    shown.add_argument("id", metavar="ID", help='as "handbook list" prints it; kind:ID when several share an id')
    shown.add_argument("--lang", choices=LANGUAGES, default="en")
    shown.add_argument("--section", metavar="S", default="", help="the id of a section, or of a checklist's step")
    shown.add_argument("--json", action="store_true")
    shown.set_defaults(run=_show)

    checked = subparsers.add_parser("check", help="check the handbook's sources (from a checkout)")
    checked.add_argument("path", metavar="PATH", nargs="?", help="a page, or a folder; everything by default")
    checked.add_argument("--stamp", metavar="FILE", help="write into a translation which English text it follows")
    checked.add_argument("--json", action="store_true")
    checked.set_defaults(run=_check)


def _list(args: argparse.Namespace, context: Context) -> int:
    found = list(entries(context.bundle(), args.kind, args.lang))
    if args.json:
        _print_json(found, context.out)
    else:
        for entry in found:
            print(f"{entry.kind:<10} {entry.lang}  {entry.id:<44} {entry.title}", file=context.out)
    if not found:
        print(
            f"Nothing of this kind is written yet{f' in {_NAMES[args.lang]}' if args.lang else ''}.", file=context.err
        )
    return 0 if found else 1


def _show(args: argparse.Namespace, context: Context) -> int:
    bundle = context.bundle()
    kinds = _find(bundle, args.id, args.lang)
    kind, noun = next(iter(kinds.items()))
    entry = entry_of(bundle, noun, args.lang)
    others = [other for other in kinds if other != kind]
    if others:
        names = ", ".join(f'"{other}:{noun.id}"' for other in others)
        print(f"This is the {kind}. There is also {names}.", file=context.err)
    if entry.lang != args.lang:
        print(f"This page is not in {_NAMES[args.lang]} yet. Here it is in {_NAMES[entry.lang]}.", file=context.err)
    text = page_text(bundle, noun, entry.lang, args.section)
    if args.json:
        html = section_html(bundle, noun, args.section)
        _print_json(msgspec.to_builtins(entry) | {"html": html, "text": text}, context.out)
    else:
        print(text, file=context.out)
    return 0


def _find(bundle: Bundle, words: str, lang: Language) -> dict[Kind, Noun]:
    """The nouns of this id by kind, each in `lang` if it is written in it. Raises UnknownId."""
    prefix, colon, rest = words.partition(":")
    kind = _ALIASES.get(prefix, prefix) if colon else None
    noun_id = rest.partition("#")[0] if colon else words
    found: dict[Kind, Noun] = {}
    for noun in nouns(bundle):
        its_kind = cast(Kind, type(noun).__name__.lower())
        if (
            noun.id == noun_id
            and kind in (None, its_kind)
            and (its_kind not in found or getattr(noun, "lang", lang) == lang)
        ):
            found[its_kind] = noun
    if not found:
        raise UnknownId(f'There is no "{words}" in the handbook. "handbook list" shows everything.')
    return found


def _check(args: argparse.Namespace, context: Context) -> int:
    try:
        from app.compiler import check_handbook
        from app.compiler.stamp import stamp
    except ModuleNotFoundError as error:
        raise ContentError(
            '"handbook check" needs a checkout of the project, with its tools set up: run "make setup" there.'
        ) from error
    if args.stamp:
        digest = stamp(Path(args.stamp))
        print(f"{args.stamp} now follows the English text {digest}.", file=context.out)
        return 0
    folder, part = _sources(args.path, context)
    try:
        findings = [finding for finding in check_handbook(folder) if f"{finding.path}/".startswith(f"{part}/")]
    except ModuleNotFoundError as error:
        raise ContentError(f'"handbook check" needs {error.name}: run "make setup" first.') from error
    if args.json:
        _print_json([_as_json(finding) for finding in findings], context.out)
    else:
        _print_findings(findings, part, context.out)
    return 1 if any(finding.fails_check for finding in findings) else 0


def _sources(path: str | None, context: Context) -> tuple[Path, str]:
    """The handbook folder, and the part of it that was asked for as findings name it. Raises HandbookError."""
    if path is None:
        if context.paths.handbook is None or not context.paths.handbook.is_dir():
            raise ContentError('"handbook check" looks at the sources: run it in a checkout, or name the folder.')
        return context.paths.handbook, context.paths.handbook.name
    asked = Path(path).resolve()
    for folder in (asked, *asked.parents):
        if (folder / "contents.yaml").is_file():
            return folder, (folder.name / asked.relative_to(folder)).as_posix()
        if (folder / "handbook" / "contents.yaml").is_file() and folder == asked:
            return folder / "handbook", "handbook"
    raise UsageError(f'"{path}" is not in a handbook: no folder above it has a contents.yaml.')


def _print_findings(findings: list[Finding], part: str, out: TextIO) -> None:
    for finding in findings:
        print(f"{finding.path}:{finding.line}: {finding.rule} {finding.level}\n    {finding.message}\n"
              f"    → {finding.advice}", file=out)  # fmt: skip
    if not findings:
        print(f"Nothing to mend in {part}.", file=out)
        return
    levels = Counter(finding.level for finding in findings)
    counts = [
        f"{levels[level]} {level}{'s' if levels[level] > 1 else ''}" for level in ("error", "warning") if levels[level]
    ]
    files = len({finding.path for finding in findings})
    print(f"{' and '.join(counts)} in {files} file{'s' if files > 1 else ''}.", file=out)


def _as_json(finding: Finding) -> dict[str, object]:
    return {name: getattr(finding, name) for name in ("rule", "level", "path", "line", "message", "advice")}


def _print_json(value: object, out: TextIO) -> None:
    print(msgspec.json.format(msgspec.json.encode(value), indent=2).decode(), file=out)
