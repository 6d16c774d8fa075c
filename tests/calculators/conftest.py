"""Calculating with the handbook's own figures; the number of cases is printed at the end of the run."""

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest

from app.calculators import CALCULATORS, Result, calculate, read_answers
from app.compiler.figures import read_figures
from app.compiler.finding import Findings
from app.content import Figure

TODAY = datetime.date(2026, 11, 24)
ROOT = Path(__file__).resolve().parents[2]
Run = Callable[..., Result]
_cases = pytest.StashKey[int]()


@pytest.fixture(scope="session")
def figures() -> dict[str, Figure]:
    """The figures of handbook/figures.yaml."""
    return read_figures(ROOT / "handbook", TODAY, Findings())


@pytest.fixture
def run(figures: dict[str, Figure], request: pytest.FixtureRequest) -> Run:
    """`run("works-council-seats", people=50)`: the result in English; `lang` and `today` may be given.

    A field's name is written with underscores. Fails when a field has a problem.
    """

    def calculate_once(name: str, lang: str = "en", today: datetime.date = TODAY, **texts: object) -> Result:
        stash = request.config.stash
        stash[_cases] = stash.get(_cases, 0) + 1
        calculator = CALCULATORS[name]
        given: dict[str, str] = {}
        for key, value in texts.items():
            field = calculator.field(key)
            assert field is not None, f"{name} has no field {key}"
            given[field.id] = ("yes" if value else "no") if isinstance(value, bool) else str(value)
        answers = read_answers(calculator, given, lang)  # type: ignore[arg-type]
        assert not answers.problems, answers.problems
        return calculate(calculator, answers, figures, lang, today)  # type: ignore[arg-type]

    return calculate_once


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if number := terminalreporter.config.stash.get(_cases, 0):
        terminalreporter.write_line(f"calculators: {number} cases calculated")
