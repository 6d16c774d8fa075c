"""Writes the list of what is packed, with licences: CycloneDX 1.5, read by tools and shown in About.

Run by `make package`:  python packaging/sbom.py build/sbom.cdx.json
The libraries are the ones that the spec names (SHIPPED_LIBRARIES); their versions and licences come from what is
installed, the rest from the table below. Two runs from one commit give the same bytes.
"""

import ast
import datetime
import importlib.metadata
import json
import os
import platform
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app import __version__  # noqa: E402

# Licences as SPDX writes them, where a package's own words are no such expression.
LICENCES = {
    "cffi": "MIT", "icalendar": "BSD-2-Clause", "msgspec": "BSD-3-Clause", "platformdirs": "MIT",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception", "pynacl": "Apache-2.0",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause", "six": "MIT", "typing_extensions": "PSF-2.0",
    "tzdata": "Apache-2.0", "whoosh-reloaded": "BSD-2-Clause",
}  # fmt: skip
NOTES = {"pyinstaller": "only its start program is packed"}


def shipped_libraries() -> list[str]:
    """The spec's list, read without running it."""
    for node in ast.parse((ROOT / "packaging/handbook.spec").read_text("utf-8")).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "SHIPPED_LIBRARIES":
            return list(ast.literal_eval(node.value))
    raise SystemExit("The spec has no SHIPPED_LIBRARIES.")


def licence_of(name: str) -> str:
    """An SPDX expression. SystemExit when nobody wrote one down: a new library must be looked at by a person."""
    if name in LICENCES:
        return LICENCES[name]
    stated = importlib.metadata.metadata(name).get("License-Expression")
    if not stated:
        raise SystemExit(f"packaging/sbom.py does not know the licence of {name}: add it to LICENCES.")
    return str(stated)


def component(name: str, version: str, licence: str, note: str = "") -> dict[str, object]:
    """One part."""
    made: dict[str, object] = {"type": "library", "name": name, "version": version,
                               "licenses": [{"expression": licence}]}  # fmt: skip
    return made | ({"description": note} if note else {})


def components() -> list[dict[str, object]]:
    """Every part that is packed, by name."""
    version = importlib.metadata.version
    parts = [component(name, version(name), licence_of(name), NOTES.get(name, "")) for name in shipped_libraries()]
    parts += [
        component("Qt for Python (PySide6-Essentials, shiboken6)", version("PySide6-Essentials"), "LGPL-3.0-only",
                  "unchanged, in files of their own that can be replaced"),
        component("Qt", version("PySide6-Essentials"), "LGPL-3.0-only",
                  "carries ICU, PCRE2, zlib, libpng, libjpeg-turbo, HarfBuzz under permissive licences"),
        component("Python", platform.python_version(), "PSF-2.0"),
        component("libsodium", f"as in PyNaCl {version('pynacl')}", "ISC"),
        component("libffi", "as in Python", "MIT"),
        component("Onest", version("fontpkg-onest"), "OFL-1.1", "font"),
        component("JetBrains Mono", version("fontpkg-jetbrains-mono"), "OFL-1.1", "font"),
        component("the handbook's texts", __version__, "CC-BY-SA-4.0"),
    ]  # fmt: skip
    return sorted(parts, key=lambda part: str(part["name"]).casefold())


def main(target: Path) -> None:
    """Write the list."""
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    app = {"type": "application", "name": "techwerkers-handbook", "version": __version__,
           "licenses": [{"expression": "GPL-3.0-or-later"}]}  # fmt: skip
    when = datetime.datetime.fromtimestamp(epoch, datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    found = {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
             "metadata": {"timestamp": when, "component": app}, "components": components()}  # fmt: skip
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", "utf-8")
    (target.parent / "release.json").write_text(json.dumps({"issued": epoch}) + "\n", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
