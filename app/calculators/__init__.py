"""The calculators: pure functions on days and decimals that show every step. No Qt, no files.

`CALCULATORS` has them by id. `calculate` does one: it reads the answers, and gives a `Result` in one language.
Figures come from the handbook; texts stand here in both languages, beside the sums they explain.
"""

import datetime
from collections.abc import Mapping
from decimal import InvalidOperation

from app.calculators.entry import Answers, NotReadable, read_answers, read_date, read_number
from app.calculators.noun import Calculator, Choice, Deadline, Field, Result, Step, UsedFigure, Value
from app.calculators.registry import CALCULATORS
from app.calculators.sheet import Sheet, cents
from app.content import Figure, Language
from app.errors import CalculatorError

__all__ = [
    "CALCULATORS", "Answers", "Calculator", "Choice", "Deadline", "Field", "NotReadable", "Result", "Step",
    "UsedFigure", "Value", "calculate", "cents", "read_answers", "read_date", "read_number",
]  # fmt: skip


def calculate(
    calculator: Calculator, answers: Answers, figures: Mapping[str, Figure], lang: Language, today: datetime.date
) -> Result:
    """The result of answers without problems. Raises CalculatorError where a figure or a condition is missing."""
    sheet = Sheet(answers, figures, lang, today)
    try:
        calculator.calculate(sheet)
    except (OverflowError, InvalidOperation) as error:  # a day such as 31 December 9999, or billions times billions
        raise CalculatorError(
            sheet.say("A day or a number is too far away.", "Een dag of een getal ligt te ver weg.")
        ) from error
    return sheet.result
