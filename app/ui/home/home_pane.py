"""Home: the situations, the search field, the urgent banner. Nothing that is clicked here is stored."""

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.content.front import FIRST_AID
from app.ui.home.situations import Situations
from app.ui.home.yours import Yours
from app.ui.shell.centred import Centred
from app.ui.shell.field_icons import end_with, lead_with_icon
from app.ui.shell.pane import Crumb, Pane, Services, Width
from app.ui.shell.place import Place
from app.ui.shell.widgets import button, key_cap, label, put_icon

_TWO_COLUMNS_PX = 820  # effective width of the window, from which the titles of both columns fit


class HomePane(Pane):
    """Place "home"."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        """Made inside `parent`, and each part inside what holds it: then the style sheet is worked out once for each."""
        super().__init__(services, parent)
        self._area = _scrolled(self)
        content = Centred(services.theme)
        self._area.setWidget(content)
        column = QVBoxLayout(content)
        column.setContentsMargins(40, 28, 36, 24)
        column.setSpacing(14)
        head = QVBoxLayout()
        head.setSpacing(3)
        column.addLayout(head)
        head.addWidget(label(self.tr("What is happening?"), "title", wrap=True))
        head.addWidget(label(self.tr("Pick what fits best. Nothing you click here is saved."), "intro", wrap=True))
        column.addSpacing(4)
        self._field = _SearchField(services)
        self._field.search_requested.connect(self.search_requested)
        column.addWidget(self._field)
        if services.lang in services.front.first_aid_minutes:
            column.addWidget(self._make_banner())
        found = services.front.situations[services.lang]
        self._main = Situations(services, [situation for situation in found if not situation.more])
        self._more = Situations(services, [situation for situation in found if situation.more])
        self._main.chosen.connect(self._on_situation)
        self._more.chosen.connect(self._on_situation)
        column.addWidget(self._main)
        self._more_button = button(self.tr("More situations"), self._on_more, "quiet", small=True)
        put_icon(self._more_button, services.icons, "down", size_px=16)
        column.addWidget(self._more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._more_button.setVisible(bool(self._more.tiles))
        column.addWidget(self._more)
        self._more.hide()
        self._below = QVBoxLayout()  # for what is yours, in a narrow window
        column.addLayout(self._below)
        column.addStretch(1)
        self._side = QFrame(self)
        self._side.setObjectName("detail")
        self._beside = _scrolled(self._side)
        self._yours = Yours(services)
        self._yours.place_requested.connect(self.place_requested)
        self._yours.unlock_requested.connect(self.unlock_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._area, 1)
        self._beside.setWidget(self._yours)
        inside = QVBoxLayout(self._side)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._beside)
        row.addWidget(self._side)

    def show_place(self, place: Place) -> None:
        """Home is always the same."""

    def crumbs(self) -> list[Crumb]:
        return [Crumb(self.tr("Home"))]

    def focus_main(self) -> None:
        self._field.setFocus()

    def set_width(self, width: Width) -> None:
        self._side.setVisible(width != "compact")
        self._side.setFixedWidth(round(312 * min(self.services.theme.scale, 1.25)))
        self._place_yours(below=width == "compact")
        columns = 2 if self.window().width() / self.services.theme.scale >= _TWO_COLUMNS_PX else 1
        self._main.set_columns(columns)
        self._more.set_columns(columns)

    def _place_yours(self, below: bool) -> None:
        """Beside the situations, or below them where there is no room beside."""
        if below == (self._beside.widget() is None):
            return
        if below:
            self._below.addWidget(self._beside.takeWidget())
            self._yours.setAutoFillBackground(False)  # a scroll area switches it on
            self._yours.set_margins(0, 16)
        else:
            self._below.removeWidget(self._yours)
            self._beside.setWidget(self._yours)
            self._yours.set_margins(24, 30)
        self._yours.show()

    def panes_in_order(self) -> list[QWidget]:
        return [self._field, self._main, self._yours]

    def _make_banner(self) -> QFrame:
        banner = _Banner(self.services)
        minutes = self.services.front.first_aid_minutes[self.services.lang]
        read = button(self.tr("Read this first · %n min", "", minutes), self._on_first_aid, "ink")
        put_icon(read, self.services.icons, "arrow", "ink", after=True)
        banner.set_button(read)
        return banner

    def _on_first_aid(self) -> None:
        self.place_requested.emit(Place("guide", FIRST_AID))

    def _on_situation(self, situation_id: str) -> None:
        self.place_requested.emit(Place("situation", situation_id))

    def _on_more(self) -> None:
        self._more.setVisible(not self._more.isVisible())
        self._more_button.setText(self.tr("Fewer situations") if self._more.isVisible() else self.tr("More situations"))


def _scrolled(parent: QWidget) -> QScrollArea:
    made = QScrollArea(parent)
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


class _SearchField(QLineEdit):
    """Looks like the search field; the first letter or click opens the search over the page."""

    search_requested = Signal(str)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Or type it in your own words: “fired while ill”, “proeftijd”…"))
        self.setAccessibleName(self.tr("Search the handbook"))
        self.setProperty("large", "true")
        lead_with_icon(self, services.icons, "search")
        self.textEdited.connect(self._on_edited)
        keys = key_cap("Ctrl+K")
        keys.setProperty("early", "true")  # painted before the font of keys is loaded
        end_with(self, services.icons, keys, keys.sizeHint().width(), 12)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.search_requested.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.search_requested.emit("")
        else:
            super().keyPressEvent(event)

    def _on_edited(self, text: str) -> None:
        self.clear()
        self.search_requested.emit(text)


class _Banner(QFrame):
    """The one urgent banner, with the trace that leads to its button."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._theme = services.theme
        self.setProperty("box", "banner")
        self._button: QPushButton | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 23, 20, 23)
        words = QVBoxLayout()
        words.setSpacing(4)
        question = self.tr("Someone wants your signature today?")
        answer = self.tr("Say: “I need time to read this.” You do not have to sign in the meeting.")
        words.addWidget(label(question, "rowTitle", wrap=True))
        words.addWidget(label(answer, "small", wrap=True))
        self._said = f"{question} {answer}"
        self._row.addLayout(words, 1)
        self._row.addSpacing(96)

    def set_button(self, made: QPushButton) -> None:
        self._button = made
        made.setAccessibleDescription(self._said)
        self._row.addWidget(made)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._button is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        end = QPointF(self._button.geometry().left(), self._button.geometry().center().y() + 0.5)
        node = end - QPointF(41, 0)
        painter.setPen(QPen(self._theme.color("inkAccent" if self._theme.high_contrast else "focus"), 2.5))
        painter.drawPolyline(
            [QPointF(end.x() - 79, self.height()), QPointF(end.x() - 57, end.y()), node - QPointF(7, 0)]
        )
        painter.drawLine(node + QPointF(7, 0), end)
        painter.drawEllipse(node, 6.5, 6.5)
