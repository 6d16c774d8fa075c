"""A made-up handbook of a few pages, in English but for one, and the engine that searches it."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from app.content import LANGUAGES, Bilingual, Term
from app.content.glossary import Also
from app.search import Document, Engine, build_index


def guide(
    name: str, title: str, summary: str, *sections: tuple[str, str, str], words: Sequence[str] = ()
) -> list[Document]:
    """An English guide: its lead, then its sections (id, heading, text)."""
    topic = name.partition("/")[0]
    lead = Document("guide", name, "en", title, body=summary, summary=summary, topic=topic, words=tuple(words))
    return [
        lead,
        *(Document("guide", name, "en", title, part, head, text, topic=topic) for part, head, text in sections),
    ]


def term(nl: str, en: str, short: str = "", also_en: Sequence[str] = (), guides: Sequence[str] = ()) -> Term:
    """A glossary entry."""
    return Term(id=nl.replace(" ", "-"), nl=nl, en=en, short=short, also=Also(en=tuple(also_en)),
                meaning=Bilingual(en=f"What {en} means.", nl=f"Wat {nl} betekent."), guides=tuple(guides))  # fmt: skip


TERMS = [
    term("ondernemingsraad", "works council", "OR", ["staff council"], ["works-council/what-it-is"]),
    term("werkloosheidsuitkering", "unemployment benefit", "WW", guides=["dismissal/unemployment-benefit"]),
    term("opzegtermijn", "notice period", guides=["contracts/notice-period"]),
    term("vaststellingsovereenkomst", "settlement agreement", "VSO", guides=["dismissal/settlement-agreement"]),
    term("vergoeding", "compensation"),
    term("ontslag", "dismissal"),
]

DOCUMENTS = [
    *guide(
        "contracts/notice-period", "Notice periods", "How long you and your employer must wait before a contract ends.",
        ("yours", "Your own notice period", "Your own notice period is one month, unless your contract says more."),
        ("theirs", "Your employer's notice period", "It grows with your years of service, to four months."),
        words=["when can i leave", "how much notice do i give"],
    ),
    *guide(
        "contracts/non-compete", "Non-compete clauses", "What a clause about competitors may forbid.",
        ("narrow", "Make it narrower", "A judge can limit the clause when you organise it well."),
        words=["concurrentiebeding", "can i work for a competitor"],
    ),
    *guide(
        "dismissal/settlement-agreement", "Settlement agreements", "How to read an offer to leave.",
        ("signing", "Before you sign", "Check the notice period and the compensation. You have 14 days."),
        words=["they want me to sign", "beëindigingsovereenkomst"],
    ),
    *guide("dismissal/unemployment-benefit", "Unemployment benefit", "Money from UWV when you lose your job.",
           words=["dole", "uitkering na ontslag"]),
    *guide("works-council/what-it-is", "What a works council can do", "A group chosen by staff that must be asked first.",
           ("or-rights", "Its rights", "The employer must ask the works council for advice and consent.")),
    *guide("leave/taking-holiday", "Taking holiday", "You decide when you take your holiday; the employer has two weeks to refuse.",
           words=["can my boss refuse my vacation", "vakantiedagen aanvragen"]),
    Document("guide", "contracts/notice-period", "nl", "Opzegtermijnen", body="Hoe lang je wacht.", summary="Hoe lang je wacht."),
    Document("checklist", "settlement-offer", "en", "Settlement offer", body="Steps from the offer to your answer.",
             summary="From offer to answer."),
    Document("checklist", "settlement-offer", "en", "Settlement offer", "ask-time", "Ask for time", "Ask for two weeks."),
    Document("letter", "resignation", "en", "Resignation letter", body="A letter to leave your job.", summary="Leave your job."),
    Document("calculator", "notice-period", "en", "Notice period calculator", body="See your last day.", summary="See your last day."),
    *(
        Document("term", entry.id, lang, entry.nl, heading=entry.en, summary=entry.meaning.get(lang), body=entry.meaning.get(lang))
        for entry in TERMS for lang in LANGUAGES
    ),
]  # fmt: skip


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    """The opened engine of the made-up handbook."""
    folder = Path(tmp_path_factory.mktemp("index"))
    build_index(DOCUMENTS, TERMS, folder)
    return Engine.open_files(lambda name: (folder / name).read_bytes())


def ids(engine: Engine, text: str, **options: object) -> list[str]:
    """What was found, as "kind:id", best first."""
    return [f"{hit.kind}:{hit.id}" for hit in engine.search(text, **options).hits]  # type: ignore[arg-type]
