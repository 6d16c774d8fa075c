"""Amounts and dates in words."""

import datetime

import pytest

from app.content import Bilingual, Certainty, Language, Period, Source, Unit
from app.content.numbers import describe_period, format_number, format_validity, format_value

SOURCE = Source("WML", "Minimum Wage Act", "https://wetten.overheid.nl/")


@pytest.mark.parametrize(
    ("value", "unit", "en", "nl"),
    [
        ("102000", "eur", "€ 102,000", "€ 102.000"),
        ("4200.00", "eur", "€ 4,200.00", "€ 4.200,00"),
        ("14.99", "eur-per-hour", "€ 14.99 per hour", "€ 14,99 per uur"),
        ("14.4", "eur-per-hour", "€ 14.40 per hour", "€ 14,40 per uur"),
        ("2.45", "eur-per-day", "€ 2.45 per day", "€ 2,45 per dag"),
        ("5942", "eur-per-month", "€ 5,942 per month", "€ 5.942 per maand"),
        ("262000", "eur-per-year", "€ 262,000 per year", "€ 262.000 per jaar"),
        ("0.25", "eur-per-km", "€ 0.25 per km", "€ 0,25 per km"),
        ("0.255", "eur-per-km", "€ 0.255 per km", "€ 0,255 per km"),
        ("39.5", "percent", "39.5%", "39,5%"),
        ("27", "percent", "27%", "27%"),
        ("1", "days", "1 day", "1 dag"),
        ("14", "days", "14 days", "14 dagen"),
        ("104", "weeks", "104 weeks", "104 weken"),
        ("3", "months", "3 months", "3 maanden"),
        ("67", "years", "67 years", "67 jaar"),
        ("40", "hours", "40 hours", "40 uur"),
        ("50", "people", "50 people", "50 personen"),
        ("2026-12-14", "date", "14 December 2026", "14 december 2026"),
        ("67 years and 3 months", "text", "67 years and 3 months", "67 years and 3 months"),
    ],
)
def test_value(value: str, unit: Unit, en: str, nl: str) -> None:
    for lang, text in (("en", en), ("nl", nl)):
        expected = text.replace("€ ", "€\u00a0")
        assert format_value(value, unit, "en" if lang == "en" else "nl") == expected


@pytest.mark.parametrize(
    ("value", "unit"),
    [("much", "eur"), ("", "percent"), ("NaN", "eur"), ("Infinity", "eur"), ("14 december", "date"), ("x", "days")],
)
def test_not_a_value(value: str, unit: Unit) -> None:
    with pytest.raises(ValueError, match=r"."):
        format_value(value, unit, "en")


def test_numbers_are_grouped_and_rounded_nowhere() -> None:
    assert format_number("1234567.891", "en") == "1,234,567.891"
    assert format_number("1234567.891", "nl") == "1.234.567,891"
    assert format_number("-5", "nl") == "-5"


def period(start: str, end: str | None = None, certainty: Certainty = "confirmed") -> Period:
    last = datetime.date.fromisoformat(end) if end else None
    return Period("1", datetime.date.fromisoformat(start), certainty, SOURCE, last, Bilingual("n", "n"))


@pytest.mark.parametrize(
    ("found", "lang", "text"),
    [
        (period("2026-01-01"), "en", "from 1 January 2026"),
        (period("2026-01-01"), "nl", "vanaf 1 januari 2026"),
        (period("2026-07-01", "2026-12-31"), "en", "from 1 July to 31 December 2026"),
        (period("2026-07-01", "2026-12-31"), "nl", "van 1 juli tot en met 31 december 2026"),
        (period("2025-07-01", "2026-06-30"), "en", "from 1 July 2025 to 30 June 2026"),
    ],
)
def test_validity(found: Period, lang: Language, text: str) -> None:
    assert format_validity(found, lang) == text


def test_description_tells_the_source_and_how_sure_it_is() -> None:
    assert describe_period(period("2026-01-01"), "en") == "valid from 1 January 2026, WML"
    assert describe_period(period("2026-01-01", certainty="secondary"), "nl").endswith(", WML, uit de tweede hand")
    assert describe_period(period("2026-01-01", certainty="uncertain"), "en").endswith(", WML, not confirmed")
