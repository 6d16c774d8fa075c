"""`handbook calc`: the contract that other people's scripts rely on."""

import json

import pytest

from app.launch import main


def answer(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = main(["calc", *words])
    found = capsys.readouterr()
    return status, found.out, found.err


def test_json_has_the_keys_of_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = answer(
        capsys,
        "transition-payment",
        "start=2019-03-01",
        "end=31-12-2026",
        "wage=5.400,00",
        "wage-is-total=ja",
        "--json",
    )
    found = json.loads(out)
    assert status == 0
    assert found["name"] == "transition-payment"
    assert found["result"]["amount"] == "14100.00"
    assert found["result"]["claim_by"] == "2027-03-31"
    assert found["figures"][0]["id"] == "transition-payment-maximum"
    assert set(found["figures"][0]) == {"id", "value", "valid_from", "valid_until"}
    assert set(found["steps"][0]) == {"text", "value", "source"}
    assert {"inputs", "warnings"} <= set(found)


@pytest.mark.parametrize(("lang", "title"), [("en", "Transition payment"), ("nl", "Transitievergoeding")])
def test_the_list_is_json_too(capsys: pytest.CaptureFixture[str], lang: str, title: str) -> None:
    status, out, _ = answer(capsys, "--json", "--lang", lang)
    found = {entry["name"]: entry for entry in json.loads(out)}
    assert status == 0
    assert len(found) == 20
    assert found["transition-payment"]["title"] == title
    assert set(found["transition-payment"]) == {"name", "title", "summary"}


@pytest.mark.parametrize("words", [
    ("transition-payment", "start=2019-03-01"), ("transition-payment", "start=soon", "end=2026-12-31", "wage=1"),
    ("transition-payment", "colour=red"), ("transition-payment", "start"),
    ("works-council-seats", "people=5", "n=6"), ("works-council-seats", "people=5.5"),
])  # fmt: skip
def test_a_wrong_field_is_named(capsys: pytest.CaptureFixture[str], words: tuple[str, ...]) -> None:
    status, out, err = answer(capsys, *words)
    assert (status, out) == (2, "")
    assert err.startswith("handbook: ")
    assert err.count("\n") == 1


def test_without_figures_it_refuses(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = answer(capsys, "transition-payment", "start=2019-03-01", "end=2030-12-31", "wage=5400")
    assert (status, out) == (1, "")
    assert "no amount" in err


def test_help_lists_the_fields_and_the_list_the_calculators(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = answer(capsys, "transition-payment", "--help")
    assert "wage-is-total" in out
    _, out, _ = answer(capsys)
    assert "works-council-seats" in out
    assert answer(capsys, "astrology")[0] == 1


def test_both_languages_and_both_notations(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = answer(capsys, "works_council_seats", "n=3.500", "--lang", "nl")
    assert "19 leden" in out
    assert 'We lezen "3.500" als 3.500.' in out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("contract-chain", "contracts=2020-01-01/2020-12-31, 2026-01-01/2026-12-31", "gap=1"),
         "A gap of more than 1 month begins a new chain: the last one has 1 contract."),
        (("contract-chain", "contracts=2020-01-01/2020-12-31, 2026-01-01/2026-12-31", "gap=1", "--lang", "nl"),
         "Een gat van meer dan 1 maand begint een nieuwe keten: de laatste heeft 1 contract."),
        (("works-council-hours", "members=1"), "60 hours a person, for 1 person, besides the meetings."),
        (("illness-calendar", "first-day=2026-11-02", "pause-days=1"), "1 day does not count"),
        (("illness-calendar", "first-day=2026-11-02", "pause-days=1", "--lang", "nl"), "1 dag telt niet mee"),
        (("illness-calendar", "first-day=2026-11-02", "pause-days=2"), "2 days do not count"),
        (("transition-payment", "start=2025-01-01", "end=2026-01-31", "wage=4000"), "1 year × a third"),
        (("transition-payment", "start=2025-01-01", "end=2026-01-31", "wage=4000"), "The rest: 1 month × a twelfth"),
        (("which-body", "employees=1"), "1 employee."),
        (("which-body", "employees=1", "--lang", "nl"), "1 werknemer."),
    ],
)  # fmt: skip
def test_one_is_said_as_one(capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str) -> None:
    status, out, err = answer(capsys, *words)
    assert (status, err) == (0, "")
    assert said in out
