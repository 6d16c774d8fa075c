"""The running text of a page: its passages with their lines, and the sentences in them.

Works on the Markdown source, not on the HTML, because a finding names a line. Nothing here reports anything.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from app.compiler.callouts import FIRST_LINE
from app.compiler.tidy import ITEM
from app.content import Language

PassageKind = Literal["paragraph", "item", "title", "heading", "row"]

_QUOTE_SIGN = re.compile(r"^>[ ]?")
_MARKER = re.compile(r"^[ ]*(?:[-*+]|\d{1,3}\.)[ ]+")
_DUTCH_SENTENCE = re.compile(r"(?<!\*)\*(?!\*)[^*]+\*(?:\{lang=nl\}|(?=\s*\(\s*[\"“]))")
_TERM_LINK = re.compile(r"\[([^\]]*)\]\(term:([a-z0-9-]+)\)")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*[^()]*\)")
_FIGURE = re.compile(r"\{\{[^{}]*\}\}")
_ATTRIBUTES = re.compile(r"\{[:#a-z][^{}]*\}")
_SIGNS = re.compile(r"\*+|`|(?<!\w)_+|_+(?!\w)")
_END = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s|$)")
_WORD = re.compile(r"[^\W_]+(?:['’.,:/@-][^\W_]+)*")
# Full stops that end no sentence. Abbreviations that often do end one ("enz.", "etc.") are left out.
_ABBREVIATIONS = frozenset((
    "art", "artt", "nr", "no", "vs", "dr", "mr", "mrs", "ms", "prof", "st", "e.g", "i.e", "b.v", "n.v", "bijv", "bv",
    "d.w.z", "m.b.t", "o.a", "t.a.v", "i.v.m", "resp", "ca", "approx", "p", "pp", "jan", "feb", "mar", "apr", "jun",
    "jul", "aug", "sep", "sept", "oct", "okt", "nov", "dec",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, list item, callout title, heading or table row as Markdown; `callout` is the box it stands in."""

    kind: PassageKind
    text: str
    line: int
    callout: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as plain text, and the line on which it begins."""

    text: str
    line: int

    @property
    def words(self) -> list[str]:
        """Its words; "7:670b", "e-mail" and "14,5" are one word each."""
        return _WORD.findall(self.text)


def passages_in(body: str, first_line: int) -> Iterator[Passage]:
    """All passages in order."""
    kind: PassageKind = "paragraph"
    lines: list[str] = []
    start, callout = first_line, ""
    for number, raw in enumerate([*body.split("\n"), ""], start=first_line):
        title = FIRST_LINE.match(raw)
        line = _QUOTE_SIGN.sub("", raw)
        new = title is not None or not line.strip() or line.startswith(("#", "|")) or ITEM.match(line) is not None
        if (new or bool(callout) != raw.startswith(">")) and lines:
            yield Passage(kind, "\n".join(lines), start, callout)
            lines = []
        if not raw.startswith(">"):
            callout = ""
        if title is not None:
            callout = title[1].lower()
            yield Passage("title", title[2], number, callout)
        elif line.startswith("#"):
            yield Passage("heading", line.lstrip("#").strip(), number, callout)
        elif line.startswith("|"):
            yield Passage("row", line, number, callout)
        elif line.strip():
            if not lines:
                start, kind = number, "item" if ITEM.match(line) else "paragraph"
            lines.append(_MARKER.sub("", line) if not lines else line.strip())


def plain(markdown: str) -> str:
    """Markdown as plain text; an amount becomes a number."""
    text = _FIGURE.sub("100", _LINK.sub(r"\1", markdown))
    return _SIGNS.sub("", _ATTRIBUTES.sub("", text)).strip()


def sentences_in(body: str, first_line: int, lang: Language, terms: bool = True) -> Iterator[Sentence]:
    """The sentences of paragraphs and list items. Headings, titles and table rows are no sentences.

    In an English page, Dutch sentences are left out: they are there to be said, and their meaning follows. With
    `terms` false, the Dutch words of term links are left out too.
    """
    for passage in passages_in(body, first_line):
        if passage.kind in ("paragraph", "item"):
            text = passage.text
            if lang == "en":
                text = _DUTCH_SENTENCE.sub("", text)
                if not terms:
                    text = _TERM_LINK.sub(_without_dutch_word, text)
            yield from split_sentences(plain(text), passage.line)


def split_sentences(text: str, line: int) -> Iterator[Sentence]:
    """Sentences of one passage, which begins on `line`. A full stop behind an abbreviation or one letter ends none."""
    start = 0
    for end in _END.finditer(text):
        before = text[start : end.start()].rsplit(None, 1)[-1:]
        follows = text[end.end() :].lstrip()
        if end[0] == "." and before and _is_abbreviation(before[0]) and follows:
            continue
        if follows[:1].islower():
            continue
        yield from _sentence(text, start, end.end(), line)
        start = end.end()
    yield from _sentence(text, start, len(text), line)


def _sentence(text: str, start: int, end: int, line: int) -> Iterator[Sentence]:
    piece = text[start:end]
    if _WORD.search(piece):
        first = start + len(piece) - len(piece.lstrip())
        yield Sentence(" ".join(piece.split()), line + text.count("\n", 0, first))


def _is_abbreviation(word: str) -> bool:
    bare = word.lstrip("(\"“'[").lower()
    return bare in _ABBREVIATIONS or (len(bare) == 1 and bare.isalpha())


def _without_dutch_word(link: re.Match[str]) -> str:
    """Nothing, when the link shows the Dutch word: the term's name, its plural, or a short form in capitals."""
    shown, term_id = link[1], link[2]
    slug = re.sub(r"[^a-z0-9]+", "-", shown.lower()).strip("-")
    return "" if shown.isupper() or slug.startswith(term_id[: max(4, len(term_id) - 3)]) else shown
