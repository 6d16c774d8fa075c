"""Search: an index made with the bundle, an engine that answers while one types. Knows no window.

Importing this loads neither Whoosh nor any network module; the first opened engine, or a build, loads Whoosh.
"""

from app.search.engine import Engine
from app.search.hit import KINDS, Answer, Document, Hit, Kind, Mark, SectionHit
from app.search.indexer import build_index

__all__ = ["KINDS", "Answer", "Document", "Engine", "Hit", "Kind", "Mark", "SectionHit", "build_index"]
