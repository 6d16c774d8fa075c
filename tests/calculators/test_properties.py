"""What holds for every input: more service never pays less, nothing is negative, a split period never pays more."""

import datetime
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from app.calculators.clock import month_from
from app.calculators.collective_redundancy import fullest_window
from app.calculators.contract_chain import Limits, permanent_from
from app.calculators.holiday_build_up import built_up
from app.calculators.late_pay import percent
from app.calculators.notice_period import employer_months, end_of_month
from app.calculators.probation import last_day, longest
from app.calculators.unemployment_benefit import months_of_benefit
from app.days import closed_day

DAYS = st.dates(datetime.date(1990, 1, 1), datetime.date(2060, 12, 31))
DAY = datetime.timedelta(days=1)


@given(st.integers(0, 60))
def test_longer_service_never_shortens_the_notice(years: int) -> None:
    assert 1 <= employer_months(years) <= employer_months(years + 1) <= 4


@given(st.integers(0, 400))
def test_the_increase_grows_by_the_day_to_half(days: int) -> None:
    assert 0 <= percent(days) <= percent(days + 1) <= 50


@given(st.integers(0, 60), st.integers(0, 60))
def test_ww_grows_with_the_years_between_3_and_24(years: int, before: int) -> None:
    before = min(before, years)
    assert 3 <= months_of_benefit(years, before) <= months_of_benefit(years + 1, before) <= 24


@given(DAYS, st.integers(0, 2000), st.integers(0, 2000), st.decimals(0, 60, places=1))
@settings(max_examples=200)
def test_a_split_year_builds_up_as_much_as_a_whole(first: datetime.date, one: int, two: int, hours: Decimal) -> None:
    middle = first + datetime.timedelta(days=one)
    last = middle + datetime.timedelta(days=two + 1)
    whole = built_up(hours, first, last)
    assert whole >= 0
    assert abs(whole - built_up(hours, first, middle) - built_up(hours, middle + DAY, last)) < Decimal("0.000001")


@given(DAYS)
def test_the_safe_day_is_a_working_day_before_the_last_and_the_roll_one_after(day: datetime.date) -> None:
    term = month_from(day)
    assert term.safe < term.last <= term.rolled
    assert closed_day(term.safe) is None
    assert closed_day(term.rolled) is None


@given(DAYS, st.integers(0, 900))
def test_probation_is_never_longer_than_two_months_and_ends_after_it_began(start: datetime.date, length: int) -> None:
    end = start + datetime.timedelta(days=length)
    assert 0 <= longest(start, end, False, None) <= longest(start, end + datetime.timedelta(days=400), False, None) <= 2
    assert start + 26 * DAY <= last_day(start, 1) < last_day(start, 2)


@given(st.lists(st.tuples(DAYS, st.integers(1, 30)), max_size=12))
def test_one_more_ending_never_empties_the_window(moments: list[tuple[datetime.date, int]]) -> None:
    total = fullest_window(moments)[0]
    assert 0 <= total <= sum(number for _, number in moments)
    assert fullest_window([*moments, (datetime.date(2027, 1, 1), 1)])[0] >= total


@given(DAYS, st.lists(st.integers(10, 400), min_size=1, max_size=8))
def test_one_more_contract_in_a_row_never_makes_a_chain_less_permanent(
    start: datetime.date, lengths: list[int]
) -> None:
    limits, chain = Limits(3, 36, 6), []
    was_permanent = False
    for length in lengths:
        end = start + datetime.timedelta(days=length)
        chain.append((start, end))
        start = end + DAY
        outcome = permanent_from(chain, limits)
        assert outcome is not None or not was_permanent
        was_permanent = outcome is not None
    assert was_permanent or len(lengths) <= 3


@given(DAYS)
def test_the_end_of_the_month_is_the_day_before_a_first(day: datetime.date) -> None:
    assert (end_of_month(day) + DAY).day == 1
    assert end_of_month(day) >= day
