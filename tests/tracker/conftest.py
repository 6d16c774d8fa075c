"""A small checklist in both languages."""

import datetime
from collections.abc import Callable

import pytest

from app.content import Checklist, DueRule, Item, KeyDate, Language, Phase

CHECKED = datetime.date(2026, 11, 23)


def _item(item_id: str, lang: Language, **fields: object) -> Item:
    return Item(item_id, f"{item_id} ({lang})", "<p>Text.</p>", "Text.", f"f-{item_id}", **fields)  # type: ignore[arg-type]


def _checklist(lang: Language) -> Checklist:
    legal = _item("publish-list", lang, kind="legal", due=DueRule("election-day", 0, -63, "-9w"), after=("choose-day",))
    return Checklist(
        "council", lang, f"Council ({lang})", "", "works-council", "",
        (
            Phase("ready", "Get ready", (_item("count", lang), _item("choose-day", lang, after=("count",)))),
            Phase("election", "Election", (
                legal,
                _item("lunch", lang, optional=True),
                _item("answer", lang, kind="employer"),
                _item("vote", lang, due=DueRule("election-day", 0, 0, "0d"), after=("publish-list", "lunch")),
            )),
        ),
        checked=CHECKED, check_by=CHECKED,
        key_dates=(KeyDate("election-day", "Election day"), KeyDate("signed", "Day of signing")),
    )  # fmt: skip


@pytest.fixture
def checklist() -> Checklist:
    """count; choose-day (after count) | publish-list (legal, -9w, after choose-day); lunch (optional); answer
    (employer's); vote (0d, after publish-list and lunch).
    """
    return _checklist("en")


@pytest.fixture
def dutch() -> Checklist:
    """The same in Dutch."""
    return _checklist("nl")


_pairs = pytest.StashKey[int]()


@pytest.fixture(scope="session")
def pairs(pytestconfig: pytest.Config) -> Callable[[], None]:
    """Counts a pair of copies that were joined in both orders; the sum is told at the end of the tests."""
    stash = pytestconfig.stash

    def count() -> None:
        stash[_pairs] = stash.get(_pairs, 0) + 1

    return count


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if number := terminalreporter.config.stash.get(_pairs, 0):
        terminalreporter.write_line(f"tracker: {number} random pairs of copies joined in both orders, nothing lost")
