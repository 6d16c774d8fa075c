"""letters/<id>.<lang>.md -> letters: front matter with fields, then the paragraphs, each with its gaps.

A letter is plain text, not Markdown. A paragraph that stands only sometimes begins with `[if field]` or
`[if field=value]`. Gaps are `{field}`: a field of the front matter, one of the usual ones, or a computed day or amount.
"""

import datetime
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast, get_args

from app.compiler.fields import Fields, Ref, read_fields
from app.compiler.finding import Findings
from app.compiler.front_matter import SUMMARY_LIMIT, read_source_entry, split_page
from app.compiler.ids import check_id, name_in, read_source
from app.content import LANGUAGES, Language, Source
from app.content.letter import Computed, LetterField, LetterFieldKind, LetterOption, Paragraph
from app.letters.usual import USUAL_FIELDS

FOLDER = "letters"
_KINDS: tuple[str, ...] = get_args(LetterFieldKind)
_GAP = re.compile(r"\{([^{}]*)\}")
_CONDITION = re.compile(r"\[if ([a-z0-9-]+)(?:=([a-z0-9-]+))?\]\s*")


@dataclass(frozen=True, slots=True)
class LetterSource:
    """A letter as it stands in its file."""

    id: str
    lang: Language
    path: str
    title: str
    summary: str
    topic: str
    subject: str
    when: str
    when_not: str
    checked: datetime.date
    check_by: datetime.date
    fields: tuple[LetterField, ...]
    computed: tuple[Computed, ...]
    warnings: tuple[str, ...]
    sources: tuple[Source, ...]
    guides: tuple[Ref, ...]
    checklists: tuple[Ref, ...]
    calculators: tuple[Ref, ...]
    paragraphs: tuple[Paragraph, ...]


Letters = Mapping[tuple[str, Language], LetterSource]


def read_letters(handbook: Path, findings: Findings) -> Letters:
    """Letters by id and language, in the order of their paths."""
    found: dict[tuple[str, Language], LetterSource] = {}
    for file in sorted((handbook / FOLDER).glob("*.md")):
        letter = _read(handbook, file, findings)
        if letter is not None:
            found[letter.id, letter.lang] = letter
    _compare_languages(found, findings)
    return found


def _read(handbook: Path, file: Path, findings: Findings) -> LetterSource | None:
    path = name_in(handbook, file)
    lang = next((lang for lang in LANGUAGES if file.name.endswith(f".{lang}.md")), None)
    if lang is None:
        findings.add("HB005", path, 1, "A letter's name ends with .en.md or .nl.md.")
        return None
    text = read_source(handbook, file, findings)
    parts = split_page(text, path, findings) if text is not None else None
    fields = read_fields(parts[0], path, 2, findings) if parts else None
    if parts is None or fields is None:
        return None
    letter_id = file.name.removesuffix(f".{lang}.md")
    check_id(letter_id, path, 1, findings)
    texts = {
        key: fields.text(key, required=True) for key in ("title", "summary", "topic", "subject", "when", "when_not")
    }
    if len(texts["summary"]) > SUMMARY_LIMIT:
        fields.report("HB006", "summary", f"The summary has {len(texts['summary'])} characters.")
    checked, check_by = fields.date("checked", required=True), fields.date("check_by", required=True)
    asked = tuple(_read_field(entry) for entry in fields.children("fields"))
    computed = tuple(_read_computed(entry) for entry in fields.children("computed"))
    sources = [read_source_entry(entry) for entry in fields.children("sources")]
    warnings = fields.texts("warnings")
    guides, checklists, calculators = fields.refs("guides"), fields.refs("checklists"), fields.refs("calculators")
    fields.close()
    paragraphs = read_paragraphs(parts[1])
    _check_gaps(path, parts[1], parts[2], asked, computed, paragraphs, texts["subject"], findings)
    if checked is None or check_by is None or not all(texts.values()):
        return None
    return LetterSource(
        letter_id, lang, path, **texts, checked=checked, check_by=check_by, fields=asked, computed=computed,
        warnings=warnings, sources=tuple(source for source in sources if source is not None), guides=guides,
        checklists=checklists, calculators=calculators, paragraphs=paragraphs,
    )  # fmt: skip


