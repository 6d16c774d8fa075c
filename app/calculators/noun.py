"""What a calculator is made of: its fields, and the result with steps, figures, warnings and dates. Plain values."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from app.content import Bilingual, DateKind

if TYPE_CHECKING:
    from app.calculators.sheet import Sheet

FieldKind = Literal["date", "money", "number", "count", "choice", "flag", "periods", "moments", "states"]
"""How a field is written.

date      a day, Dutch or English: "2026-12-03", "3-12-2026", "3 december 2026"
money     an amount in euros: "4200", "€ 4.200,50", "4,200.50"
number    a number that may have decimals; count: a whole number of at least 0
choice    one of the field's choices; flag: yes or no
periods   first and last days: "2024-01-01/2024-12-31, 2025-01-01/2025-12-31"
moments   days with a number each: "2027-02-01 10, 2027-04-28 10"
states    countries with a number each: "NL 900, DE 200"
"""

Value = str | int | float | bool | Decimal | datetime.date | None
"""A named value of a result. Money is a Decimal with two decimals; what could not be said is None."""

_NOTHING = Bilingual("", "")


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer of a field."""

    value: str
    label: Bilingual


@dataclass(frozen=True, slots=True)
class Field:
    """A question. `default` is what counts when nothing is filled in ("" for a field that may stay empty)."""

    id: str
    kind: FieldKind
    label: Bilingual
    help: Bilingual = _NOTHING
    required: bool = False
    default: str = ""
    choices: tuple[Choice, ...] = ()
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the calculation: what was done in words, what came out, and the article it rests on."""

    text: str
    value: str
    source: str


@dataclass(frozen=True, slots=True)
class UsedFigure:
    """A figure of handbook/figures.yaml as it was used."""

    id: str
    value: str
    valid_from: datetime.date
    valid_until: datetime.date | None


@dataclass(frozen=True, slots=True)
class Deadline:
    """A date that follows from the result, for a checklist or the agenda."""

    day: datetime.date
    kind: DateKind
    text: str


@dataclass(slots=True)
class Result:
    """What came out, in one language. `headline` says it in a sentence; `values` are the same for programs."""

    headline: str = ""
    values: dict[str, Value] = field(default_factory=dict)
    steps: list[Step] = field(default_factory=list)
    figures: dict[str, UsedFigure] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    assumed: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    next_steps: list[str] = field(default_factory=list)
    deadlines: list[Deadline] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Calculator:
    """The questions of a calculator and what it does with the answers. `id` is that of handbook/calculators.yaml."""

    id: str
    fields: tuple[Field, ...]
    calculate: Callable[["Sheet"], None]

    def field(self, name: str) -> Field | None:
        """The field that a person means by `name`: its id or an alias, with hyphens or underscores."""
        wanted = name.strip().lower().replace("_", "-")
        return next((found for found in self.fields if wanted == found.id or wanted in found.aliases), None)
