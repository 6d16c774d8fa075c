"""A run on its way to somebody else: packed as text, unpacked and checked. What seals it is app.vault's."""

import msgspec
from msgspec.structs import replace

from app.errors import TrackerError, VaultDamaged, VaultNewer
from app.tracker.state import Mark, Run, StepState
from app.tracker.upgrades import FORMAT, decode

_KIND = "handbook checklist"
_MAX_BYTES = 32 * 2**20  # our own choice: a thousand times a long run, and no more than memory holds easily


class Parcel(msgspec.Struct, frozen=True, omit_defaults=True):
    """The text of a packed run: what it is, its format (that of the state), the run, and marks where they were asked
    for.
    """

    kind: str
    format: int
    run: Run
    marks: tuple[Mark, ...] = ()


class _Kind(msgspec.Struct):
    kind: str
    format: int
    run: msgspec.Raw
    marks: msgspec.Raw = msgspec.Raw(b"[]")


def pack(run: Run, marks: tuple[Mark, ...] = ()) -> bytes:
    """The text of a run, as JSON; with marks on guides beside it."""
    return msgspec.json.encode(Parcel(_KIND, FORMAT, run, marks))


def unpack(text: bytes) -> Run:
    """The run in a text made by `pack` (other keys beside are passed over), of this or an older format.

    Raises TrackerError in one sentence when it is anything else.
    """
    return unpack_all(text).run


def unpack_all(text: bytes) -> Parcel:
    """The run and the marks beside it. Raises TrackerError as `unpack` does."""
    if len(text) > _MAX_BYTES:
        raise TrackerError("This file is too large for a checklist. Nothing was changed.")
    try:
        found = msgspec.json.decode(text, type=_Kind)
        if found.kind != _KIND:
            raise _not_understood()
        state = decode(msgspec.json.encode({"format": found.format, "runs": [found.run], "marks": found.marks}))
        run = state.runs[0]
    except VaultNewer as error:
        raise TrackerError("A newer version of this app wrote this file. Nothing was changed.") from error
    except (msgspec.MsgspecError, UnicodeDecodeError, VaultDamaged, IndexError, RecursionError) as error:
        raise _not_understood() from error
    if not run.id:
        raise _not_understood()
    return Parcel(found.kind, FORMAT, run, state.marks)


def without_notes(run: Run) -> Run:
    """The run without its name, and without notes, names, reasons and other words that were written in it.

    Ticks, dates, and the titles of own steps stay: without them it would not be the list.
    """
    steps = {
        step_id: StepState(state.status, state.changed, own_due=state.own_due, fingerprint=state.fingerprint)
        for step_id, state in run.steps.items()
    }
    return replace(
        run, name="", times={key: moment for key, moment in run.times.items() if key != "name"}, kept=(), replaced=(),
        removed={}, steps={step_id: state for step_id, state in steps.items() if state != StepState()},
    )  # fmt: skip


def _not_understood() -> TrackerError:
    return TrackerError("This file is not a checklist of the handbook, or it is damaged. Nothing was changed.")
