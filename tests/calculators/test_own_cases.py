"""Cases of our own, worked by hand from the articles: ends of months, leap days, limits from both sides, nothing at all.

Months are counted on the calendar by hand; sums were done on paper and written down before they were run.
"""

from decimal import Decimal
from typing import Any

import pytest

from app.errors import CalculatorError
from tests.calculators.conftest import Run

# who, service in years (or None), notice received, agreed, cao, days at UWV -> last day. BW 7:672
NOTICE = [
    ("employee", None, "2026-01-01", None, None, 0, "2026-02-28"), ("employee", None, "2026-01-15", None, None, 0, "2026-02-28"),
    ("employee", None, "2026-01-31", None, None, 0, "2026-02-28"), ("employee", None, "2026-02-01", None, None, 0, "2026-03-31"),
    ("employee", None, "2026-02-28", None, None, 0, "2026-03-31"), ("employee", None, "2028-02-29", None, None, 0, "2028-03-31"),
    ("employee", None, "2026-12-01", None, None, 0, "2027-01-31"), ("employee", None, "2026-12-31", None, None, 0, "2027-01-31"),
    ("employee", None, "2026-05-31", None, None, 0, "2026-06-30"), ("employee", None, "2026-05-10", None, 2, 0, "2026-07-31"),
    ("employee", None, "2026-05-10", None, 3, 0, "2026-08-31"), ("employee", None, "2026-05-10", 1, None, 0, "2026-06-30"),
    ("employer", 0, "2026-05-10", None, None, 0, "2026-06-30"), ("employer", 4, "2026-05-10", None, None, 0, "2026-06-30"),
    ("employer", "4.9", "2026-05-10", None, None, 0, "2026-06-30"), ("employer", 5, "2026-05-10", None, None, 0, "2026-07-31"),
    ("employer", 9, "2026-05-10", None, None, 0, "2026-07-31"), ("employer", 10, "2026-05-10", None, None, 0, "2026-08-31"),
    ("employer", 14, "2026-05-10", None, None, 0, "2026-08-31"), ("employer", 15, "2026-05-10", None, None, 0, "2026-09-30"),
    ("employer", 40, "2026-05-10", None, None, 0, "2026-09-30"), ("employer", 2, "2026-05-10", 3, None, 0, "2026-08-31"),
    ("employer", 12, "2026-05-10", 1, None, 0, "2026-08-31"), ("employer", 12, "2026-05-10", None, 1, 0, "2026-06-30"),
    ("employer", 5, "2026-10-31", None, None, 0, "2026-12-31"), ("employer", 5, "2026-12-31", None, None, 0, "2027-02-28"),
    ("employer", 15, "2026-10-31", None, None, 0, "2027-02-28"), ("employer", 10, "2026-11-30", None, None, 0, "2027-02-28"),
    ("employer", 5, "2026-05-10", None, None, 20, "2026-06-30"), ("employer", 5, "2026-05-31", None, None, 31, "2026-06-30"),
    ("employer", 15, "2026-05-01", None, None, 60, "2026-07-31"), ("employer", 3, "2026-05-10", None, None, 40, "2026-06-30"),
    ("employer", 10, "2026-05-10", None, None, 100, "2026-06-30"),
]  # fmt: skip


@pytest.mark.parametrize(("who", "years", "notice", "agreed", "cao", "uwv", "end"), NOTICE)
def test_notice(run: Run, who: str, years: Any, notice: str, agreed: Any, cao: Any, uwv: int, end: str) -> None:
    fields: dict[str, Any] = {"who": who, "notice": notice, "uwv_days": uwv}
    fields |= {
        key: value
        for key, value in (("years", years), ("agreed_months", agreed), ("cao_months", cao))
        if value is not None
    }
    assert str(run("notice-period", **fields).values["end"]) == end


