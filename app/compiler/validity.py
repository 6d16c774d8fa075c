"""How long a page may be believed: its check_by, and the amounts in it."""

import datetime
from collections.abc import Iterator, Mapping

from app.compiler.figure_ref import figure_refs_in
from app.compiler.page_source import Page
from app.content import Figure, Period

_DAY = datetime.timedelta(days=1)


def live_amounts(page: Page, figures: Mapping[str, Figure]) -> Iterator[tuple[Figure, Period, int]]:
    """The figures a page shows as they are now, each with its period and line.

    A value of a named day ({{id@2025-07-01}}) is history: it does not run out.
    """
    for _, ref, line in figure_refs_in(page.body, page.body_line):
        figure = figures.get(ref.id) if ref and ref.day is None else None
        period = figure.on(page.head.checked) if figure else None
        if figure is not None and period is not None:
            yield figure, period, line


def check_by_of(page: Page, figures: Mapping[str, Figure]) -> datetime.date:
    """The day before which the page must be compared with its sources again: the earliest of its own, of its
    figures', and of the day after a figure's last.
    """
    days = [page.head.check_by]
    for figure, period, _ in live_amounts(page, figures):
        days.append(figure.check_by)
        if period.valid_until is not None:
            days.append(period.valid_until + _DAY)
    return min(days)


def latest_check_by(page: Page, figures: Mapping[str, Figure]) -> datetime.date:
    """The latest check_by that may be written: a year after `checked`; with an amount in euros the next 1 January or
    1 July, because amounts change on these days (CONTRIBUTING.md, "What a good guide is", 5).
    """
    checked = page.head.checked
    if any(figure.unit.startswith("eur") for figure, _, _ in live_amounts(page, figures)):
        return datetime.date(checked.year, 7, 1) if checked.month < 7 else datetime.date(checked.year + 1, 1, 1)
    try:
        return checked.replace(year=checked.year + 1)
    except ValueError:  # 29 February
        return datetime.date(checked.year + 1, 3, 1)
