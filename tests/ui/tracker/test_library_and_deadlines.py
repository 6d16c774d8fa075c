import datetime
from pathlib import Path
from typing import Any

import icalendar
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.content import Checklist, Language
from app.tracker import FoundDate, Run, Tracker
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place
from app.ui.tracker import DeadlinesPane, LibraryPane, deadlines_pane
from app.ui.tracker.start_dialog import Start, StartDialog
from tests.ui.tracker.conftest import ELECTION, TODAY
from tests.ui.tracker.test_run_pane import texts


@pytest.fixture
def library(window: MainWindow, run: Run) -> LibraryPane:
    window.resize(1280, 800)
    window.go(Place("checklists"))
    assert isinstance(window.pane, LibraryPane)
    return window.pane


@pytest.fixture
def deadlines(window: MainWindow, run: Run, tracker: Tracker) -> DeadlinesPane:
    tracker.set_own_due(run.id, "lunch", TODAY - datetime.timedelta(days=3))
    window.resize(1280, 800)
    window.go(Place("deadlines"))
    assert isinstance(window.pane, DeadlinesPane)
    return window.pane


# -- library --


def test_yours_come_first_with_their_progress(library: LibraryPane, tracker: Tracker, run: Run) -> None:
    tracker.tick(run.id, "count-people")
    rows = library._list.rows.rows
    assert [row.title for row in rows] == ["Yours", "Garden", "Works council", "Start a works council"]
    assert (rows[1].right, rows[1].done, rows[1].total) == ("1 of 4", 1, 4)
    assert rows[1].sentence == "Garden, from “Start a works council”. 1 of 4 steps."
    assert rows[3].second == "4 steps · 4 months · legal deadlines"


def test_filter_and_choice(library: LibraryPane, tracker: Tracker, run: Run) -> None:
    field = library.findChild(QLineEdit)
    assert field is not None
    field.setText("head count")  # words of the summary
    assert [row.title for row in library._list.rows.rows if not row.is_heading] == ["Start a works council"]
    field.setText("zzz")
    assert library._list.rows.rows == []
    field.clear()
    tracker.finish_run(run.id)
    assert library._choice.button("finished").text() == "Finished 1"
    library._choice.button("running").click()
    assert [row.title for row in library._list.rows.rows] == []
    library._choice.button("finished").click()
    assert [row.title for row in library._list.rows.rows] == ["Finished or put away", "Garden"]


def test_the_preview_tells_what_it_is(library: LibraryPane) -> None:
    shown = texts(library._preview)
    for words in (
        "Start a works council",
        "4 months",
        "Better with 3 people",
        "1 guide page",
        "Publish the voter list",
    ):
        assert words in shown


