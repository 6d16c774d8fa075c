"""Files that are given to the window: dropped on it, or named when the app was started (a double click)."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.packs import SUFFIX
from app.ui.shell.pane import Services


class FileDrop(QObject):
    """Takes one dropped file of this computer and hands its path on."""

    def __init__(self, window: QWidget, given: Callable[[Path], None]) -> None:
        super().__init__(window)
        self._given = given
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            urls = event.mimeData().urls()
            if len(urls) == 1 and urls[0].isLocalFile():
                event.acceptProposedAction()
                if not isinstance(event, QDragEnterEvent):
                    self._given(Path(urls[0].toLocalFile()))
                return True
        return False


def open_file(services: Services, window: QWidget, file: Path) -> None:
    """Do with a file what its kind asks for: a content pack is offered; what we do not know is said."""
    if file.suffix.lower() == SUFFIX:
        from app.ui.shell.pack_dialog import PackDialog

        PackDialog.offer(services, window, file)
    elif _is_handover(file):
        services.messages.tell(
            window.tr("That is a checklist from somebody. Open Checklists, choose Import, and choose this file.")
        )
    else:
        services.messages.tell(window.tr("The handbook does not know this kind of file."))


def _is_handover(file: Path) -> bool:
    from app.vault import is_handover

    try:
        with file.open("rb") as opened:
            return is_handover(opened.read(16))
    except OSError:
        return False
