"""Which of two copies' values is shown, and what is kept of the other: the same whichever copy comes first.

A copy that knowingly replaced what the other one has, wins (`replaced`, see app.tracker.edits). Where both wrote
without knowing of each other, the later one is shown and the other is kept beside it (`kept`) until the person lets it
go. An empty value never wins over a text that it did not replace knowingly.
"""

import datetime

from app.tracker.edits import holds
from app.tracker.state import Kept, Times, digest

NEVER = datetime.datetime.min


class Register:
    """Picks between the values of two copies, and gathers what loses."""

    def __init__(self, a: Times, b: Times, a_replaced: tuple[str, ...], b_replaced: tuple[str, ...]) -> None:
        self._times = a, b
        self._knows = set(a_replaced), set(b_replaced)
        self.replaced = tuple(sorted({*a_replaced, *b_replaced}))
        self.times: Times = {}
        self._losers: set[Kept] = set()
        self._winners: set[Kept] = set()

    def pick(self, field: str, a: str, b: str) -> str:
        """The text that is shown; the other one is kept where it was not replaced knowingly."""
        moments = self.stamp(field)
        a_is_newer, b_is_newer = self._is_newer(field, a, b, 0), self._is_newer(field, b, a, 1)
        if a == b:
            won, lost = a, ""
        elif a_is_newer != b_is_newer:
            won, lost = (a, "") if a_is_newer else (b, "")
        elif not a or not b:
            won, lost = a or b, ""
        else:
            won, lost = (a, b) if (moments[0], a) > (moments[1], b) else (b, a)
            if holds(won, lost) or (field == "status" and _is_less(lost, won)):
                lost = ""  # the winner says it too, or there is nothing to keep
        self._winners.add(Kept(field, won))
        if lost:
            self._losers.add(Kept(field, lost))
        return won

    def stamp(self, field: str) -> tuple[datetime.datetime, datetime.datetime]:
        """Both moments of a field; the later one becomes the field's."""
        moments = self._times[0].get(field, NEVER), self._times[1].get(field, NEVER)
        if max(moments) != NEVER:
            self.times[field] = max(moments)
        return moments

    def kept(self, a: tuple[Kept, ...], b: tuple[Kept, ...]) -> tuple[Kept, ...]:
        """What either copy kept and the other did not let go, and what lost now."""
        a_left = {text for text in a if text in b or not self._has_gone(text.digest, 1)}
        b_left = {text for text in b if text in a or not self._has_gone(text.digest, 0)}
        return tuple(sorted((a_left | b_left | self._losers) - self._winners))

    def _is_newer(self, field: str, mine: str, other: str, side: int) -> bool:
        """Whether this side replaced the other's text knowingly."""
        return bool(other) and mine != other and self._has_gone(digest(field, other), side)

    def _has_gone(self, made: str, side: int) -> bool:
        """Whether this side gave up a text knowingly, and the other did not come back to it since."""
        return made in self._knows[side] and made not in self._knows[1 - side]


def _is_less(lost: str, won: str) -> bool:
    """Whether a mark says nothing (open), or is the other one without its reason."""
    return lost.startswith("open") or (lost.count(" ") == 1 and won.startswith(f"{lost} "))