@pytest.mark.parametrize(("agreed", "employer", "months"), [
    (2, 4, 2), (2, 3, 1), (3, 6, 3), (3, 5, 1), (6, 12, 6), (7, 14, 1), (0, 1, 0), (2, 5, 2), (4, 8, 4), (5, 9, 1),
])  # fmt: skip
def test_an_agreed_period_of_the_employee_needs_twice_that_of_the_employer(
    run: Run, agreed: int, employer: int, months: int
) -> None:
    result = run("notice-period", who="employee", notice="2026-05-10", agreed_months=agreed, employer_months=employer)
    assert result.values["months"] == months


# weekly hours, first and last day, hours. BW 7:634: 4 × hours × days / days of the year
HOLIDAY = [
    (40, "2026-01-01", "2026-12-31", "160"), (36, "2026-01-01", "2026-12-31", "144"), (24, "2026-01-01", "2026-12-31", "96"),
    (8, "2026-01-01", "2026-12-31", "32"), (0, "2026-01-01", "2026-12-31", "0"), (40, "2028-01-01", "2028-12-31", "160"),
    (40, "2026-01-01", "2026-01-01", "0.44"), (40, "2028-02-29", "2028-02-29", "0.44"), (40, "2026-07-01", "2026-12-31", "80.66"),
    (40, "2026-01-01", "2026-06-30", "79.34"), (40, "2028-01-01", "2028-06-30", "79.56"), (40, "2026-12-31", "2027-01-01", "0.88"),
    (40, "2025-07-01", "2026-06-30", "160"), (40, "2025-01-01", "2026-12-31", "320"), (32, "2026-03-01", "2026-03-31", "10.87"),
    (20, "2026-02-01", "2026-02-28", "6.14"), (20, "2028-02-01", "2028-02-29", "6.34"), (38, "2026-01-01", "2026-12-31", "152"),
    ("37.5", "2026-01-01", "2026-12-31", "150"), ("0.5", "2026-01-01", "2026-12-31", "2"), (40, "2026-01-01", "2026-03-31", "39.45"),
    (40, "2026-04-01", "2026-06-30", "39.89"), (40, "2026-07-01", "2026-09-30", "40.33"), (40, "2026-10-01", "2026-12-31", "40.33"),
    (16, "2026-11-24", "2026-12-31", "6.66"), (40, "2024-02-28", "2024-03-01", "1.31"), (40, "2023-02-28", "2023-03-01", "0.88"),
    (10, "2020-01-01", "2029-12-31", "400"), (40, "2026-12-01", "2026-12-31", "13.59"), (12, "2026-05-01", "2026-05-31", "4.08"),
]  # fmt: skip


@pytest.mark.parametrize(("hours", "start", "end", "expected"), HOLIDAY)
def test_holiday(run: Run, hours: Any, start: str, end: str, expected: str) -> None:
    assert run("holiday-build-up", hours=hours, start=start, end=end).values["hours"] == Decimal(expected)


# start, end (or None), agreed -> months that hold, last day. BW 7:652
PROBATION = [
    ("2026-01-01", "2026-06-30", 1, 0, None), ("2026-01-01", "2026-06-30", 0, 0, None), ("2026-01-01", "2026-07-01", 1, 1, "2026-01-31"),
    ("2026-01-01", "2026-07-01", 2, 0, None), ("2026-01-01", "2027-12-30", 2, 0, None), ("2026-01-01", "2027-12-30", 1, 1, "2026-01-31"),
    ("2026-01-01", "2027-12-31", 2, 2, "2026-02-28"), ("2026-01-01", "2027-12-31", 3, 0, None), ("2026-01-01", None, 2, 2, "2026-02-28"),
    ("2026-01-01", None, 1, 1, "2026-01-31"), ("2026-01-01", None, 3, 0, None), ("2026-01-15", None, 1, 1, "2026-02-14"),
    ("2026-01-15", None, 2, 2, "2026-03-14"), ("2026-12-01", None, 1, 1, "2026-12-31"), ("2026-12-01", None, 2, 2, "2027-01-31"),
    ("2026-12-15", None, 2, 2, "2027-02-14"), ("2028-01-01", None, 2, 2, "2028-02-29"), ("2028-01-30", None, 1, 1, "2028-02-29"),
    ("2028-01-29", None, 1, 1, "2028-02-28"), ("2027-01-29", None, 1, 1, "2027-02-28"), ("2026-03-31", None, 1, 1, "2026-04-30"),
    ("2026-08-31", None, 1, 1, "2026-09-30"), ("2026-08-31", None, 2, 2, "2026-10-30"), ("2026-02-28", None, 1, 1, "2026-03-27"),
    ("2026-03-01", "2026-08-31", 1, 0, None), ("2026-03-01", "2026-09-01", 1, 1, "2026-03-31"), ("2025-08-31", "2026-02-27", 1, 0, None),
    ("2025-08-31", "2026-02-28", 1, 1, "2025-09-30"), ("2026-02-15", "2028-02-14", 2, 2, "2026-04-14"), ("2026-02-15", "2028-02-13", 2, 0, None),
]  # fmt: skip


