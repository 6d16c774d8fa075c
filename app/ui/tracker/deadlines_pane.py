"""The deadlines of all running checklists: passed, this week, next week, later; and a month with shapes."""

import datetime

from PySide6.QtCore import QDate, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QCalendarWidget, QCheckBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.tracker import Entry, agenda
from app.ui.shell.dates import distance, full_date, part
from app.ui.shell.pane import Crumb, Pane, Services, Width
from app.ui.shell.place import Place
from app.ui.shell.theme import Theme
from app.ui.shell.widgets import Segmented, button, clear_layout, label, tag
from app.ui.tracker import clock
from app.ui.tracker.changes import Changes
from app.ui.tracker.wording import kind_words, shown_day


class Month(QCalendarWidget):
    """A month with a shape for each kind of date: diamond (legal), disc (employer's), ring (your own)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: dict[datetime.date, list[Entry]] = {}
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setAccessibleName(self.tr("Month"))

    def set_entries(self, entries: list[Entry]) -> None:
        """Show these dates."""
        self._entries = {}
        for entry in entries:
            self._entries.setdefault(shown_day(entry.due), []).append(entry)
        self.updateCells()

    def paintCell(self, painter: QPainter, rect: QRect, date: QDate | datetime.date) -> None:
        super().paintCell(
            painter, rect, QDate(date.year, date.month, date.day) if isinstance(date, datetime.date) else date
        )
        day = date if isinstance(date, datetime.date) else datetime.date(date.year(), date.month(), date.day())
        kinds = list(dict.fromkeys(entry.kind for entry in self._entries.get(day, [])))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, kind in enumerate(kinds):
            at = QPointF(rect.center().x() + (number - (len(kinds) - 1) / 2) * 11, rect.bottom() - 5)
            painter.setPen(Qt.PenStyle.NoPen)
            if kind == "legal":
                painter.setBrush(self._theme.color("deadlineBar"))
                painter.drawPolygon(QPolygonF([at + QPointF(*d) for d in ((0, -4), (4, 0), (0, 4), (-4, 0))]))
            elif kind == "employer":
                painter.setBrush(self._theme.color("warnBar"))
                painter.drawEllipse(at, 3.5, 3.5)
            else:
                painter.setPen(QPen(self._theme.color("text3"), 1.4))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(at, 3, 3)
        painter.restore()


class DeadlinesPane(Pane):
    """Place "deadlines"."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._changes = Changes.of(services)
        self._legal_only = False
        self._rows: dict[datetime.date, QWidget] = {}
        self._today = label("", "intro", wrap=True)
        self._choice = Segmented([("all", self.tr("All")), ("legal", self.tr("Legal only"))], self.tr("Show"))
        self._choice.choose("all")
        self._choice.chosen.connect(self._on_choice)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Deadlines"), "title"), 1)
        head.addWidget(self._choice)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 12, 16)
        inner.addLayout(self._column)
        inner.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(content)
        left = QVBoxLayout()
        left.setContentsMargins(40, 26, 28, 0)
        left.setSpacing(6)
        left.addLayout(head)
        left.addWidget(self._today)
        left.addSpacing(8)
        left.addWidget(self._area, 1)
        self._month = Month(services.theme)
        self._month.clicked.connect(self._on_day)
        self._side = QFrame()
        self._side.setObjectName("detail")
        right = QVBoxLayout(self._side)
        right.setContentsMargins(20, 26, 20, 20)
        right.setSpacing(8)
        right.addWidget(self._month)
        right.addWidget(label(self.tr("◆ Legal   ● Employer’s   ○ Your own"), "hint", wrap=True))
        right.addStretch(1)
        right.addWidget(label(self.tr("We do not send reminders while the app is locked."), "hint", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self._side)
        services.session.changed.connect(self._refresh)

    def show_place(self, place: Place) -> None:
        self._refresh()

    def crumbs(self) -> list[Crumb]:
        return [Crumb(self.tr("Deadlines"))]

    def focus_main(self) -> None:
        self._area.setFocus()

    def set_width(self, width: Width) -> None:
        self._side.setVisible(width != "compact")
        self._side.setFixedWidth(round(316 * min(self.services.theme.scale, 1.3)))

    def view_state(self) -> object:
        return self._area.verticalScrollBar().value()

    def restore_view(self, state: object) -> None:
        if isinstance(state, int):
            self._area.verticalScrollBar().setValue(state)

    def _entries(self) -> list[Entry]:
        tracker, bundle, lang = self.services.session.tracker, self.services.bundle, self.services.lang
        if tracker is None:
            return []
        found = agenda((run, bundle.checklist_of_run(run.checklist, lang)) for run in tracker.state.runs)
        return [entry for entry in found if entry.kind == "legal" or not self._legal_only]

    def _refresh(self) -> None:
        top = self._area.verticalScrollBar().value()
        clear_layout(self._column)
        self._rows = {}
        today, lang = clock.today(), self.services.lang
        entries = self._entries()
        passed = sum(1 for entry in entries if shown_day(entry.due) < today)
        words = self.tr("Today is {day}.").format(day=full_date(today, lang))
        if passed:
            words = self.tr("{today} %n date(s) passed.", "", passed).format(today=words)
        self._today.setText(words)
        self._month.set_entries(entries)
        if self.services.session.status == "locked":
            self._column.addWidget(label(self.tr("Unlock to see your deadlines."), "small"))
            self._column.addWidget(button(self.tr("Unlock"), self.unlock_requested.emit), 0, Qt.AlignmentFlag.AlignLeft)
        elif not entries:
            self._column.addWidget(label(self.tr("No dates yet"), "rowTitle"))
            self._column.addWidget(
                label(self.tr("Start a checklist and set its key date. The dates then stand here."), "small", wrap=True)
            )
            self._column.addWidget(
                button(self.tr("Choose a checklist"), self._to_library, "primary"), 0, Qt.AlignmentFlag.AlignLeft
            )
        monday = today - datetime.timedelta(days=today.weekday())
        weeks = [
            (self.tr("Passed"), datetime.date.min, today),
            (self.tr("This week"), today, monday + datetime.timedelta(days=7)),
            (self.tr("Next week"), monday + datetime.timedelta(days=7), monday + datetime.timedelta(days=14)),
            (self.tr("Later"), monday + datetime.timedelta(days=14), datetime.date.max),
        ]
        for title, start, end in weeks:
            inside = [entry for entry in entries if start <= shown_day(entry.due) < end]
            if inside:
                self._column.addSpacing(8)
                self._column.addWidget(label(f"{title}  {len(inside)}", "error" if end == today else "label"))
                for entry in inside:
                    self._column.addWidget(self._row(entry, today))
        self._area.verticalScrollBar().setValue(top)

    def _row(self, entry: Entry, today: datetime.date) -> QFrame:
        lang, theme = self.services.lang, self.services.theme
        day = shown_day(entry.due)
        frame = QFrame()
        frame.setProperty("card", "true")
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(14)
        number = QVBoxLayout()
        number.setSpacing(0)
        number.addWidget(label(str(day.day), "rowTitle"))
        number.addWidget(label(part(day, "ddd MMM", lang), "hint"))
        bar = QFrame()
        color = {"legal": "deadlineBar", "employer": "warnBar", "own": "line"}[entry.kind]
        bar.setFixedSize(3, theme.px(40))
        bar.setStyleSheet(f"background: {theme.color(color).name()};")
        words = QVBoxLayout()
        words.setSpacing(0)
        place = Place("run", entry.run_id, entry.step_id)
        go = button(entry.title, lambda: self.place_requested.emit(place), "link")
        words.addWidget(go)
        words.addWidget(label(entry.run_name, "hint"))
        done = QCheckBox()
        done.setAccessibleName(self.tr("Done: {step}").format(step=entry.title))
        done.clicked.connect(lambda checked=False: self._tick(entry))
        row.addLayout(number)
        row.addWidget(bar)
        row.addLayout(words, 1)
        row.addWidget(tag(kind_words(entry.kind), entry.kind))
        row.addWidget(label(distance(day, today), "small"))
        row.addWidget(done)
        self._rows.setdefault(day, frame)
        return frame

    def _tick(self, entry: Entry) -> None:
        self._changes.do(lambda tracker: tracker.tick(entry.run_id, entry.step_id), entry.run_id, entry.step_id)

    def _to_library(self) -> None:
        self.place_requested.emit(Place("checklists"))

    def _on_choice(self, key: str) -> None:
        self._legal_only = key == "legal"
        self._refresh()

    def _on_day(self, date: QDate) -> None:
        row = self._rows.get(datetime.date(date.year(), date.month(), date.day()))
        content = self._area.widget()
        if row is not None and content is not None:
            self._area.verticalScrollBar().setValue(row.mapTo(content, QPoint(0, 0)).y() - 40)
