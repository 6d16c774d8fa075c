"""The frame around the panes: rail, toolbar, and the bar that says that nothing is kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.shell.actions import Actions
from app.ui.shell.pane import Pane, Services, Width
from app.ui.shell.place import RAIL_OF, Place
from app.ui.shell.rail import Rail
from app.ui.shell.screen_reader import QuietStack, describe_by_keys
from app.ui.shell.toolbar import Toolbar
from app.ui.shell.trail import Trail
from app.ui.shell.widgets import button, label


class Frame(QWidget):
    """Lays out what the window fills."""

    place_requested = Signal(object)
    language_chosen = Signal(str)
    lock_requested = Signal()
    create_passphrase_requested = Signal()

    def __init__(self, services: Services, actions: Actions, parent: QWidget) -> None:
        """Made inside `parent`: the style sheet is worked out anew for everything that is put into another widget."""
        super().__init__(parent)
        self.setObjectName("main")
        self._services = services
        self._actions = actions
        self._rail = Rail(services.theme, services.icons, [
            ("home", self.tr("Home"), "home"), ("guides", self.tr("Guides"), "book"),
            ("checklists", self.tr("Checklists"), "checklist"), ("deadlines", self.tr("Deadlines"), "calendar"),
            ("letters", self.tr("Letters"), "letter"), ("calculators", self.tr("Calculators"), "calc"),
            ("glossary", self.tr("Glossary"), "glossary"),
        ], self)  # fmt: skip
        self._rail.chosen.connect(lambda kind: self.place_requested.emit(Place(kind)))
        self._rail.lock_requested.connect(self.lock_requested)
        search, hide = actions["search"], actions["hide"]
        self._toolbar = Toolbar(services.theme, services.icons, actions["back"], actions["forward"], search, hide, self)
        self._toolbar.place_requested.connect(self.place_requested)
        self._toolbar.language_chosen.connect(self.language_chosen)
        self._toolbar.languages.choose(services.lang)
        self._notice = self._make_notice()
        self.panes = QuietStack(self)
        self.panes.setObjectName("panes")
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._toolbar, self._notice, self.panes):
            column.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(column, 1)
        for kind in ("home", "guides", "checklists", "deadlines", "letters", "calculators", "glossary", "settings"):
            self._rail.button(kind).setToolTip(actions[kind].toolTip())
            describe_by_keys(self._rail.button(kind), actions[kind])
        services.theme.changed.connect(self._toolbar.restyle)
        services.session.changed.connect(self.show_session)
        self.show_session()

    def _make_notice(self) -> QFrame:
        notice = QFrame(self)
        notice.setProperty("box", "notice")
        row = QHBoxLayout(notice)
        row.setContentsMargins(24, 6, 24, 6)
        text = label(self.tr("Not saved. What you wrote is gone when you close the app."), wrap=True)
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row.addWidget(text, 1)
        row.addWidget(button(self.tr("Create a passphrase"), self.create_passphrase_requested.emit, "link"))
        return notice

    def show_pane(self, pane: Pane, place: Place, trail: Trail) -> None:
        """Make rail and toolbar say where we are."""
        self._rail.set_current(RAIL_OF[place.kind])
        self._toolbar.show_crumbs(pane.crumbs())
        self._toolbar.show_actions(pane.page_actions())
        self._actions["back"].setEnabled(trail.can_go_back)
        self._actions["forward"].setEnabled(trail.can_go_forward)
        window = self.window()
        self._toolbar.set_narrow(window.width() / self._services.theme.scale < 960, place.kind == "home")

    def show_session(self) -> None:
        """Say whether anything is kept, and whether there is something to lock."""
        session = self._services.session
        has_words = False
        if session.status == "memory" and session.tracker is not None:
            from app.tracker import State

            has_words = session.tracker.state != State()
        self._notice.setVisible(has_words)
        reasons = {"absent": self.tr("Nothing is stored, so there is nothing to lock"),
                   "memory": self.tr("Nothing is stored, so there is nothing to lock"),
                   "locked": self.tr("Unlock")}  # fmt: skip
        self._rail.set_lock_enabled(
            session.status in ("open", "locked"), reasons.get(session.status, self._actions["lock"].toolTip())
        )

    def set_width(self, width: Width, window_px: int, place: Place) -> None:
        """Fit rail and toolbar to the class of effective width."""
        self._rail.set_compact(width == "compact" and window_px < 1000)
        self._toolbar.set_narrow(width == "compact", place.kind == "home")

    def parts(self) -> list[QWidget]:
        """The parts F6 walks through, after the pane's own."""
        return [self._rail, self._toolbar]
