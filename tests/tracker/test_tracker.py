import datetime
import string
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.content import Checklist, Item, KeyDate, Phase
from app.errors import TrackerError, VaultDamaged, VaultLocked, VaultNewer, VaultNotSaved
from app.tracker import Bookmark, FoundDate, State, StepState, Tracker, steps, upgrades
from app.tracker.history import History
from app.vault import MIN_COST, Vault

ELECTION = datetime.date(2027, 2, 15)
NO_CHECKLIST = Checklist("", "en", "", "", "", "", (), checked=ELECTION, check_by=ELECTION)
TERM = Bookmark("term", "ondernemingsraad")


class Clock:
    """A time that only moves when told to."""

    def __init__(self) -> None:
        self.time = datetime.datetime(2026, 11, 23, 14, 2, 31, 500)

    def now(self) -> datetime.datetime:
        return self.time

    def pass_minutes(self, minutes: int) -> datetime.datetime:
        self.time += datetime.timedelta(minutes=minutes)
        return self.time.replace(microsecond=0)


class Disk:
    """Keeps what is saved; refuses while `is_full`."""

    def __init__(self) -> None:
        self.saved: list[bytes] = []
        self.is_full = False

    def save(self, payload: bytes) -> None:
        if self.is_full:
            raise VaultNotSaved("Not saved: the disk is full.")
        self.saved.append(payload)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def tracker(disk: Disk, clock: Clock) -> Tracker:
    return Tracker(disk.save, now=clock.now)


@pytest.fixture
def run_id(tracker: Tracker, checklist: Checklist) -> str:
    return tracker.start_run(checklist, "Lunch club", ELECTION).id


def step(tracker: Tracker, run_id: str, item_id: str) -> StepState:
    return tracker.run(run_id).step(item_id)


# -- saving --


def test_every_change_is_saved_at_once_and_reads_back(tracker: Tracker, disk: Disk, checklist: Checklist) -> None:
    run = tracker.start_run(checklist, "Lunch club")
    tracker.tick(run.id, "count", "f-count")
    tracker.set_note(run.id, "count", "één")
    assert len(disk.saved) == 3
    assert Tracker(None, disk.saved[-1]).state == tracker.state
    assert tracker.payload == disk.saved[-1]


def test_a_change_that_changes_nothing_is_not_saved_and_not_undone(tracker: Tracker, disk: Disk, run_id: str) -> None:
    tracker.tick(run_id, "count", "f")
    before, saves = tracker.state, len(disk.saved)
    tracker.tick(run_id, "count", "f")
    tracker.tick(run_id, "count")
    tracker.untick(run_id, "lunch")
    tracker.set_note(run_id, "count", "")
    tracker.set_who(run_id, "count", "")
    tracker.set_own_due(run_id, "count", None)
    tracker.set_key_date(run_id, "election-day", ELECTION)
    tracker.rename_run(run_id, "Lunch club")
    tracker.archive_run(run_id, False)
    assert tracker.state is before
    assert len(disk.saved) == saves


def test_without_a_passphrase_nothing_is_written_and_everything_works(checklist: Checklist) -> None:
    tracker = Tracker(None)
    run = tracker.start_run(checklist, "Lunch club")
    tracker.tick(run.id, "count")
    tracker.undo()
    assert not tracker.is_stored
    assert not tracker.unsaved
    tracker.retry()
    assert tracker.run(run.id).steps == {}


def test_what_was_in_memory_is_kept_once_there_is_a_place(disk: Disk, checklist: Checklist) -> None:
    tracker = Tracker(None)
    tracker.start_run(checklist, "Lunch club")
    tracker.store_in(disk.save)
    assert tracker.is_stored
    assert Tracker(None, disk.saved[-1]).state == tracker.state
    tracker.reading.toggle_bookmark(TERM)
    assert len(disk.saved) == 2


def test_a_full_disk_leaves_the_work_in_memory_until_a_retry(tracker: Tracker, disk: Disk, run_id: str) -> None:
    told = []
    tracker.on_change(lambda: told.append(tracker.unsaved))
    disk.is_full = True
    with pytest.raises(VaultNotSaved):
        tracker.tick(run_id, "count")
    assert step(tracker, run_id, "count").status == "done"
    with pytest.raises(VaultNotSaved):
        tracker.set_note(run_id, "count", "still here")
    with pytest.raises(VaultNotSaved):
        tracker.retry()
    with pytest.raises(VaultNotSaved):
        tracker.undo()
    with pytest.raises(VaultNotSaved):
        tracker.redo()
    disk.is_full = False
    tracker.retry()
    assert told == [True, True, True, True, True, False]
    assert step(Tracker(None, disk.saved[-1]), run_id, "count").note == "still here"
    tracker.retry()
    assert len(disk.saved) == 2


