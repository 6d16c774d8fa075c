"""What lies beside the Whoosh index, ready-made: written by the indexer, read by the engine."""

import struct
from collections.abc import Iterable

import msgspec

from app.content.guide import Language
from app.search.concepts import Name
from app.search.habits import Learnt
from app.search.hit import Kind

FORMAT = 4
TABLES = "tables.json"
TEXTS = "texts.jsonl"
"""One `StoredText` a line, in the order of the documents."""


class Noun(msgspec.Struct, frozen=True, array_like=True):
    """A guide, checklist …: what the sections of one entry share. `titles` holds the terms of its title by language
    ("en:notic", "concept:opzegtermijn"), for ranking.
    """

    kind: Kind
    id: str
    topic: str
    titles: dict[Language, tuple[str, ...]]


class Place(msgspec.Struct, frozen=True, array_like=True):
    """Where a document belongs: its noun's number, its language and section, and where its text stands in TEXTS."""

    noun: int
    lang: Language
    section: str
    start: int
    end: int


class StoredText(msgspec.Struct, frozen=True, array_like=True):
    """What a hit shows. `text` is the section's plain text; in a lead the summary comes first."""

    title: str
    heading: str
    text: str


class AliasTable:
    """For each alias its noun, its strength, and the document that it is the title or heading of (-1: none)."""

    _ROW = struct.Struct("<ifi")  # a tenth of the memory of tuples

    def __init__(self, packed: bytes) -> None:
        """`packed` is what `pack` made."""
        self._packed = packed

    @classmethod
    def pack(cls, rows: Iterable[tuple[int, float, int]]) -> bytes:
        """The rows as bytes, the same on every machine."""
        return b"".join(cls._ROW.pack(*row) for row in rows)

    def __getitem__(self, number: int) -> tuple[int, float, int]:
        noun, strength, document = self._ROW.unpack_from(self._packed, number * self._ROW.size)
        return noun, strength, document


class Tables(msgspec.Struct, frozen=True):
    """`index` names the files of the Whoosh index. `places` are the documents by number;
    documents from `len(places)` on are aliases, `aliases` is their packed AliasTable. `masses` is the lexicon,
    sorted by word; `general` are words of the languages that it does not hold, a line each. `parts` is the word list for
    Dutch compounds. `beginnings` gives for one to three letters the best documents and their weights, one for each
    noun, best first.
    """

    format: int
    index: tuple[str, ...]
    nouns: tuple[Noun, ...]
    places: tuple[Place, ...]
    aliases: bytes
    names: dict[Language, dict[str, list[Name]]]
    masses: dict[str, float]
    general: str
    parts: tuple[str, ...]
    beginnings: dict[str, list[tuple[int, float]]]
    habits: Learnt
