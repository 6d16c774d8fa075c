"""How easy a text is to read: sentence lengths, and Flesch's reading ease for English.

Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948), 221-233:
206.835 - 1.015 x (words / sentences) - 84.6 x (syllables / words). The library textstat gives the same formula, but
counts syllables with a word list that it fetches from the network; ours are counted by rule.
"""

import re
from collections.abc import Sequence

from app.compiler.prose import Sentence

MEAN_LIMIT = 15  # words in a sentence on average; CONTRIBUTING.md, "What a good guide is", 2
LONGEST = 35  # words in any sentence; the same place
# Flesch's own table calls 50 to 60 "fairly difficult" and below 50 "difficult", the style of academic magazines. Plain
# English at level B1 scores 60 to 75; ten points are left for the legal words that cannot be said otherwise.
FLESCH_LIMIT = 50.0

# Syllables are counted as in Greg Fast's Lingua::EN::Syllable (CPAN, 1999): groups of vowels, plus and minus some
# endings; the silent -ed and -es, which it leaves out, are ours.
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(
    r"(?<![td])ed$|(?<![sxzcg])(?<!ch)(?<!sh)(?<![bcdfgkpstz]l)es$|(?<=[gq])ues?$|(?<!l)e$|(?<=[aeiouyl])le$"
    r"|(?<![bcdfgkpstz]l)e(?=(?:ly|ments?|ful|less|ness|ty)$)"
)
_ONE_LESS = tuple(map(re.compile, (
    "cial", "tia(?!te|ting)", "cius", "cious", "giu", "giou", "[tsgxn]ion", "iou", "sia$", "^every", "^business",
)))  # fmt: skip
_ONE_MORE = tuple(map(re.compile, (
    "ia", "riet", "[dr]ien", "iu", "io", "ii", "[aeiou]{3}", "^mc", "isms?$", "[^l]lien", "^coa[dglx].",
    "[^gq]ua[^auieo]", "[ds]nt$", "[aeiou]ing$", "creat", "scien", "socie", "[aeo]y[aeio]", "[dr]eas?$",
    "^re(?:act|o|u[^m])",
)))  # fmt: skip


def mean_length(sentences: Sequence[Sentence]) -> float:
    """Words in a sentence on average; 0 without sentences."""
    return sum(len(sentence.words) for sentence in sentences) / len(sentences) if sentences else 0.0


def flesch_score(sentences: Sequence[Sentence]) -> float:
    """Flesch's reading ease of English sentences: around 100 for children's books, below 30 for law; 100 for none."""
    words = [word for sentence in sentences for word in sentence.words]
    if not words:
        return 100.0
    syllables = sum(count_syllables(word) for word in words)
    return 206.835 - 1.015 * len(words) / len(sentences) - 84.6 * syllables / len(words)


def count_syllables(word: str) -> int:
    """Syllables of an English word, by rule; numbers and short forms in capitals count as one."""
    if word.isupper():
        return 1
    return sum(_count(part) for part in re.split(r"[^a-z]+", re.sub(r"['’]", "", word.lower())) if part) or 1


def _count(word: str) -> int:
    bare = _SILENT.sub("", word)
    groups = len(_VOWELS.findall(bare))
    more = sum(pattern.search(bare) is not None for pattern in _ONE_MORE)
    less = sum(pattern.search(bare) is not None for pattern in _ONE_LESS)
    return max(1, groups + more - less)
