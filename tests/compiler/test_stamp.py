"""Stamping a translation with the fingerprint of its English page."""

import datetime
import hashlib
import stat
from pathlib import Path

import pytest

from app.compiler import check_handbook
from app.compiler.stamp import stamp
from app.errors import UsageError

TODAY = datetime.date(2026, 11, 24)


def test_a_stamp_makes_the_translation_current(handbook: Path) -> None:
    english = handbook / "guides" / "dismissal" / "settlement.en.md"
    dutch = english.with_name("settlement.nl.md")
    english.write_text(english.read_text("utf-8") + "\nMore.\n", "utf-8")
    before = dutch.read_text("utf-8")
    assert [finding.rule for finding in check_handbook(handbook, TODAY)] == ["HB064"]
    digest = stamp(dutch)
    assert digest == hashlib.sha256(english.read_bytes()).hexdigest()[:12]
    assert check_handbook(handbook, TODAY) == []
    lines = zip(before.split("\n"), dutch.read_text("utf-8").split("\n"), strict=True)
    assert [new for old, new in lines if old != new] == [f"translated_from: {digest}"]


def test_a_missing_field_is_added_at_the_end_of_the_front_matter(handbook: Path) -> None:
    dutch = handbook / "checklists" / "offer.nl.md"
    text = dutch.read_text("utf-8")
    line = next(line for line in text.split("\n") if line.startswith("translated_from"))
    dutch.write_text(text.replace(f"{line}\n", ""), "utf-8")
    stamp(dutch)
    assert f"\n{line}\n---\n" in dutch.read_text("utf-8")
    assert check_handbook(handbook, TODAY) == []


def test_line_ends_and_rights_stay(handbook: Path) -> None:
    english = handbook / "checklists" / "offer.en.md"
    dutch = english.with_name("offer.nl.md")
    for path in (english, dutch):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    dutch.chmod(0o644)
    stamp(dutch)
    data = dutch.read_bytes()
    assert data.count(b"\r\n") == data.count(b"\n")
    assert stat.S_IMODE(dutch.stat().st_mode) == 0o644
    assert check_handbook(handbook, TODAY) == [], "the fingerprint does not depend on line ends"


@pytest.mark.parametrize(
    "name", ["guides/dismissal/settlement.en.md", "figures.yaml", "guides/dismissal/payment.nl.md"]
)
def test_not_a_translation(name: str, handbook: Path) -> None:
    with pytest.raises(UsageError):
        stamp(handbook / name)


def test_a_translation_without_an_original(handbook: Path) -> None:
    path = handbook / "guides" / "dismissal" / "example.nl.md"
    path.write_text("---\ntitle: x\n---\n", "utf-8")
    with pytest.raises(UsageError, match=r"example\.en\.md"):
        stamp(path)


def test_a_page_without_front_matter(handbook: Path) -> None:
    path = handbook / "checklists" / "offer.nl.md"
    path.write_text("no front matter", "utf-8")
    with pytest.raises(UsageError, match="front matter"):
        stamp(path)
    assert path.read_text("utf-8") == "no front matter"
