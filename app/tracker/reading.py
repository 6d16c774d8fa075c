"""What the person keeps of the pages: bookmarks, and marks with notes on passages.

Two people's marks become one set by `merge_marks`: the same from both sides, and no note of either is lost.
"""

import datetime
import secrets
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.content import Language
from app.errors import TrackerError
from app.tracker.register import Register
from app.tracker.state import Bookmark, Kept, Mark, PageKind, State, Times, digest

if TYPE_CHECKING:
    from app.tracker.passages import Passage

_ID_BYTES = 8  # two people's marks meet in one list, and no two of them may have the same id
Marks = tuple[Mark, ...]


class Reading:
    """Bookmarks and marks, as a tracker keeps them; each change is saved before its method returns (VaultError)."""

    def __init__(
        self,
        state: Callable[[], State],
        put: Callable[[State], None],
        amend: Callable[[State], None],
        moment: Callable[[], datetime.datetime],
    ) -> None:
        """`state` gives the present state, `put` makes another the present one and saves it, `moment` is now.

        `amend` does as `put`, as no change to take back.
        """
        self._state = state
        self._put = put
        self._amend = amend
        self._moment = moment

    def toggle_bookmark(self, bookmark: Bookmark) -> bool:
        """Set a bookmark, or take it away when it is set; whether it is set now."""
        state = self._state()
        others = tuple(other for other in state.bookmarks if other != bookmark)
        is_new = len(others) == len(state.bookmarks)
        self._put(replace(state, bookmarks=(*others, bookmark) if is_new else others))
        return is_new

    def mark(self, mark_id: str) -> Mark:
        """The mark with this id. Raises TrackerError."""
        for mark in self._state().marks:
            if mark.id == mark_id:
                return mark
        raise TrackerError("There is no such mark any more.")

    def add_mark(self, kind: PageKind, page: str, lang: Language, passage: "Passage", note: str = "") -> Mark:
        """Mark a passage of a page; the mark that is there already when it is the very same passage."""
        state, now = self._state(), self._moment()
        for mark in state.marks:
            same_page = (mark.kind, mark.page, mark.lang) == (kind, page, lang)
            if same_page and (mark.section, mark.quote, mark.before) == (
                passage.section, passage.quote, passage.before,
            ):  # fmt: skip
                return mark
        made = Mark(
            secrets.token_hex(_ID_BYTES), kind, page, lang, passage.section, passage.quote, now,
            passage.before, passage.after, note, changed=now if note else None,
        )  # fmt: skip
        self._put(replace(state, marks=(*state.marks, made)))
        return made

    def set_mark_note(self, mark_id: str, text: str) -> None:
        """Replace the note on a passage. Raises TrackerError."""
        old = self.mark(mark_id)
        if text != old.note:
            replaced = _joined(old.replaced, old.note) if old.shared and old.note else old.replaced
            self._exchange(old, replace(old, note=text, changed=self._moment(), replaced=replaced))

    def let_note_go(self, mark_id: str, note: str) -> None:
        """Delete a note that was kept from another copy. Raises TrackerError."""
        old = self.mark(mark_id)
        rest = tuple(other for other in old.kept if other != note)
        if rest != old.kept:
            self._exchange(old, replace(old, kept=rest, replaced=_joined(old.replaced, note)))

    def remove_mark(self, mark_id: str) -> None:
        """Delete a mark with its note. Raises TrackerError."""
        gone = self.mark(mark_id)
        state = self._state()
        self._put(replace(state, marks=tuple(mark for mark in state.marks if mark is not gone)))

    def hand_out_marks(self, pages: Iterable[str]) -> Marks:
        """The marks on these guides as they leave in a file. That they left is no change to take back."""
        state, wanted = self._state(), set(pages)
        marks = tuple(
            replace(mark, shared=True) if mark.kind == "guide" and mark.page in wanted else mark for mark in state.marks
        )
        if marks != state.marks:
            self._amend(replace(state, marks=marks))
        return tuple(mark for mark in marks if mark.kind == "guide" and mark.page in wanted)

    def take_in_marks(self, copies: Marks) -> None:
        """Join marks from a file with those that are there."""
        state = self._state()
        joined = merge_marks(state.marks, copies)
        if joined != tuple(sorted(state.marks, key=_age)):
            self._put(replace(state, marks=joined))

    def _exchange(self, old: Mark, new: Mark) -> None:
        state = self._state()
        self._put(replace(state, marks=tuple(new if mark is old else mark for mark in state.marks)))


def merge_marks(a: Marks, b: Marks) -> Marks:
    """The marks of both sides, oldest first; `merge_marks(b, a)` is the same.

    A mark that only one side has stays: one that was deleted comes back, rather than that one is lost.
    """
    mine, theirs = ({mark.id: mark for mark in side} for side in (a, b))
    merged = [
        _merged(mine[mark_id], theirs[mark_id]) if mark_id in mine and mark_id in theirs else mark
        for mark_id, mark in {**mine, **theirs}.items()
    ]
    return tuple(sorted(merged, key=_age))


def _merged(a: Mark, b: Mark) -> Mark:
    """One mark from two copies."""
    if a == b:
        return a
    register = Register(_times(a), _times(b), a.replaced, b.replaced)
    note = register.pick("note", a.note, b.note)
    kept = register.kept(_kept(a), _kept(b))
    return replace(
        max(a, b, key=_passage), made=min(a.made, b.made), note=note, shared=True,
        changed=register.times.get("note"), kept=tuple(lost.text for lost in kept), replaced=register.replaced,
    )  # fmt: skip


def _times(mark: Mark) -> Times:
    return {"note": mark.changed} if mark.changed else {}


def _kept(mark: Mark) -> tuple[Kept, ...]:
    return tuple(Kept("note", note) for note in mark.kept)


def _passage(mark: Mark) -> tuple[str, ...]:
    """What both copies have alike, unless one was made by hand: the same side wins from both."""
    return mark.kind, mark.page, mark.lang, mark.section, mark.quote, mark.before, mark.after


def _age(mark: Mark) -> tuple[datetime.datetime, str]:
    return mark.made, mark.id


def _joined(replaced: tuple[str, ...], note: str) -> tuple[str, ...]:
    return tuple(sorted({*replaced, digest("note", note)}))
