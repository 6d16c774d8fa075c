import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.content import Checklist, Item, Phase
from app.errors import TrackerError
from app.tracker import OwnStep, Run, StepState, own_steps
from app.tracker.own_steps import arrange

MOMENT = datetime.datetime(2026, 11, 23)
RUN = Run("r", "council", "Name", MOMENT, MOMENT)


def mine(step_id: str, phase: str, after: str = "") -> OwnStep:
    return OwnStep(f"own-{step_id}", step_id.upper(), phase, after)


def order(checklist: Checklist, run: Run) -> dict[str, list[str]]:
    return {phase_id: [step.id for step in steps] for phase_id, steps in arrange(checklist, run)}


def add(run: Run, *steps: OwnStep) -> Run:
    for step in steps:
        run = own_steps.add(run, step)
    return run


def test_they_stand_where_they_were_put(checklist: Checklist) -> None:
    run = add(RUN, mine("a", "ready"), mine("b", "ready", "count"), mine("c", "election", "vote"))
    assert order(checklist, run) == {
        "ready": ["own-a", "count", "own-b", "choose-day"],
        "election": ["publish-list", "lunch", "answer", "vote", "own-c"],
    }


def test_a_new_one_comes_directly_after_its_neighbour(checklist: Checklist) -> None:
    run = add(RUN, mine("a", "ready", "count"), mine("b", "ready", "count"), mine("c", "ready", "own-b"))
    assert order(checklist, run)["ready"] == ["count", "own-b", "own-c", "own-a", "choose-day"]


def test_first_is_per_phase(checklist: Checklist) -> None:
    run = add(RUN, mine("a", "ready"), mine("b", "election"))
    assert [ids[0] for ids in order(checklist, run).values()] == ["own-a", "own-b"]


def test_removing_closes_the_gap_and_takes_the_note_along(checklist: Checklist) -> None:
    run = add(RUN, mine("a", "ready", "count"), mine("b", "ready", "own-a"), mine("c", "ready", "own-b"))
    run = own_steps.remove(replace(run, steps={"own-b": StepState(note="x"), "count": StepState(note="y")}), "own-b")
    assert order(checklist, run)["ready"] == ["count", "own-a", "own-c", "choose-day"]
    assert list(run.steps) == ["count"]


def test_moving_goes_past_items_and_phase_borders_and_stops_at_the_ends(checklist: Checklist) -> None:
    run = add(RUN, mine("a", "ready", "count"))
    seen = []
    for _ in range(8):
        run = own_steps.move(checklist, run, "own-a", 1)
        seen.append(order(checklist, run))
    assert seen[0]["ready"] == ["count", "choose-day", "own-a"]
    assert seen[1]["election"][0] == "own-a"
    assert seen[5]["election"][-1] == "own-a"
    assert seen[6] == seen[7] == seen[5]
    run = own_steps.move(checklist, run, "own-a", -100)
    assert order(checklist, run)["ready"] == ["own-a", "count", "choose-day"]


def test_moving_one_leaves_the_others_in_their_order(checklist: Checklist) -> None:
    run = add(RUN, mine("c", "ready", "count"), mine("b", "ready", "count"), mine("a", "ready", "count"))
    run = own_steps.move(checklist, run, "own-a", 1)
    assert order(checklist, run)["ready"] == ["count", "own-b", "own-a", "own-c", "choose-day"]


def test_unknown_steps(checklist: Checklist) -> None:
    with pytest.raises(TrackerError):
        own_steps.rename(RUN, "own-x", "X", MOMENT)
    with pytest.raises(TrackerError):
        own_steps.remove(RUN, "count")
    with pytest.raises(TrackerError):
        own_steps.move(checklist, RUN, "count", 1)


def test_a_neighbour_or_phase_that_is_gone_loses_nothing(checklist: Checklist) -> None:
    run = add(RUN, mine("a", "ready", "gone"), mine("b", "ready", "own-a"), mine("c", "no-such-phase", "x"))
    assert order(checklist, run)["ready"] == ["count", "choose-day", "own-a", "own-b"]
    assert order(checklist, run)["election"][-1] == "own-c"


def test_a_checklist_without_phases_shows_them_all_the_same(checklist: Checklist) -> None:
    run = add(RUN, mine("a", "ready"), mine("b", "election", "vote"))
    assert order(replace(checklist, phases=()), run) == {"": ["own-a", "own-b"]}


def test_a_ring_of_neighbours_ends(checklist: Checklist) -> None:
    ring = (mine("a", "ready", "own-b"), mine("b", "ready", "own-a"), mine("c", "ready", "own-c"))
    ids = order(checklist, replace(RUN, own_steps=ring))["ready"]
    assert sorted(ids) == ["choose-day", "count", "own-a", "own-b", "own-c"]


def test_a_very_long_row(checklist: Checklist) -> None:
    run = replace(RUN, own_steps=tuple(mine(f"{n}", "ready", f"own-{n - 1}" if n else "") for n in range(5000)))
    assert order(checklist, run)["ready"][:5000] == [f"own-{n}" for n in range(5000)]


PHASES = (
    Phase("p", "P", tuple(Item(name, name, "", "", "f") for name in ("p1", "p2"))),
    Phase("q", "Q", tuple(Item(name, name, "", "", "f") for name in ("q1", "q2", "q3"))),
)
LIST = Checklist("c", "en", "C", "", "", "", PHASES, checked=MOMENT.date(), check_by=MOMENT.date())
places = st.tuples(st.sampled_from("pq"), st.sampled_from(["", "p1", "p2", "q1", "q3", "own-0", "own-2", "gone"]))


@given(st.lists(places, max_size=8), st.lists(st.tuples(st.integers(0, 7), st.integers(-9, 9)), max_size=6))
def test_no_step_is_ever_lost_and_the_checklist_keeps_its_order(
    added: list[tuple[str, str]], moves: list[tuple[int, int]]
) -> None:
    run = add(RUN, *(mine(str(number), *place) for number, place in enumerate(added)))
    for number, offset in moves:
        if number < len(added):
            before = [step_id for ids in order(LIST, run).values() for step_id in ids]
            run = own_steps.move(LIST, run, f"own-{number}", offset)
            after = [step_id for ids in order(LIST, run).values() for step_id in ids]
            others = [step_id for step_id in before if step_id != f"own-{number}"]
            assert [step_id for step_id in after if step_id != f"own-{number}"] == others
    shown = order(LIST, run)
    assert [[step_id for step_id in ids if not step_id.startswith("own-")] for ids in shown.values()] == [
        ["p1", "p2"],
        ["q1", "q2", "q3"],
    ]
    own = [step_id for ids in shown.values() for step_id in ids if step_id.startswith("own-")]
    assert sorted(own) == [f"own-{number}" for number in range(len(added))]
