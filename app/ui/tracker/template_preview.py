"""What a checklist is before it is started: time, people, deadlines, what you get, and its first steps."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.content import Checklist, Item
from app.ui.shell.dates import short_date
from app.ui.shell.pane import Services
from app.ui.shell.widgets import button, clear_layout, keep_right_edge, label, line, put_icon, tag
from app.ui.tracker.node import NodeKind, NodeMark

_FIRST_STEPS = 8


class TemplatePreview(QFrame):
    """Shows one checklist of the handbook."""

    start_requested = Signal()
    print_requested = Signal()
    back_requested = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setObjectName("detail")
        self._services = services
        self._words = QVBoxLayout()
        self._words.setSpacing(8)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(28, 26, 28, 8)
        self.back = button(self.tr("Back to the list"), self.back_requested.emit, "link")
        inner.addWidget(self.back)
        inner.addLayout(self._words)  # the stretch is inside: a layout in a layout gets the height of narrow labels
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        keep_right_edge(area, inner)
        self.start = button(self.tr("Start this checklist"), self.start_requested.emit, "primary")
        self._print = button(self.tr("Print"), self.print_requested.emit)
        put_icon(self._print, services.icons, "print", "text")
        foot = QHBoxLayout()
        foot.setContentsMargins(28, 16, 28, 16)
        foot.setSpacing(10)
        foot.addWidget(self.start, 1)
        foot.addWidget(self._print)
        right = QVBoxLayout(self)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(area, 1)
        right.addWidget(line())
        right.addLayout(foot)

    def show_checklist(self, checklist: Checklist) -> None:
        """Show another one."""
        clear_layout(self._words)
        lang, bundle = self._services.lang, self._services.bundle
        tags = QHBoxLayout()
        tags.addWidget(tag(bundle.topic(checklist.topic).title.get(lang), "plain"))
        tags.addWidget(tag(self.tr("Checked {day}").format(day=short_date(checklist.checked, lang)), "ok"))
        tags.addStretch(1)
        self._words.addLayout(tags)
        self._words.addWidget(label(checklist.title, "section", wrap=True))
        self._words.addWidget(label(checklist.lead, "body2", wrap=True))
        self._words.addSpacing(6)
        facts = self._facts(checklist)
        metrics = self.fontMetrics()
        width = max([self._services.theme.px(116), *(metrics.horizontalAdvance(name) + 14 for name, _ in facts)])
        for name, value in facts:
            if value:
                self._add_fact(name, value, width)
        self._words.addSpacing(4)
        self._words.addWidget(line())
        self._add_steps(list(checklist.items()))
        self._words.addStretch(1)

    def _facts(self, checklist: Checklist) -> list[tuple[str, str]]:
        items = list(checklist.items())
        legal = sum(1 for item in items if item.kind == "legal")
        letters = len({item.letter for item in items if item.letter})
        calculators = len({item.calculator for item in items if item.calculator})
        pages = len({item.read.partition("#")[0] for item in items if item.read} | set(checklist.guides))
        parts = [
            self.tr("%n letter(s)", "", letters) if letters else "",
            self.tr("%n calculator(s)", "", calculators) if calculators else "",
            self.tr("%n guide page(s)", "", pages) if pages else "",
        ]
        return [
            (self.tr("Time"), checklist.duration),
            (self.tr("People"), checklist.people),
            (self.tr("Legal deadlines"), str(legal) if legal else self.tr("None")),
            (self.tr("You get"), ", ".join(filter(None, parts))),
        ]

    def _add_fact(self, name: str, value: str, width: int) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        caption = label(name, "hint")
        caption.setFixedWidth(width)
        caption.setAlignment(Qt.AlignmentFlag.AlignTop)
        row.addWidget(caption, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(value, "", wrap=True), 1)
        self._words.addLayout(row)

    def _add_steps(self, items: list[Item]) -> None:
        shown = items[:_FIRST_STEPS]
        text = self.tr("First {shown} of %n step(s)", "", len(items)).format(shown=len(shown))
        self._words.addWidget(label(text if len(items) > len(shown) else self.tr("Steps"), "group"))
        column = QVBoxLayout()
        column.setSpacing(0)
        for number, item in enumerate(shown):
            kind: NodeKind = "legal" if item.kind == "legal" else "optional" if item.optional else "todo"
            row = QHBoxLayout()
            row.setSpacing(12)
            mark = NodeMark(
                self._services.theme, self._services.icons, kind, number == 0, number == len(items) - 1
            )  # fmt: skip
            row.addWidget(mark)
            row.addWidget(label(item.title, "", wrap=True), 1)
            if item.kind == "legal":
                row.addWidget(tag(self.tr("Legal deadline"), "legal"))
            elif item.optional:
                row.addWidget(tag(self.tr("Optional"), "plain"))
            column.addLayout(row)
        self._words.addLayout(column)
