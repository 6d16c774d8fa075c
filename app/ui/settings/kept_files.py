"""What the app keeps on this computer, file by file, as it is at this moment."""

import datetime
import html
import stat
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

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


class KeptFiles(QLabel):
    """The list as text that can be copied, looked at anew every two seconds. Two lines a file fit any width and size."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._shown: list[KeptFile] | None = None
        self.setAccessibleName(self.tr("Files that the app keeps"))
        self.setProperty("role", "small")
        self.setContentsMargins(0, 8, 0, 0)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(_LOOK_MS)
        self.look()

    def look(self) -> None:
        """Look at the folder again; nothing changes here while nothing changed there."""
        found = kept_files(self._services.paths.data)
        if found != self._shown:
            self._shown = found
            self.setText("".join(self._lines(file) for file in found))

    def _lines(self, file: KeptFile) -> str:
        lang = self._services.lang
        number = f"{file.size_bytes:,}" if lang == "en" else f"{file.size_bytes:,}".replace(",", ".")
        words = self.tr("{size} bytes, rights {rights}, changed on {day} at {time}.").format(
            size=number, rights=file.mode, day=short_date(file.changed.date(), lang), time=f"{file.changed:%H:%M}"
        )
        name = html.escape(file.path.relative_to(self._services.paths.data).as_posix())
        return f'<p style="margin: 7px 0"><b>{name}</b><br>{html.escape(f"{self._what(file.path)} {words}")}</p>'

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
