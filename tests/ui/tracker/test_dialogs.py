import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from app.tracker import DiaryEntry, Run, Tracker, faults, pack, unpack, unpack_all
from app.tracker.passages import Passage
from app.tracker.upgrades import FORMAT
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place
from app.ui.tracker import DiaryPane, RunPane, diary_pane
from app.ui.tracker.entry_dialog import EntryDialog
from app.ui.tracker.export_dialog import ExportDialog
from app.ui.tracker.import_dialog import ImportDialog
from app.ui.tracker.key_dates_dialog import KeyDatesDialog
from app.ui.tracker.start_dialog import StartDialog
from app.vault import MIN_COST, open_handover
from tests.ui.tracker.conftest import ELECTION, TODAY
from tests.ui.tracker.test_run_pane import texts

PASSPHRASE = "lemon window river stone"


# -- start --


def test_a_day_too_near_for_the_plan_is_told_before_the_start(handbook_window: MainWindow, qtbot: QtBot) -> None:
    services = handbook_window.services
    dialog = StartDialog(services, services.bundle.checklist("start-a-works-council", "en"), handbook_window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog._date is not None
    assert "have passed already" not in texts(dialog)
    dialog._date.set_day(TODAY + datetime.timedelta(weeks=16))
    assert "of the plan have passed already" in texts(dialog)
    dialog._date.set_day(TODAY + datetime.timedelta(weeks=40))
    assert "have passed already" not in texts(dialog)


# -- key dates --


@pytest.fixture
def key_dates(window: MainWindow, run: Run, qtbot: QtBot) -> KeyDatesDialog:
    checklist = window.services.bundle.checklist("start-a-works-council", "en")
    made = KeyDatesDialog(checklist, run, window.services, window)
    qtbot.addWidget(made)
    return made


def test_the_preview_follows_the_field_and_changes_nothing(
    key_dates: KeyDatesDialog, tracker: Tracker, run: Run
) -> None:
    assert key_dates.moved() == []
    assert not key_dates._change.isEnabled()
    key_dates._fields["election-day"].set_day(datetime.date(2027, 2, 15))
    assert key_dates.moved() == ["Publish the voter list: Thu 24 Dec 2026 → Mon 14 Dec 2026"]
    assert key_dates._caption.text() == "One date moves"
    key_dates._fields["election-day"].set_day(datetime.date(2027, 2, 28))
    assert key_dates.moved() == [
        "Publish the voter list: Thu 24 Dec 2026 → Thu 24 Dec 2026. The rule’s day is a Sunday. This is the safe day before it."
    ]
    key_dates._fields["election-day"].set_day(None)
    assert key_dates.moved() == ["Publish the voter list: Thu 24 Dec 2026 → no date"]
    assert tracker.run(run.id).key_dates == {"election-day": ELECTION}


def test_the_change_is_one_step_to_undo(
    window: MainWindow, pane: RunPane, tracker: Tracker, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = datetime.date(2027, 3, 1)
    monkeypatch.setattr(KeyDatesDialog, "ask", lambda *args: {"election-day": day})
    pane._on_run_wish("key-dates")
    assert tracker.run(run.id).key_dates == {"election-day": day}
    window.actions_by_name["undo"].trigger()
    assert tracker.run(run.id).key_dates == {"election-day": ELECTION}


def test_a_step_without_its_key_date_leads_to_it(
    window: MainWindow, pane: RunPane, tracker: Tracker, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracker.set_key_date(run.id, "election-day", None)
    window.go(Place("run", run.id, "publish-list"))
    monkeypatch.setattr(KeyDatesDialog, "ask", lambda *args: {"election-day": ELECTION})
    fill_in = next(made for made in pane.findChildren(QPushButton) if made.text() == "Fill in the key date…")
    fill_in.click()
    assert tracker.run(run.id).key_dates == {"election-day": ELECTION}


# -- export and import --


@pytest.fixture
def export(window: MainWindow, tracker: Tracker, run: Run, qtbot: QtBot) -> ExportDialog:
    tracker.set_note(run.id, "lunch", "secret soup")
    made = ExportDialog(window.services, tracker.run(run.id), window, MIN_COST)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("kind", ["md", "csv", "ics", "json"])
def test_open_files_are_without_notes_unless_asked_and_say_so(
    window: MainWindow, export: ExportDialog, tmp_path: Path, kind: str
) -> None:
    export.choose(kind)
    assert not export._notes.isChecked()
    assert "not encrypted" in export._warning.text()
    path = tmp_path / "file"
    export.write(path)
    assert b"secret" not in path.read_bytes()
    assert b"Garden" not in path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    assert "not encrypted" in window.services.messages.shown


def test_a_hand_over_is_sealed_with_its_own_passphrase(
    window: MainWindow, export: ExportDialog, tracker: Tracker, run: Run, tmp_path: Path, qtbot: QtBot
) -> None:
    assert not export._save.isEnabled()
    export._passphrase.first.setText(PASSPHRASE)
    export._passphrase.second.setText(PASSPHRASE)
    assert export._save.isEnabled()
    path = tmp_path / "run.handover"
    export.write(path)
    qtbot.waitUntil(path.exists, timeout=20_000)
    assert unpack(open_handover(path.read_bytes(), PASSPHRASE)).step("lunch").note == "secret soup"
    assert tracker.run(run.id).handed is not None
    assert "Only its passphrase opens it" in window.services.messages.shown


def test_marks_in_its_guides_go_along_only_when_ticked(
    window: MainWindow, tracker: Tracker, run: Run, tmp_path: Path, qtbot: QtBot
) -> None:
    page = sorted(window.services.bundle.checklist(run.checklist, "en").pages())[0]
    passage = Passage("in-short", "Some words of that page.")
    mark = tracker.reading.add_mark("guide", page, "en", passage, "secret sauce")
    tracker.reading.add_mark("guide", "somewhere/else", "en", passage, "stays here")
    for is_ticked in (False, True):
        dialog = ExportDialog(window.services, tracker.run(run.id), window, MIN_COST)
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog._with_marks.isVisible()
        assert not dialog._with_marks.isChecked()
        dialog._with_marks.setChecked(is_ticked)
        dialog._passphrase.first.setText(PASSPHRASE)
        dialog._passphrase.second.setText(PASSPHRASE)
        path = tmp_path / f"{is_ticked}.handover"
        dialog.write(path)
        qtbot.waitUntil(path.exists, timeout=20_000)
        found = unpack_all(open_handover(path.read_bytes(), PASSPHRASE)).marks
        assert [(found_mark.id, found_mark.note) for found_mark in found] == ([(mark.id, "secret sauce")] * is_ticked)
    tracker.reading.remove_mark(mark.id)
    taken = ImportDialog(window.services, window)
    qtbot.addWidget(taken)
    taken.show()
    taken.read(path)
    taken._passphrase.setText(PASSPHRASE)
    taken._on_open()
    shown = taken.findChild(QListWidget)
    assert shown is not None
    qtbot.waitUntil(lambda: shown.count() > 0, timeout=20_000)
    assert "1 mark or note in guides" in [shown.item(number).text() for number in range(shown.count())]
    taken._on_apply()
    assert tracker.reading.mark(mark.id).note == "secret sauce"


def test_a_disk_that_refuses_is_said(window: MainWindow, export: ExportDialog, tmp_path: Path) -> None:
    export.choose("md")
    export.write(tmp_path / "no" / "such" / "folder.md")
    assert "cannot be written there" in window.services.messages.shown
    assert not export.result()


def test_import_shows_what_changes_and_does_it_only_then(
    window: MainWindow, export: ExportDialog, tracker: Tracker, run: Run, tmp_path: Path, qtbot: QtBot
) -> None:
    export._passphrase.first.setText(PASSPHRASE)
    export._passphrase.second.setText(PASSPHRASE)
    path = tmp_path / "run.handover"
    export.write(path)
    qtbot.waitUntil(path.exists, timeout=20_000)
    tracker.remove_run(run.id)
    dialog = ImportDialog(window.services, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.read(path)
    dialog._passphrase.setText("wrong words")
    dialog._on_open()
    qtbot.waitUntil(lambda: "not the passphrase" in dialog._wrong.text(), timeout=20_000)
    dialog._passphrase.setText(PASSPHRASE)
    dialog._on_open()
    shown = dialog.findChild(QListWidget)
    assert shown is not None
    qtbot.waitUntil(lambda: shown.count() > 0, timeout=20_000)
    lines = [shown.item(number).text() for number in range(shown.count())]
    assert "Hold a lunch meeting, note: nothing → secret soup" in lines
    assert tracker.state.runs == ()
    dialog._on_apply()
    assert tracker.run(run.id).step("lunch").note == "secret soup"
    assert dialog.run_id == run.id


@pytest.mark.parametrize("content", [b"", b"{}", b"\x00\xff" * 20])
def test_a_file_that_is_none_is_said_and_changes_nothing(
    window: MainWindow, tracker: Tracker, tmp_path: Path, qtbot: QtBot, content: bytes
) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    dialog = ImportDialog(window.services, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.read(path)
    assert "not a checklist" in dialog._wrong.text()
    dialog.read(tmp_path / "missing")
    assert "cannot be read" in dialog._wrong.text()
    assert tracker.state.runs == ()


def test_a_file_of_a_newer_app_says_so(window: MainWindow, run: Run, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "newer.json"
    path.write_bytes(pack(run).replace(f'"format":{FORMAT}'.encode(), b'"format":99'))
    dialog = ImportDialog(window.services, window)
    qtbot.addWidget(dialog)
    dialog.read(path)
    assert "A newer version of this app wrote this file." in dialog._wrong.text()


def test_a_file_that_opens_after_the_lock_opens_nothing(
    window: MainWindow, run: Run, tracker: Tracker, qtbot: QtBot
) -> None:
    """The passphrase of a sealed file takes a second in the background; meanwhile the app locks."""
    done: list[object] = []
    session = window.services.session
    session.create(PASSPHRASE, lambda: done.append(True), done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=30_000)
    dialog = ImportDialog(window.services, window)
    qtbot.addWidget(dialog)
    dialog.show()
    window.lock()
    dialog._unpack(pack(run))
    assert session.status == "locked"
    assert session.tracker is None


def test_a_run_and_a_template_become_a_pdf(
    window: MainWindow, pane: RunPane, tracker: Tracker, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.ui.document import printing

    path = tmp_path / "run.pdf"
    monkeypatch.setattr(printing, "ask_where_to_save", lambda *args: path)
    tracker.tick(run.id, "count-people")
    pane.save_pdf()
    assert path.read_bytes().startswith(b"%PDF")
    path.unlink()
    window.go(Place("template", "start-a-works-council"))
    window.pane.save_pdf()  # type: ignore[attr-defined]
    assert path.read_bytes().startswith(b"%PDF")


# -- diary --


@pytest.fixture
def diary(window: MainWindow, tracker: Tracker) -> DiaryPane:
    tracker.add_entry(
        DiaryEntry(0, datetime.datetime.min, TODAY, "They took my laptop.", "9:30", "HR", "You are out.", "mail")
    )
    window.resize(1280, 800)
    window.go(Place("diary"))
    assert isinstance(window.pane, DiaryPane)
    return window.pane


def test_entries_and_the_chain_are_shown(diary: DiaryPane, tracker: Tracker) -> None:
    shown = texts(diary)
    for words in (
        "They took my laptop.",
        "HR",
        "You are out.",
        "mail",
        "The chain of one entry is whole. Control code:",
        "Tuesday 24 November 2026, 9:30",
    ):
        assert words in shown


def test_a_new_entry(
    diary: DiaryPane, tracker: Tracker, monkeypatch: pytest.MonkeyPatch, window: MainWindow, qtbot: QtBot
) -> None:
    dialog = EntryDialog(window.services, [], window)
    qtbot.addWidget(dialog)
    assert not dialog._write.isEnabled()
    dialog._what.setPlainText("I called the union.")
    assert dialog._write.isEnabled()
    monkeypatch.setattr(EntryDialog, "ask", lambda *args: dialog.entry)
    diary.add_entry()
    assert [entry.what for entry in tracker.state.diary.entries] == ["They took my laptop.", "I called the union."]
    assert faults(tracker.state.diary) == []
    assert diary._list.current_key == "2"


def test_striking_asks_and_can_be_undone(diary: DiaryPane, tracker: Tracker, window: MainWindow) -> None:
    window.services.messages.next_answer = False
    diary._strike(1)
    assert tracker.state.diary.entries[0].what
    window.services.messages.next_answer = True
    diary._strike(1)
    assert tracker.state.diary.entries[0].what == ""
    assert "struck out" in texts(diary)
    window.actions_by_name["undo"].trigger()
    assert tracker.state.diary.entries[0].what


def test_a_broken_chain_is_said(diary: DiaryPane, tracker: Tracker) -> None:
    from msgspec.structs import replace

    entry = tracker.state.diary.entries[0]
    forged = replace(tracker.state.diary, entries=(replace(entry, what="Other"),))
    tracker.restore(replace(tracker.state, diary=forged))
    assert "The chain is broken: entry 1 was changed." in texts(diary)


def test_the_statement_in_dutch_from_an_english_window(
    diary: DiaryPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "verklaring.md"
    monkeypatch.setattr(diary_pane, "ask_where_to_save", lambda *args: path)
    diary._save_text("nl")
    assert "# Verklaring" in path.read_text()


def test_the_diary_is_gone_from_the_window_when_it_is_locked(
    diary: DiaryPane, window: MainWindow, qtbot: QtBot
) -> None:
    done: list[bool] = []
    window.services.session.create(PASSPHRASE, lambda: done.append(True), lambda error: done.append(False))
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    window.lock()
    assert window.place.kind != "diary"
