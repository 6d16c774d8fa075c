"""A guide shows the steps of the running checklist that name its sections, and leads there in one action."""

import datetime

import pytest
from msgspec.structs import replace

from app.tracker import Run, Tracker
from app.ui.reader.article_view import ArticleView
from app.ui.reader.plain_text import selected_text
from app.ui.reader.step_links import step_links
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place

GUIDE = "works-council/start-one"


@pytest.fixture
def tracker(window: MainWindow) -> Tracker:
    return window.services.session.start_in_memory()


@pytest.fixture
def run(window: MainWindow, tracker: Tracker) -> Run:
    checklist = window.services.bundle.checklist("start-a-works-council", "en")
    return tracker.start_run(checklist, "Garden", datetime.date(2027, 2, 15))


def shown(window: MainWindow) -> str:
    text: str = window.pane._article.document().toPlainText()  # type: ignore[attr-defined]
    return text


def test_the_section_shows_the_step_and_its_state(window: MainWindow, tracker: Tracker, run: Run) -> None:
    window.go(Place("guide", GUIDE))
    assert "Step in Garden: Count the people (open)" in shown(window)
    tracker.tick(run.id, "count-people")
    assert "Step in Garden: Count the people (done on " in shown(window)
    tracker.archive_run(run.id)
    assert "Step in Garden" not in shown(window)


def test_a_numbered_line_that_is_the_step_shows_its_state(
    window: MainWindow, tracker: Tracker, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = window.services.bundle
    checklist = bundle.checklist("start-a-works-council", "en")
    phases = tuple(
        replace(
            phase, items=tuple(replace(item, line=2) if item.id == "count-people" else item for item in phase.items)
        )
        for phase in checklist.phases
    )
    monkeypatch.setattr(bundle, "checklist_of_run", lambda found, lang: replace(checklist, phases=phases))
    html = '<p>Lead.</p><h2 id="in-short">In short</h2><ol><li>First.</li><li>Count.</li><li>Third.</li></ol>'
    monkeypatch.setattr(bundle, "guide_html", lambda guide: html)
    window.go(Place("guide", GUIDE))
    lines = shown(window).splitlines()
    assert lines[lines.index("Count.") + 1] == "In Garden: open"
    assert lines[lines.index("Count.") + 2] == "Third."
    tracker.tick(run.id, "count-people")
    lines = shown(window).splitlines()
    assert lines[lines.index("Count.") + 1].startswith("In Garden: done on ")
    article = window.pane.findChild(ArticleView)
    assert isinstance(article, ArticleView)
    article.selectAll()
    assert "2. Count.\n3. Third." in selected_text(article.textCursor())


def test_it_leads_to_the_step(window: MainWindow, tracker: Tracker, run: Run) -> None:
    window.go(Place("guide", GUIDE))
    (link,) = step_links(tracker, window.services.bundle, GUIDE, "en")["in-short"]
    window.pane._on_link(link.href)  # type: ignore[attr-defined]
    assert window.place == Place("run", run.id, "count-people")


def test_without_a_running_checklist_and_on_paper_there_is_nothing(
    window: MainWindow, tracker: Tracker, run: Run
) -> None:
    window.go(Place("guide", GUIDE))
    pane = window.pane
    sheet = pane._sheet(pane._page)  # type: ignore[attr-defined]
    assert "Garden" not in sheet.document.toPlainText()
    assert step_links(None, window.services.bundle, GUIDE, "en") == {}
    assert step_links(tracker, window.services.bundle, "dismissal/settlement-agreement", "en") == {}


def test_undo_says_what_it_did_or_that_there_is_nothing(window: MainWindow, tracker: Tracker, run: Run) -> None:
    tracker.tick(run.id, "lunch")
    window.actions_by_name["undo"].trigger()
    assert window.services.messages.shown == "Taken back."
    window.actions_by_name["redo"].trigger()
    window.actions_by_name["redo"].trigger()
    assert window.services.messages.shown == "There is nothing to redo."
    assert tracker.run(run.id).step("lunch").status == "done"
