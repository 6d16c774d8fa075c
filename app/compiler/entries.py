"""A YAML file of the handbook whose keys are ids: figures, terms, calculators."""

from collections.abc import Iterator
from pathlib import Path

from app.compiler.fields import Fields, read_fields
from app.compiler.finding import Findings
from app.compiler.ids import check_id, name_in, read_source


def read_entries(handbook: Path, name: str, findings: Findings) -> Iterator[tuple[str, int, Fields]]:
    """Id, line and fields of each entry of the file, in its order; none when there is no file."""
    file = handbook / name
    path = name_in(handbook, file)
    text = read_source(handbook, file, findings) if file.exists() else None
    fields = read_fields(text, path, 1, findings) if text else None
    if fields is None:
        return
    for entry_id in fields.names():
        check_id(entry_id, path, fields.line(entry_id), findings)
        entry = fields.child(entry_id, required=True)
        if entry is not None:
            yield entry_id, fields.line(entry_id), entry
