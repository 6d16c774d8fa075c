"""Runs first in the frozen program on Linux, in the place of PyInstaller's own hooks for Qt, inspect and pkgutil.

Those load Qt, zipfile and inspect for every command. What is needed of them is one variable: where Qt's plugins are.

Before PySide6 is imported, quick_enums.py makes its enumerations quick.

The rest puts off 80 kB of Python that Qt for Python has in it for error messages and stubs ("shibokensupport"): it
compiles it anew at every start, unless it finds it as files beside it (its own switch SBK_EMBED makes them; here
handbook.spec does, compiled). Found as files, its modules are loaded when something in them is first asked for, which
is after the first wrong call. Loaded before PySide6, it also leaves `import` alone: it would look into the source of
every module that is imported from then on, for a feature (`from __feature__ import ...`) that we do not use.
In the same way waits what pathlib has of urllib, for addresses of files that nobody asks for.
"""

import os
import sys

# What that code imports for the way that is not taken here, and pathlib for addresses.
_UNUSED = ("base64", "tempfile", "traceback", "urllib.parse", "zipfile")
# Functions that are taken from a module before anybody calls them.
_TAKEN_AT_ONCE = {"shibokensupport.signature.mapping": "update_mapping", "urllib.parse": "quote_from_bytes"}


class _Waiting:
    """A loader that leaves a module empty until something in it is asked for."""

    def __init__(self, loader: object) -> None:
        self._loader = loader

    def create_module(self, spec: object) -> None:
        return None

    def exec_module(self, module: object) -> None:
        def load(name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            if vars(module).pop("__getattr__", None) is not None:
                module.__loader__ = module.__spec__.loader = self._loader
                self._loader.exec_module(module)
            return getattr(module, name)

        module.__getattr__ = load
        if wanted := _TAKEN_AT_ONCE.get(module.__name__):
            setattr(module, wanted, lambda *given: load(wanted)(*given))


class _Finder:
    """Finds the modules of shibokensupport; has shiboken6 loaded before PySide6."""

    def __init__(self, folder: str) -> None:
        self._support = os.path.join(folder, "shiboken6", "files.dir")

    def find_spec(self, name: str, path: object = None, target: object = None) -> object:
        if name == "PySide6" and "shiboken6" not in sys.modules:
            import quick_enums  # noqa: F401
            import shiboken6  # noqa: F401
        if name in _UNUSED:
            from importlib.machinery import PathFinder

            spec = PathFinder.find_spec(name, path)
            if spec is not None:
                spec.loader = _Waiting(spec.loader)
            return spec
        if name.partition(".")[0] != "shibokensupport":
            return None
        from importlib.machinery import ModuleSpec, SourcelessFileLoader

        place = os.path.join(self._support, *name.split("."))
        is_package = os.path.isdir(place)
        file = os.path.join(place, "__init__.pyc") if is_package else place + ".pyc"
        loader = SourcelessFileLoader(name, file)
        waits = not is_package and not name.endswith(".loader")
        spec = ModuleSpec(name, _Waiting(loader) if waits else loader, origin=file, is_package=is_package)
        if is_package:
            spec.submodule_search_locations.append(place)
        return spec


os.environ["QT_PLUGIN_PATH"] = os.path.join(sys._MEIPASS, "PySide6", "Qt", "plugins")
sys.meta_path.insert(0, _Finder(sys._MEIPASS))
