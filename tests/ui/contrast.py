"""Contrast of what is painted: the window paints itself once into a drawing, which keeps every text with its colour, and
once into a picture, which has the ground under it.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QPoint, QPointF, QRect
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QRegion, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QFrame,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

_SVG = "{http://www.w3.org/2000/svg}"
_LARGE_PX, _LARGE_BOLD_PX, _BOLD = 24, 18.66, 700  # WCAG 2.2, "large scale": 18 point, or 14 point bold, at 96 dpi
_SEEN = 0.45  # how far a pixel is from the ground towards the colour of a thin letter that is really there
_APART = 3 * 16 * 16  # square of the distance of two colours that the eye tells apart
_EDGE_PX = 4


@dataclass(frozen=True, slots=True)
class Pair:
    """A colour on its ground, "#rrggbb" both; what is painted in it; whether WCAG asks 3 only; whether it is disabled."""

    words: str
    colour: str
    ground: str
    ratio: float
    is_large: bool
    is_disabled: bool


def contrast(one: int, other: int) -> float:
    """WCAG 2.2 contrast ratio of two colours, 0xRRGGBB."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


class Painting:
    """What a widget paints now."""

    def __init__(self, root: QWidget) -> None:
        self._root = root
        root.grab()  # what was put off is laid out now, not between the two
        self._drawing = _draw(root, QWidget.RenderFlag.DrawWindowBackground | QWidget.RenderFlag.DrawChildren)
        self._picture = root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    def colours(self) -> Counter[str]:
        """Every colour that shapes, lines and texts were given, before their edges are made soft: "#rrggbb"."""
        found: Counter[str] = Counter()
        for group in self._drawing.iter(f"{_SVG}g"):
            for element in group:
                if element.tag in (f"{_SVG}g", f"{_SVG}image"):
                    continue
                for name in ("fill", "stroke"):
                    value, alpha = (element.get(key, group.get(key, "1")) for key in (name, f"{name}-opacity"))
                    if value.startswith("#") and float(alpha) > 0:
                        found[value] += 1
        return found

    def texts(self) -> list[Pair]:
        """Each text that can be seen, on the ground that is under it."""
        found: dict[tuple[str, int, int], Pair] = {}
        for group in self._drawing.iter(f"{_SVG}g"):
            where = _transform(group.get("transform", ""))
            for element in group.findall(f"{_SVG}text"):
                words = (element.text or "").strip()
                if not words or float(element.get("fill-opacity", "1")) == 0:
                    continue
                at = where.map(QPointF(float(element.get("x", "0")), float(element.get("y", "0"))))
                pair = self._pair(element, words, at)
                key = (words, round(at.x()), round(at.y()))
                # A text that is marked in part is painted twice, cut to the part: the drawing knows nothing of the cut.
                if pair is not None and (key not in found or found[key].ratio < pair.ratio):
                    found[key] = pair
        return list(found.values())

    def _pair(self, element: ElementTree.Element, words: str, at: QPointF) -> Pair | None:
        """A text on its ground; None when it is scrolled out, cut off, or under something else."""
        size, weight = float(element.get("font-size", "0")), int(element.get("font-weight", "400"))
        metrics = _metrics(element.get("font-family", "").split(",")[0], size, weight)
        width, height = max(1, round(metrics.horizontalAdvance(words))), round(metrics.height())
        box = QRect(round(at.x()), round(at.y() - metrics.ascent()), width, height)
        under = self._root.childAt(box.center()) or self._root
        shown = QRect(under.mapTo(self._root, QPoint(0, 0)), under.size())  # a row at the end of a list is cut off
        pixels = self._pixels(box.adjusted(-3, 0, 3, 0).intersected(shown))
        if not pixels:
            return None
        ground = pixels.most_common(1)[0][0]
        alpha = float(element.get("fill-opacity", "1"))
        ink = _mixed(QColor(element.get("fill", "#000000")).rgb() & 0xFFFFFF, ground, alpha)
        if not (_is_seen(pixels, ink, ground) if _is_apart(ink, ground) else words in _words_of(under)):
            return None
        large = size >= _LARGE_PX or (size >= _LARGE_BOLD_PX and weight >= _BOLD)
        return Pair(
            words[:40],
            f"#{ink:06x}",
            f"#{ground:06x}",
            contrast(ink, ground),
            large,
            _is_disabled(under, under.mapFrom(self._root, box.center())),
        )

    def edges(self) -> Iterator[Pair]:
        """Each field, choice and button that has an edge or a ground of its own, against what is around it."""
        for widget in self._root.findChildren(QWidget):
            if _has_edge(widget) and widget.isVisible():
                yield from self.edge_of(widget)

    def edge_of(self, widget: QWidget, inside_px: int = 6) -> list[Pair]:
        """The strongest colour at the left edge of a widget, `inside_px` deep, against what is left of it.

        Nothing where it is cut off. A third down, as what leads to a control stands in its middle; of a round one, there.
        """
        rect = _edge_rect(widget)
        at = widget.mapTo(self._root, rect.topLeft()) + QPoint(
            0, rect.height() // (2 if isinstance(widget, QRadioButton) else 3)
        )
        row = QRect(at.x() - _EDGE_PX, at.y(), _EDGE_PX + inside_px, 1)
        if not self._picture.rect().contains(row) or widget.visibleRegion().boundingRect().size() != widget.size():
            return []
        pixels = [self._picture.pixel(row.left() + n, row.top()) & 0xFFFFFF for n in range(row.width())]
        around = pixels[0]
        edge = max(pixels, key=lambda colour: contrast(colour, around))
        words = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
        return [
            Pair(
                f"{type(widget).__name__} {words[:30]}", f"#{edge:06x}", f"#{around:06x}",
                contrast(edge, around), True, not widget.isEnabled(),
            )
        ]  # fmt: skip

    def _pixels(self, box: QRect) -> Counter[int]:
        box = box.intersected(self._picture.rect())
        if box.isEmpty():
            return Counter()
        part = self._picture.copy(box)
        found = Counter(memoryview(part.constBits()).cast("I").tolist())  # 4 bytes a pixel: lines have no padding
        return Counter({colour & 0xFFFFFF: count for colour, count in found.items()})


