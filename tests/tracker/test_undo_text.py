import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from app.content import Checklist
from app.tracker import Bookmark, DiaryEntry, State, Tracker, decode
from app.tracker.undo_text import read_undo
from tests.tracker.conftest import _checklist as make_checklist

MOMENT = datetime.datetime(2026, 11, 24, 10)
acts = st.lists(
    st.sampled_from(["start", "tick", "note", "entry", "strike", "mark", "remove", "undo", "redo"]), max_size=15
)


class Disk:
    def __init__(self) -> None:
        self.text = b""

    def save(self, payload: bytes) -> None:
        self.text = payload


def act(tracker: Tracker, word: str, checklist: Checklist) -> None:
    runs, entries = tracker.state.runs, tracker.state.diary.entries
    if word == "start":
        tracker.start_run(checklist, "Name")
    elif word == "tick" and runs:
        tracker.tick(runs[-1].id, "count", "f")
    elif word == "note" and runs:
        tracker.set_note(runs[0].id, "count", f"note {len(tracker.payload)}")
    elif word == "entry":
        tracker.add_entry(DiaryEntry(0, MOMENT, MOMENT.date(), "What"))
    elif word == "strike" and entries and not entries[-1].struck:
        tracker.strike_entry(entries[-1].number)
    elif word == "mark":
        tracker.reading.toggle_bookmark(Bookmark("term", "ww"))
    elif word == "remove" and runs:
        tracker.remove_run(runs[0].id)
    elif word == "undo" and tracker.can_undo:
        tracker.undo()
    elif word == "redo" and tracker.can_redo:
        tracker.redo()


@settings(max_examples=200, deadline=None)
@given(acts)
def test_command_after_command_undoes_as_one_window_does_as_far_as_it_reaches(words: list[str]) -> None:
    checklist = make_checklist("en")
    disk = Disk()
    states = [State()]
    for word in words:
        tracker = Tracker(disk.save, disk.text, now=lambda: MOMENT, keeps_undo=True)
        assert tracker.state == states[-1]
        act(tracker, word, checklist)
        states.append(tracker.state)
        assert decode(disk.text) == tracker.state or not disk.text


def test_the_last_ten_changes_can_be_taken_back_by_later_commands(checklist: Checklist) -> None:
    disk = Disk()
    tracker = Tracker(disk.save, keeps_undo=True, now=lambda: MOMENT)
    run = tracker.start_run(checklist, "Name")
    states = []
    for number in range(15):
        states.append(tracker.state)
        tracker.set_note(run.id, "count", f"Note {number}")
    for expected in reversed(states[5:]):
        tracker = Tracker(disk.save, disk.text, keeps_undo=True)
        tracker.undo()
        assert tracker.state == expected
    assert not Tracker(disk.save, disk.text, keeps_undo=True).can_undo
    for _ in range(10):
        tracker = Tracker(disk.save, disk.text, keeps_undo=True)
        tracker.redo()
    assert tracker.run(run.id).step("count").note == "Note 14"


def test_an_erased_run_is_in_no_text_any_more(checklist: Checklist) -> None:
    disk = Disk()
    tracker = Tracker(disk.save, keeps_undo=True)
    run = tracker.start_run(checklist, "Erase me please")
    tracker.set_note(run.id, "count", "canary")
    other = tracker.start_run(checklist, "Other")
    tracker.remove_run(run.id)
    assert b"Erase me" not in disk.text
    assert b"canary" not in disk.text
    tracker = Tracker(disk.save, disk.text, keeps_undo=True)
    tracker.tick(other.id, "count")
    tracker = Tracker(disk.save, disk.text, keeps_undo=True)
    tracker.undo()
    assert not tracker.can_undo


def test_the_window_writes_no_history(checklist: Checklist) -> None:
    disk = Disk()
    tracker = Tracker(disk.save)
    tracker.start_run(checklist, "Name")
    assert b"undo" not in disk.text


def test_a_history_that_cannot_be_read_is_no_history(checklist: Checklist) -> None:
    state = State()
    for text in (
        b"",
        b"{",
        b'{"undo": 3}',
        b'{"undo": {"before": [{"order": ["gone"]}]}}',
        b'{"undo": {"before": {}}}',
    ):
        assert read_undo(text, state).before == ()


def test_a_struck_entry_is_in_no_text_any_more() -> None:
    disk = Disk()
    tracker = Tracker(disk.save, keeps_undo=True, now=lambda: MOMENT)
    tracker.add_entry(DiaryEntry(0, MOMENT, MOMENT.date(), "canary"))
    tracker = Tracker(disk.save, disk.text, keeps_undo=True, now=lambda: MOMENT)
    tracker.strike_entry(1)
    assert b"canary" not in disk.text
    tracker.undo()  # until the window locks, as with an erased run
    assert tracker.state.diary.entries[0].what == "canary"


def test_another_diary_is_taken_back_by_a_later_command() -> None:
    """As after restoring a backup: that diary is not the beginning of the present one."""
    disk = Disk()
    tracker = Tracker(disk.save, keeps_undo=True, now=lambda: MOMENT)
    for what in ("mine", "mine, too"):
        tracker.add_entry(DiaryEntry(0, MOMENT, MOMENT.date(), what))
    before = tracker.state
    other = Tracker(None, now=lambda: MOMENT)
    for what in ("of the backup", "of the backup, too", "and a third"):
        other.add_entry(DiaryEntry(0, MOMENT, MOMENT.date(), what))
    tracker.restore(other.state)
    tracker = Tracker(disk.save, disk.text, keeps_undo=True, now=lambda: MOMENT)
    tracker.undo()
    assert tracker.state == before
