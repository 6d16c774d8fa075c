"""The contents of the handbook as a tree with a filter. Only written guides are shown."""

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QLineEdit, QTreeView, QVBoxLayout

from app.ui.reader.contents_rows import ContentsDelegate
from app.ui.shell.field_icons import lead_with_icon
from app.ui.shell.pane import Services
from app.ui.shell.widgets import button, put_icon

_ID = Qt.ItemDataRole.UserRole


class ContentsTree(QFrame):
    """`chosen` gives the id of a guide, `pointed` that of one that the pointer came to ("" where there is none);
    `marks_requested` wishes the list of the person's own marks.
    """

    chosen = Signal(str)
    pointed = Signal(str)
    marks_requested = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setObjectName("side")
        self._services = services
        self._field = QLineEdit()
        self._field.setProperty("small", "true")
        self._field.setPlaceholderText(self.tr("Filter contents"))
        self._field.setAccessibleName(self.tr("Filter contents"))
        lead_with_icon(self._field, services.icons, "filter")
        self._field.textChanged.connect(self._on_filter)
        self._model = QStandardItemModel(self)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(self._model)
        self._shown.setRecursiveFilteringEnabled(True)
        self._shown.setAutoAcceptChildRows(True)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.tree = QTreeView()
        self.tree.setObjectName("contents")
        self.tree.setAccessibleName(self.tr("Contents"))
        self.tree.setHeaderHidden(True)
        self.tree.setModel(self._shown)
        self.tree.setIndentation(0)
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setMouseTracking(True)
        self.tree.setItemDelegate(ContentsDelegate(self.tree, services.theme, services.icons))
        self.tree.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.tree.activated.connect(self._on_opened)
        self.tree.clicked.connect(self._on_opened)
        self.tree.entered.connect(lambda index: self.pointed.emit(index.data(_ID) or ""))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.addWidget(self._field)
        column.addWidget(self.tree, 1)
        marks = button(self.tr("Your marks"), self.marks_requested.emit, "quiet", small=True)
        marks.setProperty("align", "left")
        put_icon(marks, services.icons, "bookmark")
        column.addWidget(marks)
        self._fill()
        self.setMinimumWidth(180)

    def show_current(self, guide_id: str) -> None:
        """Open the tree at a guide and mark it."""
        found = self._model.match(
            self._model.index(0, 0), _ID, guide_id, 1,
            Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive,
        )  # fmt: skip
        if found:
            index = self._shown.mapFromSource(found[0])
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def _fill(self) -> None:
        bundle, lang = self._services.bundle, self._services.lang
        for group in bundle.catalogue.groups:
            group_item = QStandardItem(group.title.get(lang))
            for topic in group.topics:
                written = [guide for guide in topic.guides if bundle.has_guide(guide)]
                if not written:
                    continue
                topic_item = QStandardItem(topic.title.get(lang))
                for guide_id in written:
                    item = QStandardItem(bundle.guide(guide_id, lang).title)
                    item.setData(guide_id, _ID)
                    item.setToolTip(item.text())
                    topic_item.appendRow(item)
                group_item.appendRow(topic_item)
            if group_item.hasChildren():
                self._model.appendRow(group_item)
        for row in range(self._shown.rowCount()):
            self.tree.expand(self._shown.index(row, 0))

    def _on_filter(self, text: str) -> None:
        self._shown.setFilterFixedString(text)
        if text:
            self.tree.expandAll()

    def _on_opened(self, index: QModelIndex) -> None:
        guide_id = index.data(_ID)
        if guide_id:
            self.chosen.emit(guide_id)
        else:
            self.tree.setExpanded(index, not self.tree.isExpanded(index))
