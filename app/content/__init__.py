"""The handbook's nouns and the bundle that holds them. Imports our errors and msgspec only."""

from app.content.bundle import Bundle, Manifest
from app.content.calculator import Calculator
from app.content.catalogue import Catalogue, Group, Topic
from app.content.checklist import Checklist, DateKind, DueRule, Item, KeyDate, Phase
from app.content.figure import Figure, Period, Unit
from app.content.glossary import Also, Bilingual, LookAlike, Term
from app.content.guide import LANGUAGES, Certainty, Guide, Language, Section, Situation, Source
from app.content.letter import Computed, Letter, LetterField, LetterOption, Paragraph

__all__ = [
    "LANGUAGES",
    "Also",
    "Bilingual",
    "Bundle",
    "Calculator",
    "Catalogue",
    "Certainty",
    "Checklist",
    "Computed",
    "DateKind",
    "DueRule",
    "Figure",
    "Group",
    "Guide",
    "Item",
    "KeyDate",
    "Language",
    "Letter",
    "LetterField",
    "LetterOption",
    "LookAlike",
    "Manifest",
    "Paragraph",
    "Period",
    "Phase",
    "Section",
    "Situation",
    "Source",
    "Term",
    "Topic",
    "Unit",
]  # fmt: skip
