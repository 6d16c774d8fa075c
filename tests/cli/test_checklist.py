import argparse
import getpass
import io
import json
import os
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest

from app.cli import checklist
from app.cli.context import Context
from app.content import Bundle
from app.errors import NoVault, UnknownId, UsageError, VaultDamaged, VaultError, VaultInUse, WrongPassphrase
from app.paths import Paths
from app.tracker import Tracker
from app.vault import Vault, keys, probe
from tests.cli.conftest import PASSPHRASE, Handbook


def steps(handbook: Handbook, run: str) -> dict[str, dict[str, Any]]:
    return {step["id"]: step for step in json.loads(handbook("show", run, "--json")[1])["steps"]}


# -- what it does --


def test_start_tick_show(run_id: str, handbook: Handbook, data: Path) -> None:
    assert handbook("tick", run_id, "count-people") == (0, "Done: count-people. 1 of 4 steps.\n", "")
    status, out, _ = handbook("show", "Lunch club")
    assert status == 0
    assert out.splitlines() == [
        "Lunch club",
        f"Start a works council · 1 of 4 steps · run {run_id}",
        "Election day: 2027-02-15",
        "",
        "Get ready",
        "  [x] count-people  Count the people",
        "  [ ] choose-day  Choose the election day",
        "",
        "The election",
        "  [ ] publish-list  Publish the voter list (legal deadline 2026-12-14; waits for choose-day)",
        "  [ ] lunch  Hold a lunch meeting (optional)",
    ]
    state = Tracker.over(Vault.open(data, PASSPHRASE)).state
    assert state.runs[0].step("count-people").fingerprint == "f1"


def test_untick_skip_note(run_id: str, handbook: Handbook) -> None:
    handbook("tick", run_id, "count-people")
    assert handbook("untick", run_id, "count-people")[1] == "Open again: count-people. 0 of 4 steps.\n"
    assert (
        handbook("skip", run_id, "lunch", "--reason", "No canteen")[1] == "Skipped: lunch. 0 of 3 steps, 1 skipped.\n"
    )
    assert handbook("note", run_id, "lunch", "Maybe\nlater")[1].startswith("Note saved: lunch.")
    out = handbook("show", run_id)[1]
    assert "  [-] lunch  Hold a lunch meeting (optional)\n      skipped because: No canteen\n" in out
    assert "      note: Maybe\n      later\n" in out


def test_a_note_from_standard_input_is_in_no_list_of_processes(
    run_id: str, handbook: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("Talk to Samira\n"))
    handbook("note", run_id, "lunch", "-")
    assert steps(handbook, run_id)["lunch"]["note"] == "Talk to Samira"


def test_ticking_a_waiting_step_is_done_and_remarked_on(run_id: str, handbook: Handbook) -> None:
    status, out, err = handbook("tick", run_id, "publish-list")
    assert (status, out) == (0, "Done: publish-list. 1 of 4 steps.\n")
    assert err == "Not done yet, though it should come first: choose-day\n"


def test_list(run_id: str, handbook: Handbook) -> None:
    handbook("tick", run_id, "count-people")
    assert handbook("list") == (0, f"{run_id}  Lunch club  1 of 4 steps  next: Choose the election day\n", "")


def test_the_list_in_json(run_id: str, handbook: Handbook) -> None:
    status, out, _ = handbook("list", "--json")
    (run,) = json.loads(out)
    assert status == 0
    assert run.pop("started") == run.pop("last_change")
    assert run == {
        "run": run_id,
        "name": "Lunch club",
        "checklist": "start-a-works-council",
        "title": "Start a works council",
        "lang": "en",
        "archived": False,
        "finished": None,
        "key_dates": {"election-day": "2027-02-15"},
        "progress": {"done": 0, "skipped": 0, "countable": 4},
        "next": "count-people",
    }


