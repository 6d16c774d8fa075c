"""A place in the app: which page, which part of it. Plain values; the trail (Back and Forward) is made of them."""

from typing import Literal

PlaceKind = Literal[
    "home", "situation", "guides", "guide", "checklists", "template", "run", "diary", "deadlines",
    "letters", "letter", "calculators", "calculator", "glossary", "marks", "settings",
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
    "marks": "guides",
    "settings": "settings",
}


class Place:
    """`id` names the guide, situation, checklist, run, term or settings page; `part` a section or a step in it.

    `words` are search words to mark on the page; `run` is the running checklist from which a letter or calculator was
    opened, `part` then its step; `mark` is the id of a marked passage. They live in memory only. A plain value:
    equal when its parts are.
    (No tuple, which Qt's models would take apart; no dataclass, whose module Home would wait for.)
    """

    __slots__ = ("id", "kind", "mark", "part", "run", "words")

    def __init__(
        self, kind: PlaceKind, id: str = "", part: str = "", words: tuple[str, ...] = (), run: str = "", mark: str = ""
    ) -> None:
        self.kind: PlaceKind = kind
        self.id = id
        self.part = part
        self.words = words
        self.run = run
        self.mark = mark

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Place) and self._parts() == other._parts()

    def __hash__(self) -> int:
        return hash(self._parts())

    def __repr__(self) -> str:
        return f"Place{self._parts()}"

    def _parts(self) -> tuple[str, str, str, tuple[str, ...], str, str]:
        return (self.kind, self.id, self.part, self.words, self.run, self.mark)


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
