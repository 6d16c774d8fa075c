"""Reading cases/*.txt: what is filled in, and what must come out. How they are written stands in cases/README.txt."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

FOLDER = Path(__file__).parent / "cases"
_NEXT_FIELD = re.compile(r";\s*(?=[a-z0-9-]+=)")
_NEXT_RESULT = re.compile(r";\s*(?=[a-z0-9_]+[=:])")


@dataclass(frozen=True)
class Case:
    """One line. `results` are texts by name; `refused` and `warns` are words of a reason or warning."""

    calculator: str
    line: int
    given: dict[str, str]
    results: dict[str, str]
    refused: str = ""
    warns: str = ""

    def __str__(self) -> str:
        return f"{self.calculator}:{self.line}"


def read_cases() -> Iterator[Case]:
    """All cases of all files."""
    for file in (
        sorted(FOLDER.glob("*-*.txt")) + sorted(FOLDER.glob("probation.txt")) + sorted(FOLDER.glob("allowances.txt"))
    ):
        for number, line in enumerate(file.read_text().splitlines(), start=1):
            if line.strip() and not line.startswith("#"):
                yield _read(file.stem, number, line)


def _read(calculator: str, number: int, line: str) -> Case:
    left, arrow, right = line.partition(" -> ")
    assert arrow, f"{calculator}:{number} has no arrow"
    right = re.split(r"\s{2,}#|\s#\s", right, maxsplit=1)[0].strip()
    given = dict(part.split("=", 1) for part in _NEXT_FIELD.split(left.strip()))
    results: dict[str, str] = {}
    words = {"refused": "", "warns": ""}
    for part in _NEXT_RESULT.split(right):
        name, colon, text = part.partition(": ")
        if colon and name in words:
            words[name] = text.strip()
        else:
            name, sign, text = part.partition("=")
            assert sign, f"{calculator}:{number}: {part}"
            results[name] = text.strip()
    return Case(calculator, number, given, results, words["refused"], words["warns"])


def same(found: object, text: str) -> bool:
    """Whether a result is what the text says."""
    if text in ("yes", "no"):
        return found is (text == "yes")
    if text == "-":
        return found is None
    if isinstance(found, datetime.date):
        return found.isoformat() == text
    if isinstance(found, Decimal | int | float):
        return Decimal(str(found)) == Decimal(text)
    return found == text
