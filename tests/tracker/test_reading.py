"""Marks and notes on passages: kept, changed, taken back, handed over, and joined from two sides."""

import datetime
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import TrackerError
from app.tracker import Mark, Tracker, merge_marks, pack, unpack_all, without_notes
from app.tracker.passages import Passage
from app.tracker.state import digest

START = datetime.datetime(2026, 11, 24, 9)
PASSAGE = Passage("sign", "You need not sign today.", "at work.", "Ask for time.")
GUIDE = "dismissal/settlement-agreement"


class Clock:
    def __init__(self) -> None:
        self.time = START

    def __call__(self) -> datetime.datetime:
        self.time += datetime.timedelta(minutes=1)
        return self.time


@pytest.fixture
def tracker() -> Tracker:
    return Tracker(None, now=Clock())


def mark(tracker: Tracker, note: str = "") -> Mark:
    return tracker.reading.add_mark("guide", GUIDE, "en", PASSAGE, note)


def test_a_mark_is_kept_with_what_finds_it_again() -> None:
    saved: list[bytes] = []
    tracker = Tracker(saved.append, now=Clock())
    made = mark(tracker, "Tell S.")
    again = Tracker(None, saved[-1]).reading.mark(made.id)
    assert again == made
    assert (again.kind, again.page, again.lang) == ("guide", GUIDE, "en")
    assert (again.section, again.quote, again.before, again.after, again.note) == (
        "sign", "You need not sign today.", "at work.", "Ask for time.", "Tell S.",
    )  # fmt: skip


def test_the_same_passage_is_marked_once(tracker: Tracker) -> None:
    assert mark(tracker) == mark(tracker, "again")
    assert len(tracker.state.marks) == 1
    tracker.reading.add_mark("guide", GUIDE, "nl", PASSAGE)
    assert len(tracker.state.marks) == 2


def test_note_and_removal_can_be_taken_back(tracker: Tracker) -> None:
    made = mark(tracker)
    tracker.reading.set_mark_note(made.id, "Ask the union.")
    tracker.reading.remove_mark(made.id)
    assert tracker.state.marks == ()
    with pytest.raises(TrackerError):
        tracker.reading.mark(made.id)
    tracker.undo()
    assert tracker.reading.mark(made.id).note == "Ask the union."
    tracker.undo()
    assert tracker.reading.mark(made.id).note == ""


def test_undo_over_two_commands_brings_a_mark_back() -> None:
    saved: list[bytes] = []
    first = Tracker(saved.append, now=Clock(), keeps_undo=True)
    made = mark(first, "n")
    Tracker(saved.append, saved[-1], keeps_undo=True).reading.remove_mark(made.id)
    third = Tracker(saved.append, saved[-1], keeps_undo=True)
    third.undo()
    assert third.state.marks == (made,)


def test_marks_leave_only_when_asked_for(tracker: Tracker) -> None:
    made = mark(tracker, "Tell S.")
    other = tracker.reading.add_mark("guide", "pay/late", "en", PASSAGE, "private")
    run = tracker.start_run(None, "Garden")
    for text in (pack(run), pack(without_notes(run))):
        assert unpack_all(text).marks == ()
        assert b"sign today" not in text
    marks = tracker.reading.hand_out_marks([GUIDE])
    assert [mark.id for mark in marks] == [made.id]
    found = unpack_all(pack(run, marks))
    assert (found.run, found.marks) == (run, marks)
    assert b"private" not in pack(run, marks)
    assert not tracker.reading.mark(other.id).shared


def test_a_copy_that_comes_back_does_not_undo_a_newer_note(tracker: Tracker) -> None:
    made = mark(tracker, "old")
    copies = tracker.reading.hand_out_marks([GUIDE])
    tracker.reading.set_mark_note(made.id, "new")
    tracker.reading.take_in_marks(copies)
    assert (tracker.reading.mark(made.id).note, tracker.reading.mark(made.id).kept) == ("new", ())


def test_two_notes_on_one_passage_are_both_kept_until_one_is_let_go(tracker: Tracker) -> None:
    made = mark(tracker, "first")
    colleague = Tracker(None, now=Clock())
    colleague.reading.take_in_marks(tracker.reading.hand_out_marks([GUIDE]))
    colleague.reading.set_mark_note(made.id, "theirs")
    tracker.reading.set_mark_note(made.id, "mine, and later")
    tracker.reading.set_mark_note(made.id, "mine, and later still")
    tracker.reading.take_in_marks(colleague.state.marks)
    joined = tracker.reading.mark(made.id)
    assert {joined.note, *joined.kept} == {"mine, and later still", "theirs"}
    tracker.reading.let_note_go(made.id, joined.kept[0])
    tracker.reading.take_in_marks(colleague.state.marks)
    assert tracker.reading.mark(made.id).kept == ()