def _luminance(colour: int) -> float:
    parts = [((colour >> shift) & 255) / 255 for shift in (16, 8, 0)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _mixed(colour: int, ground: int, alpha: float) -> int:
    return sum(
        round(((colour >> shift) & 255) * alpha + ((ground >> shift) & 255) * (1 - alpha)) << shift
        for shift in (16, 8, 0)
    )


def _is_apart(ink: int, ground: int) -> bool:
    return sum((((ink >> shift) & 255) - ((ground >> shift) & 255)) ** 2 for shift in (16, 8, 0)) >= _APART


def _is_seen(pixels: Counter[int], ink: int, ground: int) -> bool:
    """Whether letters of this colour are there: pixels on the way from the ground to it, far enough."""
    wish = [((ink >> shift) & 255) - ((ground >> shift) & 255) for shift in (16, 8, 0)]
    length = sum(part * part for part in wish)
    for colour in pixels:
        way = [((colour >> shift) & 255) - ((ground >> shift) & 255) for shift in (16, 8, 0)]
        along = sum(one * other for one, other in zip(wish, way, strict=True)) / length
        aside = sum((one - along * other) ** 2 for one, other in zip(way, wish, strict=True))
        if along >= _SEEN and aside <= 0.04 * length + _APART / 4:
            return True
    return False


def _draw(widget: QWidget, flags: QWidget.RenderFlag) -> ElementTree.Element:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setResolution(96)
    widget.render(generator, QPoint(), QRegion(), flags)
    del generator  # it writes the end
    return ElementTree.fromstring(bytes(buffer.data().data()))


def _is_disabled(widget: QWidget, at: QPoint) -> bool:
    """Whether a text there cannot be used now; an entry of a menu has a state of its own."""
    entry = widget.actionAt(at) if isinstance(widget, QMenu) else None
    return not widget.isEnabled() or (entry is not None and not entry.isEnabled())


def _words_of(widget: QWidget) -> set[str]:
    """What one widget paints, without those in it: a text in the colour of its ground may be another's, and covered."""
    return {(text.text or "").strip() for text in _draw(widget, QWidget.RenderFlag(0)).iter(f"{_SVG}text")}


@cache
def _metrics(family: str, size: float, weight: int) -> QFontMetricsF:
    font = QFont(family)
    font.setPixelSize(round(size))
    font.setWeight(QFont.Weight(weight))
    return QFontMetricsF(font)


def _transform(text: str) -> QTransform:
    if not text.startswith("matrix("):
        return QTransform()
    a, b, c, d, x, y = (float(number) for number in text[7:-1].split(","))
    return QTransform(a, b, c, d, x, y)


def _has_edge(widget: QWidget) -> bool:
    if widget.objectName().startswith("qt_"):  # a part of another control
        return False
    if isinstance(widget, QCheckBox | QRadioButton | QPlainTextEdit | QComboBox | QAbstractSpinBox):
        return widget.objectName() != "stepNote"
    if isinstance(widget, QLineEdit):
        return widget.objectName() != "searchField" and not isinstance(widget.parentWidget(), QComboBox)
    if isinstance(widget, QFrame):
        return widget.objectName() == "segmented" or widget.property("choice") == "true"
    if isinstance(widget, QAbstractButton):
        # In a narrow window the search is an icon among others.
        is_search = widget.objectName() == "searchButton" and not widget.property("bare")
        return is_search or widget.property("kind") in (
            "plain",
            "primary",
            "danger",
            "chip",
            "ink",
        )
    return False


def _edge_rect(widget: QWidget) -> QRect:
    """The whole widget, or the mark of a check box."""
    if type(widget).__name__ == "Switch" or not isinstance(widget, QCheckBox | QRadioButton):
        return widget.rect()
    option = QStyleOptionButton()
    widget.initStyleOption(option)
    part = QStyle.SubElement.SE_CheckBoxIndicator
    if isinstance(widget, QRadioButton):
        part = QStyle.SubElement.SE_RadioButtonIndicator
    return widget.style().subElementRect(part, option, widget)
