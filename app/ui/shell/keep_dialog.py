"""Keeping what came out of a calculator or stands in a letter: which dates, in which running checklist, at which step."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.calculators import Deadline
from app.content import Language
from app.tracker import Run
from app.ui.shell.dates import weekday_date
from app.ui.shell.widgets import button, label

Steps = Callable[[str], Sequence[tuple[str, str]]]


class Keeping(NamedTuple):
    """What was answered: the run, or "" and a name for a new list; the step, or "" for a new one; numbers of dates."""

    run_id: str
    new_name: str
    step_id: str
    chosen: tuple[int, ...]


class KeepDialog(QDialog):
    """Asks where to keep dates, or (without dates) a result as the note of a step."""

    def __init__(
        self, title: str, deadlines: Sequence[Deadline], runs: Sequence[Run], steps: Steps, at: tuple[str, str],
        lang: Language, parent: QWidget,
    ) -> None:  # fmt: skip
        """`steps` gives the ids and titles of a run's steps; `at` is the run and the step to begin with, or ""."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self._steps = steps
        self._first_step = at[1]
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(label(title, "section", wrap=True))
        self.boxes = [QCheckBox(f"{weekday_date(due.day, lang)}: {due.text}") for due in deadlines]
        for box in self.boxes:
            box.setChecked(True)
            box.toggled.connect(self._on_changed)
            column.addWidget(box)
        self.where = QComboBox()
        for run in runs:
            self.where.addItem(run.name, run.id)
        self.where.addItem(self.tr("A new list of my own"), "")
        self.where.setCurrentIndex(max(0, self.where.findData(at[0])))
        self.where.currentIndexChanged.connect(self._on_where)
        self.step = QComboBox()
        self.step.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.step.setMinimumContentsLength(36)
        self.name = QLineEdit(self.tr("My dates"))
        self.name.textChanged.connect(self._on_changed)
        self._where_parts = self._captioned(self.tr("In which checklist"), self.where)
        self._step_parts = self._captioned(self.tr("As the note of"), self.step)
        hint = label(self.tr("Choose a name that says nothing to others."), "hint", wrap=True)
        self._name_parts = [*self._captioned(self.tr("Name of the new list"), self.name), hint]
        for part in (*self._where_parts, *self._step_parts, *self._name_parts):
            column.addWidget(part)
        self._keep = button(self.tr("Add") if deadlines else self.tr("Keep"), self.accept, "primary")
        self._keep.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self._keep)
        column.addSpacing(6)
        column.addLayout(row)
        self.setMinimumWidth(480)
        self._on_where()

    @classmethod
    def ask(
        cls, title: str, deadlines: Sequence[Deadline], runs: Sequence[Run], steps: Steps, at: tuple[str, str],
        lang: Language, parent: QWidget,
    ) -> Keeping | None:  # fmt: skip
        """The answers, or None when cancelled."""
        dialog = cls(title, deadlines, runs, steps, at, lang, parent)
        return dialog.answer if dialog.exec() == QDialog.DialogCode.Accepted else None

    @property
    def answer(self) -> Keeping:
        """What is filled in now."""
        chosen = tuple(number for number, box in enumerate(self.boxes) if box.isChecked())
        run, step = str(self.where.currentData() or ""), str(self.step.currentData() or "")
        return Keeping(run, self.name.text().strip(), step if run and not self.boxes else "", chosen)

    def _captioned(self, text: str, field: QWidget) -> list[QWidget]:
        caption = label(text, "label")
        caption.setBuddy(field)
        field.setAccessibleName(text)
        return [caption, field]

    def _on_where(self, value: object = None) -> None:
        run = str(self.where.currentData() or "")
        self.step.clear()
        self.step.addItem(self.tr("A new step"), "")
        for step_id, title in self._steps(run) if run else ():
            self.step.addItem(title, step_id)
        self.step.setCurrentIndex(max(0, self.step.findData(self._first_step)))
        for part in self._step_parts:
            part.setVisible(bool(run) and not self.boxes)
        for part in self._name_parts:
            part.setVisible(not run)
        self._on_changed()

    def _on_changed(self, value: object = None) -> None:
        answer = self.answer
        has_dates = bool(answer.chosen) or not self.boxes
        self._keep.setEnabled(has_dates and bool(answer.run_id or answer.new_name))
