"""A month with a shape for each kind of date: diamond (legal), disc (employer's), ring (your own)."""

import datetime
from collections.abc import Iterable

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QTableView, QToolTip, QVBoxLayout, QWidget

from app.content import DateKind
from app.tracker import Entry
from app.ui.shell import clock
from app.ui.shell.dates import part
from app.ui.shell.pane import Services
from app.ui.shell.theme import Theme
from app.ui.shell.widgets import button, label, put_icon

_ROW = 36
_SHAPE_BELOW = 13 / _ROW
"""From the middle of a number to its shapes, in heights of a row (picture 06)."""
KINDS: tuple[DateKind, ...] = ("legal", "employer", "own")


def paint_shape(painter: QPainter, at: QPointF, kind: DateKind, theme: Theme) -> None:
    """The shape of a kind of date, some 8 px wide, around `at`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if kind == "legal":
        painter.setBrush(theme.color("deadlineBar"))
        painter.drawPolygon(QPolygonF([at + QPointF(*by) for by in ((0, -4.5), (4.5, 0), (0, 4.5), (-4.5, 0))]))
    elif kind == "employer":
        painter.setBrush(theme.color("warnBar"))
        painter.drawEllipse(at, 3.8, 3.8)
    else:
        painter.setPen(QPen(theme.color("text3"), 1.3))
        painter.setBrush(theme.color("window"))
        painter.drawEllipse(at, 3.2, 3.2)
    painter.restore()


class Legend(QWidget):
    """The shapes with their names."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        names = {"legal": self.tr("Legal"), "employer": self.tr("Employer’s"), "own": self.tr("Your own")}
        for kind in KINDS:
            row.addWidget(_Shape(kind, theme))
            row.addWidget(label(names[kind], "small"))
            row.addSpacing(6)
        row.addStretch(1)


class _Shape(QWidget):
    def __init__(self, kind: DateKind, theme: Theme) -> None:
        super().__init__()
        self._kind, self._theme = kind, theme
        self.setFixedSize(12, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_shape(QPainter(self), QPointF(6, 9), self._kind, self._theme)


class Month(QWidget):
    """The month's name with arrows, and the grid. A tooltip lists the dates of a day."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.grid = _Grid(services.theme)
        self.grid.currentPageChanged.connect(self._show_name)
        self._name = label("", "label")
        before = button("", self.grid.showPreviousMonth, "quiet", small=True)
        after = button("", self.grid.showNextMonth, "quiet", small=True)
        for made, icon, text in (
            (before, "back", self.tr("The month before")), (after, "fwd", self.tr("The month after")),
        ):  # fmt: skip
            put_icon(made, services.icons, icon)
            made.setAccessibleName(text)
            made.setToolTip(text)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._name, 1)
        head.addWidget(before)
        head.addWidget(after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.grid)
        self._show_name()

    def set_entries(self, entries: Iterable[Entry]) -> None:
        """Show these dates."""
        self.grid.set_entries(list(entries))
        self.grid.setFixedHeight(self._services.theme.px(_ROW) * 7)

    def show_day(self, day: datetime.date) -> None:
        """Turn to the month of a day and mark it."""
        self.grid.setSelectedDate(QDate(day.year, day.month, day.day))

    def _show_name(self) -> None:
        first = datetime.date(self.grid.yearShown(), self.grid.monthShown(), 1)
        self._name.setText(part(first, "MMMM yyyy", self._services.lang))


class _Grid(QCalendarWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("month")
        self.setLocale(QLocale())  # Qt's own is the language the window began in
        self._theme = theme
        self._entries: dict[datetime.date, list[Entry]] = {}
        self._cells: dict[datetime.date, QRect] = {}
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setNavigationBarVisible(False)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.setAccessibleName(self.tr("Month"))
        self._table = self.findChild(QTableView)
        if self._table is not None:
            self._table.setAccessibleName(self.tr("Month"))  # the part of it that has the keyboard
            self._table.viewport().installEventFilter(self)
            self._table.horizontalHeader().setMinimumSectionSize(8)  # Qt's own makes the grid wider than the side
            self._table.setMinimumWidth(0)
        theme.changed.connect(self._restyle)
        self._restyle()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(_ROW) * 7)  # Qt's own is wider than the side

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def set_entries(self, entries: list[Entry]) -> None:
        self._entries = {}
        for entry in entries:
            self._entries.setdefault(entry.due.shown, []).append(entry)
        self.updateCells()

    def _restyle(self) -> None:
        head = QTextCharFormat()
        head.setForeground(self._theme.color("text3"))
        head.setBackground(self._theme.color("window"))
        head.setFont(self._theme.font("caption"))
        self.setHeaderTextFormat(head)
        for day in Qt.DayOfWeek:
            self.setWeekdayTextFormat(day, head)

    def paintCell(self, painter: QPainter, rect: QRect, date: QDate | datetime.date) -> None:
        if isinstance(date, QDate) and date.year() > datetime.MAXYEAR:
            return  # the days after 31 December 9999 are none of Python's
        day = date if isinstance(date, datetime.date) else _date_of(date)
        self._cells[day] = QRect(rect)
        theme = self._theme
        center = QPointF(rect.center().x() + 0.5, rect.center().y() - 1)
        radius = min(rect.width(), rect.height()) / 2 - 2
        is_today, is_chosen = day == clock.today(), day == _date_of(self.selectedDate())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_today:
            painter.setBrush(theme.color("text"))
            painter.drawEllipse(center, radius, radius)
        elif is_chosen:
            painter.setBrush(theme.color("hover"))
            painter.setPen(theme.edge())
            painter.drawEllipse(center, radius, radius)
        painter.setFont(theme.font("small"))
        in_month = day.month == self.monthShown()
        painter.setPen(theme.color("surface" if is_today else "text" if in_month else "text3"))
        box = QRect(rect.left(), round(center.y() - radius), rect.width(), round(2 * radius))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(day.day))
        kinds = [kind for kind in KINDS if any(entry.kind == kind for entry in self._entries.get(day, []))]
        for number, kind in enumerate(kinds):
            at = center + QPointF((number - (len(kinds) - 1) / 2) * 11, rect.height() * _SHAPE_BELOW)
            if is_today:  # the shapes stand in the disc
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("window"))
                painter.drawEllipse(at, 6, 6)
            paint_shape(painter, at, kind, theme)
        painter.restore()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self._day_at(event.pos())
            titles = [entry.title for entry in self._entries.get(day, [])] if day else []
            QToolTip.showText(event.globalPos(), "\n".join(titles))
            return True
        return event.type() == QEvent.Type.MouseButtonDblClick  # it is no other action than a click

    def _day_at(self, at: QPoint) -> datetime.date | None:
        return next((day for day, rect in self._cells.items() if rect.contains(at)), None)


def _date_of(date: QDate) -> datetime.date:
    return datetime.date(date.year(), date.month(), date.day())
