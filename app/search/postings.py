"""The door to Whoosh: which document holds which term, and how strongly. Nothing else in the app imports whoosh.

Whoosh stores, per field and term, the documents and one weight each; we work the weights out ourselves when the index
is written (`app.search.impact`), so reading a list is all that is left to do at search time.
"""

import contextlib
import functools
import random
import sys
import tempfile
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from app.search.unpickling import guard_whoosh

FIELDS = ("en", "nl", "concept")
"""Stems of English words, stems of Dutch words, and concepts that join both."""

Stemmer = Callable[[str], str]
Postings = tuple[Sequence[int], Sequence[float]]

_STAND_INS: dict[str, dict[str, object]] = {
    # whoosh.compat imports urlretrieve and never calls it; with it would come http, socket, ssl and email.
    "urllib.request": {"urlretrieve": None},
    # This package imports asyncio (socket, ssl, select) for coroutines, which Whoosh has none of; the standard
    # library's own decorator does the same for plain methods.
    "cached_property": {"cached_property": functools.cached_property},
}


@contextlib.contextmanager
def without_network() -> Iterator[None]:
    """Whoosh imported in here loads no network module.

    WORKAROUND for Whoosh-Reloaded 2.7.5; to be removed when a version imports neither of `_STAND_INS`. The stand-ins
    are gone again afterwards, and a module that is already loaded is left in place.
    """
    placed = []
    for name, content in _STAND_INS.items():
        if name not in sys.modules:
            stand_in = types.ModuleType(name)
            vars(stand_in).update(content)
            sys.modules[name] = stand_in
            placed.append(name)
    try:
        yield
    finally:
        for name in placed:
            sys.modules.pop(name, None)


@functools.cache
def snowball(lang: str) -> Stemmer:
    """The Snowball stemmer for "en" or "nl": a word in, its stem out."""
    with without_network():
        from whoosh.lang.snowball.dutch import DutchStemmer
        from whoosh.lang.snowball.english import EnglishStemmer
    stemmer = EnglishStemmer() if lang == "en" else DutchStemmer()
    stem: Stemmer = stemmer.stem
    return stem


def write_postings(documents: Sequence[Mapping[str, Mapping[str, float]]]) -> dict[str, bytes]:
    """The files of a Whoosh index of `documents`; each is field -> term -> weight, its number is its place.

    Terms hold no space and no "^". The same documents give the same files.
    """
    with without_network():
        from whoosh import analysis, fields, index, reading, writing  # noqa: F401  Whoosh asks for the last three later
        from whoosh.filedb.filestore import FileStorage, RamStorage
    # Terms come with their weight ("dismiss^0.7352"); these are Whoosh's own classes, so the pickled schema holds no
    # class of ours and survives our renaming.
    weighted = analysis.SpaceSeparatedTokenizer() | analysis.DelimitedAttributeFilter()
    schema = fields.Schema(**{name: fields.KEYWORD(analyzer=weighted) for name in FIELDS})
    state = random.getstate()
    random.seed(0)  # Whoosh names its files at random; a build is to be repeatable
    folder = tempfile.TemporaryDirectory(prefix="handbook-index-")
    try:
        storage = RamStorage()
        # Whoosh would take a folder of a fixed name among everybody's temporary files, where two builds meet.
        storage.temp_storage = lambda name=None: FileStorage(folder.name)
        # In one file each: of a compound file the reader holds every part twice.
        writer = storage.create_index(schema).writer(limitmb=512, compound=False)
        for document in documents:  # two decimals: four find no more, and the packed files are half a megabyte larger
            writer.add_document(
                **{
                    field: " ".join(f"{term}^{weight:.2f}" for term, weight in sorted(terms.items()))
                    for field, terms in document.items()
                    if terms
                }
            )
        writer.commit()
    finally:
        random.setstate(state)
        folder.cleanup()
    return {name: bytes(data) for name, data in sorted(storage.files.items())}


class PostingsReader:
    """Reads posting lists from the files of `write_postings`. Not safe for two threads at once."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        """Opens the index. It unpickles, but nothing that an index does not hold (`app.search.unpickling`). Raises
        whatever Whoosh and pickle raise.
        """
        with without_network():
            from whoosh import index  # noqa: F401  open_index asks for it later
            from whoosh.filedb.filestore import RamStorage
            from whoosh.filedb.structfile import BufferFile
            from whoosh.reading import TermNotFound

            guard_whoosh()
        storage = RamStorage()
        storage.files.update(files)
        # Whoosh's own opens a memoryview, of which it then makes a copy; bytes are shared.
        storage.open_file = lambda name, **options: BufferFile(files[name], name=name, **options)
        self._reader: Any = storage.open_index().reader()
        self._not_found: type[Exception] = TermNotFound

    def read(self, field: str, term: str) -> Postings:
        """The numbers of the documents with `term` in `field`, rising, and its weight in each; empty when unknown."""
        try:
            matcher = self._reader.postings(field, term)
        except self._not_found:
            return (), ()
        numbers: list[int] = []
        weights: list[float] = []
        while matcher.is_active():
            numbers.append(matcher.id())
            weights.append(matcher.weight())
            matcher.next()
        return numbers, weights

    def close(self) -> None:
        """Let go of the index."""
        self._reader.close()
