"""Which room's pane shows which place. Rooms are imported when first shown: Home does not wait for the reader."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from app.ui.shell.pane import Pane, Services
from app.ui.shell.place import RAIL_OF, Place


class Panes(QObject):
    """Makes panes when they are first needed and keeps them, so each keeps its state. Passes their wishes on."""

    place_requested = Signal(object)
    search_requested = Signal(str)
    crumbs_changed = Signal()
    create_passphrase_requested = Signal()
    unlock_requested = Signal()

    def __init__(self, services: Services, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._services = services
        self._stack = stack
        self._made: dict[str, Pane] = {}

    def pane_of(self, place: Place) -> Pane:
        """The pane that shows `place`."""
        room = _room_of(place)
        if room not in self._made:
            pane = _make(room, self._services, self._stack)
            pane.place_requested.connect(self.place_requested)
            pane.search_requested.connect(self.search_requested)
            pane.crumbs_changed.connect(self._on_crumbs_changed)
            pane.create_passphrase_requested.connect(self.create_passphrase_requested)
            pane.unlock_requested.connect(self.unlock_requested)
            self._made[room] = pane
            self._stack.addWidget(pane)
        return self._made[room]

    def made(self) -> list[Pane]:
        """The panes there are now."""
        return list(self._made.values())

    def forget(self, room: str) -> None:
        """Throw a pane away with everything it shows."""
        pane = self._made.pop(room, None)
        if pane is not None:
            self._stack.removeWidget(pane)
            pane.deleteLater()

    def _on_crumbs_changed(self) -> None:
        if self.sender() is self._stack.currentWidget():
            self.crumbs_changed.emit()


def _room_of(place: Place) -> str:
    return place.kind if place.kind in ("run", "diary", "situation", "marks") else RAIL_OF[place.kind]


def _make(room: str, services: Services, stack: QStackedWidget) -> Pane:
    if room == "home":
        from app.ui.home import HomePane

        return HomePane(services, stack)
    if room in ("guides", "situation"):  # a situation is read like a guide, but leaves the open guide as it is
        from app.ui.reader import ReaderPane

        return ReaderPane(services)
    if room == "calculators":
        from app.ui.calculators import CalculatorsPane

        return CalculatorsPane(services)
    if room == "checklists":
        from app.ui.tracker import LibraryPane

        return LibraryPane(services)
    if room == "run":
        from app.ui.tracker import RunPane

        return RunPane(services)
    if room == "diary":
        from app.ui.tracker import DiaryPane

        return DiaryPane(services)
    if room == "deadlines":
        from app.ui.tracker import DeadlinesPane

        return DeadlinesPane(services)
    if room == "letters":
        from app.ui.letters import LettersPane

        return LettersPane(services)
    if room == "glossary":
        from app.ui.glossary import GlossaryPane

        return GlossaryPane(services)
    if room == "marks":
        from app.ui.marks import MarksPane

        return MarksPane(services)
    from app.ui.settings import SettingsPane

    return SettingsPane(services)