def test_whatever_goes_wrong_while_saving_nothing_is_claimed(checklist: Checklist) -> None:
    def broken(_: bytes) -> None:
        raise MemoryError

    tracker = Tracker(broken)
    with pytest.raises(MemoryError):
        tracker.start_run(checklist, "Lunch club")
    assert tracker.unsaved
    assert len(tracker.state.runs) == 1


def test_a_text_that_cannot_be_read_is_not_replaced(disk: Disk) -> None:
    with pytest.raises(VaultDamaged):
        Tracker(disk.save, b"{")
    with pytest.raises(VaultNewer):
        Tracker(disk.save, b'{"format": 99}')
    assert disk.saved == []


def test_listeners_hear_of_each_change(tracker: Tracker, run_id: str) -> None:
    heard = []
    tracker.on_change(lambda: heard.append(step(tracker, run_id, "count").status))
    tracker.tick(run_id, "count")
    tracker.undo()
    tracker.redo()
    assert heard == ["done", "open", "done"]


# -- over a vault --


def test_over_a_vault(tmp_path: Path, checklist: Checklist) -> None:
    path = tmp_path / "notes.sealed"
    vault = Vault.create(path, "one two three", b"", MIN_COST)
    run = Tracker.over(vault).start_run(checklist, "Lunch club")
    opened = Tracker.over(Vault.open(path, "one two three"))
    assert opened.run(run.id) == run
    vault.lock()
    with pytest.raises(VaultLocked):
        Tracker.over(vault)
    assert [file.name for file in tmp_path.iterdir()] == ["notes.sealed"]


def test_an_older_text_is_kept_aside_when_the_newer_one_is_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(upgrades.STEPS, 0, lambda values: values)
    path = tmp_path / "notes.sealed"
    vault = Vault.create(path, "one two three", b'{"format": 0}', MIN_COST)
    before = path.read_bytes()
    tracker = Tracker.over(vault)
    assert not path.with_name("notes.sealed.text0.bak").exists()
    tracker.reading.toggle_bookmark(TERM)
    tracker.reading.toggle_bookmark(TERM)
    assert path.with_name("notes.sealed.text0.bak").read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 2


# -- runs --


def test_a_new_run(tracker: Tracker, checklist: Checklist) -> None:
    run = tracker.start_run(checklist, "  Lunch club ", ELECTION)
    moment = datetime.datetime(2026, 11, 23, 14, 2, 31)
    assert (run.checklist, run.name, run.started, run.last_change) == ("council", "Lunch club", moment, moment)
    assert run.key_dates == {"election-day": ELECTION}
    assert set(run.id) <= set(string.hexdigits)
    assert len(run.id) == 6


def test_the_same_checklist_runs_several_times(tracker: Tracker, checklist: Checklist) -> None:
    first, second = (tracker.start_run(checklist, name) for name in ("Site A", "Site B"))
    tracker.tick(first.id, "count")
    assert step(tracker, second.id, "count").status == "open"
    assert [run.name for run in tracker.state.runs] == ["Site A", "Site B"]


@pytest.mark.parametrize("name", ["", "  ", "\n"])
def test_a_run_and_a_step_need_a_name(tracker: Tracker, checklist: Checklist, run_id: str, name: str) -> None:
    before = tracker.state
    with pytest.raises(TrackerError):
        tracker.start_run(checklist, name)
    with pytest.raises(TrackerError):
        tracker.rename_run(run_id, name)
    with pytest.raises(TrackerError):
        tracker.add_step(run_id, name, "ready")
    assert tracker.state is before


def test_a_day_where_none_is_asked_for(tracker: Tracker, checklist: Checklist) -> None:
    with pytest.raises(TrackerError, match="no key date"):
        tracker.start_run(replace(checklist, key_dates=()), "Lunch club", ELECTION)


def test_a_second_run_has_the_dates_and_the_own_steps_but_not_what_was_done(tracker: Tracker, run_id: str) -> None:
    day, other = datetime.date(2026, 12, 4), datetime.date(2026, 12, 7)
    step = tracker.add_step(run_id, "Ask HR", "ready", "count", "employer", day)
    tracker.set_own_due(run_id, "count", other)
    tracker.set_note(run_id, "count", "Soup")
    tracker.set_who(run_id, step.id, "AB")
    tracker.tick(run_id, "count")
    copy = tracker.duplicate_run(run_id, "Site B")
    assert (copy.key_dates, copy.own_steps) == (tracker.run(run_id).key_dates, (step,))
    assert {key: state.own_due for key, state in copy.steps.items()} == {step.id: day, "count": other}
    assert {(state.status, state.note, state.who) for state in copy.steps.values()} == {("open", "", "")}
    assert tracker.duplicate_run(run_id, "C", with_progress=True).steps == tracker.run(run_id).steps


