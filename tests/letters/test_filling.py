"""Filling a letter: what was typed stands in it, what is missing is seen, calculated days come by themselves."""

import datetime

from msgspec.structs import replace

from app.content import Computed, Letter, LetterField, LetterOption, Paragraph
from app.letters import Span, fields_of, fill, parts_of

TODAY = datetime.date(2026, 11, 24)


def letter(lang: str = "nl") -> Letter:
    return Letter(
        "test", lang, "Test", "Een test", "dismissal", "Over {wish}", "nu", "nooit",  # type: ignore[arg-type]
        (
            Paragraph("{name}\n{address}"), Paragraph("Op {agreed} tekende ik. Het kan tot {last-day}."),
            Paragraph("Ik geef hem af.", "handed-in"), Paragraph("Ik wil {wish}.", "wish"), Paragraph("Tijd.", "wish", "time"),
            Paragraph("{place}, {today}. Bedrag: {amount}."),
        ),
        checked=TODAY, check_by=TODAY,
        fields=(
            LetterField("agreed", "date", "Dag"), LetterField("handed-in", "flag", "Afgeven", required=False),
            LetterField("wish", "choice", "Wens", options=(LetterOption("money", "geld"), LetterOption("time", "tijd"))),
            LetterField("amount", "money", "Bedrag"),
        ),
        computed=(Computed("last-day", "settlement-dates", "withdraw_14", {"agreed": "agreed", "notice-months": "months"}),
                  ),
    )  # fmt: skip


def with_months() -> Letter:
    found = letter()
    return Letter(**{**{key: getattr(found, key) for key in found.__struct_fields__},
                     "fields": (*found.fields, LetterField("months", "number", "Maanden", default="1"))})  # fmt: skip


def english() -> Letter:
    found = with_months()
    return Letter(**{**{key: getattr(found, key) for key in found.__struct_fields__}, "lang": "en",
                     "fields": tuple(replace(field, label=label) for field, label in
                                     zip(found.fields, ("Day", "Hand in", "Wish", "Amount", "Months"), strict=True))})  # fmt: skip


def test_answers_stand_in_the_letter_as_its_language_writes_them() -> None:
    draft = fill(with_months(), {"agreed": "2026-12-02", "amount": "4200.50", "name": "A. Person"}, {}, TODAY)
    assert "Op 2 december 2026 tekende ik. Het kan tot 16 december 2026." in draft.text
    assert "€\N{NO-BREAK SPACE}4.200,50" in draft.text
    assert "24 november 2026" in draft.text
    assert Span("A. Person", "name", "filled") in draft.paragraphs[0][0]


def test_what_is_missing_is_named_once_and_seen() -> None:
    draft = fill(with_months(), {}, {}, TODAY, asks=english())
    assert draft.missing == ["wish", "name", "address", "agreed", "last-day", "place", "amount"]
    assert "[Your name]" in draft.text
    assert "Op [Day] tekende ik. Het kan tot [is calculated]." in draft.text
    assert Span("[Your name]", "name", "missing") in draft.paragraphs[0][0]


def test_paragraphs_with_a_condition_come_and_go() -> None:
    assert "Ik geef hem af." not in fill(letter(), {}, {}, TODAY).text
    assert "Ik geef hem af." in fill(letter(), {"handed-in": "ja"}, {}, TODAY).text
    assert "Ik geef hem af." not in fill(letter(), {"handed-in": "no"}, {}, TODAY).text
    draft = fill(letter(), {"wish": "time"}, {}, TODAY)
    assert "Tijd." in draft.text
    assert draft.numbers == [0, 1, 3, 4, 5]
    assert "Tijd." not in fill(letter(), {"wish": "money"}, {}, TODAY).text


def test_a_paragraph_for_what_is_not_so() -> None:
    found = replace(
        letter(), paragraphs=(Paragraph("Ik houd hem.", "handed-in", "no"), Paragraph("Af.", "handed-in", "yes"))
    )
    for answer, text in (("", "Ik houd hem.\n"), ("nee", "Ik houd hem.\n"), ("ja", "Af.\n"), ("yes", "Af.\n")):
        assert fill(found, {"handed-in": answer}, {}, TODAY).text == text


