"""Two people's copies of one run: both orders give the same, and nothing of either is lost."""

import datetime
from collections import defaultdict
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.content import Checklist, Item, KeyDate, Phase
from app.errors import TrackerError
from app.tracker import Kept, OwnStep, Run, StepState, Tracker, merge_runs, pack, steps, unpack

PAIRS, SOAK_PAIRS = 1200, 20_000  # the promise is 1,000
START = datetime.datetime(2026, 11, 23, 9)
LIST = Checklist(
    "c", "en", "C", "", "", "", (Phase("p", "P", tuple(Item(name, name, "", "", name) for name in "xyz")),),
    checked=START.date(), check_by=START.date(), key_dates=(KeyDate("k", "K"),),
)  # fmt: skip

texts = st.sampled_from(["", "a", "b", "ab", "call Samira", "é\nline two"])
items = st.sampled_from(["x", "y", "z", "own"])
days = st.none() | st.sampled_from([datetime.date(2027, 2, 15), datetime.date(2027, 2, 22)])
edits = st.one_of(
    st.tuples(st.just("tick"), items, st.sampled_from(["", "f", "g"])),
    st.tuples(st.just("untick"), items),
    st.tuples(st.just("skip"), items, texts),
    st.tuples(st.just("set_note"), items, texts),
    st.tuples(st.just("set_who"), items, texts),
    st.tuples(st.just("set_own_due"), items, days),
    st.tuples(st.just("set_key_date"), st.just("k"), days),
    st.tuples(st.just("rename_run"), st.sampled_from(["A", "B"])),
    st.tuples(st.just("archive_run"), st.booleans()),
    st.tuples(st.just("finish_run")),
    st.tuples(
        st.just("add_step"),
        st.sampled_from(["Ask", "Write"]),
        st.just("p"),
        st.sampled_from(["", "x", "z"]),
        st.sampled_from(["employer", "legal"]),
        days,
    ),
    st.tuples(st.just("rename_step"), st.just("own"), st.sampled_from(["Ask HR", "Write it"])),
    st.tuples(st.just("move_step"), st.just("own"), st.integers(-3, 3)),
    st.tuples(st.just("remove_step"), st.just("own")),
    st.tuples(st.just("undo")),
)
acts = st.lists(
    st.tuples(st.sampled_from(["ann", "ben", "ann to ben", "ben to ann"]), st.integers(0, 90), edits), max_size=25
)


class Person:
    """A tracker with a clock of its own, and everything that was ever seen on its screen."""

    def __init__(self, hours_ahead: int) -> None:
        self.time = START + datetime.timedelta(hours=hours_ahead)
        self.tracker = Tracker(None, now=lambda: self.time)
        self.seen: dict[tuple[str, str], set[str]] = defaultdict(set)

    @property
    def run(self) -> Run:
        return self.tracker.state.runs[0]

    def look(self) -> None:
        if self.tracker.state.runs:
            for place, text in shown(self.run).items():
                self.seen[place].add(text)

    def edit(self, words: tuple[Any, ...]) -> None:
        name, *args = words
        if name == "undo":
            if self.tracker.can_undo:
                self.tracker.undo()
            if not self.tracker.state.runs:
                self.tracker.redo()  # the start itself stays
        else:
            own = self.run.own_steps
            if "own" in args and not own:
                return
            args = [own[-1].id if arg == "own" else arg for arg in args]
            if name == "move_step":
                args.append(LIST)
            getattr(self.tracker, name)(self.run.id, *args)
        self.look()

    def give_to(self, other: "Person") -> None:
        other.tracker.take_in(unpack(pack(self.tracker.hand_out(self.run.id))))
        other.look()


def shown(run: Run) -> dict[tuple[str, str], str]:
    """Every value that a person put in, by step and field."""
    found = {("", "name"): run.name} | {("", f"key:{key}"): day.isoformat() for key, day in run.key_dates.items()}
    for step in run.own_steps:
        found[step.id, "title"] = step.title
    for step_id, state in run.steps.items():
        for field in ("note", "who"):
            found[step_id, field] = getattr(state, field)
        found[step_id, "due"] = state.own_due.isoformat() if state.own_due else ""
        if state.status != "open":
            moment = state.changed.isoformat() if state.changed else ""
            found[step_id, "status"] = " ".join(filter(None, [state.status, moment, state.reason]))
    return {place: text for place, text in found.items() if text}


