"""Passphrases: suggesting one, and saying in a word how hard one is to guess. No rules on what it must contain.

The word list (`words.txt`) is our own selection of 2,048 short English words: 3 to 7 letters, no two that sound alike,
nothing rude or about work and law. A word drawn from it evenly is log2(2048) = 11 bits; five different ones are
log2(2048 × 2047 × 2046 × 2045 × 2044) = 54.99 bits.
"""

import re
import secrets
from functools import cache
from importlib import resources
from typing import Literal

Strength = Literal["weak", "fair", "strong"]

# What 44 and 55 bits mean: one guess costs 256 MiB moved three times, so a machine with 1 TB/s of memory bandwidth
# makes at most 1,250 guesses a second. A thousand such machines need about 80 days for half of 2^44 guesses, and about
# 450 years for half of 2^55. (Our own arithmetic, from `keys.DEFAULT_COST`.)
FAIR_BITS = 44.0
STRONG_BITS = 55.0

_LOOKED_AT = 200  # characters: enough for "strong" whatever follows, and a pasted book does not stop the window
_WORD_BITS = 11.0
_LONGEST_WORD = 14  # letters; what is longer is taken for words written together
_DIGIT_BITS = 3.3  # log2(10)
_SIGN_BITS = 4.0  # 32 signs are on a keyboard (5 bits), but people choose from a few
_COMMON = frozenset({
    "password", "wachtwoord", "passphrase", "welcome", "welkom", "letmein", "login", "admin", "administrator", "root",
    "user", "geheim", "hallo", "iloveyou", "ikhouvanjou", "azerty", "qazwsx", "football", "voetbal", "ajax",
    "feyenoord", "amsterdam", "rotterdam", "utrecht", "nederland", "zomer", "lente", "herfst", "januari",
    "princess", "sunshine", "master", "superman", "batman", "pokemon", "handbook", "techwerkers",
})  # fmt: skip
_ROWS = ("abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "01234567890", "1234567890")
_SWAPPED = str.maketrans("4@3105$7", "aaeiosst")


def suggest_passphrase(words: int = 5) -> str:
    """`words` different words, drawn evenly from 2,048 with the system's generator for secrets: 55 bits for five."""
    return " ".join(secrets.SystemRandom().sample(word_list(), words))


def passphrase_strength(text: str) -> Strength:
    """How hard `text` is to guess: "weak" below 44 bits (four of our words), "fair", "strong" from 55 bits (five).

    An estimate on the low side, made from its parts: a word counts as one of our list and only once, common passwords,
    rows of keys and repetitions count nearly nothing, letters that form no word count 4 bits each, digits 3.3.
    Anything may be used all the same: this only tells.
    """
    bits = _bits(text)
    return "strong" if bits >= STRONG_BITS else "fair" if bits >= FAIR_BITS else "weak"


@cache
def word_list() -> tuple[str, ...]:
    """The 2,048 words."""
    return tuple(resources.files("app.vault").joinpath("words.txt").read_text("ascii").split())


def _bits(text: str) -> float:
    text = re.sub(r"(.+?)\1{2,}", r"\1", text[:_LOOKED_AT].casefold())  # aaaa, ababab
    seen: set[str] = set()
    bits = 0.0
    for part in re.findall(r"[^\W\d_]+|\d+|[\W_]", _without_swaps(text)):
        if part in seen or part.isspace():
            continue
        seen.add(part)
        if part.isdigit():
            bits += _digits_bits(part)
        elif part.isalpha():
            bits += _letters_bits(part)
        else:
            bits += _SIGN_BITS
    return bits


def _without_swaps(text: str) -> str:
    """The text with "p4ssw0rd" as "password": only where the swapped sign stands between letters."""
    return re.sub(r"(?<=[^\W\d_])[4@3105$7]+(?=[^\W\d_])", lambda found: found[0].translate(_SWAPPED), text)


def _letters_bits(part: str) -> float:
    if part in word_list():
        return _WORD_BITS
    if part in _COMMON or _is_row(part):
        return 3.0
    if part[0] >= "\u2e80":  # Chinese, Japanese, Korean: a sign is a syllable or a word
        return 5.0 * len(part)
    if re.search(r"[bcdfghjklmnpqrstvwxz]{6,}", part):  # no word: letters drawn at random, or nearly
        return 4.0 * len(part)
    if len(part) <= _LONGEST_WORD:
        return min(2.0 * len(part) + 1, _WORD_BITS)
    return 2.0 * len(part)  # 5 letters and a bit are a word in our list, so this is 11 bits a word again


def _digits_bits(part: str) -> float:
    if _is_row(part):
        return 3.0
    if re.fullmatch(r"(19|20)\d\d", part):  # a year
        return 6.0
    return _DIGIT_BITS * len(part)


def _is_row(part: str) -> bool:
    return len(part) > 2 and any(part in row or part[::-1] in row for row in _ROWS)
