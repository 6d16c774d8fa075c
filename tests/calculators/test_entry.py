"""What people type: Dutch and English days, amounts and numbers, and what is said back."""

import contextlib
import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.calculators import CALCULATORS, NotReadable, read_answers, read_date, read_number

DAY = datetime.date(2026, 12, 3)


@pytest.mark.parametrize("text", [
    "2026-12-03", "3-12-2026", "03-12-2026", "3/12/2026", "3.12.2026", "3 december 2026", "3 Dec 2026", "3 dec. 2026",
    "3rd December 2026", "December 3, 2026", "do 3 december 2026", "2026/12/3",
])  # fmt: skip
def test_a_day(text: str) -> None:
    assert read_date(text, "en", []) == DAY


@pytest.mark.parametrize(
    "text", ["29 februari 2027", "32-1-2026", "tomorrow", "2026-13-40", "12", "3 foo 2026", "0-0-0000"]
)
def test_not_a_day(text: str) -> None:
    with pytest.raises(NotReadable, match="geen dag"):
        read_date(text, "nl", [])


def test_a_day_that_can_be_read_two_ways_is_said_back() -> None:
    readings: list[str] = []
    assert read_date("3/12/2026", "en", readings) == DAY
    assert readings == ['We read "3/12/2026" as 3 December 2026.']
    assert read_date("12/11/2026", "nl", readings) == datetime.date(2026, 11, 12)
    assert readings[1:] == ['We lezen "12/11/2026" als 12 november 2026.']
    assert read_date("12/25/2026", "en", readings) == datetime.date(2026, 12, 25)
    assert read_date("11/11/2026", "en", readings) == datetime.date(2026, 11, 11)
    assert len(readings) == 2


@pytest.mark.parametrize(("text", "amount"), [
    ("4200", "4200"), ("€ 4200", "4200"), ("4.200,50", "4200.50"), ("4,200.50", "4200.50"), ("4200,5", "4200.5"),
    ("4200.50", "4200.50"), ("€4.200,-", "4200"), ("1.250.000", "1250000"), ("1 250 000,00", "1250000.00"),
    ("0.500", "0.500"), ("0", "0"), ("EUR 12", "12"), ("4200 euro", "4200"), ("12,50 Euro", "12.50"),
])  # fmt: skip
def test_an_amount(text: str, amount: str) -> None:
    assert read_number(text, "en", [], money=False) == Decimal(amount)


def test_an_amount_that_can_be_read_two_ways_is_said_back() -> None:
    for text in ("4.200", "4,200"):
        readings: list[str] = []
        assert read_number(text, "en", readings, money=True) == 4200
        assert readings == [f'We read "{text}" as €\N{NO-BREAK SPACE}4,200.00.']


@pytest.mark.parametrize(
    "text",
    [
        "-5",
        "a lot",
        "4..5",
        "",
        "1e9",
        "12,345,6.7.8",
        "99999999999999999",
        "NaN",
        "1/2",
        ".00:",
        "4,20x",
        ".000",
        "12345.678",
        "4.2€0x",
        "4.20,50",
        "4,20.50",
        "4200.500,00",
    ],
)
def test_not_an_amount(text: str) -> None:
    with pytest.raises(NotReadable):
        read_number(text, "en", [], money=True)


@given(st.text(alphabet="0123456789.,-: €%x'", max_size=12), st.booleans())
def test_any_text_is_a_number_of_at_least_0_or_is_refused(text: str, money: bool) -> None:
    """A bare ValueError would get past the form, and the window would stop at a half-typed amount."""
    try:
        assert read_number(text, "nl", [], money=money) >= 0
    except ValueError as error:
        assert type(error) is NotReadable  # noqa: PT017


@given(st.text(max_size=20))
def test_any_text_is_a_day_or_is_refused(text: str) -> None:
    with contextlib.suppress(NotReadable):
        assert isinstance(read_date(text, "en", []), datetime.date)


def test_parts_of_a_cent_are_refused() -> None:
    with pytest.raises(NotReadable, match="cent"):
        read_number("0.0051", "en", [], money=True)


def test_problems_name_the_field_and_the_rest_is_read() -> None:
    calculator = CALCULATORS["transition-payment"]
    answers = read_answers(calculator, {"start": "soon", "wage": "3000"}, "nl")
    assert set(answers.problems) == {"start", "end"}
    assert answers.problems["start"].startswith("Eerste werkdag:")
    assert answers.values["wage"] == 3000


def test_a_field_has_other_names() -> None:
    calculator = CALCULATORS["works-council-seats"]
    for name in ("people", "PEOPLE", "n", "headcount"):
        found = calculator.field(name)
        assert found is not None
        assert found.id == "people"
    assert calculator.field("nonsense") is None
