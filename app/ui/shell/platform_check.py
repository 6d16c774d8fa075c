"""Whether this system can show a window at all, asked before Qt is loaded. Loads no Qt module.

Qt ends the process without a word to the person when a system library of its platform plugin is missing. So the
plugin that Qt would choose is loaded here first: what the loader then misses is exactly what Qt would miss, wherever
the libraries are (system, wheel, frozen bundle). Qt loads the same files a moment later; little is done twice.
"""

import _thread
import ctypes
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:  # not from typing: nothing is imported here that the thread below would wait for
    from collections.abc import Callable

_PLUGINS = ("Qt/plugins/platforms", "plugins/platforms")  # in PySide6's Linux wheels and frozen bundles; elsewhere
_MODULES = ("QtWidgets.abi3.so", "QtSvg.abi3.so")
_PYTHONS_OWN = ("_json", "_typing", "fcntl")  # what the window's modules import while the thread is at work
_STILL_WORKS = 'The command line still works: "handbook --help".'
_NAMED_OTHERWISE = {
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
}


class LibraryCheck:
    """`missing_library`, asked while the modules of the window are imported: the loader needs no Python meanwhile.

    What it loads, Qt needs a moment later; so do the libraries of Qt for Python, and what fontconfig reads. The system
    loads one library at a time: what Python has in libraries of its own is loaded first, or it would wait until the end.
    """

    def __init__(self) -> None:
        for name in _PYTHONS_OWN:
            try:
                __import__(name)
            except ImportError:  # a part of Python itself here
                continue
        sys.setswitchinterval(0.0002)  # its thread has little to do in Python, and should not wait for it
        self._sentence: str | None = None
        self._works = _thread.allocate_lock()
        self._works.acquire()
        _thread.start_new_thread(self._ask, ())

    def result(self) -> str | None:
        """Wait, and say what `missing_library` says."""
        with self._works:
            return self._sentence

    def _ask(self) -> None:
        try:
            self._sentence = missing_library()
            if self._sentence is None and sys.platform.startswith("linux"):
                _load_early()
        finally:
            self._works.release()


def _load_early() -> None:
    """What can be loaded before it is imported. The import says why when it cannot."""
    load = _loader()
    for name in _MODULES:
        for file in (f"{place}/PySide6/{name}" for place in sys.path):
            if os.access(file, os.F_OK):
                try:
                    load(file)
                except OSError:
                    return
    try:
        ctypes.CDLL("libfontconfig.so.1").FcInit()
    except (OSError, AttributeError):
        return


def missing_library() -> str | None:
    """One sentence for the person when the window cannot open on this system, else None. Linux only; changes nothing.

    Call it before the first import of PySide6: that import fails too when a basic library is missing.
    """
    if not sys.platform.startswith("linux"):
        return None
    wanted = _platforms(os.environ)
    if not wanted:
        return f"There is no screen to open a window on (DISPLAY and WAYLAND_DISPLAY are not set). {_STILL_WORKS}"
    if trouble := _first_trouble([path for name in wanted for path in _plugin_files(name)], _loader()):
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


def _platforms(environment: "os._Environ[str] | dict[str, str]") -> list[str]:
    """Names of the platform plugins that Qt will try, in its order; empty when there is no screen."""
    if chosen := environment.get("QT_QPA_PLATFORM"):
        return [part.partition(":")[0] for part in chosen.split(";")]
    names = []
    if environment.get("WAYLAND_DISPLAY"):
        names.append("wayland")
    if environment.get("DISPLAY"):
        names.append("xcb")
    return names


def _plugin_files(platform: str) -> list[str]:
    folders = [f"{place}/PySide6" for place in sys.path]  # so it is found without being imported
    files = [f"{folder}/{place}/libq{platform}.so" for folder in folders for place in _PLUGINS]
    return [file for file in files if os.access(file, os.F_OK)]


def _first_trouble(plugins: list[str], load: "Callable[[str], object]") -> str | None:
    """None as soon as one plugin loads (or none is there to try); else a sentence about the last that did not."""
    sentence = None
    for plugin in plugins:
        try:
            load(plugin)
        except OSError as error:
            sentence = _sentence(str(error))
        else:
            return None
    return sentence


def _loader() -> "Callable[[str], object]":
    """Loads a library as Qt does, and Python goes on meanwhile (it does not with ctypes.CDLL). Raises OSError."""
    library = ctypes.CDLL(None)
    library.dlopen.argtypes = (ctypes.c_char_p, ctypes.c_int)
    library.dlopen.restype = ctypes.c_void_p
    library.dlerror.restype = ctypes.c_char_p

    def load(path: str) -> object:
        handle = library.dlopen(os.fsencode(path), os.RTLD_LAZY)
        if not handle:
            raise OSError((library.dlerror() or b"").decode(errors="replace"))
        return handle

    return load


def _screen_answers(xcb: ctypes.CDLL) -> bool:
    """Whether an X server lets us in. `xcb` is libxcb, which Qt uses for the same question."""
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not refused


def _sentence(loader_said: str) -> str:
    import re

    found = re.match(r"(lib[\w.+-]+\.so[.\d]*): ", loader_said)
    if found is None:  # an older C library, or a damaged file
        return f"The window cannot open, because Qt does not load on this system ({loader_said}). {_STILL_WORKS}"
    library = found[1]
    return (
        f"The window cannot open, because the system library {library} is missing. "
        f"On Debian and Ubuntu: sudo apt install {debian_package(library)}. {_STILL_WORKS}"
    )
