"""The catalogue: everything in the bundle but the page texts, in the order of the handbook."""

import msgspec

from app.content.calculator import Calculator
from app.content.checklist import Checklist
from app.content.figure import Figure
from app.content.glossary import Bilingual, Term
from app.content.guide import Guide, Situation
from app.content.letter import Letter


class Topic(msgspec.Struct, frozen=True):
    """A folder of guides. `guides` are the full ids in reading order, written or not."""

    id: str
    title: Bilingual
    guides: tuple[str, ...]


class Group(msgspec.Struct, frozen=True):
    """A group of topics ("Know your rights")."""

    id: str
    title: Bilingual
    topics: tuple[Topic, ...]


class Catalogue(msgspec.Struct, frozen=True):
    """All nouns of the handbook. Guides, situations and checklists stand once per language, in order."""

    groups: tuple[Group, ...]
    guides: tuple[Guide, ...]
    situations: tuple[Situation, ...]
    checklists: tuple[Checklist, ...]
    terms: tuple[Term, ...]
    figures: tuple[Figure, ...]
    calculators: tuple[Calculator, ...] = ()
    letters: tuple[Letter, ...] = ()
