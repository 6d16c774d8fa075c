"""Reading what people type: days, amounts, numbers and yes or no, in Dutch and English notation.

What can be read in two ways is read in the likelier one and said back ("We read this as …").
"""

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from app.calculators.noun import Calculator, Field
from app.content import Language
from app.content.numbers import NBSP, format_date, format_number

_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan january januari", "feb february februari", "mar mrt march maart", "apr april", "may mei",
         "jun june juni", "jul july juli", "aug august augustus", "sep sept september", "oct okt october oktober",
         "nov november", "dec december"), start=1)
    for name in names.split()
}  # fmt: skip
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})")
_DAY_NAME = re.compile(r"(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th|e)?\s+([a-z]+)\.?,?\s+(\d{4})")
_NAME_DAY = re.compile(r"([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_PLAIN = re.compile(r"[+-]?[0-9]{1,40}(?:\.[0-9]{1,40})?")
_YES = frozenset(("yes", "y", "ja", "j", "true", "1", "waar"))
_NO = frozenset(("no", "n", "nee", "false", "0", "onwaar"))
_LARGEST = Decimal(10) ** 12
_CENT = Decimal("0.01")


class NotReadable(ValueError):
    """The text is not of its kind; the message is a sentence in the person's language."""


@dataclass(slots=True)
class Answers:
    """What was filled in: values by field id, what is wrong by field id, and what was read back."""

    values: dict[str, Any] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    problems: dict[str, str] = field(default_factory=dict)
    readings: list[str] = field(default_factory=list)


def read_answers(calculator: Calculator, texts: Mapping[str, str], lang: Language) -> Answers:
    """The answers to a calculator's fields. `texts` has them by field id; empty ones count as not filled in."""
    answers = Answers()
    for asked in calculator.fields:
        text = " ".join(texts.get(asked.id, "").split()) or asked.default
        if not text:
            answers.values[asked.id] = None
            if asked.required:
                answers.problems[asked.id] = _say(
                    lang, f'"{asked.label.en}" is missing.', f'"{asked.label.nl}" ontbreekt.'
                )
            continue
        answers.texts[asked.id] = text
        try:
            answers.values[asked.id] = _read(asked, text, lang, answers.readings)
        except NotReadable as error:
            answers.values[asked.id] = None
            answers.problems[asked.id] = f"{asked.label.get(lang)}: {error}"
    return answers


def read_date(text: str, lang: Language, readings: list[str]) -> datetime.date:
    """A day. "03/04/2026" is read the Dutch way, day first, and said back. Raises NotReadable."""
    words = text.strip().lower()
    try:
        if match := _ISO.fullmatch(words):
            return datetime.date(*map(int, match.groups()))
        if match := _DAY_FIRST.fullmatch(words):
            day, month, year = map(int, match.groups())
            if month > 12 >= day:
                day, month = month, day
            found = datetime.date(year, month, day)
            if "/" in words and day != month and day <= 12:
                readings.append(_read_as(lang, text, format_date(found, lang)))
            return found
        if match := _DAY_NAME.fullmatch(words):
            return datetime.date(int(match[3]), _MONTHS[match[2]], int(match[1]))
        if match := _NAME_DAY.fullmatch(words):
            return datetime.date(int(match[3]), _MONTHS[match[1]], int(match[2]))
    except (KeyError, ValueError):
        pass
    raise NotReadable(
        _say(lang, f'"{text}" is not a day. Write it like 2026-12-03 or 3 December 2026.',
             f'"{text}" is geen dag. Schrijf bijvoorbeeld 3-12-2026 of 3 december 2026.')
    )  # fmt: skip


def read_number(text: str, lang: Language, readings: list[str], money: bool = False) -> Decimal:
    """A number or an amount of at least 0. "4.200" and "4,200" are read as thousands and said back.

    Raises NotReadable.
    """
    words = re.sub(r"€|euros?|eur", "", text.lower()).replace(NBSP, " ").strip()
    words = words.removesuffix(",-").removesuffix(",--").removesuffix("%").strip()
    words = re.sub(r"[\s']", "", words)
    marks = [sign for sign in words if sign in ".,"]
    if len(set(marks)) == 2:  # the last mark is the decimal one: 4.200,50 and 4,200.50
        decimal = marks[-1]
        thousand = "." if decimal == "," else ","
        if re.fullmatch(rf"[+-]?[0-9]{{1,3}}([{thousand}][0-9]{{3}})+[{decimal}][0-9]+", words):
            words = words.replace(thousand, "").replace(decimal, ".")
    elif len(marks) > 1:  # 1.250.000; anything else with several marks stays unreadable
        groups = words.split(marks[0])
        words = "".join(groups) if all(len(group) == 3 for group in groups[1:]) else words
    elif re.fullmatch(r"[1-9][0-9]{0,2}[.,][0-9]{3}", words):
        words = words.replace(marks[0], "")
        shown = f"€{NBSP}{format_number(words + '.00', lang, money=True)}" if money else format_number(words, lang)
        readings.append(_read_as(lang, text, shown))
    else:
        words = words.replace(",", ".")
    if not _PLAIN.fullmatch(words):
        raise NotReadable(
            _say(
                lang,
                f'"{text}" is not a number. Write it like 4,200.50 or 4200.',
                f'"{text}" is geen getal. Schrijf bijvoorbeeld 4.200,50 of 4200.',
            )
        )
    number = Decimal(words)
    if number < 0 or number >= _LARGEST:
        raise NotReadable(
            _say(
                lang,
                f'"{text}" is too {"small" if number < 0 else "large"} here.',
                f'"{text}" is hier te {"klein" if number < 0 else "groot"}.',
            )
        )
    if money and number != number.quantize(_CENT):
        raise NotReadable(_say(lang, f'"{text}" has parts of a cent.', f'"{text}" heeft delen van een cent.'))
    return number


def _read(asked: Field, text: str, lang: Language, readings: list[str]) -> Any:
    match asked.kind:
        case "date":
            return read_date(text, lang, readings)
        case "money":
            return read_number(text, lang, readings, money=True)
        case "number":
            return read_number(text, lang, readings)
        case "count":
            return _count(text, lang, readings)
        case "flag":
            return _flag(text, lang)
        case "choice":
            return _choice(asked, text, lang)
        case "periods":
            return [_period(part, lang, readings) for part in _parts(text)]
        case "moments":
            return [_moment(part, lang, readings) for part in _parts(text)]
        case "states":
            people: dict[str, int] = {}
            for part in _parts(text):
                name, number = _state(part, lang, readings)
                people[name] = people.get(name, 0) + number
            return people


def _count(text: str, lang: Language, readings: list[str]) -> int:
    number = read_number(text, lang, readings)
    if number != number.to_integral_value():
        raise NotReadable(_say(lang, f'"{text}" is not a whole number.', f'"{text}" is geen heel getal.'))
    return int(number)


def _flag(text: str, lang: Language) -> bool:
    word = text.lower()
    if word not in _YES | _NO:
        raise NotReadable(_say(lang, f'"{text}" should be yes or no.', f'"{text}" moet ja of nee zijn.'))
    return word in _YES


def _choice(asked: Field, text: str, lang: Language) -> str:
    wanted = text.lower().replace("_", "-")
    for choice in asked.choices:
        if wanted in (choice.value, choice.label.en.lower(), choice.label.nl.lower()):
            return choice.value
    known = ", ".join(choice.value for choice in asked.choices)
    raise NotReadable(_say(lang, f'"{text}" can be {known}.', f'"{text}" kan zijn: {known}.'))


def _parts(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"[;,]\s+|;|,(?=\s*\d{4}-|\s*[A-Za-z]{2}\b)", text) if part.strip()]


