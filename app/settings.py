"""The table of legal settings: key, type, default, meaning. Nothing here is personal, and it is stored unencrypted.

One object is made in `launch` and handed on. An unknown key or a value of the wrong type in the file is ignored on
reading (an older or newer version wrote it) and never written again.
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from app.errors import SettingsError
from app.files import make_private_folder, write_atomically

TEXT_SCALES = (0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)  # tokens.json, textScale.steps

# key: (default, legal values or None for any of the default's type, meaning)
TABLE: Mapping[str, tuple[Any, tuple[Any, ...] | None, str]] = {
    "first_run_done": (False, None, "the first-run pages were answered"),
    "language": ("en", ("en", "nl"), "language of the interface and the pages"),
    "theme": ("system", ("system", "light", "dark"), "colours"),
    "high_contrast": (False, None, "stronger borders, no tints"),
    "text_scale": (1.0, TEXT_SCALES, "text size, as a factor"),
    "lock_minutes": (5, (0, 1, 2, 5, 10, 15, 30, 60), "lock after so many minutes without input; 0 is never"),
    "lock_with_screen": (True, None, "lock when the screen of the computer is locked, where the system tells"),
    "read_when_locked": (True, None, "the guides may be read while the personal data is locked"),
    "neutral_title": (False, None, 'the window is called "Notes" instead of "Handbook"'),
    "clear_clipboard": (True, None, "copied text is removed from the clipboard after a minute"),
    "step_keys": (True, None, "single letters work inside a list of steps"),
    "store": (True, None, "what the person writes may be kept on this computer; off where it is an employer's"),
    "window": ("", None, "size and place of the window, as Qt's base64 text"),
    "panels": ("", None, "sizes of the panels, as JSON text"),
}


class Settings:
    """The settings of one folder. `set` writes at once; `on_change` callbacks get the key afterwards."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values: dict[str, Any] = {}
        self._listeners: list[Callable[[str], None]] = []
        self.problem: str | None = self._read()

    def _read(self) -> str | None:
        """Fill the values from the file; a sentence when it exists and cannot be read."""
        try:
            found = json.loads(self._path.read_text("utf-8"))
        except FileNotFoundError:
            return None
        except (OSError, ValueError, RecursionError):
            return "The settings could not be read. The app uses its own defaults; your checklists are not affected."
        if isinstance(found, dict):
            self._values = {key: value for key, value in found.items() if key in TABLE and _is_legal(key, value)}
        return None

    def get(self, key: str) -> Any:
        """The value of `key`. KeyError when there is no such setting."""
        return self._values.get(key, TABLE[key][0])

    def set(self, key: str, value: Any) -> None:
        """Change `key` and write the file. The change holds for this run even when writing fails.

        Raises KeyError or ValueError for an illegal key or value, SettingsError when the disk refuses.
        """
        if not _is_legal(key, value):
            raise ValueError(f"{value!r} is not a value of {key}")
        if self.get(key) == value:
            return
        self._values[key] = value
        for listener in self._listeners:
            listener(key)
        try:
            make_private_folder(self._path.parent)
            write_atomically(self._path, json.dumps(self._values, indent=1, sort_keys=True).encode())
        except OSError as error:
            raise SettingsError(
                "The setting holds until you close the app: it could not be saved. Is the disk full or read-only?"
            ) from error

    def on_change(self, listener: Callable[[str], None]) -> None:
        """Call `listener(key)` after each change."""
        self._listeners.append(listener)


def _is_legal(key: str, value: Any) -> bool:
    default, legal, _ = TABLE[key]
    if legal is not None:
        return value in legal and isinstance(value, bool) == isinstance(default, bool)
    return type(value) is type(default)
