"""What the paragraphs of a filled letter are for, so that paper sets them as a letter is set."""

from typing import Literal

from app.letters.filling import Draft, Line

Part = Literal["body", "subject", "closing", "name"]
_SUBJECTS = ("Betreft:", "Onderwerp:", "Subject:", "Re:")
_CLOSINGS = ("Met vriendelijke groet,", "Yours sincerely,")


def _is_subject(lines: list[Line]) -> bool:
    """Whether it is the line that says what the letter is about."""
    return bool(lines and lines[0]) and lines[0][0].text.startswith(_SUBJECTS)


def parts_of(draft: Draft) -> list[Part]:
    """The part that each paragraph plays; "name" stands under the closing, with room above it to sign."""
    found: list[Part] = []
    for lines in draft.paragraphs:
        if found and found[-1] == "closing":
            found.append("name")
        elif _is_subject(lines):
            found.append("subject")
        elif bool(lines and lines[0]) and lines[0][0].text in _CLOSINGS:
            found.append("closing")
        else:
            found.append("body")
    return found
