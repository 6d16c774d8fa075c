"""History: undo and redo, as a list of states. In memory only, and gone when the app locks or closes."""

from app.tracker.state import State

_DEPTH = 100  # our own choice: more than anybody takes back; states share what is equal, so a step costs little


class History:
    """The current state, those before it, and those taken back."""

    def __init__(self, state: State) -> None:
        self.state = state
        self._before: list[State] = []
        self._taken_back: list[State] = []

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
        self._before = [*self._before[1 - _DEPTH :], self.state]
        self._taken_back.clear()
        self.state = state

    def undo(self) -> None:
        """Go back by one state. IndexError when there is none."""
        state = self._before.pop()
        self._taken_back.append(self.state)
        self.state = state

    def redo(self) -> None:
        """Go forward by one state. IndexError when there is none."""
        state = self._taken_back.pop()
        self._before.append(self.state)
        self.state = state
