"""Words of English and Dutch at large: one that no page says is no mistake for all that, and is not to be corrected.

Read when the index is made, never by the app itself.
"""

from collections.abc import Container
from pathlib import Path

FILE = Path(__file__).with_name("general.txt")
"""Folded words, parted by spaces; "#" begins a remark."""


def general_words(known: Container[str]) -> str:
    """The words at large that are not among the `known` ones, sorted, each on a line of its own. Raises OSError."""
    lines = FILE.read_text(encoding="utf-8").splitlines()
    words = {word for line in lines if not line.startswith("#") for word in line.split()}
    return "\n".join(["", *sorted(word for word in words if word not in known), ""])
