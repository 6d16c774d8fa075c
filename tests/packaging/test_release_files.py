"""What cannot be built here is at least read: installer, workflows, Flatpak, the list of parts, file types."""

import importlib.util
import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from app.packs import SUFFIX
from app.packs.head import MAGIC as PACK_MAGIC
from app.vault.handover import MAGIC as HANDOVER_MAGIC

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
WORKFLOWS = [ROOT / ".forgejo/workflows/release.yaml", ROOT / ".github/workflows/release.yaml"]
MIME = PACKAGING / "linux/nl.techwerkers.handbook.mime.xml"
UNTRIED = [
    *WORKFLOWS, PACKAGING / "windows/handbook.iss", PACKAGING / "windows/build.ps1", PACKAGING / "windows/smoke.ps1",
    PACKAGING / "macos/make_dmg.sh", PACKAGING / "flatpak/nl.techwerkers.handbook.yaml",
]  # fmt: skip


def load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("file", UNTRIED, ids=lambda path: path.name)
def test_what_nobody_has_run_says_so_at_its_top(file: Path) -> None:
    assert "untested" in "\n".join(file.read_text("utf-8").splitlines()[:6]).lower()


@pytest.mark.parametrize("file", WORKFLOWS, ids=["forgejo", "github"])
def test_a_release_builds_checks_and_signs_everything_on_a_tag(file: Path) -> None:
    flow: dict[Any, Any] = yaml.safe_load(file.read_text("utf-8"))
    assert flow[True] == {"push": {"tags": ["v*"]}}  # YAML reads "on" as true
    jobs = flow["jobs"]
    assert set(jobs) == {"linux", "windows", "macos", "publish"}
    assert set(jobs["publish"]["needs"]) == {"linux", "windows", "macos"}
    steps = {name: "\n".join(step.get("run", "") for step in job["steps"]) for name, job in jobs.items()}
    assert ".ci/run" in steps["linux"]
    assert "packaging/windows/build.ps1" in steps["windows"]
    assert "make package-macos" in steps["macos"]
    assert "packaging/checksums.sh" in steps["publish"]
    for command in re.findall(r"packaging/[\w/.]+", "\n".join(steps.values())):
        assert (ROOT / command).exists(), command


def test_every_system_is_smoke_checked_before_it_is_packed() -> None:
    assert "packaging/smoke.sh" in (ROOT / ".ci/run").read_text("utf-8")
    windows = (PACKAGING / "windows/build.ps1").read_text("utf-8")
    assert windows.index("smoke.ps1") < windows.index("handbook.iss")
    mac = (ROOT / "Makefile").read_text("utf-8").partition("\npackage-macos: build")[2]
    assert mac.index("check_bundle.sh") < mac.index("make_dmg.sh")


def test_the_windows_installer_needs_no_administrator_and_leaves_the_data() -> None:
    script = (PACKAGING / "windows/handbook.iss").read_text("utf-8")
    assert "PrivilegesRequired=lowest" in script
    assert "DefaultDirName={localappdata}" in script
    assert "HKLM" not in script
    assert "[UninstallDelete]" not in script
    assert f"Classes\\{SUFFIX}" in script


def test_the_flatpak_has_no_network_and_no_files() -> None:
    manifest = yaml.safe_load((PACKAGING / "flatpak/nl.techwerkers.handbook.yaml").read_text("utf-8"))
    permissions = manifest["finish-args"]
    assert "--unshare=network" in permissions
    assert not [
        entry
        for entry in permissions
        if re.search(r"share=network$|filesystem|device=all|session-bus", entry) and "unshare" not in entry
    ]
    for source in manifest["modules"][0]["sources"]:
        path = (PACKAGING / "flatpak" / source["path"]).resolve()
        assert path.exists() or path.is_relative_to(ROOT / "build"), source


def test_file_types_are_known_by_name_and_by_first_bytes() -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    types = {kind.attrib["type"]: kind for kind in ElementTree.parse(MIME).getroot()}
    desktop = (PACKAGING / "linux/nl.techwerkers.handbook.desktop").read_text("utf-8")
    assert re.search("^MimeType=(.*)$", desktop, re.MULTILINE)[1].strip(";").split(";") == list(types)  # type: ignore[index]
    for kind, magic, suffix in (("pack", PACK_MAGIC, SUFFIX), ("handover", HANDOVER_MAGIC, ".handover")):
        found = types[f"application/x-handbook-{kind}"]
        written = found.find(f"{space}magic/{space}match").attrib["value"]  # type: ignore[union-attr]
        assert written.encode().decode("unicode_escape").encode("latin1") == magic
        assert found.find(f"{space}glob").attrib["pattern"] == f"*{suffix}"  # type: ignore[union-attr]


def test_every_packed_library_is_in_the_list_of_parts_with_a_licence(tmp_path: Path) -> None:
    sbom = load(PACKAGING / "sbom.py")
    sbom.main(tmp_path / "sbom.json")
    found = json.loads((tmp_path / "sbom.json").read_text("utf-8"))
    parts = {part["name"]: part["licenses"][0]["expression"] for part in found["components"]}
    assert set(sbom.shipped_libraries()) <= set(parts)
    assert all(parts.values())
    assert {"Qt", "Python", "libsodium", "Onest"} <= set(parts)


def test_a_library_whose_licence_nobody_looked_at_stops_the_packing(monkeypatch: pytest.MonkeyPatch) -> None:
    sbom = load(PACKAGING / "sbom.py")
    monkeypatch.setattr(sbom, "LICENCES", {})
    monkeypatch.setattr(sbom, "shipped_libraries", lambda: ["whoosh-reloaded"])
    monkeypatch.setattr(sbom.importlib.metadata, "metadata", lambda name: {})
    with pytest.raises(SystemExit, match="does not know the licence"):
        sbom.components()


@pytest.mark.skipif(not shutil.which("minisign"), reason="minisign is not installed")
def test_checksums_are_signed_and_can_be_checked(tmp_path: Path) -> None:
    for folder in ("packaging", "dist"):
        (tmp_path / folder).mkdir()
    shutil.copy(PACKAGING / "checksums.sh", tmp_path / "packaging")
    (tmp_path / "dist" / "a.deb").write_text("a")
    key, public = tmp_path / "key", tmp_path / "public"
    subprocess.run(["minisign", "-G", "-W", "-s", str(key), "-p", str(public)], check=True, capture_output=True)
    subprocess.run(
        [str(tmp_path / "packaging/checksums.sh")],
        check=True,
        capture_output=True,
        env={"PATH": "/usr/bin:/bin", "MINISIGN_KEY": str(key)},
    )
    check = ["minisign", "-Vm", str(tmp_path / "dist/SHA256SUMS"), "-p", str(public)]
    assert subprocess.run(check, capture_output=True, check=False).returncode == 0
    (tmp_path / "dist/SHA256SUMS").write_text("changed")
    assert subprocess.run(check, capture_output=True, check=False).returncode != 0


def test_data_stays_beside_the_program_only_when_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from app.paths import PORTABLE_FOLDER, find_paths

    monkeypatch.delenv("HANDBOOK_DATA_DIR")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "handbook"))
    assert not find_paths().data.is_relative_to(tmp_path / PORTABLE_FOLDER)
    (tmp_path / PORTABLE_FOLDER).mkdir()
    assert find_paths().data == tmp_path / PORTABLE_FOLDER
    assert find_paths(str(tmp_path / "other")).data == tmp_path / "other"
