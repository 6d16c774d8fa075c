"""What an id looks like, and how a file is read: the two things every reader of the handbook's sources needs."""

import re
from pathlib import Path

from app.compiler.finding import Findings

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def is_id(text: str) -> bool:
    """Whether `text` is lower-case letters and digits, in parts joined by single hyphens."""
    return _ID.fullmatch(text) is not None


def check_id(text: str, path: str, line: int, findings: Findings) -> None:
    """Report HB025 when `text` is not an id."""
    if not is_id(text):
        findings.add("HB025", path, line, f'"{text}" is not an id.')


def name_in(handbook: Path, file: Path) -> str:
    """How findings name a file: from the handbook folder on, with slashes."""
    return f"{handbook.name}/{file.relative_to(handbook).as_posix()}"


def read_source(handbook: Path, file: Path, findings: Findings) -> str | None:
    """The text of a file with plain line ends; None (and HB003) when it is missing or not UTF-8."""
    try:
        text = file.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = "is not written in UTF-8" if isinstance(error, UnicodeDecodeError) else "cannot be opened"
        findings.add("HB003", name_in(handbook, file), 1, f"The file {reason}.", "Save it again as UTF-8.")
        return None
    return text.removeprefix("\ufeff").replace("\r\n", "\n")
