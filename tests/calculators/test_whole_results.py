"""What holds for every result: a longer service never pays less, two parts pay as much as the whole, nothing typed breaks it."""

import calendar
import datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.calculators import CALCULATORS, Calculator, Field, calculate, read_answers
from app.calculators.contract_chain import Limits, Period, chains, permanent_from
from app.content import Figure, Language
from app.days import add_months
from app.errors import CalculatorError
from tests.calculators.conftest import TODAY, outcome

DAY = datetime.timedelta(days=1)
LIMITS = Limits(3, 36, 6)
days = st.dates(datetime.date(1990, 1, 1), datetime.date(2040, 12, 31))
wages = st.decimals(0, 30000, places=2)
Figures = dict[str, Figure]


def value(figures: Figures, calculator: str, name: str, **texts: object) -> Any:
    given_texts = {key.replace("_", "-"): str(text) for key, text in texts.items()}
    return outcome(figures, calculator, given_texts).values[name]


def pay(figures: Figures, start: datetime.date, end: datetime.date, wage: Decimal) -> Decimal:
    found = value(figures, "transition-payment", "amount", start=start, end=end, wage=wage, wage_is_total="yes")
    assert isinstance(found, Decimal)
    return found


starts = st.dates(datetime.date(1985, 1, 1), datetime.date(2024, 12, 31))
ends = st.dates(datetime.date(2025, 1, 1), datetime.date(2026, 12, 31))


@given(starts, ends, ends, wages)
def test_a_longer_service_never_pays_less(
    figures: Figures, start: datetime.date, one: datetime.date, other: datetime.date, wage: Decimal
) -> None:
    assume(one.year == other.year)  # the maximum changes with the year
    assert 0 <= pay(figures, start, min(one, other), wage) <= pay(figures, start, max(one, other), wage)


@given(starts, ends, wages, wages)
def test_more_wage_never_pays_less_and_the_maximum_holds(
    figures: Figures, start: datetime.date, end: datetime.date, one: Decimal, other: Decimal
) -> None:
    lower, higher = sorted((one, other))
    assert pay(figures, start, end, lower) <= pay(figures, start, end, higher)
    maximum = 98000 if end.year == 2025 else 102000
    assert pay(figures, start, end, higher) <= max(Decimal(maximum), 12 * higher)


@given(
    starts.filter(lambda day: day.day <= 28), st.integers(1, 500), st.integers(1, 23), st.decimals(0, 5000, places=2)
)
def test_two_services_pay_as_much_as_the_whole(
    figures: Figures, start: datetime.date, before: int, after: int, wage: Decimal
) -> None:
    """Split at a whole month, with no maximum in reach. Both parts must end in years whose maximum we have."""
    first = add_months(datetime.date(2025, 1, start.day), -before)
    middle = datetime.date(2025, 1, start.day)
    last = add_months(middle, after) - DAY
    whole = pay(figures, first, last, wage)
    parts = pay(figures, first, middle, wage) + pay(figures, middle + DAY, last, wage) if last > middle else whole
    one_day = wage / 3 / 12 / 28 * 2
    assert abs(whole - parts) <= one_day + Decimal("0.02")


@given(days, st.integers(0, 40), st.integers(0, 300))
def test_notice_ends_a_month_and_leaves_one(figures: Figures, notice: datetime.date, years: int, uwv: int) -> None:
    end = value(figures, "notice-period", "end", who="employer", notice=notice, years=years, uwv_days=uwv)
    assert end.day == calendar.monthrange(end.year, end.month)[1]
    assert end >= add_months(notice, 1)
    assert end <= value(figures, "notice-period", "end", who="employer", notice=notice, years=years)
    longer = value(figures, "notice-period", "end", who="employer", notice=notice, years=years + 1, uwv_days=uwv)
    assert end <= longer


@given(days, days)
def test_a_later_notice_never_ends_earlier(figures: Figures, one: datetime.date, other: datetime.date) -> None:
    earlier, later = (
        value(figures, "notice-period", "end", who="employee", notice=day) for day in sorted((one, other))
    )
    assert earlier <= later


@given(days, st.integers(0, 800), st.integers(0, 800), st.decimals(0, 60, places=1))
def test_holiday_of_two_parts_is_that_of_the_whole(
    figures: Figures, first: datetime.date, one: int, two: int, hours: Decimal
) -> None:
    middle = first + one * DAY
    last = middle + DAY + two * DAY

    def built_up(start: datetime.date, end: datetime.date) -> Decimal:
        found = value(figures, "holiday-build-up", "hours", hours=hours, start=start, end=end)
        assert isinstance(found, Decimal)
        return found

    whole, left, right = built_up(first, last), built_up(first, middle), built_up(middle + DAY, last)
    assert 0 <= left <= whole
    assert abs(whole - left - right) <= Decimal("0.02")  # rounded to hundredths


@given(days, st.integers(0, 400), st.integers(0, 400), wages)
@settings(max_examples=50)
def test_a_later_payment_never_costs_less(
    figures: Figures, due: datetime.date, one: int, other: int, wage: Decimal
) -> None:
    sooner, later = (due + number * DAY for number in sorted((one, other)))
    less, more = (value(figures, "late-pay", "increase", due=due, paid=paid, wage=wage) for paid in (sooner, later))
    assert 0 <= less <= more <= wage / 2 + Decimal("0.005")


