"""Figures: amounts and dates that change, each with validity and source. Nothing else types an amount."""

import datetime
from typing import Literal

import msgspec

from app.content.glossary import Bilingual
from app.content.guide import Certainty, Source

Unit = Literal[
    "eur", "eur-per-hour", "eur-per-day", "eur-per-month", "eur-per-year", "eur-per-km", "percent",
    "days", "weeks", "months", "years", "hours", "people", "date", "text",
]  # fmt: skip


class Period(msgspec.Struct, frozen=True):
    """A value with the first and last day on which it holds; no last day means until further notice.

    `value` is a number as plain text ("102000", "14.99"), an ISO date, or words for unit "text".
    """

    value: str
    valid_from: datetime.date
    certainty: Certainty
    source: Source
    valid_until: datetime.date | None = None
    note: Bilingual | None = None


class Figure(msgspec.Struct, frozen=True):
    """A named amount and its history, oldest period first."""

    id: str
    label: Bilingual
    unit: Unit
    check_by: datetime.date
    periods: tuple[Period, ...]

    def on(self, day: datetime.date) -> Period | None:
        """The period that holds on `day`, or None."""
        for period in self.periods:
            if period.valid_from <= day and (period.valid_until is None or day <= period.valid_until):
                return period
        return None
