"""The sheet on which a calculator works: it gives the answers and figures, and keeps every step in words."""

import datetime
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from app.calculators.entry import Answers
from app.calculators.noun import Deadline, Result, Step, UsedFigure, Value
from app.content import DateKind, Figure, Language, Unit
from app.content.numbers import NBSP, format_date, format_number, format_validity, format_value
from app.errors import CalculatorError

_CENT = Decimal("0.01")


class Sheet:
    """Given to a calculator, which writes its result on it. Texts are given in both languages; one is kept."""

    def __init__(self, answers: Answers, figures: Mapping[str, Figure], lang: Language, today: datetime.date) -> None:
        self.lang: Language = lang
        self.today = today
        self.result = Result(warnings=list(answers.readings))
        self._answers = answers
        self._figures = figures

    # --- what was filled in ----------------------------------------------------------------------------------

    def date(self, name: str) -> datetime.date:
        """A day that had to be filled in."""
        found = self._value(name)
        assert isinstance(found, datetime.date)
        return found

    def maybe_date(self, name: str) -> datetime.date | None:
        """A day, or None when it was left empty."""
        found = self._value(name)
        assert found is None or isinstance(found, datetime.date)
        return found

    def number(self, name: str) -> Decimal:
        """An amount or a number; 0 when it was left empty."""
        return Decimal(self._value(name) or 0)

    def maybe_number(self, name: str) -> Decimal | None:
        """An amount or a number, or None when it was left empty."""
        found = self._value(name)
        return None if found is None else Decimal(found)

    def count(self, name: str) -> int:
        """A whole number; 0 when it was left empty."""
        return int(self._value(name) or 0)

    def maybe_count(self, name: str) -> int | None:
        """A whole number, or None when it was left empty."""
        found = self._value(name)
        return None if found is None else int(found)

    def flag(self, name: str) -> bool:
        """Yes or no; no when it was left empty."""
        return bool(self._value(name))

    def maybe_flag(self, name: str) -> bool | None:
        """Yes, no, or None when it was left empty."""
        found = self._value(name)
        return None if found is None else bool(found)

    def choice(self, name: str) -> str:
        """The value of the chosen answer; "" when it was left empty."""
        return str(self._value(name) or "")

    def periods(self, name: str) -> list[tuple[datetime.date, datetime.date]]:
        """First and last days, as they were given."""
        return list(self._value(name) or [])

    def moments(self, name: str) -> list[tuple[datetime.date, int]]:
        """Days with a number each, as they were given."""
        return list(self._value(name) or [])

    def states(self, name: str) -> dict[str, int]:
        """Countries with a number each."""
        return dict(self._value(name) or {})

    def _value(self, name: str) -> Any:
        return self._answers.values[name.replace("_", "-")]

    # --- figures ---------------------------------------------------------------------------------------------

    def figure(self, figure_id: str, day: datetime.date) -> Decimal:
        """The value that holds on `day`; it is listed with the result. Raises CalculatorError where we have none."""
        figure = self._figures[figure_id]
        period = figure.on(day)
        if period is None:
            label, shown = figure.label.get(self.lang), format_date(day, self.lang)
            held = "; ".join(format_validity(entry, self.lang) for entry in figure.periods)
            raise CalculatorError(self.say(
                f"We cannot calculate this: we have no amount for “{label}” on {shown}. We have it {held}.",
                f"Dit kunnen we niet berekenen: we hebben geen bedrag voor “{label}” op {shown}. We hebben het {held}.",
            ))  # fmt: skip
        self.result.figures[figure_id] = UsedFigure(figure_id, period.value, period.valid_from, period.valid_until)
        if period.certainty == "uncertain" and period.note is not None:
            self.warn(period.note.en, period.note.nl)
        return Decimal(period.value)

    def figure_day(self, figure_id: str) -> datetime.date:
        """The day of a figure that is a date, as it is known now; it is listed with the result."""
        period = self._figures[figure_id].periods[-1]
        self.result.figures[figure_id] = UsedFigure(figure_id, period.value, period.valid_from, period.valid_until)
        return datetime.date.fromisoformat(period.value)

    # --- what comes out --------------------------------------------------------------------------------------

    def say(self, en: str, nl: str) -> str:
        """The text of the sheet's language."""
        return en if self.lang == "en" else nl

    def step(self, en: str, nl: str, value: str = "", source: str = "") -> None:
        """Note a step: what was done, what came out, the article."""
        self.result.steps.append(Step(self.say(en, nl), value, source))

    def warn(self, en: str, nl: str) -> None:
        """Note what the person must watch."""
        text = self.say(en, nl)
        if text not in self.result.warnings:
            self.result.warnings.append(text)

    def assume(self, en: str, nl: str) -> None:
        """Note what was taken for granted."""
        self.result.assumed.append(self.say(en, nl))

    def leave_out(self, en: str, nl: str) -> None:
        """Note what was not counted."""
        self.result.left_out.append(self.say(en, nl))

    def do_next(self, en: str, nl: str) -> None:
        """Note what to do now."""
        self.result.next_steps.append(self.say(en, nl))

    def deadline(self, day: datetime.date, kind: DateKind, en: str, nl: str) -> None:
        """Note a date that follows."""
        self.result.deadlines.append(Deadline(day, kind, self.say(en, nl)))

    def finish(self, en: str, nl: str, **values: Value) -> None:
        """The result in one sentence, and by name (underscores are kept)."""
        self.result.headline = self.say(en, nl)
        self.result.values.update(values)

    # --- how values are written ------------------------------------------------------------------------------

    def eur(self, amount: Decimal) -> str:
        """An amount with two decimals, rounded half up: "€ 1,234.50"."""
        return f"€{NBSP}{format_number(str(cents(amount)), self.lang, money=True)}"

    def num(self, number: Decimal | int) -> str:
        """A number without needless zeros: "7.5"."""
        plain = format(Decimal(number).normalize(), "f")
        return format_number(plain, self.lang)

    def day(self, day: datetime.date) -> str:
        """A day in words."""
        return format_date(day, self.lang)

    def months(self, count: int) -> str:
        """A number of months: "1 month", "2 months"."""
        return self.counted(count, "months")

    def counted(self, number: Decimal | int, unit: Unit) -> str:
        """A number with what it counts: "1 day", "2 days"."""
        return format_value(format(Decimal(number).normalize(), "f"), unit, self.lang)

    def yes(self, truth: bool) -> str:
        """Yes or no."""
        return self.say("yes", "ja") if truth else self.say("no", "nee")


def cents(amount: Decimal) -> Decimal:
    """Rounded to cents, half up: the convention of all calculators."""
    return amount.quantize(_CENT, ROUND_HALF_UP)