@pytest.mark.parametrize(("start", "end", "agreed", "months", "last"), PROBATION)
def test_probation(run: Run, start: str, end: str | None, agreed: int, months: int, last: str | None) -> None:
    result = run("probation", start=start, agreed=agreed, **({"end": end} if end else {}))
    assert result.values["months"] == months
    assert (None if last is None else last) == (str(result.values["last_day"]) if result.values["last_day"] else None)


@pytest.mark.parametrize(("fields", "months"), [
    ({"written": False}, 0), ({"equal": False}, 0), ({"same_work": True}, 0), ({"no_calendar_end": True}, 1), ({"cao_months": 2, "no_calendar_end": True}, 1),
])  # fmt: skip
def test_probation_needs_more_than_a_length(run: Run, fields: dict[str, Any], months: int) -> None:
    assert run("probation", start="2026-01-01", agreed=1, **fields).values["months"] == months


# due, paid -> working days, percent. BW 7:625; 2026-12-25 is a Friday, 2027-01-01 a Friday, Easter Monday 2027 is 29 March
LATE = [
    ("2026-11-30", "2026-11-30", 0, 0), ("2026-11-30", "2026-12-01", 1, 0), ("2026-11-30", "2026-12-03", 3, 0), ("2026-11-30", "2026-12-04", 4, 5),
    ("2026-11-30", "2026-12-05", 4, 5), ("2026-11-30", "2026-12-06", 4, 5), ("2026-11-30", "2026-12-07", 5, 10), ("2026-11-30", "2026-12-08", 6, 15),
    ("2026-11-30", "2026-12-09", 7, 20), ("2026-11-30", "2026-12-10", 8, 25), ("2026-11-30", "2026-12-11", 9, 26), ("2026-11-30", "2026-12-14", 10, 27),
    ("2026-11-30", "2026-12-31", 22, 39), ("2026-12-24", "2026-12-28", 1, 0), ("2026-12-24", "2026-12-31", 4, 5), ("2026-12-24", "2027-01-04", 5, 10),
    ("2027-03-25", "2027-03-26", 1, 0), ("2027-03-25", "2027-03-30", 2, 0), ("2027-04-26", "2027-04-27", 0, 0), ("2027-04-26", "2027-04-30", 3, 0),
    ("2027-05-04", "2027-05-05", 1, 0), ("2027-05-05", "2027-05-07", 1, 0), ("2027-05-14", "2027-05-18", 1, 0), ("2026-10-30", "2026-11-02", 1, 0),
    ("2026-10-31", "2026-11-01", 0, 0), ("2026-01-31", "2026-03-13", 30, 47), ("2026-01-31", "2026-03-18", 33, 50), ("2026-01-31", "2026-03-17", 32, 49),
    ("2026-01-31", "2026-12-31", 234, 50), ("2026-11-27", "2026-12-03", 4, 5),
]  # fmt: skip


@pytest.mark.parametrize(("due", "paid", "days", "percent"), LATE)
def test_late(run: Run, due: str, paid: str, days: int, percent: int) -> None:
    result = run("late-pay", due=due, paid=paid, wage=1000)
    assert (result.values["working_days"], result.values["percent"]) == (days, percent)
    assert result.values["increase"] == percent * 10


