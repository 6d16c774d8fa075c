"""figures.yaml -> figures: amounts and dates that change, each with its validity and source."""

import datetime
from itertools import pairwise
from pathlib import Path
from typing import cast, get_args

from app.compiler.entries import read_entries
from app.compiler.fields import Fields
from app.compiler.finding import Findings
from app.compiler.front_matter import read_source_entry
from app.content import Certainty, Figure, Period, Unit
from app.content.numbers import format_value

FILE = "figures.yaml"
_UNITS: tuple[str, ...] = get_args(Unit)
_CERTAINTIES: tuple[str, ...] = get_args(Certainty)
_DAY = datetime.timedelta(days=1)


def read_figures(handbook: Path, today: datetime.date, findings: Findings) -> dict[str, Figure]:
    """Figures by id, in the order of the file. No file is no figures."""
    read = ((found, _read_figure(found, fields, today)) for found, _, fields in read_entries(handbook, FILE, findings))
    return {found: figure for found, figure in read if figure is not None}


def _read_figure(figure_id: str, fields: Fields, today: datetime.date) -> Figure | None:
    label = fields.bilingual("label", required=True)
    unit = cast(Unit, fields.choice("unit", _UNITS, required=True))
    check_by = fields.date("check_by", required=True)
    read = [_read_period(entry, unit) for entry in fields.children("periods", required=True)]
    fields.close()
    periods = tuple(period for period in read if period is not None)
    if label is None or check_by is None or not periods or len(periods) < len(read):
        return None
    figure = Figure(figure_id, label, unit, check_by, periods)
    _check_days(figure, fields, today)
    return figure


def _read_period(fields: Fields, unit: Unit) -> Period | None:
    value = fields.text("value", required=True)
    start, end = fields.date("valid_from", required=True), fields.date("valid_until")
    certainty = cast(Certainty, fields.choice("certainty", _CERTAINTIES, required=True))
    source = fields.child("source", required=True)
    entry = read_source_entry(source) if source else None
    note = fields.bilingual("note")
    fields.close()
    if not value or start is None or entry is None:
        return None
    try:
        format_value(value, unit, "en")
    except ValueError:
        fields.report("HB045", "value", f'"{value}" is not a value in {unit}.', "Write digits with a point: 14.99.")
        return None
    if end is not None and end < start:
        fields.report("HB045", "valid_until", "The last day is before the first.")
    return Period(value, start, certainty, entry, end, note)


def _check_days(figure: Figure, fields: Fields, today: datetime.date) -> None:
    for earlier, later in pairwise(figure.periods):
        if earlier.valid_until is None or earlier.valid_until >= later.valid_from:
            fields.report("HB045", "periods", f"Two periods of {figure.id} overlap on {later.valid_from}.")
    last = figure.periods[-1].valid_until
    if last is not None and last >= today and figure.check_by > last + _DAY:  # a series may have ended long ago
        advice = f"Set it to {last + _DAY} at the latest."
        fields.report("HB043", "check_by", f"The last value of {figure.id} holds until {last} only.", advice)
    if figure.check_by <= today:
        fields.report("HB042", "check_by", f"{figure.id} should have been checked before {figure.check_by}.",
                      "Look the value up, add its period, and set check_by.")  # fmt: skip
