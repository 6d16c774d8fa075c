"""Stamping a translation: writing down which English text it follows."""

import os
import re
import stat
from pathlib import Path

from app.compiler.finding import Findings
from app.compiler.front_matter import ORIGINAL, split_page
from app.compiler.ids import read_source
from app.compiler.page_source import digest_of
from app.content import LANGUAGES
from app.errors import UsageError
from app.files import write_atomically

_FIELD = re.compile(r"^translated_from:.*$", re.MULTILINE)


def stamp(file: Path) -> str:
    """Write the fingerprint of the English page beside `file` into its front matter, and return it.

    Raises UsageError when `file` is no translation, or its English page is missing.
    """
    lang = next((lang for lang in LANGUAGES if file.name.endswith(f".{lang}.md")), None)
    if lang is None or lang == ORIGINAL:
        raise UsageError(f'"{file}" is not a translation: its name does not end with .nl.md.')
    original = file.with_name(file.name.removesuffix(f".{lang}.md") + f".{ORIGINAL}.md")
    findings = Findings()
    english, text = (read_source(path.parent, path, findings) for path in (original, file))
    if english is None or text is None:
        raise UsageError(f'"{original if english is None else file}" cannot be read.')
    parts = split_page(text, str(file), findings)
    if parts is None:
        raise UsageError(f'"{file}" has no front matter between two lines "---".')
    digest = digest_of(english)
    field = f'translated_from: "{digest}"' if digest.isdecimal() else f"translated_from: {digest}"
    head = _FIELD.sub(field, parts[0], count=1) if _FIELD.search(parts[0]) else f"{parts[0]}\n{field}"
    mode = stat.S_IMODE(file.stat().st_mode)
    line_end = "\r\n" if b"\r\n" in file.read_bytes() else "\n"
    write_atomically(file, f"---\n{head}\n---\n{parts[1]}".replace("\n", line_end).encode())
    os.chmod(file, mode)  # a source file is for everybody who works on it
    return digest
