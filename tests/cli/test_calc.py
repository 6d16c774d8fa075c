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
