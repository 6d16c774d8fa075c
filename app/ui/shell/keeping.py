"""Keeping something of the person's from any page: asks to unlock, starts in memory, and says what went wrong."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.errors import HandbookError, VaultNotSaved
from app.tracker import Tracker
from app.ui.shell.pane import Services

_T = TypeVar("_T")


class Keeping(QObject):
    """Made by a page for itself. Wishes are the page's own signals of the same names."""

    unlock_requested = Signal()
    create_passphrase_requested = Signal()

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services

    def do(self, change: Callable[[Tracker], _T]) -> _T | None:
        """What `change` gives; None when the data is locked, or when it failed, which is said.

        What the disk did not take holds in memory, and can be tried again from the message.
        """
        session = self._services.session
        if session.status == "locked":
            self.unlock_requested.emit()
            return None
        tracker = session.tracker or session.start_in_memory()
        try:
            return change(tracker)
        except HandbookError as error:
            retry = self._retry if isinstance(error, VaultNotSaved) else None
            self._services.messages.tell_error(error, retry)
            return None

    def tell(self, stored: str, in_memory: str) -> None:
        """Say that it is kept: `stored` with Undo, or `in_memory` with the way to keep it."""
        tracker, messages = self._services.session.tracker, self._services.messages
        if tracker is not None and tracker.is_stored:
            messages.tell_with_undo(stored, self._undo)
        else:
            messages.tell(in_memory, self.tr("Create a passphrase"), self.create_passphrase_requested.emit)

    def tell_removed(self, text: str) -> None:
        """Say that something is gone, with Undo."""
        self._services.messages.tell_with_undo(text, self._undo)

    def _undo(self) -> None:
        self.do(Tracker.undo)

    def _retry(self) -> None:
        if self._services.session.tracker is not None:
            self.do(Tracker.retry)
