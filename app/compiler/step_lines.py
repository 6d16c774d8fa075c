"""lines.yaml -> which numbered line of a guide's section a step of a checklist is."""

from dataclasses import dataclass, field
from pathlib import Path

from app.compiler.fields import read_fields
from app.compiler.finding import Findings
from app.compiler.ids import name_in, read_source

LINES_FILE = "lines.yaml"


@dataclass(slots=True)
class StepLines:
    """Numbers from 1 by (checklist, step), and the lines in the file where they stand."""

    path: str = ""
    numbers: dict[tuple[str, str], int] = field(default_factory=dict)
    places: dict[tuple[str, str], int] = field(default_factory=dict)

    def of(self, checklist_id: str, step_id: str) -> int:
        """The number of the line that is this step; 0 when none is."""
        return self.numbers.get((checklist_id, step_id), 0)


def read_lines(handbook: Path, findings: Findings) -> StepLines:
    """The numbers; none when there is no file."""
    file = handbook / LINES_FILE
    lines = StepLines(name_in(handbook, file))
    text = read_source(handbook, file, findings) if file.exists() else None
    fields = read_fields(text, lines.path, 1, findings) if text else None
    for checklist_id in fields.names() if fields else ():
        entry = fields.child(checklist_id, required=True) if fields else None
        for step_id in entry.names() if entry else ():
            assert entry is not None
            lines.numbers[checklist_id, step_id] = entry.count(step_id)
            lines.places[checklist_id, step_id] = entry.line(step_id)
    return lines
