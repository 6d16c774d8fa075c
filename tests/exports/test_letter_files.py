"""Letters as files: the words are there, well-formed, and nothing says who made the file, when, or where."""

import io
import zipfile
from xml.etree import ElementTree

import pytest

from app.exports.letter_files import FORMATS
from app.letters import Draft, Span

DRAFT = Draft(
    [Span("Subject")],
    [[[Span("A & B <c>")], [Span("second line")]], [[Span("Op "), Span("2 december", "agreed", "filled")]]],
)


def _words(data: bytes) -> str:
    archive = zipfile.ZipFile(io.BytesIO(data))
    name = "content.xml" if "content.xml" in archive.namelist() else "word/document.xml"
    return "".join(ElementTree.fromstring(archive.read(name)).itertext())


@pytest.mark.parametrize("ending", [".odt", ".docx"])
def test_the_words_are_in_it(ending: str) -> None:
    assert _words(FORMATS[ending](DRAFT, "nl")) == "A & B <c>second lineOp 2 december"


@pytest.mark.parametrize("ending", [".odt", ".docx"])
def test_signs_that_no_document_may_hold_do_not_spoil_it(ending: str) -> None:
    draft = Draft([], [[[Span("A\x0b\x07\ufffe\udcffB\U0001f600", "name", "filled")]]])
    assert _words(FORMATS[ending](draft, "nl")) == "AB\U0001f600"


@pytest.mark.parametrize("ending", [".odt", ".docx"])
def test_it_tells_nothing_and_is_the_same_each_time(ending: str) -> None:
    data = FORMATS[ending](DRAFT, "en")
    assert data == FORMATS[ending](DRAFT, "en")
    archive = zipfile.ZipFile(io.BytesIO(data))
    assert archive.testzip() is None
    for entry in archive.infolist():
        assert entry.date_time == (1980, 1, 1, 0, 0, 0)
        text = archive.read(entry).decode()
        if entry.filename.endswith((".xml", ".rels")):
            ElementTree.fromstring(text)
        for trace in ("creator", "author", "generator", "meta.xml", "docProps", "Handbook"):
            assert trace not in text


LETTER = Draft(
    [Span("Subject")],
    [
        [[Span("[Je naam]", "name", "missing")]], [[Span("Betreft: iets")]], [[Span("Op:   __")]],
        [[Span("Met vriendelijke groet,")]], [[Span("A. Person", "name", "filled")]],
    ],
)  # fmt: skip


@pytest.mark.parametrize(("ending", "name", "marks"), [
    (".odt", "content.xml", ("Missing", "Subject", "Closing", "Name", 'text:c="2"')),
    (".odt", "styles.xml", ('fo:page-width="21cm"', 'fo:page-height="29.7cm"', "fo:margin-top")),
    (".docx", "word/document.xml", ('w:w="11906" w:h="16838"', "w:highlight", "<w:b/>", "w:keepNext", 'w:before="680"')),
])  # fmt: skip
def test_it_is_set_as_a_letter_on_a4(ending: str, name: str, marks: tuple[str, ...]) -> None:
    """A4 whatever the program's own page is, the subject in bold, room to sign, and what is missing is seen."""
    text = zipfile.ZipFile(io.BytesIO(FORMATS[ending](LETTER, "nl"))).read(name).decode()
    for mark in marks:
        assert mark in text


def test_an_odt_begins_with_its_kind() -> None:
    assert FORMATS[".odt"](DRAFT, "nl")[30:85].startswith(b"mimetypeapplication/vnd.oasis.opendocument.text")


def test_plain_text() -> None:
    assert FORMATS[".txt"](DRAFT, "nl").decode() == "A & B <c>\nsecond line\n\nOp 2 december\n"
