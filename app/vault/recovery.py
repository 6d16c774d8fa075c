"""Recovery words: a second way to the data, to be kept on paper. Generated, never chosen.

Eight different words of the list are log2(2048 × 2047 × … × 2041) = 87.98 bits: a sheet lies somewhere for years and
cannot be changed as easily as a passphrase, so they are more than the five of a passphrase.
"""

import re
import secrets

from app.vault.passphrase import word_list

WORDS = 8


def new_words() -> str:
    """Eight different words, drawn evenly, separated by spaces."""
    return " ".join(secrets.SystemRandom().sample(word_list(), WORDS))


def as_words(typed: str) -> str:
    """The words as `new_words` writes them, or "" when this cannot be a sheet's words.

    Capitals, commas, line ends and the numbers before the words, as on the printed sheet, do not matter.
    """
    found = re.findall(r"[^\W\d_]+", typed.casefold())
    known = set(word_list())
    return " ".join(found) if len(found) == WORDS and all(word in known for word in found) else ""
