"""Calculators: the list of them, and one with its questions beside its result."""

from app.ui.calculators.calculators_pane import CalculatorsPane

__all__ = ["CalculatorsPane"]
