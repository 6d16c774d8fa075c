"""How fast search is: every key of a typing trace, beside SQLite FTS5 and tantivy on the same sections in one run.

`python -m tests.search.speed` prints the table (`--scales 1,10,100`). One step is what a keystroke costs the worker:
ranked hits with their snippets. The handbook at 10x and 100x is itself and made-up guides: its sentences, headings and
typed words dealt out again, with new names in them so that the vocabulary grows as it does in real text.
"""

import argparse
import gc
import random
import re
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from unittest.mock import patch

import msgspec
import tantivy

from app.compiler import compile_handbook
from app.content import Term
from app.paths import find_paths
from app.search import Document, Engine, build_index
from tests.search.quality import read_queries

FRAME_MS = 16.7
SHOWN = 20
"""Hits of a step: what the panel shows without scrolling, all groups together."""
SHORTEST = 2
"""Letters from which the panel searches."""
EVERY = 27
"""One query in so many of the development set is typed; about 60."""
_SYLLABLES = [
    "ba",
    "co",
    "den",
    "fra",
    "gol",
    "hin",
    "jor",
    "kel",
    "lum",
    "mar",
    "nev",
    "ost",
    "pri",
    "qua",
    "ren",
    "sal",
    "tor",
    "ulm",
    "ver",
    "wyn",
]
Step = Callable[[str], object]


def handbook_documents() -> tuple[list[Document], list[Term]]:
    """What the compiler hands to the indexer."""
    taken: list[tuple[list[Document], list[Term]]] = []

    def take(documents: Sequence[Document], terms: Sequence[Term], folder: Path) -> None:
        taken.append((list(documents), list(terms)))
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "none").write_bytes(b"")

    handbook = find_paths().handbook
    assert handbook is not None, "the benchmark needs a checkout"
    with tempfile.TemporaryDirectory() as folder, patch("app.compiler.build.build_index", take):
        compile_handbook(handbook, Path(folder) / "bundle")
    return taken[0]


def scaled(documents: Sequence[Document], times: int) -> Iterator[Document]:
    """The handbook, and `times - 1` handbooks dealt out again from its sentences. Same input, same output."""
    yield from documents
    dice = random.Random(7)
    sentences = [s for d in documents for s in re.split(r"(?<=[.!?]) ", d.body) if s]
    headings = [d.heading for d in documents if d.heading]
    phrases = [word for d in documents for word in d.words]

    def renewed(text: str) -> str:
        words = text.split()
        return " ".join(
            "".join(dice.choices(_SYLLABLES, k=dice.randint(2, 4))) if dice.random() < 0.012 else w for w in words
        )

    for copy in range(1, times):
        for document in documents:
            if document.kind == "term":
                continue
            count = max(1, len(re.findall(r"[.!?] ", document.body)))
            yield msgspec.structs.replace(
                document,
                id=f"{document.id}-{copy}",
                title=renewed(dice.choice(headings)),
                heading=renewed(dice.choice(headings)) if document.heading else "",
                body=renewed(" ".join(dice.choices(sentences, k=count))),
                summary=dice.choice(sentences) if document.summary else "",
                words=tuple(dice.choices(phrases, k=len(document.words))),
            )


def typing_trace() -> list[str]:
    """Each state of the field while the queries are typed."""
    queries = [wanted.query for wanted in read_queries()[::EVERY]]
    return [query[:end] for query in queries for end in range(SHORTEST, len(query) + 1)]


def our_engine(documents: Sequence[Document], terms: Sequence[Term], folder: Path) -> tuple[Step, dict[str, float]]:
    """Our engine, with its build and opening time in seconds and its memory in MB."""
    started = time.perf_counter()
    build_index(documents, terms, folder)
    built = time.perf_counter()
    engine = Engine.open_files(lambda name: (folder / name).read_bytes())
    opened = time.perf_counter()
    figures = {"build s": built - started, "open ms": (opened - built) * 1000, "memory MB": memory_mb(folder)}
    return (lambda text: engine.search(text, typing=True, limit=SHOWN, prefer="en")), figures


