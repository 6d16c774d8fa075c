"""`handbook letter`: the letter comes out, gaps are named, files are written."""

import json
from pathlib import Path

import pytest

from app.launch import main


def answer(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = main(["letter", *words])
    found = capsys.readouterr()
    return status, found.out, found.err


def test_a_letter_with_its_calculated_day(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = answer(capsys, "revoke-a-settlement", "agreed=2-12-2026", "name=A. Person")
    assert status == 0
    assert "16 december 2026" in out
    assert "Still missing: address" in err
    _, out, _ = answer(capsys, "revoke-a-settlement", "agreed=2-12-2026", "--lang", "en")
    assert "16 December 2026" in out


def test_help_and_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert "agreed (date, required)" in answer(capsys, "revoke-a-settlement", "--help")[1]
    assert "revoke-a-settlement" in answer(capsys)[1]


def test_the_list_is_json_too(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = answer(capsys, "--json")
    found = {entry["id"]: entry for entry in json.loads(out)}
    assert (status, found["revoke-a-settlement"]["title"]) == (0, "Take back your signature")


@pytest.mark.parametrize(
    "words",
    [
        ("revoke-a-settlement", "agreed=soon"),
        ("revoke-a-settlement", "colour=red"),
        ("revoke-a-settlement", "agreed=2026-12-02", "agreed=2026-12-03"),
        ("revoke-a-settlement", "--to", "letter.pdf"),
        ("revoke-a-settlement", "--to", "letter.exe"),
    ],
)
def test_wrong_use(capsys: pytest.CaptureFixture[str], words: tuple[str, ...]) -> None:
    status, out, err = answer(capsys, *words)
    assert (status, out) == (2, "")
    assert err.startswith("handbook: ")


def test_a_file_is_private_and_said_to_be_open(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    to = tmp_path / "letter.odt"
    status, _, err = answer(capsys, "revoke-a-settlement", "agreed=2026-12-02", "--to", str(to))
    assert status == 0
    assert "not encrypted" in err
    assert to.stat().st_mode & 0o777 == 0o600
    to.write_text("changed by hand")
    assert answer(capsys, "revoke-a-settlement", "--to", str(to))[0] == 1
    assert to.read_text() == "changed by hand"
    assert answer(capsys, "revoke-a-settlement", "--to", str(to), "--force")[0] == 0
    assert answer(capsys, "revoke-a-settlement", "--to", str(tmp_path / "no" / "letter.odt"))[0] == 1
    assert answer(capsys, "no-such-letter")[0] == 1
