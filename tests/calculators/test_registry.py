"""Every calculator of the handbook calculates, and says in both languages what it asks."""

from pathlib import Path

from app.calculators import CALCULATORS
from app.compiler.calculators import read_calculators
from app.compiler.finding import Findings

ROOT = Path(__file__).resolve().parents[2]


def test_the_handbook_describes_every_calculator_and_no_other() -> None:
    findings = Findings()
    assert set(read_calculators(ROOT / "handbook", findings)) == set(CALCULATORS)
    assert not list(findings)


def test_fields_speak_both_languages_and_have_names_of_their_own() -> None:
    for calculator in CALCULATORS.values():
        names = [name for field in calculator.fields for name in (field.id, *field.aliases)]
        assert len(names) == len(set(names)), calculator.id
        for field in calculator.fields:
            assert field.label.en, field.id
            assert field.label.nl, field.id
            assert bool(field.help.en) == bool(field.help.nl)
            assert (field.kind == "choice") == bool(field.choices)
