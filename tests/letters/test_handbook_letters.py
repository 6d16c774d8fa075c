"""Every letter of the handbook, filled with an answer to each question: nothing is missing, in both languages."""

import datetime
import io
import zipfile
from functools import cache
from pathlib import Path

import pytest

from app.compiler.figures import read_figures
from app.compiler.finding import Findings
from app.compiler.nouns import make_catalogue
from app.compiler.rendering import render_pages
from app.compiler.source import read_handbook
from app.content import Figure, Letter, LetterField
from app.exports.letter_files import FORMATS
from app.letters import Draft, fields_of, fill

ROOT = Path(__file__).resolve().parents[2]
TODAY = datetime.date(2026, 11, 24)
SPECIAL = {
    "start": "2020-01-01",
    "end": "2026-12-31",
    "contracts": "2023-01-01/2023-12-31, 2024-01-01/2024-12-31, 2025-01-01/2025-12-31, 2026-01-01/2026-12-31",
}
BY_KIND = {
    "text": "Words",
    "lines": "One line\nAnother",
    "date": "2026-12-02",
    "money": "4200",
    "number": "2",
    "flag": "yes",
}


@cache
def letters() -> dict[tuple[str, str], Letter]:
    handbook = read_handbook(ROOT / "handbook", TODAY, Findings())
    found = make_catalogue(handbook, render_pages(handbook)).letters
    return {(letter.id, letter.lang): letter for letter in found}


@cache
def figures() -> dict[str, Figure]:
    return read_figures(ROOT / "handbook", TODAY, Findings())


def answer(field: LetterField) -> str:
    return SPECIAL.get(field.id) or (field.options[0].value if field.options else field.default or BY_KIND[field.kind])


def filled(letter: Letter) -> Draft:
    return fill(letter, {field.id: answer(field) for field in fields_of(letter, letter.lang)}, figures(), TODAY)


IDS = sorted({path.name.split(".")[0] for path in (ROOT / "handbook" / "letters").glob("*.md")})


def test_all_letters_of_the_outline_are_written() -> None:
    assert len(IDS) == 27
    assert set(letters()) == {(found, lang) for found in IDS for lang in ("en", "nl")}


@pytest.mark.parametrize("lang", ["en", "nl"])
@pytest.mark.parametrize("letter_id", IDS)
def test_a_filled_letter_is_whole_in_every_format(letter_id: str, lang: str) -> None:
    letter = letters()[letter_id, lang]
    draft = filled(letter)
    assert not draft.missing
    assert not draft.problems
    assert "[" not in draft.text
    assert "{" not in draft.text
    for ending, write in FORMATS.items():
        data = write(draft, letter.lang)
        if ending in (".odt", ".docx"):
            assert zipfile.ZipFile(io.BytesIO(data)).testzip() is None
        else:
            assert data.decode() == draft.text


@pytest.mark.parametrize("letter_id", IDS)
def test_both_languages_show_the_same_paragraphs(letter_id: str) -> None:
    assert filled(letters()[letter_id, "en"]).numbers == filled(letters()[letter_id, "nl"]).numbers


@pytest.mark.parametrize(("letter_id", "words"), [
    ("revoke-a-settlement", "16 december 2026"), ("claim-transition-payment", "€\N{NO-BREAK SPACE}9.800,00"),
    ("claim-transition-payment", "31 maart 2027"), ("ask-for-permanent-contract", "1 januari 2026"),
    ("works-council-invoke-nullity", "2 januari 2027"), ("resignation", "31 januari 2027"), ("ask-for-a-works-council", "3 leden"),
])  # fmt: skip
def test_what_the_calculators_find_stands_in_the_letter(letter_id: str, words: str) -> None:
    assert words in filled(letters()[letter_id, "nl"]).text
