"""Finding a term by anything people call it: Dutch, English, short forms, wrong names; accents do not matter."""

from typing import Literal

from app.content import Term
from app.ui.shell.folding import fold

Order = Literal["nl", "en"]
_SHORTEST_INSIDE = 3  # from so many letters a word is also found inside a compound ("raad" in "ondernemingsraad")


def headword(term: Term, order: Order) -> str:
    """The word a list in this order shows first."""
    return term.nl if order == "nl" else term.en


def letter(term: Term, order: Order) -> str:
    """The letter under which the term stands, upper case."""
    return next((char for char in fold(headword(term, order)) if char.isalnum()), "#").upper()


class TermFinder:
    """The terms of a handbook, sorted or searched. Names are folded once, when it is made."""

    def __init__(self, terms: tuple[Term, ...]) -> None:
        self._names = [(term, [fold(name) for name in _names(term)]) for term in terms]
        self._sorted: dict[Order, list[Term]] = {
            order: sorted(terms, key=lambda term: (fold(headword(term, order)), term.id)) for order in ("nl", "en")
        }

    def all(self, order: Order) -> list[Term]:
        """Every term, by the alphabet of one language."""
        return self._sorted[order]

    def find(self, text: str, order: Order) -> list[Term]:
        """The terms that `text` names: whole names first, then beginnings of names, then the others."""
        wanted = fold(text).split()
        ranks = {term.id: _rank(names, wanted) for term, names in self._names}
        found = [term for term in self._sorted[order] if ranks[term.id] is not None]
        return sorted(found, key=lambda term: ranks[term.id] or 0)


def _names(term: Term) -> list[str]:
    return [name for name in (term.nl, term.en, term.short, *term.also.nl, *term.also.en) if name]


def _rank(names: list[str], wanted: list[str]) -> int | None:
    """How well the best name fits: 0 is the whole name; None when no name has all words."""
    joined = " ".join(wanted)
    if joined in names:
        return 0
    if any(name.startswith(joined) for name in names):
        return 1
    best = None
    for name in names:
        words = name.replace("-", " ").split()
        if all(any(word.startswith(part) for word in words) for part in wanted):
            return 2
        if all(len(part) >= _SHORTEST_INSIDE and part in name for part in wanted):
            best = 3
    return best
