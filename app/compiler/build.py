"""Compiling: sources -> findings -> nouns, pages and index -> a bundle in its place."""

import datetime
from collections.abc import Callable
from pathlib import Path

from app.compiler.bundle_writer import writing
from app.compiler.clean_tree import IMAGES
from app.compiler.documents import make_documents
from app.compiler.finding import Finding, Findings
from app.compiler.lint import lint
from app.compiler.nouns import make_catalogue
from app.compiler.rendering import render_pages
from app.compiler.source import Handbook, read_handbook
from app.compiler.stale import fingerprint_sources
from app.content import Bundle
from app.errors import ContentError
from app.search.indexer import build_index

Progress = Callable[[int, int], None]
"""Called with (steps done, steps in all)."""

_PAGES = {"guide": "pages", "situation": "situations"}


def build(handbook_folder: Path, out: Path, today: datetime.date, progress: Progress, strict: bool) -> Bundle:
    """See `app.compiler.compile_handbook`."""
    sources = fingerprint_sources(handbook_folder)  # before reading: a change from now on makes the bundle stale
    findings = Findings()
    handbook = read_handbook(handbook_folder, today, findings)
    rendered = render_pages(handbook)
    lint(handbook, rendered, today, findings)
    errors = [finding for finding in findings if finding.level == "error"]
    if errors and strict:
        raise _refusal(errors)
    catalogue = make_catalogue(handbook, rendered)
    pages = [page for page in handbook.pages if page.kind in _PAGES]
    if not pages:
        raise ContentError(f"There is no page in {handbook_folder}. Is it the handbook's folder?")
    total = len(pages) + 2
    try:
        with writing(out) as writer:
            for done, page in enumerate(pages):
                progress(done, total)
                name = f"{_PAGES[page.kind]}/{page.lang}/{page.id}.html"
                writer.add(name, rendered[page.path].body.html.encode())
            _add_images(handbook, writer.add)
            progress(len(pages), total)
            documents = make_documents(handbook, catalogue, rendered)
            writer.add_folder("search", lambda folder: build_index(documents, catalogue.terms, folder))
            progress(len(pages) + 1, total)
            writer.finish(catalogue, sources)
            progress(total, total)
    except OSError as error:
        raise ContentError(f"The handbook cannot be written to {out}: {error.strerror}.") from error
    return Bundle.open(out)


def _add_images(handbook: Handbook, add: Callable[[str, bytes], None]) -> None:
    folder = handbook.folder / IMAGES
    for file in sorted(folder.rglob("*")) if folder.is_dir() else ():
        if file.is_file():
            add(f"{IMAGES}/{file.relative_to(folder).as_posix()}", file.read_bytes())


def _refusal(errors: list[Finding]) -> ContentError:
    count = f"{len(errors)} findings stop" if len(errors) > 1 else "One finding stops"
    return ContentError(f'{count} the build. The first: {errors[0]} "handbook check" shows all.')
