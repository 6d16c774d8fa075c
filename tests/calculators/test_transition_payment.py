"""Transition payment: the worked examples of the fact sheet (16.1), and cases of our own from BW 7:673."""

import datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.calculators.transition_payment import length_of_service
from app.errors import CalculatorError
from tests.calculators.conftest import Run

SHEET = [  # first day, last day, monthly wage with everything, years/months/days, amount
    ("2019-03-01", "2026-12-31", "5400", "7/10/0", "14100.00"),
    ("2026-05-01", "2026-11-14", "4320", "0/6/14", "776.00"),
    ("2024-02-29", "2026-08-31", "6000", "2/6/3", "5016.13"),
    ("2015-09-15", "2026-06-30", "7560", "10/9/16", "27202.00"),
    ("1990-01-01", "2026-12-31", "9000", "37/0/0", "108000.00"),
    ("1988-01-01", "2026-12-31", "7800", "39/0/0", "101400.00"),
    ("2026-11-01", "2026-11-20", "4500", "0/0/20", "83.33"),
    ("2023-03-01", "2026-03-01", "6000", "3/0/1", "6005.38"),
    ("2023-03-01", "2026-02-28", "6000", "3/0/0", "6000.00"),
    ("2024-01-31", "2026-02-28", "3600", "2/1/1", "2503.23"),
    ("2020-07-16", "2026-11-30", "6300", "6/4/15", "13387.50"),
    ("1995-01-01", "2026-12-31", "12000", "32/0/0", "128000.00"),
]
OURS = [  # worked by hand
    ("2026-01-01", "2026-12-31", "3000", "1/0/0", "1000.00"),  # one whole year: a third
    ("2026-01-01", "2026-06-30", "3000", "0/6/0", "500.00"),  # half a year: a sixth
    ("2026-01-01", "2026-01-31", "3600", "0/1/0", "100.00"),  # one month: 1/36
    ("2026-01-01", "2026-01-01", "3600", "0/0/1", "3.23"),  # one day: 100/31
    ("2026-02-01", "2026-02-28", "3600", "0/1/0", "100.00"),
    ("2025-02-28", "2026-02-27", "3600", "1/0/0", "1200.00"),
    (
        "2024-02-29",
        "2026-02-28",
        "3600",
        "2/0/1",
        "2403.45",
    ),  # counted to 1 March: one day of the 29 from 28 February to 29 March
    ("2024-02-29", "2026-02-27", "3600", "2/0/0", "2400.00"),
    ("2026-01-31", "2026-02-27", "3600", "0/1/0", "100.00"),  # 31 January + 1 month is 28 February
    ("2026-01-31", "2026-03-30", "3600", "0/2/0", "200.00"),
    ("2016-12-01", "2026-11-30", "4500", "10/0/0", "15000.00"),
    ("2016-12-02", "2026-11-30", "4500", "9/11/29", "14995.83"),  # one day less: 11 + 29/30 months
    ("2006-01-01", "2026-12-31", "6000", "21/0/0", "42000.00"),  # no higher rate after ten years any more
    ("1985-01-01", "2026-12-31", "2500", "42/0/0", "35000.00"),
    ("1985-01-01", "2026-12-31", "8500", "42/0/0", "102000.00"),  # 119,000: a year's wage equals the maximum
    ("1985-01-01", "2026-12-31", "8499", "42/0/0", "102000.00"),
    ("1985-01-01", "2026-12-31", "8501", "42/0/0", "102012.00"),  # a year's wage is more than the maximum
    ("2026-03-15", "2026-04-14", "3600", "0/1/0", "100.00"),
    ("2026-03-15", "2026-04-20", "3600", "0/1/6", "120.00"),
    ("2020-01-01", "2026-12-31", "0", "7/0/0", "0.00"),
    ("2026-12-01", "2026-12-31", "36", "0/1/0", "1.00"),
]


