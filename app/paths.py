"""Every "where is it?" question: the compiled handbook, resources, fonts, the person's own folder.

Asked once at start and handed on. The same answers in a checkout, an installed wheel and a frozen bundle; no other
module looks at the frozen flag or builds a path from its own file. Looking touches nothing: no folder is created.
"""

import os
import sys
from pathlib import Path
from typing import NamedTuple

PORTABLE_FOLDER = "handbook-data"
"""Beside the program: data goes here when somebody made this folder, so that it travels on a stick."""
APP_FOLDER = "handbook"  # neutral: a folder name may be seen by others


class Paths(NamedTuple):
    """Where everything is. `checkout` is set only when running from a source tree; `bundle` need not exist there."""

    bundle: Path
    resources: Path
    translations: Path
    fonts: Path
    data: Path
    checkout: Path | None = None

    @property
    def vault(self) -> Path:
        """The person's sealed data."""
        return self.data / "notes.sealed"

    @property
    def backups(self) -> Path:
        """Copies of the sealed data, each opened and compared before it counted."""
        return self.data / "backups"

    @property
    def settings(self) -> Path:
        """Language, text size, theme …: nothing personal."""
        return self.data / "settings.json"

    @property
    def content(self) -> Path:
        """The bundle of an installed content pack."""
        return self.data / "content"

    @property
    def content_before(self) -> Path:
        """Where the pack before stands for the moment in which a new one takes its place."""
        return self.data / ".content.old"

    @property
    def has_content(self) -> bool:
        """Whether there is a content pack, also one that a killed install left standing aside."""
        return self.content.exists() or self.content_before.exists()

    @property
    def publisher(self) -> Path:
        """Whose content packs this installation takes."""
        return self.resources / "publisher.json"

    @property
    def release(self) -> Path:
        """When the shipped pages were issued; not in a checkout."""
        return self.bundle.parent / "release.json"

    @property
    def parts(self) -> Path:
        """The list of what is packed, with licences (CycloneDX); not in a checkout."""
        return self.bundle.parent / "licences" / "sbom.cdx.json"

    @property
    def handbook(self) -> Path | None:
        """The Markdown and YAML sources, in a checkout."""
        return self.checkout / "handbook" if self.checkout else None

    def resource(self, name: str) -> Path:
        """The file `name` below resources; a name that climbs out is a ValueError."""
        asked = Path(name)
        if asked.is_absolute() or ".." in asked.parts:
            raise ValueError(f"not a resource: {name}")
        return self.resources / asked


def find_paths(data_dir: str | None = None) -> Paths:
    """Paths of this installation. Data: `data_dir`, else HANDBOOK_DATA_DIR, else PORTABLE_FOLDER, else the user's."""
    chosen = data_dir or os.environ.get("HANDBOOK_DATA_DIR") or _portable_folder()
    data = Path(chosen).expanduser().absolute() if chosen else _user_folder()
    if getattr(sys, "frozen", False):
        root = Path(getattr(sys, "_MEIPASS", Path(sys.executable).parent))
        return Paths(root / "bundle", root / "resources", root / "translations", root / "fonts", data)
    package = Path(__file__).resolve().parent
    if (package / "_data" / "bundle").is_dir():  # an installed wheel
        root = package / "_data"
        return Paths(root / "bundle", root / "resources", root / "translations", root / "fonts", data)
    root = package.parent
    built = root / "build"
    return Paths(built / "bundle", root / "resources", built / "translations", built / "fonts", data, root)


def _portable_folder() -> str | None:
    """The folder beside a frozen program, when it is there."""
    beside = Path(sys.executable).parent / PORTABLE_FOLDER
    return str(beside) if getattr(sys, "frozen", False) and beside.is_dir() else None


def _user_folder() -> Path:
    from platformdirs import user_data_path  # only when needed: --data-dir and tests go without

    return user_data_path(APP_FOLDER, appauthor=False)
