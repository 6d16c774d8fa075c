"""The right side of a calculator: the result first, then the sum in words, the dates, and what it rests on."""

import datetime
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.calculators import Deadline, Result, Step
from app.content import Calculator as Noun
from app.ui.calculators.result_words import ResultWords, cut
from app.ui.shell import clock, dates
from app.ui.shell.flow_layout import FlowLayout
from app.ui.shell.pane import Services
from app.ui.shell.widgets import IconLabel, button, clear_layout, label, line, put_icon, tag

_WIDEST_PX = 800
_BESIDE_PX = 560  # from this width on, values stand beside their steps, and the ways out beside the result
_CIRCLE_PX = 22


class ResultView(QScrollArea):
    """Shows one result at a time, or why there is none."""

    copy_requested = Signal()
    print_requested = Signal()
    pdf_requested = Signal()
    add_requested = Signal(object)  # a Deadline
    place_requested = Signal(object)

    def __init__(self, services: Services, words: ResultWords) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._services = services
        self._words = words
        self._steps: QGridLayout | None = None
        self._values: list[tuple[int, QLabel]] = []  # of the steps, by their row
        self._head: QBoxLayout | None = None
        inside = QWidget()
        inside.setMaximumWidth(services.theme.px(_WIDEST_PX))
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(36, 26, 36, 28)
        self._column.setSpacing(12)
        self.setWidget(inside)
        self.headline = ""

    def show_waiting(self, names: Sequence[str], noun: Noun, links: QWidget) -> None:
        """Say which answers are missing before anything can be calculated."""
        self._begin(self.tr("Nothing is calculated yet"))
        self._column.addWidget(label(self.tr("Nothing is calculated yet"), "section", wrap=True))
        text = self.tr("Still needed: {fields}.").format(fields=", ".join(names))
        self._column.addWidget(label(text, "intro", wrap=True))
        self._end(noun, links)

    def show_refusal(self, reason: str, noun: Noun, links: QWidget) -> None:
        """Say why this cannot be calculated."""
        self._begin(reason)
        box = self._box("warn", self.tr("We cannot calculate this"), "warn", "warnText")
        box.addWidget(label(reason, wrap=True))
        self._end(noun, links)

    def show_result(self, result: Result, noun: Noun, not_counted: Sequence[str], is_old: bool, links: QWidget) -> None:
        """Show a result. `not_counted` are the questions whose answers were left out; with `is_old`, the result is
        that of before the last change.
        """
        scroll = self.verticalScrollBar().value()
        self._begin(result.headline)
        self._add_headline(result.headline)
        if not_counted:
            text = self.tr("Not counted yet: {fields}.")
            if is_old:
                text = self.tr("{fields}: we cannot read this. Below is the result of before.")
            self._column.addWidget(label(text.format(fields=", ".join(not_counted)), "error", wrap=True))
        self._add_steps(result.steps)
        if result.deadlines:
            self._add_deadlines(result.deadlines)
        if result.warnings:
            box = self._box("warn", self._words.title("warnings"), "warn", "warnText")
            for text in result.warnings:
                box.addWidget(label(text, wrap=True))
        for title, texts in self._words.lists(noun, result):
            self._add_list(title, texts)
        self._end(noun, links)
        self.verticalScrollBar().setValue(scroll)

    # --- parts -----------------------------------------------------------------------------------------------

    def _begin(self, headline: str) -> None:
        self._steps = self._head = None
        self._values = []
        clear_layout(self._column)
        self.headline = headline
        self.setAccessibleName(self.tr("Result: {result}").format(result=headline))

    def _end(self, noun: Noun, links: QWidget) -> None:
        self._add_foot(noun)
        self._column.addWidget(links)
        self._column.addWidget(label(self._words.disclaimer(), "hint", wrap=True))
        self._column.addStretch(1)
        self._fit()

    def _add_headline(self, headline: str) -> None:
        parts = cut(headline)
        words = QVBoxLayout()
        words.setSpacing(0)
        if parts.large:
            if parts.before:
                words.addWidget(label(parts.before, "group", wrap=True))
            amount = QHBoxLayout()
            amount.setSpacing(14)
            amount.addWidget(self._selectable(label(parts.large, "amount")))
            behind = label(parts.behind, "intro", wrap=True)
            behind.setContentsMargins(0, 0, 0, self._services.theme.px(7))  # near the line on which the amount stands
            amount.addWidget(behind, 1, Qt.AlignmentFlag.AlignBottom)
            words.addLayout(amount)
        else:
            words.addWidget(self._selectable(label(headline, "titleSmall", wrap=True)))
        ways = QHBoxLayout()
        ways.setSpacing(8)
        for text, icon, signal, keys in (
            (self.tr("Copy"), "copy", self.copy_requested, "Ctrl+Enter"),
            (self.tr("Print"), "print", self.print_requested, "Ctrl+P"),
            (self.tr("Save PDF"), "export", self.pdf_requested, "Ctrl+S"),
        ):
            made = button(text, signal.emit, small=True)
            made.setToolTip(f"{text} ({keys})")
            put_icon(made, self._services.icons, icon, "text", 16)
            ways.addWidget(made)
        ways.addStretch(1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(12)
        self._head.addLayout(words, 1)
        self._head.addLayout(ways)
        self._column.addLayout(self._head)

    def _selectable(self, made: QLabel) -> QLabel:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return made

    def _add_steps(self, steps: Sequence[Step]) -> None:
        if not steps:
            return
        self._column.addWidget(label(self._words.title("sum"), "rowTitle"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(11)
        grid.setColumnStretch(1, 1)
        for number, step in enumerate(steps, start=1):
            row = 3 * number
            grid.addWidget(line(), row, 0, 1, 3)
            circle = label(str(number), "stepNumber")
            circle.setAlignment(Qt.AlignmentFlag.AlignCenter)
            side = self._services.theme.px(_CIRCLE_PX)
            circle.setFixedSize(side, side)
            grid.addWidget(circle, row + 1, 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(label(step.text, wrap=True))
            if step.source:
                words.addWidget(label(step.source, "mono", wrap=True))
            grid.addLayout(words, row + 1, 1)
            if step.value:
                value = self._selectable(label(step.value, "stepValue"))
                self._values.append((row, value))
                grid.addWidget(value, row + 1, 2, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self._steps = grid
        self._column.addLayout(grid)

    def _add_deadlines(self, deadlines: Sequence[Deadline]) -> None:
        lang = self._services.lang
        kind = "deadline" if any(due.kind == "legal" for due in deadlines) else "plain"
        box = self._box(kind, self._words.title("dates"), "clock", "deadlineText" if kind == "deadline" else "text2")
        for due in deadlines:
            words = QVBoxLayout()
            words.setSpacing(3)
            words.addWidget(label(due.text, wrap=True))
            day = QHBoxLayout()
            day.setSpacing(10)
            day.addWidget(label(dates.weekday_date(due.day, lang), "dueDay"))
            day.addWidget(label(dates.distance(due.day, self._today), "small"))
            day.addWidget(tag(self._words.kind(due.kind), due.kind))
            day.addStretch(1)
            words.addLayout(day)
            add = button(self.tr("Add to my deadlines"), partial(self.add_requested.emit, due), "link")
            add.setAccessibleName(self.tr("Add to my deadlines: {date}").format(date=due.text))
            words.addWidget(add)
            box.addLayout(words)

    def _add_list(self, title: str, texts: Sequence[str]) -> None:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(label(title, "label"))
        for text in texts:
            column.addWidget(label(text, "small", wrap=True))
        self._column.addLayout(column)

    def _add_foot(self, noun: Noun) -> None:
        row = QWidget()
        flow = FlowLayout(8, row)
        flow.addWidget(IconLabel(self._services.icons, "book", "text2", 17))
        flow.addWidget(label(", ".join(source.label for source in noun.sources), "law"))
        flow.addWidget(IconLabel(self._services.icons, "check", "ok", 16))
        flow.addWidget(label(self._words.checked(noun), "ok"))
        if self._today >= noun.check_by:
            late = dates.short_date(noun.check_by, self._services.lang)
            flow.addWidget(tag(self.tr("This was due for a check on {date}").format(date=late), "warn"))
        self._column.addWidget(row)

    def _box(self, kind: str, title: str, icon: str, color: str) -> QVBoxLayout:
        box = QFrame()
        box.setProperty("box", kind)
        box.setAccessibleName(title)
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel(self._services.icons, icon, color, 18))
        head.addWidget(label(title, "rowTitle"), 1)
        column.addLayout(head)
        self._column.addWidget(box)
        return column

    @property
    def _today(self) -> datetime.date:
        return clock.today()

    # --- width -----------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Values and ways out beside what they belong to where there is room, else below it."""
        beside = self.width() >= self._services.theme.px(_BESIDE_PX)
        margin = 36 if beside else 20
        self._column.setContentsMargins(margin, 26 if beside else 18, margin, 28)
        if self._head is not None:
            direction = QBoxLayout.Direction
            self._head.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        if self._steps is None:
            return
        for row, value in self._values:
            value.setWordWrap(not beside)
            self._steps.removeWidget(value)
            place = (row + 1, 2) if beside else (row + 2, 1)
            side = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
            self._steps.addWidget(value, *place, Qt.AlignmentFlag.AlignTop | side)