@pytest.mark.parametrize(("start", "end", "wage", "service", "amount"), SHEET + OURS)
def test_amount(run: Run, start: str, end: str, wage: str, service: str, amount: str) -> None:
    result = run("transition-payment", start=start, end=end, wage=wage, wage_is_total=True)
    assert result.values["amount"] == Decimal(amount)
    assert "/".join(str(result.values[part]) for part in ("years", "months", "days")) == service


def test_the_parts_of_the_monthly_wage(run: Run) -> None:
    result = run(
        "transition-payment", start="2019-01-01", end="2026-12-31", wage="5000", year_end="5000", extras="2400",
        bonuses="18000",
    )  # fmt: skip
    assert result.values["monthly_wage"] == Decimal("6516.67")


def test_bonuses_of_a_short_service_are_divided_by_its_months(run: Run) -> None:
    result = run(
        "transition-payment", start="2025-12-01", end="2026-11-30", wage="3000", holiday_percent=0, bonuses="1200"
    )
    assert result.values["monthly_wage"] == Decimal("3100.00")


def test_after_a_settlement_the_law_gives_nothing(run: Run) -> None:
    result = run(
        "transition-payment", start="2024-12-01", end="2026-11-30", wage="5000", wage_is_total=True, ending="settlement"
    )
    assert result.values["amount"] == 0
    assert result.values["reference"] == Decimal("3333.33")
    assert result.headline.startswith("No transition payment by law")
    assert not result.deadlines


@pytest.mark.parametrize("ending", ["employee", "seriously-to-blame", "pension-age", "under-18"])
def test_endings_that_give_nothing(run: Run, ending: str) -> None:
    result = run("transition-payment", start="2020-01-01", end="2026-12-31", wage="3000", ending=ending)
    assert result.values["amount"] == 0
    assert result.warnings


@pytest.mark.parametrize(("end", "claim"), [
    ("2026-12-31", "2027-03-31"), ("2026-11-30", "2027-02-28"), ("2026-08-31", "2026-11-30"), ("2026-01-31", "2026-04-30"),
])  # fmt: skip
def test_the_claim_lapses_after_three_months(run: Run, end: str, claim: str) -> None:
    result = run("transition-payment", start="2020-01-01", end=end, wage="3000")
    assert [deadline.day.isoformat() for deadline in result.deadlines] == [claim]
    assert result.deadlines[0].kind == "legal"


def test_deductions_never_make_it_negative(run: Run) -> None:
    fields = {"start": "2026-01-01", "end": "2026-12-31", "wage": "3000", "wage_is_total": True}
    assert run("transition-payment", **fields, deductions="400").values["amount"] == 600
    assert run("transition-payment", **fields, deductions="4000").values["amount"] == 0


def test_outside_the_figures_it_refuses_and_says_why(run: Run) -> None:
    with pytest.raises(CalculatorError, match="1 January 2027"):
        run("transition-payment", start="2020-01-01", end="2027-01-01", wage="3000")
    with pytest.raises(CalculatorError, match="ligt voor de eerste dag"):
        run("transition-payment", lang="nl", start="2026-05-02", end="2026-05-01", wage="3000")


def test_the_figure_is_shown_with_its_validity(run: Run) -> None:
    used = run("transition-payment", start="2020-01-01", end="2026-12-31", wage="3000").figures[
        "transition-payment-maximum"
    ]
    assert (used.value, used.valid_from, used.valid_until) == (
        "102000",
        datetime.date(2026, 1, 1),
        datetime.date(2026, 12, 31),
    )


DAYS = st.dates(datetime.date(1970, 1, 1), datetime.date(2026, 12, 31))


@given(DAYS, DAYS)
@settings(max_examples=300)
def test_service_grows_by_the_day_and_its_parts_fit(start: datetime.date, end: datetime.date) -> None:
    start, end = min(start, end), max(start, end)

    def share(last: datetime.date) -> Decimal:
        years, months, days, of = length_of_service(start, last)
        assert years >= 0
        assert 0 <= months < 12
        assert 0 <= days < of
        return years + (months + Decimal(days) / of) / 12

    assert share(start) <= share(end) < share(end + datetime.timedelta(days=1))
