import calendar
import datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.content import DateKind, DueRule, Item
from app.days import add_months
from app.tracker import Due, OwnStep, Run, StepState, due_date, step_due

DAY = datetime.date
RUN = Run("r", "c", "Name", datetime.datetime(2026, 11, 23), datetime.datetime(2026, 11, 23))
days = st.dates(DAY(1900, 1, 1), DAY(2200, 12, 31))
months = st.integers(-600, 600)


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (DAY(2026, 1, 31), 1, DAY(2026, 2, 28)),
        (DAY(2028, 1, 31), 1, DAY(2028, 2, 29)),
        (DAY(2028, 2, 29), 12, DAY(2029, 2, 28)),
        (DAY(2028, 2, 29), 48, DAY(2032, 2, 29)),
        (DAY(2026, 3, 31), -1, DAY(2026, 2, 28)),
        (DAY(2026, 1, 15), -1, DAY(2025, 12, 15)),
        (DAY(2026, 12, 31), 2, DAY(2027, 2, 28)),
        (DAY(2026, 5, 31), 6, DAY(2026, 11, 30)),
        (DAY(2026, 11, 30), 0, DAY(2026, 11, 30)),
        (DAY(9999, 11, 30), 1, DAY(9999, 12, 30)),
    ],
)
def test_add_months(day: datetime.date, count: int, expected: datetime.date) -> None:
    assert add_months(day, count) == expected


@pytest.mark.parametrize(("day", "count"), [(DAY(9999, 12, 1), 1), (DAY(1, 1, 31), -1), (DAY(2026, 1, 1), 10**9)])
def test_add_months_out_of_the_calendar(day: datetime.date, count: int) -> None:
    with pytest.raises(OverflowError):
        add_months(day, count)


@given(days, months)
def test_the_month_is_right_and_the_day_number_is_kept_or_the_last_one(day: datetime.date, count: int) -> None:
    later = add_months(day, count)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == count
    assert later.day == min(day.day, calendar.monthrange(later.year, later.month)[1])


@given(days, days, months)
def test_a_later_day_never_gives_an_earlier_one(first: datetime.date, second: datetime.date, count: int) -> None:
    assume(first <= second)
    assert add_months(first, count) <= add_months(second, count)


@given(days, months, st.integers(-400, 400))
def test_months_come_first_and_count_from_the_key_date_itself(day: datetime.date, count: int, more: int) -> None:
    rule = DueRule("k", count, more, "")
    assert due_date(rule, {"k": day}) == add_months(day, count) + datetime.timedelta(days=more)
    assert due_date(rule, {"other": day}) is None
    assert due_date(rule, {}) is None


@pytest.mark.parametrize(
    ("rule", "key_date", "expected"),
    [
        (DueRule("k", 0, -63, "-9w"), DAY(2027, 2, 15), DAY(2026, 12, 14)),
        (DueRule("k", 0, 14, "+14d"), DAY(2026, 12, 24), DAY(2027, 1, 7)),
        (DueRule("k", 2, -1, "+2m-1d"), DAY(2026, 12, 31), DAY(2027, 2, 27)),  # 28 February, and a day back
        (DueRule("k", 1, 1, "+1m+1d"), DAY(2026, 1, 30), DAY(2026, 3, 1)),  # not 31 January and a month on
        (DueRule("k", 0, 0, "0d"), DAY(2027, 2, 15), DAY(2027, 2, 15)),
        (DueRule("k", 1, 0, "+1m"), DAY(9999, 12, 31), None),
        (DueRule("k", 0, 1, "+1d"), DAY(9999, 12, 31), None),
    ],
)
def test_due_date(rule: DueRule, key_date: datetime.date, expected: datetime.date | None) -> None:
    assert due_date(rule, {"k": key_date}) == expected


def item(kind: DateKind, rule: DueRule | None) -> Item:
    return Item("i", "I", "", "", "f", kind=kind, due=rule)


RULE = DueRule("k", 0, -7, "-1w")
OWN_DAY = DAY(2026, 12, 1)


@pytest.mark.parametrize(
    ("step", "own_due", "key_dates", "expected"),
    [
        (item("legal", RULE), None, {"k": DAY(2027, 1, 8)}, Due(DAY(2027, 1, 1), "legal", False, "-1w")),
        (item("legal", RULE), OWN_DAY, {"k": DAY(2027, 1, 8)}, Due(OWN_DAY, "own", True, "-1w")),
        (item("legal", RULE), OWN_DAY, {}, Due(OWN_DAY, "own", True, "-1w")),
        (item("legal", RULE), None, {}, None),
        (item("employer", None), OWN_DAY, {}, Due(OWN_DAY, "employer", True, "")),
        (item("legal", None), OWN_DAY, {}, Due(OWN_DAY, "legal", True, "")),
        (item("own", None), None, {"k": DAY(2027, 1, 8)}, None),
        (OwnStep("i", "Mine", "p"), OWN_DAY, {}, Due(OWN_DAY, "own", True, "")),
        (OwnStep("i", "Mine", "p", kind="legal"), OWN_DAY, {}, Due(OWN_DAY, "legal", True, "")),
        (OwnStep("i", "Mine", "p"), None, {"k": DAY(2027, 1, 8)}, None),
    ],
)
def test_step_due(
    step: Item | OwnStep, own_due: datetime.date | None, key_dates: dict[str, datetime.date], expected: Due | None
) -> None:
    run = Run("r", "c", "N", RUN.started, RUN.started, key_dates=key_dates, steps={"i": StepState(own_due=own_due)})
    assert step_due(step, run) == expected


def test_the_safe_day_is_never_in_a_weekend_and_never_later() -> None:
    friday = DAY(2026, 11, 27)
    for offset, back in ((0, 0), (1, 1), (2, 2), (3, 0), (4, 0), (5, 0), (6, 0)):
        day = friday + datetime.timedelta(days=offset)
        assert Due(day, "legal", False, "").safe_day == day - datetime.timedelta(days=back)


@pytest.mark.parametrize(("kind", "shown"), [("legal", 24), ("employer", 27), ("own", 27)])
def test_only_a_legal_day_is_shown_as_the_safe_one(kind: DateKind, shown: int) -> None:
    sunday_after_christmas = DAY(2026, 12, 27)
    assert Due(sunday_after_christmas, kind, False, "").shown == DAY(2026, 12, shown)
