"""Forms: calculators and letters. Both are filled in at the left and shown at the right while one types."""

from app.ui.forms.calculator_pane import CalculatorPane
from app.ui.forms.letter_pane import LetterPane

__all__ = ["CalculatorPane", "LetterPane"]
