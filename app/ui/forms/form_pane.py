"""What the panes of calculators and letters share: the list, the form at the left, the result at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.ui.forms.form import Form, Question
from app.ui.forms.tool_list import ToolList
from app.ui.shell.pane import Crumb, Pane, Services, Width
from app.ui.shell.place import Place, PlaceKind
from app.ui.shell.widgets import button, clear_layout, label, put_icon


class FormPane(Pane):
    """A pane with a list of tools, and one tool open. What is typed lives in memory; the session forgets it when locked."""

    kind: PlaceKind
    list_kind: PlaceKind

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.tool_id = ""
        self._list = self.make_list()
        self._list.chosen.connect(self._on_chosen)
        self._left = QVBoxLayout()
        self._left.setContentsMargins(32, 24, 32, 24)
        left = QWidget()
        left.setLayout(self._left)
        self._left_area = _area(left)
        self._right = QVBoxLayout()
        self._right.setContentsMargins(36, 26, 36, 26)
        right = QWidget()
        right.setLayout(self._right)
        self._right_area = _area(right)
        side = QFrame()
        side.setObjectName("detail")
        holder = QVBoxLayout(side)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(self._right_area)
        self._side = side
        self._open = QWidget()
        row = QHBoxLayout(self._open)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left_area, 4)
        row.addWidget(side, 8)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.form: Form | None = None

    def show_place(self, place: Place) -> None:
        """Raises UnknownId."""
        if not place.id:
            self._stack.setCurrentWidget(self._list)
            self.tool_id = ""
            return
        if place.id != self.tool_id or self._is_outdated():
            self.open_tool(place.id)
            self.tool_id = place.id
        self._stack.setCurrentWidget(self._open)

    def _is_outdated(self) -> bool:
        """Whether something that stands in the form was typed anew elsewhere, or forgotten by the session."""
        if self.form is None:
            return True
        known = self.services.session.answers
        return any(
            known.get(self.session_name(name), self.form.default(name)) != text
            for name, text in self.form.texts(with_empty=True).items()
        )

    def make_list(self) -> ToolList:
        """The list of all tools of this kind."""
        raise NotImplementedError

    def list_title(self) -> str:
        """What the list is called."""
        raise NotImplementedError

    def open_tool(self, tool_id: str) -> None:
        """Make the form of a tool and show its first result. Raises UnknownId."""
        raise NotImplementedError

    def tool_title(self) -> str:
        """The title of the open tool."""
        raise NotImplementedError

    def session_name(self, field_id: str) -> str:
        """The name under which the session keeps an answer. Fields that ask for the same thing share one."""
        return f"{self.tool_id}.{field_id}"

    def refresh(self) -> None:
        """Make the result anew from what is filled in."""
        raise NotImplementedError

    def crumbs(self) -> list[Crumb]:
        if not self.tool_id:
            return [Crumb(self.list_title())]
        return [Crumb(self.list_title(), Place(self.list_kind)), Crumb(self.tool_title())]

    def focus_main(self) -> None:
        if self.tool_id and self.form is not None:
            self.form.focus()
        elif self._list.first is not None:
            self._list.first.setFocus()

    def panes_in_order(self) -> list[QWidget]:
        return [self.form, self._side] if self.tool_id and self.form is not None else [self._list]

    def set_width(self, width: Width) -> None:
        row = self._open.layout()
        assert isinstance(row, QHBoxLayout)
        narrow = width == "compact"
        row.setDirection(QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight)
        for part, share in ((0, 5 if narrow else 4), (1, 6 if narrow else 8)):
            row.setStretch(part, share)
        self._left_area.setMinimumWidth(0 if narrow else self.services.theme.px(340))
        margin = 20 if narrow else 36
        self._right.setContentsMargins(margin, 20 if narrow else 26, margin, 26)

    # --- for the two panes -----------------------------------------------------------------------------------

    def set_form(self, title: str, intro: str, questions: list[Question]) -> None:
        """Put a new form at the left."""
        clear_layout(self._left)
        self._left.setSpacing(4)
        self._left.addWidget(label(title, "titleSmall", wrap=True))
        self._left.addWidget(label(intro, "small", wrap=True))
        known = self.services.session.answers
        answers = {question.id: known.get(self.session_name(question.id), "") for question in questions}
        self.form = Form(self.services.theme, questions, answers)
        self.form.changed.connect(self._on_changed)
        self._left.addWidget(self.form)
        buttons = QHBoxLayout()
        clear = button(self.tr("Clear"), self.form.clear, small=True)
        put_icon(clear, self.services.icons, "undo", size_px=16)
        buttons.addWidget(clear)
        buttons.addStretch(1)
        self._left.addSpacing(12)
        self._left.addLayout(buttons)
        note = self.tr("What you type here is not saved. It is gone when you lock or close the handbook.")
        self._left.addWidget(label(note, "hint", wrap=True))
        self._left.addStretch(1)
        self._left_area.verticalScrollBar().setValue(0)

    def callout(self, text: str) -> QFrame:
        """A box with a warning."""
        box = QFrame()
        box.setProperty("box", "warn")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(14, 8, 14, 8)
        inside.addWidget(label(text, "", wrap=True))
        return box

    @property
    def right(self) -> QVBoxLayout:
        """The column at the right."""
        return self._right

    def _on_changed(self) -> None:
        if self.form is not None:
            self.services.session.answers.update(
                {self.session_name(name): text for name, text in self.form.texts(with_empty=True).items()}
            )
        self.refresh()

    def _on_chosen(self, tool_id: str) -> None:
        self.place_requested.emit(Place(self.kind, tool_id))


def _area(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