def kept_in(run: Run) -> dict[tuple[str, str], set[str]]:
    found = defaultdict(set)
    for step_id, kept in [("", run.kept), *((step_id, state.kept) for step_id, state in run.steps.items())]:
        for text in kept:
            found[step_id, text.field].add(text.text)
    return found


def says(text: str, other: str) -> bool:
    """Whether all of `other` stands in `text`, line by line; of a mark, whether only the reason is more."""
    is_mark = other.split(" ")[0] in ("done", "skipped") and len(other.split(" ")) <= 2
    return all(line in text.splitlines() for line in other.splitlines()) or (is_mark and text.startswith(f"{other} "))


def assert_nothing_is_lost(joined: Run, mine: Run, seen_by_other: dict[tuple[str, str], set[str]]) -> None:
    """Every value of `mine` is there, or kept beside, or was seen and replaced by the other one."""
    now, kept = shown(joined), kept_in(joined)
    for place, text in shown(mine).items():
        assert says(now.get(place, ""), text) or text in kept[place] or text in seen_by_other[place], (place, text)
    for place, old in kept_in(mine).items():
        for text in old:
            assert says(now.get(place, ""), text) or text in kept[place] or text in seen_by_other[place], (place, text)


def check_pair(made: list[tuple[str, int, tuple[Any, ...]]], ahead: int) -> None:
    """Two people work on their copies, and hand them back and forth; then the copies are joined in both orders."""
    ann, ben = Person(0), Person(ahead)
    ann.tracker.start_run(LIST, "Lunch club")
    ann.look()
    ann.give_to(ben)
    for who, minutes, words in made:
        for person in (ann, ben):
            person.time += datetime.timedelta(minutes=minutes)
        if who == "ann to ben":
            ann.give_to(ben)
        elif who == "ben to ann":
            ben.give_to(ann)
        else:
            (ann if who == "ann" else ben).edit(words)
    joined = merge_runs(ann.run, ben.run)
    assert joined == merge_runs(ben.run, ann.run)
    assert merge_runs(joined, joined) == joined
    assert_nothing_is_lost(joined, ann.run, ben.seen)
    assert_nothing_is_lost(joined, ben.run, ann.seen)
    assert unpack(pack(joined)) == joined


@settings(max_examples=PAIRS, deadline=None)
@given(acts, st.integers(-3, 3))
def test_both_orders_give_the_same_and_nothing_is_lost(
    pairs: Callable[[], None], made: list[tuple[str, int, tuple[Any, ...]]], ahead: int
) -> None:
    check_pair(made, ahead)
    pairs()


@pytest.mark.soak
@settings(max_examples=SOAK_PAIRS, deadline=None)
@given(acts, st.integers(-3, 3))
def test_many_more_pairs(pairs: Callable[[], None], made: list[tuple[str, int, tuple[Any, ...]]], ahead: int) -> None:
    check_pair(made, ahead)
    pairs()


moments = st.sampled_from([START + datetime.timedelta(hours=hours) for hours in (0, 1, 5, 30)])
field_times = st.dictionaries(st.sampled_from(["note", "who", "due"]), moments, max_size=3)
states = st.builds(
    StepState, status=st.sampled_from(["open", "done", "skipped"]), changed=st.none() | moments, reason=texts, note=texts,
    who=texts, own_due=days, fingerprint=st.sampled_from(["", "f"]), times=field_times,
    kept=st.lists(st.builds(Kept, st.sampled_from(["note", "who"]), texts), max_size=2).map(lambda kept: tuple(sorted(set(kept)))),
)  # fmt: skip
states = states.map(lambda state: state if state.status != "open" else replace(state, reason="", fingerprint=""))
own = st.builds(
    OwnStep, st.sampled_from(["own-1", "own-2"]), st.sampled_from(["Ask", "Write"]), st.just("p"), st.just("x")
)
runs = st.builds(
    Run, id=st.just("r"), checklist=st.just("c"), name=st.sampled_from(["A", "B"]), started=moments, last_change=moments,
    key_dates=st.dictionaries(st.sampled_from(["k", "l"]), days.filter(bool), max_size=2),
    steps=st.dictionaries(st.sampled_from(["x", "y", "own-1"]), states, max_size=3),
    own_steps=st.lists(own, max_size=2, unique_by=lambda step: step.id).map(tuple),
    archived=st.booleans(), finished=st.none() | moments, handed=st.none() | moments,
    known=st.none() | st.dictionaries(st.sampled_from(["x", "y"]), st.sampled_from(["X", "x"])),
    times=st.dictionaries(st.sampled_from(["name", "archived", "key:k"]), moments),
)  # fmt: skip


