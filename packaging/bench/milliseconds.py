"""Where the milliseconds of a start go, step by step and module by module, until Home is painted.

    xvfb-run -a -s "-screen 0 1280x1000x24" python packaging/bench/milliseconds.py [--rounds 9]

Run in the checkout (`make build` first), in a fresh process each round; medians of the clock and of the processor. The
packed program (startup.py) has the same steps, but compiles no Python of Qt for Python (packaging/rthook_linux.py).
Quote it from a quiet machine.
"""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parents[2]
LISTED = 25  # modules in the second table
_IMPORT = re.compile(r"import time:\s+(\d+) \|\s+(\d+) \|\s+(\S+)")


def child(data: str) -> None:
    """Start the window as app.launch does, and print the time after each step as JSON; ends when Home is painted."""
    steps: list[tuple[str, float, float, int]] = []

    def never() -> NoReturn:
        raise AssertionError("Home has opened the whole handbook")

    def done(name: str) -> None:
        steps.append((name, time.perf_counter(), time.process_time(), len(sys.modules)))

    import gc

    gc.disable()
    done("Python itself")
    from app.ui.shell.platform_check import LibraryCheck

    check = LibraryCheck()
    done("libraries begin to load")
    from app.content.front import Pages, read_front
    from app.paths import find_paths
    from app.settings import Settings

    paths = find_paths(data)
    settings = Settings(paths.settings)
    front = read_front(paths.bundle)
    assert front is not None
    done("paths, settings, front of the handbook")
    import_module("PySide6.QtCore")
    done("QtCore (and Qt for Python itself)")
    for name in ("QtGui", "QtWidgets", "QtSvg"):
        import_module(f"PySide6.{name}")
    done("QtGui, QtWidgets, QtSvg")
    _ = sys.modules["PySide6.QtCore"].Qt  # made when first asked for
    done("Qt's 93 enumerations")
    from app.ui.shell import application as module

    done("modules of the window")
    import_module("app.ui.home")

    done("modules of Home")
    assert check.result() is None
    done("libraries are there")
    module._application()
    done("QApplication")
    application = module.Application(paths, settings)
    done("fonts, style sheet, language")
    window = application.make_window(Pages(front, never))
    done("frame: rail, toolbar, actions")
    window.start()
    done("Home: made and laid out")
    window.show()
    done("shown")

    def painted() -> None:
        done("painted")
        print(json.dumps(steps), flush=True)
        os._exit(0)

    window._after_first_paint = painted  # type: ignore[method-assign]
    application.qt.exec()


def run(data: str, *options: str) -> subprocess.CompletedProcess[str]:
    """A fresh start."""
    command = [sys.executable, *options, __file__, "--child", data]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--child")
    asked = parser.parse_args()
    if asked.child:
        child(asked.child)
    with tempfile.TemporaryDirectory() as data:
        Path(data, "settings.json").write_text('{"first_run_done": true}')
        run(data)  # fills the disk cache
        rounds = [json.loads(run(data).stdout) for _ in range(asked.rounds)]
        imports = run(data, "-X", "importtime").stderr
    print(f"{'step':45}{'ms':>7}{'cpu ms':>8}{'modules':>9}{'at ms':>8}")
    for number in range(1, len(rounds[0])):
        pairs = [(one[number - 1], one[number]) for one in rounds]
        clock = statistics.median(1000 * (after[1] - before[1]) for before, after in pairs)
        cpu = statistics.median(1000 * (after[2] - before[2]) for before, after in pairs)
        at = statistics.median(1000 * (one[number][1] - one[0][1]) for one in rounds)
        print(f"{rounds[0][number][0]:45}{clock:7.1f}{cpu:8.1f}{pairs[0][1][3] - pairs[0][0][3]:9}{at:8.1f}")
    found = sorted(((int(own), int(all_), name) for own, all_, name in _IMPORT.findall(imports)), reverse=True)
    print(f"\n{len(found)} modules imported; the slowest by their own time (one round, with the clock's own cost):")
    print(f"{'module':45}{'own ms':>8}{'with its imports':>18}")
    for own, all_, name in found[:LISTED]:
        print(f"{name:45}{own / 1000:8.1f}{all_ / 1000:18.1f}")


if __name__ == "__main__":
    main()
