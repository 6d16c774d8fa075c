"""History: undo and redo, as a list of states. Gone when the app locks or closes, but for what `near` gives out."""

from collections.abc import Sequence

from app.tracker.state import State

_NEAR = 10  # our own choice: what the next command can take back; each costs the runs it changed
_DEPTH = 100  # our own choice: more than anybody takes back; states share what is equal, so a step costs little


class History:
    """The current state, those before it, and those taken back."""

    def __init__(self, state: State) -> None:
        self.state = state
        self._before: list[State] = []
        self._taken_back: list[State] = []
        self._near_from = 0  # states before this place are not given out

    def resume(self, before: Sequence[State], taken_back: Sequence[State]) -> None:
        """Go on with the states that an earlier history gave out."""
        self._before, self._taken_back = list(before), list(taken_back)

    def near(self) -> tuple[tuple[State, ...], tuple[State, ...]]:
        """The last states before this one, the nearest last, and those taken back, the nearest last."""
        return tuple(self._before[self._near_from :][-_NEAR:]), tuple(self._taken_back[-_NEAR:])

    def forget_near(self) -> None:
        """From the next change on, give out nothing of what was until then."""
        self._near_from = len(self._before) + 1

    def amend(self, state: State) -> None:
        """Put `state` in the place of the current one; that is no change to take back."""
        self.state = state

    @property
    def can_undo(self) -> bool:
        """Whether there is a state before this one."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether a state was taken back and nothing changed since."""
        return bool(self._taken_back)

    def put(self, state: State) -> None:
        """Make `state` the current one. What was taken back can no longer be redone."""
        self._before.append(self.state)
        gone = max(0, len(self._before) - _DEPTH)
        del self._before[:gone]
        self._near_from = max(0, self._near_from - gone)
        self._taken_back.clear()
        self.state = state

    def undo(self) -> None:
        """Go back by one state. IndexError when there is none."""
        state = self._before.pop()
        self._near_from = min(self._near_from, len(self._before))
        self._taken_back.append(self.state)
        self.state = state

    def redo(self) -> None:
        """Go forward by one state. IndexError when there is none."""
        state = self._taken_back.pop()
        self._before.append(self.state)
        self.state = state
