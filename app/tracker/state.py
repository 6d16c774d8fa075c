"""What a person keeps: runs of checklists with ticks, dates and notes, a diary, bookmarks, marks. Plain values.

Every change makes a new `State`; the old one stays as it was, so undo is a list of them. Progress is stored by the
ids of checklist and item, never by position or text. Moments are local time without a zone.

`times` says when a value was set last: what two copies of a run are merged by (app.tracker.merge). Its keys are names
of fields; a value that was never set has no time.
"""

import datetime
import hashlib
from typing import Literal

import msgspec

from app.content import DateKind, Language
from app.tracker.diary import Diary

StepStatus = Literal["open", "done", "skipped"]
PageKind = Literal["guide", "situation"]
Times = dict[str, datetime.datetime]


class Kept(msgspec.Struct, frozen=True, order=True):
    """A text that lost against another one when two copies were merged, and is kept until the person lets it go.

    `field` is what it was: note, who, reason, status, due, title, place, name, archived, or "key:" and a key date's id.
    """

    field: str
    text: str

    @property
    def digest(self) -> str:
        """Tells this text from others: 12 hexadecimal digits of a SHA-256."""
        return digest(self.field, self.text)


class StepState(msgspec.Struct, frozen=True, omit_defaults=True):
    """What happened to one step. `changed` is the moment of the last tick, untick or skip.

    `own_due` replaces the rule's date. `fingerprint` is the item's at the moment of the tick: when the item's
    differs now, the step has changed since. `replaced` holds digests of texts that were replaced after a copy of them
    had left this computer, so that the copy does not bring them back. Title and place of an own step have their times
    here, too.
    """

    status: StepStatus = "open"
    changed: datetime.datetime | None = None
    reason: str = ""
    note: str = ""
    who: str = ""
    own_due: datetime.date | None = None
    fingerprint: str = ""
    times: Times = {}
    kept: tuple[Kept, ...] = ()
    replaced: tuple[str, ...] = ()


class OwnStep(msgspec.Struct, frozen=True, omit_defaults=True):
    """A step the person added. Stands in `phase`, after the step `after` ("" is first). Its id begins with "own-".

    `kind` says who set its date: a calculator knows that a date is a legal deadline. `link` is where it came from, as
    pages write links ("calc:settlement-dates", "letter:revoke-a-settlement"), or "". Both are set once.
    """

    id: str
    title: str
    phase: str
    after: str = ""
    kind: DateKind = "own"
    link: str = ""


class Run(msgspec.Struct, frozen=True, omit_defaults=True):
    """One use of a checklist. The same checklist may run several times under different names.

    `checklist` "" is a list with only the person's own steps. `key_dates` maps the checklist's key-date ids to dates.
    `steps` holds only steps that have something to tell. `last_change` is the moment of the last change of any kind,
    `finished` the moment the person called it finished, `handed` the last moment a copy left or came in.
    `known` maps the ids of the checklist's steps, as the person saw it last, to their titles: what is not in there is
    new, and a step the handbook no longer has can still be named. None: made by an app that did not keep that.
    `removed` maps ids of removed own steps to what they held then, as a digest.
    """

    id: str
    checklist: str
    name: str
    started: datetime.datetime
    last_change: datetime.datetime
    key_dates: dict[str, datetime.date] = {}
    steps: dict[str, StepState] = {}
    own_steps: tuple[OwnStep, ...] = ()
    archived: bool = False
    finished: datetime.datetime | None = None
    handed: datetime.datetime | None = None
    known: dict[str, str] | None = None
    removed: dict[str, str] = {}
    times: Times = {}
    kept: tuple[Kept, ...] = ()
    replaced: tuple[str, ...] = ()

    def step(self, item_id: str) -> StepState:
        """What happened to a step; an open step when nothing did."""
        return self.steps.get(item_id, _UNTOUCHED)


class Bookmark(msgspec.Struct, frozen=True, omit_defaults=True):
    """A page the person marked: kind ("guide", "term", "checklist"), id, and section or ""."""

    kind: str
    id: str
    section: str = ""


class Mark(msgspec.Struct, frozen=True, omit_defaults=True):
    """A passage of a page that the person marked, with a note or without: what app.tracker.passages finds it by.

    `page` is the id of a page of this `kind`, `lang` the language of the text. `changed` is when the note was changed
    last. `shared`: a copy left this computer or came in. `kept` are notes of other copies that lost against this one
    (app.tracker.reading), `replaced` digests of notes that must not come back from a copy.
    """

    id: str
    kind: PageKind
    page: str
    lang: Language
    section: str
    quote: str
    made: datetime.datetime
    before: str = ""
    after: str = ""
    note: str = ""
    changed: datetime.datetime | None = None
    shared: bool = False
    kept: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()


class State(msgspec.Struct, frozen=True, omit_defaults=True):
    """Everything personal. `format` is the format of this text, raised when it changes (app.tracker.upgrades).

    `drafts` maps ids of letters to what was typed into them, by field.
    """

    format: int = 5
    runs: tuple[Run, ...] = ()
    bookmarks: tuple[Bookmark, ...] = ()
    diary: Diary = Diary()
    drafts: dict[str, dict[str, str]] = {}
    marks: tuple[Mark, ...] = ()


def digest(field: str, text: str) -> str:
    """12 hexadecimal digits that tell one text of a field from others."""
    return hashlib.sha256(f"{field}\0{text}".encode("utf-8", "surrogatepass")).hexdigest()[:12]


_UNTOUCHED = StepState()
