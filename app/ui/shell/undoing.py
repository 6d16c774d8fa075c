"""Undo and redo of what the person wrote: each says what it did and offers the way back."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.errors import HandbookError
from app.ui.shell.pane import Services


class Undoing(QObject):
    """Acts on the tracker of the session; without one there is nothing to undo."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services

    def undo(self) -> None:
        """Take the last change back."""
        tracker = self._services.session.tracker
        if tracker is None or not tracker.can_undo:
            self._services.messages.tell(self.tr("There is nothing to undo."))
        elif self._try(tracker.undo):
            self._services.messages.tell(self.tr("Taken back."), self.tr("Redo"), self.redo, keys="Ctrl+Shift+Z")

    def redo(self) -> None:
        """Make the change again that was taken back."""
        tracker = self._services.session.tracker
        if tracker is None or not tracker.can_redo:
            self._services.messages.tell(self.tr("There is nothing to redo."))
        elif self._try(tracker.redo):
            self._services.messages.tell_with_undo(self.tr("Made again."), self.undo)

    def _try(self, change: Callable[[], None]) -> bool:
        """Make a change, or say why it failed; whether it is done and saved."""
        try:
            change()
        except HandbookError as error:
            self._services.messages.tell_error(error)
            return False
        return True
