"""The handbook's nouns and the bundle that holds them. Imports our errors and msgspec only.

A name is looked up when it is first asked for: Home needs `app.content.front` and does not wait for the rest.
"""

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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

_MODULE_OF = {
    "Bundle": "bundle",
    "Manifest": "bundle",
    "Calculator": "calculator",
    "Catalogue": "catalogue",
    "Group": "catalogue",
    "Topic": "catalogue",
    "Checklist": "checklist",
    "DateKind": "checklist",
    "DueRule": "checklist",
    "Item": "checklist",
    "KeyDate": "checklist",
    "Phase": "checklist",
    "Figure": "figure",
    "Period": "figure",
    "Unit": "figure",
    "Also": "glossary",
    "Bilingual": "glossary",
    "LookAlike": "glossary",
    "Term": "glossary",
    "LANGUAGES": "guide",
    "Certainty": "guide",
    "Guide": "guide",
    "Language": "guide",
    "Section": "guide",
    "Situation": "guide",
    "Source": "guide",
    "Computed": "letter",
    "Letter": "letter",
    "LetterField": "letter",
    "LetterOption": "letter",
    "Paragraph": "letter",
}


def __getattr__(name: str) -> object:
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(importlib.import_module(f"{__name__}.{_MODULE_OF[name]}"), name)
    globals()[name] = found  # so that this is asked once
    return found
