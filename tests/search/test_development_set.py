"""The development set of search quality is whole, and what it measures has not slipped."""

from collections import Counter
from pathlib import Path

import yaml

from app.launch import open_bundle
from app.paths import find_paths
from app.search import Engine
from tests.search import quality

_HANDBOOK = Path(__file__).parents[2] / "handbook"
# Well below what was last measured (see `make bench`): writers may change pages, a broken engine falls deeper.
LEAST_FIRST, LEAST_IN_THREE = 0.75, 0.90


def test_every_query_is_complete_and_names_pages_that_may_exist() -> None:
    contents = yaml.safe_load((_HANDBOOK / "contents.yaml").read_text(encoding="utf-8"))
    glossary = yaml.safe_load((_HANDBOOK / "glossary.yaml").read_text(encoding="utf-8"))
    possible = {
        f"guide:{topic['id']}/{name}"
        for group in contents["groups"]
        for topic in group["topics"]
        for name in topic["guides"]
    }
    possible |= {f"{kind}:{name}" for kind in ("checklist", "letter", "calculator") for name in contents[f"{kind}s"]}
    possible |= {f"term:{name}" for name in glossary}
    queries = quality.read_queries()
    assert [wanted for wanted in queries if not set(wanted.right) <= possible] == []
    assert {wanted.kind for wanted in queries} == set(quality.KINDS)
    assert {wanted.lang for wanted in queries} == set(quality.LANGUAGES)
    assert [pair for pair, times in Counter((w.query, w.lang) for w in queries).items() if times > 1] == []


def test_every_guide_is_asked_for() -> None:
    contents = yaml.safe_load((_HANDBOOK / "contents.yaml").read_text(encoding="utf-8"))
    asked = {name for wanted in quality.read_queries() for name in wanted.right}
    guides = {
        f"guide:{topic['id']}/{name}"
        for group in contents["groups"]
        for topic in group["topics"]
        for name in topic["guides"]
    }
    assert guides - asked == set()


def test_search_finds_about_as_well_as_it_did() -> None:
    bundle = open_bundle(find_paths())
    there = quality.written(bundle)
    outcomes = quality.measure(Engine.open(bundle), [w for w in quality.read_queries() if there & set(w.right)])
    for half in quality.HALVES:
        places = [outcome.place for outcome in outcomes if outcome.wanted.half == half]
        assert sum(place == 1 for place in places) / len(places) >= LEAST_FIRST
        assert sum(1 <= place <= 3 for place in places) / len(places) >= LEAST_IN_THREE