def read_paragraphs(body: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a body: blocks between empty lines, their own line breaks kept."""
    found = []
    for block in re.split(r"\n\s*\n", body.strip()):
        text = "\n".join(line.rstrip() for line in block.split("\n")).strip()
        match = _CONDITION.match(text)
        if match:
            found.append(Paragraph(text[match.end() :], match[1], match[2] or ""))
        elif text:
            found.append(Paragraph(text))
    return tuple(found)


def _read_field(fields: Fields) -> LetterField:
    options = []
    for entry in fields.children("options"):
        options.append(LetterOption(entry.text("value", required=True), entry.text("label", required=True)))
        entry.close()
    found = LetterField(
        fields.text("id", required=True), cast(LetterFieldKind, fields.choice("kind", _KINDS)),
        fields.text("label", required=True), fields.text("help"), fields.text("example"),
        required=not fields.flag("optional"), default=fields.text("default"), options=tuple(options),
    )  # fmt: skip
    if (found.kind == "choice") != bool(options):
        fields.report("HB070", "kind", f'"{found.id}" is a choice without options, or has options and is no choice.')
    if options and found.default and found.default not in _answers(found):
        fields.report("HB070", "default", f'"{found.default}" is none of the options of "{found.id}".')
    fields.close()
    return found


def _read_computed(fields: Fields) -> Computed:
    inputs: dict[str, str] = {}
    for ref in fields.refs("with"):
        name, sign, source = ref.id.partition("=")
        if not sign:
            fields.report("HB070", "with", f'"{ref.id}" should be like agreed=agreed, or who==employee.')
        inputs[name.strip()] = source.strip()
    found = Computed(
        fields.text("id", required=True),
        fields.text("calculator", required=True),
        fields.text("value", required=True),
        inputs,
    )
    fields.close()
    return found


def _check_gaps(
    path: str, body: str, line: int, asked: Iterable[LetterField], computed: Iterable[Computed],
    paragraphs: Iterable[Paragraph], subject: str, findings: Findings,
) -> None:  # fmt: skip
    """Every gap and condition names something that is there, and every field is used."""
    own = {field.id for field in asked}
    known = own | {entry.id for entry in computed} | set(USUAL_FIELDS)
    used = set(_GAP.findall(subject)) | {paragraph.condition for paragraph in paragraphs} - {""}
    used |= {name for entry in computed for name in entry.inputs.values() if not name.startswith("=")}
    for number, text in enumerate(body.split("\n"), start=line):
        gaps = _GAP.findall(text)
        used.update(gaps)
        for gap in gaps:
            if gap not in known:
                findings.add("HB071", path, number, f'There is no field "{gap}".')
        condition = _CONDITION.match(text)
        if "[if" in text[condition.end() if condition else 0 :]:
            findings.add(
                "HB071", path, number, "A condition is not understood.", "Write [if field] or [if field=value]."
            )
    for name in sorted(used - known - set(_GAP.findall(body)) - {""}):
        findings.add("HB071", path, 1, f'There is no field "{name}".')
    answers = {field.id: _answers(field) for field in asked}
    for part in paragraphs:
        if part.equals and part.equals not in answers.get(part.condition, ()):
            findings.add("HB071", path, 1, f'"{part.condition}" is never "{part.equals}".')
    for name in sorted(own - used):
        findings.add(
            "HB071", path, 1, f'The field "{name}" is asked and never used.', "Use it in a paragraph, or take it out."
        )


def _answers(field: LetterField) -> tuple[str, ...]:
    """What a condition can ask for."""
    return ("yes", "no") if field.kind == "flag" else tuple(option.value for option in field.options)


def _compare_languages(letters: Letters, findings: Findings) -> None:
    """Both languages are there and ask and say the same, paragraph by paragraph."""
    for (letter_id, lang), letter in letters.items():
        other = letters.get((letter_id, "nl" if lang == "en" else "en"))
        if other is None:
            findings.add("HB072", letter.path, 1, "This letter is not there in the other language.")
        elif lang == "nl":
            for what, mine, its in (
                ("fields", [(f.id, f.kind, f.required, f.default, [o.value for o in f.options]) for f in letter.fields],
                 [(f.id, f.kind, f.required, f.default, [o.value for o in f.options]) for f in other.fields]),
                ("computed gaps", letter.computed, other.computed),
                ("gaps of the subject", sorted(_GAP.findall(letter.subject)), sorted(_GAP.findall(other.subject))),
                ("conditions of the paragraphs", [(p.condition, p.equals) for p in letter.paragraphs],
                 [(p.condition, p.equals) for p in other.paragraphs]),
                ("gaps of the paragraphs", [sorted(_GAP.findall(p.text)) for p in letter.paragraphs],
                 [sorted(_GAP.findall(p.text)) for p in other.paragraphs]),
            ):  # fmt: skip
                if mine != its:
                    findings.add("HB072", letter.path, 1, f"The {what} differ from the English letter.")
