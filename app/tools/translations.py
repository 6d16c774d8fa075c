"""The translation catalogue: `python -m app.tools.translations --refresh | --check | --build FOLDER | --pseudo FOLDER`.

Refresh reads every text of the interface into `resources/translations/handbook_<lang>.ts`. Check fails when a text is
missing there or not translated. Build makes the binary `handbook_<lang>.qm` that the app loads. English has a
catalogue for its plural forms only. Pseudo makes one under English's name in which every text is 40 % longer, to find
what clips; it is never shipped.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.paths import find_paths
from app.tools.pseudo import write_pseudo

_LANGUAGES = ("en", "nl")


def main(argv: Sequence[str]) -> int:
    """Exit status 0, or 1 when the check found something."""
    parser = argparse.ArgumentParser(prog="translations", description=__doc__.splitlines()[0] if __doc__ else None)
    todo = parser.add_mutually_exclusive_group(required=True)
    todo.add_argument("--refresh", action="store_true")
    todo.add_argument("--check", action="store_true")
    todo.add_argument("--build", type=Path, metavar="FOLDER")
    todo.add_argument("--pseudo", type=Path, metavar="FOLDER")
    args = parser.parse_args(argv)
    paths = find_paths()
    assert paths.checkout is not None, "only from a checkout"
    catalogues = [paths.resource(f"translations/handbook_{lang}.ts") for lang in _LANGUAGES]
    if args.refresh:
        _update(paths.checkout, catalogues)
        return 0
    if args.build:
        args.build.mkdir(parents=True, exist_ok=True)
        for catalogue in catalogues:
            _run("pyside6-lrelease", "-silent", catalogue, "-qm", args.build / f"{catalogue.stem}.qm")
        return 0
    if args.pseudo:
        args.pseudo.mkdir(parents=True, exist_ok=True)
        write_pseudo(catalogues[-1], args.pseudo / "handbook_en.ts")
        _run("pyside6-lrelease", "-silent", args.pseudo / "handbook_en.ts", "-qm", args.pseudo / "handbook_en.qm")
        return 0
    return _check(paths.checkout, catalogues)


def _check(checkout: Path, catalogues: list[Path]) -> int:
    """Compare the catalogues with fresh copies; a line for each text that is missing or untranslated."""
    found = 0
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(shutil.copy(catalogue, folder)) for catalogue in catalogues]
        _update(checkout, copies)
        for catalogue, copy in zip(catalogues, copies, strict=True):
            for context, text, reason in _unfinished(copy, plurals_only=catalogue.stem.endswith("_en")):
                found += 1
                print(f"{catalogue.name}: {context}: {reason}: {text!r}")
    print(f"translations: {found} texts to translate" if found else "translations: complete")
    return 1 if found else 0


def _unfinished(catalogue: Path, plurals_only: bool) -> Iterator[tuple[str, str, str]]:
    for context in ElementTree.parse(catalogue).getroot().iter("context"):  # noqa: S314  # our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            is_plural = message.get("numerus") == "yes"
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = [form.text for form in translation.iter("numerusform")] if is_plural else [translation.text]
            if plurals_only and not is_plural:
                continue
            if translation.get("type") == "unfinished" or not all(forms):
                yield name, message.findtext("source") or "", "not translated"


def _update(checkout: Path, catalogues: list[Path]) -> None:
    sources = sorted((checkout / "app" / "ui").rglob("*.py"))
    for catalogue in catalogues:
        known = _plural_forms(catalogue) if catalogue.exists() else {}
        target = catalogue.stem.removeprefix("handbook_")
        _run("pyside6-lupdate", "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en",
             "-target-language", target, *sources, "-ts", catalogue)  # fmt: skip
        _keep_plurals(catalogue, known)


def _plural_forms(catalogue: Path) -> dict[tuple[str, str], list[str]]:
    """The translated forms of counting texts, by context and source."""
    found = {}
    for context in ElementTree.parse(catalogue).getroot().iter("context"):  # noqa: S314  # our own file
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")]
            if all(forms) and forms:
                found[context.findtext("name") or "", message.findtext("source") or ""] = forms
    return found


def _keep_plurals(catalogue: Path, known: dict[tuple[str, str], list[str]]) -> None:
    """Make every text with %n a counting one.

    WORKAROUND: lupdate sees the number only in `self.tr`, not in `QCoreApplication.translate`.
    """
    tree = ElementTree.parse(catalogue)  # noqa: S314  # our own file
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            source, translation = message.findtext("source") or "", message.find("translation")
            if "%n" not in source or translation is None:
                continue
            message.set("numerus", "yes")
            forms = known.get((context.findtext("name") or "", source), ["", ""])
            translation.clear()
            if not all(forms):
                translation.set("type", "unfinished")
            for form in forms:
                ElementTree.SubElement(translation, "numerusform").text = form
    ElementTree.indent(tree, "    ")
    head = b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    catalogue.write_bytes(head + ElementTree.tostring(tree.getroot(), encoding="utf-8") + b"\n")


def _run(tool: str, *arguments: object) -> None:
    program = Path(sys.executable).parent / tool
    subprocess.run([str(program), *map(str, arguments)], check=True)  # noqa: S603  # our own tool, our own files


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
