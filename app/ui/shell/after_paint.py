"""What Home does not need to be painted: done right after it."""

import contextlib
import gc
import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QIcon

from app.ui.shell.file_choice import keep_no_history
from app.ui.shell.file_drop import FileDrop
from app.ui.shell.focus_ring import FocusRing
from app.ui.shell.locking import LockingByItself
from app.ui.shell.menu_key import MenuKey
from app.ui.shell.pane import Services

if TYPE_CHECKING:
    from app.ui.shell.main_window import MainWindow


def finish_start(window: "MainWindow", services: Services) -> None:
    """Called once, when the window is painted. Raises HandbookError when there is no sound handbook to show."""
    was_off = not gc.isenabled()  # launch has put it off
    gc.enable()
    window.actions_by_name.fill_menus()
    services.pages.check()
    services.theme.load_other_fonts()
    QGuiApplication.setWindowIcon(QIcon(services.icons.pixmap("mark", "text", 64)))
    keep_no_history(services.paths.data / "nothing-is-kept-here")
    FocusRing(services.theme, window)
    FileDrop(window, window.open_file)
    LockingByItself(services, window.lock, window)
    MenuKey(window)
    if was_off:
        gc.freeze()  # all of this stays: to look through it again and again would stop the window for 20 ms each time
    _give_memory_back()


def _give_memory_back() -> None:
    """The C library of Linux keeps what starting has freed until it is told."""
    if sys.platform == "linux":
        import ctypes

        with contextlib.suppress(OSError, AttributeError):  # another C library
            ctypes.CDLL(None).malloc_trim(0)