def test_a_run_in_json(run_id: str, handbook: Handbook) -> None:
    found = steps(handbook, run_id)
    assert list(found) == ["count-people", "choose-day", "publish-list", "lunch"]
    assert found["publish-list"] == {
        "id": "publish-list",
        "title": "Publish the voter list",
        "phase": "election",
        "status": "open",
        "changed": None,
        "reason": "",
        "note": "",
        "who": "",
        "due": {
            "day": "2026-12-14",
            "kind": "legal",
            "is_own": False,
            "rule": "-9w",
            "safe_day": "2026-12-14",
            "closed": None,
        },
        "waits": ["choose-day"],
        "optional": False,
        "is_own": False,
        "changed_since": False,
        "is_new": False,
        "link": "",
        "kept": [],
    }
    handbook("tick", run_id, "lunch")
    ticked = steps(handbook, run_id)["lunch"]
    assert (ticked["status"], ticked["due"], ticked["optional"]) == ("done", None, True)
    assert ticked["changed"]


def test_ticks_are_there_in_the_other_language(run_id: str, handbook: Handbook) -> None:
    handbook("tick", run_id, "count-people")
    dutch = json.loads(handbook("show", run_id, "--lang", "nl", "--json")[1])
    assert (dutch["title"], dutch["lang"]) == ("Richt een ondernemingsraad op", "nl")
    assert dutch["steps"][0]["status"] == "done"


def test_a_name_that_two_runs_have_needs_the_id(run_id: str, handbook: Handbook) -> None:
    other = json.loads(handbook("start", "start-a-works-council", "--name", "Lunch club", "--json")[1])["run"]
    with pytest.raises(UsageError, match=f"{run_id}, {other}"):
        handbook("tick", "Lunch club", "lunch")
    assert handbook("tick", other, "lunch")[0] == 0
    assert steps(handbook, run_id)["lunch"]["status"] == "open"


def test_a_checklist_that_the_handbook_no_longer_has(data: Path, handbook: Handbook) -> None:
    vault = Vault.open(data, PASSPHRASE)
    vault.save(
        b'{"format":1,"runs":[{"id":"r1","checklist":"gone","name":"Old","started":"2026-09-04T08:00:00",'
        b'"last_change":"2026-09-04T08:00:00","steps":{"a-step":{"status":"done","note":"Keep me"}}}]}'
    )
    assert handbook("list")[1] == "r1  Old  0 of 0 steps\n"
    out = handbook("show", "r1")[1]
    assert "No longer in this checklist, and kept\n  [x] a-step\n      note: Keep me\n" in out
    found = json.loads(handbook("show", "Old", "--json")[1])
    assert [(step["id"], step["note"]) for step in found["left_behind"]] == [("a-step", "Keep me")]


# -- making the data --


def test_start_makes_the_data_when_there_is_none(paths: Paths, handbook: Handbook) -> None:
    status, out, err = handbook("start", "start-a-works-council", "--name", "Lunch club")
    assert (status, err) == (0, "")
    assert out.startswith("Started: run ")
    assert probe(paths.vault).cost == keys.DEFAULT_COST
    assert paths.vault.stat().st_mode & 0o777 == 0o600
    assert paths.data.stat().st_mode & 0o777 == 0o700
    assert len(Tracker.over(Vault.open(paths.vault, PASSPHRASE)).state.runs) == 1


