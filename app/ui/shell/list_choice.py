"""Choosing one of the running checklists, or a new list, for what is kept from another page."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.ui.shell.pane import Services
from app.ui.shell.widgets import label

_LONGEST = 44  # letters of a name in the list; a longer one would make the dialog wider than a small window


class ListChoice(QWidget):
    """The running checklists, the fitting one first chosen, and "A new list" with a name for it."""

    changed = Signal()

    def __init__(self, services: Services, fitting: Collection[str] = ()) -> None:
        """`fitting` are ids of checklists that belong to the page: a run of one of them is chosen first."""
        super().__init__()
        tracker = services.session.tracker
        self._runs = [run for run in tracker.state.runs if not run.archived] if tracker else []
        self._box = QComboBox()
        for run in self._runs:
            self._box.addItem(run.name if len(run.name) <= _LONGEST else f"{run.name[:_LONGEST]}…", run.id)
        self._box.addItem(self.tr("A new list"), "")
        self._box.setCurrentIndex(self._first(fitting))
        self._box.currentIndexChanged.connect(self._on_chosen)
        caption = label(self.tr("In which list"), "label")
        caption.setBuddy(self._box)
        self._name = QLineEdit(self.tr("My dates"))
        self._name.textChanged.connect(self.changed)
        self._name_caption = label(self.tr("Name of the new list"), "label")
        self._name_caption.setBuddy(self._name)
        self._hint = label(self.tr("Choose a name that says nothing to others."), "hint", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (caption, self._box, self._name_caption, self._name, self._hint):
            column.addWidget(widget)
        self._show_name()

    @property
    def run_id(self) -> str:
        """The chosen run; "" for a new list."""
        chosen: str = self._box.currentData()
        return chosen

    @property
    def new_name(self) -> str:
        """The name of the new list."""
        return self._name.text().strip()

    @property
    def is_answered(self) -> bool:
        """Whether there is a list, or a name for a new one."""
        return bool(self.run_id or self.new_name)

    def choose(self, run_id: str) -> None:
        """Choose a run; "" is a new list. One that is gone or put away changes nothing."""
        found = self._box.findData(run_id)
        if found >= 0:
            self._box.setCurrentIndex(found)

    def _first(self, fitting: Collection[str]) -> int:
        """A fitting run; else the list of dates of one's own; else the run changed last."""
        if not self._runs:
            return 0
        best = max(self._runs, key=lambda run: (run.checklist in fitting, not run.checklist, run.last_change))
        return self._runs.index(best)

    def _on_chosen(self) -> None:
        self._show_name()
        self.changed.emit()

    def _show_name(self) -> None:
        for widget in (self._name_caption, self._name, self._hint):
            widget.setVisible(not self.run_id)
