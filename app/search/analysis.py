"""Words as search sees them: folded, cut out of a text, and brought to a stem, in English and Dutch.

The same for pages and for queries, so a word meets itself. No file, no index; see `app.search.compounds` for Dutch
compounds and `app.search.concepts` for what joins the languages.
"""

import functools
import re
import unicodedata
from typing import NamedTuple

from app.content.guide import Language
from app.search.postings import snowball

APOSTROPHES = "'’‘`´ʼ"
# Letters with full stops are one word: "W.O.R.", "o.r.".
_WORD = re.compile(rf"(?<![^\W_])(?:[^\W\d_]\.(?=[^\W\d_]\b)){{1,7}}[^\W\d_]\b\.?|[^\W_]+(?:[{APOSTROPHES}][^\W_]+)*|%")
_CAPITALS_PLURAL = re.compile(r"[A-Z]{2,}s")


class Word(NamedTuple):
    """A word in a text. `text` is folded; `start` and `end` are places in the text. `glued` is true when only a
    hyphen stands between it and the word before ("non-compete"); `capitals` when it is written in capitals ("OR").
    """

    text: str
    start: int
    end: int
    glued: bool
    capitals: bool


def fold(text: str) -> str:
    """`text` in lower case without accents, apostrophes and full stops: "Vóór" becomes "voor", "cao's" "cao", "don't"
    "dont", "W.O.R." "wor".
    """
    if text.isascii():
        folded = text.lower()
    else:
        apart = unicodedata.normalize("NFKD", text.casefold())
        folded = "".join(char for char in apart if not unicodedata.combining(char))
    for apostrophe in APOSTROPHES:
        if apostrophe in folded:
            # The possessive and the Dutch plural: employer's, cao's, OR'en.
            folded = folded.removesuffix(apostrophe + "s").removesuffix(apostrophe + "en").replace(apostrophe, "")
    return folded.replace(".", "")


@functools.lru_cache(maxsize=4096)
def _letter(char: str) -> str:
    """One letter for one letter, so that places in a text stay valid; what folds to more letters stays as it is."""
    folded = fold(char)
    return folded if len(folded) == 1 else char


def fold_in_place(text: str) -> str:
    """`text` in lower case without accents, with every character where it was."""
    if text.isascii():
        return text.lower()
    return "".join(map(_letter, text))


def words_of(text: str) -> list[Word]:
    """The words of `text` in order. "30%-regeling" gives "30", "percent", "regeling"."""
    found: list[Word] = []
    last_end = -2
    for match in _WORD.finditer(text):
        raw = match.group()
        start, end = match.span()
        if _CAPITALS_PLURAL.fullmatch(raw):  # "ORs", too short for a stemmer
            raw = raw[:-1]
        folded = "percent" if raw == "%" else fold(raw)
        if folded:
            glued = start == last_end + 1 and text[last_end] in "-‐‑"
            found.append(Word(folded, start, end, glued, len(raw) > 1 and raw.isupper()))
            last_end = end
    return found


# American and British spelling meet in one form, which nobody sees. A rule may catch a word it should not ("hour"
# becomes "hor"): that does no harm as long as both sides do it and no other word has that form.
_BRITISH = (
    (re.compile(r"^programmes?$"), "program"),
    (re.compile(r"is(e|es|ed|er|ers|ing|ation|ations|ational)$"), r"iz\1"),
    (re.compile(r"ys(e|es|ed|er|ing)$"), r"yz\1"),
    (re.compile(r"our(s|ed|ing|able|ite|al|er|ers|ism|ist|ists)?$"), r"or\1"),
    (re.compile(r"([aeiou])ll(ed|ing|er|ers|or|ors|ation|ations)$"), r"\1l\2"),
    (re.compile(r"(l|f)l?ment(s?)$"), r"\1ment\2"),
    (re.compile(r"tre(s?)$"), r"ter\1"),
    (re.compile(r"(defen|offen|licen|preten)ce(s|d)?$"), r"\1se\2"),
    (re.compile(r"^practis"), "practic"),
    (re.compile(r"^cheque"), "check"),
    (re.compile(r"judgement"), "judgment"),
)

# Forms of one word that Snowball leaves apart, and one word that it takes for another ("severance", "several"). Other
# words of the same meaning are concepts.
_IRREGULAR: dict[Language, dict[str, str]] = {
    "en": {
        "paid": "pay", "unpaid": "unpay", "left": "leave", "laid": "lay", "written": "write", "wrote": "write",
        "told": "tell", "gave": "give", "given": "give", "took": "take", "taken": "take", "children": "child",
        "women": "woman", "men": "man", "struck": "strike", "chose": "choose", "chosen": "choose", "stole": "steal",
        "stolen": "steal", "pregnant": "pregnancy", "unwell": "sick", "withdrawn": "withdraw", "withdrew": "withdraw",
        "bought": "buy", "forced": "force", "held": "hold", "kept": "keep", "met": "meet", "froze": "freeze",
        "frozen": "freeze", "severance": "severance",
    },
    "nl": {
        "uren": "uur", "ontslaan": "ontslag", "ontslaat": "ontslag", "ontsla": "ontslag", "ontsloeg": "ontslag",
        "opgezegd": "opzegg", "opzegt": "opzegg", "opzeg": "opzegg", "zeg": "zegg", "zegt": "zegg",
        "betaald": "betal", "betaalt": "betal", "uitbetaald": "uitbetal", "uitbetaalt": "uitbetal", "staking": "stak",
        "stakingen": "stak", "staakt": "stak", "gestaakt": "stak", "ziekte": "ziek", "ziektes": "ziek",
        "getekend": "teken", "teken": "teken", "tekent": "teken", "ondertekend": "onderteken", "gewerkt": "werk",
        "werkt": "werk", "gedwongen": "dwing", "verlengd": "verleng", "verlengt": "verleng", "kinderen": "kind",
        "leden": "lid", "gekregen": "krijg", "kreeg": "krijg", "genomen": "nem", "nam": "nem", "gestuurd": "stur",
        "verhoogd": "verhog", "georganiseerd": "organiser", "organiseert": "organiser", "vergaderd": "vergader",
        "geweigerd": "weiger", "gepest": "pest", "pesterij": "pest", "pesterijen": "pest", "geklaagd": "klag",
    },
}  # fmt: skip


_ENDS_IN_T = re.compile(r"^(\w{3,}[bdfgklmnprsvz])t$")
_LONG_VOWEL = re.compile(r"([aeou])\1([bdfgklmnprsvz])$")


def _without_t(stemmed: str) -> str:
    """A Dutch stem without the t of a verb, which Snowball leaves: "betaalt" is a form of "betalen". Nouns lose theirs
    too ("contract"), in all their forms alike.
    """
    verb = _ENDS_IN_T.match(stemmed)
    return _LONG_VOWEL.sub(r"\1\2", verb.group(1)) if verb else stemmed


@functools.lru_cache(maxsize=65536)
def stem(word: str, lang: Language) -> str:
    """The stem of a folded word; words of one family share it ("weeks", "week"). Digits stay as they are."""
    if (irregular := _IRREGULAR[lang].get(word)) is not None:
        return irregular
    if len(word) < 4 or not word.isascii() or not word.isalpha():
        return word
    if lang == "en":
        for british, common in _BRITISH:
            word = british.sub(common, word)
        return snowball("en")(word)
    stemmed = _without_t(snowball("nl")(word))
    # Dutch spelling turns v and z at the end of a word into f and s: "brief, brieven", "huis, huizen".
    return stemmed[:-1] + {"v": "f", "z": "s"}.get(stemmed[-1], stemmed[-1])