def test_rename_archive_remove(tracker: Tracker, run_id: str, clock: Clock) -> None:
    moment = clock.pass_minutes(5)
    tracker.rename_run(run_id, "Tea club")
    tracker.archive_run(run_id)
    run = tracker.run(run_id)
    assert (run.name, run.archived, run.last_change) == ("Tea club", True, moment)
    tracker.archive_run(run_id, False)
    tracker.remove_run(run_id)
    assert tracker.state.runs == ()
    with pytest.raises(TrackerError):
        tracker.run(run_id)
    tracker.undo()
    assert tracker.run(run_id).name == "Tea club"


def test_key_dates(tracker: Tracker, run_id: str) -> None:
    tracker.set_key_date(run_id, "signed", datetime.date(2026, 12, 1))
    tracker.set_key_date(run_id, "election-day", None)
    assert tracker.run(run_id).key_dates == {"signed": datetime.date(2026, 12, 1)}


def test_unknown_runs(tracker: Tracker, checklist: Checklist) -> None:
    for change in ("tick", "untick", "skip"):
        with pytest.raises(TrackerError):
            getattr(tracker, change)("nope", "count")
    with pytest.raises(TrackerError):
        tracker.remove_run("nope")
    with pytest.raises(TrackerError):
        tracker.move_step("nope", "own-1", 1, checklist)
    assert tracker.state == State()


# -- steps --


def test_tick_untick_skip(tracker: Tracker, run_id: str, clock: Clock) -> None:
    first = clock.pass_minutes(1)
    tracker.tick(run_id, "count", "f-count")
    assert step(tracker, run_id, "count") == StepState("done", first, fingerprint="f-count")
    second = clock.pass_minutes(1)
    tracker.skip(run_id, "count", "They counted")
    assert step(tracker, run_id, "count") == StepState("skipped", second, reason="They counted")
    third = clock.pass_minutes(1)
    tracker.untick(run_id, "count")
    assert step(tracker, run_id, "count") == StepState("open", third)
    assert tracker.run(run_id).last_change == third


def test_ticking_a_changed_step_again_accepts_the_new_text(tracker: Tracker, run_id: str) -> None:
    tracker.tick(run_id, "count", "older")
    tracker.tick(run_id, "count", "newer")
    assert step(tracker, run_id, "count").fingerprint == "newer"


def test_notes_names_and_days_outlive_ticks(tracker: Tracker, run_id: str) -> None:
    day = datetime.date(2026, 12, 1)
    tracker.set_note(run_id, "count", "Line one\nline two ")
    tracker.set_who(run_id, "count", "S., me")
    tracker.set_own_due(run_id, "count", day)
    tracker.tick(run_id, "count")
    tracker.untick(run_id, "count")
    state = step(tracker, run_id, "count")
    assert (state.note, state.who, state.own_due) == ("Line one\nline two ", "S., me", day)


def test_a_step_with_nothing_to_tell_is_not_kept(tracker: Tracker, run_id: str) -> None:
    tracker.set_note(run_id, "count", "x")
    tracker.set_note(run_id, "count", "")
    assert tracker.run(run_id).steps == {}


def test_own_steps(tracker: Tracker, run_id: str, checklist: Checklist) -> None:
    def shown() -> list[str]:
        return [line.title for line in steps(checklist, tracker.run(run_id)) if line.phase_id == "ready"]

    first = tracker.add_step(run_id, " Ask HR ", "ready", "count")
    second = tracker.add_step(run_id, "Call the union", "ready", first.id)
    assert first.id.startswith("own-")
    assert shown() == ["count (en)", "Ask HR", "Call the union", "choose-day (en)"]
    tracker.tick(run_id, second.id)
    tracker.rename_step(run_id, second.id, "Write to the union")
    tracker.move_step(run_id, first.id, 1, checklist)
    assert shown() == ["count (en)", "Write to the union", "Ask HR", "choose-day (en)"]
    tracker.remove_step(run_id, second.id)
    assert shown() == ["count (en)", "Ask HR", "choose-day (en)"]
    with pytest.raises(TrackerError):
        tracker.tick(run_id, second.id)
    with pytest.raises(TrackerError):
        tracker.remove_step(run_id, "count")
    tracker.undo()
    assert step(tracker, run_id, second.id).status == "done"


# -- bookmarks --