# years of work, of which before 2016 -> months. WW 42
WW = [
    (0, 0, 3), (1, 0, 3), (2, 0, 3), (3, 0, 3), (4, 0, 4), (5, 0, 5), (6, 3, 6), (7, 7, 7), (9, 0, 9), (9, 9, 9), (10, 0, 10), (10, 9, 10),
    (10, 10, 10), (11, 0, 10.5), (12, 0, 11), (14, 9, 12), (14, 10, 12), (15, 10, 12.5), (18, 8, 14), (18, 10, 14), (20, 0, 15), (22, 12, 17),
    (25, 15, 20), (30, 20, 24), (33, 23, 24), (38, 28, 24), (40, 10, 24), (38, 10, 24), (37, 10, 23.5), (36, 9, 23), (50, 40, 24),
]  # fmt: skip


@pytest.mark.parametrize(("years", "before", "months"), WW)
def test_ww(run: Run, years: int, before: int, months: float) -> None:
    assert run("unemployment-benefit", years=years, years_before_2016=before).values["months"] == months


# agreed, employer's months -> last day to withdraw, with and without mention; earliest safe end. BW 7:670b, WW 19
VSO = [
    ("2026-01-01", 1, "2026-01-15", "2026-01-22", "2026-02-28"), ("2026-01-15", 1, "2026-01-29", "2026-02-05", "2026-02-28"),
    ("2026-01-31", 1, "2026-02-14", "2026-02-21", "2026-02-28"), ("2026-02-01", 1, "2026-02-15", "2026-02-22", "2026-03-31"),
    ("2026-02-14", 1, "2026-02-28", "2026-03-07", "2026-03-31"), ("2026-02-15", 2, "2026-03-01", "2026-03-08", "2026-04-30"),
    ("2028-02-15", 1, "2028-02-29", "2028-03-07", "2028-03-31"), ("2028-02-29", 1, "2028-03-14", "2028-03-21", "2028-03-31"),
    ("2026-03-31", 1, "2026-04-14", "2026-04-21", "2026-04-30"), ("2026-03-31", 2, "2026-04-14", "2026-04-21", "2026-05-31"),
    ("2026-03-31", 3, "2026-04-14", "2026-04-21", "2026-06-30"), ("2026-03-31", 4, "2026-04-14", "2026-04-21", "2026-07-31"),
    ("2026-06-30", 1, "2026-07-14", "2026-07-21", "2026-07-31"), ("2026-07-31", 2, "2026-08-14", "2026-08-21", "2026-09-30"),
    ("2026-08-31", 1, "2026-09-14", "2026-09-21", "2026-09-30"), ("2026-08-31", 4, "2026-09-14", "2026-09-21", "2026-12-31"),
    ("2026-09-15", 3, "2026-09-29", "2026-10-06", "2026-12-31"), ("2026-10-01", 4, "2026-10-15", "2026-10-22", "2027-02-28"),
    ("2026-10-31", 4, "2026-11-14", "2026-11-21", "2027-02-28"), ("2026-11-01", 4, "2026-11-15", "2026-11-22", "2027-03-31"),
    ("2026-11-24", 1, "2026-12-08", "2026-12-15", "2026-12-31"), ("2026-11-24", 2, "2026-12-08", "2026-12-15", "2027-01-31"),
    ("2026-12-24", 1, "2027-01-07", "2027-01-14", "2027-01-31"), ("2026-12-31", 1, "2027-01-14", "2027-01-21", "2027-01-31"),
    ("2026-12-31", 2, "2027-01-14", "2027-01-21", "2027-02-28"), ("2027-12-31", 2, "2028-01-14", "2028-01-21", "2028-02-29"),
    ("2027-10-31", 4, "2027-11-14", "2027-11-21", "2028-02-29"), ("2026-04-30", 1, "2026-05-14", "2026-05-21", "2026-05-31"),
    ("2026-05-05", 3, "2026-05-19", "2026-05-26", "2026-08-31"), ("2026-11-30", 3, "2026-12-14", "2026-12-21", "2027-02-28"),
]  # fmt: skip


