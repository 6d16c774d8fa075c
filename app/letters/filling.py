"""A filled letter: lines of spans, so that a page can show what was filled in and what is missing."""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from app.calculators import CALCULATORS, Deadline, NotReadable, calculate, read_answers, read_date, read_number
from app.content import Figure, Language, Letter, LetterField
from app.content.numbers import NBSP, format_date, format_number
from app.errors import CalculatorError
from app.letters.usual import fields_of

_GAP = re.compile(r"\{([^{}]*)\}")
_YES = frozenset(("yes", "ja", "y", "j", "true", "1"))
_NO = frozenset(("no", "nee", "n", "false", "0"))


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a letter. `field` is the id of the gap it fills, "" for the letter's own words."""

    text: str
    field: str = ""
    kind: Literal["own", "filled", "missing"] = "own"


Line = list[Span]


@dataclass(slots=True)
class Draft:
    """A letter as far as it is filled. `paragraphs` hold lines; `numbers` are the places of the shown paragraphs in
    the letter, to find the same ones in the other language. `deadlines` are the days in it that somebody has to keep:
    those that its calculators found, and those that were filled in.
    """

    subject: Line
    paragraphs: list[list[Line]] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    problems: dict[str, str] = field(default_factory=dict)
    readings: list[str] = field(default_factory=list)
    deadlines: list[Deadline] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The letter as plain text; what is missing stands as [label]."""
        blocks = ["\n".join("".join(span.text for span in line) for line in lines) for lines in self.paragraphs]
        return "\n\n".join(blocks) + "\n"


def fill(
    letter: Letter, answers: Mapping[str, str], figures: Mapping[str, Figure], today: datetime.date,
    asks: Letter | None = None,
) -> Draft:  # fmt: skip
    """The letter with `answers` (what was typed, by field id) in its gaps.

    `asks` is the same letter in the language of problems and of the labels of missing fields; the letter itself when
    None.
    """
    asks = asks or letter
    lang = asks.lang
    draft = Draft([])
    labels = {asked.id: asked.label for one in (letter, asks) for asked in fields_of(one, lang)}
    values: dict[str, str] = {}
    typed: dict[str, str] = {}
    for asked in fields_of(letter, lang):
        text = answers.get(asked.id, "").strip() or asked.default or (today.isoformat() if asked.id == "today" else "")
        if not text:
            continue
        try:
            values[asked.id] = _value(asked, text, letter.lang, lang, draft.readings)
            typed[asked.id] = _option(asked, text) or text
            if asked.kind == "date" and asked.id != "today":
                draft.deadlines.append(Deadline(read_date(text, lang, []), "own", asked.label))
        except NotReadable as error:
            draft.problems[asked.id] = f"{labels[asked.id]}: {error}"
    labels |= dict.fromkeys((gap.id for gap in letter.computed), {"en": "is calculated", "nl": "wordt berekend"}[lang])
    draft.deadlines = [*_compute(letter, typed, values, figures, today), *draft.deadlines]
    draft.subject = _line(letter.subject, values, labels, draft)
    for number, paragraph in enumerate(letter.paragraphs):
        if paragraph.condition and not _holds(letter, paragraph.condition, paragraph.equals, typed):
            continue
        lines = [_line(line, values, labels, draft) for line in paragraph.text.split("\n")]
        draft.paragraphs.append([part for line in lines for part in _split(line)])
        draft.numbers.append(number)
    return draft


def _holds(letter: Letter, condition: str, equals: str, typed: Mapping[str, str]) -> bool:
    text = typed.get(condition, "")
    kind = next((asked.kind for asked in letter.fields if asked.id == condition), "text")
    if kind == "flag":
        said = text.lower() in _YES
        return said == (equals.lower() in _YES) if equals else said
    return text.lower() == equals.lower() if equals else bool(text)


def _value(asked: LetterField, text: str, letter_lang: Language, lang: Language, readings: list[str]) -> str:
    """The words that stand in the letter for an answer. Raises NotReadable."""
    match asked.kind:
        case "date":
            return format_date(read_date(text, lang, readings), letter_lang)
        case "money":
            amount = read_number(text, lang, readings, money=True)
            return _money(amount, letter_lang)
        case "number":
            return format_number(str(read_number(text, lang, readings)), letter_lang)
        case "choice":
            if chosen := _option(asked, text):
                return next(option.label for option in asked.options if option.value == chosen)
            known = ", ".join(option.value for option in asked.options)
            raise NotReadable(f'"{text}" can be {known}.' if lang == "en" else f'"{text}" kan zijn: {known}.')
        case "flag":
            if text.lower() not in _YES | _NO:
                raise NotReadable(
                    f'"{text}" should be yes or no.' if lang == "en" else f'"{text}" moet ja of nee zijn.'
                )
            said = text.lower() in _YES
            return {"en": ("no", "yes"), "nl": ("nee", "ja")}[letter_lang][said]
        case "text":
            return " ".join(text.split())
    return text


def _option(asked: LetterField, text: str) -> str:
    """The value of the option that was named by its value or its words; "" when it is none, or no choice."""
    known = (option.value for option in asked.options if text.lower() in (option.value.lower(), option.label.lower()))
    return next(known, "")


def _compute(
    letter: Letter, typed: Mapping[str, str], values: dict[str, str], figures: Mapping[str, Figure],
    today: datetime.date,
) -> list[Deadline]:  # fmt: skip
    """Fill the gaps that calculators fill; one that cannot be calculated stays missing.

    Returns the dates that follow from what was calculated.
    """
    deadlines: list[Deadline] = []
    for gap in letter.computed:
        calculator = CALCULATORS.get(gap.calculator)
        given = {
            name: source[1:] if source.startswith("=") else typed.get(source, "") for name, source in gap.inputs.items()
        }
        if calculator is None or not all(given.values()):
            continue
        found = read_answers(calculator, given, letter.lang)
        if found.problems:
            continue
        try:
            result = calculate(calculator, found, figures, letter.lang, today)
            value = result.values.get(gap.value)
        except CalculatorError:
            continue
        deadlines += [due for due in result.deadlines if due not in deadlines]
        if isinstance(value, datetime.date):
            values[gap.id] = format_date(value, letter.lang)
        elif isinstance(value, Decimal):
            values[gap.id] = _money(value, letter.lang)
        elif value is not None:
            values[gap.id] = str(value)
    return deadlines


def _money(amount: Decimal, lang: Language) -> str:
    return f"€{NBSP}{format_number(f'{amount:.2f}', lang, money=True)}"


def _line(text: str, values: Mapping[str, str], labels: Mapping[str, str], draft: Draft) -> Line:
    spans: Line = []
    at = 0
    for match in _GAP.finditer(text):
        if match.start() > at:
            spans.append(Span(text[at : match.start()]))
        name = match[1]
        if name in values:
            is_end = text.startswith(".", match.end())  # a typed full stop and the letter's own are one
            spans.append(Span(values[name].removesuffix(".") if is_end else values[name], name, "filled"))
        else:
            spans.append(Span(f"[{labels.get(name, name)}]", name, "missing"))
            if name not in draft.missing:
                draft.missing.append(name)
        at = match.end()
    if at < len(text):
        spans.append(Span(text[at:]))
    return spans


def _split(line: Line) -> list[Line]:
    """A line cut where an answer has lines of its own (an address)."""
    found: list[Line] = [[]]
    for span in line:
        first, *rest = span.text.split("\n")
        found[-1].append(Span(first, span.field, span.kind))
        for part in rest:
            found.append([Span(part.strip(), span.field, span.kind)])
    return found
