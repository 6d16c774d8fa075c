"""Writing the search index of a bundle (build time). SIGNATURE SETTLED, body being written."""

from collections.abc import Iterable
from pathlib import Path

from app.content.glossary import Term
from app.search.hit import Document


def build_index(documents: Iterable[Document], terms: Iterable[Term], folder: Path) -> None:
    """Write the index of `documents` into `folder` (created; must be empty). All files below it belong to the bundle:
    list them in the manifest with their hashes under "search/…". Raises OSError.

    `terms` is the glossary: its names join Dutch and English.
    """
    raise NotImplementedError
