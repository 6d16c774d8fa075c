import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.errors import TrackerError
from app.tracker import Diary, DiaryEntry, Tracker, diary, faults, has_code
from app.tracker.diary import append, entry_hash, strike

MOMENT = datetime.datetime(2026, 11, 23, 14, 2)
DAY = MOMENT.date()


def entry(what: str, **more: Any) -> DiaryEntry:
    return DiaryEntry(0, MOMENT, DAY, what, **more)


@pytest.fixture
def written() -> Diary:
    made = Diary()
    for what in ("One", "Two", "Three", "Four"):
        made = append(made, entry(what, who="Samira", said="No."))
    return made


def test_entries_are_numbered_and_chained(written: Diary) -> None:
    assert [one.number for one in written.entries] == [1, 2, 3, 4]
    assert [one.before for one in written.entries] == ["", *(one.hash for one in written.entries[:-1])]
    assert faults(written) == []
    assert len(written.code) == 16


def test_an_entry_says_something() -> None:
    with pytest.raises(TrackerError, match="what happened"):
        append(Diary(), entry("  "))


@pytest.mark.parametrize(
    ("fields", "number"),
    [({"what": "Other"}, 2), ({"who": "Else"}, 2), ({"day": datetime.date(2026, 1, 1)}, 2), ({"proof": "mail"}, 2),
     ({"written": MOMENT.replace(hour=1)}, 2), ({"said": ""}, 2), ({"run": "r"}, 2), ({"clock": "9:00"}, 2)],
)  # fmt: skip
def test_a_changed_entry_shows(written: Diary, fields: dict[str, Any], number: int) -> None:
    changed = tuple(replace(one, **fields) if one.number == number else one for one in written.entries)
    assert [(fault.number, fault.what) for fault in faults(replace(written, entries=changed))] == [(number, "changed")]


def test_a_changed_entry_with_a_new_hash_shows_at_the_next_one(written: Diary) -> None:
    forged = replace(written.entries[1], what="Other")
    forged = replace(forged, hash=entry_hash(forged))
    assert faults(replace(written, entries=(written.entries[0], forged, *written.entries[2:])))


@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_a_removed_entry_shows(written: Diary, number: int) -> None:
    left = tuple(one for one in written.entries if one.number != number)
    assert [(fault.number, fault.what) for fault in faults(replace(written, entries=left))] == [(number, "removed")]


def test_a_moved_entry_shows(written: Diary) -> None:
    one, two, three, four = written.entries
    for order in ((two, one, three, four), (one, three, two, four), (one, two, four, three), (four, one, two, three)):
        assert "moved" in {fault.what for fault in faults(replace(written, entries=order))}


def test_an_entry_put_in_twice_shows(written: Diary) -> None:
    assert faults(replace(written, entries=(*written.entries, written.entries[0])))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.text(min_size=1, max_size=5).filter(str.strip), min_size=2, max_size=6), st.data())
def test_no_other_order_or_selection_passes(whats: list[str], data: st.DataObject) -> None:
    made = Diary()
    for what in whats:
        made = append(made, entry(what))
    order = data.draw(st.lists(st.sampled_from(made.entries), max_size=8).map(tuple))
    assert bool(faults(replace(made, entries=order))) == (order != made.entries)


def test_striking_takes_the_words_and_leaves_the_chain(written: Diary) -> None:
    struck = strike(written, 2, MOMENT)
    assert (struck.entries[1].what, struck.entries[1].who, struck.entries[1].said) == ("", "", "")
    assert struck.entries[1].struck == MOMENT
    assert faults(struck) == []
    assert faults(append(struck, entry("Five"))) == []
    for number in (2, 9):
        with pytest.raises(TrackerError):
            strike(struck, number, MOMENT)


def test_the_code_of_an_older_statement_is_known_later(written: Diary) -> None:
    code = written.code
    later = append(written, entry("Five"))
    assert has_code(later, code)
    assert has_code(later, f" {code[:4].upper()} {code[4:8]} {code[8:12]} {code[12:]}")
    assert not has_code(later, "0" * 16)
    assert not has_code(later, "")
    assert not has_code(later, code[:4])
    rewritten = append(Diary(), entry("All anew"))
    assert faults(rewritten) == []  # whoever has the passphrase can write it anew, and only the code tells
    assert not has_code(rewritten, code)


def test_the_tracker_writes_undoes_and_reads_back() -> None:
    saved: list[bytes] = []
    tracker = Tracker(saved.append, now=lambda: MOMENT)
    first = tracker.add_entry(DiaryEntry(0, datetime.datetime.min, DAY, "They said no", clock="9:30"))
    assert (first.number, first.written) == (1, MOMENT)
    assert Tracker(None, saved[-1]).state.diary == tracker.state.diary
    tracker.add_entry(entry("Again"))
    tracker.undo()
    assert [one.what for one in tracker.state.diary.entries] == ["They said no"]
    tracker.strike_entry(1)
    assert diary.faults(tracker.state.diary) == []
