"""A handout: a chosen set of guides for paper, on A4 or A5, as one PDF or straight to a printer."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTreeView, QVBoxLayout, QWidget

from app.ui.document.paper import MadeWhenRead, Sheet, Size
from app.ui.document.printing import Printing
from app.ui.reader.page import Pages
from app.ui.reader.paper_page import PaperPages
from app.ui.shell import clock
from app.ui.shell.dialog import Dialog
from app.ui.shell.pane import Services
from app.ui.shell.widgets import Segmented, button, label, set_usable

_ID = Qt.ItemDataRole.UserRole
_ALL = Qt.CheckState.Checked


class HandoutDialog(Dialog):
    """Guides by topic with a box each; a topic's box takes all of it. They are printed in the order of the handbook."""

    def __init__(
        self, services: Services, printing: Printing, sheets: PaperPages, guide_id: str, parent: QWidget
    ) -> None:
        """`guide_id` is chosen at the start ("" for none)."""
        super().__init__(parent)
        self._services = services
        self._printing = printing
        self._sheets = sheets
        self._pages = Pages(services.bundle, self)
        self.set_title(self.tr("Handout of several guides"))
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Filter contents"))
        self._field.setAccessibleName(self.tr("Filter contents"))
        self._model = QStandardItemModel(self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._model)
        self._shown.setRecursiveFilteringEnabled(True)
        self._shown.setAutoAcceptChildRows(True)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._field.textChanged.connect(self._on_filter)
        self._tree = QTreeView()
        self._tree.setObjectName("handout")
        self._tree.setAccessibleName(self.tr("Guides for the handout"))
        self._tree.setHeaderHidden(True)
        self._tree.setModel(self._shown)
        self._tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self._tree.setMinimumHeight(services.theme.px(240))
        self._size = Segmented([("A4", "A4"), ("A5", "A5")], self.tr("Size of the paper"))
        self._size.choose("A4")
        self._size.chosen.connect(self._on_size)
        self._paper: Size = "A4"
        self._count = label("", "small")
        self._print = button(self.tr("Print…"), self._on_print)
        self._save = button(self.tr("Save as PDF…"), self._on_save, "primary")
        self._save.setDefault(True)
        size = QHBoxLayout()
        size.addWidget(label(self.tr("Size of the paper"), "label"))
        size.addWidget(self._size)
        size.addStretch(1)
        size.addWidget(self._count)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Cancel"), self.reject))
        foot.addWidget(self._print)
        foot.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(
            label(self.tr("Choose the guides. Your marks and notes are never printed."), "small", wrap=True)
        )
        column.addWidget(self._field)
        column.addWidget(self._tree, 1)
        column.addLayout(size)
        column.addLayout(foot)
        self.setMinimumWidth(520)
        self._fill(guide_id)
        self._model.itemChanged.connect(self._on_changed)
        self._show_count()
        self._tree.setFocus()

    @property
    def chosen(self) -> list[str]:
        """The ids of the chosen guides, in the order of the handbook."""
        return [item.data(_ID) for item in self._guides() if item.checkState() == _ALL]

    def choose(self, guide_id: str, is_chosen: bool = True) -> None:
        """Choose a guide, or leave it out."""
        for item in self._guides():
            if item.data(_ID) == guide_id:
                item.setCheckState(_ALL if is_chosen else Qt.CheckState.Unchecked)

    def choose_size(self, size: Size) -> None:
        """Choose the size of the paper."""
        self._size.choose(size)
        self._on_size(size)

    def _fill(self, guide_id: str) -> None:
        bundle, lang = self._services.bundle, self._services.lang
        for group in bundle.catalogue.groups:
            for topic in group.topics:
                written = [found for found in topic.guides if bundle.has_guide(found)]
                if not written:
                    continue
                head = QStandardItem(topic.title.get(lang))
                head.setCheckable(True)
                head.setAutoTristate(True)
                for found in written:
                    item = QStandardItem(bundle.guide(found, lang).title)
                    item.setCheckable(True)
                    item.setData(found, _ID)
                    head.appendRow(item)
                    if found == guide_id:
                        item.setCheckState(_ALL)
                        head.setCheckState(Qt.CheckState.PartiallyChecked if len(written) > 1 else _ALL)
                self._model.appendRow(head)
                if guide_id in written:
                    self._tree.expand(self._shown.mapFromSource(head.index()))
                    self._tree.setCurrentIndex(self._shown.mapFromSource(head.child(written.index(guide_id)).index()))

    def _guides(self) -> list[QStandardItem]:
        heads = [self._model.item(row) for row in range(self._model.rowCount())]
        return [head.child(row) for head in heads for row in range(head.rowCount())]

    def _on_changed(self, item: QStandardItem) -> None:
        """A topic's box is that of all its guides."""
        self._model.blockSignals(True)
        if not item.data(_ID):
            for row in range(item.rowCount() if item.checkState() != Qt.CheckState.PartiallyChecked else 0):
                item.child(row).setCheckState(item.checkState())
        else:
            head = item.parent()
            states = {head.child(row).checkState() for row in range(head.rowCount())}
            head.setCheckState(states.pop() if len(states) == 1 else Qt.CheckState.PartiallyChecked)
        self._model.blockSignals(False)
        self._tree.viewport().update()
        self._show_count()

    def _on_filter(self, text: str) -> None:
        self._shown.setFilterFixedString(text)
        if text:
            self._tree.expandAll()

    def _on_size(self, size: str) -> None:
        self._paper = "A5" if size == "A5" else "A4"

    def _show_count(self) -> None:
        count = len(self.chosen)
        self._count.setText(self.tr("%n guide(s)", "", count))
        for made in (self._print, self._save):
            set_usable(made, count > 0, self.tr("Choose a guide first."))

    def _made(self) -> Sequence[Sheet]:
        return MadeWhenRead([partial(self._sheet, guide_id) for guide_id in self.chosen])

    def _sheet(self, guide_id: str) -> Sheet:
        return self._sheets.sheet(self._pages.of_guide(guide_id, self._services.lang, clock.today()))

    def _on_save(self) -> None:
        if self._printing.save_pdf(self._made(), size=self._paper):
            self.accept()

    def _on_print(self) -> None:
        if self._printing.print_sheets(self._made(), self._paper):
            self.accept()
