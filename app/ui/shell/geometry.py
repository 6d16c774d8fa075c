"""Size and place of the window, as text for the settings."""

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QWidget

_TITLE_BAR_PX = 40  # of the system's own, which nobody knows before the window is shown


def geometry_text(window: QWidget) -> str:
    """Where the window is and how large, in base64."""
    return bytes(window.saveGeometry().toBase64().data()).decode()


def restore_geometry(window: QWidget, text: str) -> None:
    """Put the window where it was; "" and text that Qt does not know leave it as it is."""
    if text:
        window.restoreGeometry(QByteArray.fromBase64(text.encode()))


def fit_screen(window: QWidget, screen: QSize) -> None:
    """Make a window that is not yet shown no larger than the free part of a screen, its title bar included."""
    window.resize(window.size().boundedTo(QSize(screen.width(), screen.height() - _TITLE_BAR_PX)))
