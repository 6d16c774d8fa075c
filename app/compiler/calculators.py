"""calculators.yaml -> the words about each calculator, its sources, and what belongs to it."""

import datetime
from dataclasses import dataclass
from pathlib import Path

from app.compiler.entries import read_entries
from app.compiler.fields import Fields, Ref
from app.compiler.finding import Findings
from app.compiler.front_matter import read_source_entry
from app.compiler.ids import name_in
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
    path = name_in(handbook, handbook / FILE)
    read = ((found, _read(found, path, fields)) for found, _, fields in read_entries(handbook, FILE, findings))
    return {found: calculator for found, calculator in read if calculator is not None}


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