def test_enter_on_a_template_asks_two_things_and_starts(
    window: MainWindow, library: LibraryPane, tracker: Tracker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(StartDialog, "ask", lambda *args: Start("Site B", ELECTION))
    library._list.select("list:start-a-works-council")
    library._list.setFocus()
    QTest.keyClick(library._list, Qt.Key.Key_Return)
    assert [found.name for found in tracker.state.runs] == ["Garden", "Site B"]
    assert window.place == Place("run", tracker.state.runs[1].id)


def test_an_empty_checklist(
    window: MainWindow, library: LibraryPane, tracker: Tracker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(StartDialog, "ask", lambda *args: Start("Mine", None))
    library._empty.click()
    assert tracker.state.runs[1].checklist == ""
    tracker.add_step(tracker.state.runs[1].id, "Ask HR", "")
    assert "Ask HR" in [row.title for row in window.pane._steps.rows.rows]  # type: ignore[attr-defined]
    for place in (Place("home"), Place("checklists"), Place("deadlines")):
        window.go(place)


def test_in_a_narrow_window_the_preview_takes_the_place_of_the_list(
    window: MainWindow, library: LibraryPane, qtbot: QtBot
) -> None:
    window.resize(900, 600)
    window.go(Place("checklists"))
    assert not library._preview.isVisible()
    library._list.select("list:start-a-works-council")
    library._list.setFocus()
    QTest.keyClick(library._list, Qt.Key.Key_Return)
    assert library._preview.isVisible()
    assert not library._list.isVisible()
    window.back()
    assert library._list.isVisible()


# -- deadlines --


def test_the_agenda(deadlines: DeadlinesPane) -> None:
    rows = deadlines._list.rows.rows
    assert [(row.title, row.number, row.right) for row in rows] == [
        ("Passed", "", "1"),
        ("Hold a lunch meeting", "21", "3 days ago"),
        ("Later", "", "after 6 December"),
        ("Publish the voter list", "24", "in 4 weeks"),
    ]
    assert rows[3].second == "Garden · safe day before 25 Dec"
    assert rows[3].sentence.startswith("Publish the voter list. Legal deadline, Thursday 24 December, in 4 weeks.")
    assert "One date has passed." in texts(deadlines)


def test_a_long_title_takes_a_second_line_in_a_narrow_window(
    window: MainWindow, deadlines: DeadlinesPane, tracker: Tracker, run: Run
) -> None:
    title = "Hold a lunch meeting with everyone who may vote at the works council election"
    step = tracker.add_step(run.id, title, "prepare", day=TODAY)
    deadlines._refresh()
    index = deadlines._list.rows.index_of(f"{run.id}/{step.id}")
    heights = []
    for size in ((1900, 800), (720, 520)):
        window.resize(*size)
        heights.append(deadlines._list.sizeHintForIndex(index).height())
    assert heights[1] > heights[0]


def test_space_ticks_enter_opens_and_legal_only(
    window: MainWindow, deadlines: DeadlinesPane, tracker: Tracker, run: Run, qtbot: QtBot
) -> None:
    deadlines._choice.button("legal").click()
    assert [row.title for row in deadlines._list.rows.rows if not row.is_heading] == ["Publish the voter list"]
    deadlines._choice.button("all").click()
    deadlines._list.select(f"{run.id}/lunch")
    deadlines._list.setFocus()
    QTest.keyClick(deadlines._list, Qt.Key.Key_Space)
    assert tracker.run(run.id).step("lunch").fingerprint == "f4"
    deadlines._list.select(f"{run.id}/publish-list")
    QTest.keyClick(deadlines._list, Qt.Key.Key_Return)
    assert window.place == Place("run", run.id, "publish-list")


def test_a_calculated_legal_date_stays_among_legal_only_and_says_where_it_is_from(
    window: MainWindow, deadlines: DeadlinesPane, tracker: Tracker, run: Run
) -> None:
    checklist = window.services.bundle.checklist("start-a-works-council", "en")
    date = FoundDate("Take it back", datetime.date(2026, 12, 5), "legal", "calc:settlement-dates")
    step = tracker.keep_date(date, run.id, checklist)
    deadlines._choice.button("legal").click()
    titles = [row.title for row in deadlines._list.rows.rows if not row.is_heading]
    assert titles == ["Take it back", "Publish the voter list"]
    window.go(Place("run", run.id, step.id))
    words = texts(window.pane)
    assert "Legal deadline" in words
    assert "a Saturday" in words


@pytest.fixture
def employers_day(window: MainWindow, run: Run, tracker: Tracker, monkeypatch: pytest.MonkeyPatch) -> datetime.date:
    """The lunch is the employer's date in two days, and the handbook knows how to ask for a later one."""
    bundle, known = window.services.bundle, type(window.services.bundle).checklist_of_run

    def with_more_time(self: Any, checklist_id: str, lang: Language) -> Checklist:
        found = known(self, checklist_id, lang)
        return replace(found, phases=tuple(
            replace(phase, items=tuple(
                replace(item, kind="employer", more_time="page:works-council/start-one#in-short")
                if item.id == "lunch" else item for item in phase.items))
            for phase in found.phases))  # fmt: skip

    monkeypatch.setattr(type(bundle), "checklist_of_run", with_more_time)
    day = TODAY + datetime.timedelta(days=2)
    tracker.set_own_due(run.id, "lunch", day)
    return day


def test_more_time_can_be_asked_for_at_an_employers_date(
    window: MainWindow, run: Run, employers_day: datetime.date
) -> None:
    window.resize(1280, 800)
    window.go(Place("deadlines"))
    pane = window.pane
    assert isinstance(pane, DeadlinesPane)
    rows = {row.step_id: row for row in pane._list.rows.rows if not row.is_heading}
    assert "Employer’s date, Thursday 26 November, in 2 days" in rows["lunch"].sentence
    assert "You may ask for more time: press M." in rows["lunch"].sentence
    assert not rows["publish-list"].more_time
    pane._list.select(rows["lunch"].key)
    pane._list.setFocus()
    QTest.keyClick(pane._list, Qt.Key.Key_M)
    assert window.place == Place("guide", "works-council/start-one", "in-short")
    window.back()
    place = pane._list.visualRect(pane._list.rows.index_of(rows["lunch"].key))
    button = pane._list._delegate.button_rect(place, rows["lunch"])
    QTest.mouseClick(pane._list.viewport(), Qt.MouseButton.LeftButton, pos=button.center())
    assert window.place == Place("guide", "works-council/start-one", "in-short")
    window.back()
    pane._list.select(rows["lunch"].key)
    assert [action.text() for action in pane._list.menu().actions()] == [
        "Go to the step",
        "Mark as done",
        "Ask for more time",
    ]
    pane._list.menu().actions()[2].trigger()
    assert window.place == Place("guide", "works-council/start-one", "in-short")


def test_the_detail_of_an_employers_date_says_that_it_may_move(
    window: MainWindow, run: Run, employers_day: datetime.date
) -> None:
    window.resize(1280, 800)
    window.go(Place("run", run.id, "lunch"))
    assert "The employer’s date, not one of the law." in texts(window.pane)
    next(made for made in window.pane.findChildren(QPushButton) if made.text() == "Ask for more time").click()
    assert window.place == Place("guide", "works-council/start-one", "in-short")


def test_a_day_of_the_month_leads_to_its_date(deadlines: DeadlinesPane, run: Run) -> None:
    deadlines._on_day(QDate(2026, 12, 24))
    assert deadlines._list.current_key == f"{run.id}/publish-list"
    assert list(deadlines._month.grid._entries) == [datetime.date(2026, 11, 21), datetime.date(2026, 12, 24)]


def test_the_last_month_there_is_is_painted(window: MainWindow, deadlines: DeadlinesPane) -> None:
    grid = deadlines._month.grid
    deadlines._month.show_day(datetime.date(9999, 12, 31))
    grid.grab()
    assert datetime.date(9999, 12, 31) in grid._cells


def test_dates_of_a_run_can_be_left_out(deadlines: DeadlinesPane) -> None:
    from PySide6.QtWidgets import QCheckBox

    box = next(made for made in deadlines.findChildren(QCheckBox) if made.text() == "Garden")
    box.click()
    assert deadlines._list.rows.rows == []
    assert "Nothing that is open has a date here" in texts(deadlines)


def test_the_calendar_file_has_no_name_of_a_checklist(
    window: MainWindow, deadlines: DeadlinesPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "dates.ics"
    monkeypatch.setattr(deadlines_pane, "ask_where_to_save", lambda *args: path)
    deadlines.save_calendar()
    assert "not encrypted" in window.services.messages.shown
    assert len(icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")) == 2
    assert b"Garden" not in path.read_bytes()


def test_empty_states(window: MainWindow, tracker: Tracker) -> None:
    window.go(Place("deadlines"))
    assert "No dates yet" in texts(window.pane)
    next(made for made in window.pane.findChildren(QPushButton) if made.text() == "Choose a checklist").click()
    assert window.place == Place("checklists")


def test_what_is_locked_goes_from_hidden_lists_and_comes_back_with_the_passphrase(
    window: MainWindow, library: LibraryPane, tracker: Tracker, run: Run, qtbot: QtBot
) -> None:
    window.go(Place("deadlines"))
    deadlines = window.pane
    assert isinstance(deadlines, DeadlinesPane)
    session = window.services.session
    done: list[bool] = []
    session.create("lamp river stone seven", lambda: done.append(True), lambda error: done.append(False))
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    window.lock()
    assert "Garden" not in [row.title for row in library._list.rows.rows]
    assert deadlines._list.rows.rows == []
    assert not [made for made in deadlines.findChildren(QLabel) if made.text() == "No checklist is running."]
    session.unlock("lamp river stone seven", lambda: done.append(True), lambda error: done.append(False))
    qtbot.waitUntil(lambda: len(done) == 2, timeout=20_000)
    window._covers.show_frame()
    assert "Publish the voter list" in [row.title for row in deadlines._list.rows.rows]
    window.go(Place("checklists"))
    assert "Garden" in [row.title for row in library._list.rows.rows]


def test_a_change_while_hidden_is_there_when_shown(
    window: MainWindow, library: LibraryPane, tracker: Tracker, run: Run
) -> None:
    window.go(Place("glossary"))
    tracker.rename_run(run.id, "Tea club")
    assert "Garden" in [row.title for row in library._list.rows.rows]
    window.go(Place("checklists"))
    assert "Tea club" in [row.title for row in library._list.rows.rows]


def test_the_preview_is_one_of_the_filtered_rows(handbook_window: MainWindow) -> None:
    handbook_window.go(Place("checklists"))
    library = handbook_window.pane
    assert isinstance(library, LibraryPane)
    field = library.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    QTest.keyClicks(field, "settle")
    assert "You are offered a settlement" in texts(library._preview)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert handbook_window.focusWidget() is library._list


def test_a_plan_that_is_late_as_a_whole_is_told_what_helps(handbook_window: MainWindow) -> None:
    services = handbook_window.services
    tracker = services.session.start_in_memory()
    checklist = services.bundle.checklist("start-a-works-council", "en")
    run = tracker.start_run(checklist, "Garden", TODAY + datetime.timedelta(weeks=40))
    handbook_window.go(Place("deadlines"))
    assert "change the key date" not in texts(handbook_window.pane)
    tracker.set_key_date(run.id, "election-day", TODAY + datetime.timedelta(weeks=10))
    assert "Then change the key date in the checklist." in texts(handbook_window.pane)
