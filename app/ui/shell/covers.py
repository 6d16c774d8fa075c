"""What the window holds: the frame, and over it at most one full-window page (first run, lock)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.shell.pane import Services
from app.ui.shell.screen_reader import QuietStack


class Covers(QuietStack):
    """`changed` after a page covered the frame or gave it free. A covered frame takes no keys."""

    changed = Signal()
    language_chosen = Signal(str)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._frame: QWidget | None = None

    @property
    def is_covered(self) -> bool:
        """Whether a full-window page is shown."""
        return self.currentWidget() is not self._frame

    def set_frame(self, frame: QWidget) -> None:
        """Put `frame` in the place of the former one; a page that covers it stays."""
        covered = self._frame is not None and self.is_covered
        if self._frame is not None:
            self.removeWidget(self._frame)
            self._frame.deleteLater()
        self._frame = frame
        self.insertWidget(0, frame)
        frame.setEnabled(not covered)
        if not covered:
            self.setCurrentWidget(frame)

    def show_frame(self) -> None:
        """Take the covering page away."""
        self._remove_page()
        if self._frame is not None:
            self._frame.setEnabled(True)
            self.setCurrentWidget(self._frame)
        self.changed.emit()

    def close_dialogs(self) -> None:
        """Close every dialog: it would stand above the page that covers the window."""
        from PySide6.QtWidgets import QDialog

        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.reject()

    def show_lock_page(self) -> None:
        """Cover the frame with the lock page."""
        from app.ui.vault import LockPage

        page = LockPage(self._services)
        page.finished.connect(self.show_frame)
        self._cover(page)
        page.focus_main()

    def show_first_run(self, only_passphrase: bool = False) -> None:
        """Cover the frame with the first-run pages, or with those about the passphrase."""
        from app.ui.vault import FirstRun

        page = FirstRun(self._services)
        page.finished.connect(self.show_frame)
        page.language_chosen.connect(self.language_chosen)
        self._cover(page)
        if only_passphrase:
            page.show_passphrase_step()
        page.focus_main()

    def _cover(self, page: QWidget) -> None:
        self._remove_page()
        self.addWidget(page)
        self.setCurrentWidget(page)
        if self._frame is not None:
            self._frame.setEnabled(False)
        self.changed.emit()

    def _remove_page(self) -> None:
        page = self.widget(1)
        if page is not None:
            self.removeWidget(page)
            page.deleteLater()
