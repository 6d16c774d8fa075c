"""`handbook pack` and `install-pack`: what a publisher and a reader type."""

import argparse
import io
import json
import os
from pathlib import Path

import pytest

from app.cli import packs as commands
from app.cli.context import Context
from app.content import Bundle
from app.errors import PackError, PackOlder, UsageError
from app.packs import open_content
from app.paths import Paths
from tests.packs.made import ISSUED, newer, pack_of


def handbook(paths: Paths, *words: str) -> tuple[int, str]:
    parser = argparse.ArgumentParser(exit_on_error=False)
    commands.add_parser(parser.add_subparsers())
    args = parser.parse_args(words)
    out = io.StringIO()
    status = args.run(args, Context(paths, lambda: open_content(paths)[0], out, io.StringIO()))
    return status, out.getvalue()


@pytest.fixture
def file(bundle_folder: Path, tmp_path: Path) -> Path:
    path = tmp_path / "new.handbookpack"
    path.write_bytes(pack_of(newer(bundle_folder)))
    return path


def test_a_chapter_makes_a_key_and_a_pack_that_its_app_takes(installed_app: Paths, tmp_path: Path) -> None:
    key, pack = tmp_path / "key", tmp_path / "ours.handbookpack"
    _, publisher = handbook(installed_app, "pack", "--new-key", str(key), "--name", "Chapter of Antwerp")
    assert key.stat().st_mode & 0o077 == 0
    assert "SECRET" not in publisher
    installed_app.publisher.write_text(publisher)
    handbook(installed_app, "pack", "--key", str(key), "--to", str(pack), "--issued", str(ISSUED))
    status, said = handbook(installed_app, "install-pack", str(pack), "--yes")
    assert status == 0
    assert "no page differs" in said
    assert open_content(installed_app)[0].path("").is_relative_to(installed_app.data)


def test_a_key_is_never_written_over(installed_app: Paths, tmp_path: Path) -> None:
    handbook(installed_app, "pack", "--new-key", str(tmp_path / "key"))
    with pytest.raises(PackError, match="there already"):
        handbook(installed_app, "pack", "--new-key", str(tmp_path / "key"))


def test_a_pack_that_cannot_be_written_leaves_the_one_before(
    installed_app: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, pack = tmp_path / "key", tmp_path / "ours.handbookpack"
    handbook(installed_app, "pack", "--new-key", str(key))
    handbook(installed_app, "pack", "--key", str(key), "--to", str(pack), "--issued", str(ISSUED))
    before = pack.read_bytes()
    write, calls = os.write, []

    def full_disk(descriptor: int, data: bytes) -> int:
        calls.append(descriptor)
        if len(calls) > 1:
            raise OSError(28, "No space left on device")
        return write(descriptor, bytes(data[:100]))

    monkeypatch.setattr(os, "write", full_disk)
    with pytest.raises(PackError, match="No space"):
        handbook(installed_app, "pack", "--key", str(key), "--to", str(pack), "--issued", str(ISSUED + 1))
    assert pack.read_bytes() == before


@pytest.mark.parametrize("moment", ["-5", "soon", "253402300800", "²"])
def test_a_moment_that_is_none(moment: str, installed_app: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UsageError, match="seconds since 1970"):
        handbook(installed_app, "pack", "--key", "k", "--to", "x.handbookpack", f"--issued={moment}")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", moment)
    with pytest.raises(UsageError, match="seconds since 1970"):
        handbook(installed_app, "pack", "--key", "k", "--to", "x.handbookpack")


def test_installing_shows_what_changes_and_undo_goes_back(installed_app: Paths, file: Path) -> None:
    _, said = handbook(installed_app, "install-pack", str(file), "--preview")
    assert "new      guide      en  dismissal/unwritten" in said
    assert not installed_app.content.exists()
    handbook(installed_app, "install-pack", str(file), "--yes")
    assert open_content(installed_app)[0].manifest.content_version == "newer"
    with pytest.raises(PackOlder):
        handbook(installed_app, "install-pack", str(file), "--yes")
    assert handbook(installed_app, "install-pack", "--undo")[0] == 0
    assert open_content(installed_app)[0].manifest.content_version == "test"
    assert handbook(installed_app, "install-pack", "--undo")[0] == 1


def test_json_has_the_changes(installed_app: Paths, file: Path) -> None:
    _, said = handbook(installed_app, "install-pack", str(file), "--preview", "--json")
    values = json.loads(said)
    assert values["applied"] is False
    assert [page["id"] for page in values["changed"]] == ["works-council/start-one"]


def test_nothing_is_installed_without_a_yes(installed_app: Paths, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    with pytest.raises(UsageError, match="--yes"):
        handbook(installed_app, "install-pack", str(file))
    assert not installed_app.content.exists()


def test_a_checkout_takes_no_pack(paths: Paths, bundle: Bundle, file: Path) -> None:
    args = argparse.Namespace(file=str(file), undo=False, preview=False, yes=True, json=False)
    with pytest.raises(PackError, match="checkout"):
        commands._install(args, Context(paths, lambda: bundle, io.StringIO(), io.StringIO()))
