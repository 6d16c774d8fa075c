"""Letters: filling the gaps of a letter with what a person typed, and with what the calculators find. No Qt, no disk."""

from app.letters.carrying import carries, fact_of, facts_of
from app.letters.filling import Draft, Line, Span, fill
from app.letters.parts import Part, parts_of
from app.letters.usual import USUAL_FIELDS, fields_of

__all__ = [
    "USUAL_FIELDS",
    "Draft",
    "Line",
    "Part",
    "Span",
    "carries",
    "fact_of",
    "facts_of",
    "fields_of",
    "fill",
    "parts_of",
]
