"""Front matter: what stands between the two `---` lines at the top of a page, as a typed head.

Each kind of page has its own fields; any other key is HB002. A translation has one more: `translated_from`.
"""

import datetime
from dataclasses import dataclass, field
from typing import Literal, cast, get_args

from app.compiler.fields import Fields, Ref, read_fields
from app.compiler.finding import Findings
from app.content import Certainty, KeyDate, Language, Source

PageKind = Literal["guide", "situation", "checklist"]
ORIGINAL: Language = "en"  # the language that translations follow
SUMMARY_LIMIT = 160  # characters; CONTRIBUTING.md, "A guide"
_FENCE = "---"
_CERTAINTIES: tuple[str, ...] = get_args(Certainty)


@dataclass(frozen=True, slots=True)
class Head:
    """The fields of a page, with the lines of those that findings point at (`lines`: key to line)."""

    title: str
    summary: str
    checked: datetime.date
    check_by: datetime.date
    draft: bool = False
    translated_from: str = ""
    sources: tuple[Source, ...] = ()
    guides: tuple[Ref, ...] = ()
    checklists: tuple[Ref, ...] = ()
    letters: tuple[Ref, ...] = ()
    calculators: tuple[Ref, ...] = ()
    related: tuple[Ref, ...] = ()
    icon: str = ""
    more: bool = False
    topic: str = ""
    duration: str = ""
    people: str = ""
    key_dates: tuple[KeyDate, ...] = ()
    lines: dict[str, int] = field(default_factory=dict)

    def line(self, key: str) -> int:
        """The line of a field; line 1 when it is not there."""
        return self.lines.get(key, 1)


def split_page(text: str, path: str, findings: Findings) -> tuple[str, str, int] | None:
    """Front matter, body, and the body's first line number; None (and HB003) without two `---` lines."""
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        findings.add("HB003", path, 1, "The page does not begin with front matter.", "Begin the page with a line ---.")
        return None
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == _FENCE:
            return "\n".join(lines[1:number]), "\n".join(lines[number + 1 :]), number + 2
    findings.add("HB003", path, 1, "The front matter does not end.", "Close it with a line ---.")
    return None


def read_head(text: str, path: str, kind: PageKind, lang: Language, findings: Findings) -> Head | None:
    """The head in `text` (which starts on line 2); None when a field that everything needs is missing."""
    fields = read_fields(text, path, 2, findings)
    if fields is None:
        return None
    title, summary = fields.text("title", required=True), fields.text("summary", required=True)
    checked, check_by = fields.date("checked", required=True), fields.date("check_by", required=True)
    if len(summary) > SUMMARY_LIMIT:
        fields.report("HB006", "summary", f"The summary has {len(summary)} characters.")
    head = Head(
        title,
        summary,
        checked or datetime.date.min,
        check_by or datetime.date.min,
        draft=fields.choice("status", ("", "draft")) == "draft",
        translated_from="" if lang == ORIGINAL else fields.text("translated_from"),
        sources=_read_sources(fields, required=kind == "guide") if kind != "situation" else (),
        guides=fields.refs("guides") if kind != "guide" else (),
        checklists=fields.refs("checklists") if kind != "checklist" else (),
        letters=fields.refs("letters") if kind != "checklist" else (),
        calculators=fields.refs("calculators") if kind != "checklist" else (),
        related=fields.refs("related") if kind == "guide" else (),
        icon=fields.text("icon", required=True) if kind == "situation" else "",
        more=fields.flag("more") if kind == "situation" else False,
        topic=fields.text("topic", required=True) if kind == "checklist" else "",
        duration=fields.text("duration") if kind == "checklist" else "",
        people=fields.text("people") if kind == "checklist" else "",
        key_dates=_read_key_dates(fields) if kind == "checklist" else (),
        lines={key: fields.line(key) for key in ("title", "summary", "checked", "check_by", "icon", "topic",
                                                 "translated_from", "sources", "key_dates")},
    )  # fmt: skip
    fields.close()
    return head if title and summary and checked and check_by else None


def read_source_entry(fields: Fields) -> Source | None:
    """One source: label, text, url and how certain it is; None when one of them is missing."""
    label, text = fields.text("label", required=True), fields.text("text", required=True)
    url = fields.text("url", required=True)
    certainty = cast(Certainty, fields.choice("certainty", _CERTAINTIES))
    fields.close()
    if url and not url.startswith(("https://", "http://")):
        fields.report("HB004", "url", f'"{url}" is not an address.', "Write it with https:// in front.")
    return Source(label, text, url, certainty) if label and text and url else None


def _read_sources(fields: Fields, required: bool) -> tuple[Source, ...]:
    entries = [read_source_entry(entry) for entry in fields.children("sources", required)]
    return tuple(entry for entry in entries if entry is not None)


def _read_key_dates(fields: Fields) -> tuple[KeyDate, ...]:
    dates: list[KeyDate] = []
    for entry in fields.children("key_dates"):
        date = KeyDate(entry.text("id", required=True), entry.text("label", required=True), entry.text("help"))
        entry.close()
        if any(other.id == date.id for other in dates):
            entry.report("HB021", "id", f'The key date "{date.id}" stands here twice.')
        dates.append(date)
    return tuple(dates)
