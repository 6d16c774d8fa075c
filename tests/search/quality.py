"""How often the right page comes first: the development set of search quality, measured on the handbook as it is.

`python -m tests.search.quality` prints a table for each half of the set; `--misses tuning` lists what went wrong.
The set (`queries/*.yaml`) was made from the wording of forums, help desks and unions, not from our pages: `query`,
`lang` (en, nl, mixed), `kind`, and `right`, the ids that answer it ("kind:id" for what is no guide). It is split by a
hash of the query: weights and words are tuned on the half "tuning" only, the half "held out" is for judging. What lies
in `queries/tuning/` belongs to the first half as a whole. A query whose pages are not written yet is left out and
counted.
"""

import argparse
import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

import yaml

from app.content import Bundle, Language
from app.launch import open_bundle
from app.paths import find_paths
from app.search import Answer, Engine

QUERIES = Path(__file__).parent / "queries"
TUNED_ON = "tuning/"
"""The folder whose queries are all in the half for tuning."""
KINDS = (
    "keywords", "lay words", "Dutch term", "abbreviation", "typo", "half word", "whole question", "mixed",
)  # fmt: skip
LANGUAGES = ("en", "nl", "mixed")
Half = Literal["tuning", "held out"]
HALVES: tuple[Half, ...] = ("tuning", "held out")


class Wanted(NamedTuple):
    """A query and the ids of the pages that answer it, each as "kind:id"."""

    query: str
    lang: str
    kind: str
    right: tuple[str, ...]
    source: str = ""
    """The file it stands in, below `queries/`."""

    @property
    def half(self) -> Half:
        """The half of the set it belongs to; the same on every machine and for ever."""
        if self.source.startswith(TUNED_ON):
            return "tuning"
        return HALVES[hashlib.sha256(self.query.encode()).digest()[0] % 2]

    @property
    def reader(self) -> Language:
        """The language of the reader's interface."""
        return "nl" if self.lang == "nl" else "en"


class Outcome(NamedTuple):
    """At which place the right page stood, counted from 1; 0 when it was not among the hits."""

    wanted: Wanted
    place: int
    answer: Answer


def read_queries() -> list[Wanted]:
    """The whole development set, in the order of its files."""
    found = []
    for path in sorted(QUERIES.rglob("*.yaml")):
        source = path.relative_to(QUERIES).as_posix()
        for entry in yaml.safe_load(path.read_text(encoding="utf-8")):
            right = tuple(name if ":" in name else f"guide:{name}" for name in entry["right"])
            found.append(Wanted(entry["query"], entry["lang"], entry["kind"], right, source))
    return found


def written(bundle: Bundle) -> set[str]:
    """The ids of what the bundle holds, as "kind:id"."""
    catalogue = bundle.catalogue
    found = {f"guide:{guide.id}" for guide in catalogue.guides}
    found |= {f"checklist:{checklist.id}" for checklist in catalogue.checklists}
    found |= {f"term:{term.id}" for term in catalogue.terms}
    for kind in ("letter", "calculator"):
        found |= {f"{kind}:{noun.id}" for noun in getattr(catalogue, f"{kind}s", ())}
    return found


def measure(engine: Engine, queries: Iterable[Wanted]) -> list[Outcome]:
    """What came of each query, asked as `handbook search --stdin --lang … --limit 10` asks it."""
    outcomes = []
    for wanted in queries:
        answer = engine.search(wanted.query, limit=10, prefer=wanted.reader)
        places = [n for n, hit in enumerate(answer.hits, 1) if f"{hit.kind}:{hit.id}" in wanted.right]
        outcomes.append(Outcome(wanted, min(places, default=0), answer))
    return outcomes


def table(outcomes: Sequence[Outcome]) -> str:
    """Share first and share in the first three, by kind and by language."""
    groups: dict[str, list[int]] = defaultdict(list)
    for outcome in outcomes:
        for group in ("all", outcome.wanted.kind, f"lang {outcome.wanted.lang}"):
            groups[group].append(outcome.place)
    lines = [f"{'':16}{'queries':>8}{'first':>9}{'in three':>10}"]
    for group in (*KINDS, *(f"lang {lang}" for lang in LANGUAGES), "all"):
        if places := groups.get(group):
            first = sum(place == 1 for place in places) / len(places)
            three = sum(1 <= place <= 3 for place in places) / len(places)
            lines.append(f"{group:16}{len(places):8}{first:9.1%}{three:10.1%}")
    return "\n".join(lines)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="Measure search quality on the development set.")
    parser.add_argument("--misses", choices=HALVES, help="list the queries of this half that went wrong")
    parser.add_argument("--only", default="", metavar="FILE", help="a table of its own for one file of queries")
    chosen, only = (options := parser.parse_args()).misses, options.only
    bundle = open_bundle(find_paths())
    engine = Engine.open(bundle)
    there = written(bundle)
    queries = read_queries()
    judged = [wanted for wanted in queries if there & set(wanted.right)]
    outcomes = measure(engine, judged)
    topics = Counter(name.split(":")[1] for wanted in judged for name in wanted.right)
    print(
        f"Search quality: {len(judged)} queries for {len(topics)} pages; {len(queries) - len(judged)} wait for a page"
    )
    for half in HALVES:
        print(f"\n{half}")
        print(table([outcome for outcome in outcomes if outcome.wanted.half == half]))
    if only:
        outcomes = [outcome for outcome in outcomes if outcome.wanted.source == only]
        print(f"\n{only}\n{table(outcomes)}")
    for outcome in outcomes:
        if outcome.wanted.half == chosen and outcome.place != 1:
            top = " | ".join(f"{hit.kind[0]}:{hit.id} {hit.score}" for hit in outcome.answer.hits[:4])
            print(f"\n{outcome.place} {outcome.wanted.kind}/{outcome.wanted.lang}: {outcome.wanted.query!r}"
                  f" -> {outcome.wanted.right} corrected={outcome.answer.corrected}\n    {top}")  # fmt: skip


if __name__ == "__main__":
    main()
