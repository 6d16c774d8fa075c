"""A page whose check is due says so in the article."""

import datetime

import pytest

from app.ui.shell import clock
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place


def article(window: MainWindow, guide_id: str) -> str:
    """The words of the article."""
    window.go(Place("guide", guide_id))
    text: str = window.pane._article.document().toPlainText()  # type: ignore[attr-defined]
    return text


def test_a_page_within_its_check_says_when_it_was_checked(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "today", lambda: datetime.date(2026, 11, 24))
    words = article(window, "works-council/start-one")
    assert "Checked on" in words
    assert "due for a check" not in words


def test_with_the_clock_set_forward_a_guide_says_that_its_check_was_due(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    guide = window.services.bundle.guide("works-council/start-one", "en")
    monkeypatch.setattr(clock, "today", lambda: guide.check_by)
    assert "This page was due for a check on 1 July 2027" in article(window, guide.id)


def test_long_after_its_check_a_guide_says_how_old_that_is(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "today", lambda: datetime.date(2028, 3, 1))
    assert "Check is 15 months old" in article(window, "works-council/start-one")