def test_a_gap_that_stands_twice_is_named_once() -> None:
    found = replace(letter(), subject="Van {name}", paragraphs=(Paragraph("{name}\n{place}"), Paragraph("{name}")))
    assert fill(found, {}, {}, TODAY).missing == ["name", "place"]


def test_the_days_in_a_letter_are_handed_on_with_those_that_follow() -> None:
    """What was calculated is a legal deadline; what was filled in is a day of one's own; the letter's date is neither."""
    draft = fill(with_months(), {"agreed": "2026-12-02", "today": "2026-12-01"}, {}, TODAY)
    assert [(found.day.isoformat(), found.kind) for found in draft.deadlines] == [
        ("2026-12-16", "legal"), ("2026-12-02", "own"),
    ]  # fmt: skip


def test_a_gap_waits_for_every_answer_that_its_calculator_gets() -> None:
    """The usual answer of the calculator is not put in the place of one that this letter asks for."""
    inputs = {"agreed": "agreed", "notice-months": "months", "right-mentioned": "handed-in"}
    found = replace(with_months(), computed=(Computed("last-day", "settlement-dates", "withdraw_until", inputs),))
    assert "last-day" in fill(found, {"agreed": "2026-12-02"}, {}, TODAY).missing
    assert "23 december 2026" in fill(found, {"agreed": "2026-12-02", "handed-in": "no"}, {}, TODAY).text


def test_a_choice_answered_in_its_words_is_that_choice() -> None:
    assert fill(letter(), {"wish": "Tijd"}, {}, TODAY).text == fill(letter(), {"wish": "time"}, {}, TODAY).text


def test_a_wrong_answer_is_named_and_leaves_its_gap() -> None:
    draft = fill(letter(), {"agreed": "soon", "wish": "peace", "amount": "much"}, {}, TODAY, asks=english())
    assert set(draft.problems) == {"agreed", "wish", "amount"}
    assert draft.problems["agreed"].startswith('Day: "soon" is not a day.')
    assert "agreed" in draft.missing


def test_an_address_of_several_lines_makes_several_lines() -> None:
    draft = fill(letter(), {"address": "Straat 1\n1234 AB Utrecht"}, {}, TODAY)
    assert [line[0].text for line in draft.paragraphs[0]] == ["[Je naam]", "Straat 1", "1234 AB Utrecht"]


def test_only_the_usual_questions_that_are_used_are_asked() -> None:
    assert [field.id for field in fields_of(letter(), "nl")] == [
        "name",
        "address",
        "place",
        "today",
        "agreed",
        "handed-in",
        "wish",
        "amount",
    ]


def test_an_input_of_a_calculator_may_be_fixed() -> None:
    found = letter()
    fixed = Computed("last-day", "settlement-dates", "withdraw_14", {"agreed": "agreed", "notice-months": "=1"})
    made = Letter(**{**{key: getattr(found, key) for key in found.__struct_fields__}, "computed": (fixed,)})
    assert "16 december 2026" in fill(made, {"agreed": "2026-12-02"}, {}, TODAY).text


def test_the_parts_of_a_letter() -> None:
    found = letter()
    texts = ("{name}", "Betreft: {wish}", "Tekst.", "Met vriendelijke groet,", "{name}", "Ontvangen op: ____")
    made = Letter(
        **{
            **{key: getattr(found, key) for key in found.__struct_fields__},
            "paragraphs": tuple(map(Paragraph, texts)),
        }
    )
    draft = fill(made, {"name": "A. Person", "wish": "time"}, {}, TODAY)
    assert parts_of(draft) == ["body", "subject", "body", "closing", "name", "body"]


def test_a_full_stop_that_was_typed_is_not_doubled() -> None:
    found = letter()
    made = Letter(
        **{
            **{key: getattr(found, key) for key in found.__struct_fields__},
            "paragraphs": (Paragraph("Bij {employer}. En {employer} ook."),),
        }
    )
    assert fill(made, {"employer": "Voorbeeld B.V."}, {}, TODAY).text == "Bij Voorbeeld B.V. En Voorbeeld B.V. ook.\n"
