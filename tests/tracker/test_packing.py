"""A state of many runs is packed in pieces: what comes back is the same after every change, also one in the middle."""

import datetime

import pytest
from msgspec.structs import replace

from app.tracker import Run, State, StepState, decode, encode
from app.tracker.packing import MAGIC, RUNS, Packer

MOMENT = datetime.datetime(2026, 11, 24, 10)


def many(count: int) -> State:
    return State(runs=tuple(Run(f"r{number}", "c", f"Name {number}", MOMENT, MOMENT) for number in range(count)))


def test_every_change_comes_back() -> None:
    packer = Packer()
    state = many(3 * RUNS)
    ticked = replace(state.runs[RUNS + 1], steps={"x": StepState("done", MOMENT, note="é")})
    changed = replace(state, runs=(*state.runs[: RUNS + 1], ticked, *state.runs[RUNS + 2 :]))
    shorter = replace(changed, runs=changed.runs[1:])
    for step in (
        state,
        changed,
        shorter,
        replace(shorter, drafts={"letter": {"name": "A"}}),
        many(RUNS),
        many(RUNS + 1),
    ):
        text = encode(step, packer=packer)
        assert text.startswith(MAGIC) == (len(step.runs) > RUNS)
        assert decode(text) == step


def test_what_could_not_be_read_again_is_not_packed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.tracker.packing._MOST_BYTES", 9000)
    state = many(RUNS + 1)
    huge = replace(state, runs=(replace(state.runs[0], name="x" * 9000), *state.runs[1:]))
    for step in (state, huge):
        assert decode(encode(step, packer=Packer())) == step
