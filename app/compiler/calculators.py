"""calculators.yaml -> the words about each calculator, its sources, and what belongs to it."""

import datetime
from dataclasses import dataclass
from pathlib import Path

from app.compiler.fields import Fields, Ref, read_fields
from app.compiler.finding import Findings
from app.compiler.front_matter import read_source_entry
from app.compiler.ids import check_id, name_in, read_source
from app.content import Bilingual, Source

FILE = "calculators.yaml"


@dataclass(frozen=True, slots=True)
class CalculatorSource:
    """A calculator as it stands in the file."""

    id: str
    path: str
    line: int
    title: Bilingual
    summary: Bilingual
    topic: str
    checked: datetime.date
    check_by: datetime.date
    sources: tuple[Source, ...]
    guides: tuple[Ref, ...]
    checklists: tuple[Ref, ...]
    letters: tuple[Ref, ...]


def read_calculators(handbook: Path, findings: Findings) -> dict[str, CalculatorSource]:
    """Calculators by id, in the order of the file. No file is no calculators."""
    file = handbook / FILE
    path = name_in(handbook, file)
    text = read_source(handbook, file, findings) if file.exists() else None
    fields = read_fields(text, path, 1, findings) if text else None
    if fields is None:
        return {}
    found: dict[str, CalculatorSource] = {}
    for calculator_id in fields.names():
        check_id(calculator_id, path, fields.line(calculator_id), findings)
        entry = fields.child(calculator_id, required=True)
        read = _read(calculator_id, path, entry) if entry else None
        if read is not None:
            found[calculator_id] = read
    return found


def _read(calculator_id: str, path: str, fields: Fields) -> CalculatorSource | None:
    title, summary = fields.bilingual("title", required=True), fields.bilingual("summary", required=True)
    checked, check_by = fields.date("checked", required=True), fields.date("check_by", required=True)
    topic = fields.text("topic", required=True)
    sources = [read_source_entry(entry) for entry in fields.children("sources", required=True)]
    guides, checklists, letters = fields.refs("guides"), fields.refs("checklists"), fields.refs("letters")
    fields.close()
    if title is None or summary is None or checked is None or check_by is None:
        return None
    return CalculatorSource(
        calculator_id, path, fields.first, title, summary, topic, checked, check_by,
        tuple(source for source in sources if source is not None), guides, checklists, letters,
    )  # fmt: skip
