"""The front of the handbook: what Home shows, read from the manifest alone, so that Home does not wait for the rest.

Imports no library; the compiler writes it, `Bundle.front` makes the same from a catalogue.
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from app.errors import BundleError

if TYPE_CHECKING:
    from app.content.bundle import Bundle

FORMAT = 1
MANIFEST = "manifest.json"
CATALOGUE = "catalogue.json"
DAMAGED = "The handbook's pages are damaged. Install the app again; your notes stay as they are."
FIRST_AID = "dismissal/asked-to-sign-today"
"""The guide behind the urgent banner on Home."""


class FrontSituation(NamedTuple):
    """A tile of Home: see `app.content.Situation`."""

    id: str
    title: str
    summary: str
    icon: str
    more: bool


class Front(NamedTuple):
    """`checked` is the latest day on which a page was checked (ISO). `situations` are in order, by language of the
    interface; `first_aid_minutes` too, empty when that guide is not written.
    """

    checked: str
    situations: Mapping[str, tuple[FrontSituation, ...]]
    first_aid_minutes: Mapping[str, int]


class Pages:
    """The handbook that the window shows: its front at once, the bundle when it is first asked for."""

    def __init__(
        self, front: Front, open_bundle: Callable[[], "Bundle"], check: Callable[[], None] = lambda: None
    ) -> None:
        self.front = front
        self.check = check
        """Raises BundleError when the pages that are not opened yet are damaged: said early, not when one is wanted."""
        self._open = open_bundle
        self._bundle: Bundle | None = None

    @property
    def bundle(self) -> "Bundle":
        """The opened bundle. Raises BundleError."""
        if self._bundle is None:
            self._bundle = self._open()
        return self._bundle


def read_front(folder: Path) -> Front | None:
    """The front of the bundle in `folder`; None when its manifest has none or cannot be read: opening it says why."""
    try:
        found: dict[str, Any] = json.loads((folder / MANIFEST).read_bytes())
        if found["format"] != FORMAT:
            return None
        front = found["front"]
        situations = {
            lang: tuple(FrontSituation(*tile) for tile in tiles) for lang, tiles in front["situations"].items()
        }
        return Front(found["checked"], situations, front["first_aid_minutes"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def read_file(folder: Path, name: str) -> bytes:
    """The file `name` of the bundle in `folder`, not compared with its hash. The packed program has large ones
    compressed, with ".z" behind their names (packaging/handbook.spec). Raises OSError, or BundleError when damaged.
    """
    try:
        return (folder / name).read_bytes()
    except FileNotFoundError:
        packed = (folder / f"{name}.z").read_bytes()
    import zlib

    try:
        return zlib.decompress(packed)
    except zlib.error as error:
        raise BundleError(DAMAGED) from error


def check_catalogue(folder: Path) -> None:
    """Compare the catalogue of the bundle in `folder` with its hash, without opening it. Raises BundleError."""
    import hashlib

    try:
        wanted = json.loads((folder / MANIFEST).read_bytes())["files"][CATALOGUE]
        found = hashlib.sha256(read_file(folder, CATALOGUE)).hexdigest()
    except (OSError, ValueError, KeyError, TypeError):
        found = wanted = ""
    if not wanted or found != wanted:
        raise BundleError(DAMAGED)
