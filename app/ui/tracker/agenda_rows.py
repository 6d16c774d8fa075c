"""The rows of the agenda: passed, this week, next week, later. Words only; no painting here."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from app.content import Checklist, DateKind, Language
from app.tracker import Entry
from app.ui.shell.date_kinds import kind_words
from app.ui.shell.dates import day_month, distance, part
from app.ui.tracker.wording import lower_first, rule_words, spoken_date, translate


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One row. `key` is the run's and the step's id, or "group:" and a word; `right` of a heading are its days.

    `more_time` is the link to what helps to ask for a later day.
    """

    key: str
    kind: Literal["group", "entry"]
    title: str
    sentence: str
    second: str = ""
    right: str = ""
    number: str = ""
    weekday: str = ""
    date_kind: DateKind = "own"
    tag: str = ""
    is_passed: bool = False
    day: datetime.date = datetime.date.min
    run_id: str = ""
    step_id: str = ""
    more_time: str = ""

    @property
    def is_heading(self) -> bool:
        """Whether the row cannot be chosen."""
        return self.kind == "group"

    @property
    def checked(self) -> bool | None:
        """Open steps only are in the agenda."""
        return None if self.is_heading else False


def agenda_rows(entries: Iterable[tuple[Entry, Checklist]], today: datetime.date, lang: Language) -> list[AgendaRow]:
    """All rows in order of the day that is shown."""
    monday = today - datetime.timedelta(days=today.weekday())
    next_monday, after = monday + datetime.timedelta(days=7), monday + datetime.timedelta(days=14)
    groups = [
        ("passed", translate("tracker", "Passed"), datetime.date.min, today),
        ("this", translate("tracker", "This week"), today, next_monday),
        ("next", translate("tracker", "Next week"), next_monday, after),
        ("later", translate("tracker", "Later"), after, datetime.date.max),
    ]
    found = sorted(entries, key=lambda pair: pair[0].due.shown)
    rows: list[AgendaRow] = []
    for name, title, start, end in groups:
        inside = [_row(entry, checklist, today, lang) for entry, checklist in found if start <= entry.due.shown < end]
        if inside:
            days = str(len(inside)) if name == "passed" else _days(name, monday, lang)
            spoken = translate("tracker", "{title}: {days}.").format(title=title, days=days)
            rows.append(AgendaRow(f"group:{name}", "group", title, spoken, right=days, is_passed=name == "passed"))
            rows += inside
    return rows


def _days(name: str, monday: datetime.date, lang: Language) -> str:
    """The days of a group: "23–29 November", "30 November – 6 December", "after 6 December"."""
    start = monday + datetime.timedelta(days=7 if name == "next" else 0)
    end = start + datetime.timedelta(days=6)
    if name == "later":
        sunday = part(monday + datetime.timedelta(days=13), "d MMMM", lang)
        return translate("tracker", "after {day}").format(day=sunday)
    if start.month == end.month:
        return f"{start.day}–{part(end, 'd MMMM', lang)}"
    return f"{part(start, 'd MMMM', lang)} – {part(end, 'd MMMM', lang)}"


def _row(entry: Entry, checklist: Checklist, today: datetime.date, lang: Language) -> AgendaRow:
    day = entry.due.shown
    second = " · ".join(filter(None, (entry.run_name, _why(entry, checklist, lang))))
    kind = kind_words(entry.kind)
    spoken = translate("tracker", "{title}. {kind}, {date}. {origin}.").format(
        title=entry.title, kind=kind, date=spoken_date(day, today, lang), origin=second
    )
    if entry.more_time:
        spoken += " " + translate("tracker", "You may ask for more time: press M.")
    return AgendaRow(
        f"{entry.run_id}/{entry.step_id}", "entry", entry.title, spoken, second, distance(day, today), str(day.day),
        part(day, "ddd MMM", lang), entry.kind, kind, day < today, day, entry.run_id, entry.step_id,
        entry.more_time,
    )  # fmt: skip


def _why(entry: Entry, checklist: Checklist, lang: Language) -> str:
    """Where the day comes from, or what stands in the way."""
    if entry.due.shown != entry.due.day:
        return translate("tracker", "safe day before {day}").format(day=day_month(entry.due.day, lang))
    if entry.waits:
        return translate("tracker", "waits for another step")
    if entry.is_own_step:
        return translate("tracker", "your own step")
    item = checklist.item(entry.step_id)
    if entry.due.is_own or item is None or item.due is None:
        return translate("tracker", "set by you") if entry.kind == "own" else ""
    return lower_first(rule_words(item.due, checklist))