@pytest.mark.parametrize(("agreed", "months", "day14", "day21", "safe"), VSO)
def test_settlement(run: Run, agreed: str, months: int, day14: str, day21: str, safe: str) -> None:
    values = run("settlement-dates", agreed=agreed, notice_months=months).values
    assert [str(values[key]) for key in ("withdraw_14", "withdraw_21", "safe_end")] == [day14, day21, safe]


# first day of work of an agency worker -> counts from, votes from. WOR 1(3), 6
AGENCY = [
    ("2025-01-01", "2026-04-01", "2026-07-01"), ("2025-01-31", "2026-04-30", "2026-07-31"), ("2025-02-28", "2026-05-28", "2026-08-28"),
    ("2024-02-29", "2025-05-29", "2025-08-29"), ("2025-03-31", "2026-06-30", "2026-09-30"), ("2025-04-30", "2026-07-30", "2026-10-30"),
    ("2025-05-31", "2026-08-31", "2026-11-30"), ("2025-06-30", "2026-09-30", "2026-12-30"), ("2025-07-31", "2026-10-31", "2027-01-31"),
    ("2025-08-31", "2026-11-30", "2027-02-28"), ("2025-09-30", "2026-12-30", "2027-03-30"), ("2025-10-31", "2027-01-31", "2027-04-30"),
    ("2025-11-29", "2027-02-28", "2027-05-29"), ("2025-11-28", "2027-02-28", "2027-05-28"), ("2025-12-31", "2027-03-31", "2027-06-30"),
    ("2026-11-30", "2028-02-29", "2028-05-30"), ("2026-11-29", "2028-02-29", "2028-05-29"), ("2026-08-31", "2027-11-30", "2028-02-29"),
    ("2026-08-29", "2027-11-29", "2028-02-29"), ("2026-08-30", "2027-11-30", "2028-02-29"), ("2025-06-01", "2026-09-01", "2026-12-01"),
    ("2025-06-15", "2026-09-15", "2026-12-15"), ("2020-01-01", "2021-04-01", "2021-07-01"), ("2025-09-12", "2026-12-12", "2027-03-12"),
    ("2026-02-28", "2027-05-28", "2027-08-28"), ("2026-04-01", "2027-07-01", "2027-10-01"), ("2026-05-20", "2027-08-20", "2027-11-20"),
    ("2026-07-04", "2027-10-04", "2028-01-04"), ("2026-10-10", "2028-01-10", "2028-04-10"), ("2026-12-31", "2028-03-31", "2028-06-30"),
]  # fmt: skip


@pytest.mark.parametrize(("start", "counts", "votes"), AGENCY)
def test_agency(run: Run, start: str, counts: str, votes: str) -> None:
    values = run("agency-workers-counted", start=start).values
    assert [str(values["counts_from"]), str(values["votes_from"])] == [counts, votes]


