"""Size and place of the window, as text for the settings."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget


def geometry_text(window: QWidget) -> str:
    """Where the window is and how large, in base64."""
    return bytes(window.saveGeometry().toBase64().data()).decode()


def restore_geometry(window: QWidget, text: str) -> None:
    """Put the window where it was; "" and text that Qt does not know leave it as it is."""
    if text:
        window.restoreGeometry(QByteArray.fromBase64(text.encode()))
