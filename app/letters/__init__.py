"""Letters: filling the gaps of a letter with what a person typed, and with what the calculators find. No Qt, no disk."""

from app.letters.filling import Draft, Line, Span, fill
from app.letters.usual import USUAL_FIELDS, fields_of

__all__ = ["USUAL_FIELDS", "Draft", "Line", "Span", "fields_of", "fill"]