# told -> last day, working day it may roll to, safe day (three working days before). WOR 26(2), 27(5)
MONTH = [
    ("2026-01-05", "2026-02-05", "2026-02-05", "2026-02-02"), ("2026-01-15", "2026-02-15", "2026-02-16", "2026-02-11"),
    ("2026-01-30", "2026-02-28", "2026-03-02", "2026-02-25"), ("2026-02-28", "2026-03-28", "2026-03-30", "2026-03-25"),
    ("2026-03-03", "2026-04-03", "2026-04-07", "2026-03-31"), ("2026-03-05", "2026-04-05", "2026-04-07", "2026-03-31"),
    ("2026-03-06", "2026-04-06", "2026-04-07", "2026-03-31"), ("2026-03-27", "2026-04-27", "2026-04-28", "2026-04-22"),
    ("2026-04-05", "2026-05-05", "2026-05-06", "2026-04-30"), ("2026-04-14", "2026-05-14", "2026-05-15", "2026-05-11"),
    ("2026-04-25", "2026-05-25", "2026-05-26", "2026-05-20"), ("2026-05-31", "2026-06-30", "2026-06-30", "2026-06-25"),
    ("2026-06-30", "2026-07-30", "2026-07-30", "2026-07-27"), ("2026-07-31", "2026-08-31", "2026-08-31", "2026-08-26"),
    ("2026-08-31", "2026-09-30", "2026-09-30", "2026-09-25"), ("2026-09-01", "2026-10-01", "2026-10-01", "2026-09-28"),
    ("2026-10-31", "2026-11-30", "2026-11-30", "2026-11-25"), ("2026-11-24", "2026-12-24", "2026-12-24", "2026-12-21"),
    ("2026-11-25", "2026-12-25", "2026-12-28", "2026-12-22"), ("2026-11-27", "2026-12-27", "2026-12-28", "2026-12-22"),
    ("2026-11-28", "2026-12-28", "2026-12-28", "2026-12-22"), ("2026-12-31", "2027-01-31", "2027-02-01", "2027-01-27"),
    ("2027-01-28", "2027-02-28", "2027-03-01", "2027-02-24"), ("2028-01-29", "2028-02-29", "2028-02-29", "2028-02-24"),
    ("2028-01-28", "2028-02-28", "2028-02-28", "2028-02-23"), ("2027-02-01", "2027-03-01", "2027-03-01", "2027-02-24"),
    ("2027-06-17", "2027-07-17", "2027-07-19", "2027-07-14"), ("2027-12-01", "2028-01-01", "2028-01-03", "2027-12-29"),
    ("2027-09-30", "2027-10-30", "2027-11-01", "2027-10-27"), ("2026-06-01", "2026-07-01", "2026-07-01", "2026-06-26"),
]  # fmt: skip


@pytest.mark.parametrize(("told", "last", "rolled", "safe"), MONTH)
def test_the_month_of_the_council(run: Run, told: str, last: str, rolled: str, safe: str) -> None:
    for name, field in (("advice-clock", "informed"), ("consent-clock", "told")):
        values = run(name, **{field: told}).values
        assert [str(values[key]) for key in ("last_day", "rolled_day", "safe_day")] == [last, rolled, safe]


# kilometres, days at work, days at home -> travel, home, in November 2026: € 0.25 a kilometre, € 2.45 a day, 214 days
ALLOWANCE = [
    (0, 0, 0, "0", "0"), (0, 5, 0, "0", "0"), (1, 5, 0, "8.92", "0"), (10, 5, 0, "89.17", "0"), (10, 4, 1, "71.33", "8.74"), (10, 3, 2, "53.50", "17.48"),
    (10, 2, 3, "35.67", "26.22"), (10, 1, 4, "17.83", "34.95"), (30, 5, 0, "267.50", "0"), (30, 1, 0, "53.50", "0"), (50, 2, 2, "178.33", "17.48"),
    (75, 5, 0, "668.75", "0"), (100, 1, 4, "178.33", "34.95"), ("7.5", 4, 0, "53.50", "0"), ("12.4", 5, 0, "110.57", "0"), (5, "2.5", "2.5", "22.29", "21.85"),
    (40, 3, 0, "214.00", "0"), (40, 0, 3, "0", "26.22"), (15, 5, 0, "133.75", "0"), (15, 4, 0, "107.00", "0"), (15, 3, 0, "80.25", "0"),
    (15, 2, 0, "53.50", "0"), (15, 1, 0, "26.75", "0"), (25, 3, 2, "133.75", "17.48"), (3, 5, 0, "26.75", "0"), (60, 1, 1, "107.00", "8.74"),
    (8, 3, 1, "42.80", "8.74"), (18, 2, 3, "64.20", "26.22"), (22, 4, 1, "156.93", "8.74"), (0, 0, 1, "0", "8.74"),
]  # fmt: skip


@pytest.mark.parametrize(("km", "office", "home", "travel", "at_home"), ALLOWANCE)
def test_allowance(run: Run, km: Any, office: Any, home: Any, travel: str, at_home: str) -> None:
    values = run("allowances", km=km, office_days=office, home_days=home, date="2026-11-24").values
    assert (values["travel"], values["wfh"]) == (Decimal(travel), Decimal(at_home))


