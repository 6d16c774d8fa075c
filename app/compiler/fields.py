"""A YAML mapping of the handbook, read strictly: every key is known, every value has its shape, every line is kept.

PyYAML's nodes are used, not its objects: a node knows its line, and `4200.00`, `2026-01-01` or `no` stay the words
that the writer typed.
"""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

import yaml

from app.compiler.finding import Findings
from app.content import Bilingual

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml is ten times faster; not every system has it
_NULL = "tag:yaml.org,2002:null"
_TRUTH = {"true": True, "false": False}


@dataclass(frozen=True, slots=True)
class Ref:
    """An id as the writer wrote it, and its line."""

    id: str
    line: int


class Fields:
    """One mapping. Readers report what is wrong and return None or an empty value; `close` reports unknown keys."""

    def __init__(self, node: yaml.MappingNode, path: str, first_line: int, findings: Findings) -> None:
        self._path = path
        self._first_line = first_line
        self._findings = findings
        self._values: dict[str, yaml.Node] = {}
        self._keys: dict[str, yaml.Node] = {}
        self._known: set[str] = set()
        self.first = self._line_of(node)
        for key, value in node.value:
            name = str(key.value)
            if name in self._keys:
                self._report("HB021", self._line_of(key), f'"{name}" stands here twice.')
            self._keys[name] = key
            self._values[name] = value

    def names(self) -> list[str]:
        """All keys in order, for a mapping whose keys are ids: all of them count as known."""
        self._known.update(self._keys)
        return list(self._keys)

    def line(self, key: str) -> int:
        """The line of `key`, or the first line of the mapping."""
        return self._line_of(self._keys[key]) if key in self._keys else self.first

    def text(self, key: str, required: bool = False) -> str:
        """The text of a scalar in one line; "" when it is missing."""
        node = self._get(key, required)
        if node is None:
            return ""
        if not isinstance(node, yaml.ScalarNode):
            self._report("HB004", self._line_of(node), f'"{key}" should be a text.')
            return ""
        return " ".join(str(node.value).split())

    def date(self, key: str, required: bool = False) -> datetime.date | None:
        """A day written YYYY-MM-DD; not in the year 9999, as days after it are counted."""
        text = self.text(key, required)
        if not text:
            return None
        try:
            day = datetime.date.fromisoformat(text)
        except ValueError:
            self._report("HB004", self.line(key), f'"{key}: {text}" is not a day.', "Write it like 2026-11-23.")
            return None
        if day.year == datetime.MAXYEAR:
            self._report("HB004", self.line(key), f'"{key}: {text}" is too far away.',
                         "Write a day before the year 9999; what has no end needs no last day.")  # fmt: skip
            return None
        return day

    def flag(self, key: str) -> bool:
        """Whether it says true; false when it is missing."""
        text = self.text(key)
        if text and text.lower() not in _TRUTH:
            self._report("HB004", self.line(key), f'"{key}" should be true or false, not "{text}".')
        return _TRUTH.get(text.lower(), False)

    def count(self, key: str) -> int:
        """A whole number of at least 0; 0 when it is missing."""
        text = self.text(key)
        if text and not text.isdecimal():
            self._report("HB004", self.line(key), f'"{key}" should be a whole number, not "{text}".')
        return int(text) if text.isdecimal() else 0

    def choice(self, key: str, choices: Sequence[str], required: bool = False) -> str:
        """One of `choices`; the first one when the field is missing or wrong."""
        text = self.text(key, required)
        if text and text not in choices:
            self._report("HB004", self.line(key), f'"{key}" is "{text}"; it can be {", ".join(choices)}.')
        return text if text in choices else choices[0]

    def ref(self, key: str) -> Ref | None:
        """One id."""
        text = self.text(key)
        return Ref(text, self.line(key)) if text else None

    def refs(self, key: str) -> tuple[Ref, ...]:
        """A list of ids, or of short texts."""
        node = self._get(key, required=False)
        if node is None:
            return ()
        if not isinstance(node, yaml.SequenceNode) or any(not isinstance(n, yaml.ScalarNode) for n in node.value):
            self._report("HB004", self._line_of(node), f'"{key}" should be a list: [one, two].')
            return ()
        return tuple(Ref(" ".join(str(entry.value).split()), self._line_of(entry)) for entry in node.value)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of short texts."""
        return tuple(ref.id for ref in self.refs(key))

    def child(self, key: str, required: bool = False) -> "Fields | None":
        """A mapping inside this one."""
        node = self._get(key, required)
        return None if node is None else self._mapping(node, key)

    def children(self, key: str, required: bool = False) -> list["Fields"]:
        """A list of mappings."""
        node = self._get(key, required)
        if node is None:
            return []
        if not isinstance(node, yaml.SequenceNode):
            self._report("HB004", self._line_of(node), f'"{key}" should be a list, each entry with a "-" in front.')
            return []
        if not node.value and required:
            self._report("HB001", self._line_of(node), f'"{key}" needs at least one entry.')
        found = [self._mapping(entry, key) for entry in node.value]
        return [fields for fields in found if fields is not None]

    def bilingual(self, key: str, required: bool = False) -> Bilingual | None:
        """The same text in both languages; None when a language is missing."""
        fields = self.child(key, required)
        if fields is None:
            return None
        pair = Bilingual(fields.text("en", required=True), fields.text("nl", required=True))
        fields.close()
        return pair if pair.en and pair.nl else None

    def close(self) -> None:
        """Report the keys that nobody asked for."""
        for key in self._keys.keys() - self._known:
            known = ", ".join(sorted(self._known))
            self._report("HB002", self.line(key), f'There is no field "{key}" here.', f"Known fields: {known}.")

    def report(self, rule: str, key: str, message: str, advice: str = "") -> None:
        """Report something about the value of `key`."""
        self._report(rule, self.line(key), message, advice)

    def _get(self, key: str, required: bool) -> yaml.Node | None:
        self._known.add(key)
        node = self._values.get(key)
        if node is None or (isinstance(node, yaml.ScalarNode) and (node.tag == _NULL or not node.value.strip())):
            if required:
                self._report("HB001", self.line(key), f'The field "{key}" is missing.')
            return None
        return node

    def _mapping(self, node: yaml.Node, key: str) -> "Fields | None":
        if isinstance(node, yaml.MappingNode):
            return Fields(node, self._path, self._first_line, self._findings)
        self._report("HB004", self._line_of(node), f'"{key}" should have fields of its own.')
        return None

    def _line_of(self, node: yaml.Node) -> int:
        return self._first_line + int(node.start_mark.line)

    def _report(self, rule: str, line: int, message: str, advice: str = "") -> None:
        self._findings.add(rule, self._path, line, message, advice)


def read_fields(text: str, path: str, first_line: int, findings: Findings) -> Fields | None:
    """The mapping in `text`, whose first line is line `first_line` of `path`; None (and HB003) when it is none."""
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = first_line + (mark.line if mark else 0)
        reason = getattr(error, "problem", None) or "a character that YAML does not allow"
        findings.add("HB003", path, line, f"This cannot be read: {reason}.")
        return None
    if not isinstance(node, yaml.MappingNode):
        findings.add("HB003", path, first_line, 'Here should be fields, each written "name: value".')
        return None
    return Fields(node, path, first_line, findings)