def _period(text: str, lang: Language, readings: list[str]) -> tuple[datetime.date, datetime.date]:
    sides = re.split(r"\s*(?:/|\.\.|\bto\b|\btot\b|\bt/m\b)\s*", text, maxsplit=1)
    if len(sides) != 2:
        raise NotReadable(
            _say(
                lang,
                f'"{text}" needs a first and a last day, like 2026-01-01/2026-12-31.',
                f'"{text}" heeft een eerste en een laatste dag nodig, zoals 2026-01-01/2026-12-31.',
            )
        )
    first, last = (read_date(side, lang, readings) for side in sides)
    if last < first:
        raise NotReadable(_say(lang, f'"{text}" ends before it begins.', f'"{text}" eindigt voor het begint.'))
    return first, last


def _moment(text: str, lang: Language, readings: list[str]) -> tuple[datetime.date, int]:
    day, _, number = re.sub(r"[:=x×]", " ", text).rpartition(" ")
    if not day:
        day, number = number, "1"
    if re.fullmatch(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4}", text.strip()):
        day, number = text, "1"
    return read_date(day, lang, readings), _count(number, lang, readings)


def _state(text: str, lang: Language, readings: list[str]) -> tuple[str, int]:
    match = re.fullmatch(r"([^\W\d_][^\d:=]*?)\s*[:=]?\s*(\d[\d.,]*)", text.strip())
    if match is None:
        raise NotReadable(_say(lang, f'"{text}" should be like NL 900.', f'"{text}" moet zijn zoals NL 900.'))
    return match[1].strip(), _count(match[2], lang, readings)


def _read_as(lang: Language, text: str, shown: str) -> str:
    return _say(lang, f'We read "{text}" as {shown}.', f'We lezen "{text}" als {shown}.')


def _say(lang: Language, en: str, nl: str) -> str:
    return en if lang == "en" else nl
