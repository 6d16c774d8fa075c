"""The Linux package's own files fit together: names, commands, man page, postrm, the package's fields."""

import argparse
import importlib.util
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"


@pytest.fixture(scope="module")
def make_deb() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_deb", LINUX / "make_deb.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["make_deb"] = module
    spec.loader.exec_module(module)
    return module


def test_desktop_file_metainfo_and_icon_have_one_name(make_deb: ModuleType) -> None:
    desktop = (LINUX / f"{make_deb.APP_ID}.desktop").read_text("utf-8")
    metainfo = ElementTree.parse(LINUX / f"{make_deb.APP_ID}.metainfo.xml").getroot()
    assert f"Icon={make_deb.APP_ID}\n" in desktop
    assert metainfo.findtext("id") == make_deb.APP_ID
    assert metainfo.findtext("launchable") == f"{make_deb.APP_ID}.desktop"


def test_what_others_may_see_on_a_screen_is_neutral(make_deb: ModuleType) -> None:
    desktop = (LINUX / f"{make_deb.APP_ID}.desktop").read_text("utf-8")
    assert "Name=Handbook\n" in desktop
    assert not re.search(r"union|council|werkers|strike|organis", desktop.replace(make_deb.APP_ID, ""), re.IGNORECASE)


def test_man_page_names_every_command() -> None:
    from app.cli.main import _full_parser

    man = (LINUX / "handbook.1").read_text("utf-8").replace("\\-", "-")
    commands = next(action for action in _full_parser()._actions if isinstance(action, argparse._SubParsersAction))
    assert len(commands.choices) >= 9
    for command in commands.choices:
        assert re.search(rf"^\.[BI]+R? \"?{command}\b", man, re.MULTILINE), command
    for option in ("--data-dir", "--passphrase-file", "--version", "--help"):
        assert option in man


def test_releases_are_read_from_the_changelog(make_deb: ModuleType) -> None:
    text = "## [Unreleased]\n\n## [0.2.0] - 2027-01-31\n\n### Added\n\n## [0.1.0] - 2026-12-01\n"
    assert make_deb.releases(text) == [("0.2.0", "2027-01-31"), ("0.1.0", "2026-12-01")]


def test_depends_name_the_list_and_nothing_of_the_network(make_deb: ModuleType) -> None:
    needed = {package for _, need, package in make_deb.libraries() if need != "extra"}
    assert "libxcb-cursor0" in needed
    assert not [package for package in needed if re.search(r"ssl|curl|soup|gnutls|krb", package)]


def test_an_elf_file_that_needs_an_unlisted_library_stops_the_packing(
    make_deb: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(make_deb, "FROZEN", tmp_path)
    monkeypatch.setattr(make_deb, "objdump", lambda option, path: "  NEEDED   libc.so.6\n  NEEDED   libgtk-9.so.1\n")
    assert make_deb.uncovered([Path("libq.so")]) == {"libgtk-9.so.1": ["libq.so"]}


def test_newest_libc_symbol_decides(make_deb: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(make_deb, "objdump", lambda option, path: "0x0 GLIBC_2.35\n0x0 GLIBC_2.4\n")
    assert make_deb.libc_needed([Path("a")]) == (2, 35)
    monkeypatch.setattr(make_deb, "objdump", lambda option, path: "0x0 GLIBC_2.17\n")
    assert make_deb.libc_needed([Path("a")]) == make_deb.LEAST_LIBC


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script")
@pytest.mark.parametrize(("action", "speaks"), [("remove", True), ("purge", False), ("upgrade", False)])
def test_postrm_says_where_the_data_is_and_touches_nothing(make_deb: ModuleType, action: str, speaks: bool) -> None:
    said = subprocess.run(["sh", "-c", make_deb.POSTRM, "postrm", action], check=True, capture_output=True, text=True)
    assert (".local/share/handbook" in said.stdout) is speaks
    assert not re.search(r"\brm\b", make_deb.POSTRM)


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-validate is not installed")
def test_desktop_file_is_valid(make_deb: ModuleType) -> None:
    asked = ["desktop-file-validate", str(LINUX / f"{make_deb.APP_ID}.desktop")]
    said = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstreamcli is not installed")
def test_metainfo_is_valid(make_deb: ModuleType, tmp_path: Path) -> None:
    text = (LINUX / f"{make_deb.APP_ID}.metainfo.xml").read_text("utf-8")
    metainfo = tmp_path / f"{make_deb.APP_ID}.metainfo.xml"
    metainfo.write_text(text.replace("@RELEASES@", '<release version="0.1.0" date="2026-11-24"/>'), "utf-8")
    asked = ["appstreamcli", "validate", "--no-net", str(metainfo)]
    said = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stdout
