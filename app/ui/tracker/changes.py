"""The one door for changes of checklists: says what went wrong, and remembers what the disk does not have yet."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.errors import HandbookError, VaultNotSaved
from app.tracker import Tracker
from app.ui.shell.messages import Messages
from app.ui.shell.pane import Services
from app.ui.shell.session import Session


class Changes(QObject):
    """Shared by the panes of this room through the session, so that a new pane still knows what is not saved."""

    changed = Signal()  # which steps are unsaved has changed

    def __init__(self, session: Session, messages: Messages) -> None:
        super().__init__(session)
        self._session = session
        self._messages = messages
        self._unsaved: set[tuple[str, str]] = set()

    @classmethod
    def of(cls, services: Services) -> "Changes":
        """The one of this session."""
        found = services.session.findChild(Changes)
        return found if found is not None else cls(services.session, services.messages)

    def do(self, change: Callable[[Tracker], object], run_id: str = "", step_id: str = "") -> bool:
        """Make a change and say so when it fails; whether it is now where it should be (disk, or memory only).

        `change` gets the tracker. `step_id` is the step that stays marked as unsaved when the disk refuses.
        """
        tracker = self._session.tracker
        if tracker is None:
            return False
        try:
            change(tracker)
        except HandbookError as error:
            self._fail(error, tracker, (run_id, step_id))
            return False
        self._settle()
        return True

    def retry(self) -> None:
        """Save again what the disk refused."""
        if self.do(Tracker.retry):
            self._messages.tell(self.tr("Saved. Nothing was lost."))

    def is_unsaved(self, run_id: str, step_id: str = "") -> bool:
        """Whether the last change of this step (of any, without a step) is in memory only though it should be stored."""
        tracker = self._session.tracker
        if tracker is None or not tracker.unsaved:
            return False
        return not step_id or (run_id, step_id) in self._unsaved

    def _fail(self, error: HandbookError, tracker: Tracker, step: tuple[str, str]) -> None:
        if tracker.unsaved:
            self._unsaved.add(step)
            self.changed.emit()
        self._messages.tell_error(error, self.retry if isinstance(error, VaultNotSaved) else None)

    def _settle(self) -> None:
        if self._unsaved:
            self._unsaved.clear()
            self.changed.emit()
