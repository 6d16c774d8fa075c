"""A language that nobody speaks, to find what clips: every text of the interface with accents, in brackets, 40 % longer.

A catalogue of it takes the place of the English one for a test or for pictures; it is never shipped.
"""

import math
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

_STRETCH = 0.4
_KEPT = re.compile(r"(\{[^}]*\}|%n|&(?=\w)|\(\*[^)]*\))")  # fields, numbers, key letters, patterns of file names
_ACCENTS = str.maketrans("aeiouAEIOU", "áéîöúÁÉÎÖÚ")
_FILLING = "onder een lang woord en nog een "


def stretched(text: str) -> str:
    """The text in the made-up language; fields and %n stay as they are."""
    parts = _KEPT.split(text)
    accented = "".join(part if number % 2 else part.translate(_ACCENTS) for number, part in enumerate(parts))
    more = math.ceil(len(text) * _STRETCH)
    return f"[{accented} {(_FILLING * (more // len(_FILLING) + 1))[:more].strip()}]"


def write_pseudo(catalogue: Path, target: Path) -> None:
    """Write `target` (.ts) with every text of `catalogue` stretched, both forms of the counting ones."""
    tree = ElementTree.parse(catalogue)  # noqa: S314  # our own file
    tree.getroot().set("language", "en_GB")
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        if translation is None:
            continue
        text = stretched(message.findtext("source") or "")
        forms = list(translation.iter("numerusform"))
        translation.attrib.pop("type", None)
        if forms:
            for form in forms:
                form.text = text
        else:
            translation.text = text
    head = b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    target.write_bytes(head + ElementTree.tostring(tree.getroot(), encoding="utf-8") + b"\n")
