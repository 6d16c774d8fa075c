"""Whatever is typed or pasted gets an answer or an empty list."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.search import Engine

_FRAGMENTS = ["notice", "opzegtermijn", '"', "(", ")", "[", "]", "*", "?", "~", "^2", "\\", "\x00", "\x1b[31m", "\u202e", "\u200f",
              "\ufeff", "\ud800", "AND", "OR", "NOT", "title:", ":", "%", "’", "É", "ß", "ﬁ", "数", "🙂", "\n", "\t", "-", "--", "{", "'",
              "a" * 300, "1" * 50, "́" * 20]  # fmt: skip


@given(st.lists(st.sampled_from(_FRAGMENTS), max_size=30), st.sampled_from(["", " "]), st.booleans())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_pieces_in_any_order(engine: Engine, pieces: list[str], glue: str, typing: bool) -> None:
    answer = engine.search(glue.join(pieces), typing=typing)
    for hit in answer.hits:
        assert len(hit.snippet) <= 180
        assert all(0 <= start < end <= len(hit.snippet) for start, end in hit.marks)


@given(st.text(max_size=200))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text(engine: Engine, text: str) -> None:
    engine.search(text)


@pytest.mark.parametrize("text", ["", " ", "\n\t", "\u202e\u200f", "…", "?!", "()[]{}"])
def test_nothing_to_search_for_finds_nothing(engine: Engine, text: str) -> None:
    assert engine.search(text).hits == ()


def test_a_pasted_letter_is_searched_by_its_beginning(engine: Engine) -> None:
    words = random.Random(1).choices(["notice", "period", "contract", "vergoeding", "zzzz"], k=17_000)
    letter = "notice period " + " ".join(words)
    assert len(letter) > 100_000
    answer = engine.search(letter)
    assert answer.hits
    assert len(answer.query) <= 400
