"""A letter as the handbook holds it: questions, paragraphs with gaps, when to use it. `app.letters` fills it."""

import datetime
from typing import Literal

import msgspec

from app.content.guide import Language, Source

LetterFieldKind = Literal["text", "lines", "date", "money", "number", "choice", "flag"]
"""text: one line; lines: several; the others as for calculators."""


class LetterOption(msgspec.Struct, frozen=True):
    """One answer of a choice: what scripts write, and the words that stand in the letter."""

    value: str
    label: str


class LetterField(msgspec.Struct, frozen=True):
    """A question of a letter. A letter can be made while a required one is empty, but it says so."""

    id: str
    kind: LetterFieldKind
    label: str
    help: str = ""
    example: str = ""
    required: bool = True
    default: str = ""
    options: tuple[LetterOption, ...] = ()


class Computed(msgspec.Struct, frozen=True):
    """A gap that a calculator fills: `value` is a name of its result, `inputs` maps its fields to the letter's.

    An input that begins with "=" is an answer in itself: {"who": "=employee"}.
    """

    id: str
    calculator: str
    value: str
    inputs: dict[str, str]


class Paragraph(msgspec.Struct, frozen=True):
    """Text with gaps written `{field}`. It stands in the letter only when `condition` is answered (with `equals`)."""

    text: str
    condition: str = ""
    equals: str = ""


class Letter(msgspec.Struct, frozen=True):
    """A letter in one language. The Dutch one is the one to send; paragraph n says the same in both languages."""

    id: str
    lang: Language
    title: str
    summary: str
    topic: str
    subject: str
    when: str
    when_not: str
    paragraphs: tuple[Paragraph, ...]
    checked: datetime.date
    check_by: datetime.date
    fields: tuple[LetterField, ...] = ()
    computed: tuple[Computed, ...] = ()
    warnings: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    guides: tuple[str, ...] = ()
    checklists: tuple[str, ...] = ()
    calculators: tuple[str, ...] = ()
