"""Dutch compounds taken apart with the handbook's own words: "ontslagvergoeding" is "ontslag" and "vergoeding".

The word list is made at build time from what the pages and the glossary say, so it grows with them and holds no word
that the handbook does not know.
"""

from collections.abc import Iterable

SHORTEST_PART = 4  # Below four letters nearly every word holds another ("eis" in "reis", "wet" in "weten").
SHORT_PARTS = frozenset({"cao", "wet", "wia", "uwv", "zzp", "ww", "job", "dag", "uur", "eis", "lid"})
LONGEST_WORD = 40  # The longest word of the Dutch labour acts has 37 letters; beyond that it is not a word.
_LINKS = ("", "s", "en", "e", "n")  # What stands between the parts: werkgever-s-verklaring, vrouw-en-quotum.
# Parts that are no words of their own but begin or end many compounds of this subject.
_BOUND_PARTS = """
raad recht plicht verlof loon vergoeding uitkering contract overeenkomst beding termijn brief plan geld premie
uren tijd dagen aanvraag verklaring formulier regeling toeslag periode bescherming verbod vertegenwoordiging
vertegenwoordiger vergadering wijziging verhoging verlaging commissie verkiezing ontslag vakantie ziekte ziek
arbeid arbeids werk werkgever werknemer bedrijf bedrijfs concurrentie relatie opzeg proef zwangerschap
ouderschap geboorte vaststelling onderneming transitie kantonrechter rechter studie kosten reis thuis flex
uitzend oproep minimum vakbond staking reorganisatie pensioen lease bonus privacy gegevens camera controle
arts verzuim herplaatsing beoordeling functie salaris arbeidsongeschiktheid werkloosheid
"""


class Compounds:
    """Takes words apart into words of its list."""

    def __init__(self, words: Iterable[str]) -> None:
        """`words` are folded Dutch words; those that are too short to be a part are left out."""
        self._words = frozenset(word for word in words if len(word) >= SHORTEST_PART and word.isalpha()) | frozenset(
            _BOUND_PARTS.split()
        )

    @property
    def words(self) -> list[str]:
        """The word list, sorted."""
        return sorted(self._words)

    def parts(self, word: str) -> tuple[str, ...]:
        """The fewest known parts that make up `word`, in order; () when it is no compound of known words.

        "ondernemingsraad" gives ("onderneming", "raad").
        """
        if not 2 * SHORTEST_PART - 1 <= len(word) <= LONGEST_WORD:
            return ()
        # best[i]: the parts of word[:i], where i is the end of a part; fewer parts are better, then a longer last one.
        best: dict[int, tuple[str, ...]] = {0: ()}
        for end in range(3, len(word) + 1):
            for start in range(end - 3 + 1):
                part = word[start:end]
                if part == word or not self._is_part(part):
                    continue
                for link in _LINKS:
                    before = best.get(start - len(link))
                    if before is None or (link and (not before or word[start - len(link) : start] != link)):
                        continue
                    if end not in best or len(before) + 1 < len(best[end]):
                        best[end] = (*before, part)
                    break
        found = best.get(len(word), ())
        return found if len(found) > 1 else ()

    def _is_part(self, part: str) -> bool:
        return part in SHORT_PARTS or (len(part) >= SHORTEST_PART and part in self._words)