@settings(max_examples=PAIRS, deadline=None)
@given(runs, runs)
def test_copies_that_know_nothing_of_each_other_lose_nothing_at_all(pairs: Callable[[], None], a: Run, b: Run) -> None:
    pairs()
    joined = merge_runs(a, b)
    assert joined == merge_runs(b, a)
    for mine in (a, b):
        assert_nothing_is_lost(joined, mine, defaultdict(set))


# -- by example --


def test_undo_after_a_copy_left_is_a_change_that_holds(ann: "Person", ben: "Person") -> None:
    ann.edit(("set_note", "x", "Written too fast"))
    ann.tracker.add_step(ann.run.id, "Ask", "p")
    ann.give_to(ben)
    ann.time += datetime.timedelta(minutes=1)
    ann.edit(("undo",))
    ann.edit(("undo",))
    ben.give_to(ann)
    assert (ann.run.step("x").note, ann.run.own_steps) == ("Ask HR", ())
    ann.tracker.undo()
    ann.tracker.redo()
    ann.give_to(ben)
    assert (ben.run.step("x").note, ben.run.own_steps, ben.run.step("x").kept) == ("Ask HR", (), ())


def test_a_text_taken_back_and_written_again_is_not_taken_for_an_old_one(ann: "Person", ben: "Person") -> None:
    ben.edit(("set_note", "y", "Friday"))
    ben.edit(("undo",))
    ben.give_to(ann)
    ben.edit(("set_note", "y", "Friday"))
    ben.give_to(ann)
    assert ann.run.step("y").note == "Friday"


def test_a_removal_that_was_undone_stays_undone(ann: "Person", ben: "Person") -> None:
    ann.tracker.add_step(ann.run.id, "Ask", "p")
    ann.give_to(ben)
    ann.edit(("remove_step", "own"))
    ann.give_to(ben)
    assert ben.run.own_steps == ()
    ann.edit(("undo",))
    ben.give_to(ann)
    assert [step.title for step in ann.run.own_steps] == ["Ask"]


@pytest.fixture
def ann() -> Person:
    person = Person(0)
    person.tracker.start_run(LIST, "Lunch club")
    return person


@pytest.fixture
def ben(ann: Person) -> Person:
    person = Person(0)
    ann.tracker.set_note(ann.run.id, "x", "Ask HR")
    ann.give_to(person)
    for one in (ann, person):
        one.time += datetime.timedelta(hours=1)
    return person


def test_different_steps_come_together(ann: Person, ben: Person) -> None:
    ann.edit(("tick", "x", "f"))
    ben.edit(("set_note", "y", "Friday"))
    ben.give_to(ann)
    assert ann.run.step("x").status == "done"
    assert ann.run.step("y").note == "Friday"


def test_what_was_replaced_knowingly_does_not_come_back(ann: Person, ben: Person) -> None:
    ben.edit(("set_note", "x", "HR said no"))
    ben.give_to(ann)
    assert (ann.run.step("x").note, ann.run.step("x").kept) == ("HR said no", ())
    ben.edit(("set_note", "x", ""))
    ben.give_to(ann)
    assert (ann.run.step("x").note, ann.run.step("x").kept) == ("", ())


def test_two_notes_at_one_step_are_both_kept_until_one_is_let_go(ann: Person, ben: Person) -> None:
    ann.edit(("set_note", "x", "HR said yes"))
    ben.time += datetime.timedelta(minutes=1)
    ben.edit(("set_note", "x", "HR said no"))
    ben.give_to(ann)
    assert ann.run.step("x").note == "HR said no"
    assert ann.run.step("x").kept == (Kept("note", "HR said yes"),)
    ann.tracker.let_go(ann.run.id, "x", Kept("note", "HR said yes"))
    ben.give_to(ann)
    ann.give_to(ben)
    assert ann.run.step("x").kept == ben.run.step("x").kept == ()


