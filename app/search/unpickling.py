"""Whoosh keeps parts of its index as pickles, and a pickle may call anything. Here it may only make what an index holds.

So a search index that came from elsewhere, in a content pack, cannot run code, whoever signed it.
"""

import io
import pickle
import types
from typing import IO, Any

_KNOWN = {
    ("whoosh.codec.whoosh3", "W3Segment"),
    ("whoosh.codec.whoosh3", "W3Codec"),
    ("collections", "defaultdict"),
    ("builtins", "int"),
    ("builtins", "float"),
    ("__builtin__", "int"),
    ("__builtin__", "float"),
    ("whoosh.fields", "Schema"),
    ("whoosh.fields", "KEYWORD"),
    ("whoosh.formats", "Frequency"),
    ("whoosh.analysis.analyzers", "CompositeAnalyzer"),
    ("whoosh.analysis.tokenizers", "RegexTokenizer"),
    ("whoosh.analysis.filters", "DelimitedAttributeFilter"),
    ("re", "_compile"),
}


def _latin1_bytes(text: str, encoding: str) -> bytes:
    """How bytes are written in pickles of protocol 2; the codec is always this one."""
    if encoding != "latin1":
        raise pickle.UnpicklingError("bytes in an unknown encoding do not belong in a search index")
    return text.encode("latin1")


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("_codecs", "encode"):
            return _latin1_bytes
        if (module, name) not in _KNOWN:
            raise pickle.UnpicklingError(f"{module}.{name} does not belong in a search index")
        return super().find_class(module, name)


def load(file: IO[bytes]) -> Any:
    """As `pickle.load`. Raises UnpicklingError for anything that does not belong in an index."""
    return _Unpickler(file).load()


def loads(data: bytes) -> Any:
    """As `pickle.loads`, with the same limits."""
    return load(io.BytesIO(data))


def guard_whoosh() -> None:
    """Make the modules of Whoosh that read an index use `load` and `loads` of this module. May be called again.

    They must be importable now. An index of Whoosh's older formats, which have an unpickler of their own, is refused.
    """
    from whoosh import columns, index
    from whoosh.codec import whoosh3
    from whoosh.filedb import structfile

    index.pickle = types.SimpleNamespace(loads=loads, load=load, dumps=pickle.dumps, PicklingError=pickle.PicklingError)
    index.toc_loaders = {}
    structfile.load_pickle = load
    columns.loads = whoosh3.loads = loads
