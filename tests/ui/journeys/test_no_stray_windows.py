"""A part that is shown before it has its place is a window of its own for a moment: it flashes and takes the keyboard."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.shell.main_window import MainWindow
from app.ui.shell.tour_places import every_place


class Watch(QObject):
    """Notes every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.found.append(f"{type(watched).__name__} {watched.accessibleName()} {getattr(watched, 'text', str)()}")
        return False


def test_going_everywhere_shows_no_other_window(window: MainWindow, qtbot: QtBot) -> None:
    tracker = window.services.session.start_in_memory()
    tracker.start_run(window.services.bundle.checklist("settlement-offer", "en"), "Garden")
    watch = Watch()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    for lang in ("en", "nl"):
        window.set_language(lang)
        for place in every_place(window):
            window.go(place)
            QApplication.processEvents()
            assert watch.found == [], (place, watch.found)
    application.removeEventFilter(watch)
    assert window.isActiveWindow()
