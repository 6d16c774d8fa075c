"""Calculating with the handbook's own figures; the number of cases is printed at the end of the run."""

import datetime
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from app.calculators import CALCULATORS, Result, calculate, read_answers
from app.compiler.figures import read_figures
from app.compiler.finding import Findings
from app.content import Figure, Language

TODAY = datetime.date(2026, 11, 24)
ROOT = Path(__file__).resolve().parents[2]
Run = Callable[..., Result]
_cases = pytest.StashKey[dict[str, set[tuple[tuple[str, str], ...]]]]()


@pytest.fixture(scope="session")
def figures() -> dict[str, Figure]:
    """The figures of handbook/figures.yaml."""
    return read_figures(ROOT / "handbook", TODAY, Findings())


@pytest.fixture
def run(figures: dict[str, Figure], request: pytest.FixtureRequest) -> Run:
    """`run("works-council-seats", people=50)`: the result in English; `lang` and `today` may be given.

    A field's name is written with underscores. Fails when a field has a problem.
    """

    def calculate_once(name: str, lang: Language = "en", today: datetime.date = TODAY, **texts: object) -> Result:
        calculator = CALCULATORS[name]
        given: dict[str, str] = {}
        for key, value in texts.items():
            field = calculator.field(key)
            assert field is not None, f"{name} has no field {key}"
            given[field.id] = ("yes" if value else "no") if isinstance(value, bool) else str(value)
        seen = request.config.stash.setdefault(_cases, {})
        seen.setdefault(name, set()).add(tuple(sorted(given.items())))
        return outcome(figures, name, given, lang, today)

    return calculate_once


def outcome(
    figures: Mapping[str, Figure], name: str, given: dict[str, str], lang: Language = "en", today: datetime.date = TODAY
) -> Result:
    """The result of texts by field; not counted as a case, for tests that try many. Fails when a field has a problem."""
    answers = read_answers(CALCULATORS[name], given, lang)
    assert not answers.problems, answers.problems
    return calculate(CALCULATORS[name], answers, figures, lang, today)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The number of different cases with an expected result; what property tests try is not in it."""
    seen = terminalreporter.config.stash.get(_cases, {})
    if seen:
        fewest = min(seen, key=lambda name: len(seen[name]))
        total = sum(map(len, seen.values()))
        terminalreporter.write_line(
            f"calculators: {total} cases of {len(seen)} calculators, at least {len(seen[fewest])} each ({fewest})"
        )
