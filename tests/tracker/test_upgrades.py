import datetime
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import VaultDamaged, VaultNewer
from app.tracker import Bookmark, Kept, Mark, OwnStep, Run, State, StepState, faults, upgrades
from app.tracker.upgrades import FORMAT, decode, encode, read_format

moments = st.datetimes(datetime.datetime(2020, 1, 1), datetime.datetime(2100, 1, 1))
texts = st.text(max_size=20)
ids = st.text("abcdefghij-", min_size=1, max_size=8)
days = st.dates()
step_states = st.builds(
    StepState,
    status=st.sampled_from(["open", "done", "skipped"]),
    changed=st.none() | moments,
    reason=texts,
    note=texts,
    who=texts,
    own_due=st.none() | days,
    fingerprint=texts,
)
own_step = st.builds(
    OwnStep, id=ids, title=texts, phase=ids, after=ids, kind=st.sampled_from(["legal", "employer", "own"]), link=texts
)
runs = st.builds(
    Run,
    id=ids,
    checklist=ids,
    name=texts,
    started=moments,
    last_change=moments,
    key_dates=st.dictionaries(ids, days, max_size=2),
    steps=st.dictionaries(ids, step_states, max_size=3),
    own_steps=st.lists(own_step, max_size=2).map(tuple),
    archived=st.booleans(),
)
marks = st.builds(
    Mark,
    id=ids,
    kind=st.sampled_from(["guide", "situation"]),
    page=ids,
    lang=st.sampled_from(["en", "nl"]),
    section=ids,
    quote=texts,
    made=moments,
    before=texts,
    after=texts,
    note=texts,
    changed=st.none() | moments,
    kept=st.lists(texts, max_size=2).map(tuple),
)
states = st.builds(
    State,
    format=st.just(FORMAT),
    runs=st.lists(runs, max_size=3).map(tuple),
    bookmarks=st.lists(st.builds(Bookmark, kind=ids, id=ids, section=ids), max_size=2).map(tuple),
    marks=st.lists(marks, max_size=2).map(tuple),
    drafts=st.dictionaries(ids, st.dictionaries(ids, texts, max_size=2), max_size=2),
)


@given(states)
def test_every_state_comes_back(state: State) -> None:
    assert decode(encode(state)) == state


def test_the_text_always_names_its_format() -> None:
    assert json.loads(encode(State())) == {"format": FORMAT}
    assert read_format(encode(State())) == FORMAT


def test_nothing_is_an_empty_state() -> None:
    assert decode(b"") == State()
    assert read_format(b"") == FORMAT


@pytest.mark.parametrize(
    "text",
    [
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b'{"format": "one"}',
        b'{"format": 0}',
        b'{"format": -1}',
        b'{"format": 1, "runs": 3}',
        b'{"format": 1, "runs": [{"id": "r"}]}',
        b'{"format": 1, "bookmarks": [{"kind": "\xff", "id": "x"}]}',
    ],
)
def test_what_is_no_state_is_said(text: bytes) -> None:
    with pytest.raises(VaultDamaged, match="could not be understood"):
        decode(text)


def test_newer() -> None:
    with pytest.raises(VaultNewer):
        decode(b'{"format": 99, "people": []}')


def test_a_text_of_format_1_is_read_for_ever() -> None:
    state = decode((Path(__file__).parent / "format1.json").read_bytes())
    run = state.runs[0]
    assert (run.id, run.checklist, run.name) == ("a1b2c3", "start-a-works-council", "Lunch club")
    assert run.key_dates == {"election-day": datetime.date(2027, 2, 15)}
    assert run.step("count-people") == StepState(
        "done", datetime.datetime(2026, 10, 28, 9, 30), note="Temps count after 15 months.", fingerprint="f1"
    )
    assert run.step("ask-union").reason == "They came to us"
    assert run.step("own-0a0b0c").own_due == datetime.date(2026, 11, 20)
    assert run.own_steps == (OwnStep("own-0a0b0c", "Ask HR", "election", "choose-day"),)
    assert state.bookmarks == (Bookmark("guide", "dismissal/settlement-agreement", "before-you-sign"),)