def memory_mb(folder: Path) -> float:
    """What the open index adds to a fresh process, in MB, after some searches: measured in one."""
    code = (
        "import gc, sys; from pathlib import Path; import msgspec; import app.search, app.content.bundle\n"
        "from app.search import Engine; import app.search.engine, app.search.postings as p\n"
        "p.snowball('en'); p.snowball('nl')\n"
        "with p.without_network():\n"
        "    from whoosh import index; from whoosh.filedb.filestore import RamStorage\n"
        "def rss():\n"
        "    gc.collect(); return int(Path('/proc/self/statm').read_text().split()[1]) * 4096\n"
        "before = rss(); folder = Path(sys.argv[1])\n"
        "engine = Engine.open_files(lambda name: (folder / name).read_bytes())\n"
        "for text in ('notice period', 'vaststellingsovereenkomst', 'can i get fired'): engine.search(text)\n"
        "print((rss() - before) / 1e6)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(folder)], capture_output=True, text=True, check=True)
    return float(done.stdout)


def fts5(documents: Sequence[Document]) -> Step:
    """SQLite FTS5 with its Porter stemmer: any of the words, the last one as a prefix; its own snippets."""
    base = sqlite3.connect(":memory:")
    base.execute(
        "CREATE VIRTUAL TABLE t USING fts5(title, heading, words, body, tokenize='porter unicode61', prefix='2 3')"
    )
    base.executemany(
        "INSERT INTO t VALUES (?, ?, ?, ?)",
        [(d.title, d.heading, " ".join(d.words), f"{d.summary} {d.body}") for d in documents],
    )
    base.execute("INSERT INTO t(t) VALUES ('optimize')")

    def step(text: str) -> object:
        words = re.findall(r"\w+", text)
        if not words:
            return []
        match = " OR ".join([f'"{word}"' for word in words[:-1]] + [f'"{words[-1]}"*'])
        return base.execute(
            "SELECT title, heading, snippet(t, 3, '[', ']', '…', 30), bm25(t, 6, 4, 4, 1) AS score"
            " FROM t WHERE t MATCH ? ORDER BY score LIMIT ?", (match, SHOWN),
        ).fetchall()  # fmt: skip

    return step


def tantivy_index(documents: Sequence[Document]) -> Step:
    """Tantivy with its English stemmer: any of the words, the last one as a prefix; its own snippets."""
    builder = tantivy.SchemaBuilder()
    fields = {"title": 6.0, "heading": 4.0, "words": 4.0, "body": 1.0}
    for name in fields:
        builder.add_text_field(name, stored=True, tokenizer_name="en_stem")
    schema = builder.build()
    index = tantivy.Index(schema)
    writer = index.writer(heap_size=50_000_000)
    for d in documents:
        writer.add_document(
            tantivy.Document(title=d.title, heading=d.heading, words=" ".join(d.words), body=f"{d.summary} {d.body}")
        )
    writer.commit()
    index.reload()
    searcher = index.searcher()

    def step(text: str) -> object:
        words = re.findall(r"\w+", text.lower())
        if not words:
            return []
        parts = []
        if words[:-1]:
            parts.append(
                (
                    tantivy.Occur.Should,
                    index.parse_query(" ".join(f'"{word}"' for word in words[:-1]), list(fields), fields),
                )
            )
        for name, weight in fields.items():
            prefix = tantivy.Query.regex_query(schema, name, f"{words[-1]}.*")
            parts.append((tantivy.Occur.Should, tantivy.Query.boost_query(prefix, weight)))
        query = tantivy.Query.boolean_query(parts)
        found = searcher.search(query, SHOWN).hits
        cutter = tantivy.SnippetGenerator.create(searcher, query, schema, "body")
        return [(score, cutter.snippet_from_doc(searcher.doc(address)).to_html()) for score, address in found]

    return step


def times_ms(step: Step, trace: Sequence[str]) -> tuple[list[float], list[float]]:
    """What each step cost on the clock, and of the processor: they differ on a machine that does other work too.

    The first ones, which warm caches, count too: so they are for the reader.
    """
    gc.collect()
    clock, processor = [], []
    for text in trace:
        started, worked = time.perf_counter(), time.process_time()
        step(text)
        clock.append((time.perf_counter() - started) * 1000)
        processor.append((time.process_time() - worked) * 1000)
    return clock, processor


def percentiles(times: Sequence[float]) -> tuple[float, float, float, float]:
    """p50, p95, p99 and the longest."""
    cuts = statistics.quantiles(times, n=100)
    return cuts[49], cuts[94], cuts[98], max(times)


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="Measure the speed of search.")
    parser.add_argument("--scales", default="1,10,100", help="times the handbook, with commas (default: %(default)s)")
    scales = [int(part) for part in parser.parse_args().scales.split(",")]
    documents, terms = handbook_documents()
    trace = typing_trace()
    print(f"Search speed: {len(trace)} keystrokes, ranked hits with snippets, in ms; a frame is {FRAME_MS} ms")
    print(f"{'':22}{'sections':>9}{'p50':>9}{'p95':>9}{'p99':>9}{'longest':>9}{'p95 cpu':>9}")
    p95: dict[int, float] = {}
    for scale in scales:
        corpus = list(scaled(documents, scale))
        with tempfile.TemporaryDirectory() as folder:
            step, figures = our_engine(corpus, terms, Path(folder) / "index")
            steps = {"ours": step, "SQLite FTS5": fts5(corpus), "tantivy": tantivy_index(corpus)}
            for name, one in steps.items():
                clock, processor = times_ms(one, trace)
                row = (*percentiles(clock), percentiles(processor)[1])
                if name == "ours":
                    p95[scale] = row[-1]
                print(f"{f'{scale}x {name}':22}{len(corpus):9}" + "".join(f"{value:9.2f}" for value in row))
            print(f"{'':22}{'  '.join(f'{name} {value:.1f}' for name, value in figures.items())}", flush=True)
    if {1, 10} <= p95.keys():
        print(f"growth of p95 (processor) from 1x to 10x: {p95[10] / p95[1]:.2f} times")
    print(f"most memory of this process: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000:.0f} MB")


if __name__ == "__main__":
    main()
