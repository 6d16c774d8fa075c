"""Due dates: a rule counted from a key date, or the day a person chose. Whole days; no time zones."""

import datetime
from collections.abc import Mapping
from typing import NamedTuple

from app.content import DateKind, DueRule, Item
from app.days import ClosedDay, add_months, closed_day, working_day_before
from app.tracker.state import OwnStep, Run


class Due(NamedTuple):
    """When a step is due. `is_own`: the person chose the day. `rule` is the rule's text ("-9w"), "" without one.

    `kind`: a day of one's own in place of a rule is "own"; where the step has no rule, the person filled in the day
    that the step is about, and it has the step's kind (the day the employer named, a deadline that was calculated).
    """

    day: datetime.date
    kind: DateKind
    is_own: bool
    rule: str

    @property
    def safe_day(self) -> datetime.date:
        """The day to aim at: `day`, or the working day before it when offices are closed on `day`."""
        return working_day_before(self.day)

    @property
    def closed(self) -> ClosedDay | None:
        """Why offices are closed on `day`; None on a working day."""
        return closed_day(self.day)

    @property
    def shown(self) -> datetime.date:
        """The day to show: of a legal deadline the safe day, of others the day itself."""
        return self.safe_day if self.kind == "legal" else self.day


def due_date(rule: DueRule, key_dates: Mapping[str, datetime.date]) -> datetime.date | None:
    """The rule's day: first its months from the key date, then its days. None while that key date is not known."""
    start = key_dates.get(rule.key_date)
    if start is None:
        return None
    try:
        return add_months(start, rule.months) + datetime.timedelta(days=rule.days)
    except OverflowError:  # a key date such as 9999-12-31: no day rather than a crash
        return None


def step_due(step: Item | OwnStep, run: Run) -> Due | None:
    """When this step of `run` is due: the day the person chose, else the rule's; None when there is neither."""
    rule = step.due if isinstance(step, Item) else None
    rule_text = rule.text if rule else ""
    kind: DateKind = step.kind
    own = run.step(step.id).own_due
    if own is not None:
        return Due(own, "own" if rule else kind, True, rule_text)
    day = due_date(rule, run.key_dates) if rule else None
    return Due(day, kind, False, rule_text) if day else None


class Moved(NamedTuple):
    """A step whose day changes with a key date: where it was and where it would be; None for no day."""

    step_id: str
    title: str
    before: Due | None
    after: Due | None
