"""Draws the app icon: the mark on a white, rounded square (design.md section 10). Writes SVG, PNG sizes, .ico, .icns.

Run:  QT_QPA_PLATFORM=offscreen python packaging/icons.py build/icons
Qt draws, so no further tool is needed, and the same Qt gives the same bytes.
"""

import re
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

MARK = Path(__file__).resolve().parents[1] / "resources" / "icons" / "mark.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = {128: b"ic07", 256: b"ic08", 512: b"ic09"}  # PNG inside, as macOS 10.7 and newer read it


def icon_svg(mark: str) -> str:
    """The mark's drawing, 40 units wide, centred in 28 of 48 units on a white square with rounded corners."""
    drawing = re.sub(r"<svg[^>]*?((?: (?:fill|stroke[\w-]*)=\"[^\"]*\")+)\s*>", r"<g\1>", mark.strip(), count=1)
    drawing = drawing.replace("</svg>", "</g>")
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48">'
        '<rect x="1" y="1" width="46" height="46" rx="10" fill="#FFFFFF" stroke="#D4D4D4" stroke-width="1"/>'
        f'<g transform="translate(6 6) scale(0.9)">{drawing}</g></svg>\n'
    )


def png(renderer: QSvgRenderer, size: int) -> bytes:
    """The icon drawn `size` pixels square."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon of PNG pictures."""
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    start = len(head) + 16 * len(pictures)
    for size, data in pictures.items():
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), start + len(body))
        body += data
    return head + body


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """A macOS icon of PNG pictures."""
    body = b"".join(kind + struct.pack(">I", 8 + len(data)) + data for kind, data in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main(target: Path) -> None:
    """Write everything into `target`."""
    target.mkdir(parents=True, exist_ok=True)
    svg = icon_svg(MARK.read_text("utf-8"))
    (target / "handbook.svg").write_text(svg, "utf-8")
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    if not renderer.isValid():
        raise SystemExit("The mark could not be read as SVG.")
    pictures = {size: png(renderer, size) for size in SIZES}
    for size, data in pictures.items():
        (target / f"handbook-{size}.png").write_bytes(data)
    (target / "handbook.ico").write_bytes(ico({size: pictures.get(size) or png(renderer, size) for size in ICO_SIZES}))
    (target / "handbook.icns").write_bytes(icns({kind: pictures[size] for size, kind in ICNS_KINDS.items()}))


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    main(Path(sys.argv[1]))
