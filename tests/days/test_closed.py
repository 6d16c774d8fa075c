import datetime

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.days import closed_day, working_day_before

DAY = datetime.date
YEARS = range(2014, 2100)  # King's Day begins in 2014; the library counts until 2100

_NAMES = {
    "New Year's Day": "new-year", "Good Friday": "good-friday", "Easter Monday": "easter-monday",
    "King's Day": "kings-day", "Liberation Day": "liberation-day", "Ascension Day": "ascension",
    "Pentecost Monday": "whit-monday", "Christmas Day": "christmas", "Second Day of Christmas": "second-christmas-day",
    "Easter Sunday": "sunday", "Pentecost": "sunday",
}  # fmt: skip


def test_the_same_days_as_a_well_kept_library() -> None:
    """`holidays` counts Liberation Day as a day off once in five years; the Act on Time Limits does every year."""
    theirs = holidays.country_holidays("NL", years=YEARS, categories=("public", "optional"), language="en_US")
    expected = {day: {_NAMES[name] for name in names.split("; ")} for day, names in theirs.items()}
    for year in YEARS:
        for number in range((DAY(year + 1, 1, 1) - DAY(year, 1, 1)).days):
            day = DAY(year, 1, 1) + datetime.timedelta(days=number)
            mine = closed_day(day)
            assert (mine not in (None, "saturday", "sunday")) == bool(expected.get(day, {"sunday"}) - {"sunday"})
            if day in expected:
                assert mine in expected[day]


@pytest.mark.parametrize(
    ("day", "safe", "why"),
    [
        (DAY(2026, 11, 27), DAY(2026, 11, 27), None),
        (DAY(2026, 11, 28), DAY(2026, 11, 27), "saturday"),
        (DAY(2026, 11, 29), DAY(2026, 11, 27), "sunday"),
        (DAY(2026, 12, 25), DAY(2026, 12, 24), "christmas"),
        (DAY(2026, 12, 26), DAY(2026, 12, 24), "second-christmas-day"),
        (DAY(2027, 1, 1), DAY(2026, 12, 31), "new-year"),
        (DAY(2027, 3, 29), DAY(2027, 3, 25), "easter-monday"),  # past Sunday, Saturday and Good Friday
        (DAY(2027, 5, 6), DAY(2027, 5, 4), "ascension"),  # the day after Liberation Day
        (DAY(2036, 4, 26), DAY(2036, 4, 25), "kings-day"),  # the 27th is a Sunday
    ],
)
def test_the_safe_day(day: datetime.date, safe: datetime.date, why: str | None) -> None:
    assert working_day_before(day) == safe
    assert closed_day(day) == why


@given(st.dates())
def test_it_is_never_later_and_always_a_working_day(day: datetime.date) -> None:
    safe = working_day_before(day)
    assert safe <= day
    assert day - safe <= datetime.timedelta(days=6) or day.year < 1600
    assert closed_day(safe) is None or safe == datetime.date.min
