"""Backups, an older file, passphrase and recovery sheet on the command line."""

import getpass
import json
from pathlib import Path

import pytest

from app.errors import HandbookError, NoVault, UsageError, VaultDamaged, VaultOlder, WrongPassphrase
from app.paths import Paths
from app.vault import MIN_COST, Vault
from tests.cli.conftest import PASSPHRASE, Handbook

pytestmark = pytest.mark.usefixtures("run_id")


def names(handbook: Handbook) -> list[str]:
    return [run["name"] for run in json.loads(handbook("list", "--json")[1])]


def test_the_list_of_backups(handbook: Handbook, tmp_path: Path) -> None:
    told = json.loads(handbook("backup", "--list", "--json")[1])
    assert [set(backup) for backup in told["backups"]] == [{"file", "moment", "version", "size", "passphrase_set"}]
    assert told["outside"] is None
    handbook("backup", str(tmp_path / "stick.sealed"))
    assert json.loads(handbook("backup", "--list", "--json")[1])["outside"] is not None
    with pytest.raises(UsageError):
        handbook("backup", "--list", "x")


def test_a_backup_now_and_the_newest_back(handbook: Handbook, data: Path) -> None:
    assert json.loads(handbook("backup", "--json")[1])["runs"] == 1
    handbook("start", "start-a-works-council", "--name", "Second")
    preview = json.loads(handbook("restore", "--newest", "--preview", "--json")[1])
    assert (preview["applied"], len(preview["gone"])) == (False, 1)
    assert names(handbook) == ["Lunch club", "Second"]
    handbook("restore", "--newest", "--yes")
    assert names(handbook) == ["Lunch club"]
    data.write_bytes(data.read_bytes()[:-1])
    with pytest.raises(VaultDamaged):
        handbook("list")
    handbook("restore", "--newest", "--yes")
    assert names(handbook) == ["Lunch club"]


def test_every_backup_is_verified_and_a_damaged_one_is_said(handbook: Handbook, paths: Paths) -> None:
    status, out, _ = handbook("verify", "--backups", "--json")
    assert (status, [answer["problem"] for answer in json.loads(out)]) == (0, [None])
    backup = next(paths.backups.glob("*.sealed"))
    backup.write_bytes(backup.read_bytes()[:-1])
    status, out, _ = handbook("verify", "--backups", "--json")
    assert status == 1
    assert "damaged" in json.loads(out)[0]["problem"]
    with pytest.raises(HandbookError, match="No backup"):
        handbook("restore", "--newest", "--yes")


def test_a_backup_that_cannot_be_read_stands_in_no_others_way(handbook: Handbook, paths: Paths) -> None:
    handbook("backup")
    name = "2099-01-01-0900-00000099.sealed"  # a folder, as root reads every file
    (paths.backups / name).mkdir()
    status, out, _ = handbook("verify", "--backups", "--json")
    first, *others = json.loads(out)
    assert (status, first["file"].endswith(name), [other["problem"] for other in others]) == (
        1,
        True,
        [None] * len(others),
    )
    assert others
    handbook("restore", "--newest", "--yes")


@pytest.mark.parametrize("at", [-1, 200])
def test_backup_does_not_claim_a_damaged_one(at: int, handbook: Handbook, paths: Paths) -> None:
    handbook("backup")
    newest = max(paths.backups.glob("*.sealed"), key=lambda path: path.name.rpartition("-")[2])
    content = bytearray(newest.read_bytes())
    content[at] ^= 1
    newest.write_bytes(content)
    handbook("backup")
    answers = json.loads(handbook("verify", "--backups", "--json")[1])
    assert answers[0]["problem"] is None


def test_the_passphrase_is_asked_for_once(handbook: Handbook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HANDBOOK_PASSPHRASE_FILE")
    asked: list[str] = []

    def answer(question: str) -> str:
        asked.append(question)
        return PASSPHRASE

    monkeypatch.setattr(getpass, "getpass", answer)
    for words in (("backup",), ("verify", "--backups"), ("restore", "--newest", "--yes"), ("recovery", "make")):
        asked.clear()
        handbook(*words)
        assert asked == ["Passphrase: "], words


def test_what_is_no_backup_is_not_called_your_data(handbook: Handbook, tmp_path: Path) -> None:
    file = tmp_path / "holiday.jpg"
    file.write_bytes(b"x" * 5000)
    for words in (("verify", str(file)), ("restore", str(file), "--yes")):
        with pytest.raises(VaultDamaged, match="This is no backup"):
            handbook(*words)


def test_an_older_file_is_refused_until_it_is_accepted(handbook: Handbook, data: Path) -> None:
    older = data.read_bytes()
    handbook("start", "start-a-works-council", "--name", "Second")
    data.write_bytes(older)
    with pytest.raises(VaultOlder):
        handbook("list")
    assert handbook("verify", "--accept-older")[0] == 0
    assert names(handbook) == ["Lunch club"]


def test_data_that_is_gone_is_not_begun_anew_while_there_are_backups(handbook: Handbook, data: Path) -> None:
    data.unlink()
    for words in (("list",), ("start", "start-a-works-council", "--name", "New")):
        with pytest.raises(NoVault, match="restore --newest"):
            handbook(*words)
    handbook("restore", "--newest", "--yes")
    assert names(handbook) == ["Lunch club"]


def test_the_recovery_sheet_and_a_new_passphrase(
    handbook: Handbook, data: Path, tmp_path: Path, passphrase_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert handbook("recovery", "status")[0] == 1
    words = json.loads(handbook("recovery", "make", "--json")[1])["words"]
    assert len(words) == 8
    assert handbook("recovery", "status")[0] == 0
    sheet, new = tmp_path / "sheet.txt", tmp_path / "new.txt"
    sheet.write_text(" ".join(words))
    new.write_text("lamp river stone seven")
    monkeypatch.setattr(Vault.change_passphrase, "__defaults__", (MIN_COST,))
    told = handbook("passphrase", "--passphrase-file", str(sheet), "--new-passphrase-file", str(new))
    assert "opens the data no more" in told[2]
    with pytest.raises(WrongPassphrase):
        handbook("list")
    assert handbook("recovery", "revoke", "--passphrase-file", str(new))[0] == 1  # there is none any more
    assert handbook("list", "--passphrase-file", str(new))[0] == 0
