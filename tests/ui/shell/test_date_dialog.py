"""A date from another page goes to the deadlines with its kind, into the list that was chosen."""

import datetime

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.tracker import FoundDate, agenda
from app.ui.shell.date_dialog import DateDialog, DateKeeping
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place

SATURDAY = datetime.date(2026, 12, 5)
DATE = FoundDate("Last day to take back", SATURDAY, "legal", "calc:settlement-dates")


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> DateDialog:
    """What is asked next; `exec` of it answers with the "Add" button."""
    window.services.session.start_in_memory()
    made = DateDialog(window.services, DATE, (), window)
    qtbot.addWidget(made)
    return made


def keep(window: MainWindow, fitting: tuple[str, ...] = ()) -> bool:
    return DateKeeping(window.services, window).keep(DATE, fitting)


def accept(dialog: QDialog) -> int:
    dialog.accept()
    return dialog.result()


def test_the_safe_day_is_shown_with_its_reason(dialog: DateDialog) -> None:
    words = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Friday 4 December 2026" in words
    assert "a Saturday" in words
    assert "Legal deadline" in words


def test_it_needs_words_and_a_list(dialog: DateDialog) -> None:
    title, name = dialog.findChildren(QLineEdit)
    assert dialog._add.isEnabled()
    name.setText(" ")
    assert not dialog._add.isEnabled()
    name.setText("Garden")
    title.clear()
    assert not dialog._add.isEnabled()


def test_without_lists_a_new_one_begins_with_it(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(DateDialog, "exec", accept)
    assert keep(window)
    session = window.services.session
    assert session.tracker is not None
    (run,) = session.tracker.state.runs
    (entry,) = agenda([(run, window.services.bundle.checklist_of_run("", "en"))])
    assert (run.name, entry.kind, entry.day, entry.title) == (
        "My dates", "legal", datetime.date(2026, 12, 4), "Last day to take back",
    )  # fmt: skip
    assert "in the list “My dates”" in window.services.messages.shown


def test_the_fitting_running_list_is_chosen_first(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(DateDialog, "exec", accept)
    tracker = window.services.session.start_in_memory()
    run = tracker.start_run(window.services.bundle.checklist("start-a-works-council", "en"), "Garden")
    tracker.start_run(None, "Mine")
    away = tracker.start_run(None, "Away")
    tracker.archive_run(away.id)
    assert keep(window, ("start-a-works-council",))
    assert [step.title for step in tracker.run(run.id).own_steps] == ["Last day to take back"]
    window.go(Place("run", run.id, tracker.run(run.id).own_steps[0].id))
    tracker.undo()
    assert keep(window)
    assert [len(kept.own_steps) for kept in tracker.state.runs] == [0, 1, 0]


def test_cancelled_nothing_changes(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(DateDialog, "exec", lambda dialog: int(QDialog.DialogCode.Rejected))
    assert not keep(window)
    assert window.services.session.tracker is not None
    assert window.services.session.tracker.state.runs == ()


def test_what_the_disk_refuses_stays_and_is_said(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.errors import VaultNotSaved

    def refuse(payload: bytes) -> None:
        raise VaultNotSaved("full")

    monkeypatch.setattr(DateDialog, "exec", accept)
    tracker = window.services.session.start_in_memory()
    tracker._save = refuse
    assert not keep(window)
    assert "disk is full" in window.services.messages.shown
    assert len(tracker.state.runs) == 1
