"""HB042, HB043, HB046: a page was checked, not too long ago, and says when the next check is due."""

import datetime

from app.compiler.finding import Findings
from app.compiler.source import Handbook
from app.compiler.validity import latest_check_by, live_amounts


def check(handbook: Handbook, today: datetime.date, findings: Findings) -> None:
    """All pages, and the amounts in them. (The days of figures are checked where they are read.)"""
    for calculator in handbook.calculators.values():
        if calculator.checked > today:
            findings.add("HB046", calculator.path, calculator.line, f"{calculator.checked} is still to come.")
        if calculator.check_by <= today:
            findings.add("HB042", calculator.path, calculator.line,
                         f"{calculator.id} should have been checked before {calculator.check_by}.")  # fmt: skip
    for letter in handbook.letters.values():
        if letter.checked > today:
            findings.add("HB046", letter.path, 1, f"{letter.checked} is still to come.")
        if letter.check_by <= today:
            findings.add("HB042", letter.path, 1, f"This letter should have been checked before {letter.check_by}.")
    for page in handbook.pages:
        head, path = page.head, page.path
        if head.checked > today:
            findings.add("HB046", path, head.line("checked"), f"{head.checked} is still to come.")
        latest = latest_check_by(page, handbook.figures)
        if head.check_by > latest:
            reason = "A page with an amount" if latest < head.checked.replace(month=12, day=31) else "A page"
            findings.add("HB043", path, head.line("check_by"),
                         f"{reason} checked on {head.checked} must be checked again by {latest}, not {head.check_by}.",
                         f"Write check_by: {latest}.")  # fmt: skip
        if head.check_by <= today:
            findings.add("HB042", path, head.line("check_by"),
                         f"This page should have been checked before {head.check_by}.")  # fmt: skip
        for figure, period, line in live_amounts(page, handbook.figures):
            if period.valid_until is not None and period.valid_until < today:
                findings.add("HB042", path, line, f'The value of "{figure.id}" held until {period.valid_until}.',
                             "Compare the page with its sources, and set checked to that day.")  # fmt: skip
