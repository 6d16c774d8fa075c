"""contents.yaml: the order of everything, and the ids that may be linked to."""

from dataclasses import dataclass
from pathlib import Path

from app.compiler.fields import Fields, Ref, read_fields
from app.compiler.finding import Findings
from app.compiler.ids import check_id, name_in, read_source
from app.content import Bilingual, Group, Topic

FILE = "contents.yaml"


@dataclass(frozen=True, slots=True)
class Contents:
    """Ids in handbook order, written or not. `guides` are full ids ("dismissal/settlement-agreement")."""

    groups: tuple[Group, ...] = ()
    situations: tuple[str, ...] = ()
    checklists: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    calculators: tuple[str, ...] = ()

    @property
    def topics(self) -> tuple[str, ...]:
        """Ids of all topics in order."""
        return tuple(topic.id for group in self.groups for topic in group.topics)

    @property
    def guides(self) -> tuple[str, ...]:
        """Ids of all guides in order."""
        return tuple(guide for group in self.groups for topic in group.topics for guide in topic.guides)


def read_contents(handbook: Path, findings: Findings) -> Contents:
    """The contents; empty ones when the file cannot be read."""
    path = name_in(handbook, handbook / FILE)
    text = read_source(handbook, handbook / FILE, findings)
    fields = read_fields(text, path, 1, findings) if text is not None else None
    if fields is None:
        return Contents()
    groups = tuple(_read_group(entry, path, findings) for entry in fields.children("groups", required=True))
    contents = Contents(
        groups,
        situations=_ids(fields.refs("situations"), path, findings),
        checklists=_ids(fields.refs("checklists"), path, findings),
        letters=_ids(fields.refs("letters"), path, findings),
        calculators=_ids(fields.refs("calculators"), path, findings),
    )
    fields.close()
    _report_twice(contents.topics, path, findings)
    return contents


def _read_group(fields: Fields, path: str, findings: Findings) -> Group:
    topics = tuple(_read_topic(entry, path, findings) for entry in fields.children("topics", required=True))
    group = Group(fields.text("id", required=True), _title(fields), topics)
    fields.close()
    return group


def _read_topic(fields: Fields, path: str, findings: Findings) -> Topic:
    topic_id = fields.text("id", required=True)
    check_id(topic_id, path, fields.line("id"), findings)
    guides = _ids(fields.refs("guides"), path, findings)
    topic = Topic(topic_id, _title(fields), tuple(f"{topic_id}/{guide}" for guide in guides))
    fields.close()
    return topic


def _title(fields: Fields) -> Bilingual:
    return fields.bilingual("title", required=True) or Bilingual("", "")


def _ids(refs: tuple[Ref, ...], path: str, findings: Findings) -> tuple[str, ...]:
    seen: dict[str, None] = {}
    for ref in refs:
        check_id(ref.id, path, ref.line, findings)
        if ref.id in seen:
            findings.add("HB021", path, ref.line, f'"{ref.id}" is listed twice.')
        seen[ref.id] = None
    return tuple(seen)


def _report_twice(ids: tuple[str, ...], path: str, findings: Findings) -> None:
    for topic_id in {entry for entry in ids if ids.count(entry) > 1}:
        findings.add("HB021", path, 1, f'The topic "{topic_id}" is listed twice.')
