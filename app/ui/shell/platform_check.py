"""Whether this system can show a window at all, asked before Qt is loaded. Loads no Qt module.

Qt ends the process without a word to the person when a system library of its platform plugin is missing. So the
plugin that Qt would choose is loaded here first: what the loader then misses is exactly what Qt would miss, wherever
the libraries are (system, wheel, frozen bundle). Qt loads the same files a moment later; little is done twice.
"""

import importlib.util
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

_PLUGINS = ("Qt/plugins/platforms", "plugins/platforms")  # in PySide6's Linux wheels and frozen bundles; elsewhere
_STILL_WORKS = 'The command line still works: "handbook --help".'
_NAMED_OTHERWISE = {
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
}


def missing_library() -> str | None:
    """One sentence for the person when the window cannot open on this system, else None. Linux only; changes nothing.

    Call it before the first import of PySide6: that import fails too when a basic library is missing.
    """
    if not sys.platform.startswith("linux"):
        return None
    wanted = _platforms(os.environ)
    if not wanted:
        return f"There is no screen to open a window on (DISPLAY and WAYLAND_DISPLAY are not set). {_STILL_WORKS}"
    import ctypes

    if trouble := _first_trouble([path for name in wanted for path in _plugin_files(name)], ctypes.CDLL):
        return trouble
    if wanted == ["xcb"] and not _screen_answers(ctypes.CDLL("libxcb.so.1")):
        return (
            f"The window cannot open, because the screen {os.environ.get('DISPLAY')} does not answer or refuses this "
            f"user. {_STILL_WORKS}"
        )
    return None


def debian_package(library: str) -> str:
    """The Debian package of a shared library, by Debian's rule for names: libxcb-cursor.so.0 is in libxcb-cursor0."""
    if library in _NAMED_OTHERWISE:
        return _NAMED_OTHERWISE[library]
    name, _, version = library.lower().partition(".so.")
    return f"{name}-{version}" if name[-1:].isdigit() or name.endswith("-x11") else name + version


def _platforms(environment: os._Environ[str] | dict[str, str]) -> list[str]:
    """Names of the platform plugins that Qt will try, in its order; empty when there is no screen."""
    if chosen := environment.get("QT_QPA_PLATFORM"):
        return [part.partition(":")[0] for part in chosen.split(";")]
    names = []
    if environment.get("WAYLAND_DISPLAY"):
        names.append("wayland")
    if environment.get("DISPLAY"):
        names.append("xcb")
    return names


def _plugin_files(platform: str) -> list[Path]:
    spec = importlib.util.find_spec("PySide6")  # finds it, does not import it
    folders = [Path(place) for place in (spec.submodule_search_locations or ())] if spec else []
    files = [folder / place / f"libq{platform}.so" for folder in folders for place in _PLUGINS]
    return [file for file in files if file.exists()]


def _first_trouble(plugins: list[Path], load: Callable[[str], object]) -> str | None:
    """None as soon as one plugin loads (or none is there to try); else a sentence about the last that did not."""
    sentence = None
    for plugin in plugins:
        try:
            load(str(plugin))
        except OSError as error:
            sentence = _sentence(str(error))
        else:
            return None
    return sentence


def _screen_answers(xcb: Any) -> bool:
    """Whether an X server lets us in. `xcb` is libxcb, which Qt uses for the same question."""
    import ctypes

    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused


def _sentence(loader_said: str) -> str:
    found = re.match(r"(lib[\w.+-]+\.so[.\d]*): ", loader_said)
    if found is None:  # an older C library, or a damaged file
        return f"The window cannot open, because Qt does not load on this system ({loader_said}). {_STILL_WORKS}"
    library = found[1]
    return (
        f"The window cannot open, because the system library {library} is missing. "
        f"On Debian and Ubuntu: sudo apt install {debian_package(library)}. {_STILL_WORKS}"
    )
