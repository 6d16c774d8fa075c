"""Forms: calculators, filled in at the left and counted at the right while one types."""

from app.ui.forms.calculator_pane import CalculatorPane

__all__ = ["CalculatorPane"]
