"""Everyday words that mean the same to a worried worker, in both languages: the families of `everyday.txt`.

Knowledge of the language, not of the handbook: legal names belong in `handbook/glossary.yaml`, words for one page in
`handbook/words.yaml`. Read when the index is made, never by the app itself. A family counts less than the word itself.
"""

import functools
from pathlib import Path
from typing import NamedTuple

FILE = Path(__file__).with_name("everyday.txt")
"""A family a line, "english, words | nederlandse, woorden"; "#" begins a remark. Inflected forms and compounds need no
entry of their own; a word may stand in several families."""


class Family(NamedTuple):
    """Words that may stand for each other. `name` is its first word."""

    name: str
    en: tuple[str, ...]
    nl: tuple[str, ...]


@functools.cache
def families() -> tuple[Family, ...]:
    """All families, in the order of the file; two with the same first word are told apart by a number. Raises OSError."""
    found: list[Family] = []
    names: set[str] = set()
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        english, dutch = (tuple(part.strip() for part in side.split(",")) for side in line.split("|"))
        name = english[0] if english[0] not in names else f"{english[0]} {len(found)}"
        names.add(name)
        found.append(Family(name, english, dutch))
    return tuple(found)