def test_a_text_of_format_2_is_read_for_ever() -> None:
    state = decode((Path(__file__).parent / "format2.json").read_bytes())
    run = state.runs[0]
    assert (run.known, run.removed) == ({"count-people": "Count the people"}, {"own-1": "0123456789ab"})
    assert (run.finished, run.handed) == (datetime.datetime(2026, 11, 21, 9), datetime.datetime(2026, 11, 20, 15))
    assert run.times == {"key:election-day": datetime.datetime(2026, 9, 4, 8)}
    assert run.step("count-people").kept == (Kept("note", "Temps count."),)
    assert run.step("count-people").replaced == ("ba9876543210",)
    assert run.step("count-people").times == {"note": datetime.datetime(2026, 10, 28, 9, 30)}
    assert [entry.what for entry in state.diary.entries] == ["They took my laptop."]
    assert faults(state.diary) == []


def test_a_text_of_format_3_is_read_for_ever() -> None:
    state = decode((Path(__file__).parent / "format3.json").read_bytes())
    assert state.drafts == {"revoke-a-settlement": {"agreed": "2026-11-20", "name": "Noor"}}
    assert [run.name for run in state.runs] == ["Lunch club"]


def test_a_text_of_format_4_is_read_for_ever() -> None:
    state = decode((Path(__file__).parent / "format4.json").read_bytes())
    assert state.runs[0].own_steps == (
        OwnStep("own-0a0b0c", "Last day to take back", "", "", "legal", "calc:settlement-dates"),
        OwnStep("own-0a0b0d", "Ask HR", "", "own-0a0b0c"),
    )


def test_a_text_of_format_5_is_read_for_ever() -> None:
    state = decode((Path(__file__).parent / "format5.json").read_bytes())
    (mark,) = state.marks
    assert (mark.kind, mark.page, mark.lang, mark.section) == (
        "guide", "dismissal/settlement-agreement", "en", "before-you-sign",
    )  # fmt: skip
    assert (mark.before, mark.quote, mark.after) == ("at work.", "You need not sign today.", "Ask for time.")
    assert (mark.made, mark.changed) == (datetime.datetime(2026, 11, 22, 10), datetime.datetime(2026, 11, 22, 10, 5))
    assert (mark.note, mark.shared, mark.kept, mark.replaced) == (
        "Tell S.", True, ("Tell everybody.",), ("0123456789ab",),
    )  # fmt: skip
    assert state.runs


def test_an_upgraded_text_is_the_same_after_saving() -> None:
    state = decode((Path(__file__).parent / "format1.json").read_bytes())
    assert state.format == FORMAT
    assert decode(encode(state)) == state
    assert json.loads(encode(state))["format"] == FORMAT


def test_older_texts_go_through_every_step(monkeypatch: pytest.MonkeyPatch) -> None:
    """Formats -1 and 0 are made up: signs in place of bookmarks, before that one sign only."""

    def from_minus_1(values: dict[str, Any]) -> dict[str, Any]:
        return {**values, "signs": [values.pop("sign")]}

    def from_0(values: dict[str, Any]) -> dict[str, Any]:
        return {**values, "bookmarks": [{"kind": "term", "id": sign} for sign in values.pop("signs")]}

    monkeypatch.setitem(upgrades.STEPS, -1, from_minus_1)
    monkeypatch.setitem(upgrades.STEPS, 0, from_0)
    assert decode(b'{"format": -1, "sign": "ww"}') == State(bookmarks=(Bookmark("term", "ww"),))
    assert decode(b'{"format": 0, "signs": ["ww", "or"]}').bookmarks[1] == Bookmark("term", "or")
    with pytest.raises(VaultDamaged):
        decode(b'{"format": 0}')
