"""A place in the app: which page, which part of it. Plain values; the trail (Back and Forward) is made of them."""

from dataclasses import dataclass
from typing import Literal

PlaceKind = Literal[
    "home", "situation", "guides", "guide", "checklists", "template", "run", "diary", "deadlines",
    "letters", "letter", "calculators", "calculator", "glossary", "settings",
]  # fmt: skip

# The rail entry under which a place lives.
RAIL_OF: dict[PlaceKind, PlaceKind] = {
    "home": "home",
    "situation": "home",
    "guides": "guides",
    "guide": "guides",
    "checklists": "checklists",
    "template": "checklists",
    "run": "checklists",
    "diary": "checklists",
    "deadlines": "deadlines",
    "letters": "letters",
    "letter": "letters",
    "calculators": "calculators",
    "calculator": "calculators",
    "glossary": "glossary",
    "settings": "settings",
}


@dataclass(frozen=True, slots=True)
class Place:
    """`id` names the guide, situation, checklist, run, term or settings page; `part` a section or a step in it.

    `words` are search words to mark on the page; `run` is the running checklist from which a letter or calculator was
    opened, `part` then its step. They live in memory only.
    """

    kind: PlaceKind
    id: str = ""
    part: str = ""
    words: tuple[str, ...] = ()
    run: str = ""


def place_of_link(url: str) -> Place | None:
    """The place that an inner link of a page points to, or None for an unknown link.

    `page:topic/guide#section`, `term:id`, `list:checklist-id`, `letter:id`, `calc:name` (see app.compiler.markdown_html).
    """
    scheme, _, rest = url.partition(":")
    target, _, part = rest.partition("#")
    kinds: dict[str, PlaceKind] = {
        "page": "guide", "term": "glossary", "list": "template", "situation": "situation", "letter": "letter",
        "calc": "calculator",
    }  # fmt: skip
    if scheme not in kinds or not target:
        return None
    return Place(kinds[scheme], target, part)
