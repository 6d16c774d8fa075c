"""glossary.yaml -> terms, and words.yaml -> the other words that people type to find a page."""

from pathlib import Path

from app.compiler.entries import read_entries
from app.compiler.fields import Fields, Ref, read_fields
from app.compiler.finding import Findings
from app.compiler.ids import name_in, read_source
from app.content import Also, Bilingual, LookAlike, Term

FILE = "glossary.yaml"
WORDS_FILE = "words.yaml"
_ARTICLES = ("", "de", "het")


class Glossary:
    """Terms by id in the order of the file, and the ids that their entries name, with lines."""

    def __init__(self, path: str = "") -> None:
        self.path = path
        self.terms: dict[str, Term] = {}
        self.lines: dict[str, int] = {}
        self.term_refs: list[Ref] = []
        self.guide_refs: list[Ref] = []
        self.checklist_refs: list[Ref] = []


def read_glossary(handbook: Path, findings: Findings) -> Glossary:
    """The glossary; an empty one when there is no file."""
    glossary = Glossary(name_in(handbook, handbook / FILE))
    for term_id, line, fields in read_entries(handbook, FILE, findings):
        term = _read_term(term_id, fields, glossary)
        if term is not None:
            glossary.terms[term_id] = term
            glossary.lines[term_id] = line
    return glossary


def _read_term(term_id: str, fields: Fields, glossary: Glossary) -> Term | None:
    nl, en = fields.text("nl", required=True), fields.text("en", required=True)
    meaning = fields.bilingual("meaning", required=True)
    also = fields.child("also")
    related, guides, checklists = fields.refs("related"), fields.refs("guides"), fields.refs("checklists")
    look_alikes = [_read_look_alike(entry, glossary) for entry in fields.children("look_alikes")]
    glossary.term_refs += related
    glossary.guide_refs += guides
    glossary.checklist_refs += checklists
    term = Term(
        term_id,
        nl,
        en,
        meaning or Bilingual("", ""),
        article=fields.choice("article", _ARTICLES),
        short=fields.text("short"),
        say=fields.text("say"),
        also=_read_also(also) if also else Also(),
        sentence=fields.bilingual("sentence"),
        look_alikes=tuple(entry for entry in look_alikes if entry is not None),
        related=_names(related),
        law=fields.text("law"),
        guides=_names(guides),
        checklists=_names(checklists),
    )
    fields.close()
    return term if nl and en and meaning else None


def _read_also(fields: Fields) -> Also:
    also = Also(en=fields.texts("en"), nl=fields.texts("nl"))
    fields.close()
    return also


def _read_look_alike(fields: Fields, glossary: Glossary) -> LookAlike | None:
    term = fields.ref("term")
    if term is None:
        fields.report("HB001", "term", 'The field "term" is missing.')
    else:
        glossary.term_refs.append(term)
    why = fields.bilingual("why", required=True)
    fields.close()
    return LookAlike(term.id, why) if term and why else None


def _names(refs: tuple[Ref, ...]) -> tuple[str, ...]:
    return tuple(ref.id for ref in refs)


# How words.yaml names what a page is for; guides and situations are named by their id alone.
WORD_PREFIX = {"checklist": "list:", "letter": "letter:", "calculator": "calc:"}


class Words:
    """Other words that people type, of both languages together, and the names they stand under with their lines."""

    def __init__(self, path: str = "") -> None:
        self.path = path
        self.refs: list[Ref] = []
        self._by_name: dict[str, tuple[str, ...]] = {}

    def of(self, kind: str, noun_id: str) -> tuple[str, ...]:
        """The words for a noun; none when there is no entry."""
        return self._by_name.get(WORD_PREFIX.get(kind, "") + noun_id, ())

    def add(self, ref: Ref, words: tuple[str, ...]) -> None:
        """Note an entry."""
        self.refs.append(ref)
        self._by_name[ref.id] = tuple(dict.fromkeys(words))


def read_words(handbook: Path, findings: Findings) -> Words:
    """The words; none when there is no file."""
    file = handbook / WORDS_FILE
    words = Words(name_in(handbook, file))
    text = read_source(handbook, file, findings) if file.exists() else None
    fields = read_fields(text, words.path, 1, findings) if text else None
    if fields is None:
        return words
    for name in fields.names():
        entry = fields.child(name, required=True)
        if entry is not None:
            words.add(Ref(name, fields.line(name)), entry.texts("en") + entry.texts("nl"))
            entry.close()
    return words