def test_create_asks_twice_and_suggests_words(
    paths: Paths, handbook: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HANDBOOK_PASSPHRASE_FILE")
    asked = []

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return PASSPHRASE

    monkeypatch.setattr(getpass, "getpass", answer)
    status, out, err = handbook("create")
    assert (status, out) == (0, f"Created: {paths.vault}\n")
    assert asked == ["New passphrase: ", "The same again: "]
    assert "There is no reset" in err
    assert "Five words you could use: " in err
    assert Vault.open(paths.vault, PASSPHRASE).payload == b""


def test_create_with_two_different_passphrases_makes_nothing(
    paths: Paths, handbook: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HANDBOOK_PASSPHRASE_FILE")
    answers = iter(["one", "two"])
    monkeypatch.setattr(getpass, "getpass", lambda _: next(answers))
    with pytest.raises(UsageError, match="not the same"):
        handbook("create")
    assert not paths.vault.exists()


def test_a_weak_passphrase_is_remarked_on_and_allowed(paths: Paths, handbook: Handbook, passphrase_file: Path) -> None:
    passphrase_file.write_text("summer")
    status, _, err = handbook("create")
    assert (status, err) == (0, "This passphrase is easy to guess. Five words from a list are better.\n")


def test_create_never_replaces(data: Path, handbook: Handbook) -> None:
    before = data.read_bytes()
    with pytest.raises(VaultError, match="already"):
        handbook("create")
    assert data.read_bytes() == before


def test_looking_makes_nothing(paths: Paths, handbook: Handbook) -> None:
    for words in (("list",), ("show", "x"), ("tick", "x", "y")):
        with pytest.raises(NoVault, match="handbook checklist start"):
            handbook(*words)
    assert not paths.data.exists()


# -- the passphrase --


@pytest.mark.parametrize("text", [PASSPHRASE, f"{PASSPHRASE}\r\n", f"\ufeff{PASSPHRASE}\n", f"{PASSPHRASE}\nmore\n"])
def test_the_first_line_of_the_file_counts(data: Path, handbook: Handbook, passphrase_file: Path, text: str) -> None:
    passphrase_file.write_bytes(text.encode())
    assert handbook("list")[0] == 1  # opened: no checklists yet


def test_the_file_may_be_named_before_or_after_the_command(
    run_id: str, paths: Paths, bundle: Bundle, passphrase_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HANDBOOK_PASSPHRASE_FILE")
    option = ["--passphrase-file", str(passphrase_file)]
    for words in (["checklist", "list", *option], [*option, "checklist", "list"]):
        parser = argparse.ArgumentParser()
        parser.add_argument("--passphrase-file")
        checklist.add_parser(parser.add_subparsers())
        args = parser.parse_args(words)
        assert args.run(args, Context(paths, lambda: bundle, io.StringIO(), io.StringIO())) == 0


@pytest.mark.parametrize("content", [None, b"", b"\n", b"\xff\xfe\x00"])
def test_a_passphrase_file_that_is_no_use(
    data: Path, handbook: Handbook, passphrase_file: Path, content: bytes | None
) -> None:
    passphrase_file.unlink() if content is None else passphrase_file.write_bytes(content)
    with pytest.raises(UsageError, match="passphrase file"):
        handbook("list")


def test_it_is_asked_for_without_a_file(run_id: str, handbook: Handbook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HANDBOOK_PASSPHRASE_FILE")
    monkeypatch.setattr(getpass, "getpass", lambda _: PASSPHRASE)
    assert handbook("list")[0] == 0
    monkeypatch.setattr(getpass, "getpass", lambda _: "another")
    with pytest.raises(WrongPassphrase):
        handbook("list")


@pytest.mark.parametrize("stop", [EOFError, KeyboardInterrupt])
def test_no_answer(data: Path, handbook: Handbook, monkeypatch: pytest.MonkeyPatch, stop: type[BaseException]) -> None:
    monkeypatch.delenv("HANDBOOK_PASSPHRASE_FILE")

    def refuse(_: str) -> str:
        raise stop

    monkeypatch.setattr(getpass, "getpass", refuse)
    with pytest.raises(UsageError, match="--passphrase-file"):
        handbook("list")


def test_a_terminal_that_would_show_it_is_not_asked(
    data: Path, handbook: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HANDBOOK_PASSPHRASE_FILE")

    def show(_: str) -> str:
        warnings.warn("Can not control echo on the terminal.", getpass.GetPassWarning, stacklevel=2)
        return PASSPHRASE

    monkeypatch.setattr(getpass, "getpass", show)
    with pytest.raises(UsageError, match="No passphrase"):
        handbook("list")


# -- what goes wrong --


def test_nothing_found(data: Path, handbook: Handbook) -> None:
    assert handbook("list") == (1, "", "You have no checklists yet.\n")
    assert handbook("list", "--json") == (1, "[]\n", "")


def test_unknown_run_step_and_checklist(run_id: str, handbook: Handbook, data: Path) -> None:
    before = data.read_bytes()
    for words in (("show", "Lunch"), ("tick", "Lunch", "lunch"), ("tick", run_id, "own-1"), ("tick", run_id, "dinner")):
        with pytest.raises(UnknownId):
            handbook(*words)
    with pytest.raises(UnknownId, match="handbook list"):
        handbook("start", "no-such-list", "--name", "X")
    assert data.read_bytes() == before


def test_errors_do_not_repeat_what_is_private(run_id: str, handbook: Handbook) -> None:
    with pytest.raises(UnknownId) as caught:
        handbook("show", "Lunch with Samira")
    assert "Samira" not in str(caught.value)


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("tick", "one"),
        ("start", "start-a-works-council"),
        ("start", "start-a-works-council", "--name", "X", "--key-date", "15-2-2027"),
        ("show", "X", "--lang", "de"),
        ("list", "--passphrase", "secret words"),
    ],
)
def test_wrong_use(handbook: Handbook, words: tuple[str, ...], paths: Paths) -> None:
    with pytest.raises((SystemExit, argparse.ArgumentError)) as caught:
        handbook(*words)
    assert not isinstance(caught.value, SystemExit) or caught.value.code == 2
    assert not paths.data.exists()


def test_a_damaged_file_is_said_and_kept(data: Path, handbook: Handbook) -> None:
    data.write_bytes(data.read_bytes()[:-1])
    before = data.read_bytes()
    for words in (("list",), ("start", "start-a-works-council", "--name", "X")):
        with pytest.raises(VaultDamaged):
            handbook(*words)
    assert data.read_bytes() == before


def test_two_processes(run_id: str, data: Path, handbook: Handbook) -> None:
    holding = (
        "import sys; from pathlib import Path; from app.files import FolderLock\n"
        "lock = FolderLock(Path(sys.argv[1])); assert lock.acquire(); print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", holding, str(data.parent)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdin
        assert other.stdout
        assert other.stdout.readline() == b"held\n"
        before = data.read_bytes()
        for words in (("list",), ("tick", run_id, "lunch"), ("create",)):
            with pytest.raises(VaultInUse, match="in use by the window or another command"):
                handbook(*words)
        assert data.read_bytes() == before
        other.kill()
    assert handbook("tick", run_id, "lunch")[0] == 0  # a killed process leaves no lock


def test_the_folder_is_free_again_after_each_command(run_id: str, handbook: Handbook, data: Path) -> None:
    with pytest.raises(UnknownId):
        handbook("show", "nope")
    assert handbook("list")[0] == 0
    assert sorted(file.name for file in data.parent.iterdir()) == ["backups", "lock", "notes.sealed"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_is_not_ours(data: Path, handbook: Handbook) -> None:
    data.parent.chmod(0o500)
    try:
        with pytest.raises(VaultError, match="cannot be used"):
            handbook("list")
    finally:
        data.parent.chmod(0o700)


def test_the_data_is_locked_after_each_command(
    run_id: str, handbook: Handbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Vault] = []
    over = Tracker.over

    def remember(vault: Vault, keeps_undo: bool = False) -> Tracker:
        opened.append(vault)
        return over(vault, keeps_undo)

    monkeypatch.setattr(Tracker, "over", remember)
    handbook("tick", run_id, "lunch")
    with pytest.raises(UnknownId):
        handbook("tick", run_id, "dinner")
    assert [vault.is_locked for vault in opened] == [True, True]


def test_it_needs_no_window_module_and_no_display(
    run_id: str, paths: Paths, passphrase_file: Path, bundle_folder: Path
) -> None:
    """As another process: the whole way, with exit status; and the parser alone loads no cipher library."""
    script = f"""
import argparse, sys
from app.cli import checklist
assert "nacl" not in sys.modules
from app.cli.context import Context
from app.content import Bundle
from app.paths import find_paths
from pathlib import Path
parser = argparse.ArgumentParser()
checklist.add_parser(parser.add_subparsers())
args = parser.parse_args(["checklist", "list", "--passphrase-file", {str(passphrase_file)!r}])
bundle = lambda: Bundle.open(Path({str(bundle_folder)!r}))
status = args.run(args, Context(find_paths({str(paths.data)!r}), bundle, sys.stdout, sys.stderr))
assert not any(name.startswith(("PySide6", "shiboken6", "whoosh")) for name in sys.modules)
sys.exit(status)
"""
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "QT_QPA_PLATFORM")}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{run_id}  Lunch club  0 of 4 steps  next: Count the people\n"
