"""How often search finds a guide by what nobody told it: a fifth of the phrases of `handbook/words.yaml` is left out of
the index, then asked.

`python -m tests.search.unseen` prints a table for the first fifth; `--fifths 0,1,2,3,4` asks every phrase once (half a
minute each). Many a phrase fits several pages, so the figures stand below those of whole queries: they are for
comparing two engines. With thousands of phrases one point is no chance.
"""

import argparse
import hashlib
import tempfile
from collections.abc import Sequence
from pathlib import Path

import msgspec
import yaml

from app.content import Term
from app.paths import find_paths
from app.search import Document, Engine, build_index
from app.search.analysis import words_of
from tests.search.quality import Outcome, Wanted, measure, table
from tests.search.speed import handbook_documents

PARTS = 5


def part_of(phrase: str) -> int:
    """The part that a phrase belongs to, from 0; the same for ever, wherever it stands."""
    return hashlib.sha256(phrase.lower().encode()).digest()[0] % PARTS


def phrases(guides: set[str]) -> list[Wanted]:
    """Every phrase of several words that is typed for a guide, as a query."""
    handbook = find_paths().handbook
    assert handbook is not None, "this measures a checkout"
    entries = yaml.safe_load((handbook / "words.yaml").read_text(encoding="utf-8"))
    return [
        Wanted(str(phrase), lang, "lay words", (f"guide:{guide}",))
        for guide, by_language in entries.items()
        if guide in guides
        for lang in ("en", "nl")
        for phrase in by_language.get(lang, ())
        if len(words_of(str(phrase))) > 1
    ]


def ask_what_is_left_out(
    documents: Sequence[Document], terms: Sequence[Term], asked: Sequence[Wanted], part: int
) -> list[Outcome]:
    """What comes of the phrases of one part, in an index that never saw them."""
    known = [
        msgspec.structs.replace(document, words=tuple(text for text in document.words if part_of(text) != part))
        for document in documents
    ]
    with tempfile.TemporaryDirectory() as folder:
        build_index(known, terms, Path(folder) / "index")
        engine = Engine.open_files(lambda name: (Path(folder) / "index" / name).read_bytes())
    return measure(engine, [wanted for wanted in asked if part_of(wanted.query) == part])


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="Measure search on phrases that were left out of its index.")
    parser.add_argument("--fifths", default="0", help="which fifths, with commas (default: %(default)s)")
    parts = [int(part) for part in parser.parse_args().fifths.split(",")]
    documents, terms = handbook_documents()
    asked = phrases({document.id for document in documents if document.kind == "guide"})
    outcomes = [one for part in parts for one in ask_what_is_left_out(documents, terms, asked, part)]
    print("Phrases left out of the index, and asked")
    print(table(outcomes))


if __name__ == "__main__":
    main()
