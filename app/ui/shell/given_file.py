"""A file that is given to the window: dropped on it, or named when the app was started (a double click)."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.errors import VaultLocked
from app.packs import SUFFIX
from app.ui.shell.pane import Services
from app.ui.shell.place import Place
from app.vault import is_handover

if TYPE_CHECKING:
    from app.ui.shell.main_window import MainWindow


class GivenFile(QObject):
    """Does with a file what its kind asks for: pages and checklists are offered, what we do not know is said.

    A checklist waits while the notes are locked: the lock page comes first, the dialog after it.
    """

    def __init__(self, services: Services, window: "MainWindow") -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._waiting: Path | None = None

    def open(self, file: Path) -> None:
        """Offer what is in `file`."""
        if file.suffix.lower() == SUFFIX:
            from app.ui.shell.pack_dialog import PackDialog

            PackDialog.offer(self._services, self._window, file)
        elif not _is_handover(file):
            self._services.messages.tell(self.tr("The handbook does not know this kind of file."))
        elif self._window.is_covered:
            self._waiting = file
        elif self._services.session.status == "locked":
            self._waiting = file
            self._window.show_lock_page()
        else:
            self._window.go(Place("checklists"))
            import_file = getattr(self._window.pane, "import_file", None)
            if callable(import_file):
                import_file(file)

    def on_cover_changed(self) -> None:
        """The page that hid the window may be away now."""
        if self._window.is_covered or self._waiting is None:
            return
        file, self._waiting = self._waiting, None
        if self._services.session.status == "locked":  # the guides were wanted, the notes not
            self._services.messages.tell_error(VaultLocked("locked"))
        else:
            self.open(file)


def _is_handover(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            return is_handover(opened.read(16))
    except OSError:
        return False
