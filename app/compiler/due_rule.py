"""Due rules: "-9w", "+14d from signed", "+2m-1d". Read here, counted by the tracker."""

import re

from app.content import DueRule

_RULE = re.compile(
    r"(?P<offset>0d|(?:[+-]\d+m)?(?:[+-]\d+w)?(?:[+-]\d+d)?)(?:\s+from\s+(?P<key_date>[a-z0-9-]+))?"
)  # months first: adding a month and then days is not the same as the other way round
_PART = re.compile(r"([+-]\d+)([mwd])")
_DAYS = {"m": 0, "w": 7, "d": 1}


def parse_due(text: str, first_key_date: str) -> DueRule:
    """The rule in `text`; it counts from `first_key_date` unless it names another. Raises ValueError."""
    found = _RULE.fullmatch(text.strip())
    if found is None or not found["offset"]:
        raise ValueError(f"not a due rule: {text}")
    parts = [(int(number), unit) for number, unit in _PART.findall(found["offset"])]
    months = sum(number for number, unit in parts if unit == "m")
    days = sum(number * _DAYS[unit] for number, unit in parts)
    return DueRule(found["key_date"] or first_key_date, months, days, text.strip())
