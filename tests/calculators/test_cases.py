"""Cases worked by hand from the statute: cases/*.txt, at least thirty for each calculator."""

from collections import Counter

import pytest

from app.calculators import CALCULATORS
from app.errors import CalculatorError
from tests.calculators.cases import Case, read_cases, same
from tests.calculators.conftest import Run

CASES = list(read_cases())


@pytest.mark.parametrize("case", CASES, ids=str)
def test_case(run: Run, case: Case) -> None:
    if case.refused:
        with pytest.raises(CalculatorError, match=case.refused):
            run(case.calculator, **case.given)
        return
    result = run(case.calculator, **case.given)
    for name, text in case.results.items():
        assert same(result.values[name], text), f"{name} is {result.values[name]}, not {text}"
    assert not case.warns or any(case.warns in text for text in result.warnings), result.warnings
    assert result.headline


def test_every_calculator_has_thirty_cases_of_its_own() -> None:
    numbers = Counter(case.calculator for case in CASES)
    assert set(numbers) == set(CALCULATORS)
    assert {name: number for name, number in numbers.items() if number < 30} == {}


def test_no_case_stands_twice() -> None:
    seen = Counter((case.calculator, tuple(sorted(case.given.items())), tuple(case.results.items())) for case in CASES)
    assert [case for case, number in seen.items() if number > 1] == []
