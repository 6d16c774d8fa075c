"""A checklist as written in the handbook: phases, steps, key dates and rules for due dates. No progress in here."""

import datetime
from collections.abc import Iterator
from typing import Literal

import msgspec

from app.content.guide import Language, Source

DateKind = Literal["legal", "employer", "own"]


class DueRule(msgspec.Struct, frozen=True):
    """A due date relative to a key date: first `months` are added, then `days` (weeks are written as days).

    `text` is the rule as the writer wrote it, such as "-9w".
    """

    key_date: str
    months: int
    days: int
    text: str


class KeyDate(msgspec.Struct, frozen=True):
    """A date the reader enters, from which others are counted ("Election day")."""

    id: str
    label: str
    help: str = ""


class Item(msgspec.Struct, frozen=True):
    """One step. `fingerprint` changes when its title, text or rule changes, so that old ticks can be marked.

    `after` names steps that should be done first; `read` is "topic/guide#section"; `line` the number of the
    numbered line in that section that is this step, 0 when none is. `more_time` links to
    the letter or guide that helps to ask the employer for a later date ("letter:id", "page:topic/guide#section").
    """

    id: str
    title: str
    html: str
    text: str
    fingerprint: str
    kind: DateKind = "own"
    due: DueRule | None = None
    after: tuple[str, ...] = ()
    optional: bool = False
    read: str = ""
    letter: str = ""
    calculator: str = ""
    minutes: int = 0
    more_time: str = ""
    line: int = 0


class Phase(msgspec.Struct, frozen=True):
    """A group of steps."""

    id: str
    title: str
    items: tuple[Item, ...]


class Checklist(msgspec.Struct, frozen=True):
    """A checklist template in one language. The first key date is the one asked for at the start."""

    id: str
    lang: Language
    title: str
    summary: str
    topic: str
    lead: str
    phases: tuple[Phase, ...]
    checked: datetime.date
    check_by: datetime.date
    key_dates: tuple[KeyDate, ...] = ()
    duration: str = ""
    people: str = ""
    sources: tuple[Source, ...] = ()
    guides: tuple[str, ...] = ()
    lags: bool = False

    def items(self) -> Iterator[Item]:
        """All steps in order."""
        for phase in self.phases:
            yield from phase.items

    def item(self, item_id: str) -> Item | None:
        """The step with this id, or None."""
        return next((item for item in self.items() if item.id == item_id), None)

    def pages(self) -> set[str]:
        """The ids of the guides that it or one of its steps names."""
        return {*self.guides, *(item.read.partition("#")[0] for item in self.items() if item.read)}
