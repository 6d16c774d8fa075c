"""What belongs to a calculator: the checklist it was opened from, letters, guides, checklists. Links, one a line."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.content import Calculator
from app.ui.shell.pane import Services
from app.ui.shell.place import Place
from app.ui.shell.widgets import IconLabel, button, label


class Related(QWidget):
    """`place_requested` with the place of a link."""

    place_requested = Signal(object)

    def __init__(self, services: Services, noun: Calculator, origin: Place) -> None:
        super().__init__()
        bundle, lang = services.bundle, services.lang
        tracker = services.session.tracker
        run = next((run for run in tracker.state.runs if run.id == origin.run), None) if tracker else None
        found: list[tuple[str, str, Place]] = []
        if run is not None:
            text = self.tr("Back to your checklist “{name}”").format(name=run.name)
            found.append(("checklist", text, Place("run", run.id, origin.part)))
        for letter in filter(bundle.has_letter, noun.letters):
            text = self.tr("Write the letter: {title}").format(title=bundle.letter(letter, lang).title)
            found.append(("letter", text, Place("letter", letter, origin.part, run=origin.run)))
        for number, guide in enumerate(filter(bundle.has_guide, noun.guides)):
            title = bundle.guide(guide, lang).title
            text = self.tr("How this is calculated: {title}").format(title=title) if not number else title
            found.append(("book", text, Place("guide", guide)))
        for checklist in filter(bundle.has_checklist, noun.checklists):
            found.append(("checklist", bundle.checklist(checklist, lang).title, Place("template", checklist)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if found:
            column.addWidget(label(self.tr("Read and do"), "label"))
        for icon, title, place in found:
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(IconLabel(services.icons, icon, "text2", 17))
            made = button(title, partial(self.place_requested.emit, place), "link")
            made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            made.setToolTip(title)
            line.addWidget(made, 1)
            column.addLayout(line)
