"""A page as it stands in the handbook: head, body with line numbers, headings, and the steps of a checklist."""

import hashlib
import re
from dataclasses import dataclass, replace
from pathlib import Path

from app.compiler.finding import Findings
from app.compiler.front_matter import Head, PageKind, read_head, split_page
from app.compiler.ids import name_in, read_source
from app.compiler.step_source import Step, read_steps
from app.content import LANGUAGES, Language

FOLDERS: dict[PageKind, str] = {"guide": "guides", "situation": "situations", "checklist": "checklists"}
_HEADING = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t]*(?:\{#([^}]*)\})?[ \t]*#*[ \t]*")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading line. `id` is "" when none is written; `title` is Markdown."""

    id: str
    level: int
    title: str
    line: int


@dataclass(frozen=True, slots=True)
class Page:
    """A source page. `digest` names its English text in a translation's `translated_from`.

    In a checklist, `body` has empty lines where the fields of steps stood: what is left is prose.
    """

    kind: PageKind
    id: str
    lang: Language
    path: str
    digest: str
    head: Head
    body: str
    body_line: int
    headings: tuple[Heading, ...]
    steps: tuple[Step, ...] = ()

    @property
    def topic(self) -> str:
        """The folder of a guide; the topic a checklist names."""
        return self.id.partition("/")[0] if self.kind == "guide" else self.head.topic

    @property
    def lead(self) -> str:
        """The Markdown before the first heading."""
        if not self.headings:
            return self.body
        return "\n".join(self.body.split("\n")[: self.headings[0].line - self.body_line])

    @property
    def text_line(self) -> int:
        """The first line of the body with something on it: where a finding about the whole text points."""
        lines = self.body.split("\n")
        return self.body_line + next((number for number, line in enumerate(lines) if line.strip()), 0)

    @property
    def section_ids(self) -> tuple[str, ...]:
        """Ids of all headings in order."""
        return tuple(heading.id for heading in self.headings if heading.id)


def digest_of(text: str) -> str:
    """The fingerprint that `translated_from` holds: 12 characters are enough to tell versions of one file apart."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def read_headings(body: str, first_line: int) -> tuple[Heading, ...]:
    """All heading lines of any level."""
    found = []
    for number, line in enumerate(body.split("\n"), start=first_line):
        match = _HEADING.fullmatch(line)
        if match:
            found.append(Heading((match[3] or "").strip(), len(match[1]), match[2].strip(), number))
    return tuple(found)


def read_pages(handbook: Path, findings: Findings) -> tuple[Page, ...]:
    """All pages that can be read, drafts left out, in the order of their paths."""
    pages: list[Page] = []
    for kind, folder in FOLDERS.items():
        for file in sorted((handbook / folder).rglob("*.md")):
            page = _read_page(handbook, file, kind, findings)
            if page is not None and not page.head.draft:
                pages.append(page)
    return tuple(pages)


def _read_page(handbook: Path, file: Path, kind: PageKind, findings: Findings) -> Page | None:
    path = name_in(handbook, file)
    lang = next((lang for lang in LANGUAGES if file.name.endswith(f".{lang}.md")), None)
    inside = file.relative_to(handbook / FOLDERS[kind])
    if lang is None or len(inside.parts) != (2 if kind == "guide" else 1):
        findings.add("HB005", path, 1, f"This is not the place or the name of a {kind}.",
                     "A page's name ends with .en.md or .nl.md; a guide lies in the folder of its topic.")  # fmt: skip
        return None
    text = read_source(handbook, file, findings)
    parts = split_page(text, path, findings) if text is not None else None
    if text is None or parts is None:
        return None
    head = read_head(parts[0], path, kind, lang, findings)
    if head is None:
        return None
    page = Page(
        kind,
        inside.as_posix().removesuffix(f".{lang}.md"),
        lang,
        path,
        digest_of(text),
        head,
        body=parts[1],
        body_line=parts[2],
        headings=read_headings(parts[1], parts[2]),
    )
    if kind != "checklist":
        return page
    steps, prose = read_steps(page.body, page.body_line, path, head.key_dates, findings)
    return replace(page, steps=steps, body=prose)