# members, also on a committee, committee only, preparatory only -> hours, days. WOR 18
HOURS = [
    (0, 0, 0, 0, 0, 0), (3, 0, 0, 0, 180, 15), (5, 0, 0, 0, 300, 25), (0, 5, 0, 0, 300, 40), (4, 1, 0, 0, 300, 28), (3, 4, 0, 0, 420, 47), (7, 0, 0, 0, 420, 35),
    (7, 0, 2, 0, 540, 41), (7, 0, 0, 2, 540, 35), (9, 0, 0, 0, 540, 45), (5, 4, 3, 0, 720, 66), (11, 0, 0, 0, 660, 55), (0, 11, 0, 0, 660, 88), (6, 5, 4, 3, 1080, 82),
    (13, 0, 0, 0, 780, 65), (15, 0, 0, 0, 900, 75), (10, 5, 0, 0, 900, 90), (25, 0, 0, 0, 1500, 125), (0, 25, 0, 0, 1500, 200), (0, 0, 10, 0, 600, 30),
    (0, 0, 0, 10, 600, 0), (1, 1, 1, 1, 240, 16), (2, 1, 0, 0, 180, 18), (1, 2, 0, 0, 180, 21), (0, 3, 0, 0, 180, 24), (3, 0, 1, 0, 240, 18), (3, 0, 0, 1, 240, 15),
    (17, 0, 0, 0, 1020, 85), (19, 0, 0, 0, 1140, 95), (12, 8, 5, 2, 1620, 139),
]  # fmt: skip


@pytest.mark.parametrize(("members", "both", "outside", "preparing", "hours", "days"), HOURS)
def test_hours(run: Run, members: int, both: int, outside: int, preparing: int, hours: int, days: int) -> None:
    values = run(
        "works-council-hours",
        members=members,
        members_on_committee=both,
        committee_only=outside,
        preparatory_only=preparing,
    ).values
    assert (values["hours"], values["training_days"]) == (hours, days)


# own people, agency workers, their months -> people, body. WOR 2, 35b, 35c, 35d
BODY = [
    (0, 0, 0, 0, "voluntary-pvt"), (1, 0, 0, 1, "voluntary-pvt"), (9, 0, 0, 9, "voluntary-pvt"), (9, 1, 14, 9, "voluntary-pvt"), (9, 1, 15, 10, "staff-meeting"),
    (10, 0, 0, 10, "staff-meeting"), (25, 0, 0, 25, "staff-meeting"), (49, 0, 0, 49, "staff-meeting"), (49, 1, 14, 49, "staff-meeting"), (49, 1, 15, 50, "works-council"),
    (50, 0, 0, 50, "works-council"), (0, 50, 15, 50, "works-council"), (0, 50, 14, 0, "voluntary-pvt"), (45, 5, 15, 50, "works-council"), (45, 4, 15, 49, "staff-meeting"),
    (100, 0, 0, 100, "works-council"), (99, 1, 20, 100, "works-council"), (5, 5, 16, 10, "staff-meeting"), (5, 4, 16, 9, "voluntary-pvt"), (30, 30, 30, 60, "works-council"),
    (30, 30, 3, 30, "staff-meeting"), (200, 0, 0, 200, "works-council"), (1000, 0, 0, 1000, "works-council"), (48, 2, 15, 50, "works-council"), (48, 2, 12, 48, "staff-meeting"),
    (11, 0, 0, 11, "staff-meeting"), (40, 9, 15, 49, "staff-meeting"), (40, 10, 15, 50, "works-council"), (2, 8, 18, 10, "staff-meeting"), (51, 0, 0, 51, "works-council"),
]  # fmt: skip


@pytest.mark.parametrize(("own", "agency", "months", "people", "body"), BODY)
def test_body(run: Run, own: int, agency: int, months: int, people: int, body: str) -> None:
    values = run("which-body", employees=own, agency=agency, agency_months=months).values
    assert (values["people"], values["body"]) == (people, body)


