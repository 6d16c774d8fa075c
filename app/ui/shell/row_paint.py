"""Painting of rows: background by state, tags, text that is cut where it does not fit. Colours come from the theme."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.ui.shell.theme import Theme

# kind: background, text, border
_TAGS: dict[str, tuple[str, str, str]] = {
    "legal": ("deadlineBg", "deadlineText", ""),
    "employer": ("warnBg", "warnText", ""),
    "warn": ("warnBg", "warnText", ""),
    "own": ("sunken", "text2", ""),
    "ok": ("okBg", "ok", ""),
    "plain": ("surface", "text2", "line"),
}
_TAG_PADDING = 8


class RowLook(NamedTuple):
    """How a row is to be painted."""

    selected: bool
    hovered: bool
    list_has_focus: bool
    ring: bool

    @classmethod
    def of(cls, option: QStyleOptionViewItem, ring: bool) -> "RowLook":
        """From the option of a delegate; `ring` when the keyboard moved the focus here."""
        state = option.state
        on = QStyle.StateFlag
        focused = bool(state & on.State_HasFocus)
        return cls(
            bool(state & on.State_Selected), bool(state & on.State_MouseOver),
            bool(option.widget.hasFocus()),
            ring and focused,
        )  # fmt: skip

    @classmethod
    def hot(cls, hovered: bool) -> "RowLook":
        """Of a tile, which is no row of a list: only under the pointer or not."""
        return cls(selected=False, hovered=hovered, list_has_focus=False, ring=False)


def paint_background(painter: QPainter, rect: QRectF, theme: Theme, look: RowLook, radius: float = 9) -> None:
    """The rounded ground of a row: hover, selected, selected while the keyboard is elsewhere, keyboard focus."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if theme.high_contrast:
        _paint_outlines(painter, rect, theme, look, radius)
    elif look.selected and look.list_has_focus:
        painter.setBrush(theme.color("selected"))
        painter.drawRoundedRect(rect, radius, radius)
    elif look.selected:
        painter.setBrush(theme.color("sunken"))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    elif look.hovered:
        painter.setBrush(theme.color("hover"))
        painter.drawRoundedRect(rect, radius, radius)
    if look.ring and not theme.high_contrast:
        _paint_outline(painter, rect, theme.color("focus"), radius, 0, 2)
    painter.restore()


def _paint_outlines(painter: QPainter, rect: QRectF, theme: Theme, look: RowLook, radius: float) -> None:
    """In high contrast: 3 px when selected, another line inside with the keyboard, a thin one under the pointer."""
    if look.selected:
        _paint_outline(painter, rect, theme.color("text"), radius, 0, 3)
    elif look.hovered:
        _paint_outline(painter, rect, theme.color("text"), radius, 0, 1)
    if look.ring:
        _paint_outline(
            painter, rect, theme.color("focus"), radius, 4 if look.selected else 0, 1 if look.selected else 3
        )


def _paint_outline(painter: QPainter, rect: QRectF, color: QColor, radius: float, inset: float, width: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color, width))
    by = inset + width / 2
    painter.drawRoundedRect(rect.adjusted(by, by, -by, -by), radius - by, radius - by)


def tag_width(text: str, theme: Theme) -> int:
    """The width of a tag."""
    return QFontMetrics(theme.font("caption")).horizontalAdvance(text) + 2 * _TAG_PADDING


def paint_tag(painter: QPainter, rect: QRectF, text: str, kind: str, theme: Theme) -> None:
    """A small rounded word, centred in the height of `rect`."""
    ground, ink, border = _TAGS[kind]
    height = theme.px(22)
    box = QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.color(ground))
    painter.setPen(QPen(theme.color(border), 1) if border else theme.edge())
    edged = bool(border) or theme.high_contrast
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5) if edged else box, 6, 6)
    painter.setFont(theme.font("caption"))
    painter.setPen(theme.color(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def wrapped(text: str, font: QFont, width: int, max_lines: int) -> list[str]:
    """The text in lines of at most `width` pixels; the last of them ends in "…" when there was more."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width or max_lines == 1:
        return [metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)]
    layout = QTextLayout(text, font)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < max_lines and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:], len(text)]
    lines = [text[start:end].rstrip() for start, end in zip(starts, ends, strict=True)]
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]


def paint_lines(painter: QPainter, rect: QRect, lines: list[str], font: QFont, color: str, theme: Theme) -> int:
    """Lines of text from the top of `rect`, one below the other; returns their height."""
    painter.setFont(font)
    painter.setPen(theme.color(color))
    height = line_height(font)
    for number, line in enumerate(lines):
        box = QRect(rect.left(), rect.top() + number * height, rect.width(), height)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)
    return height * len(lines)


def paint_right(painter: QPainter, rect: QRect, text: str, font: QFont, color: str, theme: Theme) -> None:
    """One line of text at the right end of `rect`, centred in its height."""
    painter.setFont(font)
    painter.setPen(theme.color(color))
    painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)


def line_height(font: QFont) -> int:
    """The height of a line of text in a row (tokens.json: 20 for 15 px)."""
    return round(font.pixelSize() * 4 / 3)


def paint_check_box(painter: QPainter, center: QPointF, theme: Theme, checked: bool) -> None:
    """A check box of 18 px, 1.25 times that at most in large text."""
    half = 9 * min(theme.scale, 1.25)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(center.x() - half, center.y() - half, 2 * half, 2 * half).adjusted(0.6, 0.6, -0.6, -0.6)
    painter.setBrush(theme.color("okSolid" if checked else "surface"))
    painter.setPen(QPen(theme.color("okSolid" if checked else "lineStrong"), 1.2))
    painter.drawRoundedRect(box, 5, 5)
    if checked:
        paint_check(painter, center, half, theme)
    painter.restore()


def paint_check(painter: QPainter, center: QPointF, half: float, theme: Theme) -> None:
    """The white tick inside a box or a node of radius `half`."""
    painter.setPen(
        QPen(
            theme.color("onAccent"),
            half * 0.22,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    points = [QPointF(-0.42, 0.05), QPointF(-0.12, 0.34), QPointF(0.42, -0.28)]
    painter.drawPolyline([center + point * half for point in points])
