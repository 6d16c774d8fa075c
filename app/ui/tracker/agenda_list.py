"""The list of the agenda: painting (picture 06), its keys and clicks."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QMenu, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.shell.icons import Icons
from app.ui.shell.row_paint import (
    RowLook,
    line_height,
    paint_background,
    paint_check_box,
    paint_lines,
    paint_right,
    paint_tag,
    tag_width,
    wrapped,
)
from app.ui.shell.theme import Theme
from app.ui.tracker.agenda_rows import AgendaRow
from app.ui.tracker.row_list import RowList
from app.ui.tracker.wording import more_time_words, translate

LEFT, RIGHT = 28, 20
_PADDING = 12
_DAY, _BAR_GAP, _BAR, _GAP = 72, 10, 3, 15
_LINES = 2  # at most, of a title and of what stands below it
_BOX = 32  # the square in which a click ticks
_DISTANCE = 70
_NARROW = 560  # a narrower row leaves the tag out: the colour of its bar and the sentence say the same
_ICON, _BUTTON_PADDING = 15, 12
_BARS = {"legal": "deadlineBar", "employer": "warnBar", "own": "line"}


class AgendaDelegate(QStyledItemDelegate):
    """For an `AgendaList`."""

    def __init__(self, view: "AgendaList", theme: Theme, icons: Icons) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._icons = icons

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = self._view.rows.row_at(index)
        width = self._view.viewport().width()
        if row is not None and row.is_heading:
            return QSize(width, self._theme.px(22) + (14 if index.row() == 0 else 18))
        lines = 2
        if row is not None:
            inside = self._ground(QRect(0, 0, width, 0)).adjusted(_PADDING, 0, -_PADDING, 0)
            lines = sum(len(part) for part in self._words(inside, row))
        return QSize(width, self._theme.px(42) + 17 + (lines - 2) * line_height(self._theme.font("rowTitle")))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = self._view.rows.row_at(index)
        if row is None:
            return
        ground = self._ground(option.rect)
        inside = ground.adjusted(_PADDING, 0, -_PADDING, 0)
        if row.is_heading:
            self._paint_heading(painter, inside, row)
            return
        paint_background(painter, QRectF(ground), self._theme, RowLook.of(option, self._view.by_key))
        self._paint_day(painter, inside, row)
        self._paint_words(painter, inside, row)
        paint_check_box(painter, QPointF(self.box_rect(option.rect).center()), self._theme, False)

    def box_rect(self, rect: QRect) -> QRect:
        """The square around the check box of a row."""
        inside = self._ground(rect).adjusted(_PADDING, 0, -_PADDING, 0)
        return QRect(inside.right() - _BOX // 2 - 9, inside.center().y() - _BOX // 2, _BOX, _BOX)

    def button_rect(self, rect: QRect, row: AgendaRow) -> QRect:
        """Where "Ask for more time" of a row is; a null rectangle where there is none or no room."""
        return self._button(self._ground(rect).adjusted(_PADDING, 0, -_PADDING, 0), row)

    def _button(self, inside: QRect, row: AgendaRow) -> QRect:
        theme = self._theme
        if not row.more_time or inside.width() < _NARROW * theme.scale:
            return QRect()
        small = QFontMetrics(theme.font("small"))
        right = inside.right() - _BOX - 6 - max(small.horizontalAdvance(row.right), theme.px(_DISTANCE)) - 2 - 12
        right -= tag_width(row.tag, theme) + 16
        width = theme.px(_ICON) + 8 + small.horizontalAdvance(more_time_words()) + 2 * _BUTTON_PADDING
        height = max(_BOX, line_height(theme.font("small")) + 12)
        if width > inside.width() // 3:
            return QRect()
        return QRect(right - width, inside.center().y() - height // 2, width, height)

    def _paint_button(self, painter: QPainter, box: QRect) -> None:
        theme, side = self._theme, self._theme.px(_ICON)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("lineStrong"), 1))
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        left = box.left() + _BUTTON_PADDING
        painter.drawPixmap(left, box.center().y() - side // 2, self._icons.pixmap("letter", "text", side))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("text"))
        words = box.adjusted(_BUTTON_PADDING + side + 8, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, more_time_words())
        painter.restore()

    def _ground(self, rect: QRect) -> QRect:
        return QRect(rect).adjusted(LEFT, 0, -self._view.right_inset(RIGHT), 0)

    def _paint_heading(self, painter: QPainter, inside: QRect, row: AgendaRow) -> None:
        theme = self._theme
        bold, small = theme.font("body"), theme.font("small")
        bold.setWeight(QFont.Weight.DemiBold)
        height = line_height(bold) + 4
        box = QRect(inside.left(), inside.bottom() - height - 3, inside.width(), height)
        if row.is_passed:
            side = theme.px(16)
            painter.drawPixmap(box.left(), box.center().y() - side // 2, self._icons.pixmap("warn", "danger", side))
            box.setLeft(box.left() + side + 10)
        color = "danger" if row.is_passed else "text"
        paint_lines(painter, box, [row.title], bold, color, theme)
        box.setLeft(box.left() + QFontMetrics(bold).horizontalAdvance(row.title) + 10)
        paint_lines(painter, box, [row.right], small, "text2", theme)

    def _paint_day(self, painter: QPainter, inside: QRect, row: AgendaRow) -> None:
        theme = self._theme
        number, small = theme.font("mono"), theme.font("small")
        number.setPixelSize(theme.px(17))
        number.setWeight(QFont.Weight.DemiBold)
        height = line_height(number) + line_height(small)
        box = QRect(inside.left(), inside.center().y() - height // 2, theme.px(_DAY), height)
        used = paint_lines(painter, box, [row.number], number, "text", theme)
        paint_lines(painter, box.adjusted(0, used, 0, 0), [row.weekday], small, "text2", theme)
        bar = QRectF(inside.left() + theme.px(_DAY) + _BAR_GAP, inside.top() + 8, _BAR, inside.height() - 16)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(_BARS[row.date_kind]))
        painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.restore()

    def _words(self, inside: QRect, row: AgendaRow) -> tuple[list[str], list[str]]:
        """The title and what stands below it, each in one line or two."""
        room = self._words_right(inside, row) - self._words_left(inside)
        title, small = self._theme.font("rowTitle"), self._theme.font("small")
        return wrapped(row.title, title, room, _LINES), wrapped(row.second, small, room, _LINES)

    def _words_left(self, inside: QRect) -> int:
        return inside.left() + self._theme.px(_DAY) + _BAR_GAP + _BAR + _GAP

    def _words_right(self, inside: QRect, row: AgendaRow) -> int:
        button = self._button(inside, row)
        if not button.isNull():
            return button.left() - 12
        right = self._counted(inside, row).left() - 12
        has_tag = inside.width() >= _NARROW * self._theme.scale
        return right - tag_width(row.tag, self._theme) - 12 if has_tag else right

    def _counted(self, inside: QRect, row: AgendaRow) -> QRect:
        """Where it says how far away the day is."""
        small = QFontMetrics(self._theme.font("small"))
        width = max(small.horizontalAdvance(row.right), self._theme.px(_DISTANCE)) + 2
        return QRect(inside.right() - _BOX - 6 - width, inside.top(), width, inside.height())

    def _paint_words(self, painter: QPainter, inside: QRect, row: AgendaRow) -> None:
        theme = self._theme
        title, small = theme.font("rowTitle"), theme.font("small")
        counted, button = self._counted(inside, row), self._button(inside, row)
        paint_right(painter, counted, row.right, small, "text2", theme)
        if inside.width() >= _NARROW * theme.scale:
            width = tag_width(row.tag, theme)
            box = QRectF(counted.left() - 12 - width, inside.top(), width, inside.height())
            paint_tag(painter, box, row.tag, row.date_kind, theme)
        if not button.isNull():
            self._paint_button(painter, button)
        heading, second = self._words(inside, row)
        height = len(heading) * line_height(title) + len(second) * line_height(small) + 1
        left, top = self._words_left(inside), inside.center().y() - height // 2
        words = QRect(left, top, self._words_right(inside, row) - left, height)
        used = paint_lines(painter, words, heading, title, "text", theme)
        paint_lines(painter, words.adjusted(0, used + 1, 0, 0), second, small, "text2", theme)


class AgendaList(RowList[AgendaRow]):
    """`tick_requested` and `opened` give a row's key; `today_requested` is the key T.

    `more_time_requested` is the row's button, the key M, or the menu: it gives the link to what helps.
    """

    tick_requested = Signal(str)
    more_time_requested = Signal(str)
    today_requested = Signal()

    def __init__(self, theme: Theme, icons: Icons, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._delegate = AgendaDelegate(self, theme, icons)
        self.setItemDelegate(self._delegate)

    def on_press(self, row: AgendaRow, at: QPoint) -> None:
        rect = self.visualRect(self.rows.index_of(row.key))
        if self._delegate.box_rect(rect).contains(at):
            self.tick_requested.emit(row.key)
        elif self._delegate.button_rect(rect, row).contains(at):
            self.more_time_requested.emit(row.more_time)
        else:
            self.pressed_row.emit(row.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_key = True
        if event.key() == Qt.Key.Key_Space and self.current_key:
            self.tick_requested.emit(self.current_key)
        elif event.key() == Qt.Key.Key_T and not event.modifiers():
            self.today_requested.emit()
        elif event.key() == Qt.Key.Key_M and not event.modifiers() and self.current_row:
            self._ask_more_time()
        else:
            super().keyPressEvent(event)

    def menu(self) -> QMenu:
        """What can be done with the current row."""
        made, row = QMenu(self), self.current_row
        if row is None or row.is_heading:
            return made
        made.addAction(translate("tracker", "Go to the step"), lambda: self.opened.emit(row.key))
        made.addAction(translate("tracker", "Mark as done"), lambda: self.tick_requested.emit(row.key))
        if row.more_time:
            made.addAction(more_time_words(), self._ask_more_time)
        return made

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        made = self.menu()
        if made.actions():
            at = (
                self.visualRect(self.currentIndex()).center()
                if event.reason() == event.Reason.Keyboard
                else event.pos()
            )
            made.popup(self.viewport().mapToGlobal(at))

    def _ask_more_time(self) -> None:
        row = self.current_row
        if row is not None and row.more_time:
            self.more_time_requested.emit(row.more_time)
