"""A calculator as the handbook describes it. How it calculates is `app.calculators`."""

import datetime

import msgspec

from app.content.guide import Language, Source


class Calculator(msgspec.Struct, frozen=True):
    """The words about a calculator in one language, its sources, and what belongs to it."""

    id: str
    lang: Language
    title: str
    summary: str
    topic: str
    checked: datetime.date
    check_by: datetime.date
    sources: tuple[Source, ...] = ()
    guides: tuple[str, ...] = ()
    checklists: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