def test_a_found_date_is_one_change_in_a_list_or_in_a_new_one(
    tracker: Tracker, run_id: str, checklist: Checklist
) -> None:
    found = FoundDate("Take it back", datetime.date(2026, 12, 4), "legal", "calc:settlement-dates")
    before = tracker.state
    step = tracker.keep_date(found, run_id, checklist)
    last = steps(checklist, tracker.run(run_id))[-1]
    assert (last.id, last.title, last.kind, last.link) == (step.id, "Take it back", "legal", "calc:settlement-dates")
    assert last.due is not None
    assert (last.due.day, last.due.kind) == (datetime.date(2026, 12, 4), "legal")
    tracker.undo()
    assert tracker.state == before
    run = tracker.keep_date_in_new_list(found, "My dates")
    assert tracker.run(run.id).own_steps[0].title == "Take it back"
    tracker.keep_date(found._replace(title="Ask a lawyer", kind="own"), run.id, NO_CHECKLIST)
    assert [step.title for step in steps(NO_CHECKLIST, tracker.run(run.id))] == ["Take it back", "Ask a lawyer"]
    tracker.undo()
    tracker.undo()
    assert tracker.state == before
    with pytest.raises(TrackerError):
        tracker.keep_date_in_new_list(found, " ")


def test_bookmarks(tracker: Tracker) -> None:
    section = replace(TERM, section="x")
    assert tracker.reading.toggle_bookmark(TERM) is True
    assert tracker.reading.toggle_bookmark(section) is True
    assert tracker.reading.toggle_bookmark(TERM) is False
    assert tracker.state.bookmarks == (section,)


# -- undo and redo --


def test_nothing_to_take_back(tracker: Tracker) -> None:
    assert not tracker.can_undo
    assert not tracker.can_redo
    with pytest.raises(TrackerError):
        tracker.undo()
    with pytest.raises(TrackerError):
        tracker.redo()


def test_a_new_change_ends_what_could_be_redone(tracker: Tracker) -> None:
    tracker.reading.toggle_bookmark(TERM)
    tracker.undo()
    tracker.reading.toggle_bookmark(Bookmark("term", "ww"))
    assert not tracker.can_redo


def test_history_has_an_end_and_keeps_the_newest() -> None:
    history = History(State())
    numbered = [State(bookmarks=(Bookmark("term", str(number)),)) for number in range(150)]
    for state in numbered:
        history.put(state)
    taken_back = []
    while history.can_undo:
        history.undo()
        taken_back.append(history.state)
    assert taken_back == numbered[-2:-102:-1]


MOMENT = datetime.datetime(2026, 11, 23)
LIST = Checklist(
    "c", "en", "C", "", "", "", (Phase("p", "P", tuple(Item(name, name, "", "", name) for name in "xyz")),),
    checked=MOMENT.date(), check_by=MOMENT.date(), key_dates=(KeyDate("k", "K"),),
)  # fmt: skip
items = st.sampled_from("xyz")
days = st.none() | st.dates()
changes = st.one_of(
    st.tuples(st.just("tick"), items, st.sampled_from(["", "f"])),
    st.tuples(st.just("untick"), items),
    st.tuples(st.just("skip"), items, st.text(max_size=3)),
    st.tuples(st.just("set_note"), items, st.text(max_size=3)),
    st.tuples(st.just("set_who"), items, st.text(max_size=3)),
    st.tuples(st.just("set_own_due"), items, days),
    st.tuples(st.just("set_key_date"), st.just("k"), days),
    st.tuples(st.just("rename_run"), st.sampled_from(["A", "B"])),
    st.tuples(st.just("archive_run"), st.booleans()),
    st.tuples(st.just("add_step"), st.sampled_from(["A", "B"]), st.just("p"), items | st.just("")),
)


@given(st.lists(changes, max_size=30), st.data())
def test_undo_and_redo_walk_through_exactly_the_states_there_were(
    made: list[tuple[Any, ...]], data: st.DataObject
) -> None:
    saved: list[bytes] = []
    tracker = Tracker(saved.append, now=lambda: MOMENT)
    run_id = tracker.start_run(LIST, "Name").id
    states = [State(), tracker.state]
    for name, *args in made:
        getattr(tracker, name)(run_id, *args)
        if tracker.state is not states[-1]:
            states.append(tracker.state)
    place = len(states) - 1
    for back in data.draw(st.lists(st.booleans(), max_size=60)):
        assert tracker.can_undo == (place > 0)
        assert tracker.can_redo == (place < len(states) - 1)
        if back and tracker.can_undo:
            tracker.undo()
            place -= 1
        elif not back and tracker.can_redo:
            tracker.redo()
            place += 1
        assert tracker.state == states[place]
        assert Tracker(None, saved[-1]).state == states[place]


@given(st.lists(changes, max_size=30))
def test_the_states_before_stay_as_they_were(made: list[tuple[Any, ...]]) -> None:
    tracker = Tracker(None, now=lambda: MOMENT)
    run_id = tracker.start_run(LIST, "Name").id
    kept = []
    for name, *args in made:
        kept.append((tracker.state, tracker.payload))
        getattr(tracker, name)(run_id, *args)
    assert all(upgrades.encode(state) == payload for state, payload in kept)
