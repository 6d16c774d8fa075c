"""The made-up handbook with two letters."""

from typing import Any

import pytest
from msgspec.structs import replace

from app.content import Bundle, Language, Letter, LetterField, Paragraph
from app.ui.letters import LettersPane
from app.ui.shell.main_window import MainWindow
from app.ui.shell.place import Place
from tests.conftest import CHECK_BY, CHECKED

WORDS: dict[str, dict[Language, str]] = {
    "title": {"en": "Take back your signature", "nl": "Je handtekening intrekken"},
    "agreed": {"en": "Day you agreed", "nl": "Dag van je ja"},
    "proof": {"en": "Ask for proof", "nl": "Vraag om bewijs"},
    "subject": {"en": "Subject: withdrawal", "nl": "Betreft: ontbinding"},
    "body": {"en": "On {agreed} I agreed.", "nl": "Op {agreed} stemde ik in."},
    "option": {"en": "Please confirm.", "nl": "Wilt u dit bevestigen?"},
}


def letter(letter_id: str, lang: Language, **more: Any) -> Letter:
    words = {name: both[lang] for name, both in WORDS.items()}
    return Letter(
        letter_id, lang, words["title"], f"Summary of {letter_id}.", "dismissal", words["subject"], "You agreed.",
        "The time is over.",
        (Paragraph("{name}"), Paragraph(words["subject"]), Paragraph(words["body"]),
         Paragraph(words["option"], "proof")),
        CHECKED, CHECK_BY,
        fields=(LetterField("agreed", "date", words["agreed"]), LetterField("proof", "flag", words["proof"], required=False)),
        warnings=("Send it from a private address.",), **more,
    )  # fmt: skip


@pytest.fixture
def bundle(bundle: Bundle) -> Bundle:
    letters = tuple(letter(found, lang) for found in ("revoke", "refuse") for lang in ("en", "nl"))
    made: Bundle = Bundle(bundle.path(""), bundle.manifest, replace(bundle.catalogue, letters=letters))
    return made


@pytest.fixture
def pane(window: MainWindow) -> LettersPane:
    window.resize(1280, 800)
    window.go(Place("letter", "revoke"))
    assert isinstance(window.pane, LettersPane)
    return window.pane
