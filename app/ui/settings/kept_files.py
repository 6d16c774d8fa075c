"""What the app keeps on this computer, file by file, as it is at this moment."""

import datetime
import stat
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.ui.shell.dates import short_date
from app.ui.shell.pane import Services

_LOOK_MS = 2000


class KeptFile(NamedTuple):
    """A file or link in the data folder. `mode` is its rights in octal."""

    path: Path
    size_bytes: int
    mode: str
    changed: datetime.datetime


def kept_files(folder: Path) -> list[KeptFile]:
    """Every file in the folder, hidden ones too, by name. Those that vanish meanwhile are left out."""
    found = []
    for path in sorted(folder.rglob("*")) if folder.is_dir() else []:
        try:
            status = path.lstat()
        except OSError:
            continue
        if not stat.S_ISDIR(status.st_mode):
            changed = datetime.datetime.fromtimestamp(status.st_mtime)
            found.append(KeptFile(path, status.st_size, f"{stat.S_IMODE(status.st_mode):o}", changed))
    return found


class KeptFiles(QTableWidget):
    """The list, looked at anew every two seconds while it is shown."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self._services = services
        self._shown: list[KeptFile] | None = None
        self.setAccessibleName(self.tr("Files that the app keeps"))
        self.setHorizontalHeaderLabels([self.tr("File"), self.tr("Size"), self.tr("Rights"), self.tr("Changed")])
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(_LOOK_MS)
        self.look()

    def look(self) -> None:
        """Look at the folder again; nothing moves while nothing changed."""
        found = kept_files(self._services.paths.data)
        if found == self._shown:
            return
        self._shown = found
        self.setRowCount(len(found))
        for row, file in enumerate(found):
            name = file.path.relative_to(self._services.paths.data).as_posix()
            day = short_date(file.changed.date(), self._services.lang)
            number = f"{file.size_bytes:,}"
            size = self.tr("{size} bytes").format(
                size=number if self._services.lang == "en" else number.replace(",", ".")
            )
            for column, text in enumerate((name, size, file.mode, f"{day}, {file.changed:%H:%M}")):
                item = QTableWidgetItem(text)
                item.setToolTip(f"{file.path}\n{self._what(file.path)}")
                if column == 0:
                    item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, self._what(file.path))
                self.setItem(row, column, item)
        row_height = self._services.theme.px(30)
        for row in range(len(found)):
            self.setRowHeight(row, row_height)
        shown = min(max(len(found), 1), 12)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + shown * row_height + 6)

    def _what(self, path: Path) -> str:
        name = path.name
        if path.parent == self._services.paths.backups:
            if name == "record.json":
                return self.tr("Which version was saved last. Not encrypted, holds no words of yours.")
            return self.tr("A backup, encrypted.")
        if name.startswith("notes.sealed"):
            return self.tr("Your checklists and notes, encrypted.")
        if name == "settings.json":
            return self.tr("Language, text size and window. Not encrypted.")
        if name == "lock":
            return self.tr("Empty. Keeps a second window out.")
        return self.tr("Other file.")
