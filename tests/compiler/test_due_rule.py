"""Due rules as writers write them."""

import pytest

from app.compiler.due_rule import parse_due


@pytest.mark.parametrize(
    ("text", "key_date", "months", "days"),
    [
        ("-9w", "first", 0, -63),
        ("+14d", "first", 0, 14),
        ("+2m", "first", 2, 0),
        ("0d", "first", 0, 0),
        ("+2m-1d", "first", 2, -1),
        ("-1m+1w+2d", "first", -1, 9),
        ("+14d from signed", "signed", 0, 14),
        ("0d from last-day", "last-day", 0, 0),
        (" +1d ", "first", 0, 1),
    ],
)
def test_rule(text: str, key_date: str, months: int, days: int) -> None:
    rule = parse_due(text, "first")
    assert (rule.key_date, rule.months, rule.days, rule.text) == (key_date, months, days, text.strip())


@pytest.mark.parametrize(
    "text", ["", "14d", "+14", "+1y", "+1d-1m", "two weeks", "+14d from", "+14d after signed", "- 9w"]
)
def test_not_a_rule(text: str) -> None:
    with pytest.raises(ValueError, match="not a due rule"):
        parse_due(text, "first")
