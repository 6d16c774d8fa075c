"""The present day of pages, calculators and letters, in one place, so that tests can set it."""

import datetime


def today() -> datetime.date:
    """The present day."""
    return datetime.date.today()
