"""Passages and sentences with their lines, and how easy they are to read."""

import pytest

from app.compiler.prose import passages_in, plain, sentences_in, split_sentences
from app.compiler.readability import count_syllables, flesch_score, mean_length

BODY = """
Lead one. Lead
two.

> [!careful] Mind this
> In the box. Second
> line.

## Heading {#heading}

1. Item one.
   goes on
2. Item two

| A | B |
|---|---|
| long cell. | x |
After.
"""


def test_passages() -> None:
    assert [(p.kind, p.text, p.line, p.callout) for p in passages_in(BODY, 10)] == [
        ("paragraph", "Lead one. Lead\ntwo.", 11, ""),
        ("title", "Mind this", 14, "careful"),
        ("paragraph", "In the box. Second\nline.", 15, "careful"),
        ("heading", "Heading {#heading}", 18, ""),
        ("item", "Item one.\ngoes on", 20, ""),
        ("item", "Item two", 22, ""),
        ("row", "| A | B |", 24, ""),
        ("row", "|---|---|", 25, ""),
        ("row", "| long cell. | x |", 26, ""),
        ("paragraph", "After.", 27, ""),
    ]


def test_sentences_begin_on_their_line() -> None:
    assert [(sentence.text, sentence.line) for sentence in sentences_in(BODY, 10, "en")] == [
        ("Lead one.", 11), ("Lead two.", 11), ("In the box.", 15), ("Second line.", 15),
        ("Item one. goes on", 20), ("Item two", 22), ("After.", 27),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two? Three! Four", ["One.", "Two?", "Three!", "Four"]),
        ('He says: "Sign." Do not.', ['He says: "Sign."', "Do not."]),
        ("See art. 7 of the Act. Then go.", ["See art. 7 of the Act.", "Then go."]),
        ("Write to J. Jansen. Wait.", ["Write to J. Jansen.", "Wait."]),
        ("Use e.g. a pen. Or not.", ["Use e.g. a pen.", "Or not."]),
        ("It costs 2.5 percent. Ask.", ["It costs 2.5 percent.", "Ask."]),
        ("Go to uwv.nl. Apply.", ["Go to uwv.nl.", "Apply."]),
        ("Wait … and see.", ["Wait … and see."]),
        ("...", []),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert [sentence.text for sentence in split_sentences(text, 1)] == sentences


def test_a_sentence_counts_words_as_people_do() -> None:
    (sentence,) = split_sentences("In art. 7:670b, an e-mail isn't 14.5 € too much", 1)
    assert sentence.words == ["In", "art", "7:670b", "an", "e-mail", "isn't", "14.5", "too", "much"]


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("**Bold** and *it* and `code`", "Bold and it and code"),
        ("[a link](page:a/b#c) ![a map](map.svg)", "a link a map"),
        ("{{wage|dated}} an hour", "100 an hour"),
        ("Title {#the-id}", "Title"),
        ("*nu*{lang=nl}", "nu"),
        ("snake_case _it_", "snake_case it"),
    ],
)
def test_plain(markdown: str, text: str) -> None:
    assert plain(markdown) == text


def test_dutch_in_an_english_page_is_not_measured() -> None:
    text = 'Say: *"Ik trek mijn instemming in."* ("I withdraw.") The [ondernemingsraad](term:ondernemingsraad) decides.'
    assert [s.text for s in sentences_in(text, 1, "en")] == ['Say: ("I withdraw.")', "The ondernemingsraad decides."]
    assert [s.text for s in sentences_in(text, 1, "en", terms=False)][1] == "The decides."
    assert "instemming" in next(sentences_in(text, 1, "nl")).text
    english = "A [works council](term:ondernemingsraad) decides."
    assert [s.text for s in sentences_in(english, 1, "en", terms=False)] == ["A works council decides."]


@pytest.mark.parametrize(
    ("words", "syllables"),
    [
        ("the work judge asked paid hour use used rules", 1),
        ("council union colleague notice table little people wanted refuse trades-man isn't", 2),
        ("employer settlement employee agreement dismissal protected responsible-", 3),
        ("secretary usually association-", 4),
        ("UWV 14 7:670b", 1),
    ],
)
def test_syllables(words: str, syllables: int) -> None:
    exceptions = {"responsible-": 4, "association-": 5}
    for word in words.split():
        assert count_syllables(word.rstrip("-")) == exceptions.get(word, syllables), word


def test_flesch_as_in_his_paper() -> None:
    """206.835 - 1.015 x 3 - 84.6 x 1 for three words of one syllable each."""
    assert flesch_score(list(split_sentences("The cat sat.", 1))) == pytest.approx(119.19)
    assert flesch_score([]) == 100.0


def test_mean_length() -> None:
    assert mean_length(list(split_sentences("One two three. Four.", 1))) == 2.0
    assert mean_length([]) == 0.0
