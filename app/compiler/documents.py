"""The catalogue and the page texts -> documents for the search index: one per section, step and term."""

from collections.abc import Iterator, Mapping

from app.compiler.rendering import RenderedPage
from app.compiler.source import Handbook
from app.content import LANGUAGES, Calculator, Catalogue, Checklist, Guide, Letter, Situation, Term
from app.search.hit import Document, Kind


def make_documents(handbook: Handbook, catalogue: Catalogue, rendered: Mapping[str, RenderedPage]) -> list[Document]:
    """All documents, in the order of the catalogue."""
    texts = {(page.kind, page.id, page.lang): rendered[page.path] for page in handbook.pages}
    documents: list[Document] = []
    for guide in catalogue.guides:
        documents += _page(guide, "guide", texts["guide", guide.id, guide.lang], handbook, guide.topic)
    for situation in catalogue.situations:
        documents += _page(situation, "situation", texts["situation", situation.id, situation.lang], handbook, "")
    for checklist in catalogue.checklists:
        documents += _checklist(checklist, handbook)
    for letter in catalogue.letters:
        documents.append(_letter(letter, handbook))
    for calculator in catalogue.calculators:
        documents.append(_calculator(calculator, handbook))
    for term in catalogue.terms:
        documents += _term(term)
    return documents


def _page(
    noun: Guide | Situation, kind: Kind, rendered: RenderedPage, handbook: Handbook, topic: str
) -> Iterator[Document]:
    for section in rendered.body.sections:
        if section.id:
            yield Document(kind, noun.id, noun.lang, noun.title, section.id, section.title, section.text, topic=topic)
        elif not section.level:
            yield Document(kind, noun.id, noun.lang, noun.title, body=section.text, summary=noun.summary, topic=topic,
                           words=handbook.words.of(kind, noun.id))  # fmt: skip


def _checklist(noun: Checklist, handbook: Handbook) -> Iterator[Document]:
    yield Document("checklist", noun.id, noun.lang, noun.title, body=noun.lead, summary=noun.summary, topic=noun.topic,
                   words=handbook.words.of("checklist", noun.id))  # fmt: skip
    for item in noun.items():
        yield Document("checklist", noun.id, noun.lang, noun.title, item.id, item.title, item.text, topic=noun.topic)


def _letter(noun: Letter, handbook: Handbook) -> Document:
    return Document("letter", noun.id, noun.lang, noun.title, body=noun.when, summary=noun.summary, topic=noun.topic,
                    words=handbook.words.of("letter", noun.id))  # fmt: skip


def _calculator(noun: Calculator, handbook: Handbook) -> Document:
    return Document("calculator", noun.id, noun.lang, noun.title, summary=noun.summary,
                    topic=noun.topic, words=handbook.words.of("calculator", noun.id))  # fmt: skip


def _term(term: Term) -> Iterator[Document]:
    for lang in LANGUAGES:
        sentence = term.sentence.get(lang) if term.sentence else ""
        yield Document("term", term.id, lang, term.nl, heading=term.en, summary=term.meaning.get(lang),
                       body=f"{term.meaning.get(lang)} {sentence}".strip())  # fmt: skip
