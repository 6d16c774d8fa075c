"""The dates that a result hands on to checklists and the agenda: which days, and who set them. Counted by hand."""

import datetime
from typing import Any

import pytest

from tests.calculators.conftest import Run

CASES: list[tuple[str, dict[str, Any], list[tuple[str, str]]]] = [
    ("settlement-dates", {"agreed": "2026-12-02", "notice_months": 1}, [("2026-12-16", "legal")]),
    ("settlement-dates", {"agreed": "2026-12-20", "notice_months": 1, "right_mentioned": "no"}, [("2027-01-10", "legal")]),
    ("settlement-dates", {"agreed": "2026-12-02", "notice_months": 1, "withdrawn_before": "2026-08-01"}, []),
    ("unemployment-benefit", {"years": 5, "first_day": "2026-12-01"}, [("2026-12-07", "legal")]),
    ("unemployment-benefit", {"years": 5, "first_day": "2026-12-01", "weeks_test": "no"}, []),
    ("advice-clock", {"informed": "2026-12-31"}, [("2027-01-07", "own"), ("2027-01-31", "legal")]),
    ("advice-clock", {"informed": "2026-12-31", "follows_advice": "yes"}, []),
    ("consent-clock", {"told": "2027-01-31", "found_out": "2027-02-10"}, [("2027-02-28", "legal")]),
    ("collective-redundancy", {"people": 20, "notice_received": "2026-12-31", "settlement_signed": "2027-01-05"}, [("2027-02-28", "legal")]),
    ("collective-redundancy", {"people": 20}, []),
    ("election-timetable", {"election_day": "2027-03-18"}, [
        ("2026-12-03", "own"), ("2026-12-17", "own"), ("2026-12-24", "own"), ("2027-01-14", "own"), ("2027-01-21", "own"),
        ("2027-02-04", "own"), ("2027-02-25", "own"), ("2027-03-04", "own"), ("2027-03-18", "own"), ("2027-03-25", "own"),
    ]),
    ("holiday-build-up", {"hours": 40, "year": 2026}, [("2027-06-30", "legal")]),
    ("holiday-build-up", {"hours": 40, "year": 2026, "warned": "no"}, []),
    ("illness-calendar", {"first_day": "2026-11-02"}, [
        ("2026-12-13", "employer"), ("2026-12-27", "employer"), ("2027-08-23", "employer"), ("2027-10-31", "own"),
        ("2028-07-30", "employer"), ("2028-08-13", "legal"),
    ]),
    ("illness-calendar", {"first_day": "2025-01-06"}, [("2026-10-04", "employer"), ("2026-10-18", "legal")]),
    ("notice-period", {"who": "employer", "years": 1, "notice": "2026-11-30"}, [("2027-02-28", "legal")]),
    ("notice-period", {"who": "at-once", "notice": "2026-12-31"}, [("2027-02-28", "legal")]),
    ("notice-period", {"who": "employee", "notice": "2026-11-30"}, []),
    ("probation", {"start": "2027-01-01", "agreed": 1}, [("2027-01-31", "employer")]),
    ("transition-payment", {"start": "2020-01-01", "end": "2026-11-30", "wage": 3000}, [("2027-02-28", "legal")]),
]  # fmt: skip


@pytest.mark.parametrize(("calculator", "fields", "expected"), CASES)
@pytest.mark.parametrize("lang", ["en", "nl"])
def test_deadlines(
    run: Run, lang: Any, calculator: str, fields: dict[str, Any], expected: list[tuple[str, str]]
) -> None:
    today = datetime.date(2026, 9, 1)
    result = run(calculator, lang, today, **fields)
    assert [(found.day.isoformat(), found.kind) for found in result.deadlines] == expected
    assert all(found.text for found in result.deadlines)


def test_a_day_that_is_past_is_not_handed_on(run: Run) -> None:
    today = datetime.date(2026, 12, 27)
    days = [found.day for found in run("illness-calendar", today=today, first_day="2026-11-02").deadlines]
    assert min(days) == today
    days = [
        found.day
        for found in run("election-timetable", today=datetime.date(2027, 1, 14), election_day="2027-03-18").deadlines
    ]
    assert min(days) == datetime.date(2027, 1, 14)
