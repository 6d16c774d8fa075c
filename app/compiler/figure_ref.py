"""A reference to a figure in a text: {{id}}, {{id|dated}}, {{id@2025-07-01}}, {{id@2025-07-01|dated}}."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

FIGURE_REF = re.compile(r"\{\{([^{}\n]*)\}\}")
_INSIDE = re.compile(r"\s*([a-z0-9-]+)\s*(?:@\s*(\d{4}-\d{2}-\d{2})\s*)?(\\?\|\s*dated\s*)?")  # \|: in a table row


@dataclass(frozen=True, slots=True)
class FigureRef:
    """`day` None means the day on which the page was checked; `dated` shows the validity in the text."""

    id: str
    day: datetime.date | None = None
    dated: bool = False

    @classmethod
    def parse(cls, inside: str) -> Self | None:
        """What stands between the braces; None when it cannot be read."""
        found = _INSIDE.fullmatch(inside)
        if found is None:
            return None
        try:
            day = datetime.date.fromisoformat(found[2]) if found[2] else None
        except ValueError:  # a day that does not exist
            return None
        return cls(found[1], day, bool(found[3]))


def figure_refs_in(body: str, first_line: int) -> Iterator[tuple[str, FigureRef | None, int]]:
    """Every reference in a text as written, as read, and its line."""
    for number, line in enumerate(body.split("\n"), start=first_line):
        for match in FIGURE_REF.finditer(line):
            yield match[0], FigureRef.parse(match[1]), number
