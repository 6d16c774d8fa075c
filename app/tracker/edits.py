"""Changes of one value of a run, with the moment they were made. Pure functions; no disk.

A text that is replaced after a copy of it left this computer leaves its digest behind (`replaced`): when the copy
comes back, it is known to be older and does not return.
"""

import datetime
from collections.abc import Mapping
from typing import Any

from msgspec.structs import replace

from app.tracker.state import Kept, Run, StepState, Times, digest


def set_field(run: Run, item_id: str, field: str, value: Any, moment: datetime.datetime) -> Run:
    """The run with another note ("note"), name ("who") or own date ("due") at a step."""
    name = "own_due" if field == "due" else field
    old = run.step(item_id)
    before = getattr(old, name)
    if before == value:
        return run
    new = replace(
        old,
        **{name: value},
        times=_stamped(old.times, field, moment, bool(value) or run.handed is not None),
        replaced=_left_behind(old.replaced, run, field, as_text(before), old.times.get(field)),
    )
    return _with_step(run, item_id, new)


def set_mark(run: Run, item_id: str, moment: datetime.datetime, **fields: Any) -> Run:
    """The run with another status, reason and fingerprint at a step."""
    old = run.step(item_id)
    new = replace(old, changed=moment, **fields)
    return _with_step(
        run, item_id, replace(new, replaced=_left_behind(old.replaced, run, "status", mark_text(old), old.changed))
    )


def stamp(run: Run, item_id: str, field: str, moment: datetime.datetime, before: str = "") -> Run:
    """The run with the moment at which a step's title or place was changed; `before` is the replaced title."""
    old = run.step(item_id)
    replaced = _left_behind(old.replaced, run, field, before, old.times.get(field))
    return _with_step(run, item_id, replace(old, times={**old.times, field: moment}, replaced=replaced))


def set_key_date(run: Run, key: str, day: datetime.date | None, moment: datetime.datetime) -> Run:
    """The run with another key date; None takes it away."""
    before = run.key_dates.get(key)
    if before == day:
        return run
    days = {other: value for other, value in run.key_dates.items() if other != key}
    field = f"key:{key}"
    return replace(
        run,
        key_dates={**days, key: day} if day else days,
        times=_stamped(run.times, field, moment, day is not None or run.handed is not None),
        replaced=_left_behind(run.replaced, run, field, as_text(before), run.times.get(field)),
    )


def rename(run: Run, name: str, moment: datetime.datetime) -> Run:
    """The run with another name."""
    if name == run.name:
        return run
    return replace(
        run,
        name=name,
        times=_stamped(run.times, "name", moment),
        replaced=_left_behind(run.replaced, run, "name", run.name, run.times.get("name")),
    )


def put_away(run: Run, archived: bool, finished: datetime.datetime | None, moment: datetime.datetime) -> Run:
    """The run put away or taken out, finished or not."""
    if (archived, finished) == (run.archived, run.finished):
        return run
    return replace(run, archived=archived, finished=finished, times=_stamped(run.times, "archived", moment))


def let_go(run: Run, item_id: str, kept: Kept) -> Run:
    """The run without a text that was kept from another copy: of a step, or with `item_id` "" of the run itself."""
    if item_id:
        old = run.step(item_id)
        rest = tuple(other for other in old.kept if other != kept)
        new = replace(old, kept=rest, replaced=_joined(old.replaced, kept.digest)) if rest != old.kept else old
        return _with_step(run, item_id, new)
    rest = tuple(other for other in run.kept if other != kept)
    return replace(run, kept=rest, replaced=_joined(run.replaced, kept.digest)) if rest != run.kept else run


def as_text(value: object) -> str:
    """A value as the text by which copies are compared; "" for none."""
    return value.isoformat() if isinstance(value, datetime.date) else str(value or "")


def mark_text(state: StepState) -> str:
    """Status, moment and reason in one text; "" for a step that was never marked."""
    if (state.status, state.changed, state.reason) == ("open", None, ""):
        return ""
    moment = state.changed.isoformat() if state.changed else ""
    return " ".join(part for part in (state.status, moment, state.reason) if part)


def holds(text: str, other: str) -> bool:
    """Whether `text` says all that `other` says: it has every line of it. ("not paid" does not say "paid".)"""
    return set(other.splitlines()) <= set(text.splitlines())


def _with_step(run: Run, item_id: str, state: StepState) -> Run:
    others = {key: value for key, value in run.steps.items() if key != item_id}
    return replace(run, steps=others if state == StepState() else {**others, item_id: state})


def _stamped(times: Mapping[str, datetime.datetime], field: str, moment: datetime.datetime, keep: bool = True) -> Times:
    """An emptied value needs no time unless a copy of it is about."""
    others = {key: value for key, value in times.items() if key != field}
    return {**others, field: moment} if keep else others


def _left_behind(
    replaced: tuple[str, ...], run: Run, field: str, text: str, since: datetime.datetime | None
) -> tuple[str, ...]:
    """`replaced` with the digest of `text` when it was there already as a copy left."""
    has_left = run.handed is not None and (since is None or since <= run.handed)
    return _joined(replaced, digest(field, text)) if text and has_left else replaced


def _joined(replaced: tuple[str, ...], made: str) -> tuple[str, ...]:
    return tuple(sorted({*replaced, made}))
