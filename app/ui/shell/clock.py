"""Now and today for the whole window, in one place, so that tests can set them."""

import datetime


def now() -> datetime.datetime:
    """The present moment, local time."""
    return datetime.datetime.now()


def today() -> datetime.date:
    """The present day."""
    return datetime.date.today()