# staff by country -> counted, possible. WEOR 1
EUROPE = [
    ("NL 1000", 1000, False), ("NL 850, DE 150", 1000, True), ("NL 851, DE 149", 1000, False), ("NL 849, DE 150", 999, False), ("NL 500, DE 500", 1000, True),
    ("NL 150, DE 150, BE 700", 1000, True), ("NL 149, DE 149, BE 702", 1000, False), ("NL 700, US 5000", 700, False), ("NL 700, UK 300", 700, False), ("NL 700, CH 300", 700, False),
    ("NL 700, Norway 300", 1000, True), ("NL 700, Iceland 300", 1000, True), ("NL 700, Liechtenstein 300", 1000, True), ("NL 0, DE 0", 0, False), ("PL 400, CZ 400, SK 400", 1200, True),
    ("NL 950, LU 149, BE 149", 1248, False), ("NL 950, LU 150", 1100, True), ("FR 10000, NL 150", 10150, True), ("FR 10000, NL 149", 10149, False), ("Nederland 600, Duitsland 400", 1000, True),
    ("Netherlands 600, Germany 400", 1000, True), ("NL:600, DE:400", 1000, True), ("NL 600; DE 400", 1000, True), ("NL 1,200, DE 300", 1500, True), ("ES 250, PT 250, IT 250, GR 250", 1000, True),
    ("ES 250, PT 250, IT 250, GR 249", 999, False), ("SE 999, NO 150", 1149, True), ("SE 850, NO 149", 999, False), ("NL 600, India 9000, DE 399", 999, False), ("NL 600, India 9000, DE 400", 1000, True),
]  # fmt: skip


@pytest.mark.parametrize(("staff", "total", "possible"), EUROPE)
def test_europe(run: Run, staff: str, total: int, possible: bool) -> None:
    values = run("european-works-council", staff=staff).values
    assert (values["total"], values["possible"]) == (total, possible)


@pytest.mark.parametrize(("name", "fields"), [
    ("notice-period", {"who": "employer", "notice": "2026-05-10"}), ("notice-period", {"who": "employer", "notice": "2026-05-10", "start": "2027-01-01"}),
    ("holiday-build-up", {"hours": 40, "start": "2026-05-02", "end": "2026-05-01"}), ("probation", {"start": "2026-05-02", "end": "2026-05-01", "agreed": 1}),
    ("late-pay", {"due": "2026-05-02", "paid": "2026-05-01", "wage": 1}), ("unemployment-benefit", {"years": 3, "years_before_2016": 4}),
    ("unemployment-benefit", {"years": 3, "first_day": "2028-01-01"}), ("unemployment-benefit", {"years": 3, "wage": 3000, "first_day": "2027-12-01"}),
    ("allowances", {"office_days": 5, "home_days": 3}), ("allowances", {"km": 5, "office_days": 5, "date": "2031-01-01"}), ("settlement-dates", {"agreed": "2026-05-01"}),
    ("permit-salary", {}), ("permit-salary", {"wage": 5000}), ("permit-salary", {"wage": 5000, "age": 31, "date": "2031-01-01"}), ("advice-clock", {}), ("consent-clock", {}),
    ("collective-redundancy", {}), ("collective-redundancy", {"people": 3, "not_counted": 4}), ("election-timetable", {"election_day": "9999-12-31"}),
    ("illness-calendar", {"first_day": "9999-12-01"}),
])  # fmt: skip
def test_what_does_not_fit_is_refused_in_a_sentence(run: Run, name: str, fields: dict[str, Any]) -> None:
    with pytest.raises(CalculatorError) as refused:
        run(name, **fields)
    assert str(refused.value).endswith(".")


def test_a_country_that_is_named_twice_counts_twice(run: Run) -> None:
    assert run("european-works-council", staff="NL 900, DE 100, NL 50").values["total"] == 1050


def test_what_is_not_due_yet_is_not_called_paid(run: Run) -> None:
    with pytest.raises(CalculatorError, match="nothing is late yet"):
        run("late-pay", wage=100, due="2027-01-31")
