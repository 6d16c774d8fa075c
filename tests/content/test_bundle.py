"""Opening a bundle: what is damaged, missing or of another version is said in a sentence; languages stand in."""

import shutil
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from app.content import Bundle, Guide
from app.content.front import check_catalogue
from app.errors import BundleError, UnknownId

SETTLEMENT = "dismissal/settlement-agreement"


@pytest.fixture
def folder(bundle_folder: Path, tmp_path: Path) -> Path:
    """A copy that may be damaged."""
    return Path(shutil.copytree(bundle_folder, tmp_path / "bundle"))


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-20])


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (lambda folder: shutil.rmtree(folder), "pages are missing"),
        (lambda folder: (folder / "manifest.json").unlink(), "pages are missing"),
        (lambda folder: cut(folder / "manifest.json"), "pages are damaged"),
        (lambda folder: (folder / "manifest.json").write_bytes(b""), "pages are damaged"),
        (lambda folder: (folder / "manifest.json").write_text('{"format": 1}'), "pages are damaged"),
        (lambda folder: (folder / "manifest.json").write_text('{"format": 99}'), "another version of the app"),
        (
            lambda folder: (folder / "manifest.json").write_text('{"format": 0, "other": []}'),
            "another version of the app",
        ),
        (lambda folder: flip(folder / "catalogue.json"), "is damaged"),
        (lambda folder: cut(folder / "catalogue.json"), "is damaged"),
        (lambda folder: (folder / "catalogue.json").unlink(), "cannot be read"),
    ],
)
def test_a_bundle_that_does_not_open(damage: Callable[[Path], object], sentence: str, folder: Path) -> None:
    damage(folder)
    with pytest.raises(BundleError, match=sentence):
        Bundle.open(folder)


def compress(path: Path) -> Path:
    packed = path.with_name(path.name + ".z")
    packed.write_bytes(zlib.compress(path.read_bytes()))
    path.unlink()
    return packed


def test_the_packed_program_has_large_files_compressed(folder: Path) -> None:
    usual = Bundle.open(folder).catalogue
    packed = compress(folder / "catalogue.json")
    assert Bundle.open(folder).catalogue == usual
    check_catalogue(folder)
    for damage in (cut, flip):
        whole = packed.read_bytes()
        damage(packed)
        for opens in (Bundle.open, check_catalogue):
            with pytest.raises(BundleError, match="damaged"):
                opens(folder)
        packed.write_bytes(whole)


def test_a_folder_in_place_of_the_manifest(folder: Path) -> None:
    (folder / "manifest.json").unlink()
    (folder / "manifest.json").mkdir()
    with pytest.raises(BundleError, match="cannot be read"):
        Bundle.open(folder)


@pytest.mark.parametrize("damage", [cut, flip, Path.unlink])
def test_one_damaged_page_leaves_the_others(damage: Callable[[Path], None], folder: Path) -> None:
    damage(folder / "pages" / "en" / f"{SETTLEMENT}.html")
    bundle = Bundle.open(folder)
    with pytest.raises(BundleError, match=r"^A page of the handbook "):
        bundle.guide_html(bundle.guide(SETTLEMENT, "en"))
    assert bundle.guide_html(bundle.guide(SETTLEMENT, "nl"))
    assert bundle.situation_html(bundle.situation("being-let-go", "en"))


def test_a_file_that_the_manifest_does_not_name_is_not_read(folder: Path) -> None:
    (folder / "pages" / "extra.html").write_text("x")
    with pytest.raises(BundleError):
        Bundle.open(folder).read("pages/extra.html")


def test_each_sentence_says_what_happened_and_is_one_paragraph(folder: Path) -> None:
    cut(folder / "manifest.json")
    with pytest.raises(BundleError) as caught:
        Bundle.open(folder)
    assert "your notes stay" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_guide_in_its_language_or_the_other(bundle: Bundle) -> None:
    assert bundle.guide(SETTLEMENT, "nl").lang == "nl"
    assert bundle.guide("works-council/start-one", "nl").lang == "en"
    assert bundle.situation("burned-out", "nl").lang == "en"
    assert bundle.checklist("start-a-works-council", "nl").title == "Richt een ondernemingsraad op"


def test_lists_are_in_order_and_leave_out_what_is_not_written(bundle: Bundle) -> None:
    guides: list[Guide] = bundle.guides("nl")
    assert [(guide.id, guide.lang) for guide in guides] == [(SETTLEMENT, "nl"), ("works-council/start-one", "en")]
    assert [situation.id for situation in bundle.situations("nl")] == ["being-let-go", "burned-out"]
    assert [checklist.lang for checklist in bundle.checklists("nl")] == ["nl"]
    assert not bundle.has_guide("dismissal/unwritten")
    assert bundle.has_checklist("start-a-works-council")
    assert not bundle.has_checklist("nothing")


@pytest.mark.parametrize(
    "ask",
    [
        lambda bundle: bundle.guide("dismissal/unwritten", "en"),
        lambda bundle: bundle.situation("x", "en"),
        lambda bundle: bundle.checklist("x", "en"),
        lambda bundle: bundle.term("x"),
        lambda bundle: bundle.topic("x"),
    ],
)
def test_an_unknown_id(ask: Callable[[Bundle], object], bundle: Bundle) -> None:
    with pytest.raises(UnknownId, match=r"There is no \w+ "):
        ask(bundle)


def test_terms_topics_and_steps_by_id(bundle: Bundle) -> None:
    assert bundle.term("ondernemingsraad").short == "OR"
    assert bundle.topic("dismissal").title.get("nl") == "Ontslag"
    checklist = bundle.checklist("start-a-works-council", "en")
    step = checklist.item("publish-list")
    assert step is not None
    assert step.after == ("choose-day",)
    assert checklist.item("nothing") is None
