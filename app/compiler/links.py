"""Links between pages: what they may point to, and what of it is written.

`page:topic/guide#section`, `term:id`, `list:checklist`, `letter:id`, `calc:name`. A link to an entry of contents.yaml
that is not written yet is good, but shows as plain text until it is.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.compiler.fields import Ref
from app.compiler.finding import Findings

_INLINE = re.compile(r"(?<!!)\[(?:[^\[\]]|\[[^\]]*\])*\]\(([^()\s]+)[^()]*\)")
IMAGE = re.compile(r"!\[([^\[\]]*)\]\(([^()\s]+)[^()]*\)")
_CODE = re.compile(r"`[^`]*`")
_WHAT = {"page": "guide", "term": "term", "list": "checklist", "letter": "letter", "calc": "calculator"}


@dataclass(frozen=True, slots=True)
class Link:
    """An address inside the handbook."""

    scheme: str
    id: str
    section: str = ""

    def __str__(self) -> str:
        return f"{self.scheme}:{self.id}" + (f"#{self.section}" if self.section else "")


def parse_link(href: str) -> Link | None:
    """The link in `href`; None when it is not of one of our schemes."""
    scheme, colon, rest = href.partition(":")
    if not colon or scheme not in _WHAT:
        return None
    target, _, section = rest.partition("#")
    return Link(scheme, target, section)


def scheme_of(ref: Ref | None) -> str:
    """What an id without a scheme names where it may be a letter or a guide: only a guide's has a topic before it."""
    return "page" if ref and "/" in ref.id else "letter"


def links_in(body: str, first_line: int) -> Iterator[tuple[str, int]]:
    """Every link address in Markdown, with its line. Words in `code` are no links; pictures neither."""
    for number, line in enumerate(body.split("\n"), start=first_line):
        for match in _INLINE.finditer(_CODE.sub("", line)):
            yield match[1], number


@dataclass(frozen=True, slots=True)
class Targets:
    """What links may point to. `listed` and `written` are ids by scheme; `sections` are ids by written guide."""

    listed: Mapping[str, frozenset[str]] = field(default_factory=dict)
    written: Mapping[str, frozenset[str]] = field(default_factory=dict)
    sections: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def is_written(self, link: Link) -> bool:
        """Whether the app can open the link (at its section, when it names one)."""
        if link.id not in self.written.get(link.scheme, ()):
            return False
        return not link.section or link.section in self.sections.get(link.id, ())

    def check(self, link: Link, path: str, line: int, findings: Findings) -> None:
        """Report HB010 or HB011 when there is nothing at the other end."""
        what = _WHAT[link.scheme]
        if link.id not in self.listed.get(link.scheme, ()) and link.id not in self.written.get(link.scheme, ()):
            place = "glossary.yaml" if link.scheme == "term" else "contents.yaml"
            advice = f"Correct the id, or add it to {place}."
            findings.add("HB010", path, line, f'There is no {what} "{link.id}".', advice)
        elif link.section and link.scheme != "page":
            findings.add("HB011", path, line, f"A link to a {what} cannot name a section: {link}.")
        elif link.section and link.id in self.sections and link.section not in self.sections[link.id]:
            known = ", ".join(sorted(self.sections[link.id]))
            findings.add("HB011", path, line, f'The guide "{link.id}" has no section "{link.section}".',
                         f"Its sections: {known}.")  # fmt: skip
