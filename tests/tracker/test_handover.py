import datetime
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import HandbookError, TrackerError
from app.tracker import Kept, OwnStep, Run, StepState, pack, unpack, without_notes
from app.tracker.upgrades import FORMAT

MOMENT = datetime.datetime(2026, 11, 24, 10)
RUN = Run(
    "a1b2c3", "council", "Secret name", MOMENT, MOMENT, {"k": datetime.date(2027, 2, 15)},
    {"x": StepState("skipped", MOMENT, "secret reason", "secret note", "secret who", datetime.date(2026, 12, 1), "f",
                    kept=(Kept("note", "secret kept"),), replaced=("0123456789ab",)),
     "y": StepState(note="secret only")},
    (OwnStep("own-1", "Ask HR", "p"),), known={"x": "X"}, kept=(Kept("name", "secret old name"),), times={"name": MOMENT},
)  # fmt: skip


def test_it_comes_out_as_it_went_in() -> None:
    assert unpack(pack(RUN)) == RUN


def test_without_notes_nothing_of_them_is_left() -> None:
    text = pack(without_notes(RUN)).decode()
    assert "ecret" not in text
    back = unpack(text.encode())
    assert back.step("x").status == "skipped"
    assert back.step("x").own_due == datetime.date(2026, 12, 1)
    assert back.own_steps == RUN.own_steps
    assert (back.name, "y" in back.steps) == ("", False)


def test_a_run_of_the_first_format_is_read() -> None:
    old = b'{"kind":"handbook checklist","format":1,"run":{"id":"a","checklist":"c","name":"N","started":"2026-09-04T08:00:00","last_change":"2026-09-04T08:00:00"}}'
    assert unpack(old).known is None


@pytest.mark.parametrize(
    "text",
    [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"kind":"other","format":2,"run":{}}', b'{"kind":"handbook checklist"}',
     b'{"kind":"handbook checklist","format":2,"run":{}}', b'{"kind":"handbook checklist","format":-1,"run":{}}',
     b'{"kind":"handbook checklist","format":2,"run":[]}', b"[" * 100_000],
)  # fmt: skip
def test_what_is_no_checklist_is_said_in_a_sentence(text: bytes) -> None:
    with pytest.raises(TrackerError, match="Nothing was changed"):
        unpack(text)


def test_a_newer_one_is_said() -> None:
    with pytest.raises(TrackerError, match="newer version"):
        unpack(pack(RUN).replace(f'"format":{FORMAT}'.encode(), b'"format":99'))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "run", "steps", "x", "note", "name"]), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip


@settings(max_examples=2000, deadline=None)
@given(st.binary(max_size=60) | json_values, st.data())
def test_fuzz_of_what_is_read(junk: Any, data: st.DataObject) -> None:
    """Anything at all, and anything put into a good file, is a run or a sentence; never a crash."""
    if isinstance(junk, bytes):
        text = bytearray(pack(RUN))
        at = data.draw(st.integers(0, len(text)))
        text[at : at + data.draw(st.integers(0, 40))] = junk
        found = bytes(text)
    else:
        values = json.loads(pack(RUN))
        place = data.draw(st.sampled_from(sorted(values["run"])))
        values["run"][place] = junk
        found = json.dumps(values).encode()
    try:
        run = unpack(found)
    except HandbookError:
        return
    assert unpack(pack(run)) == run
