"""A guide: one page of the handbook, as the compiler describes it and the app shows it.

The text itself is an HTML fragment of its own file; `Bundle.html` reads it.
"""

import datetime
from typing import Literal

import msgspec

Language = Literal["en", "nl"]
LANGUAGES: tuple[Language, ...] = ("en", "nl")
Certainty = Literal["confirmed", "secondary", "uncertain"]


class Source(msgspec.Struct, frozen=True):
    """Where a legal statement comes from. `label` is short ("BW 7:670b"), `text` plain, `url` shown as text only."""

    label: str
    text: str
    url: str
    certainty: Certainty = "confirmed"


class Section(msgspec.Struct, frozen=True):
    """A part of a guide under one heading. `level` is 2 or 3; `id` is permanent and equal in all languages."""

    id: str
    level: int
    title: str


class Guide(msgspec.Struct, frozen=True):
    """What is known of a guide without its text.

    `checked` is the day a person compared it with its sources; `check_by` the day before which that must be done
    again, never later than the end of the validity of a figure used in it. `minutes` is the reading time at 200
    words a minute. `lags` is true in a translation whose English original has changed since.
    """

    id: str
    lang: Language
    title: str
    summary: str
    topic: str
    lead: str
    checked: datetime.date
    check_by: datetime.date
    sources: tuple[Source, ...]
    sections: tuple[Section, ...]
    minutes: int
    words: int
    checklists: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    calculators: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    lags: bool = False


class Situation(msgspec.Struct, frozen=True):
    """A first-person entry on Home ("I'm being let go"). `more` puts it in the quiet list."""

    id: str
    lang: Language
    title: str
    summary: str
    icon: str
    checked: datetime.date
    check_by: datetime.date
    sections: tuple[Section, ...]
    more: bool = False
    guides: tuple[str, ...] = ()
    checklists: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    calculators: tuple[str, ...] = ()
    lags: bool = False
