"""The command `handbook search`: hits as lines for people, as JSON for scripts, or query by query from standard input.

The JSON is a contract (decisions.md): {"query", "lang", "took_ms", "corrected", "hits": [{"kind", "id", "section",
"lang", "title", "heading", "snippet", "score"}]}, best hit first.
"""

import argparse
import json
import sys
from typing import Any

from app.cli.context import Context
from app.errors import UsageError
from app.search import Answer, Engine, Kind

KINDS: tuple[Kind, ...] = ("guide", "checklist", "letter", "calculator", "term")
LIMIT = 10
"""Hits shown when the person names no number: what fits on a terminal of 24 lines without scrolling far."""
_LANGUAGE = {"en": "English", "nl": "Dutch"}


def add_parser(subparsers: "argparse._SubParsersAction[Any]") -> None:
    """Add the command."""
    parser = subparsers.add_parser(
        "search",
        help="search the guides, checklists, letters, calculators and Dutch words",
        description="Search with the words you know, in English or Dutch, or ask a whole question.",
        epilog="Exit status: 0 found, 1 nothing found, 2 wrong use.",
    )
    parser.add_argument("words", nargs="*", metavar="WORDS", help="what to search for")
    parser.add_argument("--lang", choices=("en", "nl"), help="your language: pages are shown in it when they exist")
    parser.add_argument("--kind", choices=KINDS, help="only this kind")
    parser.add_argument(
        "--limit", type=_count, default=LIMIT, metavar="N", help="at most N hits (default: %(default)s)"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--stdin", action="store_true", help="read one query a line, print one JSON object a line")
    parser.set_defaults(run=handler)


def handler(args: argparse.Namespace, context: Context) -> int:
    """Search and print. 0 when something was found (with --stdin: always), else 1. Raises HandbookError."""
    if args.stdin and args.words:
        raise UsageError("--stdin reads the queries from standard input; leave the words out.")
    if not args.stdin and not " ".join(args.words).strip():
        raise UsageError("Say what to search for, such as: handbook search notice period")
    engine = Engine.open(context.bundle())
    kinds: tuple[Kind, ...] | None = (args.kind,) if args.kind else None

    def ask(text: str) -> Answer:
        return engine.search(text, kinds=kinds, limit=args.limit, prefer=args.lang)

    if args.stdin:
        for line in sys.stdin:
            print(json.dumps(as_json(ask(line.rstrip("\r\n"))), ensure_ascii=False), file=context.out, flush=True)
        return 0
    answer = ask(" ".join(args.words))
    if args.json:
        print(json.dumps(as_json(answer), ensure_ascii=False), file=context.out)
    else:
        _print(answer, context)
    return 0 if answer.hits else 1


def as_json(answer: Answer) -> dict[str, object]:
    """The answer as the contract has it."""
    return {
        "query": answer.query,
        "lang": answer.lang,
        "took_ms": answer.took_ms,
        "corrected": answer.corrected,
        "hits": [
            {
                "kind": hit.kind,
                "id": hit.id,
                "section": hit.section,
                "lang": hit.lang,
                "title": hit.title,
                "heading": hit.heading,
                "snippet": hit.snippet,
                "score": hit.score,
            }
            for hit in answer.hits
        ],
    }


def _print(answer: Answer, context: Context) -> None:
    if answer.corrected:
        print(f"Showing results for: {answer.corrected}", file=context.err)
    if not answer.hits:
        print("Nothing found. Try other words, or one word, or the Dutch name.", file=context.err)
    for hit in answer.hits:
        heading = f" – {hit.heading}" if hit.heading else ""
        other = f" ({_LANGUAGE[hit.lang]})" if hit.lang != answer.lang else ""
        place = f"{hit.id}#{hit.section}" if hit.section else hit.id
        print(f"{hit.title}{heading}{other}\n    {hit.snippet}\n    {hit.kind} {place}", file=context.out)


def _count(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError("must be a number of 1 or more")
    return number
