"""Pages that are set before somebody asks look like those that are not, and hold nothing that is out of date or locked."""

import datetime

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.errors import UnknownId
from app.ui.document.look import Look
from app.ui.reader import ReaderPane
from app.ui.reader.ahead import Ahead, Ready, Wish
from app.ui.reader.article_document import make_article
from app.ui.reader.fragment_setter import Article, Helpers
from app.ui.reader.page import Page
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place, place_of_link

STEPS = "works-council/start-one"


@pytest.fixture
def reader(window: MainWindow, qtbot: QtBot) -> ReaderPane:
    """The reader on the first guide, with all set ahead that it wishes for."""
    window.go(Place("guides"))
    pane = window.pane
    assert isinstance(pane, ReaderPane)
    rest(pane, qtbot)
    return pane


def rest(reader: ReaderPane, qtbot: QtBot) -> None:
    timer = reader.findChildren(Ahead)[0].findChildren(QTimer)[0]
    qtbot.waitUntil(lambda: not timer.isActive(), timeout=10_000)


def html(reader: ReaderPane) -> str:
    return reader._article.document().toHtml()


def count_settings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The titles of pages that are set from now on because they were not ready."""
    made: list[str] = []

    def make(page: Page, look: Look, helpers: Helpers) -> Article:
        made.append(page.title)
        return make_article(page, look, helpers)

    monkeypatch.setattr("app.ui.reader.reader_pane.make_article", make)
    return made


def test_the_next_page_is_ready_and_looks_as_if_it_were_set_now(
    window: MainWindow, reader: ReaderPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = reader._page
    assert page is not None
    assert page.next is not None
    following = place_of_link(page.next.href)
    assert following is not None
    made = count_settings(monkeypatch)

    window.go(following)

    assert window.place == following
    assert made == []
    ready = html(reader)
    reader.restyle()
    assert made == [page.next.title]
    assert html(reader) == ready


def test_the_other_colours_are_ready(window: MainWindow, reader: ReaderPane, monkeypatch: pytest.MonkeyPatch) -> None:
    before = html(reader)
    made = count_settings(monkeypatch)

    window.actions_by_name["dark"].trigger()

    assert made == []
    ready = html(reader)
    reader.restyle()
    assert len(made) == 1
    assert html(reader) == ready != before


def test_a_step_that_was_ticked_meanwhile_is_shown_ticked(window: MainWindow, reader: ReaderPane, qtbot: QtBot) -> None:
    tracker = window.services.session.start_in_memory()
    checklist = window.services.bundle.checklist("start-a-works-council", "en")
    run = tracker.start_run(checklist, "Garden", datetime.date(2027, 2, 15))
    reader._contents.pointed.emit(STEPS)
    rest(reader, qtbot)
    tracker.tick(run.id, "count-people")

    window.go(Place("guide", STEPS))

    assert "Count the people (done on " in reader._article.toPlainText()


def test_after_locking_no_page_with_the_persons_steps_is_kept(
    window: MainWindow, reader: ReaderPane, qtbot: QtBot
) -> None:
    tracker = window.services.session.start_in_memory()
    checklist = window.services.bundle.checklist("start-a-works-council", "en")
    tracker.start_run(checklist, "Garden", datetime.date(2027, 2, 15))
    reader._contents.pointed.emit(STEPS)
    rest(reader, qtbot)
    kept = reader._ahead._kept
    assert any("Garden" in ready.article.document.toPlainText() for ready in kept.values())

    window.services.session.forget()

    assert not any("Garden" in ready.article.document.toPlainText() for ready in kept.values())


def test_only_a_few_are_kept_and_a_page_that_is_missing_stops_nothing(window: MainWindow, qtbot: QtBot) -> None:
    made: list[str] = []

    def make(wish: Wish) -> Ready:
        if wish.place.id == "1":
            raise UnknownId("no such page")
        made.append(wish.place.id)
        return Ready(None, {}, None)  # type: ignore[arg-type]

    ahead = Ahead(make, window)
    scheme = window.services.theme.scheme
    ahead.set_wishes([Wish(Place("guide", str(number)), scheme) for number in range(9)])
    qtbot.waitUntil(lambda: made == ["0", "2", "3", "4", "5", "6", "7", "8"])
    assert [wish.place.id for wish in ahead._kept] == ["4", "5", "6", "7", "8"]
