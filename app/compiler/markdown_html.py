"""Markdown -> a small HTML fragment. The reader builds a QTextDocument from exactly these tags and attributes:

    h2 h3                       with id
    p                           <p class="lead">: the paragraphs before the first heading or callout
    ul  ol (start)  li          one list inside another at most
    table thead tbody tr th td  one header row, at most four columns
    strong em code br
    a href                      page:topic/guide#section, term:id, calc:name, list:checklist, letter:id; each one opens
                                something that is in the bundle
    div class="callout deadline|careful|talk|example"
                                its first child is <p class="callout-title">; a deadline's title already begins with
                                "Deadline: " ("Termijn: ")
    span class="figure"         title: from when to when the amount holds, and its source
    span lang="nl"              around the <em> of a Dutch sentence in an English page
    img src, alt                src is a name below images/ in the bundle

Straight double quotes become “ ”. Apostrophes stay as typed, so that "find on this page" finds what people type.
Everything else is left out of the fragment and listed in `Rendered.refused`.
"""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element, tostring

from markdown import Markdown
from markdown.extensions.attr_list import AttrListExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from app.compiler.callouts import Callouts
from app.compiler.clean_tree import Cleaner, SectionText, lead_of, mark_lead, split_sections
from app.compiler.figure_ref import FIGURE_REF, FigureRef
from app.compiler.links import Targets
from app.compiler.tidy import Tidy
from app.content import Figure, Language
from app.content.numbers import describe_period, format_validity, format_value

_EMPTY = re.compile(r"<(?!br|img)(\w+)([^<>]*?) />")  # <td /> is XML, and no HTML


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page as HTML, and what else is asked of it as plain text.

    `lead` is what stands before the first heading or callout. The first of `sections` is all before the first heading
    (its id is ""). `refused` are tags that were left out; `links` are the addresses in the fragment, each once.
    """

    html: str
    lead: str
    sections: tuple[SectionText, ...]
    refused: tuple[str, ...]
    links: tuple[str, ...]

    @property
    def text(self) -> str:
        """All of it as plain text, headings included."""
        return "\n".join(part for section in self.sections for part in (section.title, section.text) if part)


class Renderer:
    """Turns Markdown into HTML; one Markdown parser serves all pages, one after the other."""

    def __init__(self, figures: Mapping[str, Figure], targets: Targets) -> None:
        self._callouts = Callouts()
        self._figures = _FigureSpans(FIGURE_REF.pattern, figures)
        self._cleaning = _Cleaning(targets)
        self._markdown = Markdown(
            extensions=[TableExtension(), AttrListExtension(), SaneListExtension(), self._callouts]
        )
        for name in ("html", "entity", "autolink", "automail", "reference", "short_reference", "image_reference",
                     "short_image_ref"):  # fmt: skip
            self._markdown.inlinePatterns.deregister(name)
        self._markdown.preprocessors.deregister("html_block")
        self._markdown.preprocessors.register(Tidy(self._markdown), "tidy", 25)
        self._markdown.parser.blockprocessors.deregister("setextheader")
        self._markdown.parser.blockprocessors.deregister("reference")
        self._markdown.inlinePatterns.register(self._figures, "figure", 185)  # after `code` (190), before escapes (180)
        self._markdown.treeprocessors.deregister("prettify")
        self._markdown.treeprocessors.register(self._cleaning, "clean", -10)  # the last one, after "unescape" (0)

    def render(self, text: str, lang: Language, day: datetime.date, lead: bool = True) -> Rendered:
        """`text` as HTML in `lang`, with the amounts that hold on `day`. The text of a step has no `lead`."""
        self._callouts.lang = self._figures.lang = lang
        self._figures.day = day
        self._cleaning.lang = lang
        self._cleaning.marks_lead = lead
        self._markdown.reset()
        self._markdown.convert(text)
        cleaner = self._cleaning.cleaner
        done = self._cleaning
        return Rendered(done.html, done.lead, done.sections, tuple(cleaner.refused), tuple(cleaner.links))


class _FigureSpans(InlineProcessor):
    """{{id}}, {{id|dated}}, {{id@2025-07-01}} -> <span class="figure">. What cannot be resolved stays as typed."""

    def __init__(self, pattern: str, figures: Mapping[str, Figure]) -> None:
        super().__init__(pattern)
        self._by_id = figures
        self.lang: Language = "en"
        self.day = datetime.date.min

    def handleMatch(  # type: ignore[override]  # the base class documents (None, None, None) for "no match"
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        ref = FigureRef.parse(m[1])
        figure = self._by_id.get(ref.id) if ref else None
        period = figure.on(ref.day or self.day) if ref and figure else None
        if ref is None or figure is None or period is None:
            return None, None, None
        span = Element("span", {"class": "figure", "title": describe_period(period, self.lang)})
        text = format_value(period.value, figure.unit, self.lang)
        span.text = AtomicString(f"{text} ({format_validity(period, self.lang)})" if ref.dated else text)
        return span, m.start(0), m.end(0)


class _Cleaning(Treeprocessor):
    """Hands the finished tree to a cleaner and keeps what comes out, as HTML and as plain text."""

    def __init__(self, targets: Targets) -> None:
        super().__init__()
        self._targets = targets
        self.lang: Language = "en"
        self.marks_lead = True
        self.cleaner = Cleaner(targets, self.lang)
        self.sections: tuple[SectionText, ...] = ()
        self.html = self.lead = ""

    def run(self, root: Element) -> None:
        """Called by Markdown."""
        self.cleaner = Cleaner(self._targets, self.lang)
        if self.marks_lead:
            mark_lead(root)
        self.cleaner.clean(root)
        self.sections = split_sections(root)
        self.lead = lead_of(root)
        # Markdown's own serializer lets "&nbsp;" through as an entity: then the fragment is no longer well-formed.
        html = "".join(tostring(child, "unicode") for child in root).strip()
        self.html = _EMPTY.sub(r"<\1\2></\1>", html)