def test_a_text_that_came_back_is_kept_however_often_the_other_copy_comes(ann: Person, ben: Person) -> None:
    for text in ("HR said no", "Ask HR"):  # there, away, and there again
        ann.edit(("set_note", "x", text))
        ann.tracker.hand_out(ann.run.id)
    ben.time += datetime.timedelta(minutes=1)
    for text in ("HR said no", "Ask Samira"):
        ben.edit(("set_note", "x", text))
        ben.tracker.hand_out(ben.run.id)
    for _ in range(2):
        ben.give_to(ann)
        assert (ann.run.step("x").note, ann.run.step("x").kept) == ("Ask Samira", (Kept("note", "Ask HR"),))


@pytest.mark.parametrize("step", ["x", ""])
def test_what_one_of_two_let_go_goes_from_both_copies(step: str, ann: Person, ben: Person) -> None:
    for person, minute, said in ((ann, 1, "yes"), (ben, 2, "no")):
        person.time += datetime.timedelta(minutes=minute)
        person.edit(("set_note", "x", f"HR said {said}"))
        person.edit(("rename_run", f"List {said}"))
    ben.give_to(ann)
    ann.give_to(ben)
    (kept,) = ann.run.step("x").kept if step else ann.run.kept
    assert kept.text.endswith("yes")
    ann.tracker.let_go(ann.run.id, step, kept)
    for joined in (merge_runs(ann.run, ben.run), merge_runs(ben.run, ann.run)):
        assert kept not in (joined.step("x").kept if step else joined.kept)
    ann.give_to(ben)
    assert kept not in (ben.run.step("x").kept if step else ben.run.kept)


@pytest.mark.parametrize(("mine", "later"), [("paid", "not paid"), ("no", "I know nothing"), ("Ask", "Ask HR again")])
def test_a_short_note_is_not_taken_for_a_part_of_a_longer_one(mine: str, later: str, ann: Person, ben: Person) -> None:
    ann.edit(("set_note", "y", mine))
    ben.time += datetime.timedelta(minutes=1)
    ben.edit(("set_note", "y", later))
    ben.give_to(ann)
    assert (ann.run.step("y").note, ann.run.step("y").kept) == (later, (Kept("note", mine),))


def test_a_note_that_the_other_one_went_on_with_is_not_kept_twice(ann: Person, ben: Person) -> None:
    ann.edit(("set_note", "y", "Called"))
    ben.time += datetime.timedelta(minutes=1)
    ben.edit(("set_note", "y", "Called\nNo answer"))
    ben.give_to(ann)
    assert (ann.run.step("y").note, ann.run.step("y").kept) == ("Called\nNo answer", ())


def test_a_removed_step_stays_away_unless_somebody_wrote_on_it(ann: Person, ben: Person) -> None:
    for title in ("Ask", "Write"):
        ann.tracker.add_step(ann.run.id, title, "p")
    ann.give_to(ben)
    asked, wrote = (step.id for step in ann.run.own_steps)
    ben.tracker.set_note(ben.run.id, wrote, "important")
    for step_id in (asked, wrote):
        ann.tracker.remove_step(ann.run.id, step_id)
    ben.give_to(ann)
    assert [(line.id, line.state.note) for line in steps(LIST, ann.run) if line.is_own] == [(wrote, "important")]


def test_an_untick_is_not_undone_by_an_old_copy(ann: Person, ben: Person) -> None:
    ann.edit(("tick", "x", "f"))
    ann.give_to(ben)
    ben.edit(("untick", "x"))
    ben.give_to(ann)
    assert ann.run.step("x").status == "open"


def test_copies_of_different_runs(ann: Person) -> None:
    with pytest.raises(TrackerError, match="two different checklists"):
        merge_runs(ann.run, replace(ann.run, checklist="other"))
    with pytest.raises(TrackerError):
        merge_runs(ann.run, replace(ann.run, id="other"))


def test_that_a_copy_left_is_no_change_to_take_back(ann: Person) -> None:
    ann.edit(("tick", "x", "f"))
    ann.tracker.hand_out(ann.run.id)
    ann.tracker.undo()
    assert ann.run.step("x").status == "open"
