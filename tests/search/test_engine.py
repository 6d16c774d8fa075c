"""What a reader finds, on a made-up handbook."""

from pathlib import Path

import pytest

from app.search import Engine, Kind, build_index
from tests.search.conftest import DOCUMENTS, TERMS, ids


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("notice period", "contracts/notice-period"),
        ("opzegtermijn", "contracts/notice-period"),  # a Dutch word finds the English page
        ("OR", "works-council/what-it-is"),
        ("or", "works-council/what-it-is"),
        ("staff council", "works-council/what-it-is"),
        ("WW", "dismissal/unemployment-benefit"),
        ("vso", "dismissal/settlement-agreement"),
        ("non compete", "contracts/non-compete"),
        ("noncompete", "contracts/non-compete"),
        ("non-compete", "contracts/non-compete"),
        ("concurentie beding", "contracts/non-compete"),  # misspelt and typed apart
        ("beeindigingsovereenkomst", "dismissal/settlement-agreement"),  # without its accent
        ("employer’s notice", "contracts/notice-period"),
        ("what are the notice periods?", "contracts/notice-period"),
        ("can they make me sign something", "dismissal/settlement-agreement"),
        ("mag mijn baas mijn vakantie weigeren", "leave/taking-holiday"),  # everyday Dutch, an English page
        ("unemploymant benifit", "dismissal/unemployment-benefit"),
        ("settl", "dismissal/settlement-agreement"),  # half a word
        ("works counc", "works-council/what-it-is"),
        ("organizing the clause", "contracts/non-compete"),  # American spelling, another form
    ],
)
def test_the_right_guide_comes_first(engine: Engine, text: str, first: str) -> None:
    assert ids(engine, text)[0] == f"guide:{first}"


@pytest.mark.parametrize(
    "text", ["OR", "WW", "IN", "NOT", "AND", "notice NOT period", "notice AND", "OR OR OR", "*", "title:notice"]
)
def test_words_that_are_operators_elsewhere_are_words_here(engine: Engine, text: str) -> None:
    assert engine.search(text).corrected is None


def test_negation_words_do_not_exclude(engine: Engine) -> None:
    assert "guide:contracts/notice-period" in ids(engine, "notice NOT period")


def test_a_compound_is_found_by_its_parts(engine: Engine) -> None:
    found = ids(engine, "ontslagvergoeding")
    assert {"term:vergoeding", "term:ontslag"} <= set(found)


def test_a_correction_is_said(engine: Engine) -> None:
    assert engine.search("settlemant agreement").corrected == "settlement agreement"
    assert engine.search("settlement agreement").corrected is None


def test_the_sections_of_a_guide_are_one_hit_at_its_best_section(engine: Engine) -> None:
    answer = engine.search("employer notice period years of service")
    found = [hit for hit in answer.hits if hit.id == "contracts/notice-period" and hit.kind == "guide"]
    assert [hit.section for hit in found] == ["theirs"]
    assert {part.section for part in found[0].sections} >= {"yours", "theirs"}


def test_marks_stand_on_what_was_asked(engine: Engine) -> None:
    hit = engine.search("before you sign compensation").hits[0]
    assert {hit.snippet[a:b].lower() for a, b in hit.marks} == {"compensation"}


def test_an_everyday_word_marks_the_word_that_the_page_says_for_it(engine: Engine) -> None:
    answer = engine.search("pto")
    hit = answer.hits[0]
    assert hit.id == "leave/taking-holiday"
    assert {hit.snippet[a:b] for a, b in hit.marks} == {"holiday"}
    assert "holiday" in answer.words  # marked on the opened page, too
    assert not any(" " in word for word in answer.words)


@pytest.mark.parametrize("typed", ["W.W.", "w.w.", "WW's", "ww"])
def test_an_abbreviation_is_found_however_it_is_written(engine: Engine, typed: str) -> None:
    assert ids(engine, typed)[0] == "guide:dismissal/unemployment-benefit"


def test_a_plural_of_an_abbreviation_is_the_same_word(engine: Engine) -> None:
    for typed in ("VSOs", "VSO's", "V.S.O."):
        assert ids(engine, typed)[0] == "guide:dismissal/settlement-agreement"
    assert ids(engine, "OR'en")[0] == ids(engine, "O.R.")[0] == "guide:works-council/what-it-is"


def test_every_kind_is_a_hit_of_its_own_and_can_be_asked_for(engine: Engine) -> None:
    only: tuple[Kind, ...] = ("calculator",)
    kinds = {hit.kind for hit in engine.search("notice period").hits}
    assert {"guide", "calculator", "term"} <= kinds
    assert ids(engine, "notice period", kinds=only) == ["calculator:notice-period"]
    assert engine.search("notice period", kinds=only).counts["guide"] >= 1
    assert ids(engine, "checklist settlement")[0] == "checklist:settlement-offer"
    assert ids(engine, "resignation letter")[0] == "letter:resignation"


def test_a_page_is_shown_in_the_readers_language_when_it_exists(engine: Engine) -> None:
    assert engine.search("notice period", prefer="nl").hits[0].title == "Opzegtermijnen"
    assert engine.search("settlement agreement", prefer="nl").hits[0].lang == "en"
    assert all(hit.lang == "nl" for hit in engine.search("opzegtermijn", lang="nl").hits)


def test_a_quoted_phrase_comes_first(engine: Engine) -> None:
    assert ids(engine, '"years of service"')[0] == "guide:contracts/notice-period"


def test_an_older_search_gives_way(engine: Engine) -> None:
    assert engine.search("notice", stop=lambda: True).hits == ()


def test_the_same_handbook_gives_the_same_index(tmp_path: Path) -> None:
    for name in ("one", "two"):
        build_index(DOCUMENTS, TERMS, tmp_path / name)
    first = {path.name: path.read_bytes() for path in (tmp_path / "one").iterdir()}
    assert first == {path.name: path.read_bytes() for path in (tmp_path / "two").iterdir()}
