"""Search: an index made with the bundle, an engine that answers while one types. Knows no window.

Importing this loads neither Whoosh nor any network module; the first opened engine, or a build, loads Whoosh.
"""

from app.search.engine import Engine
from app.search.hit import KINDS, Answer, Document, Hit, Kind, Mark, SectionHit, Suggestions
from app.search.indexer import build_index
from app.search.own import OwnHit, search_own

__all__ = [
    "KINDS",
    "Answer",
    "Document",
    "Engine",
    "Hit",
    "Kind",
    "Mark",
    "OwnHit",
    "SectionHit",
    "Suggestions",
    "build_index",
    "search_own",
]
