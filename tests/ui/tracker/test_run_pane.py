from collections.abc import Callable
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.errors import VaultNotSaved
from app.tracker import Kept, Run, StepState, Tracker
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place
from app.ui.tracker import RunPane
from app.ui.tracker.step_list import StepList

Answer = Callable[[str], None]


def list_of(pane: QWidget) -> StepList:
    found = pane.findChild(StepList)
    assert found is not None
    return found


def texts(widget: QWidget) -> str:
    """Everything that is written in a part of the window."""
    QApplication.processEvents()  # Qt shows what a layout was given only then
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return "\n".join([*labels, *(made.text() for made in widget.findChildren(QPushButton) if made.isVisible())])


def press(qtbot: QtBot, pane: RunPane, key: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    steps = list_of(pane)
    steps.setFocus()
    QTest.keyClick(steps, key, modifier)


def note_of(pane: RunPane) -> QPlainTextEdit:
    found = pane.findChild(QPlainTextEdit, "stepNote")
    assert found is not None
    return found


# -- keys of the list --


def test_an_offer_to_undo_goes_with_the_next_change(
    window: MainWindow, pane: RunPane, tracker: Tracker, run: Run, qtbot: QtBot
) -> None:
    list_of(pane).select("count-people")
    press(qtbot, pane, Qt.Key.Key_Space)
    assert "marked as done" in window.services.messages.shown
    tracker.set_note(run.id, "choose-day", "Written after the tick")
    assert window.services.messages.shown == "", "its Undo would take back the note, not the tick"


def test_space_ticks_and_undo_takes_it_back(
    window: MainWindow, pane: RunPane, tracker: Tracker, run: Run, qtbot: QtBot
) -> None:
    list_of(pane).select("count-people")
    press(qtbot, pane, Qt.Key.Key_Space)
    assert tracker.run(run.id).step("count-people") == replace(
        tracker.run(run.id).step("count-people"), status="done", fingerprint="f1"
    )
    assert "marked as done" in window.services.messages.shown
    window.actions_by_name["undo"].trigger()
    assert tracker.run(run.id).step("count-people").status == "open"
    window.actions_by_name["redo"].trigger()
    assert tracker.run(run.id).step("count-people").status == "done"


def test_a_waiting_step_is_done_after_one_question(
    window: MainWindow, pane: RunPane, tracker: Tracker, run: Run, qtbot: QtBot
) -> None:
    window.services.messages.next_answer = False
    press(qtbot, pane, Qt.Key.Key_Space)
    assert tracker.run(run.id).step("choose-day").status == "open"
    window.services.messages.next_answer = True
    press(qtbot, pane, Qt.Key.Key_Space)
    assert tracker.run(run.id).step("choose-day").status == "done"


def test_skip_asks_why(pane: RunPane, tracker: Tracker, run: Run, qtbot: QtBot, answer: Answer) -> None:
    answer("No canteen")
    list_of(pane).select("lunch")
    press(qtbot, pane, Qt.Key.Key_S)
    assert tracker.run(run.id).step("lunch").reason == "No canteen"
    assert "No canteen" in texts(pane)
    press(qtbot, pane, Qt.Key.Key_S)
    assert tracker.run(run.id).step("lunch").status == "open"


def test_own_steps_come_move_get_a_name_and_go(
    pane: RunPane, tracker: Tracker, run: Run, qtbot: QtBot, answer: Answer
) -> None:
    answer("Ask HR")
    list_of(pane).select("count-people")
    press(qtbot, pane, Qt.Key.Key_N)
    (own,) = tracker.run(run.id).own_steps
    assert (own.title, own.after, list_of(pane).current_key) == ("Ask HR", "count-people", own.id)
    press(qtbot, pane, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert tracker.run(run.id).own_steps[0].after == "choose-day"
    answer("Ask HR again")
    rename = next(action for action in pane._detail.menu().actions() if action.data() == "rename")
    rename.trigger()
    assert tracker.run(run.id).own_steps[0].title == "Ask HR again"
    press(qtbot, pane, Qt.Key.Key_Delete)
    assert tracker.run(run.id).own_steps == ()


def test_a_step_of_the_handbook_is_not_removed(pane: RunPane, tracker: Tracker, run: Run, qtbot: QtBot) -> None:
    before = tracker.run(run.id)
    press(qtbot, pane, Qt.Key.Key_Delete)
    assert tracker.run(run.id) == before


def test_letters_can_be_switched_off(
    window: MainWindow, pane: RunPane, tracker: Tracker, run: Run, qtbot: QtBot, answer: Answer
) -> None:
    answer("why")
    window.services.settings.set("step_keys", False)
    press(qtbot, pane, Qt.Key.Key_S)
    assert tracker.run(run.id).step("choose-day").status == "open"


def test_m_goes_to_the_note_and_t_to_a_date_of_ones_own(
    pane: RunPane, tracker: Tracker, run: Run, qtbot: QtBot
) -> None:
    press(qtbot, pane, Qt.Key.Key_M)
    assert note_of(pane).hasFocus()
    list_of(pane).select("publish-list")
    pane._show_detail("publish-list")
    press(qtbot, pane, Qt.Key.Key_T)
    edit = pane.findChild(QDateEdit)
    assert edit is not None
    assert tracker.run(run.id).step("publish-list").own_due is not None
    back = [made for made in pane.findChildren(QPushButton) if made.text() == "Back to the rule"][-1]
    back.click()
    assert tracker.run(run.id).step("publish-list").own_due is None


# -- the detail --


def test_notes_save_themselves_and_say_when(pane: RunPane, tracker: Tracker, run: Run, qtbot: QtBot) -> None:
    QTest.keyClicks(note_of(pane), "Talk to S.")
    assert tracker.run(run.id).step("choose-day").note == ""
    qtbot.waitUntil(lambda: tracker.run(run.id).step("choose-day").note == "Talk to S.", timeout=3000)
    assert "In memory only" in texts(pane._detail)


def test_a_note_is_saved_before_another_step_is_shown(pane: RunPane, tracker: Tracker, run: Run, qtbot: QtBot) -> None:
    QTest.keyClicks(note_of(pane), "Talk")
    list_of(pane).select("lunch")
    pane._show_detail("lunch")
    assert tracker.run(run.id).step("choose-day").note == "Talk"
    assert note_of(pane).toPlainText() == ""


def test_what_the_disk_refuses_stays_in_the_field_and_is_marked(
    pane: RunPane, tracker: Tracker, run: Run, qtbot: QtBot
) -> None:
    def refuse(payload: bytes) -> None:
        raise VaultNotSaved("Not saved: the disk is full.")

    with pytest.raises(VaultNotSaved):
        tracker.store_in(refuse)
    QTest.keyClicks(note_of(pane), "Still here")
    pane._detail.save_now()
    assert note_of(pane).toPlainText() == "Still here"
    assert "Not saved yet" in texts(pane._detail)
    row = list_of(pane).current_row
    assert row is not None
    assert ("Not saved", "warn") in row.tags


def test_a_legal_date_on_a_holiday_shows_the_safe_day_and_why(window: MainWindow, pane: RunPane, run: Run) -> None:
    window.go(Place("run", run.id, "publish-list"))
    shown = texts(pane._detail)
    assert "Thu 24 Dec 2026" in shown
    assert "The rule’s day is Christmas Day. This is the safe day before it." in shown
    assert "9 weeks before the election day" in shown
    assert "Your own date" not in shown


def test_the_step_leads_to_its_guide_section_in_one_action(
    window: MainWindow, pane: RunPane, run: Run, qtbot: QtBot
) -> None:
    from app.ui.shell.wrapped_link import WrappedLink

    window.go(Place("run", run.id, "count-people"))
    QApplication.processEvents()
    link = next(
        made for made in pane.findChildren(WrappedLink) if made.isVisible() and made.accessibleName().startswith("Read")
    )
    assert link.text() == "In short"
    link.click()
    assert window.place == Place("guide", "works-council/start-one", "in-short")


def test_who_is_saved_on_leaving_the_field(pane: RunPane, tracker: Tracker, run: Run, qtbot: QtBot) -> None:
    QTest.keyClicks(pane._detail._who, "S., me")
    QTest.keyClick(pane._detail._who, Qt.Key.Key_Return)
    assert tracker.run(run.id).step("choose-day").who == "S., me"


# -- what the head says --


def test_all_done_is_said_with_keep_print_erase(pane: RunPane, tracker: Tracker, run: Run) -> None:
    for item in ("count-people", "choose-day", "publish-list"):
        tracker.tick(run.id, item)
    tracker.skip(run.id, "lunch")
    shown = texts(pane._header)
    assert "Done. 3 steps since" in shown
    assert {"Keep", "Print", "Erase"} <= set(shown.splitlines())
    pane._on_run_wish("finish")
    assert tracker.run(run.id).archived
    assert "Finished on" in texts(pane._header)
    pane._on_run_wish("unarchive")
    assert not tracker.run(run.id).archived


def test_new_changed_and_gone_steps_are_marked(pane: RunPane, tracker: Tracker, run: Run) -> None:
    tracker.tick(run.id, "count-people", "older text")
    now = tracker.run(run.id)
    gone = StepState("done", note="Keep me")
    known = {key: title for key, title in (now.known or {}).items() if key != "lunch"} | {"old-step": "An old step"}
    tracker.restore(replace(tracker.state, runs=(replace(now, known=known, steps={**now.steps, "old-step": gone}),)))
    rows = {row.key: row for row in list_of(pane).rows.rows}
    assert ("Changed since you ticked", "warn") in rows["count-people"].tags
    assert ("New", "ok") in rows["lunch"].tags
    assert (rows["gone:old-step"].title, rows["gone:old-step"].second) == ("An old step", "Keep me")
    assert "one new step" in texts(pane._header)
    pane._on_run_wish("seen")
    assert "new step" not in texts(pane._header)
    list_of(pane).select("count-people")
    pane._show_detail("count-people")
    assert "It is still done" in texts(pane._detail)
    pane._detail._on_done()
    assert tracker.run(run.id).step("count-people").fingerprint == "f1"


def test_a_text_kept_from_another_copy_is_shown_and_let_go(pane: RunPane, tracker: Tracker, run: Run) -> None:
    state = StepState(note="Mine", kept=(Kept("note", "Theirs"),))
    now = tracker.run(run.id)
    tracker.restore(replace(tracker.state, runs=(replace(now, steps={"choose-day": state}),)))
    assert "Theirs" in texts(pane._detail)
    next(made for made in pane.findChildren(QPushButton) if made.text() == "Delete this version").click()
    assert tracker.run(run.id).step("choose-day").kept == ()


# -- the run --


def test_rename_duplicate_archive_erase(
    window: MainWindow, pane: RunPane, tracker: Tracker, run: Run, answer: Answer
) -> None:
    answer("Tea club")
    pane._on_run_wish("rename")
    assert pane.crumbs()[-1].text == "Tea club"
    answer("Site B")
    pane._on_run_wish("duplicate")
    assert [found.name for found in tracker.state.runs] == ["Tea club", "Site B"]
    assert window.place.id == tracker.state.runs[1].id
    window.go(Place("run", run.id))
    pane._on_run_wish("archive")
    assert tracker.run(run.id).archived
    window.services.messages.next_answer = True
    pane._on_run_wish("erase")
    assert [found.name for found in tracker.state.runs] == ["Site B"]
    assert window.place == Place("checklists")
    window.actions_by_name["undo"].trigger()
    assert len(tracker.state.runs) == 2


def test_every_row_has_a_sentence(pane: RunPane, tracker: Tracker, run: Run) -> None:
    tracker.tick(run.id, "count-people")
    model = list_of(pane).rows
    said = [model.data(model.index(number), Qt.ItemDataRole.AccessibleTextRole) for number in range(model.rowCount())]
    assert all(said)
    assert (
        "Publish the voter list. Legal deadline, Thursday 24 December, in 4 weeks. Waits for: Choose the election day. Step 3 of 4."
        in said
    )


def test_the_model_is_one_that_views_can_rely_on(pane: RunPane, qtmodeltester: Any) -> None:
    model: QAbstractItemModel = list_of(pane).rows
    qtmodeltester.check(model)


def test_in_a_narrow_window_list_and_step_take_turns(window: MainWindow, pane: RunPane, run: Run, qtbot: QtBot) -> None:
    window.resize(900, 600)
    window.go(Place("run", run.id))
    assert list_of(pane).isVisible()
    assert not pane._detail.isVisible()
    list_of(pane).select("lunch")
    press(qtbot, pane, Qt.Key.Key_Return)
    assert pane._detail.isVisible()
    assert not list_of(pane).isVisible()
    window.back()
    assert list_of(pane).isVisible()


def test_it_is_all_there_in_dutch(window: MainWindow, pane: RunPane, run: Run) -> None:
    window.set_language("nl")
    shown = texts(window.pane)
    assert "Afvinken" in shown or "Vink af" in shown
    for english in ("Mark as done", "Due", "Waits for", "Notes", "Key date"):
        assert english not in shown.splitlines()
