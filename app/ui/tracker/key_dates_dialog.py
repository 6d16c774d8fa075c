"""Changing the key dates: shows every date that would move before anything is changed."""

import datetime
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.content import Checklist
from app.tracker import Run, steps
from app.ui.shell.dates import weekday_date
from app.ui.shell.pane import Services
from app.ui.shell.widgets import clear_layout, label
from app.ui.tracker import clock
from app.ui.tracker.date_field import KeyDateField
from app.ui.tracker.dialog import Dialog
from app.ui.tracker.wording import shown_day

Days = dict[str, datetime.date | None]


class Move(NamedTuple):
    """A step whose date would change. None: no date."""

    title: str
    before: datetime.date | None
    after: datetime.date | None


def moves(checklist: Checklist, run: Run, days: Days) -> list[Move]:
    """What changes for open steps when the key dates become `days`."""
    known = {key: day for key, day in days.items() if day is not None}
    after = steps(checklist, replace(run, key_dates={**_others(checklist, run), **known}))
    found = []
    for old, new in zip(steps(checklist, run), after, strict=True):
        before, then = (shown_day(step.due) if step.due else None for step in (old, new))
        if before != then and old.state.status == "open":
            found.append(Move(old.title, before, then))
    return found


def _others(checklist: Checklist, run: Run) -> dict[str, datetime.date]:
    """Key dates that this version of the checklist does not know."""
    here = {key.id for key in checklist.key_dates}
    return {key: day for key, day in run.key_dates.items() if key not in here}


class KeyDatesDialog(Dialog):
    """All key dates of a checklist, and the list of what moves."""

    def __init__(self, services: Services, checklist: Checklist, run: Run, parent: QWidget | None) -> None:
        super().__init__(services.theme, self.tr("Key dates"), parent)
        self._services = services
        self._checklist = checklist
        self._run = run
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(4, 4, 12, 4)
        column.setSpacing(18)
        self.fields: dict[str, KeyDateField] = {}
        for key in checklist.key_dates:
            field = KeyDateField(services.theme, key, run.key_dates.get(key.id), clock.today())
            field.changed.connect(self._preview)
            self.fields[key.id] = field
            column.addWidget(field)
        self._title = label("", "label", wrap=True)
        self._title.setAccessibleDescription(self.tr("What moves"))
        self._moves = QVBoxLayout()
        self._moves.setSpacing(8)
        preview = QVBoxLayout()
        preview.setSpacing(8)
        preview.addWidget(self._title)
        preview.addLayout(self._moves)
        column.addLayout(preview)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setMinimumHeight(services.theme.px(300))
        self.column.addWidget(area, 1)
        self.accept_button = self.add_buttons(self.tr("Change the dates"))
        self.resize(max(self.minimumWidth(), 520), 560)
        self._preview()

    @classmethod
    def ask(cls, services: Services, checklist: Checklist, run: Run, parent: QWidget | None) -> Days | None:
        """The days by key-date id, or None when cancelled."""
        dialog = cls(services, checklist, run, parent)
        answer = dialog.days if dialog.exec() == QDialog.DialogCode.Accepted else None
        dialog.deleteLater()
        return answer

    @property
    def days(self) -> Days:
        """What the fields say now."""
        return {key: field.day for key, field in self.fields.items()}

    @property
    def preview(self) -> list[str]:
        """The lines of the preview, for tests."""
        widgets = (self._moves.itemAt(number).widget() for number in range(self._moves.count()))
        return [widget.accessibleName() for widget in widgets if widget is not None]

    def _preview(self) -> None:
        days = self.days
        self.accept_button.setEnabled(any(self._run.key_dates.get(key) != day for key, day in days.items()))
        found = moves(self._checklist, self._run, days)
        clear_layout(self._moves)
        self._title.setText(self.tr("%n date(s) will move", "", len(found)) if found else self.tr("No date moves."))
        for move in found:
            self._moves.addWidget(self._line(move))
        if found and any(step.due and step.due.is_own for step in steps(self._checklist, self._run)):
            self._moves.addWidget(label(self.tr("Dates that you set yourself stay."), "hint", wrap=True))

    def _line(self, move: Move) -> QWidget:
        none = self.tr("no date")
        before, after = (
            weekday_date(day, self._services.lang) if day else none for day in (move.before, move.after)
        )  # fmt: skip
        made = QWidget()
        made.setAccessibleName(
            self.tr("{step}: from {before} to {after}.").format(step=move.title, before=before, after=after)
        )
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(move.title, "", wrap=True))
        late = move.after is not None and move.after < clock.today()
        text = self.tr("{before} → {after}").format(before=before, after=after)
        if late:
            text = self.tr("{move}, already passed").format(move=text)
        column.addWidget(label(text, "error" if late else "small", wrap=True))
        return made