def handed_to_a_colleague(tracker: Tracker, clock: Callable[[], datetime.datetime]) -> Tracker:
    colleague = Tracker(None, now=clock)
    colleague.reading.take_in_marks(tracker.reading.hand_out_marks([GUIDE]))
    return colleague


def test_what_was_replaced_knowingly_stays_replaced_whatever_the_clocks_say(tracker: Tracker) -> None:
    made = mark(tracker, "first")
    colleague = handed_to_a_colleague(tracker, lambda: START - datetime.timedelta(days=1))
    colleague.reading.set_mark_note(made.id, "second")
    for both in (
        merge_marks(tracker.state.marks, colleague.state.marks),
        merge_marks(colleague.state.marks, tracker.state.marks),
    ):
        assert [(found.note, found.kept) for found in both] == [("second", ())]


def test_a_note_that_is_written_again_counts_again(tracker: Tracker) -> None:
    """However the copies meet: with one that never had it, with one that replaced it before it came back, and the
    join of both with a third.
    """
    made = mark(tracker)
    never, third = (handed_to_a_colleague(tracker, Clock()) for _ in range(2))
    tracker.reading.set_mark_note(made.id, "a")
    tracker.reading.hand_out_marks([GUIDE])
    tracker.reading.set_mark_note(made.id, "b")
    after = handed_to_a_colleague(tracker, Clock())
    tracker.reading.set_mark_note(made.id, "a")
    stale = merge_marks(tracker.state.marks, after.state.marks)
    assert [(found.note, found.kept) for found in stale] == [("a", ())]
    for colleague, note in ((never, "c"), (after, "d"), (third, "e")):
        colleague.reading.set_mark_note(made.id, note)
        (joined,) = merge_marks(tracker.state.marks, colleague.state.marks)
        assert {joined.note, *joined.kept} == {"a", note}
    (joined,) = merge_marks(merge_marks(stale, never.state.marks), third.state.marks)
    assert {joined.note, *joined.kept} == {"a", "c", "e"}


def test_of_a_note_that_never_left_nothing_stays(tracker: Tracker) -> None:
    made = mark(tracker, "private")
    tracker.reading.set_mark_note(made.id, "b")
    assert tracker.reading.mark(made.id).replaced == ()


def test_a_note_that_was_taken_away_knowingly_stays_away(tracker: Tracker) -> None:
    made = mark(tracker, "a")
    colleague = handed_to_a_colleague(tracker, Clock())
    tracker.reading.set_mark_note(made.id, "")
    (joined,) = merge_marks(tracker.state.marks, colleague.state.marks)
    assert (joined.note, joined.kept) == ("", ())


moments = st.sampled_from([START + datetime.timedelta(hours=hour) for hour in range(3)])
notes = st.sampled_from(["", "a", "b", "ab", "call Samira", "é\nline two"])
copies = st.builds(
    Mark, id=st.sampled_from(["1", "2", "3"]), kind=st.just("guide"), page=st.just(GUIDE), lang=st.just("en"),
    section=st.just("sign"), quote=st.just("q"), made=moments, note=notes, changed=st.none() | moments,
    shared=st.booleans(), kept=st.lists(notes.filter(bool), max_size=2, unique=True).map(sorted).map(tuple),
    replaced=st.lists(notes.filter(bool).map(lambda note: digest("note", note)), max_size=2, unique=True).map(sorted).map(tuple),
)  # fmt: skip
sides = st.lists(copies, max_size=3, unique_by=lambda mark: mark.id).map(tuple)


@settings(max_examples=1000, deadline=None)
@given(sides, sides)
def test_both_orders_give_the_same_and_no_note_is_lost(a: tuple[Mark, ...], b: tuple[Mark, ...]) -> None:
    joined = merge_marks(a, b)
    assert joined == merge_marks(b, a)
    assert merge_marks(joined, a) == merge_marks(joined, b) == joined
    for mark, others in (*((mark, b) for mark in a), *((mark, a) for mark in b)):
        found = next(other for other in joined if other.id == mark.id)
        knows = {known for other in others if other.id == mark.id for known in other.replaced}
        for note in (mark.note, *mark.kept):
            if digest("note", note) in knows:
                continue  # the other side replaced it knowingly
            assert set(note.splitlines()) <= set(found.note.splitlines()) or note in found.kept