@given(st.decimals(0, 300, places=1), st.decimals(0, 3, places=1), st.decimals(0, 4, places=1))
def test_allowances_grow_with_the_way_and_add_up(figures: Figures, km: Decimal, office: Decimal, home: Decimal) -> None:
    found = outcome(figures, "allowances", {"km": str(km), "office-days": str(office), "home-days": str(home)}).values
    assert found["total"] == found["travel"] + found["wfh"]  # type: ignore[operator]
    further = value(figures, "allowances", "travel", km=km + 1, office_days=office)
    assert 0 <= found["travel"] <= further  # type: ignore[operator]


@given(days, st.integers(0, 6))
def test_the_dates_of_a_settlement_are_in_order(figures: Figures, agreed: datetime.date, months: int) -> None:
    found: Any = outcome(figures, "settlement-dates", {"agreed": str(agreed), "notice-months": str(months)}).values
    assert agreed < found["withdraw_14"] < found["withdraw_21"]
    assert found["safe_end"] >= add_months(agreed, months)
    assert (found["safe_end"] + DAY).day == 1


@given(days, st.integers(1, 40), st.integers(1, 3))
def test_a_probation_holds_as_agreed_or_not_at_all(
    figures: Figures, start: datetime.date, length: int, agreed: int
) -> None:
    end = add_months(start, length) - DAY
    texts = {"start": str(start), "end": str(end), "agreed": str(agreed)}
    found: Any = outcome(figures, "probation", texts).values
    assert found["months"] in (0, agreed)
    assert found["months"] <= found["maximum"] <= 2
    if found["months"]:
        assert start < found["last_day"] < end
        assert found["last_day"] in (add_months(start, agreed) - DAY, add_months(start, agreed))


@st.composite
def contracts(draw: st.DrawFn) -> list[Period]:
    made: list[Period] = []
    day = draw(days)
    for length, gap in draw(st.lists(st.tuples(st.integers(0, 1200), st.integers(0, 400)), min_size=1, max_size=7)):
        made.append((day, day + length * DAY))
        day = made[-1][1] + DAY + gap * DAY
    return made


@given(contracts())
def test_a_permanent_contract_stays_permanent(periods: list[Period]) -> None:
    before = [permanent_from(chain, LIMITS) for chain in chains(periods[:-1], LIMITS)]
    after = [permanent_from(chain, LIMITS) for chain in chains(periods, LIMITS)]
    for number, found in enumerate(before):
        if found is not None:
            assert after[number] is not None
            assert after[number][0] <= found[0]  # type: ignore[index]


@given(contracts(), st.integers(0, 12))
def test_a_shorter_gap_never_joins_more(periods: list[Period], gap: int) -> None:
    assert len(chains(periods, Limits(3, 36, gap))) >= len(chains(periods, Limits(3, 36, gap + 1)))
    assert sum(map(len, chains(periods, LIMITS))) == len(periods)


@given(days)
def test_dates_of_illness_and_agency_work_are_in_order(figures: Figures, first: datetime.date) -> None:
    ill: Any = outcome(figures, "illness-calendar", {"first-day": str(first)}).values
    order = [ill[name] for name in ("week_6", "week_8", "week_42", "week_52", "week_91", "week_93", "last_wage_day")]
    assert order == sorted(order)
    assert (ill["wia_start"] - first).days == 104 * 7
    agency: Any = outcome(figures, "agency-workers-counted", {"start": str(first)}).values
    assert first < agency["counts_from"] < agency["votes_from"] == add_months(first, 18)


def texts_of(field: Field) -> st.SearchStrategy[str]:
    """What a person might type into a field, sense and nonsense."""
    numbers = st.one_of(
        st.integers(-5, 10**6).map(str), st.decimals(0, 10**5, places=2).map(str), st.just("€ 4.200,50")
    )
    dates = st.dates().map(str)
    kinds: dict[str, st.SearchStrategy[str]] = {
        "date": dates, "money": numbers, "number": numbers, "count": numbers, "flag": st.sampled_from(["ja", "no"]),
        "choice": st.sampled_from([choice.value for choice in field.choices] or ["x"]),
        "periods": st.tuples(dates, dates).map("/".join), "moments": st.tuples(dates, numbers).map(" ".join),
        "states": st.tuples(st.sampled_from(["NL", "UK", "Duitsland"]), numbers).map(" ".join),
    }  # fmt: skip
    return st.one_of(kinds[field.kind], kinds[field.kind], kinds[field.kind], st.just(""), st.text(max_size=12))


@pytest.mark.parametrize("name", sorted(CALCULATORS))
def test_whatever_is_typed_gives_a_result_or_a_reason_and_the_same_in_both_languages(
    figures: Figures, name: str
) -> None:
    calculator = CALCULATORS[name]

    @given(st.fixed_dictionaries({field.id: texts_of(field) for field in calculator.fields}))
    @settings(max_examples=60)
    def holds(texts: dict[str, str]) -> None:
        assert _tried(figures, calculator, texts, "en") == _tried(figures, calculator, texts, "nl")

    holds()


def _tried(figures: Figures, calculator: Calculator, texts: dict[str, str], lang: Language) -> object:
    """The values, or which fields have a problem, or that it was refused; each with its words."""
    answers = read_answers(calculator, texts, lang)
    if answers.problems:
        assert all(answers.problems.values())
        return set(answers.problems)
    try:
        result = calculate(calculator, answers, figures, lang, TODAY)
    except CalculatorError as error:
        return bool(str(error))
    assert result.headline
    assert all(step.text for step in result.steps)
    return result.values
