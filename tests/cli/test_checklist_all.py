"""`handbook checklist`: the rest of the tracker without a display."""

import datetime
import io
import json
import sys
from pathlib import Path
from typing import Any

import icalendar
import pytest

from app.content import Bundle
from app.errors import (
    HandbookError,
    NoVault,
    TrackerError,
    UnknownId,
    UsageError,
    VaultDamaged,
    VaultError,
    WrongPassphrase,
)
from app.paths import Paths, find_paths
from app.tracker import Tracker
from app.tracker.passages import Passage
from app.vault import MIN_COST, Vault, seal_handover
from tests.cli.conftest import PASSPHRASE, Handbook, handbook_of


def shown(handbook: Handbook, run: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(handbook("show", run, "--json")[1])
    return found


def step(handbook: Handbook, run: str, step_id: str) -> dict[str, Any]:
    return next(found for found in shown(handbook, run)["steps"] if found["id"] == step_id)


@pytest.fixture
def other(tmp_path: Path, bundle: Bundle, handbook: Handbook) -> Handbook:
    """A second person's computer, with the same passphrase for the sake of the test."""
    paths = find_paths(str(tmp_path / "other"))
    Vault.create(paths.vault, PASSPHRASE, b"", MIN_COST)
    return handbook_of(paths, bundle)


@pytest.fixture
def file_passphrase(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "handover.txt"
    file.write_text("lemon window river stone\n", "utf-8")
    monkeypatch.setenv("HANDBOOK_FILE_PASSPHRASE_FILE", str(file))
    return file


# -- runs --


def test_rename_archive_finish(run_id: str, handbook: Handbook) -> None:
    assert handbook("rename", run_id, "Tea club") == (0, f"Renamed: run {run_id}\n", "")
    handbook("archive", "Tea club")
    assert handbook("list") == (0, "", "Put away: 1. --all shows them too.\n")
    assert handbook("list", "--all")[1] == f"{run_id}  Tea club  0 of 4 steps  put away\n"
    handbook("unarchive", run_id)
    handbook("tick", run_id, "lunch")
    status, out, err = handbook("finish", run_id)
    assert (status, out) == (0, f"Done. 1 step since {datetime.date.today().isoformat()}.\n")
    assert err == "3 steps are still open.\n"
    assert shown(handbook, run_id)["finished"]
    handbook("unarchive", run_id)
    assert shown(handbook, run_id)["finished"] is None


def test_the_preview_of_a_key_date_changes_nothing_and_the_change_says_what_moved(
    run_id: str, handbook: Handbook
) -> None:
    handbook("date", run_id, "lunch", "2027-01-10")
    words = ("key-date", run_id, "election-day", "2027-02-26")
    preview = json.loads(handbook(*words, "--preview", "--json")[1])
    assert preview["applied"] is False
    (moved,) = preview["moved"]  # a day of one's own does not move
    assert (moved["step"], moved["before"]["day"], moved["after"]["day"]) == (
        "publish-list",
        "2026-12-14",
        "2026-12-25",
    )
    assert (moved["after"]["safe_day"], moved["after"]["closed"]) == ("2026-12-24", "christmas")
    assert shown(handbook, run_id)["key_dates"] == {"election-day": "2027-02-15"}
    out = handbook(*words)[1]
    assert (
        "publish-list  Publish the voter list: legal deadline 2026-12-14 -> legal deadline 2026-12-24, as offices"
        in out
    )
    assert step(handbook, run_id, "publish-list")["due"]["safe_day"] == "2026-12-24"
    handbook("key-date", run_id, "election-day", "none")
    assert shown(handbook, run_id)["key_dates"] == {}
    with pytest.raises(UnknownId, match="election-day"):
        handbook("key-date", run_id, "birthday", "2027-01-01")


def test_duplicate_and_erase(run_id: str, handbook: Handbook, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    handbook("tick", run_id, "lunch")
    handbook("add-step", run_id, "Ask HR")
    copy = json.loads(handbook("duplicate", run_id, "--name", "Site B", "--json")[1])
    assert (copy["name"], copy["progress"]["done"], copy["key_dates"]) == ("Site B", 0, {"election-day": "2027-02-15"})
    assert [found["title"] for found in copy["steps"] if found["is_own"]] == ["Ask HR"]
    full = json.loads(handbook("duplicate", run_id, "--name", "C", "--with-progress", "--json")[1])
    assert full["progress"]["done"] == 1
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    with pytest.raises(UsageError, match="--yes"):
        handbook("erase", copy["run"])
    assert handbook("erase", copy["run"], "--yes")[1] == f"Erased: run {copy['run']}\n"
    assert b"Site B" not in Vault.open(data, PASSPHRASE).payload
    with pytest.raises(TrackerError, match="nothing to undo"):
        handbook("undo")


def test_a_list_with_only_steps_of_ones_own(data: Path, handbook: Handbook) -> None:
    run = json.loads(handbook("start-empty", "--name", "Mine", "--json")[1])["run"]
    handbook("add-step", run, "Ask HR")
    handbook("add-step", run, "Call the union")
    assert [found["title"] for found in shown(handbook, run)["steps"]] == ["Ask HR", "Call the union"]
    assert "Your own steps\n  [ ] own-" in handbook("show", run)[1]


def test_undo_and_redo_from_command_to_command(run_id: str, handbook: Handbook) -> None:
    handbook("tick", run_id, "lunch")
    handbook("note", run_id, "lunch", "Soup")
    assert handbook("undo") == (0, f"Taken back. Run {run_id}.\n", "")
    assert (step(handbook, run_id, "lunch")["note"], step(handbook, run_id, "lunch")["status"]) == ("", "done")
    handbook("undo")
    assert step(handbook, run_id, "lunch")["status"] == "open"
    handbook("redo")
    changes = json.loads(handbook("redo", "--json")[1])["changes"]
    assert changes == [{"run": run_id, "step_id": "lunch", "field": "note", "before": "", "after": "Soup"}]
    with pytest.raises(TrackerError):
        handbook("redo")


def test_agenda(run_id: str, handbook: Handbook, tmp_path: Path) -> None:
    handbook("date", run_id, "lunch", "2026-12-01")
    handbook("key-date", run_id, "election-day", "2027-02-26")
    found = json.loads(handbook("agenda", "--json")[1])
    assert [(entry["step"], entry["due"]["safe_day"], entry["more_time"]) for entry in found] == [
        ("lunch", "2026-12-01", None),
        ("publish-list", "2026-12-24", None),
    ]
    assert (
        "2026-12-24  Publish the voter list (legal deadline 2026-12-24, as offices are closed on 2026-12-25"
        in handbook("agenda", "--legal")[1]
    )
    file = tmp_path / "dates.ics"
    assert "not encrypted" in handbook("agenda", "--to", str(file))[2]
    assert file.stat().st_mode & 0o777 == 0o600
    assert len(icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")) == 2
    handbook("archive", run_id)
    assert handbook("agenda")[0] == 1


# -- steps --


def test_who_date_and_own_steps(run_id: str, handbook: Handbook) -> None:
    handbook("who", run_id, "lunch", "S., me")
    handbook("date", run_id, "lunch", "2026-12-01")
    found = step(handbook, run_id, "lunch")
    assert (found["who"], found["due"]["day"], found["due"]["is_own"]) == ("S., me", "2026-12-01", True)
    handbook("date", run_id, "lunch", "none")
    assert step(handbook, run_id, "lunch")["due"] is None
    own = handbook("add-step", run_id, "Ask HR", "--after", "count-people")[1].removeprefix("Added: ").strip()
    handbook("rename-step", run_id, own, "Ask HR again")
    handbook("move-step", run_id, own, "1")
    titles = [found["title"] for found in shown(handbook, run_id)["steps"]]
    assert titles[:3] == ["Count the people", "Choose the election day", "Ask HR again"]
    handbook("remove-step", run_id, own)
    words = ("add-step", run_id, "Take it back", "--date", "2026-12-05", "--kind", "legal")
    legal = step(handbook, run_id, handbook(*words)[1].removeprefix("Added: ").strip())
    assert (legal["due"]["kind"], legal["due"]["day"], legal["due"]["safe_day"]) == (
        "legal",
        "2026-12-05",
        "2026-12-04",
    )
    handbook("remove-step", run_id, legal["id"])
    assert len(shown(handbook, run_id)["steps"]) == 4
    with pytest.raises(UsageError, match="of your own"):
        handbook("remove-step", run_id, "lunch")
    with pytest.raises(UnknownId):
        handbook("add-step", run_id, "X", "--after", "dinner")


def test_every_change_can_answer_in_json(run_id: str, handbook: Handbook) -> None:
    for words in (
        ("tick", run_id, "lunch"), ("untick", run_id, "lunch"), ("skip", run_id, "lunch"), ("note", run_id, "lunch", "x"),
        ("who", run_id, "lunch", "S"), ("date", run_id, "lunch", "2027-01-01"), ("rename", run_id, "N"),
        ("add-step", run_id, "Mine"), ("archive", run_id), ("finish", run_id), ("unarchive", run_id), ("seen", run_id),
    ):  # fmt: skip
        assert json.loads(handbook(*words, "--json")[1])["run"] == run_id


# -- out and in --


def test_export_in_every_format(run_id: str, handbook: Handbook, tmp_path: Path) -> None:
    handbook("note", run_id, "lunch", "secret soup")
    for kind in ("md", "csv", "ics", "json"):
        status, out, err = handbook("export", run_id, "--format", kind)
        assert (status, err) == (0, "This file is not encrypted.\n")
        assert "secret" not in out
        assert "Lunch club" not in out
    assert "secret soup" in handbook("export", run_id, "--with-notes")[1]
    file = tmp_path / "run.csv"
    handbook("export", run_id, "--to", str(file), "--lang", "nl")
    assert file.read_text().startswith("phase,step,")
    with pytest.raises(HandbookError, match="already a file"):
        handbook("export", run_id, "--to", str(file))
    handbook("export", run_id, "--to", str(file), "--force")
    with pytest.raises(HandbookError, match="could not be written"):
        handbook("export", run_id, "--to", str(tmp_path / "no" / "folder.md"))


def test_two_people_hand_a_run_back_and_forth(
    run_id: str, handbook: Handbook, other: Handbook, tmp_path: Path, file_passphrase: Path
) -> None:
    first, second = str(tmp_path / "a.bin"), str(tmp_path / "b.bin")
    handbook("note", run_id, "lunch", "Soup")
    assert handbook("export", run_id, "--format", "handover", "--to", first)[1] == ""
    assert b"Lunch" not in Path(first).read_bytes()
    preview = json.loads(other("import", first, "--preview", "--json")[1])
    assert (preview["is_new"], preview["applied"], preview["run"]) == (True, False, run_id)
    assert other("list")[0] == 1
    assert other("import", first)[1].endswith(f"Taken in: run {run_id}\n")
    other("tick", run_id, "count-people")
    other("note", run_id, "lunch", "Bread")
    handbook("tick", run_id, "choose-day")
    other("export", run_id, "--format", "handover", "--to", second)
    out = handbook("import", second, "--preview")[1]
    assert "  count-people, status: open -> done\n" in out
    assert "  lunch, note: Soup -> Bread\n" in out
    assert out.endswith("Nothing was changed.\n")
    handbook("import", second)
    assert [found["status"] for found in shown(handbook, run_id)["steps"]] == ["done", "done", "open", "open"]
    assert step(handbook, run_id, "lunch")["note"] == "Bread"
    assert handbook("import", second)[1] == "Yours has all of it already.\nNothing was changed.\n"


def test_marks_go_along_only_when_asked_for(
    run_id: str, data: Path, handbook: Handbook, other: Handbook, bundle: Bundle, tmp_path: Path, file_passphrase: Path
) -> None:
    page = sorted(bundle.checklist("start-a-works-council", "en").pages())[0]
    vault = Vault.open(data, PASSPHRASE)
    Tracker.over(vault).reading.add_mark("guide", page, "en", Passage("in-short", "Some words."), "Ask S.")
    vault.lock()
    first, second = str(tmp_path / "a.bin"), str(tmp_path / "b.bin")
    handbook("export", run_id, "--format", "handover", "--to", first)
    handbook("export", run_id, "--format", "handover", "--to", second, "--with-marks")
    assert json.loads(other("import", first, "--json")[1])["marks"] == 0
    assert "  1 mark or note in guides\n" in other("import", second, "--preview")[1]
    found = json.loads(other("import", second, "--json")[1])
    assert (found["marks"], found["applied"]) == (1, True)
    assert json.loads(other("import", second, "--json")[1])["marks"] == 0


def test_two_notes_at_one_step_are_shown_and_let_go(
    run_id: str, handbook: Handbook, other: Handbook, tmp_path: Path, file_passphrase: Path
) -> None:
    first, second = str(tmp_path / "a.bin"), str(tmp_path / "b.bin")
    handbook("export", run_id, "--format", "handover", "--to", first)
    other("import", first)
    handbook("note", run_id, "lunch", "Soup")
    other("note", run_id, "lunch", "Bread")
    other("export", run_id, "--format", "handover", "--to", second)
    handbook("import", second, "--yes")
    found = step(handbook, run_id, "lunch")
    assert {found["note"], found["kept"][0]["text"]} == {"Soup", "Bread"}
    assert "also written (1), note: " in handbook("show", run_id)[1]
    handbook("let-go", run_id, "lunch", "1")
    assert step(handbook, run_id, "lunch")["kept"] == []
    with pytest.raises(UnknownId):
        handbook("let-go", run_id, "lunch", "1")


def test_import_asks_on_a_terminal_and_takes_no_for_an_answer(
    run_id: str, handbook: Handbook, other: Handbook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "run.json"
    handbook("export", run_id, "--to", str(file))

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Terminal("n\n"))
    assert other("import", str(file)) == (0, "New: Start a works council\nNothing was changed.\n", "Add it? [y/N] ")
    monkeypatch.setattr(sys, "stdin", Terminal("y\n"))
    assert other("import", str(file), "--name", "Ours")[1] == f"New: Ours\nTaken in: run {run_id}\n"
    assert shown(other, run_id)["name"] == "Ours"


def test_a_file_without_notes_takes_no_notes_away(run_id: str, handbook: Handbook, tmp_path: Path) -> None:
    handbook("note", run_id, "lunch", "Soup")
    file = tmp_path / "run.json"
    handbook("export", run_id, "--to", str(file))
    handbook("import", str(file))
    found = shown(handbook, run_id)
    assert (found["name"], found["kept"]) == ("Lunch club", [])
    assert step(handbook, run_id, "lunch")["note"] == "Soup"


def test_a_preview_makes_no_data(run_id: str, handbook: Handbook, tmp_path: Path, bundle: Bundle) -> None:
    file = tmp_path / "run.json"
    file.write_text(handbook("export", run_id, "--json")[1])
    paths = find_paths(str(tmp_path / "new"))
    newcomer = handbook_of(paths, bundle)
    with pytest.raises(NoVault):
        newcomer("import", str(file), "--preview")
    assert not paths.data.exists()
    assert newcomer("import", str(file), "--yes")[0] == 0


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="no such device here")
def test_a_device_is_not_replaced_by_a_file(run_id: str, handbook: Handbook) -> None:
    with pytest.raises(HandbookError, match="is no file"):
        handbook("export", run_id, "--to", "/dev/null", "--force")
    assert not Path("/dev/null").is_file()


def test_bad_files_change_nothing(
    run_id: str, handbook: Handbook, data: Path, tmp_path: Path, file_passphrase: Path
) -> None:
    before = data.read_bytes()
    file = tmp_path / "file"
    sealed = seal_handover(b"{}", "another passphrase", MIN_COST)
    for content in (b"", b"{}", b"\x00" * 100, sealed, sealed[:60], sealed[:-1], data.read_bytes()):
        file.write_bytes(content)
        with pytest.raises(HandbookError):
            handbook("import", str(file))
    with pytest.raises(HandbookError, match="cannot be read"):
        handbook("import", str(tmp_path / "missing"))
    with pytest.raises(HandbookError, match="cannot be read"):
        handbook("import", str(tmp_path))
    assert data.read_bytes() == before


# -- backups --


def test_backup_restore_verify(run_id: str, handbook: Handbook, paths: Paths, tmp_path: Path) -> None:
    backup = str(tmp_path / "backup.bin")
    assert handbook("backup", backup)[0] == 0
    with pytest.raises(VaultError, match="already a file"):
        handbook("backup", backup)
    handbook("tick", run_id, "lunch")
    assert handbook("verify") == (0, "Opened and whole: 1 checklist, 0 diary entries, 0 bookmarks.\n", "")
    assert json.loads(handbook("verify", backup, "--json")[1])["runs"] == 1
    preview = json.loads(handbook("restore", backup, "--preview", "--json")[1])
    assert preview["changes"] == [
        {"run": run_id, "step": "lunch", "field": "status", "before": "done", "after": "open"}
    ]
    assert step(handbook, run_id, "lunch")["status"] == "done"
    assert handbook("restore", backup, "--yes")[1].endswith("Restored.\n")
    assert step(handbook, run_id, "lunch")["status"] == "open"
    handbook("undo")
    assert step(handbook, run_id, "lunch")["status"] == "done"


def test_a_restore_that_is_undone_brings_the_drafts_back(
    run_id: str, handbook: Handbook, data: Path, tmp_path: Path
) -> None:
    backup = str(tmp_path / "backup.bin")
    handbook("backup", backup)
    vault = Vault.open(data, PASSPHRASE)
    Tracker.over(vault).keep_draft("resignation", {"name": "Mine"})
    vault.lock()
    handbook("restore", backup, "--yes")
    handbook("undo")
    assert Tracker.over(Vault.open(data, PASSPHRASE)).state.drafts == {"resignation": {"name": "Mine"}}


def test_a_backup_takes_the_place_of_damaged_or_missing_data(
    run_id: str, handbook: Handbook, data: Path, tmp_path: Path
) -> None:
    backup = str(tmp_path / "backup.bin")
    handbook("backup", backup)
    damaged = data.read_bytes()[:-1]
    data.write_bytes(damaged)
    with pytest.raises(VaultDamaged):
        handbook("verify")
    err = handbook("restore", backup, "--yes")[2]
    assert "The file that was there was kept: notes.sealed.replaced.bak" in err
    assert (data.parent / "notes.sealed.replaced.bak").read_bytes() == damaged
    assert shown(handbook, run_id)["name"] == "Lunch club"
    data.unlink()
    handbook("restore", backup, "--yes")
    assert shown(handbook, run_id)["name"] == "Lunch club"


def test_a_bad_backup_is_not_restored(run_id: str, handbook: Handbook, data: Path, tmp_path: Path) -> None:
    backup = tmp_path / "backup.bin"
    handbook("backup", str(backup))
    before = data.read_bytes()
    content = backup.read_bytes()
    backup.write_bytes(content[:200] + b"x" + content[201:])
    with pytest.raises(VaultDamaged):
        handbook("restore", str(backup), "--yes")
    backup.unlink()
    Vault.create(backup, "other words", b"", MIN_COST)
    with pytest.raises(WrongPassphrase, match="--file-passphrase-file"):
        handbook("restore", str(backup), "--yes")
    assert data.read_bytes() == before


# -- diary --


def test_the_diary(run_id: str, handbook: Handbook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = (
        "They took my laptop.",
        "--day",
        "2026-11-20",
        "--time",
        "9:30",
        "--who",
        "HR",
        "--said",
        "You are out.",
        "--proof",
        "mail",
    )
    first = json.loads(handbook("diary", "add", *words, "--json")[1])
    handbook("diary", "add", "I called the union.", "--run", run_id)
    found = json.loads(handbook("diary", "list", "--json")[1])
    assert found["faults"] == []
    assert [(entry["number"], entry["what"], entry["run"]) for entry in found["entries"]] == [
        (1, "They took my laptop.", ""),
        (2, "I called the union.", run_id),
    ]
    assert found["entries"][1]["before"] == found["entries"][0]["hash"]
    text = handbook("diary", "statement", "--lang", "nl")[1]
    assert "Wat er gebeurde op vr 20 nov 2026, 9:30" in text
    file = tmp_path / "statement.md"
    assert "not encrypted" in handbook("diary", "statement", "--run", run_id, "--to", str(file))[2]
    assert "laptop" not in file.read_text()
    assert handbook("diary", "check", "--code", first["code"])[0] == 0
    assert handbook("diary", "check", "--code", "0123 4567 89ab cdef")[0] == 1
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    with pytest.raises(UsageError, match="--yes"):
        handbook("diary", "strike", "1")
    handbook("diary", "strike", "1", "--yes")
    with pytest.raises(TrackerError, match="nothing to undo"):
        handbook("undo")
    assert handbook("diary", "check")[0] == 0
    assert "1  2026-11-20  struck out" in handbook("diary", "list")[1]


def test_a_forged_diary_fails_the_check(run_id: str, handbook: Handbook, data: Path) -> None:
    handbook("diary", "add", "They took my laptop.")
    vault = Vault.open(data, PASSPHRASE)
    vault.save(vault.payload.replace(b"laptop", b"tablet"))
    vault.lock()
    assert handbook("diary", "check")[:2] == (1, "The chain is broken: note 1 was changed.\n")
    assert handbook("verify")[0] == 1


def test_an_empty_diary(data: Path, handbook: Handbook) -> None:
    assert handbook("diary", "list") == (1, "", "Your diary is empty.\n")
    with pytest.raises(UnknownId):
        handbook("diary", "statement")


def test_help_tells_the_json(handbook: Handbook, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        handbook("--help")
    text = capsys.readouterr().out
    for word in ("safe_day", "left_behind", "let-go", "export", "restore", "diary", "Exit status"):
        assert word in text
